// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import TwoRivers.Controls
import TwoRivers.Theme

// One row of the results: its kind, its name with the words lit, a quieter line, and a line of the text when only that
// has the words.
Item {
    id: root

    required property int index
    required property string ref
    required property string group
    required property bool first
    required property string name
    required property string otherName
    required property string detail
    required property string excerpt
    required property bool inCopy
    required property string icon
    required property string spoken
    property bool current: false
    signal chosen
    signal pointed

    objectName: (inCopy ? "result.copy." : "result.") + ref
    implicitHeight: row.y + row.height

    Accessible.role: Accessible.ListItem
    Accessible.name: spoken
    Accessible.selected: current
    Accessible.onPressAction: root.chosen()

    Kicker {
        id: heading

        x: Theme.space16
        y: Theme.space8
        visible: root.first
        text: root.group
    }
    Rectangle {
        id: row

        y: root.first ? heading.y + heading.height + Theme.space4 : 0
        width: parent.width
        height: Math.ceil(words.height + Theme.space8)
        color: root.current ? Theme.lampSoft : "transparent"

        Rectangle {
            width: 4
            height: parent.height
            visible: root.current
            color: Theme.lamp
        }
        Icon {
            x: Theme.space12
            anchors.verticalCenter: parent.verticalCenter
            name: root.icon
            size: 18
            color: Theme.ink2
        }
        Column {
            id: words

            x: 40
            width: parent.width - x - Theme.space12
            anchors.verticalCenter: parent.verticalCenter

            // The other name has a line of its own where it does not fit beside the first.
            Flow {
                width: parent.width
                spacing: Theme.space8

                UiText {
                    width: Math.min(implicitWidth, parent.width)
                    text: root.name
                    textFormat: Text.StyledText
                    wrapMode: Text.Wrap
                    maximumLineCount: 2
                    elide: Text.ElideRight
                }
                UiText {
                    objectName: "result.otherName"
                    visible: text !== ""
                    width: Math.min(implicitWidth, parent.width)
                    // On the baseline of the larger name.
                    topPadding: Theme.ui - Theme.uiSmall
                    text: root.otherName
                    textFormat: Text.StyledText
                    color: Theme.ink2
                    font.pixelSize: Theme.uiSmall
                    wrapMode: Text.Wrap
                }
            }
            UiText {
                width: parent.width
                visible: text !== ""
                text: root.detail
                color: Theme.ink2
                font.pixelSize: Theme.uiSmall
                wrapMode: Text.Wrap
            }
            UiText {
                width: parent.width
                visible: text !== ""
                text: root.excerpt
                textFormat: Text.StyledText
                font.pixelSize: Theme.uiSmall
                wrapMode: Text.Wrap
            }
        }
        MouseArea {
            anchors.fill: parent
            hoverEnabled: true
            onPositionChanged: root.pointed()
            onClicked: root.chosen()
        }
    }
}
