// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the item works out of the ways out for each frame.
#include "explore/wording.h"
#include "layers/map/map_layer.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace layers {

namespace {

using story::Kind;

constexpr double frameMargin_px = 26; // where a way that goes on is cut
/// Ways side by side are cut one before the other, so that their heads stand clear.
constexpr double backPerLane_px = 24;
/// What a head keeps free around its tip.
constexpr double headRoom_px = 16;
constexpr double ring_px = 4.5;
constexpr double halfReturn_px = 15; // of the arrow of a forced return
constexpr double legDoubt_px = 5;    // of the ring of dots on a leg that is not verified
constexpr QSizeF pillPadding_px(12, 5);
/// Where a way begins as vaguely as this, a ring would be too sharp a point.
constexpr float vague = 0.5F;

/// Where the journey goes on: the countries ahead beyond the two Koreas and China ("Laos, Thailand"), else
/// its last place on the ground.
QString destination(const story::Story& story, const story::Route& route, std::size_t nextStop,
                    story::Language language) {
    QStringList names;
    QString last;
    for (std::size_t stop = nextStop; stop < route.waypoints.size(); ++stop) {
        const story::Place* place = story::find(story.places, route.waypoints[stop]);
        if (place == nullptr || place->countries.isEmpty())
            continue;
        last = place->names.name.in(language);
        const QString code = place->countries.front();
        for (const story::Region& region : story.regions) {
            if (region.kind != story::RegionKind::Country || !region.countries.contains(code))
                continue;
            const QString name = region.names.name.in(language);
            if (code != u"KP" && code != u"KR" && code != u"CN" && !names.contains(name))
                names.push_back(name);
        }
        if (route.waypoints[stop] == route.flownFrom)
            break;
    }
    return names.isEmpty() ? last : explore::listText(names);
}

} // namespace

bool MapLayer::isInWindow(const RouteShape& shape) const {
    const explore::Explorer& explorer = *m_explorer.explorer;
    return shape.route->period.span(explorer.story().span).overlaps(explorer.derived().window);
}

void MapLayer::followWays() {
    const story::Ref* selected = m_explorer.explorer->state().selection();
    std::set<story::Id> inWindow;
    for (const RouteShape& shape : m_shapes->routes) {
        if (isInWindow(shape))
            inWindow.insert(shape.route->id);
    }
    const int duration_ms = m_still || m_theme == nullptr ? 0 : m_theme->property("riverMs").toInt();
    m_reveal.follow(selected != nullptr && selected->kind == Kind::Route ? selected->id : story::Id(),
                    inWindow, duration_ms);
    m_sketchReveal.follow(selected != nullptr ? story::toString(*selected) : story::Id(), {}, duration_ms);
}

std::vector<SketchLine> MapLayer::sketches() const {
    if (m_inset || m_explorer.explorer == nullptr)
        return {};
    std::vector<SketchLine> lines =
        sketchLines(*m_explorer.explorer, [this](geo::Mercator point) { return pixel(point); });
    if (m_magnifies)
        std::erase_if(lines,
                      [](const SketchLine& line) { return line.sketch->side == story::SketchSide::Text; });
    for (SketchLine& line : lines) {
        line.share = m_sketchReveal.share(story::toString(*m_explorer.explorer->state().selection()));
        line.scale = signScale(m_projectorUnit);
    }
    return lines;
}

std::vector<story::Id> MapLayer::waysAt(const QPointF& point, double tolerance_px) const {
    std::vector<std::pair<double, story::Id>> found;
    if (!m_shapes || m_inset)
        return {};
    for (const RouteShape& shape : m_shapes->routes) {
        const double away_px = distance_px(shape, point, tolerance_px);
        if (away_px <= tolerance_px && wayLook(shape).shown)
            found.emplace_back(away_px, shape.route->id);
    }
    std::ranges::stable_sort(found, {}, &std::pair<double, story::Id>::first);
    std::vector<story::Id> ways;
    ways.reserve(found.size());
    for (auto& [away_px, id] : found)
        ways.push_back(std::move(id));
    return ways;
}

double MapLayer::distance_px(const RouteShape& shape, const QPointF& point, double reach_px) const {
    constexpr double far_px = std::numeric_limits<double>::infinity();
    if (shape.arc.points.empty())
        return far_px;
    const geo::Mercator origin = m_store->basemap()->origin;
    const auto at = [&](geo::Mercator local) { return pixel({local.x + origin.x, local.y + origin.y}); };
    if (shape.forcedReturn) { // its arrow alone is drawn
        const QPointF away = point - returnArrowCentre(shape, at);
        return std::max(0.0, std::hypot(away.x(), away.y()) - halfReturn_px);
    }
    const MapStyle style = mapStyle(m_zoom, m_inset);
    const double half_px = strokeOf(shape).end_px * style.way_share / 2;
    const double margin_px = reach_px + half_px + lane_px * static_cast<double>(m_shapes->routes.size());
    const QRectF box(at({shape.bounds.left, shape.bounds.top}),
                     at({shape.bounds.right, shape.bounds.bottom}));
    if (!box.marginsAdded({margin_px, margin_px, margin_px, margin_px}).contains(point))
        return far_px;
    std::vector<QPointF> line;
    for (const geo::Mercator local : shape.lineAt(geo::worldSizePx(m_zoom), style.way_share))
        line.push_back(at(local));
    const std::optional<WayTip> tip = tipOf(shape, line);
    return tip ? std::max(0.0, distanceTo(line, *tip, point) - half_px) : far_px;
}

WayLook MapLayer::wayLook(const RouteShape& shape) const {
    const explore::Explorer& explorer = *m_explorer.explorer;
    const explore::State& state = explorer.state();
    const std::set<story::Ref>& hovered = explorer.derived().hoverLit;
    const auto isRoute = [](const story::Ref& ref) { return ref.kind == Kind::Route; };
    const story::Ref ref{Kind::Route, shape.route->id};
    // Sketches stand before the ways as a way does that is selected.
    const bool selects = state.selection() != nullptr && (isRoute(*state.selection()) || !sketches().empty());
    const bool isSelected = selects && *state.selection() == ref;
    const bool isHovered = hovered.contains(ref);

    WayLook look;
    look.shape = &shape;
    if (isSelected)
        look.broader_px = 2;
    else if (isHovered)
        look.broader_px = 1;
    else if (selects || (!m_inset && !isInWindow(shape)))
        look.strength = 0.28;
    else if (std::ranges::any_of(hovered, isRoute))
        look.strength = 0.45;
    look.shown = isSelected || isHovered || !state.hiddenWays.contains(shape.route->way) ||
                 (m_inset && shape.route->status == u"main");
    // Closer than this a generalised line would look like a surveyed one.
    if (m_zoom > geo::zoomForPixelsPerDegree(400) && !shape.forcedReturn)
        look.shown = false;
    return look;
}

void MapLayer::drawReturnArrow(const RouteShape& shape, const WayColours& colours, MarkBatch& marks) const {
    // The same size at every zoom.
    const auto& [ink, paper] = colours;
    const geo::Mercator origin = m_store->basemap()->origin;
    const auto at = [&](geo::Mercator point) { return pixel({point.x + origin.x, point.y + origin.y}); };
    const QPointF whole = at(shape.arc.points.back()) - at(shape.arc.points.front());
    const double length = std::hypot(whole.x(), whole.y());
    const QPointF along = length > 0 ? whole / length : QPointF(0, 1);
    const QPointF middle = returnArrowCentre(shape, at);
    marks.line(middle - along * halfReturn_px, middle + along * (halfReturn_px - 6), 6, paper);
    marks.arrowhead(middle + along * (halfReturn_px + 3), along, 15, paper);
    marks.line(middle - along * (halfReturn_px - 1), middle + along * (halfReturn_px - 6), 3, ink);
    marks.arrowhead(middle + along * halfReturn_px, along, 11, ink);
}

void MapLayer::drawDestination(const WayLook& look, const std::vector<QRectF>& heads, MarkBatch& marks,
                               std::vector<PlacedText>& texts) const {
    const RouteShape& shape = *look.shape;
    const WayTip& tip = *look.leaving;
    const QColor ink = inkOf(shape);
    const std::size_t passed = tip.at * (shape.stops - 1) / (shape.arc.points.size() - 1);
    const QString where = destination(m_explorer.explorer->story(), *shape.route, passed + 1,
                                      m_explorer.explorer->state().language);
    if (where.isEmpty())
        return;
    PlacedText text =
        boxedText(tr("to %1").arg(where), QRectF(), 14, 500, m_palette.colour(QStringLiteral("ink1")), false);
    const QSizeF inside = text.text.size_px();
    const QSizeF size = inside + pillPadding_px * 2;
    const auto pillAt = [&](double below_px) {
        QRectF pill(tip.point + QPointF(4, below_px), size);
        pill.moveLeft(std::clamp(pill.left(), 8.0, std::max(8.0, width() - size.width() - 8)));
        pill.moveTop(std::clamp(pill.top(), 8.0, std::max(8.0, height() - size.height() - 8)));
        return pill;
    };
    const auto isFree = [&](const QRectF& pill) {
        const auto covers = [&pill](const QRectF& box) { return box.intersects(pill); };
        const auto meets = [&](const PlacedText& other) { // the notes of the ways before
            return covers({other.corner, other.text.size_px() + pillPadding_px * 2});
        };
        return !std::ranges::any_of(m_obstacles, covers) && !std::ranges::any_of(labelRects(), covers) &&
               !std::ranges::any_of(heads, covers) && !std::ranges::any_of(texts, meets);
    };
    constexpr double gap_px = 17;
    // On the side on which no other way runs.
    const bool othersLieBelow = shape.arc.lanes[tip.at] * tip.direction.x() < 0;
    std::array pills{pillAt(gap_px), pillAt(-gap_px - size.height())};
    if (othersLieBelow)
        std::ranges::reverse(pills);
    for (const QRectF& pill : pills) {
        if (!isFree(pill))
            continue;
        marks.edgedBox(pill, size.height() / 2, 1.6, ink, m_palette.colour(QStringLiteral("surface")));
        text.corner = pill.topLeft() + QPointF(pillPadding_px.width(), pillPadding_px.height());
        texts.push_back(text);
        return;
    }
}

QColor MapLayer::inkOf(const RouteShape& shape) const {
    return m_palette.colour(shape.way != nullptr ? shape.way->colour : QStringLiteral("c1"));
}

void MapLayer::drawDestinations(const std::vector<WayLook>& ways, MarkBatch& marks,
                                std::vector<PlacedText>& texts) const {
    std::vector<QRectF> heads;
    for (const WayLook& look : ways) {
        if (look.leaving)
            heads.push_back(QRectF(look.leaving->point, QSizeF())
                                .marginsAdded(QMarginsF(headRoom_px, headRoom_px, headRoom_px, headRoom_px)));
    }
    for (const WayLook& look : ways) {
        if (look.leaving)
            drawDestination(look, heads, marks, texts);
    }
}

void MapLayer::drawWayEnds(WayLook& look, MarkBatch& marks) const {
    if (!look.shown || look.shape->arc.points.empty())
        return;
    QColor ink = inkOf(*look.shape);
    QColor paper = m_palette.colour(QStringLiteral("surface"));
    ink.setAlphaF(static_cast<float>(look.strength));
    paper.setAlphaF(static_cast<float>(look.strength));
    if (!look.shape->forcedReturn)
        drawHead(look, {ink, paper}, marks);
    else if (!m_inset)
        drawReturnArrow(*look.shape, {ink, paper}, marks);
    if (!m_inset && m_explorer.explorer->marksDoubt({Kind::Route, look.shape->route->id}))
        drawLegDoubts(*look.shape, marks);
}

void MapLayer::drawLegDoubts(const RouteShape& shape, MarkBatch& marks) const {
    const geo::Mercator origin = m_store->basemap()->origin;
    const auto at = [&](geo::Mercator point) { return pixel({point.x + origin.x, point.y + origin.y}); };
    const QColor ink = m_palette.colour(QStringLiteral("ink1"));
    if (shape.forcedReturn) {
        marks.ringOfDots(returnArrowCentre(shape, at), halfReturn_px + legDoubt_px, ink);
        return;
    }
    if (shape.stops < 2)
        return;
    const std::size_t legs = shape.stops - 1;
    const std::size_t pointsOfLeg = (shape.arc.points.size() - 1) / legs;
    for (std::size_t leg = 0; leg < legs; ++leg) {
        const QPointF middle = at(shape.arc.points[leg * pointsOfLeg + pointsOfLeg / 2]);
        marks.disc(middle, legDoubt_px + 3, m_palette.colour(QStringLiteral("surface")));
        marks.ringOfDots(middle, legDoubt_px, ink);
    }
}

std::optional<WayTip> MapLayer::tipOf(const RouteShape& shape, std::span<const QPointF> line) const {
    const MapStyle style = mapStyle(m_zoom, m_inset);
    if (m_inset || style.level < MapLevel::Region)
        return tipAt(line, shape.arc.along, shape.arc.along.back());
    const QRectF inner =
        QRectF(QPointF(), size()).adjusted(frameMargin_px, frameMargin_px, -frameMargin_px, -frameMargin_px);
    std::optional<WayTip> tip = tipInFrame(line, shape.arc.along, inner);
    if (tip && tip->leaves) {
        const double back_px = backPerLane_px * std::abs(shape.arc.lanes[tip->at]);
        tip = tipAt(line, shape.arc.along, tip->along - back_px / geo::worldSizePx(m_zoom));
        tip->leaves = true;
    }
    return tip;
}

void MapLayer::drawHead(WayLook& look, const WayColours& colours, MarkBatch& marks) const {
    const auto& [ink, paper] = colours;
    const RouteShape& shape = *look.shape;
    const geo::Mercator origin = m_store->basemap()->origin;
    const double world_px = geo::worldSizePx(m_zoom);
    const MapStyle style = mapStyle(m_zoom, m_inset);
    std::vector<QPointF> line;
    for (const geo::Mercator point : shape.lineAt(world_px, style.way_share))
        line.push_back(pixel({point.x + origin.x, point.y + origin.y}));
    std::optional<WayTip> tip = tipOf(shape, line);
    if (!tip) {
        look.until_px = 0; // not in view
        return;
    }
    const double drawn = shape.arc.along.back() * m_reveal.share(shape.route->id);
    if (drawn < tip->along)
        tip = tipAt(line, shape.arc.along, drawn);
    else if (tip->leaves && look.strength == 1)
        look.leaving = tip;

    const double head_px = strokeOf(shape).head_px() * style.way_share + look.broader_px * 2;
    look.until_px = tip->along * world_px - head_px * 0.7;
    const QPointF direction = tip->direction;
    const double length = std::max(1e-9, std::hypot(direction.x(), direction.y()));
    if (!m_inset)
        marks.arrowhead(tip->point + direction / length * 2, direction, head_px + 4, paper);
    marks.arrowhead(tip->point, direction, head_px, ink);
    if (!m_inset && !shape.branches && shape.strengths.front() >= vague)
        marks.ring(line.front(), ring_px, 1.6, ink, m_palette.colour(QStringLiteral("surface")));
}

} // namespace layers
