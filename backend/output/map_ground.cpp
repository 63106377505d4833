// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "output/map_colours.h"
#include "output/map_parts.h"

#include <algorithm>
#include <array>

namespace output {

namespace {

/// Print shows more of a line than a screen with as many pixels as it has points.
constexpr double kFinerThanScreen = 1.5;

QColor landColour(geo::CountryClass country) {
    switch (country) {
    case geo::CountryClass::China:
        return map_colours::landCN;
    case geo::CountryClass::NorthKorea:
        return map_colours::landKP;
    case geo::CountryClass::SouthKorea:
        return map_colours::landKR;
    case geo::CountryClass::Other:
        return map_colours::landXX;
    }
    Q_UNREACHABLE_RETURN(QColor());
}

class Ground {
public:
    Ground(QPainter& painter, const MapView& view, const MapSubject& subject)
        : m_painter(painter)
        , m_view(view)
        , m_subject(subject)
        , m_basemap(*subject.basemap)
        , m_detail(m_basemap.detailForZoom(view.zoom() + kFinerThanScreen))
        , m_visible(view.visible()) {}

    void paint() {
        m_painter.fillRect(m_view.box(), map_colours::sea);
        for (const geo::CountryClass country : {geo::CountryClass::Other, geo::CountryClass::China,
                                                geo::CountryClass::SouthKorea, geo::CountryClass::NorthKorea})
            fill(landColour(country), [country](const geo::Mesh& mesh) {
                return mesh.kind == geo::MeshKind::Land && geo::countryClass(mesh.country) == country;
            });
        fill(map_colours::sea, [](const geo::Mesh& mesh) { return mesh.kind == geo::MeshKind::Lake; });
        if (isOn(u"rivers"))
            lines(geo::LineKind::River, {map_colours::river, 0.6}, 5);
        if (isOn(u"provinces"))
            lines(geo::LineKind::ProvinceLine, dashed(map_colours::adm, 0.5, {5, 3}));
        lines(geo::LineKind::Coast, {map_colours::coast, 0.5});
        lines(geo::LineKind::CountryBorder, {map_colours::cborder, 0.8});
        lines(geo::LineKind::Demarcation, dashed(map_colours::ink1, 1, {5, 2, 1, 2}));
        lines(geo::LineKind::PaektuSection, dashed(map_colours::ink2, 1.2, {2, 2}));
        lines(geo::LineKind::Yalu, {map_colours::yalu, kBorderWidth});
        lines(geo::LineKind::Tumen, {map_colours::tumen, kBorderWidth});
    }

private:
    [[nodiscard]] bool isOn(QStringView layer) const {
        return m_subject.step->layers.isEmpty() || m_subject.step->layers.contains(layer);
    }

    template <typename Test> void fill(const QColor& colour, const Test& test) {
        std::vector<const geo::Mesh*> meshes;
        for (const geo::Mesh& mesh : m_basemap.meshesAt(m_detail)) {
            if (mesh.bounds.intersects(m_visible) && test(mesh))
                meshes.push_back(&mesh);
        }
        m_painter.fillPath(areaOf(m_basemap, m_view, meshes), colour);
    }

    static QPen dashed(const QColor& colour, double width, const QList<qreal>& pattern) {
        QPen pen(colour, width);
        pen.setDashPattern(pattern);
        return pen;
    }

    void lines(geo::LineKind kind, QPen pen, int highestRank = 9) {
        pen.setWidthF(pen.widthF() * m_subject.scale);
        pen.setJoinStyle(Qt::RoundJoin);
        if (pen.style() == Qt::SolidLine)
            pen.setCapStyle(Qt::RoundCap);
        m_painter.setPen(pen);
        for (const geo::Line& line : m_basemap.linesAt(m_detail)) {
            if (line.kind != kind || line.rank > highestRank || !line.bounds.intersects(m_visible))
                continue;
            QPolygonF points;
            for (const geo::LocalPoint point : m_basemap.pointsOf(line))
                points.append(m_view.at(m_basemap.toMercator(point)));
            m_painter.drawPolyline(points);
        }
    }

    QPainter& m_painter;
    const MapView& m_view;
    const MapSubject& m_subject;
    const geo::Basemap& m_basemap;
    std::uint8_t m_detail;
    geo::MercatorBox m_visible;
};

} // namespace

void paintGround(QPainter& painter, const MapView& view, const MapSubject& subject) {
    Ground(painter, view, subject).paint();
}

} // namespace output
