// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import TwoRivers.Theme

// One of a few, each a button with words; the chosen one is filled.
Column {
    id: root

    required property string title
    // [{value, name}]: the value for `chosen` and for objectName, the name as it is read.
    required property list<var> options
    required property string value
    // What their objectNames begin with: "paper" makes "paper.a4".
    required property string prefix

    signal chosen(string value)

    spacing: Theme.space4

    UiText {
        width: root.width
        text: root.title
        font.weight: Font.DemiBold
        wrapMode: Text.Wrap
    }
    Flow {
        width: root.width
        spacing: Theme.space4

        Repeater {
            // Their number, so that new words leave the buttons, and the focus, as they are.
            model: root.options.length

            PushButton {
                id: option

                required property int index
                readonly property var entry: root.options[index]

                objectName: root.prefix + "." + entry.value
                text: entry.name
                primary: root.value === entry.value
                Accessible.role: Accessible.RadioButton
                Accessible.checkable: true
                Accessible.checked: primary
                onClicked: root.chosen(entry.value)
            }
        }
    }
}
