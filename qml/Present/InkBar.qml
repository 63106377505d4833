// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import TwoRivers.Controls
import TwoRivers.Models
import TwoRivers.Theme

// What is drawn with, and in which colour. Its buttons take the focus from Tab only: a click leaves the keys with the
// presentation.
Card {
    id: root

    required property string stepId

    readonly property InkBoard ink: Atlas.ink

    component Tool: IconButton {
        required property string tool

        objectName: "ink." + tool
        targetSize: 40
        focusPolicy: Qt.TabFocus
        checkable: true
        checked: Atlas.ink.tool === tool
        onToggled: {
            Atlas.ink.tool = tool;
            checked = Qt.binding(() => Atlas.ink.tool === tool);
        }
    }
    component Act: IconButton {
        targetSize: 40
        focusPolicy: Qt.TabFocus
    }

    objectName: "ink.bar"
    implicitWidth: row.width + 2 * Theme.space8
    implicitHeight: row.height + 2 * Theme.space8
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Drawing on the map")

    // Clicks between the buttons draw nothing.
    MouseArea {
        anchors.fill: parent
        acceptedButtons: Qt.AllButtons
    }
    Row {
        id: row

        x: Theme.space8
        y: Theme.space8
        spacing: Theme.space4

        Tool {
            tool: "pen"
            iconName: "pen"
            text: qsTr("Pen")
            keyHint: "P"
        }
        Tool {
            tool: "highlighter"
            iconName: "highlighter"
            text: qsTr("Highlighter")
            keyHint: "H"
        }
        Tool {
            tool: "arrow"
            iconName: "arrow"
            text: qsTr("Arrow")
            keyHint: "A"
        }
        Tool {
            tool: "text"
            iconName: "type"
            text: qsTr("Words")
            keyHint: "X"
        }
        Tool {
            tool: "eraser"
            iconName: "eraser"
            text: qsTr("Eraser")
            keyHint: "E"
        }
        Separator {
            width: 1
            height: 40
        }
        Repeater {
            model: [qsTr("Vermilion"), qsTr("Ochre"), qsTr("Violet"), qsTr("Pink"), qsTr("Ink")]

            InkColour {
                required property int index
                required property string modelData

                number: index + 1
                text: modelData
            }
        }
        Separator {
            width: 1
            height: 40
        }
        Act {
            objectName: "ink.undo"
            iconName: "undo"
            text: qsTr("Undo")
            keyHint: "Ctrl Z"
            enabled: root.ink.canUndo
            onClicked: root.ink.undo()
        }
        Act {
            objectName: "ink.redo"
            iconName: "redo"
            text: qsTr("Redo")
            keyHint: "Ctrl ⇧ Z"
            enabled: root.ink.canRedo
            onClicked: root.ink.redo()
        }
        Act {
            objectName: "ink.clear"
            iconName: "clear"
            text: qsTr("Erase all of this step")
            onClicked: root.ink.clear(root.stepId)
        }
        PushButton {
            objectName: "ink.done"
            anchors.verticalCenter: parent.verticalCenter
            focusPolicy: Qt.TabFocus
            text: qsTr("Done")
            keyHint: "D"
            onClicked: root.ink.drawing = false
        }
    }
}
