// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import TwoRivers.Theme

// A button with words: filled when it is the main thing to do, else outlined; `quiet` leaves the outline away.
T.Button {
    id: root

    property string iconName: ""
    // The key that does the same, shown behind the words.
    property string keyHint: ""
    property bool primary: false
    property bool quiet: false
    property real targetHeight: Theme.target

    readonly property color ink: !enabled ? Theme.ink3 : primary ? Theme.primaryInk : Theme.ink1

    implicitWidth: Math.ceil(implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(targetHeight, Math.ceil(implicitContentHeight + topPadding + bottomPadding))
    leftPadding: Theme.space12
    rightPadding: Theme.space12
    topPadding: Theme.space4
    bottomPadding: Theme.space4
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true

    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.onPressAction: root.clicked()
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
                size: 18
                color: root.ink
            }
            UiText {
                anchors.verticalCenter: parent.verticalCenter
                text: root.text
                color: root.ink
                font.pixelSize: Theme.uiSmall
                font.weight: root.primary ? Font.DemiBold : Font.Medium
            }
            UiText {
                anchors.verticalCenter: parent.verticalCenter
                visible: root.keyHint !== "" && root.primary
                text: root.keyHint
                color: root.ink
                font.pixelSize: Theme.chart
                opacity: 0.85
            }
            Keycap {
                anchors.verticalCenter: parent.verticalCenter
                visible: root.keyHint !== "" && !root.primary
                text: root.keyHint
            }
        }
    }
    background: ButtonGround {
        control: root
        primary: root.primary
        quiet: root.quiet
    }
}
