// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import TwoRivers.Layers

// Both ends of a period.
Item {
    id: root

    required property TimelineHand hand
    required property timelineFrame frame
    required property rect plot
    property bool compared: false
    // Years of the two ends, for the screen reader.
    required property int firstYear
    required property int lastYear
    signal moved
    signal writing

    BrushHandle {
        objectName: root.compared ? "timeline.compared.first" : "timeline.brush.first"
        hand: root.hand
        compared: root.compared
        first: true
        year: root.firstYear
        x: root.frame.left - width / 2
        y: root.plot.y + (root.plot.height - height) / 2
        visible: root.frame.firstVisible
        onMoved: root.moved()
        onWriting: root.writing()
    }
    BrushHandle {
        objectName: root.compared ? "timeline.compared.last" : "timeline.brush.last"
        hand: root.hand
        compared: root.compared
        first: false
        year: root.lastYear
        x: root.frame.right - width / 2
        y: root.plot.y + (root.plot.height - height) / 2
        visible: root.frame.lastVisible
        onMoved: root.moved()
        onWriting: root.writing()
    }
}
