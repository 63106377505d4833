// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layers/map/sketch_names.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QTextBoundaryFinder>
#include <array>

namespace layers {

namespace {

constexpr double captionWidth_px = 150;
constexpr double captionSize_px = 14;
constexpr double captionGap_px = 12;

/// Where the words may stand along the arrow, as shares of it, best first.
constexpr std::array captionSpots{0.5, 0.35, 0.65, 0.2, 0.8, 0.0, 1.0};

NameDress dressOf(const LabelView& view, bool isHead) {
    return {.size_px = captionSize_px,
            .weight = isHead ? 650 : 400,
            .ink = view.colour("ink1"),
            .localSize_px = captionSize_px,
            .localInk = view.colour("ink1")};
}

/// The run in lines that are no broader than `width_px` where its words allow it.
std::vector<std::vector<LabelRun>> inLines(const LabelRun& run, double width_px) {
    const QFontMetricsF metrics(run.font);
    std::vector<std::vector<LabelRun>> lines;
    qsizetype begin = 0;
    qsizetype fits = 0;
    const auto cut = [&](qsizetype end) {
        LabelRun line = run;
        line.text = run.text.sliced(begin, end - begin).trimmed();
        lines.push_back({std::move(line)});
        begin = end;
    };
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, run.text);
    for (qsizetype end = finder.toNextBoundary(); end >= 0; end = finder.toNextBoundary()) {
        const QString line = run.text.sliced(begin, end - begin).trimmed();
        if (fits > begin && metrics.horizontalAdvance(line) > width_px)
            cut(fits);
        fits = end;
    }
    if (begin < run.text.size())
        cut(run.text.size());
    return lines;
}

LabelText captionOf(const LabelView& view, const NameWriter& writer, const story::Sketch& sketch) {
    const QString head = sketch.side == story::SketchSide::Text
                             ? QCoreApplication::translate("MapNames", "The text")
                             : QCoreApplication::translate("MapNames", "The source");
    const auto written = [&](const story::LocalText& words, bool isHead) {
        return writer.write({.name = words, .aliases = {}}, {}, dressOf(view, isHead)).main;
    };
    // Already in the reader's language, whose letters it is to be set in.
    const bool isEnglish = view.state().language == story::Language::English;
    LabelText text{.lines = {written({isEnglish ? head : QString(), head, head}, true)},
                   .halo = view.colour("sea")};
    for (const LabelRun& run : written(sketch.caption, false)) {
        for (auto& line : inLines(run, writer.size_px(captionWidth_px)))
            text.lines.push_back(std::move(line));
    }
    return text;
}

} // namespace

std::vector<LabelCandidate> sketchNames(const LabelView& view, const NameWriter& writer) {
    using enum geo::LabelPosition;
    std::vector<LabelCandidate> names;
    for (const SketchLine& drawn : view.input().sketches) {
        LabelCandidate name{
            .ref = {story::Kind::Check, drawn.sketch->check},
            .part = static_cast<int>(drawn.sketch->side),
            .rank = rank::litPlace,
            .texts = {captionOf(view, writer, *drawn.sketch)},
            .anchors = {},
            .gap_px = captionGap_px * drawn.scale,
            .positions = {Below, Above, BelowRight, BelowLeft, AboveRight, AboveLeft, Right, Left},
            .required = true,
            .anywhere = true,
            .tagged = false,
            .shaped = {},
            .leaderColour = {},
            .sign = {}};
        for (const double spot : captionSpots) {
            const auto last = static_cast<double>(drawn.line.size() - 1);
            const QPointF at = drawn.line[static_cast<std::size_t>(spot * last)];
            name.anchors.push_back(view.worldOfPixel({at.x(), at.y()}));
        }
        names.push_back(std::move(name));
    }
    return names;
}

} // namespace layers
