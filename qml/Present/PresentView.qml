// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import TwoRivers.Controls
import TwoRivers.Layers
import TwoRivers.Models
import TwoRivers.Theme

// One step for the class: the map to the edges, paper fading in from the left, one statement that reads from the
// back row. Everything is a function of the same state as the explorer.
FocusScope {
    id: root

    required property string basemapPath
    property bool still: false

    signal leaveRequested
    signal fullScreenToggled

    // Type grows with the projector: the statement is 5 % of the width, and never more than the height allows.
    readonly property real unit: Math.min(width / 1920, height / 1080)
    readonly property real margin: 106 * unit
    // With what it fades into.
    readonly property real paperWidth: width * 0.54
    readonly property real columnWidth: width * 0.45 - margin * 0.6
    // Black or white over everything; any key returns.
    property string blank: ""

    objectName: "present"

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Presentation, step %1 of %2").arg(Atlas.stepIndex + 1).arg(Atlas.stepCount)
    Accessible.description: Atlas.statement + " " + Atlas.support

    function handle(event: var): bool {
        switch (event.key) {
        case Qt.Key_Right:
        case Qt.Key_Down:
        case Qt.Key_PageDown:
        case Qt.Key_Return:
        case Qt.Key_Enter:
            Atlas.walk(1);
            return true;
        case Qt.Key_Space:
            Atlas.walk(event.modifiers & Qt.ShiftModifier ? -1 : 1);
            return true;
        case Qt.Key_Left:
        case Qt.Key_Up:
        case Qt.Key_PageUp:
            Atlas.walk(-1);
            return true;
        case Qt.Key_Home:
            Atlas.walk(-Atlas.stepCount);
            return true;
        case Qt.Key_End:
            Atlas.walk(Atlas.stepCount);
            return true;
        case Qt.Key_Backspace:
            Atlas.goToStep(Atlas.stepId);
            return true;
        case Qt.Key_B:
        case Qt.Key_Period:
            blank = "black";
            return true;
        case Qt.Key_W:
            blank = "white";
            return true;
        case Qt.Key_T:
            Atlas.setThemeMode(Atlas.dark ? "light" : "dark");
            return true;
        case Qt.Key_F:
        case Qt.Key_F11:
            fullScreenToggled();
            return true;
        case Qt.Key_Escape:
            leaveRequested();
            return true;
        }
        if (event.key >= Qt.Key_1 && event.key <= Qt.Key_9) {
            const id = Atlas.paragraphs.idAt(event.key - Qt.Key_1);
            if (id !== "")
                Atlas.goToParagraph(id);
            return true;
        }
        return false;
    }

    Keys.onPressed: event => {
        if (event.modifiers & (Qt.ControlModifier | Qt.AltModifier))
            return;
        if (blank !== "") {
            blank = "";
            event.accepted = true;
            return;
        }
        event.accepted = handle(event);
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.sea
    }
    MapLayer {
        id: layer

        objectName: "present.map"
        anchors.fill: parent
        explorer: Atlas.explorer
        theme: Theme
        dark: Theme.dark
        basemapPath: root.basemapPath
        still: root.still
        projectorUnit: root.unit
        longitude: navigator.longitude
        latitude: navigator.latitude
        zoom: navigator.zoom
        // The words and the paper they fade from; names stay clear of both.
        // Beyond the fading paper.
        sizesArea: Qt.rect(root.width * 0.62, root.margin * 0.4, root.width * 0.38 - root.margin * 0.4, root.height - root.margin)
        leftInset: root.paperWidth
        obstacles: [Qt.rect(0, 0, root.paperWidth, root.height), Qt.rect(attribution.x, attribution.y, attribution.width, attribution.height)]
        rightInset: root.margin * 0.4
        topInset: root.margin * 0.4
        bottomInset: root.margin * 0.4
        onInsetsChanged: Qt.callLater(root.showView, false)
    }
    // One camera for both maps: the same flights and the same limits.
    MapNavigator {
        id: navigator

        width: root.width
        height: root.height
        leftCover: layer.leftInset
        still: root.still || Theme.travelMs === 0
    }
    FrameAnimation {
        running: navigator.moving
        onTriggered: navigator.advance(frameTime)
    }
    function showView(moving: bool) {
        if (width <= 0 || height <= 0)
            return;
        const camera = layer.fit();
        if (moving && Theme.reducedMotion && !still)
            crossFade.over(() => navigator.show(camera));
        else if (moving)
            navigator.flyTo(camera);
        else
            navigator.show(camera);
    }
    Connections {
        target: Atlas

        function onViewChanged() {
            root.showView(true);
        }
        function onStepChanged() {
            root.showView(true);
        }
    }
    onWidthChanged: Qt.callLater(showView, false)
    onHeightChanged: Qt.callLater(showView, false)
    Component.onCompleted: showView(false)

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

    TapHandler {
        acceptedButtons: Qt.LeftButton
        onTapped: root.blank === "" ? Atlas.walk(1) : root.blank = ""
    }
    TapHandler {
        acceptedButtons: Qt.RightButton
        onTapped: root.blank === "" ? Atlas.walk(-1) : root.blank = ""
    }
    HoverHandler {
        cursorShape: chrome.shown ? Qt.ArrowCursor : Qt.BlankCursor
        onPointChanged: chrome.wake()
    }

    Row {
        x: root.margin
        y: root.margin * 0.72
        spacing: 20 * root.unit

        Logo {
            anchors.verticalCenter: parent.verticalCenter
            markHeight: Math.max(20, 34 * root.unit)
        }
        UiText {
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, root.columnWidth - 80 * root.unit)
            text: Atlas.paragraphHeading
            color: Theme.ink2
            font.pixelSize: Math.max(14, 28 * root.unit)
            font.weight: Font.Medium
        }
    }
    Column {
        id: words

        x: root.margin
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: -10 * root.unit
        width: root.columnWidth
        spacing: 34 * root.unit

        Text {
            id: statement

            objectName: "present.statement"
            width: parent.width
            text: Atlas.statement
            color: Theme.ink1
            font.family: Theme.serif
            font.bold: true
            // 5 % of the width; a long statement, or a narrow window, takes one size less.
            font.pixelSize: Math.round((text.length > 66 ? 80 : 96) * root.unit)
            lineHeight: Math.round(font.pixelSize * 106 / 96)
            lineHeightMode: Text.FixedHeight
            wrapMode: Text.Wrap
            textFormat: Text.PlainText
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        UiText {
            width: parent.width * 0.94
            text: Atlas.support
            color: Theme.ink1
            font.pixelSize: Math.round(Math.max(15, 34 * root.unit))
            lineHeight: 1.15
            wrapMode: Text.Wrap
        }
        UiText {
            width: parent.width * 0.94
            text: Atlas.stepSource
            color: Theme.ink2
            font.pixelSize: Math.round(Math.max(13, 26 * root.unit))
            wrapMode: Text.Wrap
        }
    }

    Stations {
        x: root.margin
        width: root.columnWidth * 0.85
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.margin * 0.82
        unit: root.unit
    }

    // Shown while the mouse moves.
    Row {
        id: chrome

        property bool shown: false

        function wake() {
            shown = true;
            sleep.restart();
        }

        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.space16
        spacing: Theme.space8
        opacity: shown || activeFocus ? 1 : 0
        visible: opacity > 0

        Behavior on opacity {
            NumberAnimation {
                duration: Theme.turnMs
            }
        }
        Timer {
            id: sleep

            interval: 2000
            onTriggered: chrome.shown = false
        }
        IconButton {
            objectName: "present.back"
            framed: true
            iconName: "chevron-left"
            text: qsTr("Back")
            focusPolicy: Qt.NoFocus
            onClicked: Atlas.walk(-1)
        }
        IconButton {
            objectName: "present.next"
            framed: true
            iconName: "chevron-right"
            text: qsTr("Next")
            focusPolicy: Qt.NoFocus
            onClicked: Atlas.walk(1)
        }
        PushButton {
            objectName: "present.leave"
            iconName: "close"
            text: qsTr("Leave")
            keyHint: "Esc"
            focusPolicy: Qt.NoFocus
            onClicked: root.leaveRequested()
        }
    }

    Rectangle {
        id: attribution

        anchors.right: parent.right
        anchors.bottom: parent.bottom
        visible: !chrome.visible
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

    Rectangle {
        objectName: "present.blank"
        anchors.fill: parent
        visible: root.blank !== ""
        color: root.blank === "white" ? "white" : "black"
    }
}
