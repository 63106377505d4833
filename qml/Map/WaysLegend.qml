// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import TwoRivers.Controls
import TwoRivers.Models
import TwoRivers.Theme

// The ways out: what each line means, and whether it is drawn.
Column {
    id: root

    spacing: 0

    Repeater {
        model: Atlas.ways

        CheckRow {
            id: way

            required property string wayId
            required property string title
            required property string colour
            required property string line
            required property bool shown

            objectName: "map.way." + wayId
            text: title
            checked: shown
            onClicked: Atlas.setWayShown(wayId, checked)
            mark: WaySample {
                line: way.line
                ink: Theme[way.colour]
                opacity: way.checked ? 1 : 0.4
            }
        }
    }
}
