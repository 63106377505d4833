// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import TwoRivers.Controls
import TwoRivers.Theme

// Nearer, farther, and back to the step's own view.
Card {
    id: root

    required property real targetSize

    signal zoomRequested(by: real)
    signal homeRequested

    width: row.width
    height: row.height

    Row {
        id: row

        IconButton {
            objectName: "map.zoomOut"
            iconName: "minus"
            text: qsTr("Zoom out")
            keyHint: "−"
            targetSize: root.targetSize
            onClicked: root.zoomRequested(-1)
        }
        IconButton {
            objectName: "map.zoomIn"
            iconName: "plus"
            text: qsTr("Zoom in")
            keyHint: "+"
            targetSize: root.targetSize
            onClicked: root.zoomRequested(1)
        }
        IconButton {
            objectName: "map.home"
            iconName: "home"
            text: qsTr("This paragraph’s view")
            keyHint: "0"
            targetSize: root.targetSize
            onClicked: root.homeRequested()
        }
    }
}
