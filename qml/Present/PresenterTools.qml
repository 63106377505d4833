// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import TwoRivers.Controls
import TwoRivers.Models
import TwoRivers.Theme

// The foot of the presenter's window: every key as a button.
Item {
    id: root

    required property Slide slide
    readonly property Presentation show: Atlas.presentation
    // Words where there is room, else the keys alone.
    readonly property bool brief: width < 1560
    readonly property bool ample: width > 1900
    // Where there is little of it, what the keys alone can do.
    readonly property bool scant: width < 1000
    readonly property bool tight: width < 1240

    signal leaveRequested

    implicitHeight: 82
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Presenting")

    component Tool: PushButton {
        property string words
        property bool spoken: !root.brief

        text: spoken ? words : ""
        targetHeight: 48
        focusPolicy: Qt.TabFocus
        Accessible.name: words
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    Separator {
        width: parent.width
    }
    Row {
        x: Theme.space22
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space12

        Tool {
            objectName: "presenter.back"
            iconName: "chevron-left"
            words: qsTr("Back")
            keyHint: qsTr("PgUp")
            onClicked: root.show.walk(-1)
        }
        Tool {
            objectName: "presenter.next"
            primary: true
            iconName: "chevron-right"
            words: qsTr("Next")
            keyHint: qsTr("PgDn")
            onClicked: root.show.walk(1)
        }
    }
    Row {
        anchors.right: parent.right
        anchors.rightMargin: Theme.space22
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space8

        Tool {
            objectName: "presenter.push"
            visible: root.show.frozen
            primary: true
            iconName: "present"
            words: qsTr("Push")
            keyHint: "⇧ Z"
            onClicked: root.show.push()
        }
        Tool {
            objectName: "presenter.freeze"
            iconName: root.show.frozen ? "play" : "freeze"
            words: root.show.frozen ? qsTr("Let go") : qsTr("Freeze")
            keyHint: "Z"
            onClicked: root.show.freeze()
        }
        Tool {
            objectName: "presenter.black"
            iconName: "blank"
            words: qsTr("Black")
            keyHint: "B"
            onClicked: root.show.blank = root.show.blank === "" ? "black" : ""
        }
        Tool {
            objectName: "presenter.pointer"
            iconName: "pointer"
            words: qsTr("Pointer")
            keyHint: "P"
            onClicked: root.show.point("pointer")
        }
        Tool {
            objectName: "presenter.spotlight"
            visible: !root.scant
            iconName: "spotlight"
            words: qsTr("Spotlight")
            keyHint: "S"
            onClicked: root.show.point("spotlight")
        }
        Tool {
            objectName: "presenter.steps"
            visible: !root.scant
            iconName: "table"
            words: qsTr("All steps")
            keyHint: "O"
            onClicked: root.show.overview = true
        }
        Tool {
            objectName: "presenter.draw"
            visible: !root.tight
            iconName: "pen"
            words: qsTr("Draw")
            spoken: root.ample
            keyHint: "D"
            onClicked: Atlas.ink.drawing = !Atlas.ink.drawing
        }
        Tool {
            objectName: "presenter.years"
            visible: !root.tight
            iconName: root.show.years.playing ? "pause" : "play"
            words: root.show.years.playing ? qsTr("Stop the years") : qsTr("Play the years")
            spoken: root.ample
            keyHint: "Y"
            onClicked: root.show.years.toggle()
        }
        Tool {
            objectName: "presenter.exercises"
            visible: !root.tight
            iconName: "exercise"
            words: qsTr("Exercises")
            spoken: root.ample
            keyHint: "Q"
            onClicked: Atlas.exercises.show()
        }
        Tool {
            objectName: "presenter.theme"
            visible: !root.scant
            iconName: Atlas.dark ? "sun" : "moon"
            words: qsTr("Theme")
            keyHint: "T"
            onClicked: Atlas.setThemeMode(Atlas.dark ? "light" : "dark")
        }
        Tool {
            objectName: "presenter.end"
            iconName: "close"
            words: qsTr("End")
            keyHint: "Esc"
            onClicked: root.leaveRequested()
        }
    }
}
