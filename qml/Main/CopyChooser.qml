// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick.Dialogs
import TwoRivers.Models

// The file dialog for the reader's own copy of the essay.
FileDialog {
    objectName: "copy.dialog"
    title: qsTr("Open your copy of the essay")
    nameFilters: [qsTr("Plain text (*.txt *.text *.md)"), qsTr("All files (*)")]
    onAccepted: Atlas.original.open(selectedFile)
}
