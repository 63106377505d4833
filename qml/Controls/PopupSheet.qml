// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import TwoRivers.Theme

// A raised popup with the theme's ground: menus, the result list, the list of keys.
T.Popup {
    id: root

    // What it shows, made with its ground when it is first opened.
    property Component sheet: null
    property bool made: false

    padding: Theme.space12
    margins: Theme.space8
    implicitWidth: Math.ceil(implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.ceil(implicitContentHeight + topPadding + bottomPadding)
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside

    onAboutToShow: made = true

    contentItem: Loader {
        active: root.made
        focus: true
        sourceComponent: root.sheet
    }
    background: Loader {
        active: root.made
        sourceComponent: Card {}
    }
    enter: Transition {
        NumberAnimation {
            property: "opacity"
            from: 0
            to: 1
            duration: Theme.turnMs
        }
    }
}
