// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import TwoRivers.Models
import TwoRivers.Theme

// Events that are put in their order, the earliest first.
Column {
    id: root

    required property int textSize

    // Where a row belongs whose middle is at that height: after all others whose middles, the row being taken out, lie
    // above it.
    function placeOf(row: int, y: real): int {
        const top = y - rows.itemAt(row).height / 2;
        let place = 0;
        let below = 0;
        for (let i = 0; i < rows.count; ++i) {
            if (i === row)
                continue;
            const other = rows.itemAt(i);
            if (below + other.height / 2 < top)
                ++place;
            below += other.height + root.spacing;
        }
        return place;
    }

    spacing: Theme.space12

    Accessible.role: Accessible.List
    Accessible.name: qsTr("Events, the earliest first")

    Repeater {
        id: rows

        model: Atlas.exercises.choices

        OrderRow {
            width: root.width
            textSize: root.textSize
            onDragged: y => Atlas.exercises.choices.move(index, root.placeOf(index, y))
        }
    }
}
