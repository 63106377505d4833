// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import TwoRivers.Controls

// What the map draws, to be switched on and off.
Card {
    id: root

    // Only the words, where there is little room.
    property bool compact: false

    width: row.width
    height: 37

    LayerRow {
        id: row

        height: parent.height
        compact: root.compact
    }
}
