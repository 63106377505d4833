// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import TwoRivers.Controls
import TwoRivers.Models
import TwoRivers.Theme

// Which text is read, once the reader's own copy is open: our retelling, the original, or both.
Flow {
    id: root

    spacing: Theme.space4

    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("What to read")

    Repeater {
        model: [
            {
                reading: "retelling",
                name: qsTr("Retelling")
            },
            {
                reading: "original",
                name: qsTr("Original")
            },
            {
                reading: "both",
                name: qsTr("Side by side")
            }
        ]

        PushButton {
            required property var modelData

            objectName: "reading." + modelData.reading
            text: modelData.name
            primary: Atlas.original.reading === modelData.reading
            onClicked: Atlas.original.reading = modelData.reading

            Accessible.role: Accessible.RadioButton
            Accessible.checkable: true
            Accessible.checked: primary
        }
    }
}
