// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import TwoRivers.Controls
import TwoRivers.Models
import TwoRivers.Theme

// The four figures about everyone who arrived: each year, the running total, who they are, where they come from.
Column {
    id: root

    required property SeriesView leadView
    required property SeriesView runningView
    required property SeriesView originView
    readonly property alias running: runningSection

    spacing: Theme.space8

    ChartSection {
        width: parent.width
        view: root.leadView
        name: "years"
        caption: qsTr("Each year from %1, %2").arg(root.leadView.firstYear).arg(root.leadView.unit)
        chart: YearColumns {
            view: root.leadView
            name: "years"
        }
    }
    Separator {}
    ChartSection {
        id: runningSection

        width: parent.width
        view: root.runningView
        name: "running"
        caption: qsTr("Running total, %1").arg(root.runningView.unit)
        chart: RunningTotal {
            view: root.runningView
            name: "running"
            firstYear: root.leadView.firstYear
        }
    }
    Separator {}
    ChartSection {
        visible: root.leadView.shares.length > 1
        width: parent.width
        view: root.leadView
        name: "who"
        caption: Atlas.brushed ? qsTr("Who arrived in these years") : qsTr("Who arrived, to %1").arg(Math.ceil(Atlas.windowTo - 0.01) - 1)
        // The names under the bar say it.
        headline: ""
        chart: SharesBar {
            parts: root.leadView.shares
        }
    }
    Separator {
        visible: root.originView.found
    }
    ChartSection {
        visible: root.originView.found
        width: parent.width
        view: root.originView
        name: "origin"
        caption: qsTr("Home province, to %1").arg(root.originView.compositionDate)
        chart: SharesBar {
            parts: root.originView.composition
        }
    }
}
