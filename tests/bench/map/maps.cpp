// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "maps.h"

#include "dense.h"
#include "geo/mercator.h"

#include <QFile>
#include <QGeoPath>
#include <QGeoPolygon>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QQmlComponent>
#include <QQmlContext>
#include <QQmlEngine>

namespace bench {

namespace {

constexpr auto kMap = R"(
import QtQuick
import QtLocation
import QtPositioning
import TwoRivers.Layers
import TwoRivers.Models
import TwoRivers.Theme

Item {
    id: root

    property QtObject drawing: layers.item
    property var map: below

    function show(longitude, latitude, zoom) {
        below.zoomLevel = zoom;
        below.center = QtPositioning.coordinate(latitude, longitude);
    }
    function addArea(shape) {
        below.addMapItem(area.createObject(below, { geoShape: shape }));
    }
    function addLine(shape) {
        below.addMapItem(line.createObject(below, { geoShape: shape }));
    }

    Map {
        id: below
        anchors.fill: parent
        plugin: Plugin { name: "itemsoverlay" }
        copyrightsVisible: false
    }
    Loader {
        id: layers
        anchors.fill: parent
        active: drawsLayers
        sourceComponent: MapLayer {
            explorer: Atlas.explorer
            theme: Theme
            dark: Theme.dark
            basemapPath: basemapFile
            longitude: below.center.longitude
            latitude: below.center.latitude
            zoom: below.zoomLevel
        }
    }
    Component {
        id: area
        MapPolygon { color: "#f9f5ea"; border.width: 0; autoFadeIn: false }
    }
    Component {
        id: line
        MapPolyline { line.color: "#93a7af"; line.width: 1; autoFadeIn: false }
    }
    required property string basemapFile
    required property bool drawsLayers
}
)";

QJsonArray featuresOf(const QString& name) {
    QFile file(QStringLiteral(TWO_RIVERS_SOURCE_DIR "/data/basemap/%1.geojson").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qUtf8Printable(file.fileName()));
    return QJsonDocument::fromJson(file.readAll()).object().value(u"features").toArray();
}

QList<QGeoCoordinate> coordinatesOf(const QJsonArray& positions, int factor) {
    geo::PointList points;
    for (const auto& position : positions)
        points.push_back({position.toArray().at(0).toDouble(), position.toArray().at(1).toDouble()});
    QList<QGeoCoordinate> coordinates;
    for (const geo::Mercator point : densified(points, factor))
        coordinates.push_back(QGeoCoordinate(point.y, point.x));
    return coordinates;
}

/// Adds one geometry's parts to the map.
class StockItems {
public:
    StockItems(QQuickItem& root, int factor)
        : m_root(root)
        , m_factor(factor) {}

    qsizetype add(const QString& file) {
        for (const auto& feature : featuresOf(file))
            add(feature.toObject().value(u"geometry").toObject());
        return m_vertices;
    }

private:
    void add(const QJsonObject& geometry) {
        const QString type = geometry.value(u"type").toString();
        const QJsonArray coordinates = geometry.value(u"coordinates").toArray();
        if (type == u"Polygon") {
            addArea(coordinates);
        } else if (type == u"LineString") {
            addLine(coordinates);
        } else {
            for (const auto& part : coordinates) {
                if (type == u"MultiPolygon")
                    addArea(part.toArray());
                else
                    addLine(part.toArray());
            }
        }
    }

    void addArea(const QJsonArray& rings) {
        QGeoPolygon polygon;
        for (qsizetype i = 0; i < rings.size(); ++i) {
            const QList<QGeoCoordinate> ring = coordinatesOf(rings.at(i).toArray(), m_factor);
            m_vertices += ring.size();
            if (i == 0)
                polygon.setPerimeter(ring);
            else
                polygon.addHole(QVariant::fromValue(ring));
        }
        QMetaObject::invokeMethod(&m_root, "addArea", QVariant::fromValue(polygon));
    }

    void addLine(const QJsonArray& positions) {
        const QList<QGeoCoordinate> path = coordinatesOf(positions, m_factor);
        m_vertices += path.size();
        QMetaObject::invokeMethod(&m_root, "addLine", QVariant::fromValue(QGeoPath(path)));
    }

    QQuickItem& m_root;
    const int m_factor;
    qsizetype m_vertices = 0;
};

} // namespace

std::unique_ptr<QQuickView> openWindow(const QString& basemapPath, Content content) {
    auto view = std::make_unique<QQuickView>();
    QQmlComponent component(view->engine());
    component.setData(kMap, QUrl(QStringLiteral("qrc:/bench/Map.qml")));
    const QVariantMap given{{QStringLiteral("basemapFile"), basemapPath},
                            {QStringLiteral("drawsLayers"), content == Content::Ours}};
    QObject* root = component.createWithInitialProperties(given);
    if (root == nullptr)
        qFatal("%s", qUtf8Printable(component.errorString()));
    view->setResizeMode(QQuickView::SizeRootObjectToView);
    view->setContent(component.url(), nullptr, root);
    view->resize(1920, 1080);
    view->show();
    return view;
}

qsizetype addStockItems(QQuickItem& root, int factor) {
    StockItems items(root, factor);
    qsizetype vertices = 0;
    for (const char* file : {"land-3", "lakes", "lines-3", "rivers"})
        vertices = items.add(QString::fromLatin1(file));
    return vertices;
}

} // namespace bench
