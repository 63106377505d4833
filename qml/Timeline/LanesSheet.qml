// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import TwoRivers.Controls
import TwoRivers.Theme

// All lanes apart, over the narrow window's map.
PopupSheet {
    id: root

    readonly property real laneHeight: Theme.target

    padding: 0
    focus: true

    sheet: Item {
        objectName: "timeline.sheet"
        implicitHeight: names.height + plot.height + Theme.space16

        LaneNames {
            id: names

            x: Theme.space22
            y: Theme.space8
            width: parent.width - 2 * Theme.space22
            laneHeight: root.laneHeight
        }
        TimelinePlot {
            id: plot

            y: names.y + names.height
            width: parent.width
            height: 230
            headerHeight: Theme.space28
            leftPadding: Theme.space22
            rightPadding: Theme.space22
            focus: true
        }
    }
}
