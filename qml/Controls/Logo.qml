// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import TwoRivers.Theme

// The mark: two rivers that rise on one mountain.
Image {
    id: root

    property real markHeight: 28

    source: Theme.dark ? "qrc:/two-rivers/icons/logo-dark.svg" : "qrc:/two-rivers/icons/logo-light.svg"
    sourceSize.height: markHeight
    Accessible.ignored: true
}
