// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import TwoRivers.Controls
import TwoRivers.Models
import TwoRivers.Theme

// The groups of a composition as bars under their names; one of them may be lit.
Column {
    id: root

    required property list<seriesPart> parts
    // The group that is lit; the others stay quiet.
    property string litGroup: ""

    readonly property real highest: parts.reduce((most, part) => Math.max(most, part.value), 1)

    spacing: Theme.space8

    Repeater {
        model: root.parts

        Item {
            id: part

            required property seriesPart modelData
            readonly property bool lit: modelData.group === root.litGroup

            width: root.width
            height: name.implicitHeight + 16 + 3
            Accessible.role: Accessible.ListItem
            Accessible.name: modelData.label + ", " + modelData.text

            UiText {
                id: name

                width: parent.width - value.implicitWidth - Theme.space8
                text: part.modelData.label
                color: part.lit ? Theme.ink1 : Theme.ink2
                font.pixelSize: Theme.uiSmall
                font.weight: part.lit ? Font.DemiBold : Font.Normal
                wrapMode: Text.Wrap
            }
            UiText {
                id: value

                anchors.right: parent.right
                text: part.modelData.text
                color: part.lit ? Theme.ink1 : Theme.ink2
                font.pixelSize: Theme.uiSmall
                font.weight: part.lit ? Font.DemiBold : Font.Normal
            }
            Rectangle {
                y: name.implicitHeight + 3
                width: parent.width
                height: 16
                color: Theme.sunken
            }
            Rectangle {
                y: name.implicitHeight + 3
                width: Math.max(2, parent.width * part.modelData.value / root.highest)
                height: 16
                color: root.litGroup === "" || part.lit ? Theme.c1 : Theme.c1soft
            }
            Rectangle {
                visible: part.lit
                x: -2
                y: name.implicitHeight + 1
                width: Math.max(2, parent.width * part.modelData.value / root.highest) + 4
                height: 20
                color: "transparent"
                border.width: 2
                border.color: Theme.lamp
            }
        }
    }
}
