// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import TwoRivers.Controls
import TwoRivers.Layers
import TwoRivers.Models

// The keyboard's side of the map: arrows, + − 0 Home, Tab along the border and through the places, Enter.
Item {
    id: root

    required property MapLayer drawing

    signal panRequested(across: real, down: real)
    signal zoomRequested(by: real)
    signal homeRequested
    signal selectRequested

    readonly property real step: 90

    // The next thing in the map's own order; false at its ends, where Tab leaves the map.
    function walkFocus(by: int): bool {
        const order = drawing.tabOrder();
        const next = order.indexOf(drawing.focused) + (drawing.focused === "" && by < 0 ? 0 : by);
        drawing.focused = next >= 0 && next < order.length ? order[next] : "";
        Atlas.hover(drawing.focused);
        return drawing.focused !== "";
    }

    focus: true
    onActiveFocusChanged: if (!activeFocus && drawing.focused !== "") {
        drawing.focused = "";
        Atlas.hover("");
    }

    Keys.onLeftPressed: panRequested(-step, 0)
    Keys.onRightPressed: panRequested(step, 0)
    Keys.onUpPressed: panRequested(0, -step)
    Keys.onDownPressed: panRequested(0, step)
    Keys.onReturnPressed: selectRequested()
    Keys.onEnterPressed: selectRequested()
    Keys.onTabPressed: event => event.accepted = root.walkFocus(1)
    Keys.onBacktabPressed: event => event.accepted = root.walkFocus(-1)
    Keys.onPressed: event => {
        event.accepted = true;
        if (event.key === Qt.Key_Plus || event.key === Qt.Key_Equal)
            zoomRequested(0.5);
        else if (event.key === Qt.Key_Minus)
            zoomRequested(-0.5);
        else if (event.key === Qt.Key_0 || event.key === Qt.Key_Home)
            homeRequested();
        else
            event.accepted = false;
    }

    FocusRing {
        target: root
        anchors.margins: 2
        targetRadius: 2
        z: 1
    }
}
