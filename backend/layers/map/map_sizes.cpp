// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layers/map/map_sizes.h"

#include "explore/wording.h"
#include "geo/circle_placement.h"
#include "layers/common/families.h"
#include "layers/map/map_labels.h"
#include "layers/map/place_names.h"

#include <QCoreApplication>
#include <cmath>
#include <numbers>

namespace layers {

namespace {

/// For the translations.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(layers::MapSize)
};

/// What the signs cover that are shown whether or not they have names.
std::vector<geo::PixelBox> signBoxes(const LabelView& view) {
    std::vector<geo::PixelBox> boxes;
    for (const MapSign& sign : placeNames(view, NameWriter(view)).signs) {
        const geo::PixelPoint at = view.pixel(sign.at);
        const double reach_px = signReach_px(sign.kind) * signScale(view.input().projector_unit);
        boxes.push_back(geo::PixelBox{at.x, at.y, at.x, at.y}.grown(reach_px));
    }
    return boxes;
}

/// Sizes at a height of 1080 px, the design's slide.
constexpr double slide_px = 1080;
constexpr double largest_px = 132;
constexpr double kGap_px = 16;
constexpr double hatch_px = 2.1;

class Layout {
public:
    Layout(const LabelInput& input, const QRectF& free_px)
        : m_in(input)
        , m_free(free_px)
        , m_scale(input.size_px.height() / slide_px)
        , m_world_px(geo::worldSizePx(input.camera.zoom)) {}

    std::vector<MapSize> run() {
        std::vector<MapSize> sizes;
        std::vector<geo::CircleRequest> requests;
        const double most = largest();
        for (const story::Size& size : step().sizes) {
            const story::Observation* row = rowOf(size);
            if (row == nullptr || most <= 0)
                continue;
            MapSize circle = circleOf(size, *row, most);
            requests.push_back(requestOf(size, circle));
            sizes.push_back(std::move(circle));
        }
        return placed(sizes, requests);
    }

private:
    [[nodiscard]] const story::Step& step() const { return m_in.explorer->step(); }
    [[nodiscard]] const story::Story& story() const { return m_in.explorer->story(); }
    [[nodiscard]] story::Language language() const { return m_in.explorer->state().language; }

    [[nodiscard]] const story::Observation* rowOf(const story::Size& size) const {
        const story::Series* series = story::find(story().series, size.series);
        return series == nullptr ? nullptr : story::observationOf(*series, size);
    }

    static double highOf(const story::Observation& row) { return row.high.value_or(row.value.value_or(0)); }
    static double lowOf(const story::Observation& row) { return row.low.value_or(row.value.value_or(0)); }

    [[nodiscard]] double largest() const {
        double most = 0;
        for (const story::Size& size : step().sizes) {
            if (const story::Observation* row = rowOf(size))
                most = std::max(most, highOf(*row));
        }
        return most;
    }

    [[nodiscard]] QFont font(double px, QFont::Weight weight, bool serif) const {
        QStringList families{
            m_in.palette.text(serif ? QStringLiteral("latinSerif") : QStringLiteral("latinSans"),
                              QStringLiteral("sans-serif"))};
        families += serif ? localSerifFamilies(language()) : localSansFamilies(language());
        QFont font(families);
        font.setPixelSize(std::max(12, static_cast<int>(std::lround(px * m_scale))));
        font.setWeight(weight);
        return font;
    }

    [[nodiscard]] MapSize circleOf(const story::Size& size, const story::Observation& row,
                                   double most) const {
        const auto radius = [&](double number) { return largest_px * m_scale * std::sqrt(number / most); };
        MapSize circle{.at = {},
                       .low_px = radius(lowOf(row)),
                       .high_px = radius(highOf(row)),
                       .words = {},
                       .box = {},
                       .figure = {},
                       .caption = {}};
        const QColor ink =
            m_in.palette.colour(circle.isCount() ? QStringLiteral("surface") : QStringLiteral("ink1"));
        const QFont figureFont = font(circle.isCount() ? 56 : 36, QFont::Bold, true);
        circle.figure.halo_px = 0;
        if (circle.isCount()) {
            circle.figure.lines = {{{explore::numberText(highOf(row), language()), figureFont, ink}}};
        } else {
            circle.figure.lines = {
                {{Words::tr("%1 to").arg(explore::numberText(lowOf(row), language())), figureFont, ink}},
                {{explore::numberText(highOf(row), language()), figureFont, ink}}};
        }
        const QString year = QString::number(row.period.span(story().span).first.year());
        const QColor text = m_in.palette.colour(QStringLiteral("ink1"));
        circle.caption = {
            .lines =
                {{{Words::tr("in %1").arg(nameOf(size.at)), font(28, QFont::DemiBold, false), text}},
                 {{(circle.isCount() ? Words::tr("counted, %1") : Words::tr("an estimate, %1")).arg(year),
                   font(26, QFont::Normal, false), text}}},
            .halo = m_in.palette.colour(QStringLiteral("landCN")),
            .halo_px = 3,
            .alignment = Qt::AlignLeft};
        return circle;
    }

    [[nodiscard]] QString nameOf(const story::Id& id) const {
        if (const story::Region* region = story::find(story().regions, id))
            return region->names.name.in(language());
        const story::Place* place = story::find(story().places, id);
        return place != nullptr ? place->names.name.in(language()) : QString();
    }

    [[nodiscard]] geo::PixelPoint pixel(geo::Mercator point) const {
        return {(point.x - m_in.camera.centre.x) * m_world_px + m_in.size_px.width() / 2,
                (point.y - m_in.camera.centre.y) * m_world_px + m_in.size_px.height() / 2};
    }

    [[nodiscard]] geo::Mercator world(geo::PixelPoint point) const {
        return {m_in.camera.centre.x + (point.x - m_in.size_px.width() / 2) / m_world_px,
                m_in.camera.centre.y + (point.y - m_in.size_px.height() / 2) / m_world_px};
    }

    [[nodiscard]] geo::CircleRequest requestOf(const story::Size& size, const MapSize& circle) const {
        const QSizeF words = circle.caption.size_px();
        geo::CircleRequest request{.wanted = {},
                                   .radius_px = circle.high_px,
                                   .words = {words.width(), words.height()},
                                   .fits = [](geo::PixelPoint) { return true; }};
        const auto at = [this](const story::Position& position) {
            return pixel(geo::toMercator(
                {.longitude_deg = position.longitude_deg, .latitude_deg = position.latitude_deg}));
        };
        if (const story::Place* place = story::find(story().places, size.at)) {
            request.wanted = at(place->position);
        } else if (const RegionShape* shape = m_in.shapes->region(size.at)) {
            const geo::Mercator centre = shape->bounds.centre();
            request.wanted = shape->region->labelAnchor
                                 ? at(*shape->region->labelAnchor)
                                 : pixel({centre.x + m_in.origin.x, centre.y + m_in.origin.y});
            request.fits = [this, shape](geo::PixelPoint point) {
                const geo::Mercator p = world(point);
                return shape->contains({p.x - m_in.origin.x, p.y - m_in.origin.y});
            };
        }
        return request;
    }

    [[nodiscard]] std::vector<MapSize> placed(std::vector<MapSize> sizes,
                                              const std::vector<geo::CircleRequest>& requests) const {
        std::vector<geo::LabelObstacleLine> border;
        for (const geo::PointList& line : m_in.borderLines) {
            geo::LabelObstacleLine& obstacle = border.emplace_back();
            obstacle.half_width_px = m_in.style.border_px / 2;
            for (const geo::Mercator point : line)
                obstacle.points.push_back(pixel({point.x + m_in.origin.x, point.y + m_in.origin.y}));
        }
        const std::vector<geo::PixelBox> signs = signBoxes(LabelView(m_in));
        const auto placements =
            geo::placeCircles(requests, {m_free.left(), m_free.top(), m_free.right(), m_free.bottom()},
                              {.lines = border, .signs = signs}, kGap_px * m_scale);
        std::vector<MapSize> result;
        for (std::size_t i = 0; i < sizes.size(); ++i) {
            if (!placements[i])
                continue;
            const auto [centre, words, box] = *placements[i];
            const auto relative = [&centre](const geo::PixelBox& b) {
                return QRectF(QPointF(b.left - centre.x, b.top - centre.y),
                              QPointF(b.right - centre.x, b.bottom - centre.y));
            };
            sizes[i].at = world(centre);
            sizes[i].words = relative(words);
            sizes[i].box = relative(box);
            result.push_back(std::move(sizes[i]));
        }
        return result;
    }

    const LabelInput& m_in;
    QRectF m_free;
    double m_scale;
    double m_world_px;
};

void dashedCircle(QPointF middle, double radius_px, const QColor& ink, MarkBatch& marks) {
    constexpr double dash_px = 8; // and as much between
    const int dashes = std::max(8, static_cast<int>(std::numbers::pi * radius_px / dash_px));
    const double angle = std::numbers::pi / dashes;
    for (int i = 0; i < dashes; ++i) {
        const auto at = [&](double a) { return middle + radius_px * QPointF(std::cos(a), std::sin(a)); };
        marks.line(at(2 * i * angle), at((2 * i + 1) * angle), 2, ink);
    }
}

/// Lines at 45° that fill what lies between two circles.
void hatch(QPointF middle, double inner_px, double outer_px, const QColor& ink, MarkBatch& marks) {
    constexpr double apart_px = 8;
    const QPointF along(std::numbers::sqrt2 / 2, -std::numbers::sqrt2 / 2);
    const QPointF across(-along.y(), along.x());
    for (double off = apart_px / 2 - outer_px; off < outer_px; off += apart_px) {
        const double outer = std::sqrt(std::max(0.0, outer_px * outer_px - off * off));
        const double inner = std::sqrt(std::max(0.0, inner_px * inner_px - off * off));
        const QPointF foot = middle + across * off;
        if (inner <= 0) {
            marks.line(foot - along * outer, foot + along * outer, hatch_px, ink);
            continue;
        }
        marks.line(foot - along * outer, foot - along * inner, hatch_px, ink);
        marks.line(foot + along * inner, foot + along * outer, hatch_px, ink);
    }
}

} // namespace

std::vector<MapSize> layoutSizes(const LabelInput& input, const QRectF& free_px) {
    if (input.explorer == nullptr || input.shapes == nullptr)
        return {};
    return Layout(input, free_px).run();
}

LabelText scaleNote(const LabelInput& input) {
    const double scale = input.size_px.height() / slide_px;
    QStringList families{input.palette.text(QStringLiteral("latinSans"), QStringLiteral("sans-serif"))};
    families += localSansFamilies(input.explorer->state().language);
    QFont font(families);
    font.setPixelSize(std::max(12, static_cast<int>(std::lround(26 * scale))));
    return {.lines = {{{Words::tr("The circles share one scale."), font,
                        input.palette.colour(QStringLiteral("ink2"))}}},
            .halo = input.palette.colour(QStringLiteral("sea")),
            .halo_px = 3};
}

void drawSize(const MapSize& size, QPointF middle, const Palette& palette, MarkBatch& marks) {
    const QColor ink = palette.colour(QStringLiteral("c1"));
    const QColor paper = palette.colour(QStringLiteral("surface"));
    if (size.isCount()) {
        marks.disc(middle, size.high_px + 2.5, paper);
        marks.disc(middle, size.high_px, ink);
        return;
    }
    marks.disc(middle, size.high_px + 2.5, paper);
    marks.disc(middle, size.high_px, palette.colour(QStringLiteral("c1wash")));
    hatch(middle, size.low_px, size.high_px, ink, marks);
    marks.disc(middle, size.low_px, paper);
    dashedCircle(middle, size.high_px, ink, marks);
    dashedCircle(middle, size.low_px, ink, marks);
}

} // namespace layers
