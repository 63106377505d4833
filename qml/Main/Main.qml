// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window
import TwoRivers.Learn
import TwoRivers.Models
import TwoRivers.Present
import TwoRivers.Theme

// The window: the head, the panes, and over all of it the presentation.
Window {
    id: root

    // Where the geography is, and whether pictures are wanted without any motion.
    property string basemapPath: ""
    property bool still: false

    readonly property bool presenting: Atlas.presenting
    // Something lies over the panes: a presentation, or exercises.
    readonly property bool covered: presenting || Atlas.exercises.shown
    readonly property bool typing: header.typing || root.activeFocusItem instanceof TextInput || root.activeFocusItem instanceof TextEdit

    objectName: "window"
    title: qsTr("%1 – Two Rivers").arg(Atlas.title)
    width: 1600
    height: 1000
    minimumWidth: 720
    minimumHeight: 560
    visible: false
    color: Theme.app

    function toggleFullScreen() {
        visibility = visibility === Window.FullScreen ? Window.Windowed : Window.FullScreen;
    }
    // What would go wrong is told first; the same key again goes on all the same.
    function present(fromHere: bool) {
        Atlas.preflight.look();
        if (Atlas.preflight.graveCount > 0)
            preflight.openBefore(fromHere);
        else
            Atlas.beginPresenting(fromHere);
    }
    // Where a line of the list before the lesson leads.
    function mend(place: string) {
        if (place === "text")
            header.openTextMenu();
        else if (place === "copy")
            choosers.openCopy();
        else if (place.startsWith("lesson:"))
            lesson.openAt(place.slice("lesson:".length));
        else
            lesson.open();
    }
    // Escape takes back one thing at a time, the newest first.
    function stepBack() {
        if (Atlas.clearNewest())
            return;
        if (header.tabIndex > 0)
            header.tabIndex = 0;
        else
            explore.numbersOpen = false;
    }

    Binding {
        target: Theme
        property: "dark"
        value: Atlas.dark
    }
    Binding {
        target: Theme
        property: "language"
        value: Atlas.language
    }
    Binding {
        target: Theme
        property: "reducedMotion"
        value: Atlas.reducedMotion || root.still
    }

    Binding {
        target: Theme
        property: "textScale"
        value: Atlas.text.scale
    }
    Binding {
        target: Theme
        property: "readFace"
        value: Atlas.text.face
    }
    Binding {
        target: Atlas.preflight
        property: "theme"
        value: Theme
    }
    Measures {
        id: measures

        windowWidth: root.width
        windowHeight: root.height
        twoTexts: Atlas.original.reading === "both"
    }

    Item {
        id: content

        anchors.fill: parent
        // For the screen reader.
        function say(text: string) {
            Accessible.announce(text);
        }

        // Under a presentation or exercises nothing is drawn, and nothing is lost.
        visible: !root.covered

        Accessible.role: Accessible.Client
        Accessible.name: root.title
        Accessible.description: Atlas.summary

        // The mouse's own buttons for it, wherever the pointer is.
        TapHandler {
            acceptedButtons: Qt.BackButton | Qt.ForwardButton
            onTapped: (point, button) => button === Qt.BackButton ? Atlas.trail.back() : Atlas.trail.forward()
        }
        HeaderBar {
            id: header

            width: parent.width
            narrow: measures.narrow
            reading: measures.reading
            z: 2
            onPresentRequested: root.present(false)
            onHelpRequested: keys.open()
            onSearchLeft: explore.forceActiveFocus()
            onCopyRequested: choosers.openCopy()
            onLessonRequested: lesson.open()
            onExportRequested: exportSheet.open()
        }
        Explore {
            id: explore

            anchors.top: header.bottom
            anchors.bottom: parent.bottom
            width: parent.width
            focus: true
            measures: measures
            basemapPath: root.basemapPath
            still: root.still
            sourcesShown: header.tabIndex === 1
            glossaryShown: header.tabIndex === 2
            onCopyRequested: choosers.openCopy()
            onSourcesRequested: shown => header.tabIndex = shown ? 1 : 0
            onPresentRequested: root.present(true)
        }
        KeyList {
            id: keys

            parent: content
        }
        LessonSheet {
            id: lesson

            parent: content
            onOpenRequested: choosers.openLesson(false)
            onSaveRequested: choosers.openLesson(true)
            onPreflightRequested: {
                close();
                preflight.open();
            }
            onExportRequested: {
                close();
                exportSheet.open();
            }
        }
        ExportSheet {
            id: exportSheet

            parent: content
            onSaveRequested: choosers.openExport()
        }
        PreflightSheet {
            id: preflight

            parent: content
            onMendRequested: place => root.mend(place)
        }
        SaidNote {
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.space22
            z: 4
        }
        CopyDrop {
            anchors.fill: parent
            z: 3
        }
        Choosers {
            id: choosers
        }
        Connections {
            target: Atlas

            function onAnnounced() {
                content.say(Atlas.announcement);
            }
        }
    }

    Loader {
        id: presentation

        anchors.fill: parent
        active: root.covered
        focus: active

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
            onFullScreenToggled: root.toggleFullScreen()
        }
    }
    Component {
        id: presentView

        PresentView {
            basemapPath: root.basemapPath
            still: root.still
            focus: true
            onLeaveRequested: Atlas.endPresenting()
            onFullScreenToggled: root.toggleFullScreen()
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
                onFinished: (presentation.item as PresenterView)?.takeKeys()
            }
            onLeaveRequested: Atlas.endPresenting()
            onFullScreenToggled: root.toggleFullScreen()
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
                root.requestActivate();
                (presentation.item as PresenterView)?.startSearch();
            }
        }
    }
    Binding {
        target: Atlas.presentation.screens
        property: "own"
        value: content.Screen.name
    }
    onCoveredChanged: {
        if (covered)
            presentation.forceActiveFocus();
        else
            explore.forceActiveFocus();
    }

    WindowKeys {
        enabled: !root.covered
        typing: root.typing
        onPresentRequested: fromHere => root.present(fromHere)
        onFullScreenToggled: root.toggleFullScreen()
        onSearchRequested: header.startSearch()
        onHelpRequested: keys.open()
        onCopyRequested: choosers.openCopy()
        onLessonRequested: lesson.open()
        onExercisesRequested: Atlas.exercises.show()
        onPreflightRequested: preflight.open()
        onExportRequested: exportSheet.open()
        onEscaped: root.stepBack()
        onThemeToggled: header.toggleTheme()
        onNumbersToggled: explore.toggleNumbers()
        onZoomRequested: by => explore.zoom(by)
        onPaneRequested: by => explore.focusNextPane(by)
    }
}
