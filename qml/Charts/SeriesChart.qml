// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import TwoRivers.Controls
import TwoRivers.Models
import TwoRivers.Theme

// Any series, drawn after its form, with its note.
Column {
    id: root

    required property SeriesView view
    required property string name
    property string caption: view.unit

    spacing: Theme.space4

    ChartSection {
        width: root.width
        view: root.view
        caption: root.caption
        name: root.name
        chart: root.view.form === "columns" ? columns : root.view.form === "ranges" ? ranges : root.view.form === "line" ? line : bars
    }
    UiText {
        width: root.width
        visible: text !== ""
        text: root.view.note
        color: Theme.ink3
        font.pixelSize: Theme.caption
        wrapMode: Text.Wrap
    }

    Component {
        id: columns

        YearColumns {
            view: root.view
            name: root.name
            plotHeight: 106
        }
    }
    Component {
        id: line

        RunningTotal {
            view: root.view
            name: root.name
        }
    }
    Component {
        id: ranges

        EstimateRanges {
            view: root.view
        }
    }
    Component {
        id: bars

        Column {
            spacing: Theme.space8

            Repeater {
                model: root.view.partColumns

                Column {
                    id: date

                    required property seriesColumn modelData

                    width: parent?.width ?? 0
                    spacing: Theme.space4

                    UiText {
                        width: parent.width
                        text: date.modelData.period
                        color: Theme.ink2
                        font.pixelSize: Theme.caption
                        font.weight: Font.DemiBold
                        wrapMode: Text.Wrap
                    }
                    PartBars {
                        width: parent.width
                        view: root.view
                        parts: date.modelData.parts
                        highest: root.view.highest
                    }
                }
            }
        }
    }
}
