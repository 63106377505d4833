// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import TwoRivers.Controls
import TwoRivers.Models
import TwoRivers.Theme

// What moves above a chart over years, so that the chart itself can stay still: the veil on bars outside the window, the
// cursor at the year that is pointed at here or in any other pane, with its hint, and the gestures: click a year, drag a
// range, arrow keys and Enter.
Item {
    id: root

    required property SeriesView view
    // The years at both sides of the plot, which this item covers.
    required property int firstYear
    required property int lastYear
    property bool veiled: true
    // A lit year has a frame; a chart that lights its point itself needs none.
    property bool framed: true

    readonly property real yearWidth: width / (lastYear - firstYear + 1)
    // The year under the pointer or the keys; 0 for none.
    property int hoveredYear: 0
    readonly property int shownYear: hoveredYear !== 0 ? hoveredYear : view.cursorYear >= firstYear && view.cursorYear <= lastYear ? view.cursorYear : 0
    readonly property seriesColumn column: view.columnOf(shownYear)
    // What is said of the year.
    property string hintText: shownYear === 0 ? "" : view.hintOf(shownYear)

    function yearAt(x: real): int {
        return Math.max(firstYear, Math.min(lastYear, firstYear + Math.floor(x / yearWidth)));
    }
    function xOf(year: real): real {
        return Math.max(0, Math.min(width, (year - firstYear) * yearWidth));
    }
    function hoverYear(year: int) {
        if (year === hoveredYear)
            return;
        hoveredYear = year;
        Atlas.hover(year === 0 ? "" : "time:" + year);
    }
    function choose(event: var) {
        const year = hoveredYear || lastYear;
        Atlas.brushYears(year, year, event.modifiers & Qt.ShiftModifier, "charts");
    }

    activeFocusOnTab: true
    Accessible.role: Accessible.Chart
    Accessible.name: view.title + ". " + view.finding
    Accessible.description: shownYear === 0 ? qsTr("Arrow keys walk the years; Enter shows one") : hintText + "\n" + column.detail
    Accessible.focusable: true
    Keys.onLeftPressed: hoverYear(hoveredYear === 0 ? lastYear : Math.max(firstYear, hoveredYear - 1))
    Keys.onRightPressed: hoverYear(hoveredYear === 0 ? firstYear : Math.min(lastYear, hoveredYear + 1))
    Keys.onReturnPressed: event => choose(event)
    Keys.onEnterPressed: event => choose(event)
    onActiveFocusChanged: if (!activeFocus)
        hoverYear(0)

    Rectangle {
        visible: root.veiled
        width: root.xOf(Atlas.windowFrom)
        height: parent.height
        color: Qt.alpha(Theme.surface, 0.7)
    }
    Rectangle {
        visible: root.veiled
        x: root.xOf(Atlas.windowTo)
        width: parent.width - x
        height: parent.height
        color: Qt.alpha(Theme.surface, 0.7)
    }
    Item {
        id: cursor

        visible: root.shownYear !== 0
        x: (root.shownYear - root.firstYear) * root.yearWidth
        width: root.yearWidth
        height: parent.height

        // Pointed at in the text: lit as well.
        Rectangle {
            visible: root.framed && root.view.lit
            anchors.fill: parent
            anchors.margins: -2
            color: "transparent"
            border.width: 2
            border.color: Theme.lampEdge
        }
        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            width: 1
            height: parent.height
            color: Theme.ink2
        }
        Hint {
            shown: root.hoveredYear !== 0
            delay: 0
            above: true
            text: root.hintText
            detail: root.column.detail
        }
    }
    MouseArea {
        property int pressYear: 0
        property bool moved: false

        anchors.fill: parent
        hoverEnabled: true
        preventStealing: true
        cursorShape: Qt.PointingHandCursor
        onPressed: event => {
            root.forceActiveFocus(Qt.MouseFocusReason);
            pressYear = root.yearAt(event.x);
            moved = false;
        }
        onPositionChanged: event => {
            const year = root.yearAt(event.x);
            if (pressed && year !== pressYear)
                moved = true;
            if (pressed && moved)
                Atlas.brushYears(pressYear, year, false, "charts");
            root.hoverYear(year);
        }
        onReleased: event => {
            if (!moved)
                Atlas.brushYears(pressYear, pressYear, event.modifiers & Qt.ShiftModifier, "charts");
        }
        onExited: root.hoverYear(0)
    }
    FocusRing {
        target: root
        targetRadius: Theme.radius4
        anchors.margins: -2
    }
}
