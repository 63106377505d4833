// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window
import TwoRivers.Models
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

    ThemeSettings {
        still: root.still
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

    Cover {
        id: cover

        anchors.fill: parent
        basemapPath: root.basemapPath
        still: root.still
        presenting: root.presenting
        active: root.covered
        focus: active
        onFullScreenToggled: root.toggleFullScreen()
        onKeyboardWanted: root.requestActivate()
    }
    // Over everything: a lesson may be dropped, and what is said is seen, while presenting too.
    SaidNote {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space22
    }
    CopyDrop {
        anchors.fill: parent
    }
    Binding {
        target: Atlas.presentation.screens
        property: "own"
        value: content.Screen.name
    }
    onCoveredChanged: {
        if (covered)
            cover.forceActiveFocus();
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
