// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/arcs.h"

#include <algorithm>
#include <cmath>
#include <compare>
#include <map>
#include <numbers>
#include <tuple>

namespace geo {

namespace {

constexpr int samplesPerCurve = 24;

Mercator minus(Mercator a, Mercator b) {
    return {a.x - b.x, a.y - b.y};
}

Mercator plus(Mercator a, Mercator b, double factor = 1) {
    return {a.x + b.x * factor, a.y + b.y * factor};
}

double dot(Mercator a, Mercator b) {
    return a.x * b.x + a.y * b.y;
}

double norm(Mercator a) {
    return std::hypot(a.x, a.y);
}

Mercator unitVector(Mercator a) {
    const double size = norm(a);
    return size > 0 ? Mercator{a.x / size, a.y / size} : Mercator{1, 0};
}

/// To the right of a direction when y grows downwards.
Mercator rightOf(Mercator direction) {
    return {-direction.y, direction.x};
}

/// The angle from one direction to another, positive to the right.
double turn(Mercator from, Mercator to) {
    return std::atan2(from.x * to.y - from.y * to.x, dot(from, to));
}

/// A direction seen in a mirror that lies across the chord: how an arc of a circle leaves its other end.
Mercator mirrored(Mercator direction, Mercator chord) {
    const double share = 2 * dot(direction, chord) / std::max(dot(chord, chord), 1e-300);
    return {chord.x * share - direction.x, chord.y * share - direction.y};
}

/// A point that a curve passes, and its direction there. Stops are knots, and so is the middle of a bent leg.
struct Knot {
    Mercator point;
    Mercator direction;
    bool isStop = true;
};
using Knots = std::vector<Knot>;

using Place = std::pair<double, double>;
using LegKey = std::tuple<Place, Place, double>; // from, to, bend

Place placeOf(Mercator point) {
    return {point.x, point.y};
}

Knots knotsOf(const Journey& journey) {
    Knots knots;
    for (std::size_t i = 0; i < journey.stops.size(); ++i) {
        if (i > 0 && journey.bend != 0) {
            const Mercator leg = minus(journey.stops[i], journey.stops[i - 1]);
            const Mercator middle = plus(journey.stops[i - 1], leg, 0.5);
            knots.push_back(
                {.point = plus(middle, rightOf(leg), journey.bend), .direction = {}, .isStop = false});
        }
        knots.push_back({.point = journey.stops[i], .direction = {}, .isStop = true});
    }
    return knots;
}

/// Inner knots are passed in the direction that halves the bend there; the ends follow as on a circle.
void giveDirections(Knots& knots, const std::map<Place, std::vector<Mercator>>& used) {
    const auto adopt = [&used](Knot& knot) {
        const auto found = used.find(placeOf(knot.point));
        if (!knot.isStop || found == used.end())
            return false;
        for (const Mercator direction : found->second) {
            if (dot(direction, knot.direction) > 0) {
                knot.direction = direction;
                return true;
            }
        }
        return false;
    };
    const std::size_t last = knots.size() - 1;
    for (std::size_t i = 1; i < last; ++i) {
        const Mercator before = unitVector(minus(knots[i].point, knots[i - 1].point));
        const Mercator after = unitVector(minus(knots[i + 1].point, knots[i].point));
        const Mercator sum = plus(before, after);
        knots[i].direction = norm(sum) > 1e-9 ? unitVector(sum) : rightOf(before);
        adopt(knots[i]);
    }
    const Mercator first = minus(knots[1].point, knots[0].point);
    const Mercator final = minus(knots[last].point, knots[last - 1].point);
    knots[0].direction = unitVector(first);
    knots[last].direction = unitVector(final);
    const bool firstAdopted = adopt(knots[0]);
    const bool lastAdopted = adopt(knots[last]);
    if (last == 1 && !firstAdopted && !lastAdopted)
        return;
    if (!firstAdopted)
        knots[0].direction = unitVector(mirrored(knots[1].direction, first));
    if (!lastAdopted)
        knots[last].direction = unitVector(mirrored(knots[last - 1].direction, final));
}

/// The distance of a cubic's control point from its end, such that the cubic is close to an arc of a circle
/// (exact to 0.03 % at a right angle; see Goldapp, "Approximation of circular arcs by cubic polynomials",
/// CAGD 8, 1991).
double handle(double chord, Mercator direction, Mercator along) {
    constexpr double leastCosine = -0.5; // beyond a half circle the handles would make a loop
    return 2 * chord / (3 * (1 + std::max(leastCosine, dot(direction, unitVector(along)))));
}

void addCurve(const Knot& from, const Knot& to, Arc& arc) {
    const Mercator chord = minus(to.point, from.point);
    const Mercator near = plus(from.point, from.direction, handle(norm(chord), from.direction, chord));
    const Mercator far = plus(to.point, to.direction, -handle(norm(chord), to.direction, chord));
    for (int sample = arc.points.empty() ? 0 : 1; sample <= samplesPerCurve; ++sample) {
        const double t = static_cast<double>(sample) / samplesPerCurve;
        const double s = 1 - t;
        const auto mixed = [&](double a, double b, double c, double d) {
            return Mercator{a * from.point.x + b * near.x + c * far.x + d * to.point.x,
                            a * from.point.y + b * near.y + c * far.y + d * to.point.y};
        };
        const Mercator point = mixed(s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t);
        const Mercator tangent =
            mixed(-s * s, s * s - 2 * s * t, 2 * s * t - t * t, t * t); // a third of the derivative
        arc.along.push_back(arc.points.empty() ? 0
                                               : arc.along.back() + norm(minus(point, arc.points.back())));
        arc.points.push_back(point);
        arc.tangents.push_back(norm(tangent) > 0 ? unitVector(tangent) : from.direction);
    }
}

/// A journey on a shared leg, in the order in which those on one leg lie side by side, from left to right.
struct Member {
    std::vector<double> ahead;  ///< Where it turns at each stop to come; 0 at its end.
    std::vector<double> behind; ///< The same at the stops before, backwards.
    std::size_t journey = 0;
    auto operator<=>(const Member&) const = default;
};

Member memberOf(const Journey& journey, std::size_t index, std::size_t leg) {
    const PointList& stops = journey.stops;
    const auto turnAt = [&stops](std::size_t stop) {
        return stop > 0 && stop + 1 < stops.size()
                   ? turn(minus(stops[stop], stops[stop - 1]), minus(stops[stop + 1], stops[stop]))
                   : 0;
    };
    Member member{.ahead = {}, .behind = {}, .journey = index};
    for (std::size_t stop = leg + 1; stop < stops.size(); ++stop)
        member.ahead.push_back(turnAt(stop));
    for (std::size_t stop = leg + 1; stop-- > 0;)
        member.behind.push_back(turnAt(stop));
    return member;
}

/// The lane of each line on each leg.
using Lanes = std::map<LegKey, std::map<int, double>>;

LegKey legOf(const Journey& journey, std::size_t leg) {
    return {placeOf(journey.stops[leg]), placeOf(journey.stops[leg + 1]), journey.bend};
}

Lanes lanesOf(std::span<const Journey> journeys) {
    std::map<LegKey, std::map<int, Member>> shared;
    for (std::size_t i = 0; i < journeys.size(); ++i) {
        for (std::size_t leg = 0; leg + 1 < journeys[i].stops.size(); ++leg)
            shared[legOf(journeys[i], leg)].try_emplace(journeys[i].line, memberOf(journeys[i], i, leg));
    }
    Lanes lanes;
    for (const auto& [leg, lines] : shared) {
        std::vector<Member> side;
        std::size_t first = journeys.size();
        for (const auto& [line, member] : lines) {
            side.push_back(member);
            first = std::min(first, member.journey);
        }
        std::ranges::sort(side);
        const auto middle = std::ranges::find(side, first, &Member::journey) - side.begin();
        for (std::size_t at = 0; at < side.size(); ++at)
            lanes[leg][journeys[side[at].journey].line] =
                static_cast<double>(at) - static_cast<double>(middle);
    }
    return lanes;
}

/// The lane in which a journey passes a stop: that of the leg on which it is not alone, the earlier of two.
double laneAt(const Journey& journey, std::size_t stop, const Lanes& lanes) {
    for (const std::size_t end : {stop, stop + 1}) {
        if (end == 0 || end >= journey.stops.size())
            continue;
        const auto& leg = lanes.at(legOf(journey, end - 1));
        if (leg.size() > 1)
            return leg.at(journey.line);
    }
    return 0;
}

/// Between two stops a journey changes from lane to lane as gently as a smoothstep does.
void addLanes(const Journey& journey, const Lanes& lanes, Arc& arc) {
    const std::size_t legs = journey.stops.size() - 1;
    const std::size_t perLeg = (arc.points.size() - 1) / legs;
    for (std::size_t i = 0; i < arc.points.size(); ++i) {
        const std::size_t leg = std::min(i / perLeg, legs - 1);
        const double t = static_cast<double>(i - leg * perLeg) / static_cast<double>(perLeg);
        arc.lanes.push_back(
            std::lerp(laneAt(journey, leg, lanes), laneAt(journey, leg + 1, lanes), t * t * (3 - 2 * t)));
    }
}

} // namespace

std::vector<Arc> arcsOf(std::span<const Journey> journeys) {
    const Lanes lanes = lanesOf(journeys);
    std::map<Place, std::vector<Mercator>> used;
    std::vector<Arc> arcs(journeys.size());
    for (std::size_t i = 0; i < journeys.size(); ++i) {
        if (journeys[i].stops.size() < 2)
            continue;
        Knots knots = knotsOf(journeys[i]);
        giveDirections(knots, used);
        for (std::size_t k = 1; k < knots.size(); ++k)
            addCurve(knots[k - 1], knots[k], arcs[i]);
        for (const Knot& knot : knots) {
            if (knot.isStop)
                used[placeOf(knot.point)].push_back(knot.direction);
        }
        addLanes(journeys[i], lanes, arcs[i]);
    }
    return arcs;
}

PointList inLanes(const Arc& arc, double laneWidth) {
    PointList moved;
    moved.reserve(arc.points.size());
    for (std::size_t i = 0; i < arc.points.size(); ++i)
        moved.push_back(plus(arc.points[i], rightOf(arc.tangents[i]), arc.lanes[i] * laneWidth));
    return moved;
}

} // namespace geo
