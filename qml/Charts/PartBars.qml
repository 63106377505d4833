// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import TwoRivers.Controls
import TwoRivers.Models
import TwoRivers.Theme

// The groups of a composition as bars under their names; one of them may be lit. A group that is a region can be
// selected.
Column {
    id: root

    required property SeriesView view
    required property list<seriesPart> parts
    // The group that is lit; the others stay quiet.
    property string litGroup: ""
    // The value of the longest bar there is room for.
    property real highest: parts.reduce((most, part) => Math.max(most, part.value), 1)

    spacing: Theme.space8

    Repeater {
        model: root.parts

        T.AbstractButton {
            id: part

            required property seriesPart modelData
            readonly property bool lit: modelData.group === root.litGroup

            width: root.width
            height: name.implicitHeight + 16 + 3
            focusPolicy: Qt.StrongFocus
            hoverEnabled: true
            onClicked: if (modelData.ref !== "")
                Atlas.select(modelData.ref, "charts")
            onHoveredChanged: Atlas.hover(hovered ? modelData.ref : "")
            Keys.onReturnPressed: part.click()
            Keys.onEnterPressed: part.click()

            Accessible.role: modelData.ref === "" ? Accessible.ListItem : Accessible.Link
            Accessible.name: modelData.label + ", " + modelData.text + " " + root.view.unit
            Accessible.description: modelData.support
            Accessible.onPressAction: part.clicked()

            background: Item {
                FocusRing {
                    target: part
                    targetRadius: Theme.radius4
                }
            }
            contentItem: Item {
                UiText {
                    id: name

                    width: parent.width - value.implicitWidth - Theme.space8 - (doubt.visible ? doubt.width + Theme.space4 : 0)
                    text: part.modelData.label
                    color: part.lit ? Theme.ink1 : Theme.ink2
                    font.pixelSize: Theme.uiSmall
                    font.weight: part.lit ? Font.DemiBold : Font.Normal
                    font.underline: part.hovered && part.modelData.ref !== ""
                    wrapMode: Text.Wrap
                }
                UiText {
                    id: value

                    anchors.right: parent.right
                    text: part.modelData.text
                    color: part.lit ? Theme.ink1 : Theme.ink2
                    font.pixelSize: Theme.uiSmall
                    font.weight: part.lit ? Font.DemiBold : Font.Normal
                }
                DoubtMark {
                    id: doubt

                    visible: part.modelData.doubtful && Atlas.doubtMarked
                    anchors.right: value.left
                    anchors.rightMargin: Theme.space4
                    y: Math.round((value.height - height) / 2)
                }
                Rectangle {
                    y: name.implicitHeight + 3
                    width: parent.width
                    height: 16
                    color: Theme.sunken
                }
                Rectangle {
                    visible: part.modelData.hasValue
                    y: name.implicitHeight + 3
                    width: Math.max(2, parent.width * part.modelData.value / root.highest)
                    height: 16
                    color: root.litGroup === "" || part.lit ? Theme.c1 : Theme.c1soft
                }
                Rectangle {
                    visible: part.lit
                    x: -2
                    y: name.implicitHeight + 1
                    width: Math.max(2, parent.width * part.modelData.value / root.highest) + 4
                    height: 20
                    color: "transparent"
                    border.width: 2
                    border.color: Theme.lamp
                }
            }
            Hint {
                shown: part.hovered || part.visualFocus
                text: qsTr("%1: %2 %3").arg(part.modelData.label).arg(part.modelData.text).arg(root.view.unit)
                detail: [part.modelData.note, part.modelData.support].filter(line => line !== "").join("\n")
            }
        }
    }
}
