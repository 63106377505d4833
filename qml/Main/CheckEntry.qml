// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import TwoRivers.Controls
import TwoRivers.Models
import TwoRivers.Theme

// One check: what the essay says, how far sources go, and which they are. The first of a paragraph has its heading.
Item {
    id: root

    required property string checkId
    required property string ref
    required property int paragraphNumber
    required property string heading
    required property string claim
    required property string finding
    required property string verdict
    required property list<string> issues
    required property list<string> notes
    required property list<string> citations
    // What to call each issue.
    required property var issueTitles

    readonly property real headRoom: title.visible ? title.height : 0

    objectName: "check." + checkId
    implicitHeight: Math.ceil(headRoom + words.height + 2 * Theme.space12)

    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1. %2").arg(claim).arg(mark.title)
    Accessible.description: finding

    UiText {
        id: title

        width: parent.width
        visible: root.heading !== ""
        topPadding: Theme.space12
        bottomPadding: Theme.space8
        text: qsTr("¶%1 %2").arg(root.paragraphNumber).arg(root.heading)
        font.weight: Font.DemiBold
        wrapMode: Text.Wrap
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
    VerdictMark {
        id: mark

        x: Theme.space4
        y: root.headRoom + Theme.space12 + 2
        verdict: root.verdict
    }
    Column {
        id: words

        x: 32
        y: root.headRoom + Theme.space12
        width: parent.width - x
        spacing: Theme.space4

        UiText {
            width: parent.width
            text: root.claim
            font.weight: Font.Medium
            wrapMode: Text.Wrap
        }
        UiText {
            width: parent.width
            visible: text !== ""
            text: [mark.title].concat(root.issues.map(issue => root.issueTitles[issue])).join(" · ")
            color: Theme.ink2
            font.pixelSize: Theme.caption
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
        }
        UiText {
            width: parent.width
            text: root.finding
            color: Theme.ink2
            font.pixelSize: Theme.uiSmall
            wrapMode: Text.Wrap
        }
        CitationLines {
            width: parent.width
            citations: root.citations
        }
        Flow {
            width: parent.width
            spacing: Theme.space8

            PushButton {
                objectName: "check.show." + root.checkId
                text: qsTr("Show it in the text")
                quiet: true
                leftPadding: 0
                onClicked: Atlas.select(root.ref, "essay")
            }
            Repeater {
                model: root.notes

                PushButton {
                    required property string modelData

                    objectName: "check.note." + root.checkId + "." + modelData
                    text: qsTr("Note %1").arg(modelData)
                    quiet: true
                    onClicked: Atlas.select("note:" + modelData, "essay")
                }
            }
        }
    }
}
