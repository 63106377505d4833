// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import TwoRivers.Controls
import TwoRivers.Layers
import TwoRivers.Theme

// The years of a period in writing: EDTF, or as people write them. What cannot be read is said under the field.
PopupSheet {
    id: root

    required property TimelineHand hand
    property bool compared: false
    property string problem: ""

    function openFor(second: bool, x: real, y: real) {
        compared = second;
        problem = "";
        made = true; // its size is asked for
        root.x = Math.round(x - implicitWidth / 2);
        root.y = Math.round(y - implicitHeight - Theme.space8);
        open();
        forceActiveFocus(Qt.PopupFocusReason);
    }
    function take(text: string) {
        problem = hand.write(compared, text);
        if (problem === "")
            close();
    }

    objectName: "timeline.years"
    focus: true

    sheet: Column {
        spacing: Theme.space8
        width: 236

        UiText {
            text: root.compared ? qsTr("Years of the second period") : qsTr("Years shown")
            font.pixelSize: Theme.uiSmall
            font.weight: Font.DemiBold
        }
        T.TextField {
            id: field

            objectName: "timeline.years.field"
            width: parent.width
            implicitHeight: Math.max(Theme.target, Math.ceil(contentHeight + topPadding + bottomPadding))
            leftPadding: Theme.space8
            rightPadding: Theme.space8
            verticalAlignment: TextInput.AlignVCenter
            focus: true
            maximumLength: 60
            color: Theme.ink1
            selectionColor: Theme.lamp
            selectedTextColor: Theme.lampInk
            selectByMouse: true
            font.family: Theme.sans
            font.pixelSize: Theme.ui
            onAccepted: root.take(text)

            Accessible.role: Accessible.EditableText
            Accessible.name: qsTr("Years, such as 1998-2003")
            Accessible.description: root.problem

            background: Rectangle {
                radius: Theme.radius6
                color: Theme.surface
                border.width: root.problem === "" ? 1 : 2
                border.color: root.problem === "" ? Theme.edge : Theme.diff

                FocusRing {
                    target: field
                }
            }

            Connections {
                target: root
                function onAboutToShow() {
                    field.text = root.hand.written(root.compared);
                    field.selectAll();
                    field.forceActiveFocus(Qt.PopupFocusReason);
                }
            }
            Component.onCompleted: {
                text = root.hand.written(root.compared);
                selectAll();
            }
        }
        UiText {
            objectName: "timeline.years.problem"
            visible: root.problem !== ""
            width: parent.width
            text: root.problem
            color: Theme.diff
            font.pixelSize: Theme.chart
            wrapMode: Text.Wrap
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
    }
}
