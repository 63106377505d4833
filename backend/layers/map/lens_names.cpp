// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layers/map/lens_names.h"

#include <algorithm>

namespace layers {

namespace {

using enum geo::LabelPosition;

constexpr double lensName_px = 15;
constexpr double lensNameGap_px = 12;

NameDress lensDress(const LabelView& view, int weight) {
    return {.size_px = lensName_px,
            .weight = weight,
            .ink = view.colour("ink1"),
            .localSize_px = lensName_px - 1,
            .localInk = view.colour("lblCityAlt")};
}

/// The first country of the story among these codes; null when it has none of them.
const story::Region* countryOf(const LabelView& view, const QStringList& codes) {
    const auto found = std::ranges::find_if(view.story().regions, [&codes](const story::Region& region) {
        return region.kind == story::RegionKind::Country && !codes.isEmpty() &&
               region.countries.contains(codes.front());
    });
    return found == view.story().regions.end() ? nullptr : &*found;
}

/// The name with the local one behind it, or where that is too broad, with it below, or where the lens is
/// small without it; then the country.
std::vector<LabelText> named(const LabelView& view, const NameWriter& writer, const story::Names& names,
                             const QStringList& countries) {
    const WrittenName name = writer.write(names, countries, lensDress(view, 650));
    LabelText broad{.lines = {name.main}, .halo = view.landColour(countries)};
    LabelText high = broad;
    LabelText brief = broad;
    if (!name.local.empty()) {
        broad.lines.front().insert(broad.lines.front().end(), name.local.begin(), name.local.end());
        high.lines.push_back(name.local);
    }
    for (LabelText* text : {&broad, &high, &brief}) {
        if (const story::Region* country = countryOf(view, countries))
            text->lines.push_back(
                writer.write({.name = country->names.name, .aliases = {}}, {}, lensDress(view, 400)).main);
    }
    return {broad, high, brief};
}

LabelText distanceText(const LabelView& view, const NameWriter& writer, const story::Sketch& sketch) {
    return {.lines = {writer.write({.name = sketch.distance, .aliases = {}}, {}, lensDress(view, 650)).main},
            .halo = view.colour("sea")};
}

LabelCandidate candidateAt(const LabelView& view, const QPointF& at, std::vector<LabelText> texts,
                           std::vector<geo::LabelPosition> positions) {
    return {.ref = {},
            .rank = rank::litPlace,
            .texts = std::move(texts),
            .anchors = {view.worldOfPixel({at.x(), at.y()})},
            .gap_px = lensNameGap_px,
            .positions = std::move(positions),
            .required = true,
            .tagged = false,
            .shaped = {},
            .leaderColour = {},
            .sign = {}};
}

} // namespace

std::vector<LabelCandidate> lensNames(const LabelView& view, const NameWriter& writer) {
    std::vector<LabelCandidate> names;
    const auto add = [&names](const story::Ref& ref, LabelCandidate name) {
        name.ref = ref;
        name.part = static_cast<int>(names.size());
        names.push_back(std::move(name));
    };
    for (const SketchLine& drawn : view.input().sketches) {
        const story::Sketch& sketch = *drawn.sketch;
        if (const story::Place* to = story::find(view.story().places, sketch.to))
            add({story::Kind::Place, to->id},
                candidateAt(view, drawn.line.back(), named(view, writer, to->names, to->countries),
                            {Below, BelowRight, BelowLeft, Right, Left}));
        if (const story::Region* from = story::find(view.story().regions, sketch.from))
            add({story::Kind::Region, from->id},
                candidateAt(view, drawn.line.front(), named(view, writer, from->names, from->countries),
                            {Above, AboveLeft, AboveRight, Left, Right}));
        if (!sketch.distance.en.isEmpty())
            add({story::Kind::Check, sketch.check},
                candidateAt(view, drawn.line[drawn.line.size() / 2], {distanceText(view, writer, sketch)},
                            {Right, Left, RightUp, RightDown, LeftUp, LeftDown}));
    }
    return names;
}

} // namespace layers
