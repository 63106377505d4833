// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton

import QtQuick

// Every colour, size and duration of the design, once. Items drawn in C++ read the same properties by name.
QtObject {
    id: root

    // ---- What the window sets ----
    property bool dark: false
    property bool reducedMotion: false
    // "en", "ko" or "zh": Han characters look different in Korean and in Chinese.
    property string language: "en"
    // 0.9, 1, 1.15, 1.3 or 1.5: the reader's text size.
    property real textScale: 1
    // Of the reading column: "serif" or "sans".
    property string readFace: "serif"

    // ---- Colours ----
    // Blue and green are water, vermilion is people moving, lamp is the reader's own selection.
    readonly property color app: dark ? "#0b1015" : "#efeae0" // window, gutters
    readonly property color paper: dark ? "#141a20" : "#fbf8f2" // reading column, timeline
    readonly property color surface: dark ? "#1a2128" : "#fffdf9" // cards, header, panels
    readonly property color sunken: dark ? "#0f151a" : "#f3eee4" // wells, chips
    readonly property color ink1: dark ? "#f3efe7" : "#1b2127" // main text, icons
    readonly property color ink2: dark ? "#cbcac4" : "#434b53" // secondary text
    readonly property color ink3: dark ? "#a3a8aa" : "#5d646b" // captions, placeholders
    readonly property color rule: dark ? "#2b343c" : "#dfd8ca" // hairlines (decoration)
    readonly property color edge: dark ? "#87919a" : "#837c6d" // control outlines, axis lines
    readonly property color sea: dark ? "#0c141c" : "#dce6e9" // water
    readonly property color seaLine1: dark ? "#101b25" : "#d2dfe3" // outer shore band, 34 px
    readonly property color seaLine2: dark ? "#14222e" : "#c6d6dc" // middle shore band, 20 px
    readonly property color seaLine3: dark ? "#1a2c3a" : "#b4c8d0" // inner shore band, 9 px
    readonly property color landCN: dark ? "#222b32" : "#ece7db" // China
    readonly property color landKP: dark ? "#333c44" : "#f9f5ea" // North Korea (the lightest land)
    readonly property color landKR: dark ? "#283138" : "#efebe1" // South Korea
    readonly property color landXX: dark ? "#1d252b" : "#e7e3d9" // all other land
    readonly property color adm: dark ? "#46515a" : "#c8bfae" // province lines
    readonly property color cborder: dark ? "#76828b" : "#9a917f" // other country lines
    readonly property color coast: dark ? "#3e5361" : "#93a7af" // coast line, 0.9 px
    readonly property color river: dark ? "#33505f" : "#a9c3ce" // minor rivers
    readonly property color lblCountry: dark ? "#bdbab0" : "#5b5547" // country names
    readonly property color lblProv: dark ? "#b3b3ac" : "#625b4d" // province names
    readonly property color lblCity: dark ? "#f3efe7" : "#1b2127" // city names
    readonly property color lblCityAlt: dark ? "#c9cbcb" : "#4a5057" // Korean and Chinese names
    readonly property color lblWater: dark ? "#8fb6cc" : "#33596b" // seas
    readonly property color yalu: dark ? "#84b8f5" : "#2268c8" // Yalu line
    readonly property color yaluT: dark ? "#9cc7fa" : "#1b57a8" // Yalu name
    readonly property color tumen: dark ? "#46e0ba" : "#007260" // Tumen line
    readonly property color tumenT: dark ? "#5fe6c5" : "#006553" // Tumen name
    readonly property color c1: dark ? "#f76b3c" : "#a8340c" // cat 1
    readonly property color c2: dark ? "#f6da62" : "#ae7500" // cat 2
    readonly property color c3: dark ? "#8b7cf5" : "#43267f" // cat 3
    readonly property color c4: dark ? "#cb78a6" : "#d04580" // cat 4
    readonly property color c5: dark ? "#e4eaf2" : "#17222b" // cat 5
    readonly property color c1soft: dark ? "#a5502f" : "#f2b79c" // histogram, second bars
    readonly property color c1wash: dark ? "#3a251c" : "#f8dfd2" // area under running total
    readonly property color place: dark ? "#9cc7fa" : "#174e94" // place links
    readonly property color date: dark ? "#ebcb6b" : "#7a5300" // date links
    readonly property color law: dark ? "#bdb3ff" : "#4a2c8c" // law links
    readonly property color lamp: dark ? "#ffd04d" : "#ffdb70" // the selection
    readonly property color lampSoft: dark ? "#3d3417" : "#fff1c4" // selection, large areas
    readonly property color lampEdge: dark ? "#ffd04d" : "#8f5f00" // selection outlines on paper
    readonly property color lampInk: dark ? "#141a20" : "#1b2127" // text on lamp ("onLamp" would be a signal handler)
    readonly property color focus: dark ? "#8fbdff" : "#0b57d0" // focus ring
    readonly property color primary: dark ? "#f3efe7" : "#1b2127" // filled buttons, checkboxes
    readonly property color primaryInk: dark ? "#141a20" : "#fffdf9" // text on primary
    readonly property color era1: dark ? "#182027" : "#f3eee4" // era band, odd
    readonly property color era2: dark ? "#212a32" : "#e9e2d4" // era band, even
    readonly property color ok: dark ? "#46d2bf" : "#08756b" // source supports
    readonly property color part: dark ? "#e8ba4b" : "#8a5e00" // source supports in part
    readonly property color diff: dark ? "#ff8f63" : "#bf3a0c" // source differs, errors
    readonly property color none: dark ? "#a3a8aa" : "#5d646b" // not checked
    readonly property color highlight: dark ? "#57491c" : Qt.rgba(lamp.r, lamp.g, lamp.b, 0.72) // words that match
    readonly property color veil: dark ? "#800b1015" : "#94f3eee4" // over what is not selected
    readonly property color shadow: dark ? "#73000000" : "#1f3c3018"
    readonly property color hintInk: dark ? "#141a20" : "#fffdf9" // text on a hint, whose ground is ink1

    // ---- Type: families, and sizes in device-independent pixels ----
    readonly property string latinSerif: "Gentium Book Plus"
    readonly property string latinSans: "Inter"
    // The same with the language's own characters behind them; backend/app/fonts.cpp knows these names.
    readonly property string serif: language === "en" ? latinSerif : latinSerif + " " + language
    readonly property string sans: language === "en" ? latinSans : latinSans + " " + language
    readonly property string readFamily: readFace === "sans" ? sans : serif

    readonly property real h1: 31 * textScale
    readonly property real cardTitle: 30
    readonly property real numberXl: 46
    readonly property real read: 17.5 * textScale
    readonly property real readLine: 27 * textScale
    readonly property real h3: 15.5 * textScale
    readonly property real ui: 15 * textScale
    readonly property real uiSmall: 14 * textScale
    readonly property real caption: 13 * textScale // notes and sources under a figure
    readonly property real chart: 13
    readonly property real kick: 12.5 * textScale
    readonly property real kickSpacing: 0.75
    readonly property real mapCountry: 17
    readonly property real mapCapital: 15.5
    readonly property real mapCity: 13.5
    readonly property real mapProvince: 12.5
    readonly property real mapRiver: 25
    readonly property real mapSea: 19

    // ---- Space, corners, targets ----
    readonly property real space4: 4
    readonly property real space8: 8
    readonly property real space12: 12
    readonly property real space16: 16
    readonly property real space22: 22
    readonly property real space28: 28
    readonly property real space40: 40
    readonly property real space56: 56
    readonly property real radius4: 4
    readonly property real radius6: 6
    readonly property real radius8: 8
    readonly property real radius14: 14
    readonly property real target: 30 // the smallest height of anything that can be clicked
    readonly property real targetNarrow: 44
    readonly property real focusWidth: 3
    readonly property real focusGap: 2

    // ---- Motion, milliseconds; still when the reader asks for it ----
    readonly property int tickMs: reducedMotion ? 0 : 90
    readonly property int turnMs: reducedMotion ? 0 : 180
    readonly property int moveMs: reducedMotion ? 0 : 320
    readonly property int travelMs: reducedMotion ? 0 : 700
    readonly property int riverMs: reducedMotion ? 0 : 1400
    readonly property int playYearMs: 600
    readonly property int fadeMs: 120 // in the place of travel, when motion is reduced
}
