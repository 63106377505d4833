// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import TwoRivers.Theme

// The ring around what has the keyboard focus: outside of its target, with a gap, so that a lamp inside stays visible.
Rectangle {
    id: root

    // The item that has the focus.
    required property Item target
    property real targetRadius: Theme.radius6
    property bool shown: target.activeFocus

    readonly property real reach: Theme.focusWidth + Theme.focusGap

    anchors.fill: parent
    anchors.margins: -reach
    visible: shown
    color: "transparent"
    radius: targetRadius + reach
    border.width: Theme.focusWidth
    border.color: Theme.focus
}
