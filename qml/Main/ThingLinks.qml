// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import TwoRivers.Controls
import TwoRivers.Models
import TwoRivers.Theme

// Ways to other things of the story: a button for each name.
Flow {
    id: root

    required property list<cardRow> links
    // For objectName.
    required property string owner

    spacing: Theme.space8
    visible: links.length > 0

    Repeater {
        model: root.links

        Chip {
            required property cardRow modelData

            objectName: root.owner + "." + modelData.ref
            width: Math.min(implicitWidth, root.width)
            wraps: true
            text: modelData.value
            lit: Atlas.selection === modelData.ref
            onClicked: Atlas.select(modelData.ref, "essay")
            onHoveredChanged: Atlas.hover(hovered ? modelData.ref : "")
        }
    }
}
