// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import TwoRivers.Charts
import TwoRivers.Controls
import TwoRivers.Essay
import TwoRivers.Models
import TwoRivers.Theme

// On a narrow window the text, the numbers, the sources and the glossary share a sheet with three stops.
FocusScope {
    id: root

    required property list<real> stops
    property int stop: 1
    property alias tabIndex: tabs.currentIndex
    readonly property Item essay: essayLoader.item as Item

    function showNote(ref: string) {
        tabs.currentIndex = 2;
        stop = Math.max(stop, 1);
        if (ref !== "notes")
            Qt.callLater(() => (sources.item as SourcesPane)?.showNote(ref));
    }

    // The sheet glides to another stop; a window that changes its size takes it along at once.
    property bool gliding: false

    onStopChanged: {
        gliding = true;
        glided.restart();
    }
    Timer {
        id: glided

        interval: Theme.moveMs + 50
        onTriggered: root.gliding = false
    }

    objectName: "sheet"
    height: stops[stop]

    Behavior on height {
        enabled: root.gliding && !drag.active

        NumberAnimation {
            duration: Theme.moveMs
            easing.type: Easing.InOutCubic
        }
    }

    Rectangle {
        anchors.fill: parent
        topLeftRadius: Theme.radius14
        topRightRadius: Theme.radius14
        color: Theme.paper
        border.width: 1
        border.color: Theme.rule
    }
    Item {
        id: handle

        width: parent.width
        height: 72

        Rectangle {
            id: grip

            anchors.horizontalCenter: parent.horizontalCenter
            y: Theme.space8
            width: 44
            height: 5
            radius: 2.5
            color: Theme.edge
        }
        MouseArea {
            objectName: "sheet.grip"
            anchors.horizontalCenter: parent.horizontalCenter
            width: 120
            height: 24
            cursorShape: Qt.SizeVerCursor
            onClicked: root.stop = (root.stop + 1) % root.stops.length
        }
        DragHandler {
            id: drag

            property real from: 0

            target: null
            xAxis.enabled: false
            onActiveChanged: {
                if (active) {
                    from = root.height;
                    return;
                }
                let nearest = 0;
                for (let i = 1; i < root.stops.length; ++i) {
                    if (Math.abs(root.stops[i] - root.height) < Math.abs(root.stops[nearest] - root.height))
                        nearest = i;
                }
                root.stop = nearest;
                root.height = Qt.binding(() => root.stops[root.stop]);
            }
            onTranslationChanged: if (active)
                root.height = Math.max(root.stops[0], Math.min(root.stops[2], from - translation.y))
        }
        SegmentTabs {
            id: tabs

            x: Theme.space22
            y: Theme.space16
            width: Math.min(implicitWidth, walkers.x - x - Theme.space8)
            height: 54
            tabs: [
                {
                    name: "read",
                    title: qsTr("Read")
                },
                {
                    name: "numbers",
                    title: qsTr("Numbers")
                },
                {
                    name: "notes",
                    title: qsTr("Sources")
                },
                {
                    name: "terms",
                    title: qsTr("Glossary")
                }
            ]
            onCurrentIndexChanged: root.stop = Math.max(1, root.stop)
        }
        Row {
            id: walkers

            anchors.right: parent.right
            anchors.rightMargin: Theme.space16
            y: Theme.space16 + 5
            spacing: Theme.space8

            UiText {
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("¶%1 of %2").arg(Atlas.paragraphNumber).arg(Atlas.paragraphCount)
                color: Theme.ink2
                font.pixelSize: Theme.uiSmall
            }
            IconButton {
                objectName: "sheet.previous"
                framed: true
                targetSize: Theme.targetNarrow
                iconName: "chevron-left"
                text: qsTr("Paragraph before")
                enabled: Atlas.paragraphNumber > 1
                onClicked: Atlas.walkParagraphs(-1)
            }
            IconButton {
                objectName: "sheet.next"
                framed: true
                targetSize: Theme.targetNarrow
                iconName: "chevron-right"
                text: qsTr("Next paragraph")
                enabled: Atlas.paragraphNumber < Atlas.paragraphCount
                onClicked: Atlas.walkParagraphs(1)
            }
        }
        Separator {
            anchors.bottom: parent.bottom
            width: parent.width
        }
    }
    Item {
        anchors.top: handle.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        clip: true

        Loader {
            id: essayLoader

            // As high as the sheet's middle stop at least, so that the text keeps its place while the sheet moves.
            width: parent.width
            height: parent.height
            visible: tabs.currentIndex === 0
            focus: visible

            sourceComponent: EssayPane {
                narrow: true
                onNoteRequested: ref => root.showNote(ref)
            }
        }
        Loader {
            anchors.fill: parent
            active: tabs.currentIndex === 1
            focus: active

            sourceComponent: NumbersPane {}
        }
        Loader {
            id: sources

            anchors.fill: parent
            active: tabs.currentIndex === 2
            focus: active

            sourceComponent: SourcesPane {
                narrow: true
                closable: false
            }
        }
        Loader {
            anchors.fill: parent
            active: tabs.currentIndex === 3
            focus: active

            sourceComponent: GlossaryPane {
                closable: false
            }
        }
    }
}
