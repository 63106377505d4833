// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import TwoRivers.Controls
import TwoRivers.Models
import TwoRivers.Theme

// A colour to draw in, by the number of its token; a ring tells which one it is.
T.Button {
    id: root

    required property int number
    readonly property string token: "c" + number
    readonly property bool chosen: Atlas.ink.colour === token

    objectName: "ink." + token
    implicitWidth: 40
    implicitHeight: 40
    focusPolicy: Qt.TabFocus
    hoverEnabled: true
    onClicked: Atlas.ink.colour = token
    Accessible.role: Accessible.RadioButton
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: chosen
    Accessible.onPressAction: root.click()
    Keys.onReturnPressed: root.click()
    Keys.onEnterPressed: root.click()

    contentItem: Item {
        Rectangle {
            anchors.centerIn: parent
            width: 34
            height: 34
            radius: 17
            visible: root.chosen || root.hovered
            color: "transparent"
            border.width: root.chosen ? 3 : 1
            border.color: Theme.ink1
        }
        Rectangle {
            anchors.centerIn: parent
            width: 22
            height: 22
            radius: 11
            color: [Theme.c1, Theme.c2, Theme.c3, Theme.c4, Theme.c5][root.number - 1]
        }
    }
    background: Item {
        FocusRing {
            target: root
        }
    }
    Hint {
        shown: root.hovered && !root.down
        text: qsTr("%1 (%2)").arg(root.text).arg(root.number)
    }
}
