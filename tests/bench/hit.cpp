// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What scripts/bench hit runs: how long it takes to know what lies under a point, and to make the index that
// knows it. The questions are the same in every run.
//
//   bench-hit [PLACES…]   the default story, and the same with as many generated places besides

#include "bundle/bundle.h"
#include "explore/locator.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <random>
#include <string>
#include <vector>

namespace {

using Clock = std::chrono::steady_clock;

constexpr int questions = 20'000;
constexpr std::size_t hundred = 100;
/// A touch at the zoom at which the map opens: 20 pixels of 0.9 km.
constexpr double touch_km = 18;
/// A click of the mouse: 6 pixels.
constexpr double click_km = 5.4;

double millisecondsSince(Clock::time_point start) {
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

/// Positions spread over the base map's land and sea.
class Positions {
public:
    story::Position next() { return {m_longitude(m_random), m_latitude(m_random)}; }

private:
    std::mt19937 m_random{1};
    std::uniform_real_distribution<double> m_longitude{73, 146};
    std::uniform_real_distribution<double> m_latitude{1, 53};
};

story::Story withPlaces(const story::Story& story, int count) {
    story::Story larger = story;
    Positions positions;
    for (int i = 0; i < count; ++i) {
        story::Place place;
        place.id = QStringLiteral("generated-%1").arg(i);
        place.position = positions.next();
        larger.places.push_back(place);
    }
    return larger;
}

void measure(const story::Story& story) {
    const auto start = Clock::now();
    const explore::Locator locator(story);
    const double build_ms = millisecondsSince(start);
    for (const double tolerance_km : {click_km, touch_km}) {
        Positions positions;
        std::vector<double> each_ms;
        std::size_t found = 0;
        for (int i = 0; i < questions; ++i) {
            const story::Position at = positions.next();
            const auto asked = Clock::now();
            found += locator.at(at, tolerance_km).size();
            each_ms.push_back(millisecondsSince(asked));
        }
        const double slowest_ms = std::ranges::max(each_ms);
        std::ranges::sort(each_ms);
        std::printf("%8zu %10.1f %10.1f %10.4f %10.4f %10.2f %10.2f\n", story.places.size(), build_ms,
                    tolerance_km, each_ms[each_ms.size() / 2], each_ms[each_ms.size() * 99 / hundred],
                    slowest_ms, static_cast<double>(found) / questions);
    }
}

} // namespace

int main(int argc, char** argv) {
    const QString data = QStringLiteral(TWO_RIVERS_SOURCE_DIR "/data");
    const auto story =
        bundle::read(data + QStringLiteral("/two-rivers"), data + QStringLiteral("/schema")).story;
    if (!story) {
        std::fputs("The default story cannot be read.\n", stderr);
        return 2;
    }
    std::printf("%8s %10s %10s %10s %10s %10s %10s\n", "places", "build, ms", "within, km", "median, ms",
                "p99, ms", "max, ms", "found");
    measure(*story);
    for (int i = 1; i < argc; ++i)
        measure(withPlaces(*story, std::stoi(argv[i])));
    return 0;
}
