// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import TwoRivers.Controls
import TwoRivers.Models
import TwoRivers.Theme

// All steps at once, as a grid: arrows move, Enter or a click goes there, Escape or O leaves.
FocusScope {
    id: root

    required property string basemapPath

    readonly property real gap: Theme.space22
    readonly property int columns: Math.max(1, Math.min(4, Math.floor((width - gap) / 300)))

    function choose(stepId: string) {
        Atlas.presentation.overview = false;
        Atlas.goToStep(stepId);
    }

    objectName: "present.overview"
    focus: true
    Accessible.role: Accessible.List
    Accessible.name: qsTr("All steps")

    Rectangle {
        anchors.fill: parent
        color: Theme.app
    }
    // What lies below takes neither clicks nor the wheel.
    MouseArea {
        anchors.fill: parent
        acceptedButtons: Qt.AllButtons
        onWheel: wheel => wheel.accepted = true
    }
    GridView {
        id: grid

        readonly property int rows: Math.ceil(count / root.columns)

        anchors.fill: parent
        leftMargin: root.gap
        topMargin: Math.max(root.gap, Math.round((height - rows * cellHeight + root.gap) / 2))
        focus: true
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        cellWidth: Math.floor((width - root.gap) / root.columns)
        // As high as fills the window, within what a slide in little looks like.
        cellHeight: Math.round(Math.max(cellWidth * 0.5, Math.min(cellWidth * 0.64, (height - root.gap) / rows - root.gap))) + root.gap
        model: Atlas.presentation.steps
        // From the step that is shown.
        Component.onCompleted: {
            currentIndex = Math.max(0, model.rowOf(Atlas.stepId));
            positionViewAtIndex(currentIndex, GridView.Contain);
        }
        keyNavigationEnabled: true
        Keys.onReturnPressed: (currentItem as StepTile)?.chosen()
        Keys.onEnterPressed: (currentItem as StepTile)?.chosen()
        Keys.onSpacePressed: (currentItem as StepTile)?.chosen()

        delegate: StepTile {
            width: grid.cellWidth - root.gap
            height: grid.cellHeight - root.gap
            basemapPath: root.basemapPath
            focused: GridView.isCurrentItem && grid.activeFocus
            onChosen: root.choose(stepId)
        }
    }
}
