// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import TwoRivers.Controls
import TwoRivers.Models
import TwoRivers.Theme

// What the story knows of the selection: names, facts with their sources, the paragraphs that match and why, what happened there.
Card {
    id: root

    readonly property card card: Atlas.card
    property bool sourcesShown: false

    signal presentRequested

    objectName: "map.card"
    topEdge: Theme.lamp
    implicitHeight: body.implicitHeight + buttons.height + 2 * Theme.space16 + Theme.space12
    onCardChanged: {
        sourcesShown = false;
        view.contentY = 0;
    }

    Accessible.role: Accessible.Pane
    Accessible.name: card.title

    component Facts: Column {
        id: facts

        property string title: ""
        required property list<cardRow> rows

        width: body.width
        spacing: Theme.space8
        visible: rows.length > 0

        Heading {
            visible: text !== ""
            text: facts.title
        }
        Repeater {
            model: facts.rows

            CardFact {
                required property cardRow modelData

                width: facts.width
                fact: modelData
            }
        }
    }
    component Heading: UiText {
        topPadding: Theme.space8
        font.pixelSize: Theme.uiSmall
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    component Words: UiText {
        width: body.width
        visible: text !== ""
        color: Theme.ink2
        font.pixelSize: Theme.uiSmall
        wrapMode: Text.Wrap
    }

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
        id: view

        anchors.fill: parent
        anchors.margins: Theme.space16
        anchors.bottomMargin: Theme.space16 + buttons.height + Theme.space12
        contentHeight: body.implicitHeight
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: body

            width: view.width
            spacing: Theme.space8

            Text {
                width: parent.width - 30
                text: root.card.title
                color: Theme.ink1
                font.family: Theme.serif
                font.bold: true
                font.pixelSize: text.length > 22 ? 22 : Theme.cardTitle
                lineHeight: font.pixelSize * 1.07
                lineHeightMode: Text.FixedHeight
                wrapMode: Text.Wrap
                textFormat: Text.PlainText
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            Words {
                text: root.card.localName
            }
            Words {
                text: root.card.text
                color: Theme.ink1
            }
            Facts {
                rows: root.card.rows
            }
            Words {
                text: root.card.note
            }
            Facts {
                title: qsTr("In the text")
                rows: root.card.matches
            }
            Facts {
                title: qsTr("Events")
                rows: root.card.events
            }
            Words {
                visible: root.card.moreEvents > 0
                text: qsTr("%L1 more on the timeline").arg(root.card.moreEvents)
            }
            Column {
                width: parent.width
                spacing: Theme.space8
                visible: root.sourcesShown

                Heading {
                    text: qsTr("Sources")
                }
                Repeater {
                    model: root.sourcesShown ? root.card.sources : []

                    Words {
                        required property string modelData

                        text: Atlas.sourceText(modelData)
                    }
                }
            }
        }
    }
    ScrollHandle {
        anchors.top: view.top
        anchors.right: parent.right
        anchors.bottom: view.bottom
        orientation: Qt.Vertical
        size: view.visibleArea.heightRatio
        position: view.visibleArea.yPosition
        onPositionChanged: if (pressed)
            view.contentY = position * view.contentHeight
    }
    Row {
        id: buttons

        x: Theme.space16
        y: parent.height - height - Theme.space16
        spacing: Theme.space8

        PushButton {
            objectName: "map.card.present"
            iconName: "present"
            text: qsTr("Present")
            onClicked: root.presentRequested()
        }
        PushButton {
            objectName: "map.card.sources"
            visible: root.card.sources.length > 0
            iconName: "quote"
            text: root.sourcesShown ? qsTr("Hide sources") : qsTr("Sources")
            onClicked: {
                root.sourcesShown = !root.sourcesShown;
                if (root.sourcesShown)
                    Qt.callLater(() => view.contentY = Math.max(0, view.contentHeight - view.height));
            }
        }
    }
}
