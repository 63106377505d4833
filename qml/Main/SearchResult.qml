// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import TwoRivers.Controls
import TwoRivers.Theme

// One row of the results: its kind, its name with the words lit, and a quieter line.
Item {
    id: root

    required property int index
    required property string ref
    required property string group
    required property bool first
    required property string name
    required property string otherName
    required property string detail
    required property string icon
    required property int litBegin
    required property int litLength
    property bool current: false
    signal chosen
    signal pointed

    function marked(): string {
        const escape = text => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
        if (litBegin < 0)
            return escape(name);
        const end = litBegin + litLength;
        return escape(name.slice(0, litBegin)) + "<b>" + escape(name.slice(litBegin, end)) + "</b>" + escape(name.slice(end));
    }

    objectName: "result." + ref
    implicitHeight: row.y + row.height

    Accessible.role: Accessible.ListItem
    Accessible.name: name + ", " + detail
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

            Row {
                width: parent.width
                spacing: Theme.space8

                Text {
                    id: label

                    width: Math.min(implicitWidth, parent.width)
                    text: root.marked()
                    textFormat: Text.StyledText
                    color: Theme.ink1
                    font.family: Theme.sans
                    font.pixelSize: Theme.ui
                    elide: Text.ElideRight
                }
                UiText {
                    width: parent.width - label.width - parent.spacing
                    anchors.baseline: label.baseline
                    text: root.otherName
                    color: Theme.ink3
                    font.pixelSize: Theme.uiSmall
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
        }
        MouseArea {
            anchors.fill: parent
            hoverEnabled: true
            onPositionChanged: root.pointed()
            onClicked: root.chosen()
        }
    }
}
