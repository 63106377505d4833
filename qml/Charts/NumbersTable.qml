// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import TwoRivers.Controls
import TwoRivers.Models
import TwoRivers.Theme

// The numbers of a chart as a table: what a screen reader gets, and anyone who asks for it. Under it what there is to say
// of the current row.
Column {
    id: root

    required property SeriesView view

    readonly property bool wordy: view.form === "ranges"
    readonly property real firstWidth: view.form === "parts" ? 0.42 : view.tableHead.length > 4 ? 0.27 : 0.34

    // As large as the reader wants it, as long as a number of six digits fits its column.
    readonly property real cellSize: Math.max(Theme.chart, Math.min(Theme.caption, columnWidth(view.tableHead.length - 1) / 3.8))

    function columnWidth(index: int): real {
        if (wordy)
            return rows.width * [0.26, 0.42, 0.32][index];
        return rows.width * (index === 0 ? firstWidth : (1 - firstWidth) / (view.tableHead.length - 1));
    }
    function alignmentOf(index: int): int {
        return index === 0 || wordy && index === 1 ? Text.AlignLeft : Text.AlignRight;
    }

    spacing: Theme.space4

    Row {
        id: head

        Repeater {
            model: root.view.tableHead

            UiText {
                required property string modelData
                required property int index

                width: root.columnWidth(index)
                text: modelData
                horizontalAlignment: root.alignmentOf(index)
                color: Theme.ink3
                font.pixelSize: root.cellSize
                font.weight: Font.DemiBold
                wrapMode: Text.Wrap
            }
        }
    }
    Item {
        width: root.width
        height: Math.min(260, rows.contentHeight)

        ListView {
            id: rows

            anchors.fill: parent
            anchors.rightMargin: Theme.space8
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            activeFocusOnTab: true
            keyNavigationEnabled: true
            model: root.view.tableRows
            T.ScrollBar.vertical: ScrollHandle {}
            Keys.onPressed: event => {
                if (event.key === Qt.Key_Home)
                    currentIndex = 0;
                else if (event.key === Qt.Key_End)
                    currentIndex = count - 1;
                else
                    return;
                event.accepted = true;
            }

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
                Accessible.description: root.view.tableDetails[index] ?? ""

                Row {
                    id: cells

                    anchors.verticalCenter: parent.verticalCenter

                    Repeater {
                        model: row.modelData

                        UiText {
                            required property string modelData
                            required property int index

                            width: root.columnWidth(index)
                            text: modelData
                            horizontalAlignment: root.alignmentOf(index)
                            font.pixelSize: root.cellSize
                            font.features: ({
                                    "tnum": 1
                                })
                            wrapMode: Text.Wrap
                        }
                    }
                }
                TapHandler {
                    onTapped: {
                        rows.forceActiveFocus(Qt.MouseFocusReason);
                        rows.currentIndex = row.index;
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
    UiText {
        width: root.width
        visible: rows.activeFocus && text !== ""
        text: root.view.tableDetails[rows.currentIndex] ?? ""
        color: Theme.ink2
        font.pixelSize: Theme.caption
        wrapMode: Text.Wrap
    }
}
