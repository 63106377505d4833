// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// The layout table of the design: how wide and high each pane is in a window of a given size.
QtObject {
    id: root

    required property real windowWidth
    required property real windowHeight
    // Two texts are read beside each other.
    required property bool twoTexts

    readonly property bool narrow: windowWidth < 1000
    // The numbers are a drawer over the map.
    readonly property bool drawer: windowWidth < 1280
    readonly property real header: 56
    readonly property real reading: twoTexts && windowWidth >= 1600 ? twoTextsWide : oneText
    readonly property real twoTextsWide: windowWidth >= 1920 ? 820 : 730
    readonly property real oneText: windowWidth >= 1920 ? 480 : windowWidth >= 1600 ? 440 : windowWidth >= 1280 ? 400 : 380
    readonly property real numbers: windowWidth >= 1920 ? 360 : windowWidth >= 1600 ? 326 : 300
    readonly property real sources: windowWidth >= 1600 ? 470 : 400
    readonly property real timeline: narrow ? 152 : windowWidth >= 1920 ? 240 : windowWidth >= 1600 ? 212 : windowWidth >= 1280 ? 196 : 180

    // The sheet's three stops, as heights.
    readonly property list<real> stops: [72, Math.round(windowHeight * 0.4), Math.round(windowHeight * 0.9)]
}
