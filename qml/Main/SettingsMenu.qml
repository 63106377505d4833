// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import TwoRivers.Controls
import TwoRivers.Models
import TwoRivers.Theme

// Where the reader was, the original essay, the lesson, exercises, text size, languages, theme and motion.
PopupSheet {
    id: root

    signal copyRequested
    signal lessonRequested
    signal exportRequested

    objectName: "menu.text"
    padding: Theme.space16
    focus: true

    // In a small window it scrolls.
    height: Math.min(implicitHeight, (parent?.Window.height ?? implicitHeight) - y - 3 * Theme.space8)

    sheet: Flickable {
        id: menu

        readonly property Item focused: Window.activeFocusItem

        implicitWidth: entries.implicitWidth
        implicitHeight: entries.implicitHeight
        contentHeight: entries.implicitHeight
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height
        clip: interactive

        // What has the focus is in sight.
        onFocusedChanged: {
            let item = focused;
            while (item && item !== entries)
                item = item.parent;
            if (!item)
                return;
            const top = focused.mapToItem(entries, 0, 0).y;
            const highest = top + focused.height + Theme.space8 - height;
            contentY = Math.max(0, Math.min(contentHeight - height, top - Theme.space8, Math.max(highest, contentY)));
        }

        Column {
            id: entries

            spacing: Theme.space12

            Row {
                spacing: Theme.space4

                PushButton {
                    objectName: "trail.back"
                    iconName: "chevron-left"
                    text: qsTr("Back")
                    keyHint: "Alt ←"
                    enabled: Atlas.trail.canGoBack
                    onClicked: Atlas.trail.back()
                }
                PushButton {
                    objectName: "trail.forward"
                    iconName: "chevron-right"
                    text: qsTr("Forward")
                    keyHint: "Alt →"
                    enabled: Atlas.trail.canGoForward
                    onClicked: Atlas.trail.forward()
                }
                PushButton {
                    objectName: "link.copy"
                    iconName: "link"
                    text: qsTr("Copy link")
                    keyHint: "Ctrl L"
                    onClicked: Atlas.links.copy()
                }
            }
            UiText {
                text: qsTr("The original essay")
                font.weight: Font.DemiBold
            }
            UiText {
                width: 300
                text: Atlas.original.opened ? Atlas.original.name : qsTr("Open the copy you saved as plain text, to read it beside the retelling. It is only read.")
                color: Theme.ink2
                font.pixelSize: Theme.uiSmall
                wrapMode: Text.Wrap
            }
            Row {
                spacing: Theme.space4

                PushButton {
                    objectName: "copy.open"
                    text: Atlas.original.opened ? qsTr("Open another…") : qsTr("Open your copy…")
                    keyHint: "Ctrl O"
                    onClicked: root.copyRequested()
                }
                PushButton {
                    objectName: "copy.close"
                    visible: Atlas.original.opened
                    text: qsTr("Close it")
                    onClicked: Atlas.original.close()
                }
            }
            UiText {
                text: qsTr("Text size")
                font.weight: Font.DemiBold
            }
            Row {
                spacing: Theme.space4

                Repeater {
                    model: Atlas.text.scales

                    PushButton {
                        required property real modelData

                        objectName: "textSize." + Math.round(modelData * 100)
                        text: qsTr("%1%").arg(Math.round(modelData * 100))
                        primary: Atlas.text.scale === modelData
                        leftPadding: Theme.space8
                        rightPadding: Theme.space8
                        onClicked: Atlas.text.scale = modelData
                    }
                }
            }
            UiText {
                text: qsTr("Face of the text")
                font.weight: Font.DemiBold
            }
            Row {
                spacing: Theme.space4

                Repeater {
                    model: [
                        {
                            face: "serif",
                            //: A kind of typeface, with small strokes at the ends of its letters.
                            name: qsTr("With serifs")
                        },
                        {
                            face: "sans",
                            name: qsTr("Without serifs")
                        }
                    ]

                    PushButton {
                        required property var modelData

                        objectName: "textFace." + modelData.face
                        text: modelData.name
                        primary: Atlas.text.face === modelData.face
                        onClicked: Atlas.text.face = modelData.face
                    }
                }
            }
            UiText {
                text: qsTr("Language")
                font.weight: Font.DemiBold
            }
            Row {
                spacing: Theme.space4

                Repeater {
                    model: [
                        {
                            code: "en",
                            name: "English"
                        },
                        {
                            code: "ko",
                            name: "한국어"
                        },
                        {
                            code: "zh",
                            name: "中文"
                        }
                    ]

                    PushButton {
                        required property var modelData

                        objectName: "language." + modelData.code
                        text: modelData.name
                        primary: Atlas.language === modelData.code
                        onClicked: Atlas.setLanguage(modelData.code)
                    }
                }
            }
            UiText {
                text: qsTr("Names on the map")
                font.weight: Font.DemiBold
            }
            Row {
                spacing: Theme.space4

                Repeater {
                    model: [
                        {
                            names: "reader",
                            //: Names on the map in the language of the window: translate as "Korean", "Chinese".
                            name: qsTr("In English")
                        },
                        {
                            names: "both",
                            //: In the language of the window and that of the place: translate as "Korean and local".
                            name: qsTr("English and local")
                        },
                        {
                            names: "local",
                            name: qsTr("Local only")
                        }
                    ]

                    PushButton {
                        required property var modelData

                        objectName: "mapNames." + modelData.names
                        text: modelData.name
                        primary: Atlas.mapNames === modelData.names
                        onClicked: Atlas.setMapNames(modelData.names)
                    }
                }
            }
            UiText {
                text: qsTr("Theme")
                font.weight: Font.DemiBold
            }
            Row {
                spacing: Theme.space4

                Repeater {
                    model: [
                        {
                            mode: "system",
                            name: qsTr("As the system")
                        },
                        {
                            mode: "light",
                            name: qsTr("Light")
                        },
                        {
                            mode: "dark",
                            name: qsTr("Dark")
                        }
                    ]

                    PushButton {
                        required property var modelData

                        objectName: "theme." + modelData.mode
                        text: modelData.name
                        primary: Atlas.themeMode === modelData.mode
                        onClicked: Atlas.setThemeMode(modelData.mode)
                    }
                }
            }
            Row {
                spacing: Theme.space4

                PushButton {
                    objectName: "lesson.show"
                    iconName: "present"
                    text: qsTr("Lesson…")
                    keyHint: "Ctrl E"
                    onClicked: root.lessonRequested()
                }
                PushButton {
                    objectName: "exercises.show"
                    iconName: "exercise"
                    text: qsTr("Exercises")
                    keyHint: "Q"
                    onClicked: {
                        root.close();
                        Atlas.exercises.show();
                    }
                }
                PushButton {
                    objectName: "export.show"
                    iconName: "download"
                    text: qsTr("Print…")
                    keyHint: "Ctrl P"
                    onClicked: root.exportRequested()
                }
            }
            CheckRow {
                objectName: "reducedMotion"
                text: qsTr("Less motion")
                checked: Atlas.reducedMotion
                onToggled: Atlas.reducedMotion = checked
            }
        }
    }
}
