// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import TwoRivers.Controls
import TwoRivers.Models
import TwoRivers.Theme

// One remark: its title, its text, what each side says where sources disagree, and its sources.
Item {
    id: root

    required property string remarkId
    required property string title
    required property string text
    required property list<account> accounts
    required property list<string> citations
    required property list<cardRow> links

    objectName: "remark." + remarkId
    implicitHeight: Math.ceil(words.height + 2 * Theme.space12)

    Accessible.role: Accessible.ListItem
    Accessible.name: title
    Accessible.description: text

    Separator {
        width: parent.width
    }
    Column {
        id: words

        y: Theme.space12
        width: parent.width
        spacing: Theme.space8

        UiText {
            width: parent.width
            text: root.title
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        UiText {
            width: parent.width
            text: root.text
            color: Theme.ink2
            font.pixelSize: Theme.uiSmall
            wrapMode: Text.Wrap
        }
        Repeater {
            model: root.accounts

            Item {
                id: side

                required property account modelData

                width: words.width
                height: said.height

                Rectangle {
                    width: 3
                    height: parent.height
                    color: Theme.edge
                }
                Column {
                    id: said

                    x: Theme.space12
                    width: parent.width - x
                    spacing: Theme.space4

                    UiText {
                        width: parent.width
                        text: side.modelData.text
                        font.pixelSize: Theme.uiSmall
                        wrapMode: Text.Wrap
                    }
                    CitationLines {
                        width: parent.width
                        citations: side.modelData.citations
                    }
                }
            }
        }
        CitationLines {
            width: parent.width
            citations: root.citations
        }
        ThingLinks {
            width: parent.width
            owner: "remark." + root.remarkId
            links: root.links
        }
    }
}
