// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import TwoRivers.Controls
import TwoRivers.Models
import TwoRivers.Theme

// What came of a key that shows nothing by itself, for a moment. A screen reader has heard it already.
Rectangle {
    id: root

    property real widest: 360

    objectName: "said"
    visible: show.running
    implicitWidth: Math.ceil(words.width + 2 * Theme.space16)
    implicitHeight: Math.ceil(words.height + 2 * Theme.space8)
    radius: Theme.radius6
    color: Theme.ink1
    Accessible.ignored: true

    UiText {
        id: words

        anchors.centerIn: parent
        width: Math.min(implicitWidth, root.widest)
        text: Atlas.said
        color: Theme.hintInk
        font.pixelSize: Theme.uiSmall
        font.weight: Font.Medium
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
    Timer {
        id: show

        interval: 2500
    }
    Connections {
        target: Atlas

        function onSaidChanged() {
            show.restart();
        }
    }
}
