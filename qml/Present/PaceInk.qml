// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import TwoRivers.Theme

// The colour in which the pace of a lesson is told; words always stand beside it.
QtObject {
    id: root

    // "onPlan", "ahead", "behind" or "farBehind".
    required property string pace
    readonly property color ink: pace === "ahead" ? Theme.ok : pace === "behind" ? Theme.part : pace === "farBehind" ? Theme.diff : Theme.ink1
}
