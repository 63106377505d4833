// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import TwoRivers.Controls
import TwoRivers.Models
import TwoRivers.Theme

// The search field and its results: arrows choose, Enter goes there, Escape leaves. A link that is pasted opens.
FocusScope {
    id: root

    signal finished

    // Enter came before the story was read for the search.
    property bool chosenAhead: false

    implicitWidth: 318
    implicitHeight: field.implicitHeight

    function start() {
        field.forceActiveFocus();
        field.selectAll();
    }
    function choose(row: int) {
        const ref = Atlas.search.refAt(row);
        chosenAhead = ref === "" && !Atlas.search.ready;
        if (ref === "")
            return;
        if (Atlas.search.isInCopy(row) && Atlas.original.reading === "retelling")
            Atlas.original.reading = "original";
        if (ref.startsWith("paragraph:"))
            Atlas.goToParagraph(ref.slice("paragraph:".length));
        else
            Atlas.select(ref, "search");
        leave();
    }
    function enter() {
        if (!Atlas.links.isLink(field.text)) {
            choose(list.currentIndex);
            return;
        }
        Atlas.links.open(field.text);
        leave();
    }
    function leave() {
        field.clear();
        results.close();
        root.finished();
    }

    Connections {
        function onFound() {
            if (root.chosenAhead && field.activeFocus)
                root.choose(list.currentIndex);
        }

        target: Atlas.search
    }
    SearchField {
        id: field

        objectName: "search.field"
        anchors.fill: parent
        focus: true
        placeholderText: qsTr("Search text, places, years")
        onActiveFocusChanged: {
            if (activeFocus)
                Atlas.search.prepare();
        }
        onTextEdited: Atlas.search.query = text
        onTextChanged: {
            if (text === "")
                Atlas.search.query = "";
            list.currentIndex = 0;
            root.chosenAhead = false;
        }
        Keys.onDownPressed: list.incrementCurrentIndex()
        Keys.onUpPressed: list.decrementCurrentIndex()
        Keys.onReturnPressed: root.enter()
        Keys.onEnterPressed: root.enter()
        // Before the field cuts a long link off.
        Keys.onPressed: event => {
            event.accepted = event.matches(StandardKey.Paste) && Atlas.links.openCopied();
            if (event.accepted)
                root.leave();
        }
        Keys.onEscapePressed: {
            if (text !== "")
                clear();
            else
                root.finished();
        }
    }
    PopupSheet {
        id: results

        objectName: "search.results"
        y: field.height + Theme.space8
        width: Math.max(root.width, 340)
        x: Math.min(0, root.width - width)
        padding: 1
        topPadding: Theme.space4
        bottomPadding: Theme.space4
        visible: field.activeFocus && field.text.trim() !== "" && (Atlas.search.ready || Atlas.search.problem !== "")
        focus: false
        closePolicy: PopupSheet.NoAutoClose

        contentItem: Item {
            implicitHeight: Atlas.search.count > 0 ? Math.min(list.contentHeight, 420) : nothing.implicitHeight + 2 * Theme.space12

            UiText {
                id: nothing

                x: Theme.space16
                y: Theme.space12
                width: parent.width - 2 * x
                visible: Atlas.search.count === 0
                text: Atlas.search.problem !== "" ? Atlas.search.problem : qsTr("Nothing in the text, the map or the notes has these words. Try a place, a year or a law.")
                color: Theme.ink2
                font.pixelSize: Theme.uiSmall
                wrapMode: Text.Wrap
            }
            ListView {
                id: list

                anchors.fill: parent
                model: Atlas.search
                // Rows are not made ahead: what is typed replaces them before they are seen.
                cacheBuffer: 0
                clip: true
                boundsBehavior: Flickable.StopAtBounds
                keyNavigationWraps: true
                Accessible.role: Accessible.List
                Accessible.name: qsTr("Results")

                delegate: SearchResult {
                    width: list.width
                    current: ListView.isCurrentItem
                    onChosen: root.choose(index)
                    onPointed: list.currentIndex = index
                }
            }
        }
    }
}
