// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtLocation
import QtPositioning
import TwoRivers.Layers
import TwoRivers.Theme

// Takes the camera to another one: position and zoom eased apart, longer for longer ways. Any gesture cuts it short.
Item {
    id: root

    required property Map map

    function fly(camera: mapCamera) {
        const far = Math.abs(camera.zoom - map.zoomLevel) + Math.abs(camera.longitude - map.center.longitude) / 12;
        across.duration = Theme.travelMs * Math.max(0.65, Math.min(1.3, 0.65 + far / 6));
        root.fromLongitude = map.center.longitude;
        root.fromLatitude = map.center.latitude;
        root.fromZoom = map.zoomLevel;
        root.toLongitude = camera.longitude;
        root.toLatitude = camera.latitude;
        root.toZoom = Math.max(map.minimumZoomLevel, Math.min(map.maximumZoomLevel, camera.zoom));
        across.restart();
    }
    function stop() {
        across.stop();
    }

    readonly property bool running: across.running
    property real fromLongitude: 0
    property real fromLatitude: 0
    property real fromZoom: 0
    property real toLongitude: 0
    property real toLatitude: 0
    property real toZoom: 0
    property real progress: 0

    visible: false
    onProgressChanged: {
        if (!across.running)
            return;
        // Going out the zoom leads, going in the way does, so that the goal never leaves the picture.
        const lead = Math.min(1, progress * 1.4);
        const out = toZoom < fromZoom;
        const zoom = out ? lead : progress;
        const way = out ? progress : lead;
        map.zoomLevel = fromZoom + (toZoom - fromZoom) * zoom;
        map.center = QtPositioning.coordinate(fromLatitude + (toLatitude - fromLatitude) * way, fromLongitude + (toLongitude - fromLongitude) * way);
    }

    NumberAnimation {
        id: across

        target: root
        property: "progress"
        from: 0
        to: 1
        easing.type: Easing.InOutCubic
    }
}
