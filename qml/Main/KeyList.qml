// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import TwoRivers.Controls
import TwoRivers.Theme

// Every key of the window, in one place.
PopupSheet {
    id: root

    objectName: "keys"
    modal: true
    dim: false
    focus: true
    padding: Theme.space22
    width: Math.min(parent ? parent.width - 2 * Theme.space22 : 760, 760)
    height: Math.min(parent ? parent.height - 2 * Theme.space22 : 560, implicitHeight)
    anchors.centerIn: parent

    sheet: Flickable {
        id: list

        readonly property list<var> keys: [
            {
                key: qsTr("Space  PgDn  ↓  →"),
                does: qsTr("next paragraph")
            },
            {
                key: qsTr("⇧ Space  PgUp  ↑  ←"),
                does: qsTr("paragraph before")
            },
            {
                key: qsTr("Home  End"),
                does: qsTr("first, last paragraph")
            },
            {
                key: qsTr("1 to 9"),
                does: qsTr("that paragraph")
            },
            {
                key: qsTr("F5  ⇧ F5"),
                does: qsTr("present from the start, from here")
            },
            {
                key: qsTr("Ctrl F5"),
                does: qsTr("look whether all is ready for the lesson")
            },
            {
                key: qsTr("B  W"),
                does: qsTr("presenting, exercises: black, white")
            },
            {
                key: qsTr("N  O"),
                does: qsTr("presenting: the presenter’s notes, all steps")
            },
            {
                key: qsTr("S  P"),
                does: qsTr("presenting: spotlight, pointer")
            },
            {
                key: qsTr("D  Y"),
                does: qsTr("presenting: draw, play the years")
            },
            {
                key: qsTr("Z  ⇧ Z"),
                does: qsTr("presenting: hold the class’s view, send yours over")
            },
            {
                key: qsTr("F  F11"),
                does: qsTr("full screen")
            },
            {
                key: qsTr("/  Ctrl F"),
                does: qsTr("search")
            },
            {
                key: qsTr("Ctrl O"),
                does: qsTr("open your copy of the essay")
            },
            {
                key: qsTr("Ctrl E"),
                does: qsTr("your lesson: its file and its steps")
            },
            {
                key: qsTr("Q"),
                does: qsTr("exercises; also while presenting")
            },
            {
                key: qsTr("Ctrl P"),
                does: qsTr("print and export: handouts, slides")
            },
            {
                key: qsTr("O"),
                does: qsTr("retelling, original, side by side")
            },
            {
                key: qsTr("Tab  ⇧ Tab"),
                does: qsTr("next item, item before")
            },
            {
                key: qsTr("F6"),
                does: qsTr("next pane")
            },
            {
                key: qsTr("Enter"),
                does: qsTr("select what has the focus")
            },
            {
                key: qsTr("Esc"),
                does: qsTr("clear the newest selection, then close")
            },
            {
                key: qsTr("⌫"),
                does: qsTr("back to the paragraph’s own view")
            },
            {
                key: qsTr("Alt ←  Alt →"),
                does: qsTr("back to where you were, forward again")
            },
            {
                key: qsTr("F3  ⇧ F3"),
                does: qsTr("next, previous words that name the selection")
            },
            {
                key: qsTr("Ctrl L"),
                does: qsTr("copy a link to what is shown; paste it into the search to open it")
            },
            {
                key: qsTr("+  −  0"),
                does: qsTr("map: nearer, farther, as it was")
            },
            {
                key: qsTr("⇧ drag"),
                does: qsTr("map: nearer, to the box")
            },
            {
                key: qsTr("Click again"),
                does: qsTr("map: what lies under it")
            },
            {
                key: qsTr("Arrows"),
                does: qsTr("map: move; timeline: along and across lanes")
            },
            {
                key: qsTr("[  ]"),
                does: qsTr("start of the years, earlier and later")
            },
            {
                key: qsTr("{  }"),
                does: qsTr("end of the years, earlier and later")
            },
            {
                key: qsTr("N"),
                does: qsTr("numbers")
            },
            {
                key: qsTr("U"),
                does: qsTr("mark what is not verified")
            },
            {
                key: qsTr("T"),
                does: qsTr("theme")
            },
            {
                key: qsTr("Ctrl +  Ctrl −"),
                does: qsTr("text size")
            },
            {
                key: qsTr("?"),
                does: qsTr("this list")
            }
        ]

        implicitHeight: body.height
        contentHeight: body.height
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        focus: true
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Keys")

        Column {
            id: body

            width: parent.width
            spacing: Theme.space8

            Item {
                width: parent.width
                height: close.height

                UiText {
                    anchors.verticalCenter: parent.verticalCenter
                    text: qsTr("Keys")
                    font.pixelSize: Theme.h3
                    font.weight: Font.DemiBold
                }
                IconButton {
                    id: close

                    anchors.right: parent.right
                    iconName: "close"
                    text: qsTr("Close the list")
                    onClicked: root.close()
                }
            }
            Grid {
                id: grid

                width: parent.width
                columns: width > 600 ? 2 : 1
                columnSpacing: Theme.space28
                flow: Grid.TopToBottom
                rows: Math.ceil(list.keys.length / columns)

                Repeater {
                    model: list.keys

                    Item {
                        id: entry

                        required property var modelData

                        width: (grid.width - (grid.columns - 1) * grid.columnSpacing) / grid.columns
                        height: Math.max(32, cap.height + Theme.space8, words.height + Theme.space8)

                        Accessible.role: Accessible.ListItem
                        Accessible.name: qsTr("%1: %2").arg(modelData.key).arg(modelData.does)

                        Keycap {
                            id: cap

                            anchors.verticalCenter: parent.verticalCenter
                            text: entry.modelData.key
                        }
                        UiText {
                            id: words

                            anchors.verticalCenter: parent.verticalCenter
                            anchors.right: parent.right
                            width: parent.width - cap.width - Theme.space12
                            horizontalAlignment: Text.AlignRight
                            text: entry.modelData.does
                            font.pixelSize: Theme.uiSmall
                            wrapMode: Text.Wrap
                        }
                        Separator {
                            anchors.bottom: parent.bottom
                            width: parent.width
                        }
                    }
                }
            }
        }
    }
}
