// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import TwoRivers.Controls
import TwoRivers.Layers
import TwoRivers.Models
import TwoRivers.Theme

// Two periods in numbers, each row on one scale: the first solid, the second outlined.
Item {
    id: root

    required property ComparisonView view
    // The room above the timeline.
    property real highest: 400
    signal closed

    readonly property real column: 62
    readonly property real noteHeight: note.text === "" ? 0 : note.implicitHeight
    readonly property string sentence: qsTr("%1 beside %2").arg(view.firstTitle).arg(view.secondTitle)

    objectName: "timeline.compare.panel"
    width: 400
    height: Math.min(highest, head.height + list.contentHeight + noteHeight + Theme.space28)

    Accessible.role: Accessible.Pane
    Accessible.name: sentence

    // What lies under it is not reached through it.
    MouseArea {
        anchors.fill: parent
        hoverEnabled: true
        onWheel: wheel => wheel.accepted = true
    }
    Card {
        anchors.fill: parent
    }
    Item {
        id: head

        x: Theme.space16
        width: parent.width - 2 * x
        height: 54

        UiText {
            anchors.verticalCenter: parent.verticalCenter
            width: second.x - Theme.space16 - root.column
            text: qsTr("Two periods")
            font.pixelSize: Theme.h3
            font.weight: Font.DemiBold
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        UiText {
            anchors.right: second.left
            width: root.column + Theme.space12
            anchors.verticalCenter: parent.verticalCenter
            horizontalAlignment: Text.AlignRight
            text: qsTr("A") + "\n" + root.view.firstTitle
            font.pixelSize: Theme.kick
            elide: Text.ElideNone
        }
        UiText {
            id: second

            anchors.right: gap.left
            width: root.column + Theme.space12
            anchors.verticalCenter: parent.verticalCenter
            horizontalAlignment: Text.AlignRight
            text: qsTr("B") + "\n" + root.view.secondTitle
            font.pixelSize: Theme.kick
            elide: Text.ElideNone
        }
        Item {
            id: gap

            anchors.right: parent.right
            width: root.column
            height: parent.height

            IconButton {
                objectName: "timeline.compare.close"
                anchors.right: parent.right
                anchors.rightMargin: -Theme.space8
                anchors.verticalCenter: parent.verticalCenter
                iconName: "close"
                iconSize: 16
                targetSize: Theme.target
                text: qsTr("End the comparison")
                onClicked: root.closed()
            }
        }
    }
    ListView {
        id: list

        x: Theme.space16
        y: head.height
        width: parent.width - 2 * x
        height: parent.height - y - root.noteHeight - Theme.space16
        model: root.view.rows
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        keyNavigationEnabled: true
        Accessible.role: Accessible.Table
        Accessible.name: root.sentence
        T.ScrollBar.vertical: ScrollHandle {}

        delegate: Item {
            id: row

            required property comparisonRow modelData

            width: list.width
            height: Theme.target + Theme.space4
            Accessible.role: Accessible.Row
            Accessible.name: qsTr("%1: %2, then %3, difference %4").arg(modelData.label).arg(modelData.first).arg(modelData.second).arg(modelData.difference)

            CategorySign {
                visible: row.modelData.shape !== ""
                anchors.verticalCenter: label.verticalCenter
                shape: row.modelData.shape
                color: row.modelData.colour === "" ? Theme.ink2 : Theme[row.modelData.colour]
            }
            UiText {
                id: label

                x: row.modelData.shape === "" ? 0 : Theme.space22
                width: firstNumber.x - x - Theme.space4
                height: Theme.space22
                verticalAlignment: Text.AlignVCenter
                text: row.modelData.label
                font.pixelSize: Theme.uiSmall
            }
            UiText {
                id: firstNumber

                anchors.right: secondNumber.left
                anchors.verticalCenter: label.verticalCenter
                width: root.column + Theme.space12
                horizontalAlignment: Text.AlignRight
                text: row.modelData.first
                font.pixelSize: Theme.uiSmall
                font.weight: Font.DemiBold
            }
            UiText {
                id: secondNumber

                anchors.right: difference.left
                anchors.verticalCenter: label.verticalCenter
                width: root.column + Theme.space12
                horizontalAlignment: Text.AlignRight
                text: row.modelData.second
                font.pixelSize: Theme.uiSmall
                font.weight: Font.DemiBold
            }
            UiText {
                id: difference

                anchors.right: parent.right
                anchors.verticalCenter: label.verticalCenter
                width: root.column
                horizontalAlignment: Text.AlignRight
                text: row.modelData.difference
                color: Theme.ink2
                font.pixelSize: Theme.chart
            }
            Rectangle {
                y: label.height
                width: row.width * row.modelData.firstShare
                height: 4
                color: Theme.ink1
            }
            Rectangle {
                y: label.height + 5
                width: row.width * row.modelData.secondShare
                height: 4
                color: "transparent"
                border.width: 1
                border.color: Theme.ink1
            }
        }
    }
    UiText {
        id: note

        x: Theme.space16
        width: parent.width - 2 * x
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space12
        visible: text !== ""
        text: root.view.note
        color: Theme.ink3
        font.pixelSize: Theme.kick
        wrapMode: Text.Wrap
    }
}
