// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import TwoRivers.Controls
import TwoRivers.Models
import TwoRivers.Theme

// What the arrows on the map say, in words.
Column {
    id: root

    required property noteCard card

    spacing: Theme.space4
    visible: card.sketchedText !== "" || card.sketchedSource !== ""

    component Line: UiText {
        width: root.width
        visible: text !== ""
        font.pixelSize: Theme.uiSmall
        wrapMode: Text.Wrap
    }

    Line {
        text: qsTr("On the map")
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Line {
        text: root.card.sketchedText === "" ? "" : qsTr("Dotted arrow, the text: %1").arg(root.card.sketchedText)
    }
    Line {
        text: root.card.sketchedSource === "" ? "" : qsTr("Whole arrow, the source: %1").arg(root.card.sketchedSource)
    }
    Line {
        text: root.card.courseKnown ? "" : qsTr("Drawn from the words; no course is known.")
        color: Theme.ink2
    }
}
