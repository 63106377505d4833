// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import TwoRivers.Controls
import TwoRivers.Layers
import TwoRivers.Models
import TwoRivers.Theme

// The lanes' names with their signs; each row switches its lane on and off.
Column {
    id: root

    required property real laneHeight

    Repeater {
        model: Atlas.categories

        T.AbstractButton {
            id: lane

            required property string categoryId
            required property string title
            required property string colour
            required property string shape
            required property bool shown

            objectName: "timeline.lane." + categoryId
            width: root.width
            height: root.laneHeight
            checkable: true
            checked: shown
            hoverEnabled: true
            focusPolicy: Qt.StrongFocus
            text: title
            // The model says what is checked; the click only asks for it.
            onClicked: {
                Atlas.setCategoryShown(categoryId, !shown);
                checked = Qt.binding(() => shown);
            }

            Accessible.role: Accessible.CheckBox
            Accessible.name: qsTr("Lane: %1").arg(title)
            Accessible.checkable: true
            Accessible.checked: checked
            Accessible.onToggleAction: lane.click()
            Accessible.onPressAction: lane.click()
            Keys.onReturnPressed: lane.click()
            Keys.onEnterPressed: lane.click()

            background: Rectangle {
                radius: Theme.radius4
                color: lane.hovered ? Theme.sunken : "transparent"

                FocusRing {
                    target: lane
                    targetRadius: Theme.radius4
                    anchors.margins: -2
                }
            }
            contentItem: Item {
                CategorySign {
                    x: 1
                    anchors.verticalCenter: parent.verticalCenter
                    shape: lane.shape
                    color: Theme[lane.colour]
                    opacity: lane.shown ? 1 : 0.28
                }
                UiText {
                    x: Theme.space22 + 2
                    width: parent.width - x
                    anchors.verticalCenter: parent.verticalCenter
                    text: lane.title
                    color: lane.shown ? Theme.ink1 : Theme.ink3
                    font.pixelSize: Math.min(Theme.uiSmall, root.laneHeight - 3)
                    font.strikeout: !lane.shown
                }
            }
            Hint {
                shown: lane.hovered && !lane.down
                text: lane.shown ? qsTr("Hide this lane") : qsTr("Show this lane")
            }
        }
    }
}
