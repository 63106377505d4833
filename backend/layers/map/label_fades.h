// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layers/map/map_labels.h"

namespace layers {

/// Names that come and go softly. A name never slides: where it takes another place, the old one goes and a
/// new one comes. Knows no clock; times are milliseconds of the caller's.
class LabelFades {
public:
    struct Faded {
        const MapLabel* label = nullptr;
        double opacity = 1;
    };

    /// From now on these are shown. `duration_ms` 0: at once.
    void show(const std::vector<MapLabel>& labels, qint64 now_ms, int duration_ms);
    /// What is to be drawn, those on their way out first.
    [[nodiscard]] std::vector<Faded> at(qint64 now_ms) const;
    [[nodiscard]] bool isFading(qint64 now_ms) const;

private:
    struct Entry {
        MapLabel label;
        qint64 since_ms = 0;
        double from = 0; ///< The opacity then.
        bool leaving = false;
    };
    [[nodiscard]] double opacity(const Entry& entry, qint64 now_ms) const;

    std::vector<Entry> m_entries;
    int m_duration_ms = 0;
};

} // namespace layers
