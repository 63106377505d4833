// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import TwoRivers.Controls
import TwoRivers.Models
import TwoRivers.Theme

// The events of a sign that stands for several, to choose one from.
PopupSheet {
    id: root

    property list<string> refs: []
    signal chosen(string ref)

    function openAt(list: list<string>, where: point) {
        refs = list;
        made = true; // its size is asked for
        x = Math.round(where.x - implicitWidth / 2);
        y = Math.round(where.y - implicitHeight - Theme.space16);
        open();
        forceActiveFocus(Qt.PopupFocusReason);
    }

    padding: Theme.space8
    focus: true

    sheet: ListView {
        id: events

        focus: true
        implicitWidth: 300
        implicitHeight: Math.min(contentHeight, 320)
        model: root.refs
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        keyNavigationEnabled: true
        currentIndex: 0
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Events at this place of the timeline")
        T.ScrollBar.vertical: ScrollHandle {}

        delegate: T.ItemDelegate {
            id: row

            required property string modelData
            required property int index

            objectName: "timeline.choice." + index
            width: events.width
            height: words.implicitHeight + Theme.space12
            hoverEnabled: true
            highlighted: events.activeFocus && ListView.isCurrentItem
            text: Atlas.language === "" ? "" : Atlas.nameOf(modelData) // the language, so that a new one is followed
            onClicked: {
                root.chosen(modelData);
                root.close();
            }
            onHoveredChanged: if (hovered)
                Atlas.hover(modelData)
            Keys.onReturnPressed: clicked()
            Keys.onEnterPressed: clicked()

            Accessible.role: Accessible.ListItem
            Accessible.name: text + ", " + Atlas.hintOf(modelData)
            Accessible.onPressAction: row.clicked()

            background: Rectangle {
                radius: Theme.radius4
                color: row.hovered || row.highlighted ? Theme.lampSoft : "transparent"
            }
            contentItem: Column {
                id: words

                x: Theme.space8
                y: Theme.space4
                width: row.width - 2 * Theme.space8

                UiText {
                    width: parent.width
                    text: row.text
                    font.pixelSize: Theme.uiSmall
                    font.weight: Font.Medium
                    wrapMode: Text.Wrap
                }
                UiText {
                    width: parent.width
                    text: Atlas.hintOf(row.modelData)
                    color: Theme.ink3
                    font.pixelSize: Theme.chart
                }
            }
        }
    }
}
