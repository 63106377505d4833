// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import TwoRivers.Controls
import TwoRivers.Models
import TwoRivers.Theme

// What to ask the class, numbered.
Item {
    id: root

    UiText {
        id: head

        text: qsTr("Questions for the class")
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Rectangle {
        y: Theme.target + Theme.space8
        width: parent.width
        height: parent.height - y
        radius: Theme.radius8
        color: Theme.surface
        border.width: 1
        border.color: Theme.rule

        ScrollColumn {
            anchors.fill: parent
            anchors.margins: 1
            margin: Theme.space22

            Repeater {
                model: Atlas.presentation.questions

                Row {
                    id: question

                    required property int index
                    required property string modelData

                    width: parent?.width ?? 0
                    spacing: Theme.space16

                    Text {
                        id: number

                        text: question.index + 1
                        color: Theme.ink2
                        font.family: Theme.serif
                        font.bold: true
                        font.pixelSize: Theme.ui * 1.15
                        textFormat: Text.PlainText
                    }
                    UiText {
                        width: question.width - number.width - question.spacing
                        text: question.modelData
                        font.pixelSize: Theme.ui * 1.1
                        lineHeight: 1.2
                        wrapMode: Text.Wrap
                    }
                }
            }
        }
    }
}
