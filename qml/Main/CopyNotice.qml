// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
import TwoRivers.Controls
import TwoRivers.Models

// Why the reader's own copy of the essay could not be opened, or what of it could not be matched.
Notice {
    id: root

    readonly property bool failed: Atlas.original.problem !== ""

    signal copyRequested

    objectName: "notice.copy"
    visible: failed || Atlas.original.report !== ""
    error: failed
    iconName: failed ? "warning" : "text"
    title: failed ? qsTr("Your copy of the essay could not be opened") : qsTr("Your copy is open, but not all of it could be matched")
    detail: failed ? Atlas.original.problem : Atlas.original.report

    PushButton {
        objectName: "notice.copy.close"
        primary: true
        text: qsTr("Go on")
        onClicked: Atlas.original.dismiss()
    }
    PushButton {
        objectName: "notice.copy.other"
        visible: root.failed
        text: qsTr("Open another file…")
        onClicked: {
            Atlas.original.dismiss();
            root.copyRequested();
        }
    }
}
