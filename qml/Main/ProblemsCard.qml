// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import TwoRivers.Controls
import TwoRivers.Models
import TwoRivers.Theme

// What is wrong with the story's files, a link or the kept session: file, row, what is wrong and how to mend it. The rest goes on working.
Card {
    id: root

    property bool dismissed: false

    objectName: "problems"
    visible: Atlas.problems.count > 0 && !dismissed
    implicitWidth: 420
    implicitHeight: Math.min(360, title.height + list.contentHeight + close.height + 2 * Theme.space16 + 2 * Theme.space8)
    edge: Theme.diff

    Accessible.role: Accessible.AlertMessage
    Accessible.name: heading.text

    Connections {
        target: Atlas.problems

        function onReported() {
            root.dismissed = false;
        }
    }
    Row {
        id: title

        x: Theme.space16
        y: Theme.space16
        width: parent.width - 2 * Theme.space16
        spacing: Theme.space8

        Icon {
            name: "warning"
            color: Theme.diff
        }
        UiText {
            id: heading

            width: parent.width - 20 - Theme.space8
            text: qsTr("%n problems were found", "", Atlas.problems.count)
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
        }
    }
    ListView {
        id: list

        anchors.top: title.bottom
        anchors.topMargin: Theme.space8
        anchors.bottom: close.top
        anchors.bottomMargin: Theme.space8
        x: Theme.space16
        width: parent.width - 2 * Theme.space16
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: Atlas.problems
        spacing: Theme.space8
        activeFocusOnTab: true

        delegate: Column {
            id: entry

            required property string file
            required property int line
            required property string problem
            required property string fix

            width: ListView.view.width
            Accessible.role: Accessible.ListItem
            Accessible.name: place.text + " " + words.text

            UiText {
                id: place

                width: parent.width
                text: entry.line > 0 ? qsTr("%1, line %2").arg(entry.file).arg(entry.line) : entry.file
                font.pixelSize: Theme.uiSmall
                font.weight: Font.Medium
                wrapMode: Text.WrapAnywhere
            }
            UiText {
                id: words

                width: parent.width
                text: qsTr("%1. %2.").arg(entry.problem).arg(entry.fix)
                color: Theme.ink2
                font.pixelSize: Theme.uiSmall
                wrapMode: Text.Wrap
            }
        }
    }
    PushButton {
        id: close

        objectName: "problems.close"
        x: Theme.space16
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space16
        text: qsTr("Go on")
        onClicked: root.dismissed = true
    }
}
