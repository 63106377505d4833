// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What lies where on the timeline: the questions of gestures, hints and the keyboard.
#include "timeline_layer.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace layers {

namespace {

constexpr double kSignReach_px = 12;

} // namespace

QString TimelineLayer::refOf(int item) const {
    return item < 0 ? QString() : story::toString({story::Kind::Event, m_content.event(item).id});
}

int TimelineLayer::itemOf(const QString& ref) const {
    const auto parsed = story::refFromString(ref);
    return parsed && parsed->kind == story::Kind::Event ? m_content.itemOf(parsed->id) : -1;
}

QStringList TimelineLayer::refsAt(double x, double y) {
    ensureLayout();
    const int found = m_layout.signAt(x, y, kSignReach_px);
    if (found < 0) {
        const int item = m_layout.spanAt(x, y);
        return item < 0 ? QStringList() : QStringList(refOf(item));
    }
    const explore::TimelineSign& sign = m_layout.signs[static_cast<std::size_t>(found)];
    QStringList refs;
    for (int i = 0; i < sign.count; ++i)
        refs << refOf(
            m_layout.members[static_cast<std::size_t>(sign.firstMember) + static_cast<std::size_t>(i)]);
    return refs;
}

QString TimelineLayer::refAt(double x, double y) {
    const QStringList refs = refsAt(x, y);
    for (const QString& ref : refs) {
        if (!m_content.looks()[static_cast<std::size_t>(itemOf(ref))].dim)
            return ref;
    }
    return refs.isEmpty() ? QString() : refs.front();
}

QString TimelineLayer::badgeAt(double x, double y) {
    ensureLayout();
    const auto isUnder = [x, y](const explore::TimelineText& badge) {
        return x >= badge.box.x && x <= badge.box.right() && y >= badge.box.y && y <= badge.box.bottom();
    };
    if (std::ranges::any_of(m_layout.badges, isUnder))
        return QStringLiteral("window");
    if (std::ranges::any_of(m_layout.comparedBadges, isUnder))
        return QStringLiteral("compared");
    return {};
}

QVariantList TimelineLayer::eraAt(double x, double y) {
    ensureLayout();
    const int era = m_layout.eraAt(x, y);
    if (era < 0)
        return {};
    const explore::TimelineEra& found = m_content.eras()[static_cast<std::size_t>(era)];
    return {found.from, found.to};
}

double TimelineLayer::yearAt(double x) {
    ensureLayout();
    return m_layout.yearAt(x);
}

double TimelineLayer::xOf(double year) {
    ensureLayout();
    return m_layout.xOf(year);
}

QPointF TimelineLayer::positionOf(const QString& ref) {
    ensureLayout();
    const int item = itemOf(ref);
    if (item < 0 || static_cast<std::size_t>(item) >= m_layout.signOf.size())
        return {};
    const int sign = m_layout.signOf[static_cast<std::size_t>(item)];
    if (sign < 0)
        return {};
    const explore::TimelineSign& found = m_layout.signs[static_cast<std::size_t>(sign)];
    return {found.x, found.y};
}

bool TimelineLayer::isOnLane(int item, int lane) const {
    const explore::TimelineItem& candidate = m_content.items()[static_cast<std::size_t>(item)];
    return candidate.shown && (lane < 0 || candidate.lane == lane);
}

int TimelineLayer::nextOnLane(int lane, int from, int by) const {
    const int count = static_cast<int>(m_content.items().size());
    for (int i = from + by; i >= 0 && i < count; i += by) {
        if (isOnLane(i, lane))
            return i;
    }
    return -1;
}

int TimelineLayer::nearestOnLane(int lane, double year) const {
    int best = -1;
    double bestDistance = std::numeric_limits<double>::max();
    for (int i = nextOnLane(lane, -1, 1); i >= 0; i = nextOnLane(lane, i, 1)) {
        const double distance = std::abs(m_content.items()[static_cast<std::size_t>(i)].time.anchor() - year);
        if (distance < bestDistance) {
            best = i;
            bestDistance = distance;
        }
    }
    return best;
}

QString TimelineLayer::neighbour(const QString& ref, int along, int across) {
    const int start = itemOf(ref);
    if (start < 0)
        return refOf(nextOnLane(-1, -1, 1));
    const explore::TimelineItem& from = m_content.items()[static_cast<std::size_t>(start)];
    if (along != 0) {
        const int found = nextOnLane(m_merged ? -1 : from.lane, start, along);
        return found < 0 ? ref : refOf(found);
    }
    const int lanes = static_cast<int>(m_content.lanes().size());
    for (int lane = from.lane + across; lane >= 0 && lane < lanes; lane += across) {
        if (const int found = nearestOnLane(lane, from.time.anchor()); found >= 0)
            return refOf(found);
    }
    return ref;
}

QList<QRectF> TimelineLayer::labelRects() {
    ensureLayout();
    QList<QRectF> rects;
    for (const explore::TimelineText& text : m_layout.texts())
        rects << QRectF(text.box.x, text.box.y, text.box.width, text.box.height);
    return rects;
}

QStringList TimelineLayer::names() {
    ensureLayout();
    QStringList names;
    for (const explore::TimelineText& label : m_layout.labels)
        names << label.text;
    return names;
}

} // namespace layers
