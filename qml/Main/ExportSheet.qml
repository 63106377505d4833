// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import TwoRivers.Controls
import TwoRivers.Models
import TwoRivers.Theme

// Pages to print or to take into another program: what is wanted, beside the pages as they will be.
PopupSheet {
    id: root

    signal saveRequested

    objectName: "export"
    modal: true
    dim: false
    focus: true
    padding: Theme.space8
    width: Math.min(parent ? parent.width - 2 * Theme.space22 : 980, 980)
    height: Math.min(parent ? parent.height - 2 * Theme.space22 : 760, 760)
    anchors.centerIn: parent

    onAboutToShow: Atlas.pages.begin()
    onAboutToHide: Atlas.pages.end()

    sheet: FocusScope {
        id: body

        focus: true

        ExportChoices {
            id: choices

            focus: true
            width: Math.min(340, parent.width * 0.5)
            height: parent.height
        }
        Separator {
            anchors.left: choices.right
            width: 1
            height: parent.height
        }
        PagePreview {
            anchors.left: choices.right
            anchors.leftMargin: Theme.space16
            anchors.right: parent.right
            anchors.rightMargin: Theme.space8
            y: Theme.space8
            height: parent.height - 2 * Theme.space8
            onCloseRequested: root.close()
            onSaveRequested: root.saveRequested()
        }
    }
}
