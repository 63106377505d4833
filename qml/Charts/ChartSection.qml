// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import TwoRivers.Controls
import TwoRivers.Models
import TwoRivers.Theme

// One figure: what it counts, what it shows, the chart or the same numbers as a table, what it cannot follow of the
// reader's choice, and its source.
Column {
    id: root

    required property SeriesView view
    // What is counted and in which unit.
    required property string caption
    // For the objectNames of its parts.
    required property string name
    // What it shows, in one sentence.
    property string headline: view.headline
    property bool tabular: false
    property Component chart: null
    // The reader has asked for a copy here, not at another chart of the same series.
    property bool asked: false

    objectName: "charts.figure." + name
    spacing: Theme.space4

    Item {
        width: root.width
        height: Math.max(heading.implicitHeight, Theme.target)

        Rectangle {
            visible: root.view.lit
            x: -Theme.space8
            width: heading.contentWidth + 2 * Theme.space8
            height: parent.height
            radius: Theme.radius4
            color: Theme.lampSoft
        }
        UiText {
            id: heading

            width: table.x - Theme.space8 - (doubt.visible ? doubt.width + Theme.space4 : 0)
            anchors.verticalCenter: parent.verticalCenter
            text: root.caption
            color: Theme.ink2
            font.pixelSize: Theme.uiSmall
            wrapMode: Text.Wrap
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        // One of its numbers, at least.
        DoubtMark {
            id: doubt

            visible: root.view.doubtful
            x: heading.contentWidth + Theme.space8
            anchors.verticalCenter: parent.verticalCenter
        }
        IconButton {
            id: table

            objectName: "charts.table." + root.name
            anchors.right: save.left
            anchors.verticalCenter: parent.verticalCenter
            targetSize: Theme.target
            iconSize: 16
            iconName: root.tabular ? "chart" : "table"
            text: root.tabular ? qsTr("Show as a chart") : qsTr("Show as a table")
            onClicked: root.tabular = !root.tabular
        }
        IconButton {
            id: save

            objectName: "charts.save." + root.name
            anchors.right: parent.right
            anchors.rightMargin: -Theme.space4
            anchors.verticalCenter: parent.verticalCenter
            targetSize: Theme.target
            iconSize: 16
            iconName: "download"
            text: qsTr("Copy or save this figure")
            onClicked: {
                root.asked = true;
                saveMenu.open();
            }

            SaveMenu {
                id: saveMenu

                x: save.width - width
                y: save.height
                seriesId: root.view.seriesId
            }
        }
    }
    UiText {
        width: root.width
        visible: text !== ""
        text: root.headline
        font.pixelSize: Theme.uiSmall
        font.weight: Font.Medium
        wrapMode: Text.Wrap
    }
    Loader {
        width: root.width
        sourceComponent: root.tabular ? tableView : root.chart
    }
    UiText {
        objectName: "charts.coverage." + root.name
        width: root.width
        visible: text !== ""
        text: root.view.coverage
        color: Theme.ink2
        font.pixelSize: Theme.caption
        font.italic: true
        wrapMode: Text.Wrap
    }
    SourceLine {
        objectName: "charts.source." + root.name
        source: root.view.source
        text: root.view.sourceName
        width: Math.min(implicitWidth, root.width)
    }
    UiText {
        objectName: "charts.message." + root.name
        width: root.width
        visible: text !== ""
        text: root.asked && Atlas.figures.seriesId === root.view.seriesId ? Atlas.figures.message : ""
        color: Atlas.figures.failed ? Theme.diff : Theme.ink2
        font.pixelSize: Theme.caption
        wrapMode: Text.Wrap
    }
    Component {
        id: tableView

        NumbersTable {
            objectName: "charts.rows." + root.name
            view: root.view
        }
    }
}
