// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import TwoRivers.Controls
import TwoRivers.Layers
import TwoRivers.Models
import TwoRivers.Theme

// How a whole is shared, in at most three parts: solid, hatched, plain; the names stand under their parts.
Item {
    id: root

    required property list<seriesPart> parts
    // What the third part is called when it holds several groups.
    property string otherName: qsTr("Other")

    readonly property real barHeight: 16
    readonly property real gap: 2
    readonly property list<real> shares: {
        const firstTwo = parts.slice(0, 2).map(part => part.share);
        const rest = 1 - firstTwo.reduce((sum, share) => sum + share, 0);
        return rest > 0.004 ? [...firstTwo, rest] : firstTwo;
    }

    function nameOf(index: int): string {
        return index < 2 ? parts[index]?.label ?? "" : parts.length === 3 && parts[2].group !== "other" ? parts[2].label : otherName;
    }
    function percent(share: real): string {
        return qsTr("%1%").arg(Math.round(share * 100));
    }

    implicitHeight: barHeight + Theme.space4 + labels.implicitHeight
    Accessible.role: Accessible.StaticText
    Accessible.name: shares.map((share, i) => nameOf(i) + " " + percent(share)).join(", ")

    Row {
        id: bars

        width: root.width
        spacing: root.gap

        Repeater {
            model: root.shares

            Item {
                id: part

                required property real modelData
                required property int index

                width: Math.max(1, (root.width - root.gap * (root.shares.length - 1)) * modelData)
                height: root.barHeight

                Rectangle {
                    anchors.fill: parent
                    visible: part.index !== 1
                    color: part.index === 0 ? Theme.c1 : Theme.rule
                }
                HatchFill {
                    anchors.fill: parent
                    visible: part.index === 1
                    line: Theme.c1
                    ground: Theme.c1wash
                }
            }
        }
    }
    // The first name stands at the left, the last at the right, one between them after the first.
    Row {
        id: labels

        y: root.barHeight + Theme.space4
        width: root.width

        Repeater {
            model: root.shares.length

            UiText {
                required property int index

                width: root.width / root.shares.length
                text: root.nameOf(index) + (root.shares.length > 2 ? "\n" : " ") + root.percent(root.shares[index])
                horizontalAlignment: index === 0 ? Text.AlignLeft : index === root.shares.length - 1 ? Text.AlignRight : Text.AlignHCenter
                color: Theme.ink1
                font.pixelSize: Theme.chart
                wrapMode: Text.Wrap
            }
        }
    }
}
