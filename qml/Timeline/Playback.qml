// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import TwoRivers.Models
import TwoRivers.Theme

// Plays the years forward: the window keeps its start and its end moves on, a year at a time, to the end of the story.
// Any other change of the window, by whatever gesture, pauses it.
Item {
    id: root

    property bool playing: false
    // True while the window is moved from here.
    property bool advancing: false
    property real firstYear: Atlas.spanFrom

    function toggle() {
        if (playing)
            playing = false;
        else
            start();
    }
    function start() {
        firstYear = Atlas.windowFrom;
        const atEnd = Atlas.windowTo >= Atlas.spanTo - 0.01;
        playing = true;
        if (atEnd)
            show(firstYear + 1);
    }
    function show(lastYear: real) {
        advancing = true;
        Atlas.brush(firstYear, Math.min(lastYear, Atlas.spanTo), "timeline");
        advancing = false;
        if (lastYear >= Atlas.spanTo - 0.01)
            playing = false;
    }

    Timer {
        interval: Theme.playYearMs
        repeat: true
        running: root.playing
        onTriggered: root.show(Math.round(Atlas.windowTo) + 1)
    }
    Connections {
        target: Atlas
        function onWindowChanged() {
            if (!root.advancing)
                root.playing = false;
        }
        function onSelectionChanged() {
            if (!root.advancing)
                root.playing = false;
        }
        function onStepChanged() {
            root.playing = false;
        }
    }
}
