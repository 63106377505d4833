// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import TwoRivers.Controls
import TwoRivers.Models
import TwoRivers.Theme

// The layers as ticks in a row, or one under the other.
Grid {
    id: root

    property bool compact: false
    property bool upright: false

    readonly property var entries: [
        {
            name: "rivers",
            title: qsTr("Rivers"),
            sign: rivers
        },
        {
            name: "provinces",
            title: qsTr("Provinces"),
            sign: provinces
        },
        {
            name: "cities",
            title: qsTr("Cities"),
            sign: cities
        },
        {
            name: "badges",
            title: qsTr("Essay places"),
            sign: badges
        },
        {
            name: "graticule",
            title: qsTr("Grid"),
            sign: graticule
        }
    ]

    columns: upright ? 1 : entries.length

    Component {
        id: rivers

        Logo {
            markHeight: 14
        }
    }
    Component {
        id: provinces

        UiText {
            text: "- - -"
            color: Theme.ink2
            font.pixelSize: Theme.uiSmall
        }
    }
    Component {
        id: cities

        Rectangle {
            width: 12
            height: 12
            radius: 6
            color: Theme.surface
            border.width: 1.6
            border.color: Theme.ink1

            Rectangle {
                anchors.centerIn: parent
                width: 5
                height: 5
                radius: 2.5
                color: Theme.ink1
            }
        }
    }
    Component {
        id: badges

        Rectangle {
            width: 19
            height: 19
            radius: Theme.radius4
            color: Theme.surface
            border.width: 1
            border.color: Theme.ink1

            Text {
                anchors.centerIn: parent
                text: "¶"
                color: Theme.ink1
                font.family: Theme.serif
                font.pixelSize: Theme.chart
                textFormat: Text.PlainText
            }
        }
    }

    Component {
        id: graticule

        Item {
            width: 15
            height: 15

            Repeater {
                model: 2

                Item {
                    id: pair

                    required property int index

                    readonly property real at: 4 + index * 6

                    Rectangle {
                        x: pair.at
                        width: 1
                        height: 15
                        color: Theme.edge
                    }
                    Rectangle {
                        y: pair.at
                        width: 15
                        height: 1
                        color: Theme.edge
                    }
                }
            }
        }
    }

    Repeater {
        model: root.entries

        Item {
            id: cell

            required property var modelData
            required property int index

            width: check.implicitWidth + 2 * Theme.space12
            height: root.upright ? check.implicitHeight : root.height

            Separator {
                vertical: true
                visible: cell.index > 0 && !root.upright
                height: parent.height
            }
            CheckRow {
                id: check

                objectName: "map.layer." + cell.modelData.name
                x: Theme.space12
                anchors.verticalCenter: parent.verticalCenter
                text: cell.modelData.title
                mark: root.compact ? null : cell.modelData.sign
                checked: Atlas.hiddenLayers.indexOf(cell.modelData.name) < 0
                // The state says what is shown; the click only asks for it.
                onClicked: {
                    Atlas.setLayerShown(cell.modelData.name, checked);
                    checked = Qt.binding(() => Atlas.hiddenLayers.indexOf(cell.modelData.name) < 0);
                }
            }
        }
    }
}
