// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import TwoRivers.Controls
import TwoRivers.Models
import TwoRivers.Theme

// What the essay claims, by paragraph, with what was found; a reader may pick claims by what is wrong with them.
Column {
    id: root

    // The entry of a claim, for scrolling to it; null when a filter hides it.
    function entryOf(ref: string): Item {
        for (let row = 0; row < claims.count; ++row) {
            const entry = claims.itemAt(row) as CheckEntry;
            if (entry.ref === ref)
                return entry;
        }
        return null;
    }

    readonly property var titles: ({
            "unsourced": qsTr("Unsourced"),
            "contested": qsTr("Contested"),
            "differs": qsTr("Source differs"),
            "outdated": qsTr("Outdated")
        })

    spacing: Theme.space12

    Flow {
        width: parent.width
        spacing: Theme.space8

        Repeater {
            model: Atlas.checks.knownFilters()

            Chip {
                required property string modelData
                readonly property bool on: Atlas.checks.filters.includes(modelData)

                objectName: "claims." + modelData
                text: qsTr("%1 %2").arg(root.titles[modelData]).arg(Atlas.checks.countOf(modelData))
                iconName: on ? "check" : ""
                lit: on
                onClicked: Atlas.checks.setFilter(modelData, !on)

                Accessible.role: Accessible.CheckBox
                Accessible.checkable: true
                Accessible.checked: on
            }
        }
    }
    CheckRow {
        objectName: "claims.mark"
        width: parent.width
        text: qsTr("Mark everywhere what is not verified")
        mark: Component {
            DoubtMark {}
        }
        checked: Atlas.doubtMarked
        // The state says whether; the click only asks for it.
        onClicked: {
            Atlas.doubtMarked = checked;
            checked = Qt.binding(() => Atlas.doubtMarked);
        }
    }
    UiText {
        width: parent.width
        text: qsTr("%1 of %2 claims").arg(Atlas.checks.shown).arg(Atlas.checks.total)
        color: Theme.ink2
        font.pixelSize: Theme.uiSmall
    }
    Column {
        width: parent.width

        Repeater {
            id: claims

            model: Atlas.checks

            CheckEntry {
                width: root.width
                issueTitles: root.titles
            }
        }
    }
    Legend {
        width: parent.width
    }
}
