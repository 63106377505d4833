// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import TwoRivers.Controls
import TwoRivers.Models
import TwoRivers.Theme

// One line of a card: what it is about, and the value. A value that names a thing leads there; where a figure comes from is its
// hint.
T.AbstractButton {
    id: root

    required property cardRow fact

    readonly property bool leads: /^(region|place|route|event):/.test(fact.ref)
    readonly property real labelWidth: 84

    implicitHeight: Math.max(label.implicitHeight, value.implicitHeight)
    enabled: leads
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    onClicked: Atlas.select(fact.ref, "search")
    Keys.onReturnPressed: root.click()
    Keys.onEnterPressed: root.click()

    Accessible.role: leads ? Accessible.Link : Accessible.StaticText
    Accessible.name: qsTr("%1: %2").arg(fact.label).arg(fact.value)
    Accessible.description: source.text
    Accessible.onPressAction: root.clicked()

    UiText {
        id: label

        width: root.labelWidth
        text: root.fact.label
        color: Theme.ink3
        font.pixelSize: Theme.uiSmall
        wrapMode: Text.Wrap
    }
    UiText {
        id: value

        x: root.labelWidth + Theme.space8
        width: parent.width - x
        text: root.fact.value
        font.pixelSize: Theme.uiSmall
        font.underline: root.leads && (root.hovered || root.visualFocus)
        wrapMode: Text.Wrap
    }
    HoverHandler {
        id: pointer

        cursorShape: root.leads ? Qt.PointingHandCursor : Qt.ArrowCursor
    }
    Hint {
        id: source

        shown: pointer.hovered
        text: root.fact.source === "" ? "" : Atlas.sourceText(root.fact.source)
    }
    FocusRing {
        target: root
    }
}
