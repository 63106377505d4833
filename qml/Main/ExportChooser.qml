// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Dialogs
import TwoRivers.Models

// Where the pages go: a file, or a folder for pictures.
Item {
    id: root

    function open() {
        if (Atlas.pages.kind === "pictures") {
            folder.open();
            return;
        }
        file.selectedFile = file.currentFolder + "/" + Atlas.pages.suggestedName;
        file.open();
    }

    FileDialog {
        id: file

        objectName: "export.dialog"
        title: qsTr("Save the pages as")
        fileMode: FileDialog.SaveFile
        defaultSuffix: "pdf"
        nameFilters: [qsTr("PDF (*.pdf)")]
        onAccepted: Atlas.pages.save(selectedFile)
    }
    FolderDialog {
        id: folder

        objectName: "export.folderDialog"
        title: qsTr("Save the pictures in this folder")
        onAccepted: Atlas.pages.save(selectedFolder)
    }
}
