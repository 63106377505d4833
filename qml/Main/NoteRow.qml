// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import TwoRivers.Controls
import TwoRivers.Models
import TwoRivers.Theme

// One note: its mark, its number, its source in words, and the way to its paragraph and its page.
T.AbstractButton {
    id: root

    required property string noteId
    required property string ref
    required property string citation
    required property string sourceId
    required property string url
    required property int paragraphNumber
    required property string verdict

    readonly property bool current: Atlas.selection === ref

    objectName: "note." + noteId
    implicitHeight: Math.ceil(words.height + Theme.space16)
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
        y: Theme.space12
        verdict: root.verdict
    }
    UiText {
        id: number

        x: 28
        width: 24
        y: words.y + citationText.y + citationText.baselineOffset - baselineOffset
        horizontalAlignment: Text.AlignRight
        text: root.noteId
        font.pixelSize: Theme.uiSmall
        font.weight: Font.DemiBold
    }
    Column {
        id: words

        x: 62
        y: Theme.space8
        width: parent.width - x - Theme.space8
        spacing: Theme.space4

        Text {
            id: citationText

            width: parent.width
            text: root.citation
            color: Theme.ink1
            font.family: Theme.serif
            font.pixelSize: Theme.ui
            wrapMode: Text.Wrap
            textFormat: Text.PlainText
        }
        Row {
            spacing: Theme.space12

            UiText {
                anchors.verticalCenter: parent.verticalCenter
                visible: root.paragraphNumber > 0
                text: qsTr("in ¶%1").arg(root.paragraphNumber)
                color: Theme.ink2
                font.pixelSize: Theme.uiSmall
            }
            PushButton {
                objectName: "note.open." + root.noteId
                visible: root.url !== ""
                quiet: true
                iconName: "link"
                text: qsTr("Open page")
                onClicked: Atlas.openSource(root.sourceId)
            }
        }
    }
}
