// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import TwoRivers.Controls
import TwoRivers.Models
import TwoRivers.Theme

// The presenter's side: what the class sees, what comes next, notes, questions, steps and times. The large picture is
// the presenter's own view; while the class's is held the class's stands beside it.
FocusScope {
    id: root

    required property string basemapPath
    property bool still: false
    // The field that finds things.
    property Component search: null

    readonly property Presentation show: Atlas.presentation
    readonly property bool narrow: width < 1100
    readonly property bool overview: show.overview
    // At which the class has its slide.
    readonly property size slideSize: show.screens.projector !== "" ? Qt.size(show.screens.projectorArea.width, show.screens.projectorArea.height) : Qt.size(1920, 1080)
    readonly property StepView mine: StepView {
        explorer: Atlas.explorer
    }
    readonly property StepView shown: StepView {
        explorer: root.show.audience
    }
    readonly property StepView following: StepView {
        explorer: root.show.next
    }

    signal leaveRequested
    signal fullScreenToggled

    // From the search, or from a button.
    function takeKeys() {
        hands.forceActiveFocus();
    }
    function startSearch() {
        head.startSearch();
    }
    function titleOf(label: string, step: StepView): string {
        return qsTr("%1 ¶%2 %3").arg(label).arg(step.paragraphNumber).arg(step.heading);
    }
    function remark(): string {
        if (show.frozen)
            return qsTr("only you see this");
        if (show.blank !== "")
            return show.blank === "black" ? qsTr("the class sees black") : qsTr("the class sees white");
        if (show.projectorLost)
            return qsTr("no projector");
        return show.screens.projector !== "" ? qsTr("the class sees this") : "";
    }

    objectName: "presenter"
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Presenter, step %1 of %2").arg(Atlas.stepIndex + 1).arg(Atlas.stepCount)

    onOverviewChanged: {
        if (overview)
            root.Window.window?.requestActivate();
        else
            takeKeys();
    }

    PresentKeys {
        id: keys

        slide: now.slide
        onLeaveRequested: root.leaveRequested()
        onFullScreenToggled: root.fullScreenToggled()
        onSearchRequested: root.startSearch()
    }
    Keys.onPressed: event => {
        const free = root.show.blank === "" && !root.show.overview;
        event.accepted = (free && now.slide.ink.handle(event)) || keys.handle(event);
    }

    // Has the keys while nothing else wants them; what it leaves comes to the handler above.
    Item {
        id: hands

        focus: true
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.app
    }
    PresenterHead {
        id: head

        width: parent.width
        z: 2
        shown: root.shown
        narrow: root.narrow
        search: root.search
    }
    PresenterSteps {
        id: list

        anchors.top: head.bottom
        anchors.bottom: foot.top
        width: visible ? 316 : 0
        visible: !root.narrow
    }

    Item {
        id: body

        readonly property real gap: Theme.space28
        readonly property real leftWidth: Math.round((width - 3 * gap) * 0.635)
        // The large picture leaves the notes a third of the height.
        readonly property real nowWidth: Math.min(leftWidth, Math.max(120, height * 0.58 - 40) * root.slideSize.width / root.slideSize.height)
        readonly property real rightWidth: width - leftWidth - 3 * gap + (leftWidth - nowWidth)

        anchors.left: list.right
        anchors.right: parent.right
        anchors.top: head.bottom
        anchors.bottom: foot.top

        SlideCard {
            id: now

            objectName: "presenter.now"
            x: body.gap
            y: Theme.space16 + Theme.space4
            width: body.nowWidth
            title: root.titleOf(root.show.frozen ? qsTr("Your view") : qsTr("Now"), root.mine)
            remark: root.remark()
            explorer: Atlas.explorer
            basemapPath: root.basemapPath
            slideSize: root.slideSize
            still: root.still
            interactive: true
            outlineWidth: 3
            outline: root.show.projectorLost ? Theme.diff : root.show.frozen ? Theme.edge : Theme.lampEdge
            onAdvanceRequested: root.show.walk(1)
            onBackRequested: root.show.walk(-1)
        }
        Loader {
            anchors.horizontalCenter: now.horizontalCenter
            anchors.bottom: now.bottom
            anchors.bottomMargin: Theme.space8
            z: 1
            active: now.slide.ink.drawing
            sourceComponent: InkBar {
                stepId: now.slide.step.stepId
            }
        }
        SlideCard {
            id: beside

            objectName: "presenter.beside"
            x: now.x + now.width + body.gap
            y: now.y
            width: Math.min(body.rightWidth, Math.max(120, now.height - 40 - Theme.space16) * root.slideSize.width / root.slideSize.height)
            visible: root.show.frozen || !root.show.atEnd
            title: root.show.frozen ? root.titleOf(qsTr("Held"), root.shown) : root.titleOf(qsTr("Next"), root.following)
            remark: root.show.frozen ? qsTr("the class sees this") : ""
            explorer: root.show.frozen ? root.show.audience : root.show.next
            basemapPath: root.basemapPath
            slideSize: root.slideSize
            still: root.still
            // What the class sees moves as it does there; what comes next is one more map to draw in every frame.
            flies: root.show.frozen
            outlineWidth: root.show.frozen ? 3 : 1
            outline: root.show.frozen ? Theme.lampEdge : Theme.edge
            onAdvanceRequested: if (!root.show.frozen)
                root.show.walk(1)
        }
        PresenterWarning {
            x: beside.x
            y: beside.y + beside.height + Theme.space16
            width: body.rightWidth
            highest: notes.y - y - Theme.space16
            visible: root.show.warning !== "" && !root.show.frozen && highest > 70
        }
        PresenterNotes {
            id: notes

            x: now.x
            y: now.y + now.height + Theme.space12
            width: now.width
            height: body.height - y - Theme.space22
        }
        PresenterQuestions {
            x: beside.x
            y: notes.y
            width: body.rightWidth
            height: notes.height
        }
    }
    PresenterTools {
        id: foot

        anchors.bottom: parent.bottom
        width: parent.width
        slide: now.slide
        onLeaveRequested: root.leaveRequested()
    }
    Loader {
        anchors.fill: parent
        z: 3
        active: root.overview
        focus: active
        sourceComponent: StepOverview {
            basemapPath: root.basemapPath
        }
        onLoaded: (item as Item)?.forceActiveFocus()
    }
}
