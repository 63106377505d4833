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
    property alias growing: picture.growing
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
    // Enter opens a sign that stands for several events, as a click does.
    function open(ref: string) {
        const where = picture.positionOf(ref);
        const refs = picture.refsAt(where.x, where.y);
        if (refs.length > 1)
            openSign(refs, where.x, where.y);
        else
            select(ref);
    }
    function openSign(refs: list<string>, x: real, y: real) {
        signs.openAt(refs, Qt.point(x, y));
    }
    function write(second: bool, x: real) {
        grasped();
        years.openFor(second, x, picture.plot.bottom);
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
        open(focusedRef)
    Keys.onEnterPressed: if (focusedRef !== "")
        open(focusedRef)
    // Here plus and minus zoom time; elsewhere they zoom the map.
    Keys.onShortcutOverride: event => event.accepted = [Qt.Key_Plus, Qt.Key_Equal, Qt.Key_Minus, Qt.Key_0].includes(event.key) && event.modifiers === Qt.NoModifier
    Keys.onPressed: event => {
        const middle = focusedRef === "" ? (picture.window.left + picture.window.right) / 2 : picture.positionOf(focusedRef).x;
        if (event.key === Qt.Key_Plus || event.key === Qt.Key_Equal)
            picture.zoomAt(middle, zoomPerNotch);
        else if (event.key === Qt.Key_Minus)
            picture.zoomAt(middle, 1 / zoomPerNotch);
        else if (event.key === Qt.Key_0)
            picture.showAll();
        else
            return;
        grasped();
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

    TimelineHand {
        id: hand

        layer: picture
    }
    MouseArea {
        id: mouse

        property real pressX: 0
        property bool moved: false
        property string hoveredRef: ""
        property string hoveredHold: ""

        function clickAt(x: real, y: real) {
            const badge = picture.badgeAt(x, y);
            if (badge !== "") {
                root.write(badge === "compared", x);
                return;
            }
            const refs = picture.refsAt(x, y);
            const era = picture.eraAt(x, y);
            if (refs.length === 1)
                root.select(refs[0]);
            else if (refs.length > 1)
                root.openSign(refs, x, y);
            else if (era.length === 2)
                Atlas.brush(era[0], era[1], "timeline");
        }

        anchors.fill: parent
        anchors.topMargin: picture.headerHeight
        hoverEnabled: true
        acceptedButtons: Qt.LeftButton
        preventStealing: true
        cursorShape: hand.holds === "pan" ? Qt.ClosedHandCursor : hoveredRef !== "" ? Qt.PointingHandCursor : hoveredHold === "pan" || hoveredHold === "move" ? Qt.OpenHandCursor : Qt.ArrowCursor

        onPressed: event => {
            root.grasped();
            root.forceActiveFocus(Qt.MouseFocusReason);
            pressX = event.x;
            moved = false;
            hand.press(event.x, event.y + picture.headerHeight);
        }
        onPositionChanged: event => {
            if (pressed) {
                moved = moved || Math.abs(event.x - pressX) > Application.styleHints.startDragDistance / 2;
                if (moved)
                    hand.dragTo(event.x);
                return;
            }
            hoveredRef = picture.refAt(event.x, event.y + picture.headerHeight);
            hoveredHold = hand.wouldHold(event.x, event.y + picture.headerHeight);
            Atlas.hover(hoveredRef);
        }
        onReleased: event => {
            hand.release();
            if (!moved)
                clickAt(event.x, event.y + picture.headerHeight);
        }
        onCanceled: hand.release()
        onExited: {
            hoveredRef = "";
            Atlas.hover("");
        }
        onDoubleClicked: event => {
            const y = event.y + picture.headerHeight;
            if (!picture.fitEraAt(event.x, y) && picture.refAt(event.x, y) === "" && picture.badgeAt(event.x, y) === "")
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
        onActiveChanged: if (active)
            root.grasped()
        onScaleChanged: delta => picture.zoomAt(centroid.position.x, delta)
    }

    BrushHandles {
        hand: hand
        frame: picture.window
        plot: picture.plot
        firstYear: Math.floor(Atlas.windowFrom + 0.01)
        lastYear: Math.ceil(Atlas.windowTo - 0.01) - 1
        onMoved: root.grasped()
        onWriting: root.write(false, (picture.window.left + picture.window.right) / 2)
    }
    Loader {
        active: picture.comparing
        sourceComponent: BrushHandles {
            hand: hand
            frame: picture.compared
            plot: picture.plot
            compared: true
            firstYear: Math.floor(picture.yearAt(picture.compared.left) + 0.01)
            lastYear: Math.ceil(picture.yearAt(picture.compared.right) - 0.01) - 1
            onMoved: root.grasped()
            onWriting: root.write(true, (picture.compared.left + picture.compared.right) / 2)
        }
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
            above: true
        }
    }
    SignList {
        id: signs

        parent: root
        onChosen: ref => root.select(ref)
    }
    YearsField {
        id: years

        parent: root
        hand: hand
    }
}
