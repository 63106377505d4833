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
    // Where the card does not stand open, a button opens it.
    property bool foldsCard: false
    property bool cardOpen: false

    readonly property real buttonsWidth: clear.implicitWidth + (foldsCard ? about.implicitWidth : 0)

    width: Math.min(maximumWidth, names.implicitWidth + buttonsWidth + 3 * Theme.space12)
    height: Math.max(40, names.height + 2 * Theme.space8)

    Row {
        id: names

        readonly property real room: root.width - root.buttonsWidth - x - Theme.space16
        // The other names stand only where there is room for all of them.
        readonly property bool whole: name.implicitWidth + spacing + others.implicitWidth + root.buttonsWidth + 3 * Theme.space12 <= root.maximumWidth

        x: Theme.space16
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space8

        UiText {
            id: name

            width: Math.min(implicitWidth, names.room)
            text: Atlas.selectionName
            elide: Text.ElideNone
            wrapMode: Text.Wrap
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
        id: about

        objectName: "map.about"
        visible: root.foldsCard
        x: clear.x - width
        anchors.verticalCenter: parent.verticalCenter
        quiet: true
        iconName: root.cardOpen ? "chevron-up" : "chevron-down"
        text: qsTr("About")
        onClicked: root.cardOpen = !root.cardOpen
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
