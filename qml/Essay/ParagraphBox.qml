// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import TwoRivers.Controls
import TwoRivers.Models
import TwoRivers.Theme

// One paragraph: number, heading, reasons, texts, and chips when it is the current one. Folded it is one row.
FocusScope {
    id: root

    required property string paragraphId
    required property int number
    required property string heading
    required property bool current
    required property bool matched
    required property bool folded
    required property list<reason> reasons
    required property int placeCount
    required property int dateCount
    required property string noteRange
    required property bool copied
    required property string copyNotice
    // Paragraphs are picked out, so that each says whether it is one of them.
    required property bool matching
    required property bool narrow

    readonly property real textLeft: narrow ? 86 : 62
    readonly property real textRight: 26
    readonly property bool lit: matching && matched
    // From above down, so that nothing here asks for the box's own height.
    readonly property real reasonsHeight: lit ? reasonColumn.height + Theme.space4 : 0

    signal headingClicked
    signal linkClicked(string ref)
    signal linkPointed(string ref)

    objectName: "paragraph." + paragraphId
    implicitHeight: folded ? foldedHeight() : openHeight()
    clip: fold.running

    Accessible.role: Accessible.Paragraph
    Accessible.name: qsTr("Paragraph %1: %2").arg(number).arg(heading)

    // What the mention covers to which the reader went, in our own pixels.
    function mentionBox(): rect {
        return texts.mapToItem(root, texts.mentionBox());
    }
    function foldedHeight(): real {
        return Math.max(50, title.height + (lit ? reasonsHeight + 2 * Theme.space16 - Theme.space4 : 2 * Theme.space12));
    }
    function openHeight(): real {
        const below = chips.visible ? chips.height + Theme.space12 : 0;
        return Math.ceil(openWordsTop() + texts.height + below + Theme.space16);
    }
    function openWordsTop(): real {
        return Theme.space16 + title.height + (lit ? reasonsHeight + Theme.space8 : 2);
    }

    Behavior on implicitHeight {
        enabled: fold.armed

        NumberAnimation {
            id: fold

            property bool armed: false

            duration: Theme.turnMs
            easing.type: Easing.OutCubic
        }
    }
    // Only folding moves; the first layout and a new width do not.
    onFoldedChanged: {
        fold.armed = true;
        disarm.restart();
    }
    Timer {
        id: disarm

        interval: Theme.turnMs + 50
        onTriggered: fold.armed = false
    }

    Rectangle {
        anchors.fill: parent
        color: root.lit || (root.current && !root.matching) ? Theme.surface : "transparent"
    }
    Rectangle {
        width: 4
        height: parent.height
        visible: root.lit || (root.current && !root.matching)
        color: root.lit ? Theme.lamp : Theme.ink1
    }
    Separator {
        anchors.bottom: parent.bottom
        width: parent.width
    }

    Text {
        id: numeral

        x: root.narrow ? 34 : 22
        y: title.y + title.baselineOffset - baselineOffset
        text: "¶" + root.number
        color: root.current ? Theme.ink1 : Theme.ink2
        font.family: Theme.serif
        font.pixelSize: Theme.read
        font.bold: root.current
        textFormat: Text.PlainText
        Accessible.ignored: true
    }
    Item {
        id: title

        x: root.textLeft
        y: root.folded && !root.lit ? Math.round((root.height - height) / 2) : Theme.space16
        width: root.width - x - root.textRight
        height: Math.max(24, headingText.implicitHeight)
        baselineOffset: headingText.y + headingText.baselineOffset
        activeFocusOnTab: true

        Accessible.role: Accessible.Heading
        Accessible.name: root.heading
        Accessible.focusable: true
        Accessible.onPressAction: root.headingClicked()
        Keys.onReturnPressed: root.headingClicked()
        Keys.onEnterPressed: root.headingClicked()

        UiText {
            id: headingText

            width: parent.width - (root.matching ? 24 + (noLink.visible ? noLink.implicitWidth : 0) + Theme.space8 : 0)
            anchors.verticalCenter: parent.verticalCenter
            text: root.heading
            color: root.folded && !root.matched ? Theme.ink2 : Theme.ink1
            font.pixelSize: Theme.h3
            font.weight: root.folded && !root.matched ? Font.Medium : Font.DemiBold
            wrapMode: root.folded ? Text.NoWrap : Text.Wrap
            Accessible.ignored: true
        }
        UiText {
            id: noLink

            anchors.right: chevron.left
            anchors.rightMargin: Theme.space8
            anchors.verticalCenter: parent.verticalCenter
            visible: root.matching && !root.matched && root.folded
            text: qsTr("no link")
            color: Theme.ink3
            font.pixelSize: Theme.uiSmall
        }
        Icon {
            id: chevron

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            visible: root.matching
            name: root.folded ? "chevron-down" : "chevron-up"
            size: 16
            color: Theme.ink2
        }
        FocusRing {
            target: title
        }
    }
    MouseArea {
        anchors.left: parent.left
        anchors.right: parent.right
        y: 0
        height: root.folded ? root.height : title.y + title.height + Theme.space4
        cursorShape: Qt.PointingHandCursor
        onClicked: root.headingClicked()
    }

    Column {
        id: reasonColumn

        x: root.textLeft - 6
        y: title.y + title.height + Theme.space4
        width: root.width - x - root.textRight
        visible: root.lit
        spacing: Theme.space4

        Repeater {
            // The strongest two: more would push the words out of sight.
            model: root.lit ? root.reasons.slice(0, 2) : []

            ReasonChip {
                required property reason modelData

                width: reasonColumn.width
                reason: modelData
            }
        }
    }

    Texts {
        id: texts

        x: root.textLeft
        y: root.openWordsTop()
        width: root.width - x - root.textRight
        visible: !root.folded
        paragraphId: root.paragraphId
        narrow: root.narrow
        copied: root.copied
        copyNotice: root.copyNotice
        onPlainClicked: root.headingClicked()
        onLinkClicked: ref => root.linkClicked(ref)
        onLinkPointed: ref => root.linkPointed(ref)
    }

    Loader {
        id: chips

        x: root.textLeft
        y: texts.y + texts.height + Theme.space8
        width: root.width - x - Theme.space12
        active: root.current && !root.matching && !root.folded
        visible: active
        sourceComponent: Flow {
            spacing: Theme.space8

            Chip {
                visible: root.placeCount > 0
                objectName: "chip.places." + root.paragraphId
                iconName: "place"
                text: qsTr("%n places", "", root.placeCount)
                onClicked: Atlas.select("paragraph:" + root.paragraphId, "essay")
            }
            Chip {
                visible: root.dateCount > 0
                objectName: "chip.dates." + root.paragraphId
                iconName: "clock"
                text: qsTr("%n dates", "", root.dateCount)
                onClicked: Atlas.select("paragraph:" + root.paragraphId, "essay")
            }
            Chip {
                visible: root.noteRange !== ""
                objectName: "chip.notes." + root.paragraphId
                iconName: "quote"
                text: root.noteRange
                onClicked: root.linkClicked("notes")
            }
        }
    }
}
