// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layers/map/event_marks.h"

#include <optional>

namespace layers {

/// The marks of a story's events under a moving camera. Which events are to be seen is asked once a state,
/// the marks in view are gathered once a camera; on a flight they are moved along for as long as they serve.
class MapEvents {
public:
    /// How the camera got where it is.
    enum class Motion { Rest, Flight };

    /// The story outlives this; null for none.
    void setStory(const story::Story* story);
    /// The state has changed.
    void forgetSeen();
    /// The camera has moved, or has come to rest.
    void forgetMarks();

    /// The marks that a camera and the explorer's state show. Between two calls of forgetSeen() or
    /// forgetMarks() the answer to the first question is the answer to all.
    [[nodiscard]] const std::vector<EventMark>&
    marks(const explore::Explorer& explorer, const geo::Camera& camera, const QSizeF& size_px, Motion motion);

private:
    std::vector<EventSpot> m_spots;
    std::optional<std::vector<EventSpot>> m_seen;  ///< Nothing: not known.
    std::optional<std::vector<EventMark>> m_marks; ///< Of these, in view; nothing: not known.
    std::optional<GatheredMarks> m_gathered;       ///< For the last camera that needed it.
};

} // namespace layers
