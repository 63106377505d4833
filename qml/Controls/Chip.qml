// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import TwoRivers.Theme

// A small labelled thing: a summary that can be clicked, or a clause with its own way to clear it.
T.Button {
    id: root

    property string iconName: ""
    // The reader's selection: on lamp.
    property bool lit: false
    property bool closable: false
    // A whole sentence goes on in a second line; anything shorter is a name, and is cut where there is no room.
    property bool wraps: false
    signal closeRequested

    readonly property color ink: Theme.ink1

    implicitWidth: Math.ceil(implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.target, Math.ceil(implicitContentHeight + 2 * Theme.space4))
    leftPadding: Theme.space12 - 2
    rightPadding: Theme.space12 - 2
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true

    Accessible.role: Accessible.Button
    Accessible.name: closable ? qsTr("Clear %1").arg(text) : text
    Accessible.onPressAction: root.click()
    Keys.onReturnPressed: root.click()
    Keys.onEnterPressed: root.click()
    onClicked: if (closable)
        closeRequested()

    contentItem: Item {
        id: content

        readonly property real signs: (sign.visible ? sign.width + row.spacing : 0) + (cross.visible ? cross.width + row.spacing : 0)

        // Of the words as they are: the row has them as far as there is room.
        implicitWidth: Math.ceil(label.implicitWidth) + signs
        implicitHeight: row.implicitHeight

        Row {
            id: row

            anchors.centerIn: parent
            spacing: Theme.space8

            Icon {
                id: sign

                anchors.verticalCenter: parent.verticalCenter
                visible: root.iconName !== ""
                name: root.iconName
                size: 16
                color: root.ink
            }
            UiText {
                id: label

                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(Math.ceil(implicitWidth), Math.max(0, content.width - content.signs))
                text: root.text
                color: root.ink
                font.pixelSize: Theme.uiSmall
                font.weight: Font.Medium
                elide: root.wraps ? Text.ElideNone : Text.ElideRight
                wrapMode: root.wraps ? Text.Wrap : Text.NoWrap
            }
            Icon {
                id: cross

                anchors.verticalCenter: parent.verticalCenter
                visible: root.closable
                name: "close"
                size: 14
                color: root.ink
            }
        }
    }
    background: Rectangle {
        radius: Theme.radius6
        color: root.lit ? Theme.lampSoft : root.down ? Theme.era2 : root.hovered ? Theme.sunken : Theme.surface
        border.width: 1
        border.color: root.lit ? Theme.lampEdge : root.hovered ? Theme.ink1 : Theme.edge

        FocusRing {
            target: root
        }
    }
}
