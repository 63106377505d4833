// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/basemap.h"
#include "layers/map/map_scene.h"
#include "layers/map/prepared_level.h"

#include <QObject>
#include <QString>
#include <map>
#include <memory>
#include <set>

namespace layers {

/// The base map in memory, and its zoom levels made ready on worker threads. All maps of one file share a
/// store. Lives on the GUI thread.
class MapStore : public QObject, public std::enable_shared_from_this<MapStore> {
    Q_OBJECT
public:
    /// The store of a base map's file; it begins to load at once. `still`: everything is loaded and prepared
    /// before the call that needs it returns, for pictures that must not depend on timing.
    [[nodiscard]] static std::shared_ptr<MapStore> of(const QString& path, bool still);

    explicit MapStore(QString path);

    /// Null until it has loaded, and when it could not.
    [[nodiscard]] std::shared_ptr<const geo::Basemap> basemap() const { return m_basemap; }
    /// Null until it has loaded, and when there is none beside the base map.
    [[nodiscard]] std::shared_ptr<const Relief> relief() const { return m_relief; }
    /// Why the base map could not be read: what and how to mend it; empty when it could.
    [[nodiscard]] QString problem() const { return m_problem; }

    /// The level that serves `zoom`, or the nearest that is ready while that one is being prepared; null
    /// when none is.
    [[nodiscard]] std::shared_ptr<const PreparedLevel> levelFor(double zoom, bool still);
    /// True when levelFor(zoom) is the right one.
    [[nodiscard]] bool hasLevelFor(double zoom) const;

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
    void start(bool still);
    void take(const Loaded& loaded);

    QString m_path;
    std::shared_ptr<const geo::Basemap> m_basemap;
    std::shared_ptr<const Relief> m_relief;
    QString m_problem;
    std::map<int, std::shared_ptr<const PreparedLevel>> m_levels;
    std::set<int> m_underWay;
};

} // namespace layers
