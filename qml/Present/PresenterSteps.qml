// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import TwoRivers.Controls
import TwoRivers.Models
import TwoRivers.Theme

// All steps with their times, and how the lesson stands against its plan.
Item {
    id: root

    readonly property Presentation show: Atlas.presentation

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }
    Separator {
        anchors.right: parent.right
        width: 1
        height: parent.height
    }
    Item {
        id: head

        width: parent.width
        height: 49

        UiText {
            x: Theme.space22
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Steps")
            font.weight: Font.DemiBold
        }
        UiText {
            anchors.right: parent.right
            anchors.rightMargin: Theme.space16
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("type 1–%1 for a paragraph").arg(Math.min(9, Atlas.paragraphCount))
            color: Theme.ink2
            font.pixelSize: Theme.uiSmall
        }
        Separator {
            anchors.bottom: parent.bottom
            width: parent.width
        }
    }
    ListView {
        id: list

        objectName: "presenter.steps"
        anchors.top: head.bottom
        anchors.bottom: pace.top
        width: parent.width - 1
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.show.steps
        activeFocusOnTab: true
        currentIndex: Math.max(0, root.show.steps.rowOf(Atlas.stepId))
        highlightMoveDuration: Theme.moveMs
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Steps")

        delegate: PresenterStepRow {
            width: list.width
            chosen: Atlas.stepId === stepId
        }
        ScrollHandle {
            anchors.top: parent.top
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            orientation: Qt.Vertical
            size: list.visibleArea.heightRatio
            position: list.visibleArea.yPosition
            onPositionChanged: if (pressed)
                list.contentY = position * list.contentHeight
        }
    }
    PaceBar {
        id: pace

        anchors.bottom: parent.bottom
        x: Theme.space22
        width: parent.width - 2 * x
    }
}
