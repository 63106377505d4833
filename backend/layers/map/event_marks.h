// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/explorer.h"
#include "geo/mercator.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <span>
#include <vector>

namespace layers {

/// One mark on the map: an event, or several that stand close together.
struct EventMark {
    std::vector<const story::Event*> events;
    const story::Place* place = nullptr; ///< Of the first.
    QPointF at;                          ///< The place, pixels of the view.
    QPointF mark;                        ///< The mark, above the place or on the fan of an open cluster.
    double halo_px = 0;  ///< How far from the place it may have been; 0 for no more than the mark says.
    bool isOpen = false; ///< One of an open cluster: a line leads to its place.

    [[nodiscard]] QRectF box() const;
    /// What a click on it means: the event, or the place of several.
    [[nodiscard]] story::Ref ref() const;
};

/// An event and its place on the map.
struct EventSpot {
    const story::Event* event = nullptr;
    const story::Place* place = nullptr;
    geo::Mercator at; ///< Normalised.
};

/// The events that have a place, in the story's order. The story outlives them.
[[nodiscard]] std::vector<EventSpot> eventSpots(const story::Story& story);

/// Those of `spots` (of the explorer's story) that are to be seen, wherever they are.
[[nodiscard]] std::vector<EventSpot> seenSpots(const explore::Explorer& explorer,
                                               std::span<const EventSpot> spots);

/// Marks as they were gathered for a camera.
struct GatheredMarks {
    std::vector<EventMark> marks;
    geo::Camera camera;
    QSizeF size_px;
    double margin_px = 0; ///< Around the view, inside which there are marks too.

    /// Whether they can stand for the marks of a camera of a flight: it shows nothing else, and at much the
    /// same scale.
    [[nodiscard]] bool serves(const geo::Camera& now, const QSizeF& nowSize_px) const;
    /// The same marks, where that camera has their places.
    [[nodiscard]] std::vector<EventMark> at(const geo::Camera& now) const;
};

/// The marks of those of `seen` that are in view or in the margin around it. The cluster at the selected
/// place, or with the selected event, is open: its events stand around it.
[[nodiscard]] GatheredMarks gatheredMarks(const story::Ref* selected, std::span<const EventSpot> seen,
                                          const geo::Camera& camera, const QSizeF& size_px, double margin_px);

} // namespace layers
