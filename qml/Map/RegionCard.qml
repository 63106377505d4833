// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import TwoRivers.Controls
import TwoRivers.Models
import TwoRivers.Theme

// What the story knows of the selection: names, facts with their sources, the paragraphs.
Card {
    id: root

    readonly property card card: Atlas.card

    objectName: "map.card"
    topEdge: Theme.lamp
    implicitHeight: body.implicitHeight + 2 * Theme.space16

    Accessible.role: Accessible.Pane
    Accessible.name: card.title

    IconButton {
        z: 1
        objectName: "map.card.close"
        x: parent.width - width - Theme.space8
        y: Theme.space8
        targetSize: 30
        iconSize: 18
        iconName: "close"
        text: qsTr("Close")
        keyHint: qsTr("Esc")
        onClicked: Atlas.clearAll()
    }
    Flickable {
        anchors.fill: parent
        anchors.margins: Theme.space16
        contentHeight: body.implicitHeight
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: body

            width: parent.width
            spacing: Theme.space8

            Text {
                width: parent.width - 30
                text: root.card.title
                color: Theme.ink1
                font.family: Theme.serif
                font.bold: true
                font.pixelSize: text.length > 22 ? 22 : Theme.cardTitle
                wrapMode: Text.Wrap
                textFormat: Text.PlainText
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            UiText {
                width: parent.width
                visible: text !== ""
                text: root.card.localName
                color: Theme.ink2
                wrapMode: Text.Wrap
            }
            Repeater {
                model: root.card.rows

                Item {
                    id: fact

                    required property cardRow modelData

                    width: body.width
                    height: Math.max(label.implicitHeight, value.implicitHeight)

                    UiText {
                        id: label

                        width: 84
                        text: fact.modelData.label
                        color: Theme.ink3
                        font.pixelSize: Theme.uiSmall
                        wrapMode: Text.Wrap
                    }
                    UiText {
                        id: value

                        x: 92
                        width: parent.width - x
                        text: fact.modelData.value
                        font.pixelSize: Theme.uiSmall
                        wrapMode: Text.Wrap
                    }
                }
            }
            UiText {
                width: parent.width
                visible: text !== ""
                text: root.card.note
                color: Theme.ink2
                font.pixelSize: Theme.uiSmall
                wrapMode: Text.Wrap
            }
        }
    }
}
