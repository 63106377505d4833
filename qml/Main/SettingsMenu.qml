// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import TwoRivers.Controls
import TwoRivers.Models
import TwoRivers.Theme

// The original essay, text size, languages, theme and motion.
PopupSheet {
    id: root

    readonly property list<real> sizes: [0.9, 1, 1.15, 1.3, 1.5]
    signal copyRequested

    objectName: "menu.text"
    padding: Theme.space16
    focus: true

    sheet: Column {
        spacing: Theme.space12

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
                model: root.sizes

                PushButton {
                    required property real modelData

                    objectName: "textSize." + Math.round(modelData * 100)
                    text: qsTr("%1%").arg(Math.round(modelData * 100))
                    primary: Math.abs(Theme.textScale - modelData) < 0.01
                    leftPadding: Theme.space8
                    rightPadding: Theme.space8
                    onClicked: Theme.textScale = modelData
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
        CheckRow {
            objectName: "reducedMotion"
            text: qsTr("Less motion")
            checked: Atlas.reducedMotion
            onToggled: Atlas.reducedMotion = checked
        }
    }
}
