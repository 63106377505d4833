// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import TwoRivers.Controls
import TwoRivers.Models
import TwoRivers.Theme

// What is selected, and the way back.
Card {
    id: root

    required property real maximumWidth

    width: Math.min(maximumWidth, names.implicitWidth + clear.implicitWidth + 3 * Theme.space12)
    height: 40

    Row {
        id: names

        readonly property real room: clear.x - x - Theme.space12
        // The other names stand only where there is room for all of them.
        readonly property bool whole: name.implicitWidth + spacing + others.implicitWidth + clear.implicitWidth + 3 * Theme.space12 <= root.maximumWidth

        x: Theme.space16
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space8

        UiText {
            id: name

            width: Math.min(implicitWidth, names.room)
            text: Atlas.selectionName
            font.pixelSize: Theme.ui
            font.weight: Font.DemiBold
        }
        UiText {
            id: others

            visible: text !== "" && names.whole
            text: Atlas.selectionLocalName
            font.pixelSize: Theme.ui
            font.weight: Font.DemiBold
        }
    }
    PushButton {
        id: clear

        objectName: "map.clear"
        x: parent.width - width - Theme.space4
        anchors.verticalCenter: parent.verticalCenter
        quiet: true
        text: qsTr("Clear")
        keyHint: qsTr("Esc")
        onClicked: Atlas.clearAll()
    }
}
