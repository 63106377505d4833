// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import TwoRivers.Controls
import TwoRivers.Theme

// How the links of the text look: the words for them, each tinted and underlined as its kind is.
Flow {
    id: root

    component Word: UiText {
        color: Theme.ink2
        font.pixelSize: Theme.uiSmall
    }
    component LinkWord: Item {
        id: word

        required property string text
        required property color ink
        required property string kind

        implicitWidth: label.implicitWidth
        implicitHeight: label.implicitHeight + 3

        UiText {
            id: label

            text: word.text
            color: word.ink
            font.pixelSize: Theme.uiSmall
        }
        Row {
            y: label.height - 1
            width: label.width
            spacing: word.kind === "date" ? 3 : 0
            clip: true

            Repeater {
                model: word.kind === "date" ? Math.ceil(label.width / 8) : 1

                Rectangle {
                    width: word.kind === "date" ? 5 : label.width
                    height: word.kind === "law" ? 1 : 1.6
                    color: word.ink
                }
            }
        }
        Rectangle {
            visible: word.kind === "law"
            y: label.height + 2
            width: label.width
            height: 1
            color: word.ink
        }
    }

    spacing: Theme.space4

    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Follow any place, date, law or note to the map")

    Word {
        text: qsTr("Follow any")
    }
    LinkWord {
        text: qsTr("place")
        ink: Theme.place
        kind: "place"
    }
    LinkWord {
        text: qsTr("date")
        ink: Theme.date
        kind: "date"
    }
    LinkWord {
        text: qsTr("law or event")
        ink: Theme.law
        kind: "law"
    }
    Word {
        text: qsTr("or note")
    }
    Rectangle {
        width: 20 * Theme.textScale
        height: width
        radius: width / 2
        color: Theme.sunken
        border.width: 1
        border.color: Theme.edge

        UiText {
            anchors.centerIn: parent
            text: "3"
            font.pixelSize: Math.round(Theme.kick * 0.94)
            font.weight: Font.DemiBold
        }
    }
    Word {
        text: qsTr("to the map")
    }
}
