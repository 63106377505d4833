// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import TwoRivers.Theme

// What lies under a button in each of its states.
Rectangle {
    id: root

    required property T.AbstractButton control
    property bool primary: false
    property bool quiet: false

    function fill(): color {
        if (!control.enabled)
            return "transparent";
        if (primary)
            return control.down ? Qt.darker(Theme.primary, 1.35) : control.hovered ? Qt.tint(Theme.primary, Qt.alpha(Theme.primaryInk, 0.16)) : Theme.primary;
        if (control.down)
            return Theme.era2;
        if (control.hovered)
            return Theme.sunken;
        return quiet ? "transparent" : Theme.surface;
    }

    color: fill()
    radius: Theme.radius6
    border.width: primary && control.enabled || quiet ? 0 : 1
    border.color: control.enabled ? (control.hovered ? Theme.ink1 : Theme.edge) : Theme.rule

    Behavior on color {
        ColorAnimation {
            duration: Theme.tickMs
        }
    }
    FocusRing {
        target: root.control
        targetRadius: root.radius
    }
}
