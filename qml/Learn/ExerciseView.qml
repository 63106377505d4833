// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import TwoRivers.Controls
import TwoRivers.Models
import TwoRivers.Theme

// Exercises over the whole window, for a class at the projector or for one reader.
FocusScope {
    id: root

    required property string basemapPath
    property bool still: false

    readonly property ExerciseRound round: Atlas.exercises

    signal leaveRequested
    signal fullScreenToggled

    objectName: "exercises"

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Exercises")

    // True when the key was one of them.
    function handle(event: var): bool {
        if (event.modifiers & Qt.AltModifier)
            return false;
        if (event.modifiers & Qt.ControlModifier)
            return textSize(event.key);
        switch (event.key) {
        case Qt.Key_Escape:
            leaveRequested();
            return true;
        case Qt.Key_PageDown:
        case Qt.Key_Right:
            round.next();
            return true;
        case Qt.Key_B:
        case Qt.Key_Period:
            Atlas.presentation.blank = "black";
            return true;
        case Qt.Key_W:
            Atlas.presentation.blank = "white";
            return true;
        case Qt.Key_F:
        case Qt.Key_F11:
            fullScreenToggled();
            return true;
        case Qt.Key_T:
            Atlas.setThemeMode(Atlas.dark ? "light" : "dark");
            return true;
        }
        if (event.key < Qt.Key_1 || event.key > Qt.Key_9 || round.kind === "order")
            return false;
        round.choose(event.key - Qt.Key_1);
        return true;
    }
    function textSize(key: int): bool {
        if (key === Qt.Key_Plus || key === Qt.Key_Equal)
            Atlas.text.step(1);
        else if (key === Qt.Key_Minus)
            Atlas.text.step(-1);
        else if (key === Qt.Key_0)
            Atlas.text.scale = 1;
        else
            return false;
        return true;
    }

    Keys.onPressed: event => event.accepted = root.handle(event)

    LearnSizes {
        id: measures

        width: root.width
        height: root.height
    }
    LearnHead {
        id: head

        width: parent.width
        sizes: measures
        z: 1
        onLeaveRequested: root.leaveRequested()
    }
    Loader {
        id: page

        anchors.top: head.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        focus: !blank.visible
        sourceComponent: root.round.finished ? summary : exercise
    }
    BlankScreen {
        id: blank

        objectName: "exercise.blank"
        anchors.fill: parent
        z: 2
        shade: Atlas.presentation.blank
        onReturnRequested: Atlas.presentation.blank = ""
    }
    Component {
        id: exercise

        ExercisePage {
            focus: true
            sizes: measures
            basemapPath: root.basemapPath
            still: root.still
            onParagraphRequested: ref => root.round.leaveFor(ref)
        }
    }
    Component {
        id: summary

        RoundSummary {
            focus: true
            sizes: measures
        }
    }
}
