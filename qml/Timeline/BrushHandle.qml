// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import TwoRivers.Controls
import TwoRivers.Models
import TwoRivers.Theme

// What can be grasped of one end of the window of time; the timeline itself draws it. Arrow keys move it by a year.
Item {
    id: root

    // The first end of the window; else the last.
    required property bool first
    // The year the end stands in, for the screen reader.
    required property int year
    signal moved

    function step(by: int) {
        Atlas.moveWindow(first ? by : 0, first ? 0 : by, "timeline");
        moved();
    }

    width: Theme.space28
    height: Theme.targetNarrow
    activeFocusOnTab: visible

    Accessible.role: Accessible.Slider
    Accessible.name: first ? qsTr("First year shown: %1").arg(year) : qsTr("Last year shown: %1").arg(year)
    Accessible.description: qsTr("Arrow keys move it by a year")
    Accessible.focusable: true
    Accessible.onIncreaseAction: root.step(1)
    Accessible.onDecreaseAction: root.step(-1)

    Keys.onLeftPressed: step(-1)
    Keys.onRightPressed: step(1)
    Keys.onDownPressed: step(-1)
    Keys.onUpPressed: step(1)

    Item {
        id: face

        anchors.centerIn: parent
        width: 14
        height: 38
    }
    FocusRing {
        parent: face
        target: root
        targetRadius: Theme.radius4
    }
    HoverHandler {
        cursorShape: Qt.SizeHorCursor
    }
}
