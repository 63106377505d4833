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

// The map: a navigator holds the camera, Qt Location's map follows it below, our own layer draws, and cards lie above.
FocusScope {
    id: root

    objectName: "map"

    required property string basemapPath
    property bool still: false
    // Cards and buttons; a projector's map has none.
    property bool chrome: true
    // The scale and whose data it is.
    property bool footed: chrome
    // A click or Enter selects nothing: it is an answer, and `picked` says what lies there, the smallest first.
    property bool asking: false
    // Free space for what lies over the map beside the pane's own cards, pixels.
    property real leftCover: 0
    property real rightCover: 0
    // What lies over the map beside them, among its own siblings.
    property list<Item> overlays

    // What is too short to be seen may be shown in a lens.
    property bool lensed: false

    // The card of the selection takes the whole height.
    readonly property bool covered: region.visible && compact

    signal presentRequested
    signal picked(refs: list<string>)

    readonly property bool ready: drawing.ready
    // Why there is no base map; empty when there is one.
    readonly property string problem: drawing.problem
    readonly property bool compact: width < 740 || height < 460
    readonly property bool chromeless: !chrome

    // What a card covers with its shadow, which dims what lies beside it.
    function withShadow(card: Item): rect {
        return Qt.rect(card.x - Theme.space12, card.y - Theme.space8, card.width + 2 * Theme.space12, card.height + Theme.space8 + Theme.space22);
    }

    // Between the cards at its lower left and its lower right.
    readonly property real footLeft: region.visible ? region.x + region.width : more.visible ? more.x + more.width : longWay.visible ? longWay.x + longWay.width : 0
    readonly property real footRight: legend.visible ? legend.x : width
    // How wide what stands between them may be, and how far up the scale and the credits reach.
    readonly property real footRoom: footRight - footLeft - 2 * Theme.space8
    readonly property real footHeight: foot.height

    readonly property bool low: height < 200
    // Above the cards at the top.
    readonly property real headGap: low ? Theme.space8 : Theme.space12

    // Where something so wide stands between them: in the middle of the map as far as they let it.
    function betweenCards(itemWidth: real): real {
        return Math.max(footLeft + Theme.space8, Math.min((width - itemWidth) / 2, footRight - Theme.space8 - itemWidth));
    }
    // The lower edge of a card at the left: above the scale and the credits where they reach under it.
    function floorOf(card: Item): real {
        return height - (foot.x < card.x + card.width + Theme.space8 ? foot.height + Theme.space4 : Theme.space12);
    }

    function overlayArea(item: Item): rect {
        const area = withShadow(item);
        return Qt.rect(area.x - x, area.y - y, area.width, area.height);
    }

    // ---- The camera ----

    function showView(moving: bool) {
        if (width <= 0 || height <= 0)
            return;
        const camera = drawing.fit();
        if (moving && Theme.reducedMotion && !still)
            crossFade.over(() => navigator.show(camera));
        else if (moving)
            navigator.flyTo(camera);
        else
            navigator.show(camera);
    }
    // In or out about the middle of what is not covered.
    function zoomBy(levels: real) {
        navigator.stepAt(Qt.point((leftCover + width - rightCover) / 2, height / 2), levels);
    }

    onWidthChanged: showView(false)
    onHeightChanged: showView(false)
    Component.onCompleted: showView(false)

    MapNavigator {
        id: navigator

        width: root.width
        height: root.height
        leftCover: root.leftCover
        rightCover: root.rightCover
        still: root.still || Theme.travelMs === 0
        onWandered: settle.restart()
    }
    FrameAnimation {
        running: navigator.moving
        onTriggered: navigator.advance(frameTime)
    }
    // The reader has stopped moving the map: now the state learns of it.
    Timer {
        id: settle

        interval: 200
        onTriggered: {
            if (navigator.moving || drag.active || pinch.active)
                restart();
            else
                Atlas.moveCamera(navigator.longitude, navigator.latitude, navigator.zoom);
        }
    }
    Connections {
        target: Atlas

        function onViewChanged() {
            if (drag.active || pinch.active)
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
        center: QtPositioning.coordinate(navigator.latitude, navigator.longitude)
        zoomLevel: navigator.zoom
    }
    MapLayer {
        id: drawing

        anchors.fill: parent
        clip: true
        explorer: Atlas.explorer
        theme: Theme
        dark: Theme.dark
        longitude: navigator.longitude
        latitude: navigator.latitude
        zoom: navigator.zoom
        basemapPath: root.basemapPath
        still: root.still
        flying: navigator.moving
        obstacles: [toggles, crumb, zoomCard, longWay, region, more, legend, foot].filter(item => item.visible).map(item => root.withShadow(item)).concat(root.overlays.filter(item => item.visible).map(item => root.overlayArea(item)))
        lensArea: root.lensed && !root.covered ? Qt.rect(0, 0, width, height) : Qt.rect(0, 0, 0, 0)
        lensDiameter: Math.round(Math.min(260, Math.max(224, 0.36 * Math.min(width, height))))
        lensRoom: root.lensed && root.height < 620 ? Math.round(0.4 * height) : 0
        leftInset: root.leftCover + Theme.space12
        selectionInset: root.chromeless || root.compact ? 0 : region.width
        rightInset: root.rightCover + Theme.space12
        topInset: root.chromeless || root.compact ? Theme.space12 : Theme.space56
        bottomInset: Theme.space28
        onInsetsChanged: root.showView(false)
    }

    Loader {
        active: drawing.lens.box.width > 0
        sourceComponent: Lens {
            lens: drawing.lens
            basemapPath: root.basemapPath
            still: root.still
        }
    }
    CrossFade {
        id: crossFade

        anchors.fill: drawing
        sourceItem: drawing
    }

    MapNavigationArea {
        id: keys

        anchors.fill: parent
        drawing: drawing
        onPanRequested: (across, down) => navigator.pan(across, down)
        onZoomRequested: by => root.zoomBy(by)
        onHomeRequested: Atlas.resetView()
        onSelectRequested: {
            if (drawing.focused !== "" && root.asking)
                root.picked([drawing.focused]);
            else if (drawing.focused !== "")
                Atlas.select(drawing.focused, "map");
        }
    }

    DragHandler {
        id: drag

        target: null
        acceptedModifiers: Qt.NoModifier
        dragThreshold: 4
        onActiveChanged: {
            if (active) {
                navigator.beginDrag();
                keys.forceActiveFocus(Qt.MouseFocusReason);
            } else {
                navigator.endDrag();
            }
        }
        onActiveTranslationChanged: {
            if (active)
                navigator.drag(Qt.point(activeTranslation.x, activeTranslation.y));
        }
    }
    BoxZoom {
        anchors.fill: parent
        onBegun: navigator.stop()
        onDrawn: box => navigator.zoomToRect(box)
    }
    PinchHandler {
        id: pinch

        target: null
        rotationAxis.enabled: false
        onScaleChanged: delta => navigator.zoomAt(centroid.position, Math.log2(delta))
        onTranslationChanged: delta => navigator.pan(-delta.x, -delta.y)
    }
    WheelHandler {
        acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
        onWheel: event => navigator.wheel(Qt.point(event.x, event.y), event.angleDelta.y, event.pixelDelta.y)
    }
    TapHandler {
        id: tap

        onSingleTapped: (point, button) => {
            keys.forceActiveFocus(Qt.MouseFocusReason);
            if (root.asking)
                return root.picked(drawing.refsAt(point.position.x, point.position.y, root.toleranceOf(point)));
            const ref = drawing.pick(point.position.x, point.position.y, root.toleranceOf(point));
            if (ref.startsWith("paragraph:"))
                Atlas.goToParagraph(ref.slice("paragraph:".length));
            else if (ref !== "")
                Atlas.select(ref, "map");
        }
        onDoubleTapped: (point, button) => navigator.stepAt(point.position, tap.point.modifiers & Qt.ShiftModifier ? -1 : 1)
    }
    TapHandler {
        acceptedButtons: Qt.RightButton
        onDoubleTapped: (point, button) => navigator.stepAt(point.position, -1)
    }
    // A finger covers more than a pointer does, pixels.
    function toleranceOf(point: eventPoint): real {
        return point.device.type === PointerDevice.TouchScreen ? 20 : 6;
    }
    HoverHandler {
        id: pointer

        readonly property string ref: hovered && !drag.active && !navigator.moving ? drawing.refAt(point.position.x, point.position.y, 6) : ""

        enabled: !root.still
        onRefChanged: Atlas.hover(ref)
    }
    Hint {
        parent: root
        shown: pointer.ref !== "" && !drag.active
        text: Atlas.nameOf(pointer.ref)
        // Which paragraphs name it would be an answer.
        detail: root.asking ? "" : Atlas.hintOf(pointer.ref)
        beside: true
        spot: pointer.point.position
    }

    // ---- Cards ----

    LayerCard {
        id: toggles

        objectName: "map.layers"
        visible: !root.chromeless && !root.compact && Atlas.selection === ""
        compact: root.width < 780
        x: Theme.space12
        y: Theme.space12
    }
    SelectionCrumb {
        id: crumb

        objectName: "map.crumb"
        visible: !root.chromeless && Atlas.selection !== ""
        x: Theme.space12
        y: root.headGap
        maximumWidth: zoomCard.x - 2 * Theme.space12
        foldsCard: root.compact
    }
    ZoomCard {
        id: zoomCard

        objectName: "map.zoom"
        visible: !root.chromeless
        x: root.width - width - Theme.space12
        y: root.headGap
        onZoomRequested: by => root.zoomBy(by)
    }
    LongWay {
        id: longWay

        objectName: "map.longWay.card"
        visible: !root.chromeless && !root.compact && root.height > 520 && !region.visible
        x: Theme.space12
        y: root.floorOf(this) - height
        basemapPath: root.basemapPath
        still: root.still
        navigator: navigator
    }
    RegionCard {
        id: region

        readonly property real highest: root.compact ? crumb.y + crumb.height + Theme.space8 : Theme.space56

        visible: !root.chromeless && card.ref !== "" && (!root.compact || crumb.cardOpen)
        x: Theme.space12
        y: root.compact ? highest : root.floorOf(this) - height
        z: 1
        width: Math.min(306, root.width - 2 * Theme.space12)
        height: Math.min(implicitHeight, root.compact ? root.height - highest - Theme.space12 : Math.max(300, root.height * 0.6))
        onPresentRequested: root.presentRequested()
    }
    PushButton {
        id: more

        objectName: "map.more"
        visible: !root.chromeless && root.compact && !region.visible
        x: Theme.space12
        y: root.floorOf(this) - height
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

        objectName: "map.foot"
        visible: root.footed
        brief: root.width < 560
        navigator: navigator
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
