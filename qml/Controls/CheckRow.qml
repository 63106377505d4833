// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import TwoRivers.Theme

// A box to tick, a mark that shows what it stands for (optional) and its name.
T.CheckBox {
    id: root

    // Drawn between the box and the name: a line sample, a sign.
    property Component mark: null
    // A whole sentence goes on in a second line; a name is cut where there is no room.
    property bool wraps: false

    implicitWidth: Math.ceil(implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.target, Math.ceil(implicitContentHeight + topPadding + bottomPadding))
    leftPadding: box.width + Theme.space8
    spacing: Theme.space8
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true

    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: checked
    Accessible.onToggleAction: root.click()
    Accessible.onPressAction: root.click()
    Keys.onReturnPressed: root.click()
    Keys.onEnterPressed: root.click()

    indicator: Rectangle {
        id: box

        y: Math.round((root.height - height) / 2)
        width: 17
        height: 17
        radius: Theme.radius4
        color: root.checked ? Theme.primary : "transparent"
        border.width: root.checked ? 0 : 1.6
        border.color: root.hovered ? Theme.ink1 : Theme.edge

        Icon {
            anchors.centerIn: parent
            visible: root.checked
            name: "check"
            size: 14
            color: Theme.primaryInk
        }
    }
    contentItem: Item {
        implicitWidth: (sample.active ? sample.width + root.spacing : 0) + label.implicitWidth
        implicitHeight: Math.max(sample.height, label.implicitHeight)

        Loader {
            id: sample

            anchors.verticalCenter: parent.verticalCenter
            active: root.mark !== null
            sourceComponent: root.mark
        }
        UiText {
            id: label

            x: sample.active ? sample.width + root.spacing : 0
            width: parent.width - x
            anchors.verticalCenter: parent.verticalCenter
            text: root.text
            color: root.checked ? Theme.ink1 : Theme.ink3
            font.pixelSize: Theme.uiSmall
            wrapMode: root.wraps ? Text.Wrap : Text.NoWrap
        }
    }
    background: Item {
        FocusRing {
            target: root
            anchors.margins: -2
            targetRadius: Theme.radius4
        }
    }
}
