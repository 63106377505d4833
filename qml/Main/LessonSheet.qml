// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import TwoRivers.Controls
import TwoRivers.Models
import TwoRivers.Theme

// The teacher's lesson: its file, and the steps in the order in which the class sees them.
PopupSheet {
    id: root

    signal openRequested
    signal saveRequested
    signal preflightRequested
    signal exportRequested
    // The sheet is to show this step, and what the teacher says about it.
    signal stepWanted(string step)
    property string wantedStep: ""

    function openAt(step: string) {
        wantedStep = step;
        open();
    }
    onOpened: {
        if (wantedStep !== "")
            stepWanted(wantedStep);
        wantedStep = "";
    }

    objectName: "lesson"
    modal: true
    dim: false
    focus: true
    padding: Theme.space8
    width: Math.min(parent ? parent.width - 2 * Theme.space22 : 760, 760)
    height: Math.min(parent ? parent.height - 2 * Theme.space22 : 700, 700)
    anchors.centerIn: parent

    sheet: ScrollColumn {
        id: list

        // The list is made anew when a step moves; the focus stays with the step.
        function move(row: int, by: int) {
            Atlas.lessonSteps.move(row, by);
            const moved = steps.itemAt(row + by);
            moved?.nextItemInFocusChain().forceActiveFocus(Qt.TabFocusReason);
        }

        function showStep(step: string) {
            for (let row = 0; row < steps.count; ++row) {
                const found = steps.itemAt(row) as LessonStepRow;
                if (found?.stepId !== step)
                    continue;
                found.open = true;
                found.nextItemInFocusChain().forceActiveFocus(Qt.TabFocusReason);
                showFirst(found);
            }
        }

        objectName: "lesson.list"
        focus: true
        Accessible.name: qsTr("Lesson")

        Connections {
            target: root

            function onStepWanted(step: string) {
                list.showStep(step);
            }
        }
        Item {
            width: parent.width
            height: Math.max(title.height, close.height)

            UiText {
                id: title

                objectName: "lesson.name"
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - close.width
                text: Atlas.lesson.opened ? Atlas.lesson.name : qsTr("No lesson is open")
                font.pixelSize: Theme.h3
                font.weight: Font.DemiBold
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            IconButton {
                id: close

                objectName: "lesson.shut"
                anchors.right: parent.right
                iconName: "close"
                text: qsTr("Close the sheet")
                onClicked: root.close()
            }
        }
        UiText {
            width: parent.width
            text: Atlas.lesson.unnamed ? qsTr("It is kept on this computer until you give it a name. Every change is saved at once.") : qsTr("A lesson chooses and orders the story’s steps and has your notes, your minutes and what you draw on the map. Every change is saved at once.")
            color: Theme.ink2
            font.pixelSize: Theme.uiSmall
            wrapMode: Text.Wrap
        }
        Flow {
            width: parent.width
            spacing: Theme.space8

            PushButton {
                objectName: "lesson.new"
                text: qsTr("New lesson")
                iconName: "plus"
                onClicked: Atlas.lesson.begin()
            }
            PushButton {
                objectName: "lesson.open"
                text: qsTr("Open…")
                onClicked: root.openRequested()
            }
            PushButton {
                objectName: "lesson.save"
                visible: Atlas.lesson.opened
                primary: Atlas.lesson.unnamed
                text: Atlas.lesson.unnamed ? qsTr("Give it a name…") : qsTr("Save as…")
                onClicked: root.saveRequested()
            }
            PushButton {
                objectName: "lesson.preflight"
                iconName: "check"
                text: qsTr("Is all ready?")
                keyHint: "Ctrl F5"
                onClicked: root.preflightRequested()
            }
            PushButton {
                objectName: "lesson.export"
                iconName: "download"
                text: qsTr("Print…")
                keyHint: "Ctrl P"
                onClicked: root.exportRequested()
            }
            PushButton {
                objectName: "lesson.close"
                visible: Atlas.lesson.opened
                text: qsTr("Close it")
                onClicked: Atlas.lesson.close()
            }
        }
        Column {
            width: parent.width
            visible: !Atlas.lesson.opened && Atlas.lesson.recent.length > 0
            spacing: Theme.space4

            UiText {
                text: qsTr("Opened lately")
                font.weight: Font.DemiBold
            }
            Repeater {
                model: Atlas.lesson.recent

                PushButton {
                    required property string modelData
                    required property int index

                    objectName: "lesson.recent." + index
                    quiet: true
                    text: modelData.slice(modelData.lastIndexOf("/") + 1)
                    onClicked: Atlas.lesson.openRecent(modelData)
                }
            }
        }
        UiText {
            visible: Atlas.lesson.opened
            text: qsTr("%n steps, %L1 minutes", "", Atlas.lessonSteps.shownCount).arg(Atlas.lessonSteps.totalMinutes)
            font.weight: Font.DemiBold
        }
        Repeater {
            id: steps

            model: Atlas.lessonSteps

            LessonStepRow {
                width: parent?.width ?? 0
                onMoveRequested: by => list.move(index, by)
            }
        }
    }
}
