// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crowded_story.h"

#include <algorithm>
#include <random>

namespace sample {

namespace {

story::Date dateOf(std::mt19937& random) {
    const auto pick = [&random](int least, int most) {
        return std::uniform_int_distribution<int>(least, most)(random);
    };
    const int year = pick(kFirstYear, kLastYear);
    const QString day = QStringLiteral("%1-%2-%3")
                            .arg(year)
                            .arg(pick(1, 12), 2, 10, QChar(u'0'))
                            .arg(pick(1, 28), 2, 10, QChar(u'0'));
    switch (pick(0, 9)) {
    case 0:
        return *story::Date::parse(QString::number(year));
    case 1:
        return *story::Date::parse(
            QStringLiteral("%1~/%2").arg(year).arg(std::min(year + pick(1, 4), kLastYear)));
    default:
        return *story::Date::parse(day);
    }
}

} // namespace

std::shared_ptr<const story::Story> crowdedStory(int events) {
    auto story = std::make_shared<story::Story>();
    story->name = QStringLiteral("made-up");
    story->span = story::DaySpan::ofYears(kFirstYear, kLastYear);
    const QStringList shapes{QStringLiteral("circle"), QStringLiteral("triangle"), QStringLiteral("square"),
                             QStringLiteral("diamond"), QStringLiteral("cross")};
    for (int i = 0; i < shapes.size(); ++i) {
        const QString colour = QStringLiteral("c%1").arg(i + 1);
        story->categories.push_back({colour, {colour, {}, {}}, colour, shapes[i]});
    }
    std::mt19937 random(1);
    for (int i = 0; i < events; ++i) {
        story::Event event;
        event.id = QStringLiteral("e%1").arg(i);
        event.title.en = QStringLiteral("Event number %1").arg(i);
        event.date = dateOf(random);
        event.category = story->categories[static_cast<std::size_t>(i) % story->categories.size()].id;
        story->events.push_back(std::move(event));
    }
    return story;
}

} // namespace sample
