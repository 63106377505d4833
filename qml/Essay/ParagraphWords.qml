// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import TwoRivers.Controls
import TwoRivers.Layers
import TwoRivers.Models
import TwoRivers.Theme

// A paragraph's words, the story's or those of the reader's copy, with their links for pointer, keyboard and screen
// reader.
ParagraphText {
    id: root

    required property bool narrow
    // The mention to which the reader went stands here.
    readonly property bool outlined: Atlas.mentions.paragraphId === paragraphId && Atlas.mentions.original === original
    property textLink noLink
    // The link under the pointer, for the hint.
    property int pointed: -1

    signal plainClicked
    signal linkClicked(string ref)
    signal linkPointed(string ref)

    height: implicitHeight
    explorer: Atlas.explorer
    family: Theme.readFamily
    noteFamily: Theme.sans
    textSize: narrow ? Theme.read * 19.5 / 17.5 : Theme.read
    lineHeight: narrow ? Theme.readLine * 30 / 27 : Theme.readLine
    noteWidth: 24 * Theme.textScale
    ink: Theme.ink1
    placeInk: Theme.place
    dateInk: Theme.date
    lawInk: Theme.law
    dotInk: Theme.ink2
    litGround: Theme.dark ? Theme.highlight : Theme.lamp
    wordGround: Theme.highlight
    outline: Theme.lampEdge
    outlinedBegin: Atlas.mentions.begin
    outlinedLength: outlined ? Atlas.mentions.length : 0

    Accessible.role: Accessible.StaticText
    Accessible.name: plainText

    onPointedChanged: linkPointed(pointed >= 0 && pointed < links.length ? links[pointed].ref : "")

    HoverHandler {
        id: pointer

        cursorShape: root.pointed >= 0 ? Qt.PointingHandCursor : Qt.ArrowCursor
        onPointChanged: root.pointed = hovered ? root.linkAt(point.position.x, point.position.y) : -1
        onHoveredChanged: if (!hovered)
            root.pointed = -1
    }
    TapHandler {
        onTapped: point => {
            const index = root.linkAt(point.position.x, point.position.y);
            if (index >= 0)
                root.linkClicked(root.links[index].ref);
            else
                root.plainClicked();
        }
    }
    Repeater {
        // Their number, so that a link keeps the focus when what is lit or under the pointer changes.
        model: root.links.length

        LinkFace {
            required property int index

            link: root.links[index] ?? root.noLink
            place: (root.original ? "copy." : "") + root.paragraphId
            onFollowed: root.linkClicked(link.ref)
            onActiveFocusChanged: root.linkPointed(activeFocus ? link.ref : "")
        }
    }
    Hint {
        readonly property bool ready: root.pointed >= 0 && root.pointed < root.links.length
        readonly property string ref: ready ? root.links[root.pointed].ref : ""
        readonly property rect box: ready ? root.links[root.pointed].boxes[0] : Qt.rect(0, 0, 0, 0)

        shown: ready
        text: ref === "" ? "" : Atlas.nameOf(ref)
        detail: ref === "" ? "" : Atlas.hintOf(ref)
        x: Math.max(0, Math.min(root.width - implicitWidth, box.x))
        y: box.y + box.height + Theme.space8
    }
}
