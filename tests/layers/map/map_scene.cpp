// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map_scene.h"

#include "bundle/bundle.h"

#include <QDir>
#include <QFontDatabase>
#include <QQmlComponent>
#include <QTest>

namespace {

constexpr auto kMap = R"(
import QtQuick
import TwoRivers.Layers
import TwoRivers.Models
import TwoRivers.Theme

Item {
    required property string basemapFile

    Binding { target: Theme; property: "dark"; value: Atlas.dark }
    MapLayer {
        anchors.fill: parent
        explorer: Atlas.explorer
        theme: Theme
        dark: Theme.dark
        basemapPath: basemapFile
        still: true
    }
}
)";

constexpr auto kSlide = R"(
import QtQuick
import TwoRivers.Models
import TwoRivers.Present
import TwoRivers.Theme

Item {
    required property string basemapFile

    Binding { target: Theme; property: "dark"; value: Atlas.dark }
    Slide {
        anchors.fill: parent
        explorer: Atlas.explorer
        basemapPath: basemapFile
        still: true
        flies: false
    }
}
)";

} // namespace

MapScene::MapScene(const QSize& size, Kind kind)
    : m_problem(open(size, kind)) {}

QString MapScene::basemapFile() {
    return QStringLiteral(TWO_RIVERS_BINARY_DIR "/data/basemap.bin");
}

QString MapScene::open(const QSize& size, Kind kind) {
    const QDir fonts(QStringLiteral(":/two-rivers/fonts"));
    for (const QString& file : fonts.entryList())
        QFontDatabase::addApplicationFont(fonts.filePath(file));
    const QString data = QStringLiteral(TWO_RIVERS_SOURCE_DIR "/data");
    m_story = bundle::read(data + QStringLiteral("/two-rivers"), data + QStringLiteral("/schema")).story;
    if (!m_story)
        return QStringLiteral("the story cannot be read");
    m_explorer = std::make_unique<explore::Explorer>(m_story);
    m_atlas = std::make_unique<models::Atlas>(*m_explorer);
    m_view = std::make_unique<QQuickView>();
    m_view->setResizeMode(QQuickView::SizeRootObjectToView);
    m_view->resize(size);
    auto* component = new QQmlComponent(m_view->engine(), m_view.get()); // the view owns it
    component->setData(kind == Kind::Slide ? kSlide : kMap, QUrl(QStringLiteral("qrc:/map.qml")));
    QObject* scene = component->createWithInitialProperties({{QStringLiteral("basemapFile"), basemapFile()}});
    if (scene == nullptr)
        return component->errorString();
    m_view->setContent(QUrl(), component, scene);
    m_map = scene->findChild<layers::MapLayer*>();
    m_view->show();
    if (!QTest::qWaitForWindowExposed(m_view.get()))
        return QStringLiteral("the window did not open");
    return m_map->problem();
}

void MapScene::reset() const {
    m_explorer->setTheme(explore::Theme::Light);
    m_explorer->setLanguage(story::Language::English);
    m_explorer->goToStep(m_story->opening);
    m_explorer->clearAll();
    m_map->setObstacles({});
    m_map->setStill(true);
}

void MapScene::look(double longitude, double latitude, double zoom) const {
    m_map->setLongitude(longitude);
    m_map->setLatitude(latitude);
    m_map->setZoom(zoom);
}

const layers::MapLabels& MapScene::names() const {
    m_map->polish();
    m_map->ensurePolished();
    return m_map->labels();
}
