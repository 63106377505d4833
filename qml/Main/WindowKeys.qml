// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import TwoRivers.Models

// The keys that work in every pane. Single letters are left alone while the reader types.
Item {
    id: root

    property bool typing: false
    signal presentRequested(bool fromHere)
    signal fullScreenToggled
    signal searchRequested
    signal helpRequested
    signal escaped
    signal copyRequested
    signal lessonRequested
    signal exercisesRequested
    signal preflightRequested
    signal exportRequested
    signal themeToggled
    signal numbersToggled
    signal zoomRequested(int by)
    signal paneRequested(int by)

    component Letter: Shortcut {
        enabled: root.enabled && !root.typing
    }
    component Always: Shortcut {
        enabled: root.enabled
    }

    Always {
        sequence: "F5"
        onActivated: root.presentRequested(false)
    }
    Always {
        sequence: "Shift+F5"
        onActivated: root.presentRequested(true)
    }
    Always {
        sequence: "Ctrl+F5"
        onActivated: root.preflightRequested()
    }
    Always {
        sequence: "F11"
        onActivated: root.fullScreenToggled()
    }
    Letter {
        sequence: "F"
        onActivated: root.fullScreenToggled()
    }
    Letter {
        sequence: "/"
        onActivated: root.searchRequested()
    }
    Always {
        sequence: StandardKey.Find
        onActivated: root.searchRequested()
    }
    Letter {
        sequences: ["?", "Shift+?"]
        onActivated: root.helpRequested()
    }
    Always {
        sequence: StandardKey.Open
        onActivated: root.copyRequested()
    }
    Always {
        sequence: "Ctrl+E"
        onActivated: root.lessonRequested()
    }
    Always {
        sequence: StandardKey.Print
        onActivated: root.exportRequested()
    }
    Letter {
        sequence: "Q"
        onActivated: root.exercisesRequested()
    }
    Letter {
        sequence: "O"
        onActivated: Atlas.original.readNext()
    }
    Letter {
        sequence: "Escape"
        onActivated: root.escaped()
    }
    // A clicker's keys read on, whichever pane has the focus.
    Letter {
        sequence: "PgDown"
        onActivated: Atlas.walkParagraphs(1)
    }
    Letter {
        sequence: "PgUp"
        onActivated: Atlas.walkParagraphs(-1)
    }
    Letter {
        sequence: "Backspace"
        onActivated: Atlas.goToStep(Atlas.stepId)
    }
    Always {
        sequences: ["Alt+Left", "Back"]
        onActivated: Atlas.trail.back()
    }
    Always {
        sequences: ["Alt+Right", "Forward"]
        onActivated: Atlas.trail.forward()
    }
    Always {
        sequence: "Ctrl+L"
        onActivated: Atlas.links.copy()
    }
    Always {
        sequence: "F3"
        onActivated: Atlas.mentions.step(1)
    }
    Always {
        sequence: "Shift+F3"
        onActivated: Atlas.mentions.step(-1)
    }
    Letter {
        sequence: "T"
        onActivated: root.themeToggled()
    }
    Letter {
        sequence: "U"
        onActivated: Atlas.doubtMarked = !Atlas.doubtMarked
    }
    Letter {
        sequence: "N"
        onActivated: root.numbersToggled()
    }
    Letter {
        sequences: ["+", "="]
        onActivated: root.zoomRequested(1)
    }
    Letter {
        sequence: "-"
        onActivated: root.zoomRequested(-1)
    }
    Letter {
        sequence: "0"
        onActivated: Atlas.resetView()
    }
    Letter {
        sequence: "["
        onActivated: Atlas.moveWindow(-1, 0, "timeline")
    }
    Letter {
        sequence: "]"
        onActivated: Atlas.moveWindow(1, 0, "timeline")
    }
    Letter {
        sequences: ["{", "Shift+{"]
        onActivated: Atlas.moveWindow(0, -1, "timeline")
    }
    Letter {
        sequences: ["}", "Shift+}"]
        onActivated: Atlas.moveWindow(0, 1, "timeline")
    }
    Always {
        sequence: "F6"
        onActivated: root.paneRequested(1)
    }
    Always {
        sequence: "Shift+F6"
        onActivated: root.paneRequested(-1)
    }
    Always {
        sequences: ["Ctrl++", "Ctrl+="]
        onActivated: Atlas.text.step(1)
    }
    Always {
        sequence: "Ctrl+-"
        onActivated: Atlas.text.step(-1)
    }
    Always {
        sequence: "Ctrl+0"
        onActivated: Atlas.text.scale = 1
    }
    Instantiator {
        model: 9

        Letter {
            required property int index

            sequence: String(index + 1)
            onActivated: {
                const id = Atlas.paragraphs.idAt(index);
                if (id !== "")
                    Atlas.goToParagraph(id);
            }
        }
    }
}
