// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import TwoRivers.Controls
import TwoRivers.Models
import TwoRivers.Theme

// The texts of one paragraph as the reader chose: our retelling, the original of the reader's own copy, or both, beside
// each other where there is room for two lines of reading, else below each other.
Item {
    id: root

    required property string paragraphId
    required property bool narrow
    // The copy has a text for this paragraph, or else says why not.
    required property bool copied
    required property string copyNotice

    signal plainClicked
    signal linkClicked(string ref)
    signal linkPointed(string ref)

    readonly property string reading: Atlas.original.reading
    readonly property bool retellingShown: reading !== "original" || !copied
    readonly property bool copyShown: reading !== "retelling" && copied
    readonly property bool both: retellingShown && copyShown
    readonly property bool beside: both && width >= 2 * leastWidth + gap
    readonly property real leastWidth: 300 * Theme.textScale
    readonly property real gap: Theme.space28
    readonly property real textWidth: beside ? Math.floor((width - gap) / 2) : width
    readonly property real topOfTexts: notice.visible ? notice.height + Theme.space8 : 0
    readonly property real copyTop: beside || !retellingShown ? topOfTexts : retelling.y + retelling.height + Theme.space16

    height: copyShown ? Math.max(retellingShown ? retelling.y + retelling.height : 0, copy.y + copy.height) : retelling.y + retelling.height

    // What the mention covers to which the reader went, in our own pixels.
    function mentionBox(): rect {
        const words = (Atlas.mentions.original ? copyWords.item : retellingWords) as ParagraphWords;
        return words ? words.mapToItem(root, words.boxOf(Atlas.mentions.begin, Atlas.mentions.length)) : Qt.rect(0, 0, 0, 0);
    }

    component Name: Kicker {
        visible: root.both
        bottomPadding: Theme.space4
    }

    UiText {
        id: notice

        width: parent.width
        visible: root.reading !== "retelling" && text !== ""
        text: root.copyNotice
        color: Theme.ink2
        font.pixelSize: Theme.uiSmall
        wrapMode: Text.Wrap
    }
    Column {
        id: retelling

        y: root.topOfTexts
        width: root.textWidth
        visible: root.retellingShown

        Name {
            text: qsTr("Retelling")
        }
        ParagraphWords {
            id: retellingWords

            objectName: "retelling." + root.paragraphId
            width: parent.width
            paragraphId: root.paragraphId
            narrow: root.narrow
            onPlainClicked: root.plainClicked()
            onLinkClicked: ref => root.linkClicked(ref)
            onLinkPointed: ref => root.linkPointed(ref)
        }
    }
    Column {
        id: copy

        x: root.beside ? root.textWidth + root.gap : 0
        y: root.copyTop
        width: root.textWidth
        visible: root.copyShown

        Name {
            text: qsTr("Original")
        }
        Loader {
            id: copyWords

            width: parent.width
            active: root.copyShown
            sourceComponent: ParagraphWords {
                objectName: "copy." + root.paragraphId
                original: true
                paragraphId: root.paragraphId
                narrow: root.narrow
                onPlainClicked: root.plainClicked()
                onLinkClicked: ref => root.linkClicked(ref)
                onLinkPointed: ref => root.linkPointed(ref)
            }
        }
    }
}
