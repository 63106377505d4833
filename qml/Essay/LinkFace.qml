// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import TwoRivers.Controls
import TwoRivers.Layers
import TwoRivers.Theme

// What the keyboard and the screen reader see of a link in the text; a note's mark is drawn here too.
Item {
    id: root

    required property textLink link
    // Of which text, for objectName: "p1", or "copy.p1" in the reader's own copy.
    required property string place
    signal followed

    readonly property rect first: link.boxes.length > 0 ? link.boxes[0] : Qt.rect(0, 0, 0, 0)
    readonly property real markSize: 20 * Theme.textScale

    objectName: "link." + place + "." + link.ref
    x: first.x
    y: first.y
    width: first.width
    height: first.height
    activeFocusOnTab: true

    Accessible.role: Accessible.Link
    Accessible.name: link.note ? qsTr("Note %1").arg(link.text) : link.text
    Accessible.focusable: true
    Accessible.onPressAction: root.followed()
    Keys.onReturnPressed: root.followed()
    Keys.onEnterPressed: root.followed()

    Loader {
        anchors.centerIn: parent
        anchors.verticalCenterOffset: -1
        active: root.link.note
        sourceComponent: noteMark
    }
    Component {
        id: noteMark

        Rectangle {
            implicitWidth: root.markSize
            implicitHeight: root.markSize
            radius: height / 2
            color: root.link.lit ? Theme.lamp : root.link.hovered ? Theme.lampSoft : Theme.sunken
            border.width: root.link.hovered || root.link.lit ? 1.6 : 1
            border.color: root.link.hovered || root.link.lit ? Theme.ink1 : Theme.edge

            UiText {
                anchors.centerIn: parent
                text: root.link.text
                color: root.link.lit ? Theme.lampInk : Theme.ink1
                font.pixelSize: Math.round(Theme.kick * 0.94)
                font.weight: Font.DemiBold
                Accessible.ignored: true
            }
        }
    }

    // One ring for each line the words stand on.
    Repeater {
        model: root.activeFocus ? root.link.boxes : []

        Rectangle {
            required property rect modelData

            x: modelData.x - root.x - Theme.focusWidth - 1
            y: modelData.y - root.y - Theme.focusWidth
            width: modelData.width + 2 * Theme.focusWidth + 2
            height: modelData.height + 2 * Theme.focusWidth + 2
            radius: Theme.radius4
            color: "transparent"
            border.width: Theme.focusWidth
            border.color: Theme.focus
        }
    }
}
