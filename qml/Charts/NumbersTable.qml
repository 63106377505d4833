// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import TwoRivers.Controls
import TwoRivers.Models
import TwoRivers.Theme

// The numbers of a chart as a table: what a screen reader gets, and anyone who asks for it.
Item {
    id: root

    required property SeriesView view
    readonly property real labelWidth: view.kind === "estimate" ? 0.3 : 0.34

    function columnWidth(index: int, count: int): real {
        if (view.kind === "estimate")
            return rows.width * [0.26, 0.42, 0.32][index];
        return index === 0 ? rows.width * labelWidth : rows.width * (1 - labelWidth) / (count - 1);
    }

    implicitHeight: Math.min(260, head.height + rows.contentHeight)

    Row {
        id: head

        Repeater {
            model: root.view.tableHead

            UiText {
                required property string modelData
                required property int index

                width: root.columnWidth(index, root.view.tableHead.length)
                text: modelData
                horizontalAlignment: index === 0 || root.view.kind === "estimate" && index === 1 ? Text.AlignLeft : Text.AlignRight
                color: Theme.ink3
                font.pixelSize: Theme.chart
                font.weight: Font.DemiBold
                bottomPadding: Theme.space4
            }
        }
    }
    ListView {
        id: rows

        anchors.top: head.bottom
        anchors.bottom: parent.bottom
        width: parent.width - Theme.space8
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        keyNavigationEnabled: true
        model: root.view.tableRows
        T.ScrollBar.vertical: ScrollHandle {}

        Accessible.role: Accessible.Table
        Accessible.name: root.view.title + ". " + root.view.finding

        delegate: Rectangle {
            id: row

            required property list<string> modelData
            required property int index

            width: rows.width
            height: cells.implicitHeight + Theme.space4
            color: rows.activeFocus && ListView.isCurrentItem ? Theme.lampSoft : index % 2 === 0 ? Theme.sunken : "transparent"
            Accessible.role: Accessible.Row
            Accessible.name: modelData.join(", ")

            Row {
                id: cells

                anchors.verticalCenter: parent.verticalCenter

                Repeater {
                    model: row.modelData

                    UiText {
                        required property string modelData
                        required property int index

                        width: root.columnWidth(index, row.modelData.length)
                        text: modelData
                        horizontalAlignment: index === 0 || root.view.kind === "estimate" && index === 1 ? Text.AlignLeft : Text.AlignRight
                        font.pixelSize: Theme.chart
                        font.features: ({
                                "tnum": 1
                            })
                        wrapMode: Text.Wrap
                    }
                }
            }
        }
    }
    FocusRing {
        target: rows
        targetRadius: Theme.radius4
        anchors.margins: -2
    }
}
