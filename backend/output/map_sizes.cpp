// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "explore/wording.h"
#include "geo/slab_index.h"
#include "output/map_colours.h"
#include "output/map_parts.h"
#include "output/paper_fonts.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <algorithm>
#include <cmath>

namespace output {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(layers::MapSize) // the same words as on the screen
};

constexpr double kLargest = 34; ///< The radius of the largest number.
constexpr double kWordSize = 7;
constexpr double kFigureSize = 9;
constexpr double kSymbolGap = 4;

/// In normalised Mercator.
geo::SlabIndex groundOf(const story::Shape& shape) {
    geo::MultiPolygon polygons;
    for (const auto& rings : shape.polygons) {
        geo::Polygon& polygon = polygons.emplace_back();
        for (const auto& ring : rings) {
            geo::PointList points;
            for (const story::Position& position : ring)
                points.push_back(geo::toMercator(geo::LonLat{position.longitude_deg, position.latitude_deg}));
            if (polygon.outer.empty())
                polygon.outer = std::move(points);
            else
                polygon.holes.push_back(std::move(points));
        }
    }
    return geo::SlabIndex(polygons);
}

QFont wordFont(const MapSubject& subject) {
    return sansFont(kWordSize * subject.scale, subject.language);
}

QFont figureFont(const MapSubject& subject) {
    return sansFont(kFigureSize * subject.scale, subject.language, true);
}

class SizeLayout {
public:
    SizeLayout(const MapView& view, const MapSubject& subject)
        : m_view(view)
        , m_subject(subject) {}

    [[nodiscard]] std::vector<PlacedSize> run() const {
        std::vector<PlacedSize> circles = circlesOfStep();
        std::vector<geo::CircleRequest> requests;
        requests.reserve(circles.size());
        for (const PlacedSize& circle : circles)
            requests.push_back(requestOf(circle));
        const geo::Padding& padding = m_subject.padding;
        const QRectF box =
            m_view.box().adjusted(padding.left_px, padding.top_px, -padding.right_px, -padding.bottom_px);
        const std::vector<geo::LabelObstacleLine> border = borderLines();
        const auto placements = geo::placeCircles(
            requests, {box.left(), box.top(), box.right(), box.bottom()}, {.lines = border}, kSymbolGap);
        std::vector<PlacedSize> placed;
        for (std::size_t i = 0; i < circles.size(); ++i) {
            if (!placements[i])
                continue;
            circles[i].place = *placements[i];
            placed.push_back(std::move(circles[i]));
        }
        return placed;
    }

private:
    [[nodiscard]] std::vector<PlacedSize> circlesOfStep() const {
        double most = 0;
        std::vector<std::pair<const story::Size*, const story::Observation*>> rows;
        for (const story::Size& size : m_subject.step->sizes) {
            const story::Series* series = story::find(m_subject.story->series, size.series);
            const story::Observation* row = series == nullptr ? nullptr : story::observationOf(*series, size);
            if (row == nullptr)
                continue;
            rows.emplace_back(&size, row);
            most = std::max(most, row->high.value_or(row->value.value_or(0)));
        }
        std::vector<PlacedSize> circles;
        for (const auto& [size, row] : most > 0 ? rows : decltype(rows)())
            circles.push_back(circleOf(*size, *row, most));
        return circles;
    }

    [[nodiscard]] PlacedSize circleOf(const story::Size& size, const story::Observation& row,
                                      double most) const {
        const auto radius = [&](double number) {
            return kLargest * m_subject.scale * std::sqrt(number / most);
        };
        PlacedSize circle;
        circle.size = &size;
        circle.low = radius(row.low.value_or(row.value.value_or(0)));
        circle.high = radius(row.high.value_or(row.value.value_or(0)));
        circle.figure = explore::figureText(row.value, row.low, row.high, m_subject.language);
        const QString year = QString::number(row.period.span(m_subject.story->span).first.year());
        const QString where = Words::tr("in %1").arg(nameOf(size.at));
        circle.caption =
            where + u'\n' +
            (circle.isCount() ? Words::tr("counted, %1") : Words::tr("an estimate, %1")).arg(year);
        return circle;
    }

    [[nodiscard]] QString nameOf(const story::Id& id) const {
        if (const story::Region* region = story::find(m_subject.story->regions, id))
            return region->names.name.in(m_subject.language);
        const story::Place* place = story::find(m_subject.story->places, id);
        return place == nullptr ? QString() : place->names.name.in(m_subject.language);
    }

    [[nodiscard]] QSizeF wordsSize(const PlacedSize& circle) const {
        const QFontMetricsF word(wordFont(m_subject));
        const QFontMetricsF figure(figureFont(m_subject));
        const QSizeF caption = word.size(0, circle.caption);
        return {std::max(caption.width(), figure.horizontalAdvance(circle.figure)) + 2,
                caption.height() + figure.height()};
    }

    [[nodiscard]] QPointF wanted(const story::Id& id) const {
        if (const story::Place* place = story::find(m_subject.story->places, id))
            return m_view.at(place->position);
        const story::Region* region = story::find(m_subject.story->regions, id);
        if (region != nullptr && region->labelAnchor)
            return m_view.at(*region->labelAnchor);
        return m_view.box().center();
    }

    [[nodiscard]] geo::CircleRequest requestOf(const PlacedSize& circle) const {
        const QPointF at = wanted(circle.size->at);
        const QSizeF words = wordsSize(circle);
        geo::CircleRequest request{.wanted = {at.x(), at.y()},
                                   .radius_px = circle.high,
                                   .words = {words.width(), words.height()},
                                   .fits = [](geo::PixelPoint) { return true; }};
        if (const story::Region* region = story::find(m_subject.story->regions, circle.size->at))
            request.fits = [this, area = groundOf(region->shape)](geo::PixelPoint point) {
                return area.contains(m_view.under({point.x, point.y}));
            };
        return request;
    }

    [[nodiscard]] std::vector<geo::LabelObstacleLine> borderLines() const {
        const geo::Basemap& basemap = *m_subject.basemap;
        std::vector<geo::LabelObstacleLine> lines;
        for (const geo::Line& line : basemap.linesAt(basemap.detailForZoom(m_view.zoom()))) {
            const bool isBorder = line.kind == geo::LineKind::Yalu || line.kind == geo::LineKind::Tumen ||
                                  line.kind == geo::LineKind::PaektuSection;
            if (!isBorder || !line.bounds.intersects(m_view.visible()))
                continue;
            geo::LabelObstacleLine& obstacle = lines.emplace_back();
            obstacle.half_width_px = kBorderWidth * m_subject.scale / 2;
            for (const geo::LocalPoint point : basemap.pointsOf(line)) {
                const QPointF at = m_view.at(basemap.toMercator(point));
                obstacle.points.push_back({at.x(), at.y()});
            }
        }
        return lines;
    }

    const MapView& m_view;
    const MapSubject& m_subject;
};

class SizePainter {
public:
    SizePainter(QPainter& painter, const MapSubject& subject)
        : m_painter(painter)
        , m_scale(subject.scale)
        , m_word(wordFont(subject))
        , m_figure(figureFont(subject)) {}

    QRectF paint(const PlacedSize& circle) {
        const geo::CirclePlacement& place = circle.place;
        const QPointF centre(place.centre.x, place.centre.y);
        QColor wash = map_colours::ofToken(QStringLiteral("c1"));
        if (circle.isCount()) {
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(wash);
            m_painter.drawEllipse(centre, circle.high, circle.high);
        } else {
            paintEstimate(circle, centre, wash);
        }
        QPointF corner(place.words.left, place.words.top);
        write(circle.figure, m_figure, corner);
        for (const QString& line : circle.caption.split(u'\n'))
            write(line, m_word, corner);
        return {QPointF(place.box.left, place.box.top), QPointF(place.box.right, place.box.bottom)};
    }

private:
    /// A line from `corner`, its upper left, which goes on to the next.
    void write(const QString& line, const QFont& font, QPointF& corner) {
        const QFontMetricsF metrics(font);
        paintWords(
            m_painter,
            {corner + QPointF(0, metrics.ascent()), line, font, map_colours::ink1, map_colours::landKP},
            m_scale);
        corner.ry() += metrics.lineSpacing();
    }

    /// A band from low to high with broken edges: a range, no number.
    void paintEstimate(const PlacedSize& circle, const QPointF& centre, QColor colour) {
        constexpr int kWashAlpha = 70;
        QPainterPath band;
        band.addEllipse(centre, circle.high, circle.high);
        band.addEllipse(centre, circle.low, circle.low);
        QPen edge(colour, 0.8 * m_scale);
        edge.setDashPattern({3, 2});
        m_painter.setPen(edge);
        colour.setAlpha(kWashAlpha);
        m_painter.setBrush(colour);
        m_painter.drawPath(band);
    }

    QPainter& m_painter;
    double m_scale;
    QFont m_word;
    QFont m_figure;
};

} // namespace

std::vector<PlacedSize> placeSizes(const MapView& view, const MapSubject& subject) {
    return SizeLayout(view, subject).run();
}

std::vector<QRectF> paintSizes(QPainter& painter, const MapView& view, const MapSubject& subject) {
    SizePainter sizes(painter, subject);
    std::vector<QRectF> covered;
    for (const PlacedSize& circle : placeSizes(view, subject))
        covered.push_back(sizes.paint(circle));
    return covered;
}

} // namespace output
