// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import TwoRivers.Controls
import TwoRivers.Layers
import TwoRivers.Theme

// What can be grasped of one end of a period; the timeline itself draws it. Arrow keys move it by a year, with Shift
// more finely; Enter asks for the years in writing.
Item {
    id: root

    required property TimelineHand hand
    // Of the second period; else of the window.
    property bool compared: false
    // The first end; else the last.
    required property bool first
    // The year the end stands in, for the screen reader.
    required property int year
    signal moved
    signal writing

    function step(by: int, finely: bool) {
        hand.step(compared, first, by, finely);
        moved();
    }

    width: Theme.space28
    height: Theme.targetNarrow
    activeFocusOnTab: visible

    Accessible.role: Accessible.Slider
    Accessible.name: compared ? first ? qsTr("First year of the second period: %1").arg(year) : qsTr("Last year of the second period: %1").arg(year) : first ? qsTr("First year shown: %1").arg(year) : qsTr("Last year shown: %1").arg(year)
    Accessible.description: qsTr("Arrow keys move it by a year, with Shift by a month; Enter writes the years")
    Accessible.focusable: true
    Accessible.onIncreaseAction: root.step(1, false)
    Accessible.onDecreaseAction: root.step(-1, false)
    Accessible.onPressAction: root.writing()

    Keys.onPressed: event => {
        const finely = (event.modifiers & Qt.ShiftModifier) !== 0;
        if (event.key === Qt.Key_Left || event.key === Qt.Key_Down)
            step(-1, finely);
        else if (event.key === Qt.Key_Right || event.key === Qt.Key_Up)
            step(1, finely);
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            writing();
        else
            return;
        event.accepted = true;
    }

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
