// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import TwoRivers.Controls
import TwoRivers.Models
import TwoRivers.Theme

// The notes with their sources, and what the essay claims beside what they support.
FocusScope {
    id: root

    property bool narrow: false
    property bool closable: true
    signal closeRequested

    function showNote(ref: string) {
        for (let row = 0; row < notes.count; ++row) {
            const item = notes.itemAt(row) as NoteRow;
            if (item.ref === ref)
                view.contentY = Math.max(0, Math.min(view.contentHeight - view.height, item.y + noteColumn.y + body.y - Theme.space8));
        }
    }

    objectName: "sources"

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Sources")

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    Flickable {
        id: view

        objectName: "sources.view"
        Accessible.role: Accessible.Document
        Accessible.name: heading.text
        anchors.fill: parent
        contentHeight: body.height + 2 * body.y
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        focus: true
        activeFocusOnTab: true

        Keys.onDownPressed: flick(0, -900)
        Keys.onUpPressed: flick(0, 900)

        ScrollHandle {
            anchors.top: parent.top
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            parent: root
            orientation: Qt.Vertical
            size: view.visibleArea.heightRatio
            position: view.visibleArea.yPosition
            onPositionChanged: if (pressed)
                view.contentY = position * view.contentHeight
        }

        Column {
            id: body

            x: Theme.space22
            y: root.narrow ? Theme.space12 : Theme.space16
            width: view.width - 2 * x
            spacing: Theme.space12

            Item {
                width: parent.width
                height: Math.max(heading.height, close.height)

                UiText {
                    id: heading

                    anchors.verticalCenter: parent.verticalCenter
                    text: qsTr("Notes and sources")
                    font.pixelSize: Theme.h3
                    font.weight: Font.DemiBold
                    Accessible.role: Accessible.Heading
                    Accessible.name: text
                }
                IconButton {
                    id: close

                    objectName: "sources.close"
                    anchors.right: parent.right
                    visible: root.closable
                    iconName: "close"
                    text: qsTr("Close the sources")
                    onClicked: root.closeRequested()
                }
            }
            UiText {
                width: parent.width
                text: qsTr("A reader's apparatus, not a trial: what each note cites, and how far the sources that were found go.")
                color: Theme.ink2
                font.pixelSize: Theme.uiSmall
                wrapMode: Text.Wrap
            }
            Flow {
                width: parent.width
                spacing: Theme.space12

                Repeater {
                    model: ["supported", "partly", "differs", "opinion", "not-found"]

                    Row {
                        id: legend

                        required property string modelData

                        spacing: Theme.space8

                        VerdictMark {
                            id: sign

                            anchors.verticalCenter: parent.verticalCenter
                            verdict: legend.modelData
                        }
                        UiText {
                            text: sign.title
                            color: Theme.ink2
                            font.pixelSize: Theme.uiSmall
                        }
                    }
                }
            }
            Column {
                id: noteColumn

                width: parent.width

                Repeater {
                    id: notes

                    model: Atlas.notes

                    NoteRow {
                        width: noteColumn.width
                    }
                }
            }
            UiText {
                width: parent.width
                topPadding: Theme.space12
                text: qsTr("What the essay claims, and what was found")
                font.pixelSize: Theme.h3
                font.weight: Font.DemiBold
                wrapMode: Text.Wrap
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            Column {
                id: checkColumn

                width: parent.width

                Repeater {
                    model: Atlas.checks

                    CheckEntry {
                        width: checkColumn.width
                    }
                }
            }
        }
    }
}
