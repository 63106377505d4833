// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.impl
import TwoRivers.Theme

// One of the project's own line icons, in any colour of the theme. The picture is drawn once for each colour and size.
Item {
    id: root

    // The icon's file name without its ending: "search".
    required property string name
    property real size: 20
    property color color: Theme.ink1

    implicitWidth: size
    implicitHeight: size

    // Made when it is seen. Without a source an IconImage would search every icon theme of the desktop.
    Loader {
        anchors.centerIn: parent
        active: root.visible && root.name !== ""
        sourceComponent: IconImage {
            source: "qrc:/two-rivers/icons/" + root.name + ".svg"
            sourceSize: Qt.size(root.size, root.size)
            color: root.color
        }
    }
}
