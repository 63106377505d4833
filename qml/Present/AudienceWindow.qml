// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window
import TwoRivers.Models

// The class's window, over the whole of the projector.
Window {
    id: root

    required property string basemapPath
    property bool still: false
    // Where the projector is on the desktop.
    required property rect area
    required property string screenName
    // Everything that place() goes by is known.
    property bool ready: false
    // What the class sees instead while exercises are shown.
    required property Component exercises

    signal leaveRequested
    signal searchRequested

    // Some desktops take a screen, some a place; all take both.
    function place() {
        const found = Application.screens.find(screen => screen.name === root.screenName);
        if (found)
            root.screen = found;
        root.x = area.x;
        root.y = area.y;
        root.width = area.width;
        root.height = area.height;
        if (found)
            root.showFullScreen();
        else
            root.show();
    }

    objectName: "audience"
    title: qsTr("%1 – for the class").arg(Atlas.title)
    flags: Qt.Window | Qt.FramelessWindowHint
    color: "black"

    onAreaChanged: if (ready)
        place()
    Component.onCompleted: {
        ready = true;
        place();
    }
    onClosing: leaveRequested()

    Loader {
        anchors.fill: parent
        focus: true
        // A view that is held stays.
        sourceComponent: Atlas.exercises.shown && !Atlas.presentation.frozen ? root.exercises : slide
    }
    Component {
        id: slide

        PresentView {
            focus: true
            basemapPath: root.basemapPath
            still: root.still
            alone: false
            onLeaveRequested: root.leaveRequested()
            onSearchRequested: root.searchRequested()
        }
    }
}
