// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/basemap.h"
#include "layers/map/map_scene.h"
#include "layers/map/prepared_level.h"
#include "layers/map/story_shapes.h"

#include <QObject>
#include <QString>
#include <chrono>
#include <future>
#include <map>
#include <memory>
#include <type_traits>

namespace layers {

/// The base map in memory, and its zoom levels made ready on worker threads. All maps of one file share a
/// store. Lives on the GUI thread.
class MapStore : public QObject, public std::enable_shared_from_this<MapStore> {
    Q_OBJECT
public:
    /// How long a caller waits for what a worker is about to finish.
    using Patience = std::chrono::milliseconds;
    static constexpr Patience none{0};
    /// Less than a frame that is drawn for nothing takes on a machine without a GPU.
    static constexpr Patience firstFrame{50};
    /// For pictures, which must not depend on timing.
    static constexpr Patience pictures{60'000};

    /// The store of a base map's file; it begins to load at once.
    [[nodiscard]] static std::shared_ptr<MapStore> of(const QString& path);

    explicit MapStore(QString path);

    /// Null until it has loaded, and when it could not.
    [[nodiscard]] std::shared_ptr<const geo::Basemap> basemap() const { return m_basemap; }
    /// Null until it has loaded, and when there is none beside the base map.
    [[nodiscard]] std::shared_ptr<const Relief> relief() const { return m_relief; }
    /// Why the base map could not be read: what and how to mend it; empty when it could.
    [[nodiscard]] QString problem() const { return m_problem; }

    /// Waits for the base map and takes it over.
    void await(Patience patience);

    /// Which level serves a zoom.
    [[nodiscard]] static int levelIndex(double zoom);
    /// Begins to prepare the level that serves `zoom`, unless it is there or under way.
    void want(double zoom);
    /// The level that serves `zoom`, or the nearest that is ready while that one is being prepared; null when
    /// none is. May be called while the GUI thread waits for a frame.
    [[nodiscard]] std::shared_ptr<const PreparedLevel> levelFor(double zoom, Patience patience);

    /// What the maps draw of a story. Held by maps alone, which end before the story does; a scene, which may
    /// outlast both, holds the shapes themselves.
    struct ShapesInUse {
        std::shared_ptr<const StoryShapes> shapes;
    };
    /// Made when the first map asks, shared by all that show the story. Needs the base map.
    [[nodiscard]] std::shared_ptr<const ShapesInUse> shapesOf(const story::Story& story);

Q_SIGNALS:
    /// The base map, the relief or a level has become ready, or loading has failed.
    void changed();

private:
    struct Loaded {
        std::shared_ptr<const geo::Basemap> basemap;
        std::shared_ptr<const Relief> relief;
        QString problem;
    };
    [[nodiscard]] static Loaded load(const QString& path);
    /// Runs the job on a worker thread; tellNews() is called when it has ended.
    template <typename Job> [[nodiscard]] std::future<std::invoke_result_t<Job>> inBackground(Job job);
    void awaitLevel(int level, Patience patience);
    void tellNews();

    QString m_path;
    std::future<Loaded> m_loading;
    std::shared_ptr<const geo::Basemap> m_basemap;
    std::shared_ptr<const Relief> m_relief;
    QString m_problem;
    bool m_hasNews = false; ///< changed() is due.
    std::map<const story::Story*, std::weak_ptr<const ShapesInUse>> m_shapes;
    std::map<int, std::shared_ptr<const PreparedLevel>> m_levels;
    std::map<int, std::future<std::shared_ptr<const PreparedLevel>>> m_underWay;
};

} // namespace layers
