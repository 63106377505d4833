// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import TwoRivers.Controls
import TwoRivers.Models
import TwoRivers.Theme

// One step in the presenter's list: its paragraph, its statement, what it has taken of what was planned.
Rectangle {
    id: root

    required property string stepId
    required property int number
    required property bool opens
    required property string statement
    required property string planned
    required property string spent
    required property bool current
    required property bool passed
    // The presenter sees it.
    property bool chosen: false

    objectName: "presenter.step." + stepId
    implicitHeight: Math.max(52, words.height + 2 * Theme.space8)
    color: current ? Theme.lampSoft : hover.hovered ? Theme.sunken : "transparent"

    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("¶%1 %2: %3 of %4").arg(number).arg(statement).arg(spent === "" ? "0:00" : spent).arg(planned)
    Accessible.selected: current
    Accessible.onPressAction: Atlas.goToStep(stepId)

    TapHandler {
        onTapped: Atlas.goToStep(root.stepId)
    }
    HoverHandler {
        id: hover
    }
    Rectangle {
        width: Theme.space4
        height: parent.height
        visible: root.current || root.chosen
        color: root.current ? Theme.lampEdge : Theme.ink2
    }
    Text {
        x: Theme.space22
        anchors.verticalCenter: parent.verticalCenter
        visible: root.opens
        text: "¶" + root.number
        color: root.passed ? Theme.ink3 : Theme.ink1
        font.family: Theme.serif
        font.bold: true
        font.pixelSize: Theme.ui * 1.2
        textFormat: Text.PlainText
    }
    UiText {
        id: words

        x: 62
        anchors.verticalCenter: parent.verticalCenter
        width: times.x - x - Theme.space8
        text: root.statement
        color: root.passed ? Theme.ink3 : Theme.ink1
        font.pixelSize: Theme.uiSmall
        font.weight: root.current ? Font.DemiBold : Font.Normal
        wrapMode: Text.Wrap
    }
    Column {
        id: times

        anchors.right: parent.right
        anchors.rightMargin: Theme.space16
        anchors.verticalCenter: parent.verticalCenter

        Row {
            anchors.right: parent.right
            spacing: Theme.space4

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                visible: root.passed && root.spent !== ""
                name: "check"
                size: 14
                color: Theme.ok
            }
            UiText {
                text: root.spent === "" ? root.planned : root.spent
                color: root.passed ? Theme.ink2 : Theme.ink1
                font.pixelSize: Theme.uiSmall
                font.weight: root.current ? Font.DemiBold : Font.Normal
                font.features: {
                    "tnum": 1
                }
            }
        }
        UiText {
            anchors.right: parent.right
            visible: root.current
            text: qsTr("of %1").arg(root.planned)
            color: Theme.ink2
            font.pixelSize: Theme.chart
        }
    }
    Separator {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
