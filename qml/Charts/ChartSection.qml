// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import TwoRivers.Controls
import TwoRivers.Models
import TwoRivers.Theme

// A chart with its title and a button that shows the same numbers as a table in its place.
Column {
    id: root

    required property SeriesView view
    required property string title
    // For the objectName of the table button.
    required property string name
    property bool tabular: false
    property Component chart: null

    spacing: Theme.space4

    Item {
        width: root.width
        height: Math.max(heading.implicitHeight, Theme.target)

        UiText {
            id: heading

            width: parent.width - table.width - Theme.space8
            anchors.verticalCenter: parent.verticalCenter
            text: root.title
            color: Theme.ink2
            font.pixelSize: Theme.uiSmall
            wrapMode: Text.Wrap
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        IconButton {
            id: table

            objectName: "charts.table." + root.name
            anchors.right: parent.right
            anchors.rightMargin: -Theme.space4
            anchors.verticalCenter: parent.verticalCenter
            targetSize: Theme.target
            iconSize: 16
            iconName: root.tabular ? "chart" : "table"
            text: root.tabular ? qsTr("Show as a chart") : qsTr("Show as a table")
            onClicked: root.tabular = !root.tabular
        }
    }
    Loader {
        width: root.width
        sourceComponent: root.tabular ? tableView : root.chart
    }
    Component {
        id: tableView

        NumbersTable {
            view: root.view
        }
    }
}
