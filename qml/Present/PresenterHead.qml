// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import TwoRivers.Controls
import TwoRivers.Models
import TwoRivers.Theme

// The head of the presenter's window: what the class has before it, the search, and the times.
Item {
    id: root

    // Of the class's step.
    required property StepView shown
    required property bool narrow
    property Component search: null

    readonly property Presentation show: Atlas.presentation

    // Where the class sees it, or why nowhere.
    function whereabouts(): string {
        const step = qsTr("¶%1, step %2 of %3").arg(shown.paragraphNumber).arg(shown.part).arg(shown.partCount);
        if (show.projectorLost)
            return qsTr("The projector has gone: %1").arg(step);
        if (show.screens.projector === "")
            return qsTr("On this screen: %1").arg(step);
        return show.frozen ? qsTr("Held on the projector: %1").arg(step) : qsTr("On the projector: %1").arg(step);
    }
    function startSearch() {
        (searchBox.item as Item)?.forceActiveFocus();
    }

    implicitHeight: Math.max(64, times.height + Theme.space16)

    component Time: UiText {
        font.features: ({
                "tnum": 1
            })
    }

    PaceInk {
        id: pace

        pace: root.show.times.pace
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    Separator {
        anchors.bottom: parent.bottom
        width: parent.width
    }
    Row {
        id: brand

        x: Theme.space22
        height: parent.height
        spacing: Theme.space12

        Logo {
            anchors.verticalCenter: parent.verticalCenter
        }
        Text {
            anchors.verticalCenter: parent.verticalCenter
            visible: !root.narrow
            text: qsTr("Presenter")
            color: Theme.ink1
            font.family: Theme.serif
            font.pixelSize: 25
            font.bold: true
            textFormat: Text.PlainText
        }
    }
    Rectangle {
        id: lamp

        x: root.narrow ? brand.x + brand.width + Theme.space12 : 316
        anchors.verticalCenter: parent.verticalCenter
        width: 11
        height: 11
        radius: width / 2
        color: root.show.projectorLost ? Theme.diff : root.show.frozen ? Theme.part : Theme.ok
    }
    UiText {
        objectName: "presenter.whereabouts"
        x: lamp.x + lamp.width + Theme.space12
        anchors.verticalCenter: parent.verticalCenter
        width: Math.max(0, (otherScreen.visible ? otherScreen.x : otherScreen.x + otherScreen.width) - x - Theme.space16)
        text: root.whereabouts()
        wrapMode: Text.Wrap
        maximumLineCount: 2
        elide: Text.ElideRight
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    // Where there are several screens that could be the class's.
    IconButton {
        id: otherScreen

        objectName: "presenter.screen"
        anchors.verticalCenter: parent.verticalCenter
        x: (searchBox.visible ? searchBox.x : times.x) - width - Theme.space12
        visible: root.show.screens.choices.length > 1
        framed: true
        targetSize: 44
        iconName: "present"
        text: qsTr("The class is at screen %1: take the next").arg(root.show.screens.projector)
        focusPolicy: Qt.TabFocus
        onClicked: root.show.screens.chooseNext()
    }
    Loader {
        id: searchBox

        anchors.right: times.left
        anchors.rightMargin: Theme.space22
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(318, times.x - 620)
        visible: width > 200
        sourceComponent: root.search
    }
    Row {
        id: times

        anchors.right: parent.right
        anchors.rightMargin: Theme.space16
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space8

        Time {
            anchors.verticalCenter: parent.verticalCenter
            visible: !root.narrow
            text: root.show.times.wallClock
            color: Theme.ink2
            rightPadding: Theme.space16
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("Time of day: %1").arg(text)
        }
        UiText {
            anchors.verticalCenter: parent.verticalCenter
            visible: !root.narrow
            text: qsTr("Step")
            color: Theme.ink2
        }
        Time {
            anchors.verticalCenter: parent.verticalCenter
            text: root.show.times.stepSpent
            font.pixelSize: Theme.ui * 1.45
            font.weight: Font.DemiBold
        }
        Time {
            anchors.verticalCenter: parent.verticalCenter
            visible: !root.narrow
            text: qsTr("of %1").arg(root.show.times.stepPlanned)
            color: Theme.ink2
            rightPadding: Theme.space16
        }
        UiText {
            anchors.verticalCenter: parent.verticalCenter
            visible: !root.narrow
            text: qsTr("Lesson")
            color: Theme.ink2
        }
        Time {
            objectName: "presenter.elapsed"
            anchors.verticalCenter: parent.verticalCenter
            text: root.show.times.elapsed
            color: pace.ink
            font.pixelSize: Theme.ui * 2.2
            font.weight: Font.DemiBold
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("Lesson: %1 of %2, %3").arg(root.show.times.elapsed).arg(root.show.times.planned).arg(root.show.times.paceText)
        }
        Time {
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("of %1").arg(root.show.times.planned)
            color: Theme.ink2
            rightPadding: Theme.space8
        }
        IconButton {
            objectName: "presenter.pause"
            anchors.verticalCenter: parent.verticalCenter
            framed: true
            targetSize: 44
            iconName: root.show.times.paused ? "play" : "pause"
            text: root.show.times.paused ? qsTr("Let the clock go on") : qsTr("Stop the clock")
            focusPolicy: Qt.TabFocus
            onClicked: root.show.times.togglePause()
        }
    }
}
