// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import TwoRivers.Controls
import TwoRivers.Models
import TwoRivers.Theme

// One mark to a paragraph: where the reader is, and the way to any other.
Item {
    id: root

    implicitHeight: Math.ceil(Math.max(46, 22 + Theme.read))

    Separator {
        width: parent.width
    }
    Row {
        id: row

        readonly property real cell: (width - 2 * leftPadding) / Math.max(1, Atlas.paragraphCount)

        anchors.fill: parent
        leftPadding: Theme.space22

        Repeater {
            model: Atlas.paragraphs

            T.AbstractButton {
                id: mark

                required property string paragraphId
                required property int number
                required property string heading
                required property bool current
                required property bool matched

                objectName: "rail." + paragraphId
                width: row.cell
                height: row.height
                focusPolicy: Qt.StrongFocus
                hoverEnabled: true
                text: qsTr("Paragraph %1: %2").arg(number).arg(heading)
                onClicked: Atlas.goToParagraph(paragraphId)

                Accessible.role: Accessible.Button
                Accessible.name: text
                Keys.onReturnPressed: click()
                Keys.onEnterPressed: click()

                contentItem: Item {
                    Rectangle {
                        x: 2
                        y: Theme.space8 + 2
                        width: parent.width - 4
                        height: 4
                        radius: 2
                        color: mark.current ? Theme.ink1 : Atlas.matching && mark.matched ? Theme.lamp : mark.hovered ? Theme.edge : Theme.rule
                    }
                    Text {
                        anchors.horizontalCenter: parent.horizontalCenter
                        anchors.bottom: parent.bottom
                        anchors.bottomMargin: Theme.space4
                        visible: mark.width > implicitWidth
                        text: "¶" + mark.number
                        color: mark.current ? Theme.ink1 : Theme.ink2
                        font.family: Theme.serif
                        font.pixelSize: Theme.uiSmall
                        font.bold: mark.current
                        textFormat: Text.PlainText
                    }
                }
                FocusRing {
                    target: mark
                    anchors.margins: 1
                }
                Hint {
                    above: true
                    shown: mark.hovered
                    text: mark.text
                }
            }
        }
    }
}
