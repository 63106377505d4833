// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import TwoRivers.Controls
import TwoRivers.Models
import TwoRivers.Theme

// Regions beside the selected one of which the text speaks, with their paragraphs.
Column {
    id: root

    required property list<string> refs

    Repeater {
        model: root.refs

        T.Button {
            id: row

            required property string modelData
            required property int index

            objectName: "charts.nearby." + index
            width: root.width
            height: Math.max(Theme.target, name.implicitHeight + Theme.space12)
            focusPolicy: Qt.StrongFocus
            hoverEnabled: true
            text: Atlas.language === "" ? "" : Atlas.nameOf(modelData) // the language, so that a new one is followed
            onClicked: Atlas.select(modelData, "charts")
            onHoveredChanged: Atlas.hover(hovered ? modelData : "")
            Keys.onReturnPressed: row.click()
            Keys.onEnterPressed: row.click()

            Accessible.role: Accessible.Link
            Accessible.name: text + ", " + paragraphs.text
            Accessible.onPressAction: row.clicked()

            background: Item {
                Separator {
                    anchors.bottom: parent.bottom
                }
                FocusRing {
                    target: row
                    targetRadius: Theme.radius4
                    anchors.margins: -2
                }
            }
            contentItem: Item {
                UiText {
                    id: name

                    width: Math.min(implicitWidth, parent.width - paragraphs.implicitWidth - Theme.space8)
                    anchors.verticalCenter: parent.verticalCenter
                    text: row.text
                    color: Theme.place
                    font.pixelSize: Theme.uiSmall
                    font.underline: true
                }
                UiText {
                    id: paragraphs

                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    text: Atlas.paragraphsOf(row.modelData).slice().sort().map(id => id.replace("p", "¶")).join(" ")
                    color: Theme.ink2
                    font.family: Theme.serif
                    font.pixelSize: Theme.uiSmall
                }
            }
        }
    }
}
