// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The item's marks of events: shape and colour by theme, one sign with a count where several stand together.
#include "layers/map/map_layer.h"

#include <algorithm>

namespace layers {

namespace {

constexpr double mark_px = 11;
constexpr double rim_px = 4;    // of paper around a mark
constexpr double doubt_px = 12; // of the ring of dots around a mark
constexpr float washStrength = 0.13F;

} // namespace

const std::vector<EventMark>& MapLayer::shownEvents() const {
    static const std::vector<EventMark> none;
    if (m_inset || m_projectorUnit > 0 || !mapStyle(m_zoom, m_inset).eventMarks ||
        m_explorer.explorer == nullptr)
        return none;
    return m_events.marks(*m_explorer.explorer, camera(), size(),
                          isFlight() ? MapEvents::Motion::Flight : MapEvents::Motion::Rest);
}

void MapLayer::drawEvents(MarkBatch& marks, std::vector<PlacedText>& texts) const {
    for (const EventMark& mark : shownEvents())
        drawEventHalo(mark, marks);
    Counts counts;
    for (const EventMark& mark : shownEvents()) {
        if (mark.events.size() > 1)
            drawEventCount(mark, counts, marks, texts);
        else
            drawEventMark(mark, marks);
    }
}

/// One sign for several events, with their number.
void MapLayer::drawEventCount(const EventMark& mark, Counts& counts, MarkBatch& marks,
                              std::vector<PlacedText>& texts) const {
    const QColor paper = m_palette.colour(QStringLiteral("surface"));
    drawEventDoubt(mark, marks);
    marks.disc(mark.mark, 10, paper);
    marks.disc(mark.mark, 8.5, m_palette.colour(QStringLiteral("ink1")));
    PlacedText& count = counts[mark.events.size()];
    if (count.key.isEmpty()) {
        count = boxedText(QString::number(mark.events.size()), {}, 12.5, 600, paper, false);
        count.key = count.text.key();
    }
    PlacedText here = count;
    here.corner += mark.box().center();
    texts.push_back(std::move(here));
}

void MapLayer::drawEventDoubt(const EventMark& mark, MarkBatch& marks) const {
    const auto isDoubtful = [this](const story::Event* event) {
        return m_explorer.explorer->marksDoubt({story::Kind::Event, event->id});
    };
    if (!m_explorer.explorer->state().doubtMarked || std::ranges::none_of(mark.events, isDoubtful))
        return;
    marks.disc(mark.mark, doubt_px + 2, m_palette.colour(QStringLiteral("surface")));
    marks.ringOfDots(mark.mark, doubt_px, m_palette.colour(QStringLiteral("ink1")));
}

QColor MapLayer::inkOf(const story::Event& event) const {
    const story::Category* category = story::find(m_explorer.explorer->story().categories, event.category);
    return m_palette.colour(category != nullptr ? category->colour : QStringLiteral("c5"));
}

void MapLayer::drawEventHalo(const EventMark& mark, MarkBatch& marks) const {
    if (mark.halo_px > 0) {
        QColor wash = inkOf(*mark.events.front());
        wash.setAlphaF(washStrength);
        marks.disc(mark.at, mark.halo_px, wash);
    }
    if (mark.isOpen)
        marks.line(mark.at, mark.mark, 1.2, m_palette.colour(QStringLiteral("edge")));
}

void MapLayer::drawEventMark(const EventMark& mark, MarkBatch& marks) const {
    const QColor paper = m_palette.colour(QStringLiteral("surface"));
    const QColor ink = m_palette.colour(QStringLiteral("ink1"));
    if (!m_focused.isEmpty() && story::toString(mark.ref()) == m_focused) {
        marks.ring(mark.mark, 13, 7, paper, paper);
        marks.ring(mark.mark, 12, 3.2, m_palette.colour(QStringLiteral("focus")), paper);
    } else if (const story::Ref* selected = m_explorer.explorer->state().selection();
               selected != nullptr && *selected == mark.ref() && selected->kind == story::Kind::Event) {
        marks.ring(mark.mark, 11, 1.2, ink, m_palette.colour(QStringLiteral("lamp")));
    }
    drawEventDoubt(mark, marks);
    const story::Event& event = *mark.events.front();
    const story::Category* category = story::find(m_explorer.explorer->story().categories, event.category);
    const QString shape = category != nullptr ? category->shape : QString();
    marks.shape(shape, mark.mark, mark_px + rim_px, paper);
    marks.shape(shape, mark.mark, mark_px, inkOf(event));
}

} // namespace layers
