// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick.Dialogs
import TwoRivers.Models

// The file dialog for a lesson: to open one, or to give the open one its place.
FileDialog {
    required property bool saves

    objectName: "lesson.dialog"
    title: saves ? qsTr("Save the lesson as") : qsTr("Open a lesson")
    fileMode: saves ? FileDialog.SaveFile : FileDialog.OpenFile
    defaultSuffix: "tworivers"
    nameFilters: [qsTr("Lessons (*.tworivers)"), qsTr("All files (*)")]
    onAccepted: {
        if (saves)
            Atlas.lesson.saveAs(selectedFile);
        else
            Atlas.lesson.open(selectedFile);
    }
}
