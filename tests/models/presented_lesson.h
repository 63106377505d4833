// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fixture.h"
#include "models/atlas.h"

namespace presented {

inline constexpr QRect kDesk{0, 0, 1600, 1000};
inline constexpr QRect kWall{1600, 0, 1920, 1080};

/// The small story with a plan of one, two, two and one minutes.
inline std::shared_ptr<story::Story> timedStory() {
    auto story = fixture::story();
    const std::vector<double> minutes{1, 2, 2, 1};
    for (std::size_t i = 0; i < minutes.size(); ++i)
        story->steps[i].minutes = minutes[i];
    story->steps[1].speakerNotes = QStringLiteral("Ask *first*.");
    story->steps[1].questions = {QStringLiteral("Why?")};
    return story;
}

/// A presentation with a hand on its clocks.
struct Lesson {
    explore::Explorer explorer{timedStory()};
    models::Atlas atlas{explorer};
    double now_s = 100;

    Lesson() {
        presentation().times()->setClocks([this] { return now_s; }, [] { return QTime(9, 5); });
        presentation().screens()->setOwn(QStringLiteral("desk"));
    }
    models::Presentation& presentation() { return *atlas.presentation(); }
    [[nodiscard]] const explore::State& audience() { return presentation().audience().explorer->state(); }
    void wait(double seconds) {
        now_s += seconds;
        presentation().times()->tick();
    }
    void plugIn() { presentation().screens()->setScreens({{"desk", kDesk}, {"wall", kWall}}); }
    void pullOut() { presentation().screens()->setScreens({{"desk", kDesk}}); }
};

} // namespace presented
