// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import TwoRivers.Controls
import TwoRivers.Models
import TwoRivers.Theme

// Before the lesson: all that would go wrong, each with the way to where it is mended, and whether the time is enough.
PopupSheet {
    id: root

    // Where the presentation begins: at the current paragraph, or with the lesson.
    property bool fromHere: false

    signal mendRequested(string place)

    // On the way into a presentation, which the same key goes on to.
    function openBefore(fromHere: bool) {
        root.fromHere = fromHere;
        open();
    }
    function present() {
        close();
        Atlas.beginPresenting(root.fromHere);
    }

    objectName: "preflight"
    modal: true
    dim: false
    focus: true
    padding: Theme.space8
    width: Math.min(parent ? parent.width - 2 * Theme.space22 : 680, 680)
    height: Math.min(parent ? parent.height - 2 * Theme.space22 : 520, 520)
    anchors.centerIn: parent

    onAboutToShow: Atlas.preflight.watching = true
    onAboutToHide: Atlas.preflight.watching = false
    onClosed: root.fromHere = false

    sheet: ScrollColumn {
        id: list

        objectName: "preflight.list"
        focus: true
        Accessible.name: qsTr("Before the lesson")
        Keys.onPressed: event => {
            event.accepted = event.key === Qt.Key_F5;
            if (event.accepted)
                root.present();
        }

        Connections {
            target: root

            function onOpened() {
                present.forceActiveFocus();
            }
        }
        Connections {
            target: Theme

            function onDarkChanged() {
                Atlas.preflight.look();
            }
        }
        Item {
            width: parent.width
            height: Math.max(title.height, close.height)

            UiText {
                id: title

                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - close.width
                text: qsTr("Before the lesson")
                font.pixelSize: Theme.h3
                font.weight: Font.DemiBold
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            IconButton {
                id: close

                objectName: "preflight.shut"
                anchors.right: parent.right
                iconName: "close"
                text: qsTr("Close the sheet")
                onClicked: root.close()
            }
        }
        Flow {
            width: parent.width
            spacing: Theme.space8

            UiText {
                objectName: "preflight.time"
                height: Theme.target
                verticalAlignment: Text.AlignVCenter
                text: qsTr("%n step(s), %L1 of %L2 minutes", "", Atlas.preflight.stepCount).arg(Atlas.preflight.minutes).arg(Atlas.preflight.classMinutes)
                font.weight: Font.DemiBold
            }
            IconButton {
                objectName: "preflight.shorter"
                iconName: "minus"
                text: qsTr("A class five minutes shorter")
                targetSize: Theme.target
                onClicked: Atlas.preflight.classMinutes -= 5
            }
            IconButton {
                objectName: "preflight.longer"
                iconName: "plus"
                text: qsTr("A class five minutes longer")
                targetSize: Theme.target
                onClicked: Atlas.preflight.classMinutes += 5
            }
        }
        Row {
            width: parent.width
            visible: Atlas.preflight.count === 0
            spacing: Theme.space12

            Icon {
                name: "check"
                color: Theme.ok
            }
            UiText {
                objectName: "preflight.ready"
                text: qsTr("All is ready.")
            }
        }
        UiText {
            width: parent.width
            visible: Atlas.preflight.count > 0
            text: Atlas.preflight.graveCount > 0 ? qsTr("%n thing(s) would go wrong", "", Atlas.preflight.graveCount) : qsTr("All is ready; what follows is good to know.")
            wrapMode: Text.Wrap
        }
        Repeater {
            model: Atlas.preflight

            PreflightRow {
                id: row

                width: parent?.width ?? 0
                onMendRequested: {
                    const place = row.place;
                    root.close();
                    root.mendRequested(place);
                }
            }
        }
        PushButton {
            id: present

            objectName: "preflight.present"
            primary: true
            iconName: "present"
            text: Atlas.preflight.graveCount > 0 ? qsTr("Present all the same") : qsTr("Present")
            keyHint: "F5"
            onClicked: root.present()
        }
    }
}
