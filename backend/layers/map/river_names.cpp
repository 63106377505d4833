// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layers/map/river_names.h"

#include "geo/polyline.h"
#include "layers/map/river_curves.h"

#include <QCoreApplication>
#include <array>
#include <cmath>

namespace layers {

namespace {

constexpr double callOut_px = 26;
constexpr double curved_px = 24;
constexpr double leaderWidth_px = 1.4;
constexpr double air_px = 4;

struct River {
    const RegionShape* shape = nullptr;
    const geo::PointList* line = nullptr; ///< Relative to the origin.
    QColor ink;
    QColor leader;
};

NameDress dressOf(const LabelView& view, const River& river, double size_px) {
    return {.size_px = size_px,
            .weight = 700,
            .ink = river.ink,
            .serif = true,
            .localSize_px = 15,
            .localWeight = 450,
            .localInk = view.colour("lblCityAlt")};
}

/// Without the other romanisation, which has its place on the card.
WrittenName write(const LabelView& view, const NameWriter& writer, const River& river, double size_px) {
    const story::Region& region = *river.shape->region;
    WrittenName name = writer.write(region.names, region.countries, dressOf(view, river, size_px));
    QString& first = name.main.front().text;
    if (const qsizetype bracket = first.indexOf(u" ("); bracket > 0)
        first.truncate(bracket);
    return name;
}

LabelCandidate candidateOf(const River& river, int part, int rank) {
    return {.ref = {story::Kind::Region, river.shape->region->id},
            .part = part,
            .rank = rank,
            .texts = {},
            .anchors = {},
            .positions = {},
            .tagged = false,
            .shaped = {},
            .leaderColour = river.leader,
            .sign = {}};
}

/// A spot beside the river with a text of a size there.
struct Beside {
    geo::Mercator middle; ///< Of the text, normalised Mercator.
    geo::Mercator foot;   ///< On the river.
};

/// `side`: -1 is China's bank, the upper one; 1 is Korea's.
Beside besideAt(const LabelView& view, const geo::LineSpot& spot, const QSizeF& size, double away_px,
                double side) {
    geo::Mercator normal{-spot.tangent.y, spot.tangent.x};
    if ((normal.y < 0) != (side < 0))
        normal = {-normal.x, -normal.y};
    const double reach =
        std::abs(normal.x) * size.width() / 2 + std::abs(normal.y) * size.height() / 2 + away_px;
    return {.middle = view.world({spot.point.x + normal.x * reach / view.world_px(),
                                  spot.point.y + normal.y * reach / view.world_px()}),
            .foot = view.world(spot.point)};
}

/// The line from a box to the river, ending short of it.
geo::PixelQuad leaderQuad(const LabelView& view, const geo::PixelBox& box, geo::Mercator foot) {
    const geo::PixelPoint end = view.pixel(foot);
    const geo::PixelPoint start{std::clamp(end.x, box.left, box.right),
                                std::clamp(end.y, box.top, box.bottom)};
    const double length = std::hypot(end.x - start.x, end.y - start.y);
    const double share =
        length > 0 ? std::max(0.0, 1 - (view.input().style.border_px / 2 + 1.5) / length) : 0;
    return geo::quadOf(start, {std::lerp(start.x, end.x, share), std::lerp(start.y, end.y, share)},
                       leaderWidth_px / 2 + 1);
}

ShapedName callOutAt(const LabelView& view, std::uint32_t key, const LabelText& text, const QSizeF& size,
                     const Beside& beside) {
    const geo::PixelPoint middle = view.pixel(beside.middle);
    const geo::PixelBox box{middle.x - size.width() / 2, middle.y - size.height() / 2,
                            middle.x + size.width() / 2, middle.y + size.height() / 2};
    ShapedName shaped{.key = key,
                      .anchor = beside.middle,
                      .box = QRectF(QPointF(-size.width() / 2, -size.height() / 2), size),
                      .text = text,
                      .leader = {},
                      .pieces = {geo::quadOf(box.grown(air_px))}};
    // On a projector the name's colour is enough.
    if (!view.isProjected()) {
        shaped.leader = beside.foot;
        shaped.pieces.push_back(leaderQuad(view, box, beside.foot));
    }
    return shaped;
}

std::vector<LabelText> callOutTexts(const LabelView& view, const NameWriter& writer, const River& river) {
    const WrittenName name = write(view, writer, river, callOut_px);
    const LabelText brief{.lines = {name.main}, .halo = view.colour("landCN"), .alignment = Qt::AlignLeft};
    if (name.local.empty() || view.isProjected())
        return {brief};
    LabelText whole = brief;
    whole.lines.push_back(name.local);
    return {whole, brief};
}

/// Beside the river with a leader, all along it, nearer before farther, with the local names before without.
LabelCandidate callOut(const LabelView& view, const NameWriter& writer, const River& river) {
    constexpr std::array shares{0.35, 0.5, 0.2, 0.65, 0.8, 0.42, 0.28, 0.58, 0.72, 0.9, 0.1, 0.96, 0.04};
    LabelCandidate candidate = candidateOf(river, 0, rank::river);
    candidate.required = view.isLit(candidate.ref);
    const double length = geo::length(*river.line);
    std::uint32_t key = 0;
    for (const LabelText& text : callOutTexts(view, writer, river)) {
        const QSizeF size = text.size_px();
        for (const double away_px :
             view.isProjected() ? std::array{14.0, 30.0, 60.0} : std::array{30.0, 62.0, 110.0}) {
            for (const double share : shares) {
                const geo::LineSpot spot = geo::spotAt(*river.line, length * share);
                for (const double side : {-1.0, 1.0}) {
                    ++key;
                    if (view.visible().contains(view.world(spot.point)))
                        candidate.shaped.push_back(
                            callOutAt(view, key, text, size, besideAt(view, spot, size, away_px, side)));
                }
            }
        }
    }
    return candidate;
}

/// "Yalu River": along the river it says what it is.
LabelRun curvedMain(const River& river, LabelRun run) {
    const QString& english = river.shape->region->names.name.en;
    if (english.startsWith(run.text))
        run.text = QCoreApplication::translate("MapNames", "%1 River").arg(run.text);
    return run;
}

/// Where no bank is level enough, the name stands beside the river after all.
void addCallOuts(LabelCandidate& curved, LabelCandidate callOuts) {
    constexpr std::uint32_t firstKey = 1U << 24U;
    curved.required = callOuts.required;
    for (ShapedName& shaped : callOuts.shaped) {
        shaped.key += firstKey;
        curved.shaped.push_back(std::move(shaped));
    }
}

/// The names along the river: the main one on either bank, the local ones on their own.
std::vector<LabelCandidate> curvedNames(const LabelView& view, const NameWriter& writer, const River& river) {
    const WrittenName name = write(view, writer, river, curved_px);
    const story::Region& region = *river.shape->region;
    const RiverCurves curves(view, *river.line);
    std::vector<LabelCandidate> candidates;
    const auto add = [&](const LabelRun& run, std::span<const Bank> banks, int rank) {
        LabelCandidate candidate = candidateOf(river, static_cast<int>(candidates.size()), rank);
        candidate.shaped = curves.along(run, view.colour("landKP"), banks);
        candidates.push_back(std::move(candidate));
    };
    static constexpr std::array both{Bank::China, Bank::Korea};
    NameDress dress = dressOf(view, river, curved_px);
    dress.localSize_px = curved_px - 6;
    dress.localWeight = 600;
    dress.localInk = river.ink;
    const std::vector<LabelRun> local = writer.localNames(region.names, region.countries, dress);
    const bool localOnly = name.main.size() > 1;
    if (!localOnly) {
        add(curvedMain(river, name.main.front()), both, rank::river);
        addCallOuts(candidates.front(), callOut(view, writer, river));
    }
    if (!localOnly && (name.local.empty() || view.isProjected()))
        return candidates;
    for (const LabelRun& run : local) {
        const Bank bank = run.text == region.names.name.zh ? Bank::China : Bank::Korea;
        if (localOnly || run.text != name.main.front().text)
            add(run, std::span(&bank, 1), localOnly ? rank::river : rank::city);
    }
    return candidates;
}

/// The river's paragraph tags, by themselves.
LabelCandidate tagsOf(const LabelView& view, const River& river) {
    constexpr int part = 9;
    constexpr double away_px = 8;
    constexpr double side_px = 24;
    // After the border's cities, which have but one place to be.
    LabelCandidate candidate = candidateOf(river, part, rank::mountain);
    candidate.tagged = true;
    candidate.positions = {geo::LabelPosition::Centre};
    const double length = geo::length(*river.line);
    for (const double share : {0.6, 0.45, 0.3, 0.75, 0.15, 0.9}) {
        const geo::LineSpot spot = geo::spotAt(*river.line, length * share);
        for (const double side : {1.0, -1.0}) {
            if (view.visible().contains(view.world(spot.point)))
                candidate.anchors.push_back(besideAt(view, spot, {side_px, side_px}, away_px, side).middle);
        }
    }
    return candidate;
}

} // namespace

std::vector<LabelCandidate> riverNames(const LabelView& view, const NameWriter& writer) {
    std::vector<LabelCandidate> names;
    if (view.level() == MapLevel::Asia)
        return names;
    const StoryShapes& shapes = *view.input().shapes;
    const auto& lines = view.input().borderLines;
    constexpr std::size_t yalu = 0;
    constexpr std::size_t tumen = 2;
    if (lines.size() <= tumen)
        return names;
    const std::array rivers{
        River{shapes.region(QStringLiteral("yalu")), &lines[yalu], view.colour("yaluT"), view.colour("yalu")},
        River{shapes.region(QStringLiteral("tumen")), &lines[tumen], view.colour("tumenT"),
              view.colour("tumen")}};
    for (const River& river : rivers) {
        if (river.shape == nullptr || river.line->size() < 2)
            continue;
        if (view.input().style.curvedRiverNames) {
            std::ranges::move(curvedNames(view, writer, river), std::back_inserter(names));
        } else {
            names.push_back(callOut(view, writer, river));
        }
        names.push_back(tagsOf(view, river));
    }
    return names;
}

} // namespace layers
