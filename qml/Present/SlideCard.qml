// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import TwoRivers.Controls
import TwoRivers.Models
import TwoRivers.Theme

// A slide in little: laid out at the size at which the class has it, and scaled down as a whole.
Item {
    id: root

    required property explorer explorer
    required property string basemapPath
    // At which it is laid out, pixels.
    required property size slideSize
    property string title: ""
    property string remark: ""
    property color outline: Theme.edge
    property real outlineWidth: 1
    property bool still: false
    property bool interactive: false
    property bool flies: true

    readonly property alias slide: slide
    // The place of the picture below its title.
    readonly property alias frame: frame

    signal advanceRequested
    signal backRequested

    // As high as that width makes it.
    function heightFor(width: real): real {
        return head.height + Theme.space8 + width * slideSize.height / slideSize.width;
    }

    implicitHeight: heightFor(width)

    Item {
        id: head

        width: root.width
        height: Math.max(name.height, hint.height)

        UiText {
            id: name

            width: root.width - hint.width - Theme.space16
            text: root.title
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
        }
        UiText {
            id: hint

            anchors.right: parent.right
            width: Math.min(implicitWidth, root.width * 0.5)
            text: root.remark
            color: Theme.ink2
            horizontalAlignment: Text.AlignRight
            wrapMode: Text.Wrap
        }
    }
    Item {
        id: frame

        y: head.height + Theme.space8
        width: root.width
        height: root.width * root.slideSize.height / root.slideSize.width

        Slide {
            id: slide

            width: root.slideSize.width
            height: root.slideSize.height
            transformOrigin: Item.TopLeft
            scale: frame.width / width
            explorer: root.explorer
            basemapPath: root.basemapPath
            still: root.still
            interactive: root.interactive
            flies: root.flies
            onAdvanceRequested: root.advanceRequested()
            onBackRequested: root.backRequested()
        }
        Pointer {
            anchors.fill: parent
            visible: root.interactive
        }
        Rectangle {
            anchors.fill: parent
            anchors.margins: -root.outlineWidth
            color: "transparent"
            radius: Theme.radius4
            border.width: root.outlineWidth
            border.color: root.outline
        }
    }
}
