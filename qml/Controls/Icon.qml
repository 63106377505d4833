// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
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

    IconImage {
        anchors.centerIn: parent
        source: root.name === "" ? "" : "qrc:/two-rivers/icons/" + root.name + ".svg"
        sourceSize: Qt.size(root.size, root.size)
        color: root.color
    }
}
