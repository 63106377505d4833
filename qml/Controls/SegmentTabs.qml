// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import TwoRivers.Theme

// Tabs with a line under the one that is open; left and right arrows move among them.
T.TabBar {
    id: root

    // [{name, title}]: the name for objectName ("tab.explore"), the title as it is read.
    required property list<var> tabs
    property real tabPadding: Theme.space16

    implicitWidth: Math.ceil(contentWidth)
    implicitHeight: 48
    spacing: 0
    focusPolicy: Qt.TabFocus

    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Views")

    contentItem: ListView {
        implicitWidth: contentWidth
        model: root.contentModel
        currentIndex: root.currentIndex
        orientation: ListView.Horizontal
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentWidth > width
        spacing: root.spacing
    }
    background: null

    Repeater {
        // Their number, so that new titles leave the tabs, and the open one, as they are.
        model: root.tabs.length

        T.TabButton {
            id: tab

            required property int index

            objectName: "tab." + root.tabs[index].name
            text: root.tabs[index].title
            // Set, so that the bar does not share its own width out among the tabs.
            width: implicitWidth
            implicitWidth: Math.ceil(label.implicitWidth + 2 * root.tabPadding)
            implicitHeight: root.height
            hoverEnabled: true
            focusPolicy: Qt.StrongFocus

            Accessible.role: Accessible.PageTab
            Accessible.name: text
            Accessible.selected: checked
            Accessible.onPressAction: tab.click()

            contentItem: Item {
                UiText {
                    id: label

                    anchors.centerIn: parent
                    text: tab.text
                    color: tab.checked || tab.hovered ? Theme.ink1 : Theme.ink2
                    font.weight: tab.checked ? Font.DemiBold : Font.Medium
                }
            }
            background: Item {
                Rectangle {
                    anchors.bottom: parent.bottom
                    width: parent.width
                    height: 3
                    color: Theme.primary
                    visible: tab.checked
                }
                FocusRing {
                    anchors.margins: Theme.focusWidth
                    target: tab
                    targetRadius: 0
                }
            }
        }
    }
}
