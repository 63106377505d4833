// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "geo/label_placement.h"
#include "output/map_colours.h"
#include "output/map_parts.h"
#include "output/paper_fonts.h"

#include <QFontMetricsF>
#include <algorithm>

namespace output {

namespace {

constexpr double kDot = 1.8;
constexpr double kHalo = 1.6;
constexpr int kMostRank = 2; ///< Places beyond this rank are named only where the step speaks of them.

struct Name {
    QString text;
    QFont font;
    QColor ink;
    QColor halo;
    std::vector<QPointF> anchors;
    int rank = 5;
    bool hasDot = false;
};

class NamePainter {
public:
    NamePainter(QPainter& painter, const MapView& view, const MapSubject& subject)
        : m_painter(painter)
        , m_view(view)
        , m_subject(subject) {}

    void paint(const std::vector<QRectF>& covered) {
        addRegions();
        addPlaces();
        geo::LabelScene scene = sceneOf(covered);
        for (const geo::LabelPlacement& placed : geo::placeLabels(scene))
            paintName(m_names[placed.id], placed.box);
    }

private:
    [[nodiscard]] bool isSpokenOf(const story::Id& id) const {
        const story::Paragraph* paragraph =
            story::find(m_subject.story->paragraphs, m_subject.step->paragraph);
        return std::ranges::contains(m_subject.step->highlight, id) ||
               (paragraph != nullptr && std::ranges::any_of(paragraph->mentions, [&](const auto& mention) {
                    return mention.target.id == id;
                }));
    }

    [[nodiscard]] bool isOnWay(const story::Id& id) const {
        return std::ranges::any_of(m_subject.story->routes, [&](const story::Route& route) {
            return std::ranges::contains(m_subject.step->ways, route.way) &&
                   std::ranges::contains(route.waypoints, id);
        });
    }

    void addRegions() {
        for (const story::Region& region : m_subject.story->regions) {
            const bool isCountry = region.kind == story::RegionKind::Country;
            const bool isSea = region.kind == story::RegionKind::Sea;
            const bool isRiver = region.kind == story::RegionKind::River;
            if (!isCountry && !isSea && !isRiver && !isSpokenOf(region.id))
                continue;
            Name name;
            name.anchors = anchorsOf(region);
            name.text = region.names.name.in(m_subject.language);
            name.rank = isCountry || isRiver ? 1 : 2;
            if (isCountry)
                name.text = name.text.toUpper();
            name.font = isSea || isRiver
                            ? serifFont(9 * m_subject.scale, m_subject.language)
                            : sansFont((isCountry ? 9 : 7) * m_subject.scale, m_subject.language, true);
            name.font.setItalic((isSea || isRiver) && m_subject.language == story::Language::English);
            // A share of the letter: an absolute space would grow with the dots of the device.
            if (isCountry)
                name.font.setLetterSpacing(QFont::PercentageSpacing, 115);
            name.ink = isCountry ? map_colours::lblCountry : isSea ? map_colours::lblWater : inkOf(region);
            name.halo = isSea ? map_colours::sea : map_colours::landKP;
            if (!name.anchors.empty())
                m_names.push_back(std::move(name));
        }
    }

    static QColor inkOf(const story::Region& region) {
        if (region.id == u"yalu")
            return map_colours::yaluT;
        return region.kind == story::RegionKind::River ? map_colours::tumenT : map_colours::lblProv;
    }

    /// Where its name may stand: its label's place, else along its line, else the middle of its shell.
    [[nodiscard]] std::vector<QPointF> anchorsOf(const story::Region& region) const {
        std::vector<QPointF> anchors;
        if (region.labelAnchor)
            anchors.push_back(m_view.at(*region.labelAnchor));
        for (const auto& line : region.shape.lines) {
            for (std::size_t part = 1; part < 6 && !line.empty(); ++part)
                anchors.push_back(m_view.at(line[line.size() * part / 6]));
        }
        if (anchors.empty() && !region.shape.polygons.empty())
            anchors.push_back(middleOf(region.shape.polygons.front().front()));
        std::erase_if(anchors, [this](const QPointF& at) { return !m_view.box().contains(at); });
        return anchors;
    }

    [[nodiscard]] QPointF middleOf(const std::vector<story::Position>& ring) const {
        QPolygonF points;
        for (const story::Position& position : ring)
            points.append(m_view.at(position));
        return points.boundingRect().center();
    }

    void addPlaces() {
        if (!m_subject.step->layers.isEmpty() && !m_subject.step->layers.contains(u"cities"))
            return;
        for (const story::Place& place : m_subject.story->places) {
            const bool isWanted = isSpokenOf(place.id) || isOnWay(place.id);
            const QPointF at = m_view.at(place.position);
            if ((place.rank > kMostRank && !isWanted) || !m_view.box().contains(at))
                continue;
            Name name;
            name.text = place.names.name.in(m_subject.language);
            name.font =
                sansFont((place.rank == 1 ? 8 : 7) * m_subject.scale, m_subject.language, place.rank == 1);
            name.ink = map_colours::ink1;
            name.halo = map_colours::landKP;
            name.anchors = {at};
            name.rank = isWanted ? 3 : 3 + place.rank;
            name.hasDot = true;
            paintArea(place, at);
            m_names.push_back(std::move(name));
        }
    }

    /// The area in which the place lies, where it is not known to the point.
    void paintArea(const story::Place& place, const QPointF& at) {
        if (place.precision_km < kSharp_km)
            return;
        constexpr int kWashAlpha = 40;
        const double radius = place.precision_km * m_view.kilometre(place.position.latitude_deg);
        QColor wash = map_colours::ink2;
        wash.setAlpha(kWashAlpha);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(wash);
        m_painter.drawEllipse(at, radius, radius);
    }

    [[nodiscard]] geo::LabelScene sceneOf(const std::vector<QRectF>& covered) const {
        using enum geo::LabelPosition;
        const QRectF& box = m_view.box();
        geo::LabelScene scene;
        scene.viewport =
            geo::PixelBox{box.left(), box.top(), box.right(), box.bottom()}.grown(-3 * m_subject.scale);
        scene.padding_px = 1.5;
        for (const QRectF& rect : covered)
            scene.obstacles.push_back({{rect.left(), rect.top(), rect.right(), rect.bottom()}, {}});
        for (std::uint32_t id = 0; id < m_names.size(); ++id) {
            const Name& name = m_names[id];
            const QFontMetricsF metrics(name.font);
            geo::Label label;
            label.id = id;
            label.rank = name.rank;
            for (const QPointF& anchor : name.anchors)
                label.anchors.push_back({anchor.x(), anchor.y()});
            label.gap_px = name.hasDot ? (kDot + 1.5) * m_subject.scale : 3 * m_subject.scale;
            label.sizes = {{widthOf(name), metrics.height()}};
            label.positions =
                name.hasDot ? std::vector{Right, Left, Above, Below, RightUp, RightDown, LeftUp, LeftDown}
                            : std::vector{Centre, Above, Below};
            if (name.hasDot)
                label.sign = geo::PixelBox{name.anchors.front().x(), name.anchors.front().y(),
                                           name.anchors.front().x(), name.anchors.front().y()}
                                 .grown(kDot * m_subject.scale);
            scene.labels.push_back(std::move(label));
        }
        return scene;
    }

    /// With the space between its letters.
    static double widthOf(const Name& name) {
        QPainterPath letters;
        letters.addText(QPointF(), name.font, name.text);
        return std::max(letters.boundingRect().right(),
                        QFontMetricsF(name.font).horizontalAdvance(name.text));
    }

    void paintName(const Name& name, const geo::PixelBox& box) {
        if (name.hasDot) {
            m_painter.setPen(QPen(map_colours::surface, 0.8 * m_subject.scale));
            m_painter.setBrush(map_colours::ink1);
            m_painter.drawEllipse(name.anchors.front(), kDot * m_subject.scale, kDot * m_subject.scale);
        }
        const QPointF baseline(box.left, box.top + QFontMetricsF(name.font).ascent());
        paintWords(m_painter, {baseline, name.text, name.font, name.ink, name.halo}, m_subject.scale);
    }

    QPainter& m_painter;
    const MapView& m_view;
    const MapSubject& m_subject;
    std::vector<Name> m_names;
};

} // namespace

void paintWords(QPainter& painter, const MapWords& words, double scale) {
    // A halo as an outline of the letters, and the words themselves as words.
    QPainterPath letters;
    letters.addText(words.baseline, words.font, words.text);
    painter.strokePath(letters, QPen(words.halo, kHalo * scale, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setPen(words.ink);
    painter.setFont(words.font);
    painter.drawText(words.baseline, words.text);
}

void paintNames(QPainter& painter, const MapView& view, const MapSubject& subject,
                const std::vector<QRectF>& covered) {
    NamePainter(painter, view, subject).paint(covered);
}

} // namespace output
