// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import TwoRivers.Models
import TwoRivers.Theme

// The figures that have no place of their own: one line that unfolds to their names, each of which unfolds to its figure.
Column {
    id: root

    // Ids of series.
    required property list<string> ids
    property bool unfolded: false
    // The ids that are open.
    property list<string> open: []

    function reveal(id: string): Item {
        if (!ids.includes(id))
            return null;
        unfolded = true;
        if (!open.includes(id))
            open = [...open, id];
        return rows.itemAt(ids.indexOf(id));
    }

    visible: ids.length > 0

    FoldButton {
        objectName: "charts.more"
        width: root.width
        text: qsTr("%n more figure(s)", "", root.ids.length)
        unfolded: root.unfolded
        strong: true
        onClicked: root.unfolded = !root.unfolded
    }
    Repeater {
        id: rows

        model: root.unfolded ? root.ids : []

        Column {
            id: row

            required property string modelData
            readonly property bool unfolded: root.open.includes(modelData)

            width: root.width
            bottomPadding: unfolded ? Theme.space12 : 0

            FoldButton {
                objectName: "charts.fold." + row.modelData
                width: row.width
                text: Atlas.language === "" ? "" : Atlas.nameOf("series:" + row.modelData) // the language, so that a new one is followed
                unfolded: row.unfolded
                onClicked: root.open = row.unfolded ? root.open.filter(id => id !== row.modelData) : [...root.open, row.modelData]
            }
            Loader {
                width: row.width
                active: row.unfolded
                visible: active

                sourceComponent: SeriesChart {
                    view: SeriesView {
                        explorer: Atlas.explorer
                        seriesId: row.modelData
                    }
                    name: row.modelData
                }
            }
        }
    }
}
