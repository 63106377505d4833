// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import TwoRivers.Controls
import TwoRivers.Models
import TwoRivers.Theme

// Over the exercises: how far the round is, its number, and the way out.
Item {
    id: root

    required property LearnSizes sizes

    signal leaveRequested

    readonly property bool brief: width < 900

    implicitHeight: Math.max(marks.height, way.height) + 2 * Math.round(Math.max(Theme.space12, 22 * sizes.unit))

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    Separator {
        anchors.bottom: parent.bottom
        width: parent.width
    }
    UiText {
        id: title

        x: root.sizes.margin
        anchors.verticalCenter: parent.verticalCenter
        visible: !root.brief
        text: qsTr("Exercises")
        font.family: Theme.serif
        font.pixelSize: root.sizes.task
        font.bold: true
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    RoundMarks {
        id: marks

        x: title.visible ? title.x + title.width + root.sizes.margin : root.sizes.margin
        anchors.verticalCenter: parent.verticalCenter
        sizes: root.sizes
    }
    Row {
        id: way

        anchors.right: parent.right
        anchors.rightMargin: root.sizes.gap
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space12

        UiText {
            anchors.verticalCenter: parent.verticalCenter
            //: A round of exercises, before its number.
            text: qsTr("Round")
            color: Theme.ink2
            font.pixelSize: root.sizes.small
        }
        SeedField {
            anchors.verticalCenter: parent.verticalCenter
            textSize: root.sizes.small
        }
        LearnButton {
            objectName: "exercise.leave"
            anchors.verticalCenter: parent.verticalCenter
            textSize: root.sizes.small
            iconName: "close"
            text: qsTr("Leave")
            keyHint: root.brief ? "" : "Esc"
            onClicked: root.leaveRequested()
        }
    }
}
