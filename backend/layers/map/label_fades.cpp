// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layers/map/label_fades.h"

#include <algorithm>
#include <cmath>

namespace layers {

namespace {

/// Whether it is the same name at the same place of the map; its words and colours may have changed.
bool isSame(const MapLabel& a, const MapLabel& b) {
    return a.placement.id == b.placement.id && a.placement.position == b.placement.position &&
           a.placement.variant == b.placement.variant && a.placement.shape == b.placement.shape &&
           a.anchor == b.anchor;
}

} // namespace

double LabelFades::opacity(const Entry& entry, qint64 now_ms) const {
    const double to = entry.leaving ? 0 : 1;
    if (m_duration_ms <= 0)
        return to;
    const double share = std::clamp(static_cast<double>(now_ms - entry.since_ms) / m_duration_ms, 0.0, 1.0);
    return std::lerp(entry.from, to, share);
}

void LabelFades::show(const std::vector<MapLabel>& labels, qint64 now_ms, int duration_ms) {
    std::vector<Entry> next;
    for (Entry& entry : m_entries) {
        const bool stays = std::ranges::any_of(
            labels, [&entry](const MapLabel& label) { return isSame(label, entry.label); });
        const double now = opacity(entry, now_ms);
        if (stays || now <= 0 || duration_ms <= 0)
            continue;
        if (!entry.leaving)
            entry = {.label = std::move(entry.label), .since_ms = now_ms, .from = now, .leaving = true};
        next.push_back(std::move(entry));
    }
    for (const MapLabel& label : labels) {
        const auto was = std::ranges::find_if(
            m_entries, [&label](const Entry& entry) { return isSame(label, entry.label); });
        Entry entry{.label = label, .since_ms = now_ms, .from = 0, .leaving = false};
        if (was != m_entries.end() && was->leaving)
            entry.from = opacity(*was, now_ms);
        else if (was != m_entries.end())
            entry = {.label = label, .since_ms = was->since_ms, .from = was->from, .leaving = false};
        next.push_back(std::move(entry));
    }
    m_entries = std::move(next);
    m_duration_ms = duration_ms;
}

std::vector<LabelFades::Faded> LabelFades::at(qint64 now_ms) const {
    std::vector<Faded> shown;
    for (const Entry& entry : m_entries) {
        if (const double now = opacity(entry, now_ms); now > 0 || !entry.leaving)
            shown.push_back({&entry.label, now});
    }
    return shown;
}

bool LabelFades::isFading(qint64 now_ms) const {
    return std::ranges::any_of(m_entries, [this, now_ms](const Entry& entry) {
        return opacity(entry, now_ms) != (entry.leaving ? 0.0 : 1.0);
    });
}

} // namespace layers
