// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import TwoRivers.Controls
import TwoRivers.Layers
import TwoRivers.Models
import TwoRivers.Theme

// One step for the class: the map to the edges, paper fading in from the left, one statement that reads from the
// back row. A function of one explorer; made smaller by a scale it is the same picture in little.
Item {
    id: root

    required property explorer explorer
    required property string basemapPath
    property bool still: false
    // The map can be dragged and zoomed, and things on it picked.
    property bool interactive: false
    // Another step is flown to; else it is there at once, as on a picture.
    property bool flies: true
    // The hand is at the mouse: a click is meant for what is under it.
    property bool pointing: true

    // Type grows with the projector: the statement is 5 % of the width, and never more than the height allows.
    readonly property real unit: Math.min(width / 1920, height / 1080)
    readonly property real margin: 106 * unit
    // With what it fades into.
    readonly property real paperWidth: width * 0.54
    readonly property real columnWidth: width * 0.45 - margin * 0.6
    readonly property StepView step: StepView {
        explorer: root.explorer
    }
    // A map's sources stand in its corner, unless something else does.
    property bool attributed: true
    // Of its figure; empty where it has none.
    readonly property rect chartArea: chart.visible ? Qt.rect(chart.x, chart.y, chart.width * chart.scale, chart.height * chart.scale) : Qt.rect(0, 0, 0, 0)
    readonly property alias map: layer
    readonly property alias ink: ink
    // What a click would pick; empty where it goes on.
    readonly property string target: hand.target

    // A click, or a finger, that is meant for the slide and not for its map.
    signal advanceRequested
    signal backRequested

    clip: true

    // In or out about the middle of what is not covered.
    function zoomBy(levels: real) {
        navigator.stepAt(Qt.point((paperWidth + width) / 2, height / 2), levels);
    }
    function showView(moving: bool) {
        if (width <= 0 || height <= 0)
            return;
        const camera = layer.fit();
        if (moving && flies && Theme.reducedMotion && !still)
            crossFade.over(() => navigator.show(camera));
        else if (moving && flies)
            navigator.flyTo(camera);
        else
            navigator.show(camera);
    }

    // The figure of a step comes or goes while its map is on the way.
    function reframe() {
        showView(navigator.moving);
    }

    onWidthChanged: Qt.callLater(showView, false)
    onHeightChanged: Qt.callLater(showView, false)
    Component.onCompleted: showView(false)

    Rectangle {
        anchors.fill: parent
        color: Theme.sea
    }
    MapLayer {
        id: layer

        objectName: "present.map"
        anchors.fill: parent
        explorer: root.explorer
        theme: Theme
        dark: Theme.dark
        basemapPath: root.basemapPath
        still: root.still
        flying: navigator.moving
        projectorUnit: root.unit
        longitude: navigator.longitude
        latitude: navigator.latitude
        zoom: navigator.zoom
        // The words and the paper they fade from; names stay clear of both.
        // Beyond the fading paper.
        sizesArea: Qt.rect(root.width * 0.62, root.margin * 0.4, root.width * 0.38 - root.margin * 0.4, root.height - root.margin)
        leftInset: root.paperWidth
        obstacles: [Qt.rect(0, 0, root.paperWidth, root.height), Qt.rect(attribution.x, attribution.y, attribution.width, attribution.height), root.chartArea].concat(picked.height > 0 ? [Qt.rect(picked.x, picked.y, picked.width, picked.height)] : [])
        rightInset: root.margin * 0.4
        topInset: root.margin * 0.4
        // The step is framed above its figure.
        bottomInset: chart.visible ? root.height - root.chartArea.y + root.margin * 0.2 : root.margin * 0.4
        onInsetsChanged: Qt.callLater(root.reframe)
    }
    // One camera for both maps: the same flights and the same limits.
    MapNavigator {
        id: navigator

        width: root.width
        height: root.height
        leftCover: layer.leftInset
        still: root.still || Theme.travelMs === 0
        onWandered: settle.restart()
    }
    FrameAnimation {
        running: navigator.moving
        onTriggered: navigator.advance(frameTime)
    }
    // The presenter has stopped moving the map: now the state learns of it.
    Timer {
        id: settle

        interval: 200
        onTriggered: {
            if (navigator.moving || hand.moving)
                restart();
            else
                Atlas.moveCamera(navigator.longitude, navigator.latitude, navigator.zoom);
        }
    }
    Connections {
        target: root.step

        function onViewChanged() {
            follow();
        }
        function onStepChanged() {
            follow();
        }
        function follow() {
            if (hand.moving)
                return;
            settle.stop();
            root.showView(true);
        }
    }

    CrossFade {
        id: crossFade

        anchors.fill: layer
        sourceItem: layer
    }

    // Paper, fading into the map.
    Rectangle {
        width: root.paperWidth
        height: root.height

        gradient: Gradient {
            orientation: Gradient.Horizontal

            GradientStop {
                position: 0
                color: Theme.paper
            }
            GradientStop {
                position: 0.76
                color: Theme.paper
            }
            GradientStop {
                position: 0.9
                color: Qt.alpha(Theme.paper, 0.55)
            }
            GradientStop {
                position: 1
                color: Qt.alpha(Theme.paper, 0)
            }
        }
    }

    SlideChart {
        id: chart

        x: root.width - root.margin * 0.4 - width * scale
        y: attribution.y - root.margin * 0.25 - height * scale
        width: root.width * 0.4
        // Half of the height is the map's, however large the text.
        scale: Math.min(1, root.height * 0.42 / Math.max(1, height))
        transformOrigin: Item.TopLeft
        explorer: root.explorer
        // Numbers that stand on the map are its figure already; and the map has the room where it needs it.
        seriesId: root.step.sized || !layer.frameFits(root.step.stepId, Qt.size(root.width, root.height), root.paperWidth, root.height * 0.5) ? "" : root.step.figure
        unit: root.unit
        textUnit: root.unit * Theme.textScale
        still: root.still
    }
    SlideHand {
        id: hand

        anchors.fill: parent
        map: layer
        navigator: navigator
        interactive: root.interactive
        mapFrom: root.paperWidth * 0.85
        covered: root.chartArea
        pointing: root.pointing
        still: root.still
        onAdvanceRequested: root.advanceRequested()
        onBackRequested: root.backRequested()
    }
    SlideWords {
        anchors.fill: parent
        step: root.step
        unit: root.unit
        margin: root.margin
        columnWidth: root.columnWidth
    }
    PickedThings {
        id: picked

        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: root.margin * 0.4
        step: root.step
        unit: root.unit * Theme.textScale
        widest: root.width - root.paperWidth
    }

    InkOver {
        id: ink

        anchors.fill: parent
        stepId: root.step.stepId
        map: layer
        unit: root.unit
        interactive: root.interactive
    }

    Rectangle {
        id: attribution

        anchors.right: parent.right
        anchors.bottom: parent.bottom
        visible: root.attributed
        width: credits.width + 2 * Theme.space8
        height: credits.height + Theme.space8
        topLeftRadius: Theme.radius4
        color: Qt.alpha(Theme.surface, 0.85)

        UiText {
            id: credits

            anchors.centerIn: parent
            text: Atlas.credits.join(" · ")
            color: Theme.ink3
            font.pixelSize: Math.round(Math.max(Theme.kick, 26 * root.unit))
        }
    }
}
