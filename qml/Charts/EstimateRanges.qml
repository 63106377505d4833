// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import TwoRivers.Controls
import TwoRivers.Models
import TwoRivers.Theme

// Estimates as what they are: ranges, each with who made it; a bound that is missing fades, a single number is a point.
// All on one scale, so that their disagreement is plain to see.
Column {
    id: root

    required property SeriesView view
    // How many are listed before the rest folds away.
    property int most: 6
    property bool unfolded: false

    readonly property list<seriesColumn> estimates: view.columns.filter(column => column.parts.some(part => part.hasValue || part.hasLow || part.hasHigh))

    // A little more than the highest number, so that a lower bound has somewhere to fade to.
    readonly property real scaleEnd: Math.max(1, view.highest) * 1.1

    function fractionOf(value: real): real {
        return value / scaleEnd;
    }

    spacing: Theme.space8

    Repeater {
        model: root.unfolded ? root.estimates : root.estimates.slice(0, root.most)

        Column {
            id: estimate

            required property seriesColumn modelData

            width: root.width
            spacing: Theme.space8

            Repeater {
                model: estimate.modelData.parts.filter(part => part.hasValue || part.hasLow || part.hasHigh)

                Item {
                    id: part

                    required property seriesPart modelData
                    readonly property real low: root.fractionOf(modelData.hasLow ? modelData.low : modelData.hasValue ? modelData.value : 0)
                    readonly property real high: root.fractionOf(modelData.hasHigh ? modelData.high : modelData.hasValue && !modelData.hasLow ? modelData.value : root.scaleEnd)

                    width: root.width
                    height: name.implicitHeight + 14
                    opacity: estimate.modelData.to > Atlas.windowFrom && estimate.modelData.from < Atlas.windowTo ? 1 : 0.45
                    Accessible.role: Accessible.ListItem
                    Accessible.name: estimate.modelData.period + ", " + modelData.label + ": " + modelData.text

                    UiText {
                        id: name

                        width: parent.width - value.implicitWidth - Theme.space8
                        text: qsTr("%1 · %2").arg(estimate.modelData.period).arg(part.modelData.label)
                        color: Theme.ink2
                        font.pixelSize: Theme.chart
                        wrapMode: Text.Wrap
                    }
                    UiText {
                        id: value

                        anchors.right: parent.right
                        text: part.modelData.text
                        font.pixelSize: Theme.chart
                        font.weight: Font.Medium
                    }
                    Rectangle {
                        y: name.implicitHeight + 6
                        width: parent.width
                        height: 1
                        color: Theme.rule
                    }
                    Rectangle {
                        visible: part.high > part.low
                        x: part.low * parent.width
                        y: name.implicitHeight + 3
                        width: Math.max(3, (part.high - part.low) * parent.width)
                        height: 7
                        gradient: Gradient {
                            orientation: Gradient.Horizontal

                            GradientStop {
                                position: 0
                                color: part.modelData.hasLow || part.modelData.hasValue ? Theme.c1soft : Qt.alpha(Theme.c1soft, 0.05)
                            }
                            GradientStop {
                                position: 1
                                color: part.modelData.hasHigh ? Theme.c1soft : Qt.alpha(Theme.c1soft, 0.05)
                            }
                        }
                    }
                    Repeater {
                        model: [part.modelData.hasLow ? part.low : -1, part.modelData.hasHigh ? part.high : -1].filter(at => at >= 0)

                        Rectangle {
                            required property real modelData

                            x: Math.min(part.width - 2, modelData * part.width)
                            y: name.implicitHeight + 1
                            width: 2
                            height: 11
                            color: Theme.c1
                        }
                    }
                    Rectangle {
                        visible: part.modelData.hasValue
                        x: Math.min(parent.width - width, Math.max(0, root.fractionOf(part.modelData.value) * parent.width - width / 2))
                        y: name.implicitHeight + 2
                        width: 9
                        height: 9
                        radius: 4.5
                        color: Theme.c1
                        border.width: 1
                        border.color: Theme.surface
                    }
                }
            }
        }
    }
    PushButton {
        visible: root.estimates.length > root.most
        quiet: true
        text: root.unfolded ? qsTr("Show fewer") : qsTr("Show all %1").arg(root.estimates.length)
        onClicked: root.unfolded = !root.unfolded
    }
}
