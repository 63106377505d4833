// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import TwoRivers.Charts
import TwoRivers.Controls
import TwoRivers.Essay
import TwoRivers.Map
import TwoRivers.Models
import TwoRivers.Theme
import TwoRivers.Timeline

// The panes under the head of the window, laid out for its size: side by side, or a sheet under the map.
FocusScope {
    id: root

    required property Measures measures
    required property string basemapPath
    required property bool still
    // The sources and the glossary stand where the numbers do.
    property bool sourcesShown: false
    property bool glossaryShown: false
    readonly property bool readingShown: sourcesShown || glossaryShown
    // On a medium window the numbers are a drawer.
    property bool numbersOpen: false

    readonly property bool narrow: measures.narrow
    readonly property bool sideShown: !narrow && (readingShown || numbersOpen || !measures.drawer)
    readonly property real sideWidth: readingShown ? measures.sources : measures.numbers
    // What the side pane takes from the map; a drawer takes nothing.
    readonly property real sideTaken: sideShown && !measures.drawer ? sideWidth : 0
    readonly property real sheetTaken: narrow ? Math.min(measures.stops[1], bottomSheet ? measures.stops[bottomSheet.stop] : measures.stops[1]) : 0
    readonly property BottomSheet bottomSheet: sheet.item as BottomSheet
    readonly property Item essay: narrow ? bottomSheet?.essay ?? null : column.item as Item
    readonly property alias map: mapPane
    readonly property alias timeline: timelinePane

    signal sourcesRequested(bool shown)
    signal copyRequested
    signal presentRequested

    function showNote(ref: string) {
        if (narrow) {
            bottomSheet.showNote(ref);
            return;
        }
        sourcesRequested(true);
        if (ref !== "notes")
            Qt.callLater(() => (side.item as SourcesPane)?.showNote(ref));
    }
    function toggleNumbers() {
        if (narrow)
            bottomSheet.tabIndex = bottomSheet.tabIndex === 1 ? 0 : 1;
        else if (readingShown)
            sourcesRequested(false);
        else
            numbersOpen = !numbersOpen;
    }
    function zoom(by: int) {
        mapPane.zoomBy(by);
    }
    // F6: the pane after the one that has the focus.
    function focusNextPane(by: int) {
        const panes = [essay, mapPane, timelinePane, side.item].filter(pane => pane && pane.visible);
        const now = panes.findIndex(pane => pane.activeFocus);
        panes[(now + by + panes.length) % panes.length].forceActiveFocus(Qt.TabFocusReason);
    }

    // The words that are gone to are to be seen.
    Connections {
        target: Atlas.mentions

        function onChanged() {
            if (root.narrow && Atlas.mentions.paragraphId !== "")
                root.bottomSheet.tabIndex = 0;
        }
    }

    // The other reading column takes the keyboard over.
    // The panes are others now; the focus stays away where it was, as in a presentation over them.
    onNarrowChanged: {
        if (activeFocus)
            Qt.callLater(() => root.essay?.forceActiveFocus());
    }

    Loader {
        id: column

        width: root.measures.reading
        height: parent.height
        active: !root.narrow
        focus: active

        sourceComponent: EssayPane {
            onNoteRequested: ref => root.showNote(ref)
        }
    }
    Separator {
        x: root.measures.reading
        vertical: true
        visible: !root.narrow
        z: 1
    }

    MapPane {
        id: mapPane

        x: root.narrow ? 0 : root.measures.reading + 1
        width: root.width - x - root.sideTaken
        height: root.height - root.measures.timeline - root.sheetTaken
        basemapPath: root.basemapPath
        still: root.still
        lensed: !root.narrow
        overlays: [over]
        onPresentRequested: root.presentRequested()
    }
    // Over the foot of the map, clear of its cards: above each other, or side by side where the map is low.
    Grid {
        id: over

        readonly property bool backShown: Atlas.wandered && !Atlas.presenting && !mapPane.covered
        readonly property bool doubtShown: Atlas.doubtMarked && !Atlas.presenting && !mapPane.covered

        visible: backShown || doubtShown
        x: mapPane.x + Math.round(mapPane.betweenCards(width))
        anchors.bottom: mapPane.bottom
        anchors.bottomMargin: mapPane.low ? mapPane.footHeight + Theme.space4 : Theme.space40
        columns: mapPane.low ? 2 : 1
        spacing: Theme.space8
        horizontalItemAlignment: Grid.AlignHCenter
        verticalItemAlignment: Grid.AlignVCenter

        // What the rings of dots mean, and the way to be rid of them.
        Chip {
            objectName: "chip.doubt"
            visible: over.doubtShown
            width: Math.min(implicitWidth, mapPane.footRoom)
            iconName: "quote"
            text: qsTr("Ringed with dots: not verified")
            wraps: true
            closable: true
            onCloseRequested: Atlas.doubtMarked = false
        }
        PushButton {
            objectName: "button.back"
            visible: over.backShown
            targetHeight: root.narrow ? Theme.targetNarrow : 34
            iconName: "back"
            keyHint: root.narrow || mapPane.footRoom < 200 ? "" : "⌫"
            text: qsTr("Back to ¶%1").arg(Atlas.paragraphNumber)
            onClicked: Atlas.goToStep(Atlas.stepId)
        }
    }

    TimelinePane {
        id: timelinePane

        anchors.left: mapPane.left
        y: mapPane.height
        width: root.width - x
        height: root.measures.timeline
    }

    Loader {
        id: side

        x: root.width - width
        width: root.sideWidth
        height: mapPane.height
        active: root.sideShown
        visible: active
        sourceComponent: root.sourcesShown ? sources : root.glossaryShown ? glossary : numbers

        Separator {
            vertical: true
            z: 1
        }
    }
    Component {
        id: numbers

        NumbersPane {}
    }
    Component {
        id: sources

        SourcesPane {
            onCloseRequested: root.sourcesRequested(false)
        }
    }
    Component {
        id: glossary

        GlossaryPane {
            onCloseRequested: root.sourcesRequested(false)
        }
    }
    IconButton {
        objectName: "button.numbers"
        visible: !root.narrow && root.measures.drawer && !root.readingShown
        anchors.right: side.active ? side.left : parent.right
        anchors.rightMargin: Theme.space12
        y: 62
        framed: true
        iconName: root.numbersOpen ? "chevron-right" : "chart"
        text: root.numbersOpen ? qsTr("Close the numbers") : qsTr("Numbers")
        keyHint: "N"
        onClicked: root.numbersOpen = !root.numbersOpen
    }

    Loader {
        id: sheet

        anchors.bottom: parent.bottom
        width: parent.width
        active: root.narrow
        focus: active

        sourceComponent: BottomSheet {
            stops: root.measures.stops
        }
    }

    ProblemsCard {
        x: mapPane.x + Math.round((mapPane.width - width) / 2)
        y: Theme.space56 + Theme.space12
        width: Math.min(implicitWidth, mapPane.width - 2 * Theme.space12)
        height: Math.min(implicitHeight, root.height - y - Theme.space12)
    }
    CopyNotice {
        anchors.horizontalCenter: mapPane.horizontalCenter
        y: Theme.space56 + Theme.space12
        width: Math.min(380, mapPane.width - 2 * Theme.space12)
        z: 1
        onCopyRequested: root.copyRequested()
    }
    Notice {
        objectName: "notice.map"
        visible: mapPane.problem !== ""
        anchors.horizontalCenter: mapPane.horizontalCenter
        y: Theme.space56 + Theme.space12
        width: Math.min(380, mapPane.width - 2 * Theme.space12)
        iconName: "place"
        title: qsTr("The map cannot be drawn")
        detail: mapPane.problem
    }
    Notice {
        id: fonts

        property list<string> missing: []

        objectName: "notice.fonts"
        visible: missing.length > 0
        anchors.horizontalCenter: mapPane.horizontalCenter
        y: Theme.space56 + Theme.space12
        width: Math.min(380, mapPane.width - 2 * Theme.space12)
        iconName: "text"
        title: qsTr("Some names cannot be shown in their own script")
        detail: qsTr("There is no font for %1 here. The package fonts-noto-cjk has one.").arg(missing.join(qsTr(" and ")))

        PushButton {
            objectName: "notice.fonts.close"
            text: qsTr("Go on")
            onClicked: fonts.missing = []
        }
    }
    Timer {
        interval: 800
        running: true
        onTriggered: fonts.missing = Atlas.scriptsWithoutFont()
    }
}
