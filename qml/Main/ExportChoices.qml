// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import TwoRivers.Controls
import TwoRivers.Models
import TwoRivers.Theme

// Which pages are wanted.
ScrollColumn {
    id: root

    readonly property bool onPaper: Atlas.pages.kind === "handout"

    objectName: "export.choices"
    margin: Theme.space16
    Accessible.name: qsTr("Print and export")

    UiText {
        width: parent?.width ?? 0
        text: qsTr("Print and export")
        font.pixelSize: Theme.h3
        font.weight: Font.DemiBold
        wrapMode: Text.Wrap
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    ChoiceRow {
        width: parent?.width ?? 0
        title: qsTr("What")
        prefix: "export.kind"
        value: Atlas.pages.kind
        options: [
            {
                value: "handout",
                name: qsTr("Handout")
            },
            {
                value: "slides",
                name: qsTr("Slides")
            },
            {
                value: "pictures",
                name: qsTr("Slides as pictures")
            }
        ]
        onChosen: value => Atlas.pages.kind = value
    }
    ChoiceRow {
        width: parent?.width ?? 0
        visible: root.onPaper
        title: qsTr("Edition")
        prefix: "export.edition"
        value: Atlas.pages.edition
        options: [
            {
                value: "teacher",
                name: qsTr("Teacher’s")
            },
            {
                value: "student",
                name: qsTr("Student’s")
            }
        ]
        onChosen: value => Atlas.pages.edition = value
    }
    ChoiceRow {
        width: parent?.width ?? 0
        visible: root.onPaper
        title: qsTr("Paper")
        prefix: "export.paper"
        value: Atlas.pages.paper
        options: [
            {
                value: "a4",
                name: qsTr("A4")
            },
            {
                value: "letter",
                name: qsTr("Letter")
            }
        ]
        onChosen: value => Atlas.pages.paper = value
    }
    ChoiceRow {
        width: parent?.width ?? 0
        visible: !root.onPaper
        title: qsTr("Shape")
        prefix: "export.shape"
        value: Atlas.pages.shape
        options: [
            {
                value: "16:9",
                name: qsTr("16:9")
            },
            {
                value: "4:3",
                name: qsTr("4:3")
            }
        ]
        onChosen: value => Atlas.pages.shape = value
    }
    ChoiceRow {
        width: parent?.width ?? 0
        title: qsTr("Language")
        prefix: "export.language"
        value: Atlas.pages.language
        options: [
            {
                value: "en",
                name: "English"
            },
            {
                value: "ko",
                name: "한국어"
            },
            {
                value: "zh",
                name: "中文"
            }
        ]
        onChosen: value => Atlas.pages.language = value
    }
    UiText {
        width: parent?.width ?? 0
        text: Atlas.pages.ofLesson ? qsTr("Steps of your lesson") : qsTr("Steps of the story")
        font.weight: Font.DemiBold
        wrapMode: Text.Wrap
    }
    Repeater {
        model: Atlas.pages.steps

        CheckRow {
            required property int index
            required property string stepId
            required property string statement
            required property int paragraph
            required property bool chosen

            objectName: "export.step." + stepId
            width: parent?.width ?? 0
            wraps: true
            text: qsTr("¶%1 %2").arg(paragraph).arg(statement)
            checked: chosen
            onToggled: Atlas.pages.steps.setChosen(index, checked)
        }
    }
}
