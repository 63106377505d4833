// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import TwoRivers.Controls
import TwoRivers.Models
import TwoRivers.Theme

// What can be taken away of a figure: its numbers, or a picture of it.
PopupSheet {
    id: root

    required property string seriesId

    objectName: "charts.menu"
    padding: Theme.space8
    focus: true

    sheet: Column {
        Accessible.role: Accessible.PopupMenu
        Accessible.name: qsTr("Copy or save this figure")

        Repeater {
            model: [
                {
                    format: FigureRequests.Clipboard,
                    name: "copy",
                    title: qsTr("Copy the numbers")
                },
                {
                    format: FigureRequests.Csv,
                    name: "csv",
                    title: qsTr("Save the numbers (CSV) …")
                },
                {
                    format: FigureRequests.Svg,
                    name: "svg",
                    title: qsTr("Save as a drawing (SVG) …")
                },
                {
                    format: FigureRequests.Png,
                    name: "png",
                    title: qsTr("Save as a picture (PNG) …")
                }
            ]

            PushButton {
                id: entry

                required property var modelData
                required property int index

                objectName: "charts.menu." + modelData.name
                quiet: true
                focus: index === 0
                text: modelData.title
                Accessible.role: Accessible.MenuItem
                Keys.onUpPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
                Keys.onDownPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
                onClicked: {
                    root.close();
                    Atlas.figures.request(root.seriesId, modelData.format);
                }
            }
        }
    }
}
