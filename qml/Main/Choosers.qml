// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

// The dialogs that ask for a file, each made when it is first needed.
Item {
    id: root

    function openCopy() {
        copy.active = true;
        (copy.item as CopyChooser).open();
    }
    function openLesson(saves: bool) {
        lesson.saves = saves;
        lesson.active = true;
        (lesson.item as LessonChooser).open();
    }
    function openExport() {
        pages.active = true;
        (pages.item as ExportChooser).open();
    }

    Loader {
        id: copy

        active: false
        sourceComponent: CopyChooser {}
    }
    Loader {
        id: lesson

        property bool saves: false

        active: false
        sourceComponent: LessonChooser {
            saves: lesson.saves
        }
    }
    Loader {
        id: pages

        active: false
        sourceComponent: ExportChooser {}
    }
}
