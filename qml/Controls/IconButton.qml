// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import TwoRivers.Theme

// A button with a picture only; its words are for the screen reader and the hint.
T.Button {
    id: root

    required property string iconName
    property bool framed: false
    property real iconSize: 20
    property real targetSize: 34
    // The key that does the same, shown in the hint.
    property string keyHint: ""

    implicitWidth: targetSize
    implicitHeight: targetSize
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true

    Accessible.role: checkable ? Accessible.CheckBox : Accessible.Button
    Accessible.name: text
    Accessible.checkable: checkable
    Accessible.checked: checked
    Accessible.onPressAction: root.click()
    Accessible.onToggleAction: root.click()
    Keys.onReturnPressed: root.click()
    Keys.onEnterPressed: root.click()

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            name: root.iconName
            size: root.iconSize
            color: !root.enabled ? Theme.ink3 : root.checked ? Theme.primaryInk : Theme.ink1
            opacity: root.enabled ? 1 : 0.6
        }
    }
    background: ButtonGround {
        control: root
        primary: root.checked
        quiet: !root.framed
    }

    Hint {
        shown: root.hovered && !root.down
        text: root.keyHint === "" ? root.text : qsTr("%1 (%2)").arg(root.text).arg(root.keyHint)
    }
}
