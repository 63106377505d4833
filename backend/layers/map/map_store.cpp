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
#include <chrono>
#include <cmath>
#include <optional>
#include <utility>

namespace layers {

namespace {

constexpr int minLevel = 2;
constexpr int maxLevel = 11; // beyond it nothing is finer than the survey

/// A relief picture and its description, NAME.json beside NAME.pgm; nothing when either is missing or broken:
/// the map is complete without relief. Its bounds are normalised.
std::optional<ReliefPicture> loadRelief(const QString& folder, const QString& name, float& neutral) {
    QFile file(QStringLiteral("%1/%2.json").arg(folder, name));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject description = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonArray bounds = description.value(u"bounds").toArray();
    ReliefPicture picture{.image = QImage(QStringLiteral("%1/%2.pgm").arg(folder, name)), .bounds = {}};
    if (bounds.size() != 4 || picture.image.isNull())
        return std::nullopt;
    const geo::MercatorBox box = geo::toMercator(geo::LonLatBox{.west_deg = bounds.at(0).toDouble(),
                                                                .south_deg = bounds.at(1).toDouble(),
                                                                .east_deg = bounds.at(2).toDouble(),
                                                                .north_deg = bounds.at(3).toDouble()});
    if (box.isEmpty())
        return std::nullopt;
    picture.bounds = box;
    neutral = static_cast<float>(description.value(u"flat").toDouble(180) / 255);
    return picture;
}

std::optional<Relief> loadRelief(const QString& folder) {
    float neutral = 0;
    auto broad = loadRelief(folder, QStringLiteral("relief-context"), neutral);
    auto fine = loadRelief(folder, QStringLiteral("relief-detail"), neutral);
    if (!broad || !fine)
        return std::nullopt;
    return Relief{.broad = std::move(*broad), .fine = std::move(*fine), .neutral = neutral};
}

std::shared_ptr<const Relief> relativeTo(geo::Mercator origin, std::optional<Relief> relief) {
    if (!relief)
        return nullptr;
    for (ReliefPicture* picture : {&relief->broad, &relief->fine}) {
        geo::MercatorBox& box = picture->bounds;
        box = {box.left - origin.x, box.top - origin.y, box.right - origin.x, box.bottom - origin.y};
    }
    return std::make_shared<const Relief>(std::move(*relief));
}

template <typename Value>
bool isReady(const std::future<Value>& result, MapStore::Patience patience = MapStore::none) {
    return result.valid() && result.wait_for(patience) == std::future_status::ready;
}

} // namespace

std::shared_ptr<MapStore> MapStore::of(const QString& path) {
    static std::map<QString, std::weak_ptr<MapStore>> stores; // of the GUI thread only
    std::shared_ptr<MapStore> store = stores[path].lock();
    if (!store) {
        store = std::make_shared<MapStore>(path);
        stores[path] = store;
        store->m_loading = store->inBackground([path] { return load(path); });
    }
    return store;
}

MapStore::MapStore(QString path)
    : m_path(std::move(path)) {}

MapStore::Loaded MapStore::load(const QString& path) {
    auto relief =
        std::async(std::launch::async, [folder = QFileInfo(path).path()] { return loadRelief(folder); });
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
            .relief = relativeTo(origin, relief.get()),
            .problem = {}};
}

template <typename Job> std::future<std::invoke_result_t<Job>> MapStore::inBackground(Job job) {
    std::packaged_task<std::invoke_result_t<Job>()> task(std::move(job));
    auto result = task.get_future();
    // The worker keeps the store alive and hands that hold back to the GUI thread, where the store must end.
    QThreadPool::globalInstance()->start([self = shared_from_this(), task = std::move(task)]() mutable {
        task();
        MapStore* store = self.get();
        QMetaObject::invokeMethod(store, [held = std::move(self)] { held->tellNews(); });
    });
    return result;
}

void MapStore::await(Patience patience) {
    if (isReady(m_loading, patience)) {
        const Loaded loaded = m_loading.get();
        m_basemap = loaded.basemap;
        m_relief = loaded.relief;
        m_problem = loaded.problem;
        m_hasNews = true;
    }
}

void MapStore::awaitLevel(int level, Patience patience) {
    const auto found = m_underWay.find(level);
    if (found == m_underWay.end() || !isReady(found->second, patience))
        return;
    m_levels[level] = found->second.get();
    m_underWay.erase(found);
    m_hasNews = true;
}

void MapStore::tellNews() {
    await(none);
    for (int level = minLevel; level <= maxLevel; ++level)
        awaitLevel(level, none);
    if (std::exchange(m_hasNews, false))
        Q_EMIT changed();
}

int MapStore::levelIndex(double zoom) {
    return std::clamp(static_cast<int>(std::floor(zoom)), minLevel, maxLevel);
}

void MapStore::want(double zoom) {
    const int wanted = levelIndex(zoom);
    if (!m_basemap || m_levels.contains(wanted) || m_underWay.contains(wanted))
        return;
    m_underWay[wanted] = inBackground([basemap = m_basemap, wanted] {
        return std::make_shared<const PreparedLevel>(prepareLevel(*basemap, wanted));
    });
}

std::shared_ptr<const PreparedLevel> MapStore::levelFor(double zoom, Patience patience) {
    if (!m_basemap)
        return nullptr;
    want(zoom);
    const int wanted = levelIndex(zoom);
    awaitLevel(wanted, patience);
    const auto nearest = std::ranges::min_element(
        m_levels, {}, [wanted](const auto& entry) { return std::abs(entry.first - wanted); });
    return nearest == m_levels.end() ? nullptr : nearest->second;
}

std::shared_ptr<const MapStore::ShapesInUse> MapStore::shapesOf(const story::Story& story) {
    std::shared_ptr<const ShapesInUse> known = m_shapes[&story].lock();
    if (!known) {
        known = std::make_shared<const ShapesInUse>(
            std::make_shared<const StoryShapes>(storyShapes(story, m_basemap->origin)));
        m_shapes[&story] = known;
    }
    return known;
}

} // namespace layers
