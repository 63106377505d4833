// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtLocation
import QtPositioning
import TwoRivers.Controls
import TwoRivers.Layers
import TwoRivers.Models
import TwoRivers.Theme

// The map: Qt Location holds the camera and its limits, our own layer draws, and cards lie above.
FocusScope {
    id: root

    objectName: "map"

    required property string basemapPath
    property bool still: false
    // Cards and buttons; a projector's map has none.
    property bool chrome: true
    // Free space for what lies over the map beside the pane's own cards, pixels.
    property real leftCover: 0
    property real rightCover: 0

    readonly property bool ready: drawing.ready
    // Why there is no base map; empty when there is one.
    readonly property string problem: drawing.problem
    readonly property bool compact: width < 740 || height < 460
    readonly property bool chromeless: !chrome

    // ---- The camera ----

    readonly property real nearest: 12
    readonly property real farthest: 3
    // Where the middle of the map may be; the base map ends some way beyond, degrees.
    readonly property real west: 80
    readonly property real east: 140
    readonly property real south: 5
    readonly property real north: 52

    function place(longitude: real, latitude: real, zoom: real) {
        map.zoomLevel = Math.max(farthest, Math.min(nearest, zoom));
        map.center = QtPositioning.coordinate(Math.max(south, Math.min(north, latitude)), Math.max(west, Math.min(east, longitude)));
    }
    function flyTo(camera: mapCamera) {
        const near = 1e-6;
        const there = Math.abs(camera.longitude - map.center.longitude) < near && Math.abs(camera.latitude - map.center.latitude) < near && Math.abs(camera.zoom - map.zoomLevel) < near;
        if (there)
            return;
        if (still || Theme.travelMs === 0)
            place(camera.longitude, camera.latitude, camera.zoom);
        else
            travel.fly(camera);
    }
    function showView(moving: bool) {
        if (width <= 0 || height <= 0)
            return;
        const camera = drawing.fit();
        if (moving)
            flyTo(camera);
        else
            place(camera.longitude, camera.latitude, camera.zoom);
    }
    function zoomAt(point: point, by: real) {
        travel.stop();
        const under = map.toCoordinate(point, false);
        map.zoomLevel = Math.max(farthest, Math.min(nearest, map.zoomLevel + by));
        map.alignCoordinateToPoint(under, point);
        settle.restart();
    }
    function pan(across: real, down: real) {
        travel.stop();
        map.pan(across, down);
        place(map.center.longitude, map.center.latitude, map.zoomLevel);
        settle.restart();
    }

    onWidthChanged: showView(false)
    onHeightChanged: showView(false)
    Component.onCompleted: showView(false)

    Flight {
        id: travel

        map: map
    }
    // The reader has stopped moving the map: now the state learns of it.
    Timer {
        id: settle

        interval: 200
        onTriggered: Atlas.moveCamera(map.center.longitude, map.center.latitude, map.zoomLevel)
    }
    Connections {
        target: Atlas

        function onViewChanged() {
            if (drag.active)
                return;
            settle.stop();
            root.showView(true);
        }
    }

    // ---- Keyboard ----

    activeFocusOnTab: true
    Accessible.role: Accessible.Pane
    Accessible.focusable: true
    Accessible.name: drawing.focused !== "" && Atlas.language !== "" ? Atlas.nameOf(drawing.focused) : qsTr("Map of the Yalu, the Tumen and the ways out")

    // ---- The map ----

    Map {
        id: map

        anchors.fill: parent
        plugin: Plugin {
            name: "itemsoverlay"
        }
        color: Theme.sea
        copyrightsVisible: false
        minimumTilt: 0
        maximumTilt: 0
    }
    MapLayer {
        id: drawing

        anchors.fill: parent
        clip: true
        explorer: Atlas.explorer
        theme: Theme
        dark: Theme.dark
        longitude: map.center.longitude
        latitude: map.center.latitude
        zoom: map.zoomLevel
        basemapPath: root.basemapPath
        still: root.still
        names: Theme.mapNames
        obstacles: root.chromeless ? [] : [toggles, crumb, zoomCard, longWay, region, more, legend, foot].filter(item => item.visible).map(item => Qt.rect(item.x, item.y, item.width, item.height))
        leftInset: root.leftCover + Theme.space12
        rightInset: root.rightCover + Theme.space12
        topInset: root.chromeless || root.compact ? Theme.space12 : Theme.space56
        bottomInset: Theme.space28
    }

    MapNavigationArea {
        id: keys

        anchors.fill: parent
        drawing: drawing
        onPanRequested: (across, down) => root.pan(across, down)
        onZoomRequested: by => root.zoomAt(Qt.point(root.width / 2, root.height / 2), by)
        onHomeRequested: Atlas.resetView()
        onSelectRequested: if (drawing.focused !== "")
            Atlas.select(drawing.focused, "map")
    }

    DragHandler {
        id: drag

        property point last

        target: null
        dragThreshold: 4
        onActiveChanged: {
            last = Qt.point(0, 0);
            if (active) {
                travel.stop();
                keys.forceActiveFocus(Qt.MouseFocusReason);
            } else {
                settle.restart();
            }
        }
        onActiveTranslationChanged: {
            map.pan(last.x - activeTranslation.x, last.y - activeTranslation.y);
            root.place(map.center.longitude, map.center.latitude, map.zoomLevel);
            last = Qt.point(activeTranslation.x, activeTranslation.y);
        }
    }
    PinchHandler {
        id: pinch

        property real before: 1

        target: null
        rotationAxis.enabled: false
        onActiveChanged: before = 1
        onActiveScaleChanged: {
            root.zoomAt(pinch.centroid.position, Math.log2(activeScale / before));
            before = activeScale;
        }
    }
    WheelHandler {
        acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
        onWheel: event => root.zoomAt(Qt.point(event.x, event.y), event.angleDelta.y / 480)
    }
    TapHandler {
        onTapped: (point, button) => {
            keys.forceActiveFocus(Qt.MouseFocusReason);
            const ref = drawing.refAt(point.position.x, point.position.y, point.device.type === PointerDevice.TouchScreen ? 20 : 6);
            if (ref.startsWith("paragraph:"))
                Atlas.goToParagraph(ref.slice("paragraph:".length));
            else if (ref !== "")
                Atlas.select(ref, "map");
        }
        onDoubleTapped: (point, button) => root.zoomAt(point.position, 1)
    }
    HoverHandler {
        id: pointer

        readonly property string ref: hovered && !drag.active && !travel.running ? drawing.refAt(point.position.x, point.position.y, 6) : ""

        enabled: !root.still
        onRefChanged: Atlas.hover(ref)
    }
    Hint {
        parent: root
        shown: pointer.ref !== "" && !pointer.ref.startsWith("region:china") && !drag.active
        text: Atlas.nameOf(pointer.ref)
        detail: Atlas.hintOf(pointer.ref)
        x: Math.max(0, Math.min(root.width - width, pointer.point.position.x + Theme.space16))
        y: Math.max(0, Math.min(root.height - height, pointer.point.position.y + Theme.space16))
    }

    // ---- Cards ----

    LayerCard {
        id: toggles

        visible: !root.chromeless && !root.compact && Atlas.selection === ""
        compact: root.width < 780
        x: Theme.space12
        y: Theme.space12
    }
    SelectionCrumb {
        id: crumb

        visible: !root.chromeless && Atlas.selection !== ""
        x: Theme.space12
        y: Theme.space12
        maximumWidth: zoomCard.x - 2 * Theme.space12
    }
    ZoomCard {
        id: zoomCard

        visible: !root.chromeless
        x: root.width - width - Theme.space12
        y: Theme.space12
        onZoomRequested: by => root.zoomAt(Qt.point(root.width / 2, root.height / 2), by)
    }
    LongWay {
        id: longWay

        visible: !root.chromeless && !root.compact && root.height > 520 && !region.visible
        x: Theme.space12
        y: root.height - height - Theme.space12
        basemapPath: root.basemapPath
        still: root.still
        map: map
    }
    RegionCard {
        id: region

        visible: !root.chromeless && !root.compact && card.ref !== ""
        x: Theme.space12
        y: root.height - height - Theme.space12
        width: 306
        height: Math.min(implicitHeight, root.height - 2 * Theme.space56)
    }
    PushButton {
        id: more

        objectName: "map.more"
        visible: !root.chromeless && root.compact
        x: Theme.space12
        y: root.height - height - Theme.space12
        targetHeight: Theme.targetNarrow
        iconName: "eye"
        text: qsTr("Layers and ways out")
        onClicked: sheet.open()
    }
    WaysCard {
        id: legend

        visible: !root.chromeless && !root.compact
        open: root.height > 560
        x: root.width - width - Theme.space12
        y: root.height - height - Theme.space12 - foot.height
        height: Math.min(implicitHeight, root.height - 120)
    }
    MapFoot {
        id: foot

        visible: !root.chromeless
        brief: root.width < 560
        map: map
        x: root.width - width
        y: root.height - height
    }
    PopupSheet {
        id: sheet

        x: Theme.space12
        y: Math.max(Theme.space8, root.height - height - Theme.space12)

        sheet: Item {
            implicitWidth: ways.width
            implicitHeight: ways.height

            WaysCard {
                id: ways

                raised: false
                layersToo: true
                height: Math.min(implicitHeight, root.Window.height - 2 * Theme.space40)
            }
        }
    }
}
