// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import TwoRivers.Controls
import TwoRivers.Layers
import TwoRivers.Models
import TwoRivers.Theme

// The reading column. The state says which paragraph is current and which match; reading on says the former.
FocusScope {
    id: root

    // Under the map, as wide as the window: larger type, its own head and rail left to the sheet.
    property bool narrow: false
    // A note was asked for.
    signal noteRequested(string ref)

    // On its way, or about to say at which paragraph it stands.
    readonly property bool scrolling: scroll.running || view.moving || reading.running
    readonly property bool originalRead: Atlas.original.reading === "original"

    objectName: "essay"

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Essay")

    // ---- Where the reader is ----

    function tops(): list<real> {
        const all = [];
        for (let row = 0; row < paragraphs.count; ++row)
            all.push(paragraphs.itemAt(row).y + column.y);
        return all;
    }
    function readOn() {
        // A selection stays while its paragraphs are read; and our own scrolling reads nothing.
        if (Atlas.matching || scroll.running)
            return;
        const row = ReadingLine.rowAt(view.contentY, view.height, view.contentHeight, tops());
        const id = Atlas.paragraphs.idAt(row);
        if (id !== "" && id !== Atlas.paragraphId)
            Atlas.goToParagraph(id);
    }
    function scrollPosition(row: int): real {
        const item = paragraphs.itemAt(row);
        // The first paragraph comes with the title.
        if (!item || (row === 0 && !Atlas.matching))
            return 0;
        // Positions are of this moment: the chips of the current paragraph have just moved.
        column.forceLayout();
        return ReadingLine.scrollTo(item.y + column.y, item.implicitHeight, view.height, view.contentHeight);
    }
    function show(row: int) {
        scrollTo(scrollPosition(row));
    }
    function scrollTo(first: real) {
        scroll.stop();
        reading.stop();
        if (Theme.moveMs === 0) {
            view.contentY = first;
            return;
        }
        scroll.to = first;
        scroll.restart();
    }
    function showCurrent() {
        show(Atlas.paragraphs.rowOf(Atlas.paragraphId));
    }
    function showMatch(by: int) {
        lastMatch = Atlas.paragraphs.nextMatch(lastMatch, by);
        show(lastMatch);
    }
    property int lastMatch: -1

    // The words of a mention, which may first have to be unfolded.
    function showMention() {
        const row = Atlas.paragraphs.rowOf(Atlas.mentions.paragraphId);
        const item = paragraphs.itemAt(row) as ParagraphBox;
        if (!item)
            return;
        lastMatch = row;
        if (item.folded)
            Atlas.paragraphs.toggleFolded(item.paragraphId);
        mention.restart();
    }
    function scrollToMention() {
        const item = paragraphs.itemAt(Atlas.paragraphs.rowOf(Atlas.mentions.paragraphId)) as ParagraphBox;
        if (!item)
            return;
        column.forceLayout();
        const box = item.mentionBox();
        scrollTo(ReadingLine.scrollTo(column.y + item.y + box.y, box.height, view.height, view.contentHeight));
    }

    function walk(by: int) {
        Atlas.walkParagraphs(by);
        Qt.callLater(root.showCurrent);
    }

    Keys.onPressed: event => {
        if (event.modifiers & (Qt.ControlModifier | Qt.AltModifier))
            return;
        const back = event.modifiers & Qt.ShiftModifier;
        event.accepted = true;
        if (event.key === Qt.Key_Space)
            root.walk(back ? -1 : 1);
        else if (event.key === Qt.Key_Down || event.key === Qt.Key_Right || event.key === Qt.Key_PageDown)
            root.walk(1);
        else if (event.key === Qt.Key_Up || event.key === Qt.Key_Left || event.key === Qt.Key_PageUp)
            root.walk(-1);
        else if (event.key === Qt.Key_Home)
            root.walk(-Atlas.paragraphCount);
        else if (event.key === Qt.Key_End)
            root.walk(Atlas.paragraphCount);
        else
            event.accepted = false;
    }

    // A new width breaks lines anew: the reader keeps the paragraph.
    function keepPlace() {
        scroll.stop();
        const row = Atlas.matching ? lastMatch : Atlas.paragraphs.rowOf(Atlas.paragraphId);
        if (row >= 0)
            view.contentY = scrollPosition(row);
    }
    onWidthChanged: relaid.restart()
    Component.onCompleted: relaid.restart()

    Timer {
        id: relaid

        interval: 40
        onTriggered: root.keepPlace()
    }
    Connections {
        target: Theme

        function onTextScaleChanged() {
            relaid.restart();
        }
    }
    Connections {
        target: Atlas.original

        function onReadingChanged() {
            relaid.restart();
        }
    }

    Connections {
        target: Atlas

        function onStepChanged() {
            // What scrolling chose is in view already.
            if (!reading.choosing)
                Qt.callLater(root.showCurrent);
        }
        function onSelectionChanged() {
            root.lastMatch = -1;
            if (Atlas.matching)
                firstMatch.restart();
        }
    }
    // After the folding, so that the heights are those at the end.
    Timer {
        id: firstMatch

        interval: Theme.turnMs + 20
        onTriggered: {
            const row = Atlas.paragraphs.nextMatch(-1, 1);
            if (row >= 0) {
                root.lastMatch = row;
                root.show(row);
            }
        }
    }
    Connections {
        target: Atlas.mentions

        function onChanged() {
            firstMatch.stop();
            root.showMention();
        }
    }
    Timer {
        id: mention

        interval: Theme.turnMs + 20
        onTriggered: root.scrollToMention()
    }
    // A pause in scrolling, so that the map flies once to where the reader stops.
    Timer {
        id: reading

        property bool choosing: false

        interval: 140
        onTriggered: {
            choosing = true;
            root.readOn();
            choosing = false;
        }
    }
    NumberAnimation {
        id: scroll

        target: view
        property: "contentY"
        duration: Theme.moveMs
        easing.type: Easing.InOutCubic
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }

    MatchHeader {
        id: matchHeader

        width: parent.width
        visible: Atlas.matching
        height: visible ? implicitHeight : 0
        onStepped: by => root.showMatch(by)
    }

    Flickable {
        id: view

        objectName: "essay.view"
        anchors.top: matchHeader.bottom
        anchors.bottom: rail.top
        width: parent.width
        contentWidth: width
        contentHeight: column.y + column.height
        boundsBehavior: Flickable.StopAtBounds
        pixelAligned: true
        clip: true
        activeFocusOnTab: true
        focus: true

        // Wheel, touch, scroll bar: the reader's own. Not the animation's.
        onContentYChanged: if (!scroll.running && (moving || bar.pressed))
            reading.restart()
        onMovementStarted: scroll.stop()

        ScrollHandle {
            id: bar

            anchors.top: parent.top
            anchors.right: parent.right
            height: parent.height
            parent: root
            orientation: Qt.Vertical
        }
        Accessible.role: Accessible.Document
        Accessible.name: Atlas.title

        Column {
            id: head

            x: root.narrow ? 34 : Theme.space28
            y: Theme.space22
            width: parent.width - 2 * x
            spacing: Theme.space8
            visible: !Atlas.matching

            Kicker {
                width: parent.width
                text: root.originalRead && Atlas.original.byline !== "" ? Atlas.original.byline : Atlas.credit
                wrapMode: Text.Wrap
            }
            Text {
                width: parent.width
                text: root.originalRead && Atlas.original.title !== "" ? Atlas.original.title : Atlas.title
                color: Theme.ink1
                font.family: Theme.readFamily
                font.pixelSize: Theme.h1
                font.bold: true
                lineHeight: 35 / 31 * Theme.h1
                lineHeightMode: Text.FixedHeight
                wrapMode: Text.Wrap
                textFormat: Text.PlainText
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            LegendLine {
                width: parent.width
            }
            Loader {
                width: parent.width
                active: Atlas.original.opened
                visible: active
                sourceComponent: ReadingChoice {}
            }
        }
        Separator {
            y: column.y - 1
            width: parent.width
            visible: head.visible
        }
        Column {
            id: column

            y: head.visible ? Math.ceil(head.y + head.height + Theme.space22) : 0
            width: parent.width

            Repeater {
                id: paragraphs

                model: Atlas.paragraphs

                ParagraphBox {
                    width: column.width
                    height: implicitHeight
                    matching: Atlas.matching
                    narrow: root.narrow
                    onHeadingClicked: {
                        if (Atlas.matching)
                            Atlas.paragraphs.toggleFolded(paragraphId);
                        else
                            Atlas.goToParagraph(paragraphId);
                    }
                    onLinkPointed: ref => Atlas.hover(ref)
                    onLinkClicked: ref => {
                        if (ref === "notes" || ref.startsWith("note:"))
                            root.noteRequested(ref);
                        if (ref !== "notes")
                            Atlas.select(ref, "essay");
                    }
                }
            }
        }
    }
    Binding {
        target: bar
        property: "size"
        value: view.visibleArea.heightRatio
    }
    Binding {
        target: bar
        property: "position"
        value: view.visibleArea.yPosition
        when: !bar.pressed
    }
    Connections {
        target: bar

        function onPositionChanged() {
            if (bar.pressed)
                view.contentY = bar.position * view.contentHeight;
        }
    }

    ProgressRail {
        id: rail

        anchors.bottom: parent.bottom
        width: parent.width
        visible: !root.narrow
        height: visible ? implicitHeight : 0
    }
}
