// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/timeline_parts.h"

#include <algorithm>
#include <limits>
#include <span>

namespace explore::timeline {

namespace {

/// Events that stand too close to tell apart, gathered from left to right.
struct Cluster {
    std::size_t first = 0; ///< In the members of its row.
    std::size_t count = 0;
    double sumX = 0;
    double x = 0;      ///< The mean, or as far right as its count allows.
    bool disc = false; ///< A member is picked out, so that a disc lies behind the sign.

    void add(double itemX, bool pickedOut) { add({0, 1, itemX, itemX, pickedOut}); }
    /// `other` follows on this one.
    void add(const Cluster& other) {
        count += other.count;
        disc = disc || other.disc;
        sumX += other.sumX;
        x = sumX / static_cast<double>(count);
    }
};
struct ClusterRow {
    std::vector<int> members; ///< Items; those of a cluster follow one another.
    std::vector<Cluster> clusters;
};

class SignLayouter {
public:
    SignLayouter(const TimelineInput& input, TimelineLayout& layout)
        : m_in(input)
        , m_out(layout)
        , m_rows(static_cast<std::size_t>(input.rows > 1 ? input.rows : input.lanes)) {}

    void layOut() {
        m_out.signOf.assign(m_in.items.size(), -1);
        gather();
        for (std::size_t row = 0; row < m_rows.size(); ++row) {
            keepCountsInside(m_rows[row]);
            for (const Cluster& cluster : m_rows[row].clusters)
                addSign(cluster, static_cast<int>(row));
        }
    }

private:
    void gather() {
        // The items are sorted by their anchors, so those in view lie together.
        const auto anchor = [](const TimelineItem& item) { return item.time.anchor(); };
        const auto first = std::ranges::lower_bound(m_in.items, m_in.from, {}, anchor);
        for (auto item = first; item != m_in.items.end() && anchor(*item) <= m_in.to; ++item) {
            if (!item->shown || item->lane < 0 || item->lane >= m_in.lanes)
                continue;
            const double x = m_out.xOf(anchor(*item));
            ClusterRow& row = m_rows[m_in.rows > 1 ? freeRow(x) : static_cast<std::size_t>(item->lane)];
            if (row.clusters.empty() || !collide(row.clusters.back(), x))
                row.clusters.push_back({row.members.size()});
            row.members.push_back(static_cast<int>(item - m_in.items.begin()));
            row.clusters.back().add(x, item->rank > 0);
        }
    }

    /// As wide as the widest number with as many digits: asked for every event, so measured once.
    [[nodiscard]] double countWidth(std::size_t count) {
        std::size_t digits = 1;
        for (std::size_t rest = count; rest >= 10; rest /= 10)
            ++digits;
        while (m_digitWidths.size() < digits)
            m_digitWidths.push_back(m_in.textWidth(
                QString(static_cast<qsizetype>(m_digitWidths.size()) + 1, u'0'), TextRole::Count));
        return m_digitWidths[digits - 1];
    }
    /// From the centre of a cluster to where its count begins, and ends.
    [[nodiscard]] static double countStart(const Cluster& cluster) {
        return (cluster.disc ? kDiscRadius_px : kSignRadius_px) + kCountGap_px;
    }
    [[nodiscard]] double reachRight(const Cluster& cluster) {
        return countStart(cluster) + countWidth(cluster.count);
    }
    /// True when a sign at `x` would run into the one before it.
    [[nodiscard]] bool collide(const Cluster& before, double x) {
        if (before.count == 1)
            return x - before.x < kMergeDistance_px;
        return x - kSignRadius_px < before.x + reachRight(before) + kCountGap_px;
    }

    /// The first row with room at `x`; else the one whose last sign is farthest away.
    [[nodiscard]] std::size_t freeRow(double x) {
        std::size_t best = 0;
        double bestX = std::numeric_limits<double>::max();
        for (std::size_t row = 0; row < m_rows.size(); ++row) {
            const std::vector<Cluster>& clusters = m_rows[row].clusters;
            if (clusters.empty() || !collide(clusters.back(), x))
                return row;
            if (clusters.back().x < bestX) {
                bestX = clusters.back().x;
                best = row;
            }
        }
        return best;
    }

    /// At the right edge a sign with a count moves inwards, and takes in those it then runs into.
    void keepCountsInside(ClusterRow& row) {
        std::vector<Cluster>& clusters = row.clusters;
        while (!clusters.empty() && clusters.back().count > 1) {
            Cluster& last = clusters.back();
            last.x = std::min(last.x, m_in.box.right_px - reachRight(last));
            if (clusters.size() == 1 || !collide(clusters[clusters.size() - 2], last.x))
                return;
            clusters[clusters.size() - 2].add(last);
            clusters.pop_back();
        }
    }

    void addSign(const Cluster& cluster, int row) {
        const auto members =
            std::span(m_rows[static_cast<std::size_t>(row)].members).subspan(cluster.first, cluster.count);
        TimelineSign sign;
        sign.x = cluster.x;
        sign.y = rowY(m_in.box, row);
        sign.lane = m_in.items[static_cast<std::size_t>(members.front())].lane;
        sign.firstMember = static_cast<int>(m_out.members.size());
        sign.count = static_cast<int>(members.size());
        const int index = static_cast<int>(m_out.signs.size());
        for (const int member : members) {
            m_out.members.push_back(member);
            m_out.signOf[static_cast<std::size_t>(member)] = index;
        }
        if (sign.count > 1)
            sign.text = TimelineText{QString::number(sign.count),
                                     {sign.x + countStart(cluster), sign.y - kTextHeight_px / 2,
                                      countWidth(cluster.count), kTextHeight_px},
                                     TextRole::Count};
        m_out.signs.push_back(std::move(sign));
    }

    const TimelineInput& m_in;
    TimelineLayout& m_out;
    std::vector<ClusterRow> m_rows;
    std::vector<double> m_digitWidths; ///< By number of digits, from one.
};

} // namespace

void layOutSigns(const TimelineInput& input, TimelineLayout& layout) {
    SignLayouter(input, layout).layOut();
}

} // namespace explore::timeline
