// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import TwoRivers.Controls
import TwoRivers.Models
import TwoRivers.Theme

// The head of the window: what it is, its views, and what is always at hand.
FocusScope {
    id: root

    required property bool narrow
    // Where the tabs begin: over the map.
    required property real reading
    property alias tabIndex: tabs.currentIndex
    readonly property bool typing: search.activeFocus

    signal presentRequested
    signal helpRequested
    signal searchLeft
    signal copyRequested
    signal lessonRequested
    signal exportRequested

    function startSearch() {
        if (narrow)
            searchOpen = true;
        search.start();
    }
    function openTextMenu() {
        textMenu.open();
    }
    function toggleTheme() {
        Atlas.setThemeMode(Atlas.dark ? "light" : "dark");
    }

    property bool searchOpen: false

    objectName: "header"
    implicitHeight: 56

    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Header")

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    Separator {
        anchors.bottom: parent.bottom
        width: parent.width
        z: 1
    }

    Row {
        id: brand

        x: Theme.space22
        height: parent.height
        spacing: Theme.space12
        visible: !(root.narrow && root.searchOpen)

        Logo {
            anchors.verticalCenter: parent.verticalCenter
        }
        Text {
            id: name

            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Two Rivers")
            color: Theme.ink1
            font.family: Theme.serif
            font.pixelSize: 25
            font.bold: true
            textFormat: Text.PlainText
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        UiText {
            visible: root.reading >= 400 && !root.narrow
            y: name.y + name.baselineOffset - baselineOffset
            text: "량강 · 两江"
            color: Theme.ink3
            font.pixelSize: 15
        }
    }

    SegmentTabs {
        id: tabs

        // Over the map where the brand leaves room, else right behind it.
        x: Math.max(root.reading >= 400 ? root.reading + Theme.space4 : 0, brand.x + brand.width + Theme.space16)
        width: implicitWidth
        height: parent.height
        visible: !root.narrow
        // Where the window is small the search needs the room.
        tabPadding: root.reading >= 400 ? Theme.space16 : Theme.space4
        tabs: [
            {
                name: "explore",
                title: qsTr("Explore")
            },
            {
                name: "sources",
                title: qsTr("Sources")
            },
            {
                name: "glossary",
                title: qsTr("Glossary")
            }
        ]
    }

    SearchBox {
        id: search

        anchors.verticalCenter: parent.verticalCenter
        anchors.right: tools.left
        anchors.rightMargin: Theme.space12
        width: Math.min(root.narrow ? 1000 : 318, tools.x - Theme.space12 - (root.narrow ? Theme.space16 : tabs.x + tabs.width + Theme.space16))
        visible: !root.narrow || root.searchOpen
        onFinished: {
            root.searchOpen = false;
            root.searchLeft();
        }
    }

    Row {
        id: tools

        anchors.right: parent.right
        anchors.rightMargin: Theme.space16
        height: parent.height
        spacing: Theme.space4

        IconButton {
            objectName: "button.search"
            anchors.verticalCenter: parent.verticalCenter
            visible: root.narrow
            targetSize: Theme.targetNarrow
            iconName: root.searchOpen ? "close" : "search"
            text: root.searchOpen ? qsTr("Close the search") : qsTr("Search")
            onClicked: root.searchOpen ? root.searchOpen = false : root.startSearch()
        }
        IconButton {
            id: textButton

            objectName: "button.textSize"
            anchors.verticalCenter: parent.verticalCenter
            targetSize: root.narrow ? Theme.targetNarrow : 34
            iconName: "text-size"
            text: qsTr("Text and language")
            onClicked: textMenu.visible ? textMenu.close() : textMenu.open()

            SettingsMenu {
                id: textMenu

                y: parent.height + Theme.space8
                x: parent.width - width
                onCopyRequested: {
                    close();
                    root.copyRequested();
                }
                onLessonRequested: {
                    close();
                    root.lessonRequested();
                }
                onExportRequested: {
                    close();
                    root.exportRequested();
                }
            }
        }
        IconButton {
            objectName: "button.theme"
            anchors.verticalCenter: parent.verticalCenter
            targetSize: root.narrow ? Theme.targetNarrow : 34
            iconName: Atlas.dark ? "sun" : "moon"
            text: Atlas.dark ? qsTr("Light theme") : qsTr("Dark theme")
            keyHint: "T"
            onClicked: root.toggleTheme()
        }
        IconButton {
            objectName: "button.help"
            anchors.verticalCenter: parent.verticalCenter
            targetSize: root.narrow ? Theme.targetNarrow : 34
            iconName: "help"
            text: qsTr("Keys")
            keyHint: "?"
            onClicked: root.helpRequested()
        }
        Item {
            width: Theme.space8
            height: 1
        }
        PushButton {
            objectName: "button.present"
            anchors.verticalCenter: parent.verticalCenter
            primary: true
            targetHeight: root.narrow ? 40 : 36
            iconName: "present"
            text: qsTr("Present")
            keyHint: root.narrow ? "" : "F5"
            onClicked: root.presentRequested()
        }
    }
}
