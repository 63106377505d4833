// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import TwoRivers.Controls
import TwoRivers.Models
import TwoRivers.Theme

// Remarks of one kind under a line that says what they are.
Column {
    id: root

    required property string introduction
    required property RemarkModel remarks

    spacing: Theme.space12

    UiText {
        width: parent.width
        text: root.introduction
        color: Theme.ink2
        font.pixelSize: Theme.uiSmall
        wrapMode: Text.Wrap
    }
    UiText {
        width: parent.width
        visible: root.remarks.count === 0
        text: qsTr("This story has no remarks of this kind.")
        color: Theme.ink3
        font.pixelSize: Theme.uiSmall
        wrapMode: Text.Wrap
    }
    Column {
        width: parent.width

        Repeater {
            model: root.remarks

            RemarkEntry {
                width: root.width
            }
        }
    }
}
