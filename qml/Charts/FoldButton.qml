// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import TwoRivers.Controls
import TwoRivers.Theme

// A line that unfolds what stands under it.
T.Button {
    id: root

    required property bool unfolded
    property bool strong: false

    height: Math.max(Theme.target, words.implicitHeight + Theme.space12)
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Keys.onReturnPressed: root.click()
    Keys.onEnterPressed: root.click()

    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.description: unfolded ? qsTr("Unfolded") : qsTr("Folded")
    Accessible.onPressAction: root.clicked()

    background: Rectangle {
        color: root.hovered ? Theme.sunken : "transparent"

        Separator {
            anchors.top: parent.top
        }
        FocusRing {
            target: root
            targetRadius: Theme.radius4
            anchors.margins: -2
        }
    }
    contentItem: Item {
        UiText {
            id: words

            width: parent.width - sign.width - Theme.space8
            anchors.verticalCenter: parent.verticalCenter
            text: root.text
            color: root.strong ? Theme.ink1 : Theme.ink2
            font.pixelSize: Theme.uiSmall
            font.weight: root.strong || root.unfolded ? Font.Medium : Font.Normal
            wrapMode: Text.Wrap
        }
        Icon {
            id: sign

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            name: root.unfolded ? "chevron-up" : "chevron-down"
            size: 16
            color: Theme.ink2
        }
    }
}
