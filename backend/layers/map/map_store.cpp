// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layers/map/map_store.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QThreadPool>
#include <algorithm>
#include <cmath>
#include <optional>

namespace layers {

namespace {

constexpr int minLevel = 2;
constexpr int maxLevel = 11; // beyond it nothing is finer than the survey

int levelIndex(double zoom) {
    return std::clamp(static_cast<int>(std::floor(zoom)), minLevel, maxLevel);
}

/// A relief picture and its description, NAME.json beside NAME.png; nothing when either is missing or broken:
/// the map is complete without relief.
std::optional<ReliefPicture> loadRelief(const QString& folder, const QString& name, geo::Mercator origin,
                                        float& neutral) {
    QFile file(QStringLiteral("%1/%2.json").arg(folder, name));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject description = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonArray bounds = description.value(u"bounds").toArray();
    ReliefPicture picture{.image = QImage(QStringLiteral("%1/%2.png").arg(folder, name)), .bounds = {}};
    if (bounds.size() != 4 || picture.image.isNull())
        return std::nullopt;
    const geo::MercatorBox box = geo::toMercator(geo::LonLatBox{.west_deg = bounds.at(0).toDouble(),
                                                                .south_deg = bounds.at(1).toDouble(),
                                                                .east_deg = bounds.at(2).toDouble(),
                                                                .north_deg = bounds.at(3).toDouble()});
    if (box.isEmpty())
        return std::nullopt;
    picture.bounds = {box.left - origin.x, box.top - origin.y, box.right - origin.x, box.bottom - origin.y};
    neutral = static_cast<float>(description.value(u"flat").toDouble(180) / 255);
    return picture;
}

std::shared_ptr<const Relief> loadRelief(const QString& folder, geo::Mercator origin) {
    float neutral = 0;
    auto broad = loadRelief(folder, QStringLiteral("relief-context"), origin, neutral);
    auto fine = loadRelief(folder, QStringLiteral("relief-detail"), origin, neutral);
    if (!broad || !fine)
        return nullptr;
    return std::make_shared<const Relief>(
        Relief{.broad = std::move(*broad), .fine = std::move(*fine), .neutral = neutral});
}

} // namespace

std::shared_ptr<MapStore> MapStore::of(const QString& path, bool still) {
    static std::map<QString, std::weak_ptr<MapStore>> stores; // of the GUI thread only
    std::shared_ptr<MapStore> store = stores[path].lock();
    if (!store) {
        store = std::make_shared<MapStore>(path);
        stores[path] = store;
        store->start(still);
    } else if (still && !store->m_basemap && store->m_problem.isEmpty()) {
        store->take(load(path));
    }
    return store;
}

MapStore::MapStore(QString path)
    : m_path(std::move(path)) {}

MapStore::Loaded MapStore::load(const QString& path) {
    auto basemap = geo::loadBasemap(std::filesystem::path(path.toStdString()));
    if (!basemap) {
        const geo::Error& error = basemap.error();
        return {.basemap = nullptr,
                .relief = nullptr,
                .problem =
                    QStringLiteral("%1: %2. %3")
                        .arg(QString::fromStdString(error.place), QString::fromStdString(error.problem),
                             QString::fromStdString(error.fix))};
    }
    const geo::Mercator origin = basemap->origin;
    return {.basemap = std::make_shared<const geo::Basemap>(std::move(*basemap)),
            .relief = loadRelief(QFileInfo(path).path(), origin),
            .problem = {}};
}

void MapStore::start(bool still) {
    if (still) {
        take(load(m_path));
        return;
    }
    // The worker keeps the store alive and hands that hold back to the GUI thread, where the store must end.
    QThreadPool::globalInstance()->start([self = shared_from_this(), path = m_path]() mutable {
        const Loaded loaded = load(path);
        MapStore* store = self.get();
        QMetaObject::invokeMethod(store, [held = std::move(self), loaded] { held->take(loaded); });
    });
}

void MapStore::take(const Loaded& loaded) {
    if (m_basemap)
        return;
    m_basemap = loaded.basemap;
    m_relief = loaded.relief;
    m_problem = loaded.problem;
    Q_EMIT changed();
}

bool MapStore::hasLevelFor(double zoom) const {
    return m_levels.contains(levelIndex(zoom));
}

std::shared_ptr<const PreparedLevel> MapStore::levelFor(double zoom, bool still) {
    if (!m_basemap)
        return nullptr;
    const int wanted = levelIndex(zoom);
    if (const auto found = m_levels.find(wanted); found != m_levels.end())
        return found->second;
    if (still)
        return m_levels[wanted] = std::make_shared<const PreparedLevel>(prepareLevel(*m_basemap, wanted));
    if (m_underWay.insert(wanted).second) {
        QThreadPool::globalInstance()->start(
            [self = shared_from_this(), basemap = m_basemap, wanted]() mutable {
                auto level = std::make_shared<const PreparedLevel>(prepareLevel(*basemap, wanted));
                MapStore* store = self.get();
                QMetaObject::invokeMethod(store, [held = std::move(self), level, wanted] {
                    held->m_levels[wanted] = level;
                    held->m_underWay.erase(wanted);
                    Q_EMIT held->changed();
                });
            });
    }
    const auto nearest = std::ranges::min_element(
        m_levels, {}, [wanted](const auto& entry) { return std::abs(entry.first - wanted); });
    return nearest == m_levels.end() ? nullptr : nearest->second;
}

} // namespace layers
