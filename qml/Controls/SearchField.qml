// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import TwoRivers.Theme

// A line to search with; `/` at its end tells the key that leads here.
T.TextField {
    id: root

    property string keyHint: "/"

    implicitWidth: 318
    implicitHeight: Math.max(36, Math.ceil(contentHeight + topPadding + bottomPadding))
    leftPadding: 38
    rightPadding: 40
    topPadding: Theme.space4
    bottomPadding: Theme.space4
    verticalAlignment: TextInput.AlignVCenter
    color: Theme.ink1
    placeholderTextColor: Theme.ink3
    selectionColor: Theme.lamp
    selectedTextColor: Theme.lampInk
    selectByMouse: true
    font.family: Theme.sans
    font.pixelSize: Theme.ui
    maximumLength: 200
    hoverEnabled: true
    activeFocusOnTab: true

    Accessible.role: Accessible.EditableText
    Accessible.name: placeholderText

    background: Rectangle {
        radius: Theme.radius6
        color: Theme.surface
        border.width: 1
        border.color: root.hovered || root.activeFocus ? Theme.ink1 : Theme.edge

        FocusRing {
            target: root
        }
    }

    UiText {
        anchors.verticalCenter: parent.verticalCenter
        x: root.leftPadding
        width: root.width - x - root.rightPadding
        visible: root.text === "" && root.preeditText === ""
        text: root.placeholderText
        color: Theme.ink3
        font: root.font
    }
    Icon {
        anchors.verticalCenter: parent.verticalCenter
        x: Theme.space12
        name: "search"
        size: 18
        color: Theme.ink2
    }
    Keycap {
        anchors.verticalCenter: parent.verticalCenter
        anchors.right: parent.right
        anchors.rightMargin: Theme.space8
        visible: root.text === "" && !root.activeFocus && root.keyHint !== ""
        text: root.keyHint
    }
    IconButton {
        anchors.verticalCenter: parent.verticalCenter
        anchors.right: parent.right
        anchors.rightMargin: 3
        visible: root.text !== ""
        iconName: "close"
        iconSize: 16
        targetSize: 30
        text: qsTr("Clear the search")
        onClicked: root.clear()
    }
}
