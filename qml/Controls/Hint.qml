// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import TwoRivers.Theme

// A short text on hover, below its parent. Most hints are never seen: the sheet is made when it first is.
Loader {
    id: root

    property bool shown: false
    property string text: ""
    // A second, quieter line.
    property string detail: ""
    property int delay: 500
    // Over its parent instead.
    property bool above: false
    // Beside a point of its parent instead, and within it.
    property bool beside: false
    property point spot

    readonly property bool wanted: shown && text !== ""

    objectName: "hint"
    onWantedChanged: {
        if (wanted)
            active = true;
    }
    active: false
    // Takes no place in a row; the sheet is no part of it.
    visible: false

    sourceComponent: HintSheet {
        readonly property real broad: parent ? parent.width : 0
        readonly property real high: parent ? parent.height : 0

        parent: root.parent
        shown: root.wanted
        text: root.text
        detail: root.detail
        delay: root.delay
        x: root.beside ? Math.max(0, Math.min(broad - width, root.spot.x + Theme.space16)) : Math.round((broad - implicitWidth) / 2)
        y: {
            if (root.beside)
                return Math.max(0, Math.min(high - height, root.spot.y + Theme.space16));
            return root.above ? -implicitHeight - Theme.space4 : high + Theme.space8;
        }
    }
}
