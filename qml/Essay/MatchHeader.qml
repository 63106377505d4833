// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import TwoRivers.Controls
import TwoRivers.Models
import TwoRivers.Theme

// "3 of 6 paragraphs touch Ryanggang", how they do, and the way from one to the next.
Rectangle {
    id: root

    signal stepped(int by)

    implicitHeight: Math.ceil(Math.max(69, words.implicitHeight + 2 * Theme.space12))
    color: Theme.lampSoft

    Accessible.role: Accessible.Grouping
    Accessible.name: Atlas.matchTitle

    Column {
        id: words

        x: Theme.space22
        anchors.verticalCenter: parent.verticalCenter
        width: buttons.x - x - Theme.space8
        spacing: 2

        UiText {
            objectName: "match.title"
            width: parent.width
            text: Atlas.matchTitle
            font.pixelSize: Theme.h3
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
        }
        UiText {
            width: parent.width
            visible: text !== ""
            text: Atlas.matchDetail
            color: Theme.ink2
            font.pixelSize: Theme.uiSmall
            wrapMode: Text.Wrap
        }
    }
    Row {
        id: buttons

        anchors.right: parent.right
        anchors.rightMargin: Theme.space16
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space8

        IconButton {
            objectName: "match.previous"
            framed: true
            iconName: "chevron-left"
            text: qsTr("Previous paragraph that matches")
            onClicked: root.stepped(-1)
        }
        IconButton {
            objectName: "match.next"
            framed: true
            iconName: "chevron-right"
            text: qsTr("Next paragraph that matches")
            onClicked: root.stepped(1)
        }
    }
    Separator {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
