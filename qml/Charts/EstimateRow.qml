// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import TwoRivers.Controls
import TwoRivers.Models
import TwoRivers.Theme

// One estimate: when and by whom, its number, and under them its range on the scale. A click selects its years.
T.AbstractButton {
    id: root

    required property SeriesView view
    required property seriesColumn time
    required property seriesPart part
    // The number at the right end of the scale, and how far the scale stays from both sides.
    required property real scaleEnd
    required property real inset

    readonly property bool inWindow: time.to > Atlas.windowFrom && time.from < Atlas.windowTo
    // Pointed at in any pane by its year.
    readonly property bool lit: view.cursorYear !== 0 && time.from < view.cursorYear + 1 && time.to > view.cursorYear && time.to - time.from <= 1.01
    // What is not confirmed is hollow.
    readonly property color fill: part.doubtful ? Theme.surface : Theme.c1soft
    readonly property real low: xOf(part.hasLow ? part.low : part.hasValue ? part.value : 0)
    readonly property real high: xOf(part.hasHigh ? part.high : part.hasValue && !part.hasLow ? part.value : scaleEnd)
    readonly property real line: name.implicitHeight + 6

    function xOf(value: real): real {
        return inset + value / scaleEnd * (width - 2 * inset);
    }
    function choose(modifiers: int) {
        Atlas.brushYears(Math.floor(time.from), Math.ceil(time.to - 0.01) - 1, modifiers & Qt.ShiftModifier, "charts");
    }

    height: name.implicitHeight + 14
    opacity: inWindow || hovered || visualFocus ? 1 : 0.45
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    onHoveredChanged: Atlas.hover(hovered ? time.ref : "")
    Keys.onReturnPressed: event => choose(event.modifiers)
    Keys.onEnterPressed: event => choose(event.modifiers)
    Keys.onSpacePressed: event => choose(event.modifiers)

    Accessible.role: Accessible.ListItem
    Accessible.name: time.period + ", " + part.label + ": " + part.text + " " + view.unit
    Accessible.description: part.support
    Accessible.onPressAction: choose(Qt.NoModifier)

    TapHandler {
        acceptedModifiers: Qt.KeyboardModifierMask
        onTapped: eventPoint => root.choose(point.modifiers)
    }
    background: Item {
        Rectangle {
            visible: root.lit
            anchors.fill: parent
            anchors.leftMargin: -Theme.space8
            anchors.rightMargin: -Theme.space8
            anchors.bottomMargin: -2
            color: Theme.lampSoft
            radius: Theme.radius4
        }
        FocusRing {
            target: root
            targetRadius: Theme.radius4
        }
    }
    contentItem: Item {
        UiText {
            id: name

            width: parent.width - value.implicitWidth - Theme.space8 - (doubt.visible ? doubt.width + Theme.space4 : 0)
            text: qsTr("%1 · %2").arg(root.time.period).arg(root.part.label)
            color: Theme.ink2
            font.pixelSize: Theme.caption
            wrapMode: Text.Wrap
        }
        UiText {
            id: value

            anchors.right: parent.right
            text: root.part.text
            font.pixelSize: Theme.caption
            font.weight: Font.Medium
        }
        DoubtMark {
            id: doubt

            visible: root.part.doubtful && Atlas.doubtMarked
            anchors.right: value.left
            anchors.rightMargin: Theme.space4
            y: Math.round((value.height - height) / 2)
        }
        Rectangle {
            x: root.inset
            y: root.line
            width: parent.width - 2 * root.inset
            height: 1
            color: Theme.rule
        }
        Rectangle {
            visible: root.high > root.low
            x: root.low
            y: root.line - 3
            width: Math.max(3, root.high - root.low)
            height: 7
            border.width: root.part.doubtful ? 1 : 0
            border.color: Theme.c1
            gradient: Gradient {
                orientation: Gradient.Horizontal

                GradientStop {
                    position: 0
                    color: root.part.hasLow || root.part.hasValue ? root.fill : Qt.alpha(root.fill, 0.05)
                }
                GradientStop {
                    position: 1
                    color: root.part.hasHigh ? root.fill : Qt.alpha(root.fill, 0.05)
                }
            }
        }
        Repeater {
            model: [root.part.hasLow ? root.low : -1, root.part.hasHigh ? root.high : -1].filter(at => at >= 0)

            Rectangle {
                required property real modelData

                x: Math.min(root.width - 2, modelData - 1)
                y: root.line - 5
                width: 2
                height: 11
                color: Theme.c1
            }
        }
        Rectangle {
            visible: root.part.hasValue
            x: Math.min(parent.width - width, Math.max(0, root.xOf(root.part.value) - width / 2))
            y: root.line - 4
            width: 9
            height: 9
            radius: 4.5
            color: root.part.doubtful ? Theme.surface : Theme.c1
            border.width: root.part.doubtful ? 2 : 1
            border.color: root.part.doubtful ? Theme.c1 : Theme.surface
        }
    }
    Hint {
        shown: root.hovered || root.visualFocus
        text: root.time.period + ": " + root.part.text + " " + root.view.unit
        detail: [root.part.label, root.part.note, root.part.support].filter(line => line !== "").join("\n")
    }
}
