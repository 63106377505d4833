// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layers/map/map_events.h"

namespace layers {

namespace {

/// Around the view, so that on a flight marks come in at its edge.
constexpr double flightMargin_px = 160;

} // namespace

void MapEvents::setStory(const story::Story* story) {
    m_spots = story != nullptr ? eventSpots(*story) : std::vector<EventSpot>();
    forgetSeen();
}

void MapEvents::forgetSeen() {
    m_seen.reset();
    m_gathered.reset();
    m_marks.reset();
}

void MapEvents::forgetMarks() {
    m_marks.reset();
}

const std::vector<EventMark>& MapEvents::marks(const explore::Explorer& explorer, const geo::Camera& camera,
                                               const QSizeF& size_px, Motion motion) {
    if (m_marks)
        return *m_marks;
    if (!m_seen)
        m_seen = seenSpots(explorer, m_spots);
    const bool isFlight = motion == Motion::Flight;
    if (!isFlight || !m_gathered || !m_gathered->serves(camera, size_px))
        m_gathered = gatheredMarks(explorer.state().selection(), *m_seen, camera, size_px,
                                   isFlight ? flightMargin_px : 0);
    return m_marks.emplace(m_gathered->at(camera));
}

} // namespace layers
