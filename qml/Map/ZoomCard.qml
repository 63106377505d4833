// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import TwoRivers.Controls
import TwoRivers.Models

// Out, in, and home to the step's own view.
Card {
    id: root

    signal zoomRequested(real by)

    width: row.width + 2
    height: row.height + 2

    Row {
        id: row

        x: 1
        y: 1

        IconButton {
            objectName: "map.zoomOut"
            targetSize: 38
            iconName: "minus"
            text: qsTr("Zoom out")
            keyHint: "−"
            onClicked: root.zoomRequested(-0.5)
        }
        Separator {
            vertical: true
            height: parent.height
        }
        IconButton {
            objectName: "map.zoomIn"
            targetSize: 38
            iconName: "plus"
            text: qsTr("Zoom in")
            keyHint: "+"
            onClicked: root.zoomRequested(0.5)
        }
        Separator {
            vertical: true
            height: parent.height
        }
        IconButton {
            objectName: "map.home"
            targetSize: 38
            iconName: "home"
            text: qsTr("Back to the view of this step")
            keyHint: "0"
            onClicked: Atlas.resetView()
        }
    }
}
