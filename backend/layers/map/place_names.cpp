// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layers/map/place_names.h"

#include <algorithm>

namespace layers {

namespace {

using geo::LabelPosition;
using story::Place;

constexpr double mountainGap_px = 15;
constexpr double capitalGap_px = 11;
constexpr double townGap_px = 8;
/// Names that are written and measured, far more than find room on a screen.
constexpr std::size_t mostWritten = 500;

/// How a place is marked and how its name is set.
struct PlaceDress {
    SignKind sign = SignKind::City;
    double size_px = 14;
    int weight = 550;
    int rank = rank::city;
};

PlaceDress dressOf(const Place& place) {
    if (place.kind == u"capital")
        return {SignKind::Capital, 15.5, 650, rank::capital};
    if (place.kind == u"border-city")
        return {SignKind::BorderCity, 13.5, 550, rank::borderCity};
    if (place.kind == u"mountain")
        return {SignKind::Mountain, 13, 550, rank::mountain};
    if (place.kind == u"institution" || place.kind == u"site" || place.kind == u"crossing")
        return {SignKind::Institution, 13, 550, rank::city};
    if (place.kind == u"city" && place.rank <= 3)
        return {};
    return {SignKind::Town, 13, 450, rank::town};
}

/// A large stop of a main way out.
bool isOnMainWay(const story::Story& story, const Place& place) {
    return place.rank <= 2 && place.kind != u"border-city" &&
           std::ranges::any_of(story.routes, [&place](const story::Route& route) {
               return route.status == u"main" && std::ranges::contains(route.waypoints, place.id);
           });
}

/// Whether the design's table of levels has the place.
bool isOfLevel(const LabelView& view, const Place& place) {
    const bool isCapital = place.kind == u"capital";
    const bool isBorderCity = place.kind == u"border-city";
    const bool isCity = place.kind == u"city";
    const bool isDetail = place.kind == u"institution" || place.kind == u"crossing" || place.kind == u"site";
    switch (view.level()) {
    case MapLevel::Asia:
        return isCapital || isOnMainWay(view.story(), place);
    case MapLevel::Region:
        return isCapital || (isCity && place.rank <= 2);
    case MapLevel::Border:
        return isCapital || (isCity && place.rank <= 2) || (isBorderCity && place.rank <= 3) ||
               place.kind == u"mountain";
    case MapLevel::Province:
        return !isDetail && place.rank <= 5;
    case MapLevel::Crossing:
        break;
    }
    return true;
}

bool isShown(const LabelView& view, const Place& place) {
    const story::Ref ref{story::Kind::Place, place.id};
    if (view.input().inset)
        return isOnMainWay(view.story(), place);
    const bool isMountain = place.kind == u"mountain";
    const bool isUsual = view.isProjected()
                             ? isMountain && view.level() >= MapLevel::Border
                             : (isMountain || !view.isHidden("cities")) && isOfLevel(view, place);
    return isUsual || view.isLit(ref) || (view.isNamed(ref) && !isMountain) || view.isNamedStop(place.id);
}

/// Where a place's name may stand, best first. A name on the other bank would put its town there: China lies
/// above and left of the rivers.
std::vector<LabelPosition> positionsOf(const Place& place, SignKind sign) {
    using enum LabelPosition;
    if (sign == SignKind::BorderCity && place.countries.contains(u"CN"))
        return {Left, LeftUp, AboveLeft, Above, AboveRight, RightUp, LeftDown, BelowLeft, Below};
    if (sign == SignKind::BorderCity && place.countries.contains(u"KP"))
        return {Right, RightDown, BelowRight, Below, BelowLeft, LeftDown, RightUp, AboveRight, Above};
    if (sign == SignKind::Mountain)
        return {Above, AboveLeft, Left, LeftUp, AboveRight, RightUp};
    return {Right,      Left,       RightUp, RightDown, LeftUp,    LeftDown,
            BelowRight, AboveRight, Below,   Above,     BelowLeft, AboveLeft};
}

std::vector<LabelText> textsOf(const LabelView& view, const NameWriter& writer, const Place& place,
                               const PlaceDress& dress) {
    const WrittenName name = writer.write(place.names, place.countries,
                                          {.size_px = view.input().inset ? 12.5 : dress.size_px,
                                           .weight = view.input().inset ? 450 : dress.weight,
                                           .ink = view.colour("lblCity"),
                                           .localSize_px = dress.size_px - 1,
                                           .localInk = view.colour("lblCityAlt")});
    const LabelText brief{
        .lines = {name.main}, .halo = view.landColour(place.countries), .alignment = Qt::AlignLeft};
    if (name.local.empty() || view.input().inset || view.isProjected())
        return {brief};
    LabelText whole = brief;
    if (dress.sign == SignKind::Mountain) {
        whole.alignment = Qt::AlignHCenter;
        whole.lines.push_back(name.local);
    } else {
        whole.lines.front().insert(whole.lines.front().end(), name.local.begin(), name.local.end());
    }
    return dress.rank == rank::town ? std::vector{whole} : std::vector{whole, brief};
}

LabelCandidate candidateOf(const LabelView& view, const NameWriter& writer, const Place& place,
                           const geo::Mercator& at) {
    const story::Ref ref{story::Kind::Place, place.id};
    const bool lit = view.isLit(ref);
    PlaceDress dress = dressOf(place);
    if (lit) {
        dress.size_px = 16;
        dress.weight = 600;
        dress.rank = rank::litPlace;
    } else if (view.isNamedStop(place.id)) {
        dress.rank = std::min(dress.rank, rank::namedStop);
    }
    const double scale = view.isProjected() ? 1.4 * view.input().projector_unit : 1;
    return {.ref = ref,
            .rank = dress.rank,
            .texts = textsOf(view, writer, place, dress),
            .anchors = {at},
            .gap_px = scale * (dress.sign == SignKind::Mountain  ? mountainGap_px
                               : dress.sign == SignKind::Capital ? capitalGap_px
                                                                 : townGap_px),
            .positions = positionsOf(place, dress.sign),
            .required = lit,
            .overWays = view.isNamedStop(place.id),
            .shaped = {},
            .leaderColour = {},
            .sign = MapSign{.ref = ref, .at = at, .kind = dress.sign}};
}

/// A sign that says something even without its name.
bool standsAlone(const LabelView& view, const Place& place, const LabelCandidate& candidate) {
    return view.input().inset || candidate.required || place.kind == u"mountain" ||
           place.kind == u"capital" || (place.kind == u"border-city" && place.rank <= 2);
}

/// A place in view, and where.
struct SeenPlace {
    const Place* place = nullptr;
    geo::Mercator at;
};

/// The places to be named, by the story's rank; of very many the foremost, and what is lit.
std::vector<SeenPlace> seenPlaces(const LabelView& view) {
    std::vector<SeenPlace> seen;
    for (const Place& place : view.story().places) {
        const geo::Mercator at = geo::toMercator(
            {.longitude_deg = place.position.longitude_deg, .latitude_deg = place.position.latitude_deg});
        if (view.visible().contains(at) && isShown(view, place))
            seen.push_back({&place, at});
    }
    std::ranges::stable_sort(seen, {}, [](const SeenPlace& each) { return each.place->rank; });
    if (seen.size() <= mostWritten)
        return seen;
    std::ranges::stable_partition(
        seen, [&view](const SeenPlace& each) { return view.isLit({story::Kind::Place, each.place->id}); });
    seen.resize(mostWritten);
    return seen;
}

} // namespace

PlaceNames placeNames(const LabelView& view, const NameWriter& writer) {
    PlaceNames result;
    for (const auto& [place, at] : seenPlaces(view)) {
        LabelCandidate candidate = candidateOf(view, writer, *place, at);
        if (standsAlone(view, *place, candidate)) {
            result.signs.push_back(*candidate.sign);
            candidate.sign.reset();
        }
        // On a projector the mountain is known by its sign.
        if (!view.isProjected() || place->kind != u"mountain" || candidate.required)
            result.names.push_back(std::move(candidate));
    }
    return result;
}

} // namespace layers
