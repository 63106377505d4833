// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import TwoRivers.Layers
import TwoRivers.Models

// The hand on a slide: a click or a finger goes on, a pointer on a thing of the map picks it, and the map is dragged,
// pinched and zoomed.
Item {
    id: root

    required property MapLayer map
    required property MapNavigator navigator
    // The map can be moved, and things on it picked; to the right of mapFrom alone.
    required property bool interactive
    required property real mapFrom
    // What of the map lies under something else.
    required property rect covered
    // The hand is at the mouse: a click is meant for what is under it.
    required property bool pointing
    required property bool still
    // The map is being moved.
    readonly property bool moving: drag.active || pinch.active
    // What a click would pick; empty where it goes on.
    readonly property alias target: hover.ref

    signal advanceRequested
    signal backRequested

    function refUnder(x: real, y: real): string {
        const isCovered = x >= covered.x && x <= covered.x + covered.width && y >= covered.y && y <= covered.y + covered.height;
        const ref = interactive && x > mapFrom && !isCovered ? map.refAt(x, y, 6) : "";
        return ref.startsWith("paragraph:") ? "" : ref;
    }

    TapHandler {
        acceptedButtons: Qt.LeftButton
        onTapped: eventPoint => {
            // A finger, or a mouse that rests, goes on; a pointer on a thing of the map picks it.
            const points = root.pointing && eventPoint.device.type !== PointerDevice.TouchScreen;
            const ref = points ? root.refUnder(eventPoint.position.x, eventPoint.position.y) : "";
            if (ref === "")
                root.advanceRequested();
            else
                Atlas.select(ref, "map");
        }
        onLongPressed: {
            const ref = root.refUnder(point.position.x, point.position.y);
            if (ref !== "")
                Atlas.select(ref, "map");
        }
    }
    TapHandler {
        acceptedButtons: Qt.RightButton
        onTapped: root.backRequested()
    }
    DragHandler {
        id: drag

        enabled: root.interactive
        target: null
        dragThreshold: 4
        onActiveChanged: {
            if (active)
                root.navigator.beginDrag();
            else
                root.navigator.endDrag();
        }
        onActiveTranslationChanged: {
            if (active)
                root.navigator.drag(Qt.point(activeTranslation.x, activeTranslation.y));
        }
    }
    PinchHandler {
        id: pinch

        enabled: root.interactive
        target: null
        rotationAxis.enabled: false
        onScaleChanged: delta => root.navigator.zoomAt(centroid.position, Math.log2(delta))
        onTranslationChanged: delta => root.navigator.pan(-delta.x, -delta.y)
    }
    WheelHandler {
        enabled: root.interactive
        acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
        onWheel: event => root.navigator.wheel(Qt.point(event.x, event.y), event.angleDelta.y, event.pixelDelta.y)
    }
    HoverHandler {
        id: hover

        readonly property string ref: hovered && root.pointing && !root.still && !drag.active && !root.navigator.moving ? root.refUnder(point.position.x, point.position.y) : ""

        enabled: root.interactive
        onRefChanged: Atlas.hover(ref)
        onPointChanged: if (hovered && Atlas.presentation.pointer !== "")
            Atlas.presentation.pointerAt = Qt.point(point.position.x / root.width, point.position.y / root.height)
    }
}
