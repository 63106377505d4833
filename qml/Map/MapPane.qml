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

    readonly property alias layer: layer
    readonly property bool ready: layer.ready
    readonly property bool compact: width < 740 || height < 460
    readonly property real cardTarget: compact && !chromeless ? Theme.targetNarrow : 36
    readonly property bool chromeless: !chrome

    // ---- The camera ----

    readonly property real nearest: 12
    readonly property real farthest: 3
    property real flight: 1
    property var flightFrom: null
    property var flightTo: null

    function place(longitude: real, latitude: real, zoom: real) {
        map.zoomLevel = Math.max(farthest, Math.min(nearest, zoom));
        map.center = QtPositioning.coordinate(latitude, longitude);
    }
    function flyTo(longitude: real, latitude: real, zoom: real) {
        travel.stop();
        if (still || Theme.travelMs === 0) {
            place(longitude, latitude, zoom);
            return;
        }
        flightFrom = {
            longitude: map.center.longitude,
            latitude: map.center.latitude,
            zoom: map.zoomLevel
        };
        flightTo = {
            longitude: longitude,
            latitude: latitude,
            zoom: Math.max(farthest, Math.min(nearest, zoom))
        };
        travel.start();
    }
    function showView(moving: bool) {
        if (width <= 0 || height <= 0)
            return;
        const camera = layer.fit();
        if (moving)
            flyTo(camera.longitude, camera.latitude, camera.zoom);
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
        settle.restart();
    }

    onFlightChanged: {
        if (!travel.running)
            return;
        const mix = (a, b, t) => a + (b - a) * t;
        place(mix(flightFrom.longitude, flightTo.longitude, flight), mix(flightFrom.latitude, flightTo.latitude, flight), mix(flightFrom.zoom, flightTo.zoom, flight));
    }
    onWidthChanged: if (!Atlas.wandered)
        showView(false)
    onHeightChanged: if (!Atlas.wandered)
        showView(false)
    Component.onCompleted: showView(false)

    NumberAnimation on flight {
        id: travel

        running: false
        from: 0
        to: 1
        duration: Theme.travelMs
        easing.type: Easing.InOutCubic
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
            if (!settle.running && !drag.active)
                root.showView(true);
        }
    }

    // ---- Keyboard ----

    function walkFocus(by: int): bool {
        const order = layer.tabOrder();
        const next = order.indexOf(layer.focused) + by;
        if (next < 0 || next >= order.length) {
            layer.focused = "";
            return false;
        }
        layer.focused = order[next];
        Atlas.hover(layer.focused);
        return true;
    }

    activeFocusOnTab: true
    Accessible.role: Accessible.Pane
    Accessible.focusable: true
    Accessible.name: layer.focused !== "" ? Atlas.nameOf(layer.focused) : qsTr("Map of the Yalu, the Tumen and the ways out")

    onActiveFocusChanged: if (!activeFocus)
        layer.focused = ""

    MapNavigationArea {
        id: keys

        anchors.fill: parent
        pane: root
        onPanRequested: (across, down) => root.pan(across, down)
        onZoomRequested: by => root.zoomAt(Qt.point(root.width / 2, root.height / 2), by)
        onHomeRequested: Atlas.resetView()
        onSelectRequested: if (layer.focused !== "")
            Atlas.select(layer.focused, "map")
    }

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
        id: layer

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
        obstacles: root.chromeless ? [] : [topLeft, zoomButtons, bottomLeft, legend, attribution].filter(item => item.visible).map(item => Qt.rect(item.x, item.y, item.width, item.height))
        leftInset: root.leftCover + Theme.space12
        rightInset: root.rightCover + Theme.space12
        topInset: root.chromeless || root.compact ? Theme.space12 : Theme.space56
        bottomInset: Theme.space28
        onReadyChanged: if (ready && !Atlas.wandered && !travel.running)
            root.showView(false)
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
            const ref = layer.refAt(point.position.x, point.position.y, point.device.type === PointerDevice.TouchScreen ? 20 : 6);
            if (ref.startsWith("paragraph:"))
                Atlas.goToParagraph(ref.slice("paragraph:".length));
            else if (ref !== "")
                Atlas.select(ref, "map");
        }
        onDoubleTapped: (point, button) => root.zoomAt(point.position, 1)
    }
    HoverHandler {
        id: pointer

        readonly property string ref: hovered && !drag.active && !travel.running ? layer.refAt(point.position.x, point.position.y, 6) : ""

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

    Card {
        id: topLeft

        visible: !root.chromeless && (!root.compact || Atlas.selection !== "")
        x: Theme.space12
        y: Theme.space12
        width: (Atlas.selection !== "" ? crumb.width : toggles.width) + 2 * Theme.space12
        height: 38

        LayerToggles {
            id: toggles

            visible: Atlas.selection === ""
            x: Theme.space12
            y: 4
        }
        SelectionCrumb {
            id: crumb

            visible: Atlas.selection !== ""
            x: Theme.space12
            y: 4
            height: 30
        }
    }
    ZoomButtons {
        id: zoomButtons

        visible: !root.chromeless
        anchors.right: parent.right
        anchors.rightMargin: Theme.space12
        y: Theme.space12
        targetSize: root.cardTarget
        onZoomRequested: by => root.zoomAt(Qt.point(root.width / 2, root.height / 2), by)
        onHomeRequested: Atlas.resetView()
    }
    Item {
        id: bottomLeft

        readonly property Item shown: region.visible ? region : more.visible ? more : longWay

        visible: !root.chromeless && shown.visible
        x: Theme.space12
        y: root.height - height - Theme.space12 - (root.compact ? Theme.space22 : 0)
        width: shown.width
        height: shown.height

        LongWay {
            id: longWay

            visible: !root.compact && root.height > 520 && !region.visible
            basemapPath: root.basemapPath
            still: root.still
            view: {
                const corner = map.zoomLevel, across = 360 * root.width / (256 * Math.pow(2, corner));
                const north = map.toCoordinate(Qt.point(0, 0), false).latitude + 0 * map.center.latitude;
                const south = map.toCoordinate(Qt.point(0, root.height), false).latitude;
                return Qt.rect(map.center.longitude - across / 2, north, across, north - south);
            }
            onFlightRequested: (longitude, latitude, zoom) => {
                root.flyTo(longitude, latitude, zoom);
                settle.interval = Theme.travelMs + 200;
                settle.restart();
            }
        }
        RegionCard {
            id: region

            visible: Atlas.card.ref !== "" && !root.compact
            mostHeight: root.height - 2 * Theme.space56
            onCloseRequested: Atlas.clearNewest()
        }
        PushButton {
            id: more

            objectName: "map.more"
            visible: root.compact
            targetHeight: Theme.targetNarrow
            iconName: "eye"
            text: qsTr("Layers and ways out")
            onClicked: sheet.open()
        }
    }
    Card {
        id: legend

        readonly property bool folded: fold.folded

        visible: !root.chromeless && !root.compact
        x: root.width - width - Theme.space12
        y: root.height - height - Theme.space12 - Theme.space22
        width: Math.max(ways.width + 2 * Theme.space12, 190)
        height: 40 + (folded ? 0 : ways.height + Theme.space8)

        UiText {
            x: Theme.space12
            y: 9
            text: qsTr("Ways out")
            font.pixelSize: Theme.ui
            font.weight: Font.DemiBold
        }
        IconButton {
            id: fold

            property bool folded: root.height < 560

            objectName: "map.waysFold"
            anchors.right: parent.right
            y: 3
            iconName: folded ? "chevron-up" : "chevron-down"
            iconSize: 16
            text: folded ? qsTr("Show the ways out") : qsTr("Fold the ways out")
            onClicked: folded = !folded
        }
        WaysLegend {
            id: ways

            visible: !legend.folded
            x: Theme.space12
            y: 38
        }
    }
    Attribution {
        id: attribution

        anchors.right: parent.right
        anchors.bottom: parent.bottom
        layer: layer
        zoom: map.zoomLevel
        barShown: root.width > 560
    }
    PopupSheet {
        id: sheet


        Column {
            spacing: Theme.space8

            LayerToggles {
                column: true
            }
            Separator {
                width: parent.width
            }
            WaysLegend {}
        }
    }
}
