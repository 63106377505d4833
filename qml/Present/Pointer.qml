// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import TwoRivers.Models
import TwoRivers.Theme

// Where the presenter points: a disc, or everything else dimmed.
Item {
    id: root

    readonly property real reach: Math.min(width, height) * 0.18
    // Of the ring that dims: wide enough to cover all that lies beyond it.
    readonly property real beyond: width + height
    readonly property real atX: Atlas.presentation.pointerAt.x * width
    readonly property real atY: Atlas.presentation.pointerAt.y * height

    clip: true

    Rectangle {
        objectName: "present.spotlight"
        visible: Atlas.presentation.pointer === "spotlight"
        x: root.atX - width / 2
        y: root.atY - height / 2
        width: 2 * (root.reach + root.beyond)
        height: width
        radius: width / 2
        color: "transparent"
        border.width: root.beyond
        border.color: Qt.alpha("black", 0.72)
    }
    Rectangle {
        objectName: "present.pointer"
        visible: Atlas.presentation.pointer === "pointer"
        x: root.atX - width / 2
        y: root.atY - height / 2
        width: root.reach * 0.28
        height: width
        radius: width / 2
        color: Qt.alpha(Theme.lamp, 0.55)
        border.width: Math.max(2, width * 0.08)
        border.color: Theme.lampInk
    }
}
