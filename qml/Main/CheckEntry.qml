// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import TwoRivers.Controls
import TwoRivers.Models
import TwoRivers.Theme

// One check: what the essay says, how far sources go, and which they are.
Item {
    id: root

    required property string checkId
    required property string ref
    required property string paragraphId
    required property int paragraphNumber
    required property string claim
    required property string finding
    required property string verdict
    required property list<string> citations

    objectName: "check." + checkId
    implicitHeight: Math.ceil(words.height + 2 * Theme.space12)

    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1. %2").arg(claim).arg(mark.title)
    Accessible.description: finding

    Separator {
        width: parent.width
    }
    Rectangle {
        anchors.fill: parent
        anchors.topMargin: 1
        visible: Atlas.selection === root.ref
        color: Theme.lampSoft
    }
    VerdictMark {
        id: mark

        x: Theme.space4
        y: Theme.space12 + 3
        verdict: root.verdict
    }
    Column {
        id: words

        x: 32
        y: Theme.space12
        width: parent.width - x
        spacing: Theme.space4

        UiText {
            width: parent.width
            text: qsTr("¶%1 %2").arg(root.paragraphNumber).arg(root.claim)
            font.weight: Font.Medium
            wrapMode: Text.Wrap
        }
        UiText {
            width: parent.width
            text: root.finding
            color: Theme.ink2
            font.pixelSize: Theme.uiSmall
            wrapMode: Text.Wrap
        }
        Repeater {
            model: root.citations

            UiText {
                required property string modelData

                width: words.width
                text: modelData
                color: Theme.ink3
                font.pixelSize: Theme.uiSmall
                wrapMode: Text.Wrap
            }
        }
        PushButton {
            objectName: "check.show." + root.checkId
            text: qsTr("Show it in the text")
            quiet: true
            leftPadding: 0
            onClicked: Atlas.select(root.ref, "essay")
        }
    }
}
