// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import TwoRivers.Controls
import TwoRivers.Models
import TwoRivers.Theme

// One note opened: its source in a standard style, where claim and source part, and what the source supports.
Column {
    id: root

    required property noteCard card

    readonly property string heading: card.verdict === "supported" ? qsTr("Note %1: the source supports the words") : card.verdict === "partly" ? qsTr("Note %1: the source supports part of the words") : card.verdict === "differs" ? qsTr("Note %1: words and source differ") : card.verdict === "opinion" ? qsTr("Note %1: an opinion") : qsTr("Note %1: not found in the source")

    objectName: "note.detail"
    spacing: Theme.space12

    component Part: UiText {
        width: root.width
        font.pixelSize: Theme.uiSmall
        font.weight: Font.DemiBold
        wrapMode: Text.Wrap
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }

    Item {
        width: parent.width
        height: Math.max(title.height, walkers.height)

        VerdictMark {
            id: mark

            y: title.y + Math.round((title.baselineOffset - height) / 2) + 3
            verdict: root.card.verdict
        }
        UiText {
            id: title

            x: 26
            width: walkers.x - x - Theme.space8
            y: Math.max(0, Math.round((walkers.height - height) / 2))
            text: root.heading.arg(root.card.number)
            font.pixelSize: Theme.h3
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        Row {
            id: walkers

            anchors.right: parent.right
            spacing: Theme.space4

            IconButton {
                objectName: "note.previous"
                framed: true
                iconName: "chevron-left"
                text: qsTr("Note before")
                enabled: root.card.previous !== ""
                onClicked: Atlas.select(root.card.previous, "essay")
            }
            IconButton {
                objectName: "note.next"
                framed: true
                iconName: "chevron-right"
                text: qsTr("Next note")
                enabled: root.card.next !== ""
                onClicked: Atlas.select(root.card.next, "essay")
            }
        }
    }
    Text {
        objectName: "note.citation"
        width: parent.width
        text: root.card.citationMarkup
        color: Theme.ink1
        font.family: Theme.serif
        font.pixelSize: Theme.read
        lineHeight: 1.1
        wrapMode: Text.Wrap
        // All of it is escaped but the italics of the container.
        textFormat: Text.StyledText
        Accessible.role: Accessible.StaticText
        Accessible.name: root.card.citation
    }
    UiText {
        width: parent.width
        visible: root.card.paragraphNumber > 0
        text: root.card.words === "" ? qsTr("in ¶%1").arg(root.card.paragraphNumber) : qsTr("in ¶%1, after “%2”").arg(root.card.paragraphNumber).arg(root.card.words)
        color: Theme.ink2
        font.pixelSize: Theme.uiSmall
        wrapMode: Text.Wrap
        maximumLineCount: 3
        elide: Text.ElideRight
    }
    Flow {
        width: parent.width
        spacing: Theme.space8

        PushButton {
            objectName: "note.copy"
            iconName: "copy"
            text: qsTr("Copy citation")
            onClicked: Atlas.copyCitation(root.card.sourceId)
        }
        PushButton {
            objectName: "note.open"
            visible: root.card.url !== ""
            iconName: "link"
            text: qsTr("Open page")
            onClicked: Atlas.openSource(root.card.sourceId)
        }
    }
    Repeater {
        model: root.card.compared

        AspectTable {
            width: root.width
        }
    }
    SketchWords {
        width: parent.width
        card: root.card
    }
    Column {
        width: parent.width
        visible: root.card.parted.length > 0

        ComparisonHead {
            width: parent.width
            leftWidth: Math.round((width - 36) * 0.38)
            rightX: leftWidth + 36
        }
        Repeater {
            model: root.card.parted

            ComparedClaim {
                width: root.width
            }
        }
        Separator {
            width: parent.width
        }
    }
    Part {
        visible: root.card.supported.length > 0
        text: qsTr("What was found to be so")
    }
    Repeater {
        model: root.card.supported

        ComparedClaim {
            width: root.width
        }
    }
    Part {
        visible: root.card.events.length > 0
        text: qsTr("What the source is cited for on the timeline")
    }
    ThingLinks {
        width: parent.width
        owner: "note.event"
        links: root.card.events
    }
    UiText {
        width: parent.width
        visible: text !== ""
        text: root.card.sourceNote
        color: Theme.ink2
        font.pixelSize: Theme.uiSmall
        wrapMode: Text.Wrap
    }
}
