// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Window
import TwoRivers.Controls
import TwoRivers.Models
import TwoRivers.Theme

// The pages as they will be, one at a time, and the way to save them.
FocusScope {
    id: root

    signal closeRequested
    signal saveRequested

    readonly property string place: Atlas.pages.pageCount > 0 ? qsTr("Page %L1 of %L2").arg(Atlas.pages.page + 1).arg(Atlas.pages.pageCount) : ""

    Binding {
        target: Atlas.pages
        property: "previewHeight"
        // In steps, so that a window that is being resized does not ask for a picture at each pixel.
        value: Math.ceil(frame.height * Screen.devicePixelRatio / 50) * 50
    }
    Item {
        id: head

        width: parent.width
        height: Math.max(turns.height, save.height)

        Row {
            id: turns

            spacing: Theme.space4

            IconButton {
                objectName: "export.back"
                iconName: "chevron-left"
                text: qsTr("Page before")
                targetSize: Theme.target
                enabled: Atlas.pages.page > 0
                onClicked: Atlas.pages.turn(-1)
            }
            UiText {
                objectName: "export.place"
                anchors.verticalCenter: parent.verticalCenter
                text: root.place
                font.pixelSize: Theme.uiSmall
            }
            IconButton {
                objectName: "export.next"
                iconName: "chevron-right"
                text: qsTr("Next page")
                targetSize: Theme.target
                enabled: Atlas.pages.page + 1 < Atlas.pages.pageCount
                onClicked: Atlas.pages.turn(1)
            }
        }
        Row {
            anchors.right: parent.right
            spacing: Theme.space4

            PushButton {
                id: save

                objectName: "export.save"
                primary: true
                iconName: "download"
                text: Atlas.pages.saving ? qsTr("Stop") : qsTr("Save…")
                enabled: Atlas.pages.saving || Atlas.pages.pageCount > 0
                onClicked: Atlas.pages.saving ? Atlas.pages.stop() : root.saveRequested()
            }
            IconButton {
                objectName: "export.shut"
                iconName: "close"
                text: qsTr("Close the sheet")
                onClicked: root.closeRequested()
            }
        }
    }
    // What stands instead of a page, or came of saving.
    UiText {
        id: words

        objectName: "export.message"
        y: head.height + Theme.space8
        width: parent.width
        visible: text !== ""
        text: {
            if (Atlas.pages.saving)
                return qsTr("Writing page %L1 of %L2…").arg(Math.min(Atlas.pages.savedCount + 1, Atlas.pages.pageCount)).arg(Atlas.pages.pageCount);
            if (Atlas.pages.message !== "")
                return Atlas.pages.message;
            if (Atlas.pages.drawing && Atlas.pages.pageCount === 0)
                return qsTr("The pages are being laid out…");
            return Atlas.pages.pageCount === 0 ? qsTr("No step is chosen. Tick one at least.") : "";
        }
        color: Atlas.pages.failed ? Theme.diff : Theme.ink2
        font.pixelSize: Theme.uiSmall
        wrapMode: Text.Wrap
    }
    Item {
        id: frame

        y: head.height + Theme.space12 + 2 * words.font.pixelSize + Theme.space16
        width: parent.width
        height: parent.height - y

        Rectangle {
            anchors.fill: page
            anchors.margins: -1
            visible: page.visible
            color: "transparent"
            border.width: 1
            border.color: Theme.edge
        }
        Image {
            id: page

            readonly property real ratio: implicitHeight > 0 ? implicitWidth / implicitHeight : 1

            objectName: "export.page"
            anchors.centerIn: parent
            width: Math.min(parent.width - 2, (parent.height - 2) * ratio)
            height: width / ratio
            visible: Atlas.pages.picture > 0
            // The page before stays, paler, until the next one is there.
            opacity: Atlas.pages.drawing ? 0.6 : 1
            source: Atlas.pages.picture > 0 ? "image://page/" + Atlas.pages.picture : ""
            cache: false
            smooth: true
            mipmap: true
            Accessible.role: Accessible.Graphic
            Accessible.name: root.place
        }
    }
}
