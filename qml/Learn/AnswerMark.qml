// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import TwoRivers.Controls
import TwoRivers.Theme

// Right or not, told by shape and colour: a disc with a check, a diamond with a cross.
Item {
    id: root

    required property bool correct
    property real size: 24

    implicitWidth: size
    implicitHeight: size

    Accessible.role: Accessible.Graphic
    Accessible.name: correct ? qsTr("Right") : qsTr("Not right")

    Rectangle {
        anchors.centerIn: parent
        width: root.correct ? root.size : root.size * 0.74
        height: width
        radius: root.correct ? width / 2 : width * 0.12
        rotation: root.correct ? 0 : 45
        antialiasing: true
        color: root.correct ? Theme.ok : Theme.diff
    }
    Icon {
        anchors.centerIn: parent
        name: root.correct ? "check" : "close"
        size: root.size * 0.62
        color: Theme.surface
    }
}
