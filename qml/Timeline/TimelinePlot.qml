// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import TwoRivers.Controls
import TwoRivers.Layers
import TwoRivers.Models
import TwoRivers.Theme

// The timeline's picture with its gestures: brush, handles, marks, eras, wheel, keys.
Item {
    id: root

    property alias merged: picture.merged
    property alias headerHeight: picture.headerHeight
    property alias leftPadding: picture.leftPadding
    property alias rightPadding: picture.rightPadding
    property alias headerFreeFrom: picture.headerFreeFrom
    readonly property alias picture: picture
    // Hints and keyboard names read the event under the pointer or the focus.
    property string focusedRef: ""
    readonly property real wheelNotch: 120
    readonly property real zoomPerNotch: 1.25
    // The reader took hold of the timeline.
    signal grasped

    function showAll() {
        picture.showAll();
    }
    function select(ref: string) {
        focusedRef = ref;
        Atlas.select(ref, "timeline");
    }
    function walk(along: int, across: int) {
        focusedRef = picture.neighbour(focusedRef === "" ? Atlas.selection : focusedRef, along, across);
        picture.reveal(focusedRef);
        Atlas.hover(focusedRef);
    }

    activeFocusOnTab: true
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Events from %1 to %2").arg(Math.ceil(picture.from)).arg(Math.floor(picture.to - 0.01))
    Accessible.description: focusedRef === "" ? qsTr("Arrow keys walk the events; Enter selects") : Atlas.nameOf(focusedRef) + ", " + Atlas.hintOf(focusedRef)
    Accessible.focusable: true

    Keys.onLeftPressed: walk(-1, 0)
    Keys.onRightPressed: walk(1, 0)
    Keys.onUpPressed: walk(0, -1)
    Keys.onDownPressed: walk(0, 1)
    Keys.onReturnPressed: if (focusedRef !== "")
        select(focusedRef)
    Keys.onEnterPressed: if (focusedRef !== "")
        select(focusedRef)
    // Here plus and minus zoom time; elsewhere they zoom the map.
    Keys.onShortcutOverride: event => event.accepted = [Qt.Key_Plus, Qt.Key_Equal, Qt.Key_Minus, Qt.Key_0].includes(event.key) && event.modifiers === Qt.NoModifier
    Keys.onPressed: event => {
        const middle = (picture.windowLeft + picture.windowRight) / 2;
        if (event.key === Qt.Key_Plus || event.key === Qt.Key_Equal)
            picture.zoomAt(middle, zoomPerNotch);
        else if (event.key === Qt.Key_Minus)
            picture.zoomAt(middle, 1 / zoomPerNotch);
        else if (event.key === Qt.Key_0)
            picture.showAll();
        else
            return;
        event.accepted = true;
    }
    onActiveFocusChanged: if (!activeFocus) {
        focusedRef = "";
        Atlas.hover("");
    }

    TimelineLayer {
        id: picture

        anchors.fill: parent
        explorer: Atlas.explorer
        theme: Theme
        dark: Theme.dark
        focusedRef: root.focusedRef
    }

    MouseArea {
        id: mouse

        // What the pressed button has hold of: "", "first", "last", "brush" or "pan".
        property string held: ""
        property real pressX: 0
        property real lastX: 0
        property bool moved: false
        property string hoveredRef: ""

        function grasp(x: real, y: real): string {
            const reach = Theme.space28 / 2;
            if (y > picture.plot.bottom)
                return "pan";
            if (picture.lastVisible && Math.abs(x - picture.windowRight) <= reach && picture.refAt(x, y) === "")
                return "last";
            if (picture.firstVisible && Math.abs(x - picture.windowLeft) <= reach && picture.refAt(x, y) === "")
                return "first";
            return "brush";
        }
        function drag(x: real) {
            const year = picture.snapped(picture.yearAt(x));
            if (held === "first")
                Atlas.brush(Math.min(year, Atlas.windowTo), Atlas.windowTo, "timeline");
            else if (held === "last")
                Atlas.brush(Atlas.windowFrom, Math.max(year, Atlas.windowFrom), "timeline");
            else if (held === "pan")
                picture.panBy(lastX - x);
            else
                Atlas.brush(picture.snapped(picture.yearAt(pressX)), year, "timeline");
            lastX = x;
        }
        function clickAt(x: real, y: real) {
            const refs = picture.refsAt(x, y);
            const era = picture.eraAt(x, y);
            if (refs.length === 1)
                root.select(refs[0]);
            else if (refs.length > 1)
                signs.openAt(refs, Qt.point(x, y));
            else if (era.length === 2)
                Atlas.brush(era[0], era[1], "timeline");
        }

        anchors.fill: parent
        anchors.topMargin: picture.headerHeight
        hoverEnabled: true
        acceptedButtons: Qt.LeftButton
        preventStealing: true
        cursorShape: held === "pan" ? Qt.ClosedHandCursor : hoveredRef !== "" ? Qt.PointingHandCursor : Qt.ArrowCursor

        onPressed: event => {
            root.grasped();
            root.forceActiveFocus(Qt.MouseFocusReason);
            pressX = event.x;
            lastX = event.x;
            moved = false;
            held = grasp(event.x, event.y + picture.headerHeight);
        }
        onPositionChanged: event => {
            if (pressed) {
                moved = moved || Math.abs(event.x - pressX) > Application.styleHints.startDragDistance / 2;
                if (moved)
                    drag(event.x);
                return;
            }
            hoveredRef = picture.refAt(event.x, event.y + picture.headerHeight);
            Atlas.hover(hoveredRef);
        }
        onReleased: event => {
            if (!moved)
                clickAt(event.x, event.y + picture.headerHeight);
            held = "";
        }
        onCanceled: held = ""
        onExited: {
            hoveredRef = "";
            Atlas.hover("");
        }
        onDoubleClicked: event => {
            const era = picture.eraAt(event.x, event.y + picture.headerHeight);
            if (era.length === 0 && picture.refAt(event.x, event.y + picture.headerHeight) === "")
                picture.showAll();
        }
        onWheel: event => {
            root.grasped();
            const across = event.angleDelta.x !== 0 || event.modifiers & Qt.ShiftModifier;
            const notches = (event.angleDelta.x || event.angleDelta.y) / root.wheelNotch;
            if (across)
                picture.panBy(-notches * Theme.space56);
            else
                picture.zoomAt(event.x, Math.pow(root.zoomPerNotch, notches));
            event.accepted = true;
        }
    }
    PinchHandler {
        target: null
        onScaleChanged: delta => picture.zoomAt(centroid.position.x, delta)
    }

    BrushHandle {
        objectName: "timeline.brush.first"
        x: picture.windowLeft - width / 2
        y: picture.plot.y + (picture.plot.height - height) / 2
        visible: picture.firstVisible
        first: true
        year: Math.floor(Atlas.windowFrom + 0.01)
        onMoved: root.grasped()
    }
    BrushHandle {
        objectName: "timeline.brush.last"
        x: picture.windowRight - width / 2
        y: picture.plot.y + (picture.plot.height - height) / 2
        visible: picture.lastVisible
        first: false
        year: Math.ceil(Atlas.windowTo - 0.01) - 1
        onMoved: root.grasped()
    }

    // An invisible place under the hovered or focused sign, for its hint.
    Item {
        id: place

        readonly property string ref: mouse.hoveredRef !== "" ? mouse.hoveredRef : root.activeFocus ? root.focusedRef : ""
        property point where: Qt.point(0, 0)

        function follow() {
            where = ref === "" ? Qt.point(0, 0) : picture.positionOf(ref);
        }

        x: where.x - 12
        y: where.y - 12
        width: 24
        height: 24
        onRefChanged: follow()

        Connections {
            target: picture
            function onLaidOut() {
                place.follow();
            }
        }
        Hint {
            shown: place.ref !== "" && place.where.x > 0 && !mouse.pressed && !signs.visible
            text: place.ref === "" ? "" : Atlas.nameOf(place.ref)
            detail: place.ref === "" ? "" : Atlas.hintOf(place.ref)
            delay: root.activeFocus && mouse.hoveredRef === "" ? 0 : 400
            y: -implicitHeight - Theme.space4
        }
    }
    SignList {
        id: signs

        parent: root
        onChosen: ref => root.select(ref)
    }
}
