// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import TwoRivers.Theme

// The small tracked capitals above a title; at most one to a panel.
UiText {
    id: root

    color: Theme.ink3
    font.pixelSize: Theme.kick
    font.weight: Font.DemiBold
    font.capitalization: Font.AllUppercase
    font.letterSpacing: Theme.kickSpacing
}
