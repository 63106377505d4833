// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import TwoRivers.Theme

// A slim scroll bar that grows under the pointer.
T.ScrollBar {
    id: root

    implicitWidth: 10
    implicitHeight: 10
    padding: 2
    minimumSize: 0.06
    visible: size < 1
    hoverEnabled: true

    contentItem: Rectangle {
        implicitWidth: 6
        implicitHeight: 6
        radius: 3
        color: root.pressed || root.hovered ? Theme.ink3 : Theme.edge
        opacity: root.active || root.hovered ? 0.9 : 0.45

        Behavior on opacity {
            NumberAnimation {
                duration: Theme.turnMs
            }
        }
    }
}
