// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import TwoRivers.Controls
import TwoRivers.Models
import TwoRivers.Theme

// Estimates as what they are: ranges, each with who made it; a bound that is missing fades, a single number is a point.
// All on one scale, so that their disagreement is plain to see.
Item {
    id: root

    required property SeriesView view

    // Every second grid line is named when all would not fit.
    readonly property int lines: Math.round(view.gridTop / view.gridStep)
    readonly property int namedStep: lines < 4 ? 1 : Math.ceil(lines / 2)
    readonly property real lineWidth: width - 2 * Theme.space4

    implicitHeight: body.height

    Repeater {
        model: root.lines + 1

        Rectangle {
            required property int index

            x: Theme.space4 + index / root.lines * root.lineWidth
            y: scale.height
            width: 1
            height: root.height - y
            color: Theme.rule
        }
    }
    Column {
        id: body

        width: root.width
        spacing: Theme.space8

        Item {
            id: scale

            width: root.width
            height: zero.implicitHeight

            UiText {
                id: zero

                text: root.view.numberText(0)
                color: Theme.ink2
                font.pixelSize: Theme.chart
            }
            Repeater {
                model: Math.floor(root.lines / root.namedStep)

                UiText {
                    required property int index
                    readonly property int line: (index + 1) * root.namedStep

                    x: Math.min(root.width - implicitWidth, Theme.space4 + line / root.lines * root.lineWidth - implicitWidth / 2)
                    text: root.view.numberText(line * root.view.gridStep)
                    color: Theme.ink2
                    font.pixelSize: Theme.chart
                }
            }
        }
        Repeater {
            model: root.view.columns

            Column {
                id: estimate

                required property seriesColumn modelData

                width: root.width
                spacing: Theme.space8

                Repeater {
                    model: estimate.modelData.parts

                    EstimateRow {
                        required property seriesPart modelData

                        width: root.width
                        view: root.view
                        time: estimate.modelData
                        part: modelData
                        scaleEnd: root.view.gridTop
                        inset: Theme.space4
                    }
                }
            }
        }
    }
}
