// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import TwoRivers.Controls
import TwoRivers.Models
import TwoRivers.Theme

// Where the numbers of a chart come from; a click opens the page.
T.Button {
    id: root

    // The id of the source.
    required property string source

    implicitWidth: words.implicitWidth
    implicitHeight: words.implicitHeight + Theme.space8
    visible: source !== ""
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    onClicked: Atlas.openSource(source)

    Accessible.role: Accessible.Link
    Accessible.name: qsTr("Source: %1").arg(Atlas.sourceText(source))
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: root.click()
    Keys.onEnterPressed: root.click()

    contentItem: UiText {
        id: words

        text: root.text
        color: Theme.ink3
        font.pixelSize: Theme.caption
        wrapMode: Text.Wrap
        font.underline: root.hovered
        verticalAlignment: Text.AlignVCenter
    }
    background: Item {
        FocusRing {
            target: root
            targetRadius: Theme.radius4
            anchors.margins: -2
        }
    }
    Hint {
        shown: root.hovered
        text: Atlas.sourceText(root.source)
    }
}
