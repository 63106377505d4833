// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import TwoRivers.Theme

// Shift and drag: a frame grows under the hand, and what is in it is asked for when the hand lets go.
Item {
    id: root

    signal begun
    signal drawn(box: rect)

    DragHandler {
        id: hand

        property bool given: false

        target: null
        acceptedModifiers: Qt.ShiftModifier
        dragThreshold: 4
        onActiveChanged: {
            if (active) {
                given = false;
                root.begun();
            } else if (!given) {
                root.drawn(Qt.rect(frame.x, frame.y, frame.width, frame.height));
            }
        }
        onCanceled: given = true
        onCentroidChanged: {
            if (!active)
                return;
            const from = centroid.pressPosition;
            const to = centroid.position;
            frame.x = Math.min(from.x, to.x);
            frame.y = Math.min(from.y, to.y);
            frame.width = Math.abs(to.x - from.x);
            frame.height = Math.abs(to.y - from.y);
        }
    }
    Rectangle {
        id: frame

        objectName: "map.box"
        visible: hand.active
        color: Qt.alpha(Theme.lamp, 0.18)
        border.width: 1.6
        border.color: Theme.ink1
    }
}
