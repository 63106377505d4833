// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import TwoRivers.Theme

// A key of the keyboard, as it is printed on it.
Rectangle {
    id: root

    required property string text
    property color ink: Theme.ink2
    property color edge: Theme.edge

    implicitWidth: Math.max(implicitHeight, label.implicitWidth + Theme.space12)
    implicitHeight: Math.ceil(label.implicitHeight + Theme.space4)
    radius: Theme.radius4
    color: "transparent"
    border.width: 1
    border.color: edge

    UiText {
        id: label

        anchors.centerIn: parent
        text: root.text
        color: root.ink
        font.pixelSize: Theme.chart
    }
}
