// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import TwoRivers.Controls
import TwoRivers.Models
import TwoRivers.Theme

// One claim and its source side by side, aspect by aspect; below, in a sentence, what was found, and where.
Column {
    id: root

    required property claim modelData

    readonly property real nameWidth: Math.round(width * 0.19)
    readonly property real signWidth: 28
    readonly property real textWidth: Math.round((width - nameWidth - signWidth) * 0.5)
    readonly property real sourceX: nameWidth + textWidth + signWidth

    objectName: "aspects." + modelData.ref

    ComparisonHead {
        width: parent.width
        leftX: root.nameWidth
        leftWidth: root.textWidth
        rightX: root.sourceX
        rightTitle: qsTr("The source")
    }
    Column {
        width: parent.width

        Accessible.role: Accessible.List
        Accessible.name: root.modelData.claim

        Repeater {
            model: root.modelData.aspects

            AspectRow {
                width: root.width
                nameWidth: root.nameWidth
                textWidth: root.textWidth
                sourceX: root.sourceX
            }
        }
    }
    Separator {
        width: parent.width
    }
    UiText {
        width: parent.width
        topPadding: Theme.space12
        bottomPadding: Theme.space4
        text: qsTr("What was found")
        font.pixelSize: Theme.uiSmall
        font.weight: Font.DemiBold
        wrapMode: Text.Wrap
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    UiText {
        width: parent.width
        bottomPadding: Theme.space4
        text: root.modelData.finding
        font.pixelSize: Theme.uiSmall
        wrapMode: Text.Wrap
    }
    CitationLines {
        width: parent.width
        citations: root.modelData.citations
    }
}
