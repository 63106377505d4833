// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import TwoRivers.Controls
import TwoRivers.Models
import TwoRivers.Theme

// The evidence: the notes with their sources, what the essay claims beside what was found, what it leaves out, where
// sources disagree, and words.
FocusScope {
    id: root

    property bool narrow: false
    property bool closable: true
    signal closeRequested

    readonly property list<string> sections: ["notes", "claims", "left-out", "conflicts", "words"]
    property alias section: tabs.currentIndex

    // Opens a note or a claim.
    function showNote(ref: string) {
        if (ref.startsWith("note:") || ref === "notes") {
            section = 0;
            view.contentY = 0;
        } else if (ref.startsWith("check:")) {
            section = 1;
            Qt.callLater(() => {
                const entry = (content.item as ClaimsSection)?.entryOf(ref);
                if (entry)
                    view.showFirst(entry);
            });
        }
    }

    objectName: "sources"

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Sources")

    Component.onCompleted: showNote(Atlas.selection)

    Connections {
        target: Atlas

        function onSelectionChanged() {
            root.showNote(Atlas.selection);
        }
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    Item {
        id: head

        x: Theme.space22
        y: root.narrow ? Theme.space8 : Theme.space16
        width: parent.width - 2 * x
        height: root.narrow ? 0 : Math.max(heading.height, close.height)
        visible: !root.narrow

        UiText {
            id: heading

            anchors.verticalCenter: parent.verticalCenter
            width: close.visible ? close.x - Theme.space8 : parent.width
            text: qsTr("Notes and sources")
            font.pixelSize: Theme.h3
            font.weight: Font.DemiBold
            elide: Text.ElideRight
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
    SegmentTabs {
        id: tabs

        x: Theme.space22 - tabPadding
        y: head.y + head.height
        width: Math.min(implicitWidth, parent.width - x - Theme.space8)
        height: 44
        tabPadding: Theme.space12
        tabs: [
            {
                name: "evidence.notes",
                title: qsTr("Notes")
            },
            {
                name: "evidence.claims",
                title: qsTr("Claims")
            },
            {
                name: "evidence.left-out",
                title: qsTr("Left out")
            },
            {
                name: "evidence.conflicts",
                title: qsTr("Conflicts")
            },
            {
                name: "evidence.words",
                title: qsTr("Words")
            }
        ]
        onCurrentIndexChanged: view.contentY = 0
    }
    Separator {
        anchors.top: tabs.bottom
        width: parent.width
    }
    ScrollColumn {
        id: view

        objectName: "sources.view"
        Accessible.name: heading.text
        anchors.top: tabs.bottom
        anchors.topMargin: 1
        anchors.bottom: parent.bottom
        width: parent.width
        focus: true

        UiText {
            width: parent.width
            text: qsTr("A reader's apparatus, not a trial: what each note cites, and how far the sources that were found go.")
            color: Theme.ink2
            font.pixelSize: Theme.uiSmall
            wrapMode: Text.Wrap
            visible: root.section < 2 && Atlas.noteCard.ref === ""
        }
        Loader {
            id: content

            width: parent.width
            sourceComponent: [notes, claims, leftOut, conflicts, words][root.section]
        }
    }
    Component {
        id: notes

        NotesSection {}
    }
    Component {
        id: claims

        ClaimsSection {}
    }
    Component {
        id: leftOut

        RemarksSection {
            introduction: qsTr("What the essay does not tell and a reader may miss. An essay of its length must leave things out.")
            remarks: Atlas.leftOut
        }
    }
    Component {
        id: conflicts

        RemarksSection {
            introduction: qsTr("Where sources disagree, each side as it tells itself, with its own sources.")
            remarks: Atlas.conflicts
        }
    }
    Component {
        id: words

        RemarksSection {
            introduction: qsTr("Words for people take sides. What each says, and who uses it.")
            remarks: Atlas.wordings
        }
    }
}
