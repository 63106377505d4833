// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import TwoRivers.Controls
import TwoRivers.Models
import TwoRivers.Theme

// What the class sees, with the presenter's hand on it: the slide, keys, and buttons while the mouse moves.
FocusScope {
    id: root

    required property string basemapPath
    property bool still: false
    // Where there is no other window the grid of all steps lies over this one.
    property bool alone: true

    signal leaveRequested
    signal fullScreenToggled
    // The search is the presenter's.
    signal searchRequested

    readonly property alias slide: slide
    readonly property bool overview: alone && Atlas.presentation.overview

    objectName: "present"

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Presentation, step %1 of %2").arg(Atlas.stepIndex + 1).arg(Atlas.stepCount)
    Accessible.description: slide.step.statement + " " + slide.step.support

    onOverviewChanged: if (!overview)
        forceActiveFocus()

    PresentKeys {
        id: keys

        slide: slide
        onLeaveRequested: root.leaveRequested()
        onFullScreenToggled: root.fullScreenToggled()
        onSearchRequested: root.searchRequested()
    }
    Keys.onPressed: event => {
        const free = Atlas.presentation.blank === "" && !overview;
        event.accepted = (free && slide.ink.handle(event)) || keys.handle(event);
    }

    Slide {
        id: slide

        anchors.fill: parent
        explorer: Atlas.presentation.audience
        basemapPath: root.basemapPath
        still: root.still
        interactive: true
        pointing: chrome.shown
        attributed: !chrome.visible
        onAdvanceRequested: Atlas.presentation.walk(1)
        onBackRequested: Atlas.presentation.walk(-1)
    }
    Pointer {
        anchors.fill: parent
    }
    HoverHandler {
        cursorShape: !chrome.shown || Atlas.presentation.pointer === "pointer" ? Qt.BlankCursor : slide.target !== "" ? Qt.PointingHandCursor : Qt.ArrowCursor
        onPointChanged: chrome.wake()
    }

    // The presenter's window has it, where there is one.
    Loader {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space16
        active: slide.ink.drawing && root.alone
        sourceComponent: InkBar {
            stepId: slide.step.stepId
        }
    }
    // Shown while the mouse moves.
    Row {
        id: chrome

        property bool shown: false

        function wake() {
            shown = true;
            sleep.restart();
        }

        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.space16
        spacing: Theme.space8
        opacity: shown || activeFocus ? 1 : 0
        // The bar for drawing takes their place; it has a button of its own to end.
        visible: opacity > 0 && !slide.ink.drawing

        Behavior on opacity {
            NumberAnimation {
                duration: Theme.turnMs
            }
        }
        Timer {
            id: sleep

            interval: 2000
            onTriggered: chrome.shown = false
        }
        IconButton {
            objectName: "present.back"
            framed: true
            iconName: "chevron-left"
            text: qsTr("Back")
            focusPolicy: Qt.NoFocus
            onClicked: Atlas.presentation.walk(-1)
        }
        IconButton {
            objectName: "present.next"
            framed: true
            iconName: "chevron-right"
            text: qsTr("Next")
            focusPolicy: Qt.NoFocus
            onClicked: Atlas.presentation.walk(1)
        }
        IconButton {
            objectName: "present.steps"
            framed: true
            visible: root.alone
            iconName: "table"
            text: qsTr("All steps")
            keyHint: "O"
            focusPolicy: Qt.NoFocus
            onClicked: Atlas.presentation.overview = true
        }
        PushButton {
            objectName: "present.notes"
            visible: root.alone
            iconName: "text"
            text: qsTr("Notes")
            keyHint: "N"
            focusPolicy: Qt.NoFocus
            onClicked: Atlas.presentation.togglePresenter()
        }
        IconButton {
            objectName: "present.exercises"
            framed: true
            iconName: "exercise"
            text: qsTr("Exercises")
            keyHint: "Q"
            focusPolicy: Qt.NoFocus
            onClicked: Atlas.exercises.show()
        }
        IconButton {
            objectName: "present.draw"
            framed: true
            iconName: "pen"
            text: qsTr("Draw")
            keyHint: "D"
            focusPolicy: Qt.NoFocus
            onClicked: Atlas.ink.drawing = true
        }
        PushButton {
            objectName: "present.leave"
            iconName: "close"
            text: qsTr("Leave")
            keyHint: "Esc"
            focusPolicy: Qt.NoFocus
            onClicked: root.leaveRequested()
        }
    }

    BlankScreen {
        objectName: "present.blank"
        anchors.fill: parent
        shade: Atlas.presentation.blank
        onReturnRequested: Atlas.presentation.blank = ""
    }
    Loader {
        anchors.fill: parent
        active: root.overview
        focus: active
        sourceComponent: StepOverview {
            basemapPath: root.basemapPath
        }
        onLoaded: (item as Item)?.forceActiveFocus()
    }
}
