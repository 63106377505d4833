// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import TwoRivers.Controls
import TwoRivers.Models
import TwoRivers.Theme

// One claim: what the text says on the left, what was found on the right, and between them how they agree.
Item {
    id: root

    required property claim modelData

    readonly property real leftWidth: Math.round((width - middle) * 0.38)
    readonly property real middle: 36

    implicitHeight: Math.ceil(Math.max(said.height, found.height) + 2 * Theme.space8)

    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1. %2").arg(modelData.claim).arg(mark.title)
    Accessible.description: modelData.finding

    Separator {
        width: parent.width
    }
    UiText {
        id: said

        y: Theme.space8
        width: root.leftWidth
        text: root.modelData.claim
        font.pixelSize: Theme.uiSmall
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
    VerdictMark {
        id: mark

        x: root.leftWidth + Math.round((root.middle - width) / 2)
        y: Theme.space8 + 2
        verdict: root.modelData.verdict
    }
    Column {
        id: found

        x: root.leftWidth + root.middle
        y: Theme.space8
        width: parent.width - x
        spacing: Theme.space4

        UiText {
            width: parent.width
            text: root.modelData.finding
            font.pixelSize: Theme.uiSmall
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        CitationLines {
            width: parent.width
            citations: root.modelData.citations
        }
    }
}
