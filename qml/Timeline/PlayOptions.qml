// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import TwoRivers.Controls
import TwoRivers.Models
import TwoRivers.Theme

// How the years are played: what stays in sight, and how fast.
PopupSheet {
    id: root

    required property YearsPlayer player
    readonly property list<real> speeds: [0.5, 1, 2, 4]

    objectName: "timeline.options.sheet"
    padding: Theme.space16
    focus: true

    sheet: Column {
        spacing: Theme.space12

        UiText {
            text: qsTr("While playing, show")
            font.pixelSize: Theme.uiSmall
            font.weight: Font.DemiBold
        }
        Row {
            spacing: Theme.space4

            PushButton {
                objectName: "timeline.growing"
                text: qsTr("All so far")
                primary: !root.player.sliding
                onClicked: root.player.sliding = false
            }
            PushButton {
                objectName: "timeline.sliding"
                text: qsTr("A moving window")
                primary: root.player.sliding
                onClicked: root.player.sliding = true
            }
        }
        UiText {
            text: qsTr("Speed")
            font.pixelSize: Theme.uiSmall
            font.weight: Font.DemiBold
        }
        Row {
            spacing: Theme.space4

            Repeater {
                model: root.speeds

                PushButton {
                    required property real modelData

                    objectName: "timeline.speed." + modelData
                    text: qsTr("%1×").arg(Number(modelData).toLocaleString(Qt.locale(Atlas.language), "f", modelData < 1 ? 1 : 0))
                    primary: root.player.speed === modelData
                    onClicked: root.player.speed = modelData
                }
            }
        }
    }
}
