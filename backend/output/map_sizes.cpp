// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "explore/wording.h"
#include "geo/circle_placement.h"
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

struct Circle {
    const story::Size* size = nullptr;
    double low = 0; ///< Radii.
    double high = 0;
    QString figure;
    QString caption;
    [[nodiscard]] bool isCount() const { return low == high; }
};

class SizePainter {
public:
    SizePainter(QPainter& painter, const MapView& view, const MapSubject& subject)
        : m_painter(painter)
        , m_view(view)
        , m_subject(subject)
        , m_word(sansFont(kWordSize * subject.scale, subject.language))
        , m_figure(sansFont(kFigureSize * subject.scale, subject.language, true)) {}

    std::vector<QRectF> paint() {
        const std::vector<Circle> circles = circlesOfStep();
        std::vector<geo::CircleRequest> requests;
        requests.reserve(circles.size());
        for (const Circle& circle : circles)
            requests.push_back(requestOf(circle));
        const geo::Padding& padding = m_subject.padding;
        const QRectF box =
            m_view.box().adjusted(padding.left_px, padding.top_px, -padding.right_px, -padding.bottom_px);
        const auto placements =
            geo::placeCircles(requests, {box.left(), box.top(), box.right(), box.bottom()}, {}, kSymbolGap);
        std::vector<QRectF> covered;
        for (std::size_t i = 0; i < circles.size(); ++i) {
            if (placements[i])
                covered.push_back(paintCircle(circles[i], *placements[i]));
        }
        return covered;
    }

private:
    [[nodiscard]] std::vector<Circle> circlesOfStep() const {
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
        std::vector<Circle> circles;
        for (const auto& [size, row] : most > 0 ? rows : decltype(rows)())
            circles.push_back(circleOf(*size, *row, most));
        return circles;
    }

    [[nodiscard]] Circle circleOf(const story::Size& size, const story::Observation& row, double most) const {
        const auto radius = [&](double number) {
            return kLargest * m_subject.scale * std::sqrt(number / most);
        };
        Circle circle;
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

    [[nodiscard]] QSizeF wordsSize(const Circle& circle) const {
        const QFontMetricsF word(m_word);
        const QFontMetricsF figure(m_figure);
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

    [[nodiscard]] geo::CircleRequest requestOf(const Circle& circle) const {
        const QPointF at = wanted(circle.size->at);
        const QSizeF words = wordsSize(circle);
        return {.wanted = {at.x(), at.y()},
                .radius_px = circle.high,
                .words = {words.width(), words.height()},
                .fits = [](geo::PixelPoint) { return true; }};
    }

    QRectF paintCircle(const Circle& circle, const geo::CirclePlacement& place) {
        const QPointF centre(place.centre.x, place.centre.y);
        QColor wash = map_colours::ofToken(QStringLiteral("c1"));
        if (circle.isCount()) {
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(wash);
            m_painter.drawEllipse(centre, circle.high, circle.high);
        } else {
            paintEstimate(circle, centre, wash);
        }
        const QRectF words(QPointF(place.words.left, place.words.top),
                           QPointF(place.words.right, place.words.bottom));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(map_colours::ink1);
        m_painter.setFont(m_figure);
        m_painter.drawText(words, Qt::AlignLeft | Qt::AlignTop, circle.figure);
        m_painter.setFont(m_word);
        m_painter.drawText(words.adjusted(0, QFontMetricsF(m_figure).height(), 0, 0),
                           Qt::AlignLeft | Qt::AlignTop, circle.caption);
        return {QPointF(place.box.left, place.box.top), QPointF(place.box.right, place.box.bottom)};
    }

    /// A band from low to high with broken edges: a range, no number.
    void paintEstimate(const Circle& circle, const QPointF& centre, QColor colour) {
        constexpr int kWashAlpha = 70;
        QPainterPath band;
        band.addEllipse(centre, circle.high, circle.high);
        band.addEllipse(centre, circle.low, circle.low);
        QPen edge(colour, 0.8 * m_subject.scale);
        edge.setDashPattern({3, 2});
        m_painter.setPen(edge);
        colour.setAlpha(kWashAlpha);
        m_painter.setBrush(colour);
        m_painter.drawPath(band);
    }

    QPainter& m_painter;
    const MapView& m_view;
    const MapSubject& m_subject;
    QFont m_word;
    QFont m_figure;
};

} // namespace

std::vector<QRectF> paintSizes(QPainter& painter, const MapView& view, const MapSubject& subject) {
    return SizePainter(painter, view, subject).paint();
}

} // namespace output
