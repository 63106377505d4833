// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import TwoRivers.Controls
import TwoRivers.Models
import TwoRivers.Theme

// One event that is put in its order: dragged, moved by its buttons, or by the arrow keys while it has the focus.
Item {
    id: root

    required property int index
    required property string words
    required property string detail
    required property string mark
    required property int textSize

    readonly property ExerciseChoices choices: Atlas.exercises.choices
    readonly property bool movable: choices.movable

    // The pointer drags the row, and is at this height of the row's parent.
    signal dragged(y: real)

    function title(): string {
        const place = qsTr("%1: %2", "place in an order, event").arg(index + 1).arg(words);
        if (mark === "")
            return place;
        return mark === "right" ? qsTr("%1, %2, at its place", "event, date").arg(place).arg(detail) : qsTr("%1, %2, not at its place", "event, date").arg(place).arg(detail);
    }

    objectName: "exercise.event." + index
    implicitHeight: Math.max(label.height + 2 * Math.max(Theme.space8, textSize * 0.45), tools.height + Theme.space8)
    activeFocusOnTab: true

    Accessible.role: Accessible.ListItem
    Accessible.name: title()
    Accessible.focusable: true
    Accessible.description: movable ? qsTr("The arrow keys move it up and down.") : ""

    Keys.onUpPressed: event => event.accepted = root.choices.move(root.index, root.index - 1)
    Keys.onDownPressed: event => event.accepted = root.choices.move(root.index, root.index + 1)

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius8
        color: drag.active ? Theme.lampSoft : Theme.surface
        border.width: root.mark !== "" ? 3 : drag.active ? 2 : 1
        border.color: root.mark === "right" ? Theme.ok : root.mark === "wrong" ? Theme.diff : drag.active ? Theme.lampEdge : Theme.edge

        FocusRing {
            target: root
            targetRadius: Theme.radius8
        }
    }
    Icon {
        id: grip

        x: Theme.space12
        y: label.y + Math.round((root.textSize * 1.2 - height) / 2)
        visible: root.mark === ""
        name: "menu"
        size: Math.max(18, root.textSize * 0.8)
        color: Theme.ink3
    }
    AnswerMark {
        x: Theme.space12
        y: label.y + Math.round((root.textSize * 1.2 - height) / 2)
        visible: root.mark !== ""
        correct: root.mark === "right"
        size: grip.size
        Accessible.ignored: true
    }
    Column {
        id: label

        x: grip.x + grip.width + Theme.space12
        anchors.verticalCenter: parent.verticalCenter
        width: tools.x - x - Theme.space8

        UiText {
            width: parent.width
            text: root.words
            font.pixelSize: root.textSize
            wrapMode: Text.Wrap
        }
        UiText {
            width: parent.width
            visible: root.detail !== ""
            text: root.detail
            color: Theme.date
            font.pixelSize: root.textSize
            wrapMode: Text.Wrap
        }
    }
    Row {
        id: tools

        anchors.right: parent.right
        anchors.rightMargin: Theme.space8
        anchors.verticalCenter: parent.verticalCenter
        width: visible ? implicitWidth : 0
        visible: root.movable

        IconButton {
            objectName: "exercise.earlier." + root.index
            iconName: "chevron-up"
            text: qsTr("Earlier: %1").arg(root.words)
            targetSize: Math.max(Theme.target, root.textSize * 1.3)
            enabled: root.index > 0
            onClicked: root.choices.move(root.index, root.index - 1)
        }
        IconButton {
            objectName: "exercise.later." + root.index
            iconName: "chevron-down"
            text: qsTr("Later: %1").arg(root.words)
            targetSize: Math.max(Theme.target, root.textSize * 1.3)
            enabled: root.index < root.choices.count - 1
            onClicked: root.choices.move(root.index, root.index + 1)
        }
    }
    HoverHandler {
        enabled: root.movable
        cursorShape: drag.active ? Qt.ClosedHandCursor : Qt.OpenHandCursor
    }
    // It keeps what it has once taken: the list around it would scroll.
    DragHandler {
        id: drag

        enabled: root.movable
        target: null
        dragThreshold: 3
        grabPermissions: PointerHandler.CanTakeOverFromAnything
        onCentroidChanged: if (active)
            root.dragged(root.parent.mapFromItem(null, 0, centroid.scenePosition.y).y)
    }
}
