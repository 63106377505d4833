// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import TwoRivers.Theme

// A column that scrolls by wheel, finger, arrow keys and handle, and keeps what has the focus in sight.
Flickable {
    id: root

    default property alias entries: body.data
    property alias spacing: body.spacing
    property real margin: Theme.space22
    property real verticalMargin: Theme.space16
    readonly property Item focused: Window.activeFocusItem

    // Scrolls as little as is needed to show the item.
    function reveal(item: Item) {
        const top = item.mapToItem(contentItem, 0, 0).y;
        const lowest = top - Theme.space8;
        const highest = top + item.height + Theme.space8 - height;
        contentY = Math.max(0, Math.min(contentHeight - height, Math.min(lowest, Math.max(highest, contentY))));
    }
    // Scrolls until the item stands at the top.
    function showFirst(item: Item) {
        const top = item.mapToItem(contentItem, 0, 0).y - Theme.space8;
        contentY = Math.max(0, Math.min(contentHeight - height, top));
    }

    contentHeight: body.height + 2 * body.y
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    activeFocusOnTab: true
    Accessible.role: Accessible.Document

    Keys.onDownPressed: flick(0, -900)
    Keys.onUpPressed: flick(0, 900)
    onFocusedChanged: {
        for (let item = focused; item && item !== root; item = item.parent) {
            if (item.parent === body)
                return reveal(focused);
        }
    }

    FocusRing {
        parent: root
        target: root
        anchors.margins: Theme.focusWidth
        targetRadius: 0
    }
    ScrollHandle {
        anchors.top: parent.top
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        parent: root
        orientation: Qt.Vertical
        size: root.visibleArea.heightRatio
        position: root.visibleArea.yPosition
        onPositionChanged: if (pressed)
            root.contentY = position * root.contentHeight
    }
    Column {
        id: body

        x: root.margin
        y: root.verticalMargin
        width: root.width - 2 * x
        spacing: Theme.space12
    }
}
