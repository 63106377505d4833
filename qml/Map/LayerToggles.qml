// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import TwoRivers.Controls
import TwoRivers.Models
import TwoRivers.Theme

// What the base map shows. In a row over a wide map, in a column in a sheet.
Grid {
    id: root

    property bool column: false

    columns: column ? 1 : 4
    columnSpacing: Theme.space16
    rowSpacing: Theme.space4

    Repeater {
        model: [
            {
                layer: "rivers",
                title: qsTr("Rivers")
            },
            {
                layer: "provinces",
                title: qsTr("Provinces")
            },
            {
                layer: "cities",
                title: qsTr("Cities")
            },
            {
                layer: "badges",
                title: qsTr("Essay places")
            }
        ]

        CheckRow {
            required property var modelData

            objectName: "map.layer." + modelData.layer
            text: modelData.title
            checked: !Atlas.hiddenLayers.includes(modelData.layer)
            onClicked: Atlas.setLayerShown(modelData.layer, checked)
        }
    }
}
