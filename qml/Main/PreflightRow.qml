// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import TwoRivers.Controls
import TwoRivers.Theme

// One thing that would go wrong in the lesson: what, how it is mended, and the way to where it is.
Item {
    id: root

    required property int index
    required property bool grave
    required property string what
    required property string fix
    required property string place

    signal mendRequested

    implicitHeight: Math.max(words.height, mend.visible ? mend.height : 0) + Theme.space8

    Accessible.role: Accessible.ListItem
    Accessible.name: words.text

    Icon {
        id: sign

        y: Theme.space4
        name: root.grave ? "warning" : "eye"
        color: root.grave ? Theme.diff : Theme.ink2
    }
    UiText {
        id: words

        objectName: "preflight.line." + root.index
        anchors.left: sign.right
        anchors.leftMargin: Theme.space12
        anchors.right: mend.left
        anchors.rightMargin: Theme.space12
        y: Theme.space4
        text: qsTr("%1. %2.").arg(root.what).arg(root.fix)
        color: root.grave ? Theme.ink1 : Theme.ink2
        font.pixelSize: Theme.uiSmall
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
    PushButton {
        id: mend

        objectName: "preflight.mend." + root.index
        anchors.right: parent.right
        visible: root.place !== ""
        width: visible ? implicitWidth : 0
        text: root.place === "text" ? qsTr("Text and theme") : root.place === "copy" ? qsTr("Open the copy…") : qsTr("To the lesson")
        Accessible.description: words.text
        onClicked: root.mendRequested()
    }
}
