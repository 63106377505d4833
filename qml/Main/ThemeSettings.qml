// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import TwoRivers.Models
import TwoRivers.Theme

// The theme follows what the reader has set.
Item {
    id: root

    // Nothing moves, for pictures.
    required property bool still

    Binding {
        target: Theme
        property: "dark"
        value: Atlas.dark
    }
    Binding {
        target: Theme
        property: "language"
        value: Atlas.language
    }
    Binding {
        target: Theme
        property: "reducedMotion"
        value: Atlas.reducedMotion || root.still
    }

    Binding {
        target: Theme
        property: "textScale"
        value: Atlas.text.scale
    }
    Binding {
        target: Theme
        property: "readFace"
        value: Atlas.text.face
    }
}
