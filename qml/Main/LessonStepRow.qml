// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import TwoRivers.Controls
import TwoRivers.Models
import TwoRivers.Theme

// One step of the lesson: whether the class sees it, when, for how long, and what the teacher wants to say.
Column {
    id: root

    required property int index
    required property string stepId
    required property string statement
    required property int paragraph
    required property bool shown
    required property real minutes
    required property string notes

    property bool open: false

    signal moveRequested(int by)

    spacing: Theme.space4

    Item {
        width: root.width
        height: Math.max(choice.height, tools.height)

        CheckRow {
            id: choice

            objectName: "lesson.step." + root.stepId
            width: parent.width - tools.width - Theme.space8
            wraps: true
            text: root.paragraph > 0 ? qsTr("¶%1 %2").arg(root.paragraph).arg(root.statement) : qsTr("%1, which the story no longer has").arg(root.statement)
            enabled: root.paragraph > 0
            checked: root.shown
            onToggled: Atlas.lessonSteps.setShown(root.index, checked)
        }
        Row {
            id: tools

            anchors.right: parent.right

            IconButton {
                objectName: "lesson.fewer." + root.stepId
                iconName: "minus"
                text: qsTr("A minute less")
                targetSize: Theme.target
                enabled: root.minutes > 1
                onClicked: Atlas.lessonSteps.setMinutes(root.index, root.minutes - 1)
            }
            UiText {
                anchors.verticalCenter: parent.verticalCenter
                width: 56
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("%L1 min").arg(root.minutes)
                font.pixelSize: Theme.uiSmall
            }
            IconButton {
                objectName: "lesson.more." + root.stepId
                iconName: "plus"
                text: qsTr("A minute more")
                targetSize: Theme.target
                onClicked: Atlas.lessonSteps.setMinutes(root.index, root.minutes + 1)
            }
            IconButton {
                objectName: "lesson.up." + root.stepId
                iconName: "chevron-up"
                text: qsTr("Earlier")
                targetSize: Theme.target
                enabled: root.index > 0
                onClicked: root.moveRequested(-1)
            }
            IconButton {
                objectName: "lesson.down." + root.stepId
                iconName: "chevron-down"
                text: qsTr("Later")
                targetSize: Theme.target
                enabled: root.index < Atlas.lessonSteps.count - 1
                onClicked: root.moveRequested(1)
            }
            IconButton {
                objectName: "lesson.notes." + root.stepId
                iconName: "text"
                text: qsTr("Notes")
                targetSize: Theme.target
                checkable: true
                checked: root.open
                onToggled: root.open = checked
            }
        }
    }
    Loader {
        width: root.width
        active: root.open
        visible: active
        sourceComponent: T.TextArea {
            id: area

            objectName: "lesson.notesText." + root.stepId
            implicitHeight: Math.max(80, contentHeight + topPadding + bottomPadding)
            padding: Theme.space8
            wrapMode: TextEdit.Wrap
            textFormat: TextEdit.PlainText
            color: Theme.ink1
            selectionColor: Theme.lamp
            selectedTextColor: Theme.lampInk
            font.family: Theme.sans
            font.pixelSize: Theme.uiSmall
            text: root.notes
            Accessible.role: Accessible.EditableText
            Accessible.name: qsTr("Notes for “%1”").arg(root.statement)
            KeyNavigation.priority: KeyNavigation.BeforeItem
            KeyNavigation.tab: nextItemInFocusChain(true)
            KeyNavigation.backtab: nextItemInFocusChain(false)
            onTextChanged: if (activeFocus)
                Atlas.lessonSteps.setNotes(root.index, text)

            background: Rectangle {
                radius: Theme.radius6
                color: Theme.paper
                border.width: 1
                border.color: area.activeFocus ? Theme.ink1 : Theme.edge

                FocusRing {
                    target: area
                }
            }
        }
    }
}
