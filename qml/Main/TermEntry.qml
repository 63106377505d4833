// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import TwoRivers.Controls
import TwoRivers.Models
import TwoRivers.Theme

// One entry of the glossary. The first of its kind has a heading.
Item {
    id: root

    required property string termId
    required property string ref
    required property string section
    required property string name
    required property string otherNames
    required property string definition
    required property bool verified
    required property string support
    required property list<string> citations
    required property list<cardRow> links

    readonly property real headRoom: title.visible ? title.height : 0

    objectName: "term." + termId
    implicitHeight: Math.ceil(headRoom + words.height + 2 * Theme.space12)

    Accessible.role: Accessible.ListItem
    Accessible.name: name
    Accessible.description: definition

    UiText {
        id: title

        width: parent.width
        visible: root.section !== ""
        topPadding: Theme.space12
        bottomPadding: Theme.space8
        text: root.section
        font.pixelSize: Theme.h3
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Separator {
        y: root.headRoom
        width: parent.width
    }
    Rectangle {
        anchors.fill: parent
        anchors.topMargin: root.headRoom + 1
        visible: Atlas.selection === root.ref
        color: Theme.lampSoft
    }
    Column {
        id: words

        y: root.headRoom + Theme.space12
        width: parent.width
        spacing: Theme.space8

        Flow {
            width: parent.width
            spacing: Theme.space8

            UiText {
                text: root.name
                font.weight: Font.DemiBold
            }
            UiText {
                visible: text !== ""
                text: root.otherNames
                color: Theme.ink2
            }
        }
        UiText {
            width: parent.width
            text: root.definition
            font.pixelSize: Theme.uiSmall
            wrapMode: Text.Wrap
        }
        UiText {
            width: parent.width
            visible: !root.verified
            text: root.support
            color: Theme.ink2
            font.pixelSize: Theme.caption
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
        }
        CitationLines {
            width: parent.width
            citations: root.citations
        }
        ThingLinks {
            width: parent.width
            owner: "term." + root.termId
            links: root.links
        }
    }
}
