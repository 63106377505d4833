// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import TwoRivers.Learn
import TwoRivers.Models
import TwoRivers.Present
import TwoRivers.Theme

// What lies over the panes: exercises, or a presentation as the class sees it or as its presenter does; and the class's
// window while there is a projector.
FocusScope {
    id: root

    required property string basemapPath
    required property bool still
    required property bool presenting
    // Something is to be shown.
    required property bool active

    signal fullScreenToggled
    // Of this window, for what was asked for in the class's.
    signal keyboardWanted

    Loader {
        id: view

        anchors.fill: parent
        active: root.active
        focus: true

        sourceComponent: Atlas.exercises.shown ? exerciseView : Atlas.presentation.presenterShown ? presenterView : presentView
        onLoaded: (item as Item)?.forceActiveFocus()
    }
    Component {
        id: exerciseView

        ExerciseView {
            basemapPath: root.basemapPath
            still: root.still
            focus: true
            onLeaveRequested: Atlas.exercises.leave()
            onFullScreenToggled: root.fullScreenToggled()
        }
    }
    Component {
        id: presentView

        PresentView {
            basemapPath: root.basemapPath
            still: root.still
            focus: true
            onLeaveRequested: Atlas.endPresenting()
            onFullScreenToggled: root.fullScreenToggled()
        }
    }
    Component {
        id: presenterView

        PresenterView {
            basemapPath: root.basemapPath
            still: root.still
            focus: true
            search: SearchBox {
                focus: true
                onFinished: (view.item as PresenterView)?.takeKeys()
            }
            onLeaveRequested: Atlas.endPresenting()
            onFullScreenToggled: root.fullScreenToggled()
        }
    }
    // The years that play within a step, wherever they are shown.
    FrameAnimation {
        running: Atlas.presentation.years.playing
        onTriggered: Atlas.presentation.years.advance(frameTime * 1000)
    }
    Binding {
        target: Atlas.presentation.years
        property: "byYears"
        value: Theme.reducedMotion
    }
    // The class's window, while there is a projector.
    Loader {
        active: root.presenting && Atlas.presentation.screens.projector !== ""
        sourceComponent: AudienceWindow {
            basemapPath: root.basemapPath
            still: root.still
            area: Atlas.presentation.screens.projectorArea
            screenName: Atlas.presentation.screens.projector
            exercises: exerciseView
            onLeaveRequested: Atlas.endPresenting()
            // Of the two windows the class's may have the keyboard.
            onSearchRequested: {
                root.keyboardWanted();
                (view.item as PresenterView)?.startSearch();
            }
        }
    }
}
