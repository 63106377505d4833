// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// Black or white over everything a class sees. While it is there it has the keys: any of them returns, as any click
// does, and nothing below hears of it.
Rectangle {
    id: root

    // "black" or "white"; "" where there is nothing to cover.
    required property string shade

    signal returnRequested

    visible: shade !== ""
    focus: visible
    color: shade === "white" ? "white" : "black"

    Accessible.role: Accessible.Button
    Accessible.name: shade === "white" ? qsTr("White. Any key or click returns.") : qsTr("Black. Any key or click returns.")
    Accessible.onPressAction: root.returnRequested()

    Keys.onPressed: event => {
        event.accepted = true;
        root.returnRequested();
    }

    MouseArea {
        anchors.fill: parent
        acceptedButtons: Qt.AllButtons
        hoverEnabled: true
        cursorShape: Qt.BlankCursor
        onClicked: root.returnRequested()
        onWheel: wheel => wheel.accepted = true
    }
}
