// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layers/map/map_labels.h"

#include "layers/map/lens_names.h"
#include "layers/map/paragraph_tags.h"
#include "layers/map/place_names.h"
#include "layers/map/region_names.h"
#include "layers/map/river_names.h"
#include "layers/map/sketch_names.h"

#include <QHash>
#include <algorithm>
#include <unordered_map>

namespace layers {

namespace {

constexpr double kFreeEdge_px = 6;    // kept free at the view's edge
constexpr double kDemarcation_px = 5; // with its casing

/// Stable between layouts, so that a name keeps its place.
std::uint32_t idOf(const story::Ref& ref, int part = 0) {
    return static_cast<std::uint32_t>(qHash(ref, std::size_t{17} + static_cast<std::size_t>(part)));
}

geo::PixelBox boxOf(const QRectF& box) {
    return {box.left(), box.top(), box.right(), box.bottom()};
}

geo::PixelQuad moved(geo::PixelQuad quad, double x, double y) {
    for (geo::PixelPoint& corner : quad.corners)
        corner = {corner.x + x, corner.y + y};
    return quad;
}

class Layout {
public:
    Layout(const LabelInput& input, const MapLabels& previous)
        : m_view(input)
        , m_writer(m_view)
        , m_tags(m_view) {
        for (const MapLabel& label : previous.labels)
            m_before.emplace(label.placement.id, &label);
    }

    MapLabels run() {
        gather();
        geo::LabelScene scene = obstacles();
        std::vector<geo::LabelPlacement> before;
        for (LabelCandidate& candidate : m_candidates) {
            if (candidate.tagged && candidate.texts.empty() && !m_tags.has(candidate.ref))
                continue;
            const std::uint32_t id = idOf(candidate.ref, candidate.part);
            if (const auto was = keep(candidate, id))
                before.push_back(*was);
            scene.labels.push_back(labelOf(candidate, id));
            m_byId.emplace(id, &candidate);
        }
        MapLabels result{.signs = m_signs, .labels = {}};
        for (const geo::LabelPlacement& placement : geo::placeLabels(scene, before)) {
            const LabelCandidate& candidate = *m_byId.at(placement.id);
            result.labels.push_back(placed(candidate, placement));
            if (candidate.sign)
                result.signs.push_back(*candidate.sign);
        }
        return result;
    }

private:
    /// What there is to name, and the signs that are always shown.
    void gather() {
        if (m_view.input().magnifies) {
            m_candidates = lensNames(m_view, m_writer);
            return;
        }
        PlaceNames places = placeNames(m_view, m_writer);
        m_signs = std::move(places.signs);
        if (m_view.input().inset) {
            m_candidates = std::move(places.names);
            return;
        }
        m_candidates = riverNames(m_view, m_writer);
        std::ranges::move(sketchNames(m_view, m_writer), std::back_inserter(m_candidates));
        std::ranges::move(places.names, std::back_inserter(m_candidates));
        std::ranges::move(regionNames(m_view, m_writer), std::back_inserter(m_candidates));
    }

    geo::PixelBox signBox(const MapSign& sign) const {
        const geo::PixelPoint at = m_view.pixel(sign.at);
        return geo::PixelBox{at.x, at.y, at.x, at.y}.grown(signReach_px(sign.kind) *
                                                           signScale(m_view.input().projector_unit));
    }

    geo::LabelObstacleLine obstacleLine(const geo::PointList& line, double width_px,
                                        bool mayBeCovered) const {
        geo::LabelObstacleLine obstacle{
            .points = {}, .half_width_px = width_px / 2, .mayBeCovered = mayBeCovered};
        for (const geo::Mercator point : line)
            obstacle.points.push_back(m_view.pixel(m_view.world(point)));
        return obstacle;
    }

    geo::LabelScene obstacles() const {
        const LabelInput& in = m_view.input();
        geo::LabelScene scene;
        scene.viewport = {kFreeEdge_px, kFreeEdge_px, in.size_px.width() - kFreeEdge_px,
                          in.size_px.height() - kFreeEdge_px};
        for (const QRectF& box : in.obstacles)
            scene.obstacles.push_back({.box = boxOf(box)});
        for (const MapSign& sign : m_signs)
            scene.obstacles.push_back({.box = signBox(sign), .owner = idOf(sign.ref)});
        for (const geo::PointList& line : in.borderLines)
            scene.lines.push_back(obstacleLine(line, in.style.border_px, false));
        scene.lines.push_back(obstacleLine(in.demarcation, kDemarcation_px, false));
        for (const DrawnWay& way : in.ways) {
            geo::LabelObstacleLine obstacle{
                .points = {}, .half_width_px = way.width_px / 2, .mayBeCovered = true};
            for (const QPointF& point : way.line)
                obstacle.points.push_back({point.x(), point.y()});
            scene.lines.push_back(std::move(obstacle));
        }
        for (const SketchLine& sketch : in.sketches) {
            scene.obstacles.push_back({.box = boxOf(sketch.headBox())});
            geo::LabelObstacleLine obstacle{.points = {}, .half_width_px = sketch.width_px() / 2};
            for (const QPointF& point : sketch.line)
                obstacle.points.push_back({point.x(), point.y()});
            scene.lines.push_back(std::move(obstacle));
        }
        return scene;
    }

    /// Offers a name the spot where it was, and says what it had.
    std::optional<geo::LabelPlacement> keep(LabelCandidate& candidate, std::uint32_t id) const {
        const auto found = m_before.find(id);
        if (found == m_before.end())
            return {};
        const MapLabel& was = *found->second;
        geo::LabelPlacement placement = was.placement;
        if (placement.shape) {
            const geo::PixelPoint at = m_view.pixel(was.anchor);
            ShapedName shaped{.key = *placement.shape,
                              .anchor = was.anchor,
                              .box = was.box,
                              .text = was.text,
                              .leader = was.leader,
                              .pieces = {}};
            for (const geo::PixelQuad& piece : was.pieces)
                shaped.pieces.push_back(moved(piece, at.x, at.y));
            const bool sameWords = !candidate.shaped.empty() && isSameName(was.text, candidate);
            if (!sameWords)
                return {};
            candidate.shaped.insert(candidate.shaped.begin(), std::move(shaped));
        } else if (candidate.anchors.size() > 1) {
            candidate.anchors.insert(candidate.anchors.begin(), was.anchor);
            placement.anchor = 0;
        }
        return placement;
    }

    /// Whether the name is still set as it was: a new language or theme sets it anew.
    static bool isSameName(const LabelText& was, const LabelCandidate& candidate) {
        return std::ranges::any_of(candidate.shaped, [&was](const ShapedName& shaped) {
            return shaped.text.lines == was.lines && shaped.text.halo == was.halo;
        });
    }

    /// The sizes in which a name may be placed: whole, shorter, and at last without its tags.
    std::vector<geo::PixelSize> sizesOf(const LabelCandidate& candidate) const {
        std::vector<geo::PixelSize> sizes;
        const auto add = [&sizes](QSizeF size) { sizes.push_back({size.width(), size.height()}); };
        for (const LabelText& text : candidate.texts)
            add(tagged(candidate) ? m_tags.withTags(text.size_px(), candidate.ref, candidate.tagsBelow)
                                  : text.size_px());
        if (!candidate.texts.empty() && tagged(candidate))
            add(candidate.texts.back().size_px());
        if (candidate.texts.empty() && tagged(candidate))
            add(m_tags.withTags({}, candidate.ref, false));
        return sizes;
    }

    bool tagged(const LabelCandidate& candidate) const {
        return candidate.tagged && m_tags.has(candidate.ref);
    }

    geo::Label labelOf(const LabelCandidate& candidate, std::uint32_t id) const {
        geo::Label label{.id = id,
                         .rank = candidate.rank,
                         .gap_px = candidate.gap_px,
                         .sizes = sizesOf(candidate),
                         .positions = candidate.positions,
                         .required = candidate.required,
                         .overLines = candidate.overWays};
        for (const geo::Mercator anchor : candidate.anchors)
            label.anchors.push_back(m_view.pixel(anchor));
        for (const ShapedName& shaped : candidate.shaped)
            label.shapes.push_back({.key = shaped.key, .pieces = shaped.pieces});
        if (candidate.sign)
            label.sign = signBox(*candidate.sign);
        return label;
    }

    MapLabel placed(const LabelCandidate& candidate, const geo::LabelPlacement& placement) const {
        MapLabel label{.ref = candidate.ref,
                       .placement = placement,
                       .anchor = {},
                       .box = {},
                       .whole = {},
                       .pieces = {},
                       .text = {},
                       .badges = {},
                       .leader = {},
                       .leaderColour = candidate.leaderColour};
        if (placement.shape)
            fillShaped(candidate, label);
        else
            fillPlain(candidate, label);
        if (candidate.anywhere)
            label.text.halo = groundBelow(label);
        const RegionShape* lit = m_view.litRegion();
        if (lit != nullptr && lit->contains(m_view.local(label.anchor)))
            putOnLamp(label.text);
        return label;
    }

    /// The colour of the land under a name's middle, or of the sea.
    QColor groundBelow(const MapLabel& label) const {
        const geo::PixelPoint at = m_view.pixel(label.anchor);
        const QPointF middle = label.box.center() + QPointF(at.x, at.y);
        const geo::Mercator local = m_view.local(m_view.worldOfPixel({middle.x(), middle.y()}));
        for (const RegionShape& shape : m_view.input().shapes->regions) {
            if (shape.region->kind == story::RegionKind::Country && shape.contains(local))
                return m_view.landColour(shape.region->countries);
        }
        return m_view.colour("sea");
    }

    void fillShaped(const LabelCandidate& candidate, MapLabel& label) const {
        const ShapedName& shaped =
            *std::ranges::find(candidate.shaped, *label.placement.shape, &ShapedName::key);
        const geo::PixelPoint at = m_view.pixel(shaped.anchor);
        label.anchor = shaped.anchor;
        label.box = label.whole = shaped.box;
        label.text = shaped.text;
        label.leader = shaped.leader;
        for (const geo::PixelQuad& piece : shaped.pieces)
            label.pieces.push_back(moved(piece, -at.x, -at.y));
    }

    void fillPlain(const LabelCandidate& candidate, MapLabel& label) const {
        const geo::LabelPlacement& placement = label.placement;
        label.anchor = candidate.anchors.at(placement.anchor);
        const geo::PixelPoint at = m_view.pixel(label.anchor);
        label.whole = QRectF(QPointF(placement.box.left - at.x, placement.box.top - at.y),
                             QPointF(placement.box.right - at.x, placement.box.bottom - at.y));
        if (!candidate.texts.empty())
            label.text =
                candidate.texts.at(std::min<std::size_t>(placement.variant, candidate.texts.size() - 1));
        if (geo::liesLeft(placement.position) && label.text.lines.size() > 1)
            label.text.alignment = Qt::AlignRight;
        const bool withTags =
            tagged(candidate) && (candidate.texts.empty() || placement.variant < candidate.texts.size());
        const bool leftOf = geo::liesLeft(placement.position);
        using Side = ParagraphTags::Side;
        if (withTags)
            label.badges = m_tags.place(label.whole, candidate.ref,
                                        candidate.tagsBelow ? Side::Below
                                        : leftOf            ? Side::Left
                                                            : Side::Right);
        const QSizeF size = label.text.size_px();
        const bool above = withTags && candidate.tagsBelow;
        // The name is next to its sign, the tags are beyond it.
        const double x = above    ? (label.whole.width() - size.width()) / 2
                         : leftOf ? label.whole.width() - size.width()
                                  : 0;
        const double y = above ? 0 : (label.whole.height() - size.height()) / 2;
        label.box = QRectF(label.whole.topLeft() + QPointF(x, y), size);
    }

    /// Inside the lit region names stand on lamp, which is bright in both themes.
    void putOnLamp(LabelText& text) const {
        text.halo = m_view.colour("lamp");
        for (auto& line : text.lines) {
            for (LabelRun& run : line)
                run.colour = m_view.colour("lampInk");
        }
    }

    LabelView m_view;
    NameWriter m_writer;
    ParagraphTags m_tags;
    std::unordered_map<std::uint32_t, const MapLabel*> m_before;
    std::unordered_map<std::uint32_t, const LabelCandidate*> m_byId;
    std::vector<MapSign> m_signs;
    std::vector<LabelCandidate> m_candidates;
};

} // namespace

bool MapLabel::covers(const QPointF& point) const {
    if (pieces.empty())
        return box.contains(point);
    const geo::PixelQuad spot =
        geo::quadOf(geo::PixelBox{point.x(), point.y(), point.x(), point.y()}.grown(0.5));
    return std::ranges::any_of(pieces, [&spot](const geo::PixelQuad& piece) { return overlap(piece, spot); });
}

double signScale(double projector_unit) {
    constexpr double larger = 1.5;
    return projector_unit > 0 ? larger * projector_unit : 1;
}

double signReach_px(SignKind kind) {
    constexpr double mountain_px = 14;
    constexpr double capital_px = 7;
    constexpr double town_px = 4;
    return kind == SignKind::Mountain ? mountain_px : kind == SignKind::Capital ? capital_px : town_px;
}

MapLabels layoutLabels(const LabelInput& input, const MapLabels& previous) {
    if (input.explorer == nullptr || input.shapes == nullptr)
        return {};
    return Layout(input, previous).run();
}

} // namespace layers
