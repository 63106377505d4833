// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import TwoRivers.Theme

// Text of controls and panels; plain, whatever it is given.
Text {
    id: root

    color: Theme.ink1
    font.family: Theme.sans
    font.pixelSize: Theme.ui
    textFormat: Text.PlainText
    elide: wrapMode === Text.NoWrap ? Text.ElideRight : Text.ElideNone
}
