// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import TwoRivers.Controls
import TwoRivers.Models
import TwoRivers.Theme

// A file dropped anywhere on the window is opened: a lesson, or the reader's own copy of the essay.
DropArea {
    id: root

    objectName: "copy.drop"
    keys: ["text/uri-list"]
    onEntered: drag => drag.accepted = drag.hasUrls
    onDropped: drop => {
        if (Atlas.lesson.isLesson(drop.urls[0]))
            Atlas.lesson.open(drop.urls[0]);
        else
            Atlas.original.open(drop.urls[0]);
        drop.accept(Qt.CopyAction);
    }

    Loader {
        anchors.fill: parent
        active: root.containsDrag
        sourceComponent: Rectangle {
            color: Theme.veil
            border.width: Theme.focusWidth
            border.color: Theme.focus

            Card {
                anchors.centerIn: parent
                implicitWidth: words.implicitWidth + 2 * Theme.space22
                implicitHeight: words.implicitHeight + 2 * Theme.space16

                UiText {
                    id: words

                    anchors.centerIn: parent
                    text: qsTr("Drop your copy of the essay, or a lesson, to open it here")
                    font.weight: Font.DemiBold
                }
            }
        }
    }
}
