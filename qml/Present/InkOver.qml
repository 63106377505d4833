// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import TwoRivers.Layers
import TwoRivers.Models
import TwoRivers.Theme

// The teacher's ink over a step's map, and the hand that draws it.
FocusScope {
    id: root

    required property string stepId
    // The map below, of the same size and place.
    required property MapLayer map
    required property real unit
    // The pointer may draw here.
    property bool interactive: false

    readonly property InkBoard ink: Atlas.ink
    readonly property bool drawing: interactive && ink.drawing

    // True when the key was one of those for drawing.
    function handle(event: var): bool {
        if (event.modifiers & Qt.ControlModifier) {
            if (event.key !== Qt.Key_Z)
                return false;
            if (event.modifiers & Qt.ShiftModifier)
                ink.redo();
            else
                ink.undo();
            return true;
        }
        if (event.key === Qt.Key_D || (drawing && event.key === Qt.Key_Escape)) {
            ink.drawing = !ink.drawing;
            return true;
        }
        if (!drawing)
            return false;
        const tools = new Map([[Qt.Key_P, "pen"], [Qt.Key_H, "highlighter"], [Qt.Key_A, "arrow"], [Qt.Key_X, "text"], [Qt.Key_E, "eraser"]]);
        if (tools.has(event.key))
            ink.tool = tools.get(event.key);
        else if (event.key >= Qt.Key_1 && event.key <= Qt.Key_5)
            ink.colour = "c" + (event.key - Qt.Key_0);
        else
            return false;
        return true;
    }

    component Sheet: InkLayer {
        anchors.fill: parent
        theme: Theme
        dark: Theme.dark
        longitude: root.map.longitude
        latitude: root.map.latitude
        zoom: root.map.zoom
        textSize: Math.max(18, 34 * root.unit)
    }

    onStepIdChanged: words.end()
    onDrawingChanged: words.end()

    Sheet {
        id: drawn

        objectName: "ink.sheet"
        sheet: root.ink.revision >= 0 ? root.ink.sheetOf(root.stepId) : root.ink.pending
    }
    Sheet {
        visible: root.drawing
        sheet: root.ink.pending
    }
    MouseArea {
        anchors.fill: parent
        enabled: root.drawing
        visible: enabled
        preventStealing: true
        cursorShape: Qt.CrossCursor

        function erase(x: real, y: real) {
            root.ink.erase(root.stepId, drawn.strokesAt(x, y, 12));
        }
        onPressed: mouse => {
            words.end();
            const at = drawn.positionAt(mouse.x, mouse.y);
            if (root.ink.tool === "eraser")
                erase(mouse.x, mouse.y);
            else if (root.ink.tool === "text")
                words.begin(mouse.x, mouse.y, at);
            else
                root.ink.press(root.stepId, at.longitude, at.latitude);
        }
        onPositionChanged: mouse => {
            if (root.ink.tool === "eraser")
                return erase(mouse.x, mouse.y);
            const at = drawn.positionAt(mouse.x, mouse.y);
            root.ink.move(at.longitude, at.latitude);
        }
        onReleased: root.ink.lift()
        onCanceled: root.ink.cancel()
    }
    // Words that are being written, where they will stand.
    FocusScope {
        id: words

        property mapCamera at

        function begin(x: real, y: real, position: mapCamera) {
            at = position;
            words.x = x;
            words.y = y - height / 2;
            visible = true;
            line.forceActiveFocus();
        }
        function end() {
            if (!visible)
                return;
            root.ink.write(root.stepId, at.longitude, at.latitude, line.text);
            leave();
        }
        function leave() {
            line.clear();
            visible = false;
            // The scopes would keep it for the next time; the keys are the presentation's again.
            words.focus = false;
            root.focus = false;
            root.parent.forceActiveFocus();
        }

        visible: false
        width: Math.max(line.contentWidth + 2 * Theme.space8, 160 * root.unit)
        height: line.height
        Keys.onPressed: event => {
            if (event.key === Qt.Key_Escape)
                leave();
            else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
                end();
            // No other key of the presentation while words are written.
            event.accepted = true;
        }

        Rectangle {
            anchors.fill: parent
            anchors.leftMargin: -Theme.space8
            radius: Theme.radius4
            color: Theme.surface
            border.width: Theme.focusWidth
            border.color: Theme.focus
        }
        TextInput {
            id: line

            objectName: "ink.words"
            focus: true
            width: parent.width
            maximumLength: 500
            color: Theme.ink1
            font.family: Theme.sans
            font.pixelSize: Math.max(18, 34 * root.unit)
            Accessible.role: Accessible.EditableText
            Accessible.name: qsTr("Words on the map")
        }
    }
}
