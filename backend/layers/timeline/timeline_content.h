// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/explorer.h"
#include "explore/timeline_layout.h"

#include <QHash>
#include <QLocale>
#include <vector>

namespace layers {

/// What the timeline shows of an explorer's story and state, without any measure in pixels.
class TimelineContent {
public:
    /// How an event looks.
    struct Look {
        bool dim = false;      ///< Does not belong to the selection.
        bool lit = false;      ///< Selected, or spoken of by the current paragraph.
        bool hovered = false;  ///< Under the pointer or the focus, here or in another pane.
        bool doubtful = false; ///< Not verified, and the reader wants to see that.
    };
    struct Lane {
        story::Id id;
        QString title;
        QString colour; ///< Token, "c1" to "c5".
        QString shape;
        bool shown = true;
    };

    /// Reads everything; needed when the explorer or the language changes.
    void rebuild(const explore::Explorer& explorer);
    /// Reads what a change of the state or the hover can change.
    void refresh(const explore::Explorer& explorer);

    [[nodiscard]] const std::vector<explore::TimelineItem>& items() const { return m_items; }
    [[nodiscard]] const std::vector<Look>& looks() const { return m_looks; }
    [[nodiscard]] const story::Event& event(int item) const {
        return *m_events[static_cast<std::size_t>(item)];
    }
    /// The item of that event; -1 without one.
    [[nodiscard]] int itemOf(const story::Id& event) const;
    [[nodiscard]] const std::vector<Lane>& lanes() const { return m_lanes; }
    [[nodiscard]] story::Language language() const { return m_language; }
    [[nodiscard]] const explore::TimeExtent& span() const { return m_span; }
    [[nodiscard]] const explore::TimeExtent& window() const { return m_window; }
    [[nodiscard]] const std::vector<explore::TimelineEra>& eras() const { return m_eras; }
    [[nodiscard]] bool windowIsAll() const { return m_windowIsAll; }
    [[nodiscard]] const std::optional<explore::TimeExtent>& hoveredTime() const { return m_hoveredTime; }

    /// Hands everything but the box, the visible years and the measuring of texts to a layout.
    void fill(explore::TimelineInput& input) const;
    [[nodiscard]] QString tickText(story::Day day, explore::TickUnit unit, bool withYear) const;

private:
    void readCounts(const story::Story& story);

    std::vector<const story::Event*> m_events; ///< In the order of m_items.
    QHash<story::Id, int> m_itemOfEvent;
    std::vector<explore::TimelineItem> m_items;
    std::vector<explore::TimelineLabel> m_labels;
    std::vector<Look> m_looks;
    struct Titles {
        QString whole;
        QString brief;
    };
    std::vector<Titles> m_titles;
    std::vector<Lane> m_lanes;
    std::vector<explore::TimelineEra> m_eras;
    std::vector<explore::TimelineCount> m_counts;
    double m_highestCount = 0;
    double m_before = 0; ///< The sum of all the years before m_beforeUntil.
    double m_beforeUntil = 0;
    std::optional<double> m_asOf;
    int m_asOfYear = 0;
    explore::TimeExtent m_span;
    explore::TimeExtent m_window;
    bool m_windowIsAll = true;
    std::optional<explore::TimeExtent> m_compared;
    std::optional<explore::TimeExtent> m_hoveredTime;
    story::Language m_language = story::Language::English;
    QLocale m_locale;
};

} // namespace layers
