// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import TwoRivers.Theme

// The sheet of a hint: solid ink, two lines at most wide as a hand, never over what it explains.
T.ToolTip {
    id: root

    property bool shown: false
    property string detail: ""

    readonly property real widest: 296
    property bool made: false

    Component.onCompleted: made = true

    // Not before it knows how long to wait.
    visible: made && shown
    // Only looked at: what is under it takes the pointer and the wheel.
    enabled: false
    margins: Theme.space8
    padding: Theme.space12
    topPadding: Theme.space8
    bottomPadding: Theme.space8
    implicitWidth: Math.ceil(implicitContentWidth) + leftPadding + rightPadding
    implicitHeight: Math.ceil(implicitContentHeight + topPadding + bottomPadding)
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent | T.Popup.CloseOnReleaseOutsideParent

    contentItem: Column {
        UiText {
            width: Math.min(implicitWidth, root.widest)
            text: root.text
            color: Theme.hintInk
            font.pixelSize: Theme.uiSmall
            font.weight: Font.Medium
            wrapMode: Text.Wrap
        }
        UiText {
            visible: text !== ""
            width: Math.min(implicitWidth, root.widest)
            text: root.detail
            color: Theme.hintInk
            font.pixelSize: Theme.uiSmall
            wrapMode: Text.Wrap
        }
    }
    background: Rectangle {
        color: Theme.ink1
        radius: Theme.radius6
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
