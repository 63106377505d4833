// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import TwoRivers.Theme

// A hairline between panes or rows.
Rectangle {
    id: root

    property bool vertical: false

    implicitWidth: 1
    implicitHeight: 1
    width: vertical ? 1 : (parent ? parent.width : 0)
    height: vertical ? (parent ? parent.height : 0) : 1
    color: Theme.rule
}
