// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import TwoRivers.Controls
import TwoRivers.Models
import TwoRivers.Theme

// The step's figure for the back row: a column for each year, a mark for each estimate, or a bar for each group; few words,
// large. It grows once, when its step comes.
Rectangle {
    id: root

    required property explorer explorer
    // "" for none.
    required property string seriesId
    // Of the slide, and with the reader's text size.
    required property real unit
    required property real textUnit
    property bool still: false

    readonly property SlideFigure figure: SlideFigure {
        explorer: root.explorer
        seriesId: root.seriesId
    }
    readonly property real margin: 26 * unit
    // Nothing on a slide is smaller.
    readonly property real small: Math.round(Math.max(13, 26 * textUnit))
    // From 0 to 1 while it grows.
    property real grown: 1

    function grow() {
        if (still || Theme.moveMs === 0)
            grown = 1;
        else
            growth.restart();
    }

    objectName: "present.figure"
    visible: figure.found
    height: visible ? Math.ceil(body.height + 2 * margin) : 0
    radius: 8 * unit
    color: Theme.surface
    border.width: Math.max(1, 1.5 * unit)
    border.color: Theme.rule

    Accessible.role: Accessible.Chart
    Accessible.name: figure.title
    Accessible.description: figure.finding

    onSeriesIdChanged: grow()

    NumberAnimation {
        id: growth

        target: root
        property: "grown"
        from: 0
        to: 1
        duration: Theme.moveMs
        easing.type: Easing.InOutCubic
    }
    Column {
        id: body

        x: root.margin
        y: root.margin
        width: root.width - 2 * root.margin
        spacing: 14 * root.unit

        UiText {
            width: parent.width
            text: root.figure.title
            font.pixelSize: root.small
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
        }
        SlideYears {
            width: parent.width
            visible: root.figure.marks.length > 0
            figure: root.figure
            unit: root.unit
            small: root.small
            grown: root.grown
        }
        Row {
            visible: root.figure.others !== ""
            spacing: 12 * root.unit

            Rectangle {
                y: Math.round((root.small * 1.2 - height) / 2)
                width: Math.round(root.small * 0.7)
                height: width
                color: Theme.edge
            }
            UiText {
                width: body.width - root.small * 0.7 - parent.spacing
                text: root.figure.others
                color: Theme.ink2
                font.pixelSize: root.small
                wrapMode: Text.Wrap
            }
        }
        SlideBars {
            width: parent.width
            visible: root.figure.bars.length > 0
            figure: root.figure
            unit: root.unit
            small: root.small
            grown: root.grown
        }
    }
}
