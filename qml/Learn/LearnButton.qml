// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import TwoRivers.Controls
import TwoRivers.Theme

// A button whose words are as large as the text around it.
T.Button {
    id: root

    required property int textSize
    property string iconName: ""
    property string keyHint: ""
    property bool primary: false

    readonly property color ink: primary ? Theme.primaryInk : Theme.ink1

    implicitWidth: Math.ceil(implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.target, Math.ceil(implicitContentHeight + topPadding + bottomPadding))
    leftPadding: Math.max(Theme.space12, textSize * 0.7)
    rightPadding: leftPadding
    topPadding: Math.max(Theme.space4, textSize * 0.3)
    bottomPadding: topPadding
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true

    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.onPressAction: root.click()
    Keys.onReturnPressed: root.click()
    Keys.onEnterPressed: root.click()

    contentItem: Item {
        implicitWidth: row.implicitWidth
        implicitHeight: row.implicitHeight

        Row {
            id: row

            anchors.centerIn: parent
            spacing: Theme.space8

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                visible: root.iconName !== ""
                name: root.iconName
                size: Math.max(18, root.textSize)
                color: root.ink
            }
            UiText {
                anchors.verticalCenter: parent.verticalCenter
                text: root.text
                color: root.ink
                font.pixelSize: root.textSize
                font.weight: root.primary ? Font.DemiBold : Font.Medium
            }
            UiText {
                anchors.verticalCenter: parent.verticalCenter
                visible: root.keyHint !== ""
                text: root.keyHint
                color: root.ink
                font.pixelSize: Math.max(Theme.chart, root.textSize * 0.7)
                opacity: 0.85
            }
        }
    }
    background: ButtonGround {
        control: root
        primary: root.primary
    }
}
