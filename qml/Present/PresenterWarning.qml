// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import TwoRivers.Controls
import TwoRivers.Models
import TwoRivers.Theme

// Before the next paragraph: which of its notes its source does not bear out, and how.
Rectangle {
    id: root

    // As high as there is room, pixels; what is longer scrolls.
    required property real highest

    height: Math.max(0, Math.min(words.contentHeight, highest))
    radius: Theme.radius8
    color: Theme.surface
    border.width: 1
    border.color: Theme.diff

    ScrollColumn {
        id: words

        anchors.fill: parent
        anchors.margins: 1
        margin: Theme.space16
        verticalMargin: Theme.space12
        spacing: Theme.space4

        Row {
            width: parent?.width ?? 0
            spacing: Theme.space8

            Icon {
                id: sign

                name: "warning"
                color: Theme.diff
            }
            UiText {
                width: parent.width - sign.width - Theme.space8
                text: Atlas.presentation.warningTitle
                font.weight: Font.DemiBold
                wrapMode: Text.Wrap
            }
        }
        UiText {
            width: parent?.width ?? 0
            text: Atlas.presentation.warning
            color: Theme.ink2
            wrapMode: Text.Wrap
        }
    }
}
