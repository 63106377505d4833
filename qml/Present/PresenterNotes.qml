// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import TwoRivers.Controls
import TwoRivers.Models
import TwoRivers.Theme

// What the presenter wants to say, in a size of its own.
Item {
    id: root

    property real size: 1
    readonly property real least: 0.7
    readonly property real most: 2

    Text {
        id: head

        anchors.verticalCenter: smaller.verticalCenter
        text: qsTr("Notes")
        color: Theme.ink1
        font.family: Theme.sans
        font.pixelSize: Theme.ui
        font.weight: Font.DemiBold
        textFormat: Text.PlainText
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    PushButton {
        id: smaller

        objectName: "presenter.smaller"
        anchors.right: larger.left
        anchors.rightMargin: Theme.space8
        text: "A−"
        enabled: root.size > root.least
        focusPolicy: Qt.TabFocus
        Accessible.name: qsTr("Smaller notes")
        onClicked: root.size = Math.max(root.least, root.size / 1.15)
    }
    PushButton {
        id: larger

        objectName: "presenter.larger"
        anchors.right: parent.right
        text: "A+"
        enabled: root.size < root.most
        focusPolicy: Qt.TabFocus
        Accessible.name: qsTr("Larger notes")
        onClicked: root.size = Math.min(root.most, root.size * 1.15)
    }
    Rectangle {
        y: smaller.height + Theme.space8
        width: parent.width
        height: parent.height - y
        radius: Theme.radius8
        color: Theme.surface
        border.width: 1
        border.color: Theme.rule

        ScrollColumn {
            anchors.fill: parent
            anchors.margins: 1
            margin: Theme.space28

            Text {
                objectName: "presenter.notes"
                width: parent?.width ?? 0
                text: Atlas.presentation.notes === "" ? qsTr("No notes for this step.") : Atlas.presentation.notes
                color: Atlas.presentation.notes === "" ? Theme.ink3 : Theme.ink1
                font.family: Theme.serif
                font.pixelSize: 23 * root.size * Theme.textScale
                wrapMode: Text.Wrap
                // Made from the notes by the model, with nothing of theirs but words.
                textFormat: Text.RichText
                Accessible.role: Accessible.StaticText
            }
        }
    }
}
