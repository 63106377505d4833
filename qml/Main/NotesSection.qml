// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import TwoRivers.Controls
import TwoRivers.Models
import TwoRivers.Theme

// The opened note, and all notes with their marks.
Column {
    id: root

    spacing: Theme.space16

    Loader {
        width: parent.width
        active: Atlas.noteCard.ref !== ""
        visible: active
        sourceComponent: NoteDetail {
            card: Atlas.noteCard
        }
    }
    Separator {
        width: parent.width
        visible: Atlas.noteCard.ref !== ""
    }
    Item {
        width: parent.width
        height: Math.max(all.implicitHeight, sum.implicitHeight)

        UiText {
            id: all

            text: qsTr("All notes")
            font.weight: Font.DemiBold
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        UiText {
            id: sum

            anchors.right: parent.right
            anchors.baseline: all.baseline
            text: qsTr("%1 differ, %2 in part, %3 supported").arg(Atlas.notes.countOf("differs")).arg(Atlas.notes.countOf("partly")).arg(Atlas.notes.countOf("supported"))
            color: Theme.ink2
            font.pixelSize: Theme.uiSmall
        }
    }
    Column {
        id: list

        width: parent.width

        Repeater {
            model: Atlas.notes

            NoteRow {
                width: list.width
            }
        }
    }
    Legend {
        width: parent.width
    }
}
