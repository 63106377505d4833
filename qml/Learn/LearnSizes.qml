// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import TwoRivers.Theme

// The type of the exercises: as large as a slide's on a projector, and never smaller than a panel's.
QtObject {
    required property real width
    required property real height

    // Of 1920 by 1080 pixels, at the reader's text size.
    readonly property real unit: Math.min(width / 1920, height / 1080)
    readonly property real textUnit: unit * Theme.textScale

    readonly property int score: Math.round(Math.max(Theme.numberXl, 96 * textUnit))
    readonly property int subject: Math.round(Math.max(Theme.read, 40 * textUnit))
    readonly property int task: Math.round(Math.max(Theme.ui, 34 * textUnit))
    readonly property int choice: Math.round(Math.max(Theme.ui, 30 * textUnit))
    readonly property int text: Math.round(Math.max(Theme.ui, 28 * textUnit))
    readonly property int small: Math.round(Math.max(Theme.uiSmall, 26 * textUnit))
    readonly property int mark: Math.round(Math.max(22, 40 * unit))
    readonly property int margin: Math.round(Math.max(Theme.space22, 72 * unit))
    readonly property int gap: Math.round(Math.max(Theme.space12, 22 * unit))
}
