// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layers/map/region_names.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace layers {

namespace {

using story::Region;
using story::RegionKind;

/// Broader than this, a country's name and its local one stand on one line.
constexpr double broad_px = 1400;
constexpr double leastProvince_px = 60;

/// Spots inside the part of a region that is in view, the one nearest to its label's place first.
std::vector<geo::Mercator> spotsInside(const LabelView& view, const RegionShape& shape) {
    constexpr int columns = 9;
    constexpr int rows = 7;
    constexpr std::size_t most = 24;
    geo::Mercator wish = shape.bounds.centre();
    if (const auto& anchor = shape.region->labelAnchor)
        wish = view.local(
            geo::toMercator({.longitude_deg = anchor->longitude_deg, .latitude_deg = anchor->latitude_deg}));
    const geo::Mercator first = view.local({view.visible().left, view.visible().top});
    const geo::Mercator last = view.local({view.visible().right, view.visible().bottom});
    const geo::MercatorBox box{std::max(shape.bounds.left, first.x), std::max(shape.bounds.top, first.y),
                               std::min(shape.bounds.right, last.x), std::min(shape.bounds.bottom, last.y)};
    std::vector<geo::Mercator> spots;
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            const geo::Mercator spot{box.left + box.width() * (column + 0.5) / columns,
                                     box.top + box.height() * (row + 0.5) / rows};
            if (shape.contains(spot))
                spots.push_back(spot);
        }
    }
    std::ranges::sort(spots, {},
                      [wish](geo::Mercator spot) { return std::hypot(spot.x - wish.x, spot.y - wish.y); });
    if (box.contains(wish) && shape.contains(wish))
        spots.insert(spots.begin(), wish);
    spots.resize(std::min(spots.size(), most));
    for (geo::Mercator& spot : spots)
        spot = view.world(spot);
    return spots;
}

LabelCandidate candidateOf(const LabelView& view, const RegionShape& shape, int rank,
                           std::vector<LabelText> texts) {
    return {.ref = {story::Kind::Region, shape.region->id},
            .rank = rank,
            .texts = std::move(texts),
            .anchors = spotsInside(view, shape),
            .positions = {geo::LabelPosition::Centre},
            .tagsBelow = true,
            .shaped = {},
            .leaderColour = {},
            .sign = {}};
}

/// The name alone, and before it the name with the local one below.
std::vector<LabelText> withLocalLine(LabelText name, const std::vector<LabelRun>& local) {
    if (local.empty())
        return {std::move(name)};
    LabelText whole = name;
    whole.lines.push_back(local);
    return {std::move(whole), std::move(name)};
}

/// The name on two lines, for a narrow country; none where it is one word.
std::optional<LabelText> broken(const LabelText& name) {
    LabelRun first = name.lines.front().front();
    const qsizetype gap = first.text.indexOf(u' ');
    if (gap < 0)
        return {};
    LabelRun second = first;
    second.text = first.text.mid(gap + 1);
    first.text.truncate(gap);
    LabelText text = name;
    text.lines = {{first}, {second}};
    return text;
}

/// Whether a point lies on the land of any country.
bool isOnLand(const LabelView& view, geo::Mercator point) {
    return std::ranges::any_of(view.input().shapes->regions, [&](const RegionShape& shape) {
        return shape.region->kind == RegionKind::Country && shape.contains(view.local(point));
    });
}

/// The middles of a name that begins, or ends, in its country at one of some spots and hangs over the sea.
std::vector<geo::Mercator> spotsOverSea(const LabelView& view, const std::vector<geo::Mercator>& inside,
                                        double width_px) {
    constexpr double share = 0.4; // of the name's width, from the spot to its middle
    std::vector<geo::Mercator> middles;
    for (const geo::Mercator spot : inside) {
        for (const double side : {1.0, -1.0}) {
            const double width = side * width_px / view.world_px();
            const geo::Mercator middle{spot.x + share * width, spot.y};
            if (!isOnLand(view, middle) && !isOnLand(view, {middle.x + width / 2, middle.y}))
                middles.push_back(middle);
        }
    }
    return middles;
}

/// A country's name is the last that should be missing: where the land is narrow it is set on two lines, or
/// hangs over the sea.
LabelCandidate narrowCountryName(const LabelView& view, const RegionShape& shape, LabelText brief,
                                 const std::vector<LabelRun>& local) {
    const double width_px = brief.size_px().width();
    std::vector<LabelText> texts = withLocalLine(std::move(brief), local);
    if (auto narrow = broken(texts.back()))
        texts.push_back(*std::move(narrow));
    LabelCandidate candidate = candidateOf(view, shape, rank::country, std::move(texts));
    std::ranges::move(spotsOverSea(view, candidate.anchors, width_px), std::back_inserter(candidate.anchors));
    return candidate;
}

LabelCandidate countryName(const LabelView& view, const NameWriter& writer, const RegionShape& shape) {
    const Region& region = *shape.region;
    const double width_px = shape.bounds.width() * view.world_px();
    const double size = std::clamp(13 + width_px / 220, 14.0, 21.0);
    const QColor ink = view.colour("lblCountry");
    const WrittenName name = writer.write(region.names, region.countries,
                                          {.size_px = size,
                                           .weight = 600,
                                           .ink = ink,
                                           .capitals = true,
                                           .tracking_px = std::clamp(width_px / 260, 3.0, 6.0),
                                           .localSize_px = size * 0.88,
                                           .localWeight = 600,
                                           .localInk = ink});
    const LabelText brief{.lines = {name.main}, .halo = view.landColour(region.countries)};
    const bool oneLine = width_px > broad_px;
    if (view.isProjected() || !oneLine || name.local.empty())
        return narrowCountryName(view, shape, brief,
                                 view.isProjected() ? std::vector<LabelRun>() : name.local);
    LabelText whole = brief;
    whole.lines.front().insert(whole.lines.front().end(), name.local.begin(), name.local.end());
    LabelCandidate candidate = candidateOf(view, shape, rank::country, {whole, brief});
    candidate.tagsBelow = false;
    return candidate;
}

LabelCandidate provinceName(const LabelView& view, const NameWriter& writer, const RegionShape& shape) {
    const Region& region = *shape.region;
    const bool lit = view.isLit({story::Kind::Region, region.id});
    const bool selected = lit && view.litRegion() == &shape;
    const QColor ink = lit ? view.colour(selected ? "lampInk" : "ink1") : view.colour("lblProv");
    const WrittenName name = writer.write(region.names, region.countries,
                                          {.size_px = lit ? 21 : 12.5,
                                           .weight = lit ? 650 : 500,
                                           .ink = ink,
                                           .capitals = true,
                                           .tracking_px = lit ? 2 : 0.9,
                                           .localSize_px = lit ? 18 : 12.5,
                                           .localWeight = lit ? 600 : 450,
                                           .localInk = ink});
    const LabelText brief{.lines = {name.main},
                          .halo = selected ? view.colour("lamp")
                                  : lit    ? view.colour("lampSoft")
                                           : view.landColour(region.countries)};
    return candidateOf(view, shape, lit ? rank::litPlace : rank::province,
                       withLocalLine(brief, view.isProjected() ? std::vector<LabelRun>() : name.local));
}

LabelCandidate seaName(const LabelView& view, const NameWriter& writer, const RegionShape& shape) {
    const Region& region = *shape.region;
    const QColor ink = view.colour("lblWater");
    const NameDress dress{.size_px = 19,
                          .weight = 400,
                          .ink = ink,
                          .serif = true,
                          .localSize_px = 14,
                          .localWeight = 400,
                          .localInk = ink};
    // A sea belongs to no state: its local names are those of both shores.
    const QStringList shores{QStringLiteral("KR"), QStringLiteral("CN")};
    const WrittenName name = writer.write(region.names, shores, dress);
    LabelText brief{.lines = {name.main}, .halo = view.colour("sea")};
    // Another English name has a line of its own: "(Sea of Japan)".
    LabelRun& first = brief.lines.front().front();
    if (const qsizetype bracket = first.text.indexOf(u" ("); bracket > 0) {
        LabelRun other = first;
        other.text = first.text.mid(bracket + 1);
        other.font.setPixelSize(std::max(1, other.font.pixelSize() * 16 / 19));
        first.text.truncate(bracket);
        brief.lines.push_back({other});
    }
    return candidateOf(view, shape, rank::sea,
                       withLocalLine(brief, view.isProjected() ? std::vector<LabelRun>() : name.local));
}

bool showsProvince(const LabelView& view, const RegionShape& shape) {
    const story::Ref ref{story::Kind::Region, shape.region->id};
    if (view.isLit(ref))
        return true;
    if (view.isProjected())
        return view.isNamed(ref);
    return view.input().style.provinceNames && !view.isHidden("provinces") &&
           shape.bounds.width() * view.world_px() >= leastProvince_px;
}

std::optional<LabelCandidate> nameOf(const LabelView& view, const NameWriter& writer,
                                     const RegionShape& shape) {
    switch (shape.region->kind) {
    case RegionKind::Country:
        if (view.input().style.countryNames)
            return countryName(view, writer, shape);
        break;
    case RegionKind::Province:
    case RegionKind::Prefecture:
        if (showsProvince(view, shape))
            return provinceName(view, writer, shape);
        break;
    case RegionKind::Sea:
        if (!view.isProjected() || view.isNamed({story::Kind::Region, shape.region->id}))
            return seaName(view, writer, shape);
        break;
    case RegionKind::River:
    case RegionKind::Border:
    case RegionKind::Zone:
        break;
    }
    return {};
}

} // namespace

std::vector<LabelCandidate> regionNames(const LabelView& view, const NameWriter& writer) {
    const geo::Mercator first = view.local({view.visible().left, view.visible().top});
    const geo::MercatorBox box{first.x, first.y, first.x + view.visible().width(),
                               first.y + view.visible().height()};
    std::vector<LabelCandidate> names;
    for (const RegionShape& shape : view.input().shapes->regions) {
        if (!shape.bounds.intersects(box))
            continue;
        if (auto name = nameOf(view, writer, shape); name && !name->anchors.empty())
            names.push_back(*std::move(name));
    }
    return names;
}

} // namespace layers
