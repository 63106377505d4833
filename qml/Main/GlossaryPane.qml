// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import TwoRivers.Controls
import TwoRivers.Models
import TwoRivers.Theme

// The glossary: words, laws, institutions and people, with the paragraphs that name them and what tells of them.
FocusScope {
    id: root

    property bool closable: true
    signal closeRequested

    // Scrolls to the selected term, if it is one.
    function showTerm() {
        const row = Atlas.terms.rowOf(Atlas.selection);
        const entry = row >= 0 ? entries.itemAt(row) : null;
        if (entry)
            view.showFirst(entry);
    }

    objectName: "glossary"

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Glossary")

    Component.onCompleted: Qt.callLater(showTerm)

    Connections {
        target: Atlas

        function onSelectionChanged() {
            root.showTerm();
        }
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    ScrollColumn {
        id: view

        objectName: "glossary.view"
        Accessible.name: heading.text
        anchors.fill: parent
        focus: true

        Item {
            width: parent.width
            height: Math.max(heading.height, close.height)

            UiText {
                id: heading

                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("Glossary")
                font.pixelSize: Theme.h3
                font.weight: Font.DemiBold
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            IconButton {
                id: close

                objectName: "glossary.close"
                anchors.right: parent.right
                visible: root.closable
                iconName: "close"
                text: qsTr("Close the glossary")
                onClicked: root.closeRequested()
            }
        }
        UiText {
            width: parent.width
            visible: Atlas.terms.count === 0
            text: qsTr("This story explains no words.")
            color: Theme.ink2
            font.pixelSize: Theme.uiSmall
            wrapMode: Text.Wrap
        }
        Column {
            width: parent.width

            Repeater {
                id: entries

                model: Atlas.terms

                TermEntry {
                    width: view.width - 2 * view.margin
                }
            }
        }
    }
}
