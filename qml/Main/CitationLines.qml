// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import TwoRivers.Controls
import TwoRivers.Theme

// Sources in words, one under the other.
Column {
    id: root

    required property list<string> citations

    spacing: Theme.space4
    visible: citations.length > 0

    Repeater {
        model: root.citations

        UiText {
            required property string modelData

            width: root.width
            text: modelData
            color: Theme.ink3
            font.pixelSize: Theme.caption
            wrapMode: Text.Wrap
        }
    }
}
