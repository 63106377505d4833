// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import TwoRivers.Controls
import TwoRivers.Theme

// How to read the marks of claims and notes.
Column {
    id: root

    spacing: Theme.space8

    UiText {
        text: qsTr("How to read the marks")
        font.pixelSize: Theme.uiSmall
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Repeater {
        model: ["supported", "partly", "differs", "opinion", "not-found"]

        Row {
            id: line

            required property string modelData

            spacing: Theme.space8

            VerdictMark {
                id: sign

                anchors.verticalCenter: parent.verticalCenter
                verdict: line.modelData
            }
            UiText {
                text: sign.title
                color: Theme.ink2
                font.pixelSize: Theme.uiSmall
            }
        }
    }
}
