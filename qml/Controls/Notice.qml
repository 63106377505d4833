// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import TwoRivers.Theme

// A card that says why something is not there or went wrong, and offers a way out.
Rectangle {
    id: root

    required property string title
    property string detail: ""
    property string iconName: ""
    // Red instead of dashed grey.
    property bool error: false
    default property alias actions: buttons.data

    implicitHeight: Math.ceil(body.implicitHeight + 2 * Theme.space16)
    implicitWidth: 320
    radius: Theme.radius8
    color: Theme.surface
    border.width: 1
    border.color: error ? Theme.diff : Theme.edge

    Accessible.role: Accessible.Grouping
    Accessible.name: title
    Accessible.description: detail

    Column {
        id: body

        x: Theme.space16
        y: Theme.space16
        width: parent.width - 2 * Theme.space16
        spacing: Theme.space8

        Row {
            spacing: Theme.space8
            width: parent.width

            Icon {
                id: sign

                visible: root.iconName !== ""
                name: root.iconName
                color: root.error ? Theme.diff : Theme.ink1
            }
            UiText {
                width: parent.width - (sign.visible ? sign.width + Theme.space8 : 0)
                text: root.title
                font.weight: Font.DemiBold
                wrapMode: Text.Wrap
            }
        }
        UiText {
            visible: text !== ""
            width: parent.width
            text: root.detail
            color: Theme.ink2
            font.pixelSize: Theme.uiSmall
            wrapMode: Text.Wrap
        }
        Row {
            id: buttons

            visible: children.length > 0
            topPadding: Theme.space4
            spacing: Theme.space8
        }
    }
}
