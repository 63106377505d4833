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

    width: Math.min(maximumWidth, name.implicitWidth + clear.implicitWidth + 3 * Theme.space12)
    height: 40

    UiText {
        id: name

        x: Theme.space16
        width: clear.x - x - Theme.space12
        anchors.verticalCenter: parent.verticalCenter
        text: Atlas.selectionName + (Atlas.selectionLocalName === "" ? "" : "  " + Atlas.selectionLocalName)
        font.pixelSize: Theme.ui
        font.weight: Font.DemiBold
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
