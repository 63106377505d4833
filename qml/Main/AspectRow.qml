// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import TwoRivers.Controls
import TwoRivers.Models
import TwoRivers.Theme

// One aspect: what the text says, whether the two agree (a sign as well as a colour), what the source says.
Item {
    id: root

    required property claimAspect modelData
    required property real nameWidth
    required property real textWidth
    required property real sourceX

    implicitHeight: Math.ceil(Math.max(name.height, said.height, found.height) + 2 * Theme.space8)

    Accessible.role: Accessible.ListItem
    Accessible.name: (modelData.agrees ? qsTr("%1: the text says %2, the source says %3; they agree") : qsTr("%1: the text says %2, the source says %3; they differ")).arg(modelData.name).arg(modelData.text).arg(modelData.source)

    component Words: UiText {
        y: Theme.space8
        font.pixelSize: Theme.uiSmall
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }

    Separator {
        width: parent.width
    }
    Words {
        id: name

        width: root.nameWidth - Theme.space8
        text: root.modelData.name
        color: Theme.ink2
    }
    Words {
        id: said

        x: root.nameWidth
        width: root.textWidth
        text: root.modelData.text
    }
    Words {
        x: root.nameWidth + root.textWidth
        width: root.sourceX - x
        text: root.modelData.agrees ? "=" : "≠"
        color: root.modelData.agrees ? Theme.ok : Theme.diff
        font.bold: true
        horizontalAlignment: Text.AlignHCenter
    }
    Words {
        id: found

        x: root.sourceX
        width: parent.width - x
        text: root.modelData.source
    }
}
