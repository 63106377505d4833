// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import TwoRivers.Controls
import TwoRivers.Models
import TwoRivers.Theme

// One note in the list of all: its mark, its number, and its source in few words.
T.AbstractButton {
    id: root

    required property string noteId
    required property string ref
    required property string citation
    required property string shortCitation
    required property string verdict

    readonly property bool current: Atlas.selection === ref

    objectName: "note." + noteId
    implicitHeight: Math.max(Theme.target, Math.ceil(words.implicitHeight + Theme.space8))
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    text: qsTr("Note %1, %2").arg(noteId).arg(mark.title)
    onClicked: Atlas.select(ref, "essay")
    onHoveredChanged: Atlas.hover(hovered ? ref : "")

    Accessible.role: Accessible.ListItem
    Accessible.name: text
    Accessible.description: citation
    Accessible.selected: current
    Accessible.onPressAction: root.click()
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    background: Rectangle {
        color: root.current ? Theme.lampSoft : root.hovered ? Theme.sunken : "transparent"
        radius: Theme.radius4

        FocusRing {
            target: root
            anchors.margins: 0
        }
    }

    VerdictMark {
        id: mark

        x: Theme.space4
        anchors.verticalCenter: parent.verticalCenter
        verdict: root.verdict
    }
    UiText {
        x: 24
        width: 20 * Theme.textScale
        anchors.verticalCenter: parent.verticalCenter
        horizontalAlignment: Text.AlignRight
        text: root.noteId
        font.pixelSize: Theme.uiSmall
        font.weight: Font.DemiBold
    }
    UiText {
        id: words

        x: 24 + 20 * Theme.textScale + Theme.space8
        width: parent.width - x - Theme.space4
        anchors.verticalCenter: parent.verticalCenter
        text: root.shortCitation
        color: root.current ? Theme.ink1 : Theme.ink2
        font.pixelSize: Theme.uiSmall
        font.weight: root.current ? Font.DemiBold : Font.Normal
        wrapMode: Text.Wrap
    }
}
