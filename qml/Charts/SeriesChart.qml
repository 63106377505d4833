// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import TwoRivers.Controls
import TwoRivers.Models
import TwoRivers.Theme

// Any series, drawn after its kind, with its finding, its note, its source and its table.
Column {
    id: root

    required property SeriesView view
    required property string name
    property string title: view.title

    spacing: Theme.space4

    ChartSection {
        width: root.width
        view: root.view
        title: root.title
        name: root.name
        chart: root.view.kind === "flow" ? columns : root.view.kind === "estimate" ? ranges : bars
    }
    UiText {
        width: root.width
        visible: text !== ""
        text: root.view.finding
        color: Theme.ink2
        font.pixelSize: Theme.chart
        wrapMode: Text.Wrap
    }
    SourceLine {
        source: root.view.source
        text: root.view.sourceName
        width: Math.min(implicitWidth, root.width)
    }

    Component {
        id: columns

        YearColumns {
            view: root.view
            implicitHeight: 150
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

        PartBars {
            parts: root.view.composition
        }
    }
}
