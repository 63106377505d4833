// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generated_events.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <fstream>
#include <iterator>
#include <random>
#include <stdexcept>
#include <string_view>

namespace bench {

namespace {

constexpr int kWords = 5000;
constexpr int kWordsPerTitle = 6;
constexpr int kPixels = 1600; ///< Of a timeline on an ordinary screen.
constexpr int kGrabs = 20;
constexpr int kSlidesPerGrab = 50;
constexpr int kJumps = 300;

/// Numbers that depend on nothing but the seed; the standard's distributions may differ between libraries.
class Random {
public:
    explicit Random(std::uint64_t seed)
        : m_engine(seed) {}
    /// 0 … below - 1.
    [[nodiscard]] int below(int below) {
        return static_cast<int>(m_engine() % static_cast<std::uint64_t>(below));
    }
    /// The same, small numbers far more often than large ones.
    [[nodiscard]] int skewedBelow(int limit) { return below(below(below(limit) + 1) + 1); }

private:
    std::mt19937_64 m_engine;
};

std::string word(int number) {
    constexpr std::array syllables{"ba", "do", "fen", "gil", "ha", "ji", "kor", "lu", "min", "no"};
    std::string text;
    for (int rest = number + 10; rest > 0; rest /= 10)
        text += syllables[static_cast<std::size_t>(rest % 10)];
    return text;
}

int randomLength_days(Random& random) {
    switch (random.below(20)) {
    case 0:
        return 1 + random.below(3000);
    case 1:
    case 2:
    case 3:
        return 365;
    case 4:
    case 5:
    case 6:
        return 30;
    default:
        return 1;
    }
}

GeneratedEvent randomEvent(Random& random) {
    const story::DaySpan all = span();
    GeneratedEvent event;
    const int first = all.first.number + random.below(all.days());
    const int last = std::min(first + randomLength_days(random) - 1, all.last.number);
    event.facts.days = {story::Day{first}, story::Day{last}};
    const int open = random.below(100);
    if (open == 0)
        event.facts.days.first = all.first;
    else if (open == 1)
        event.facts.days.last = all.last;
    event.facts.category = static_cast<std::uint16_t>(random.below(static_cast<int>(codes().categories)));
    event.facts.confidence =
        static_cast<std::uint8_t>(random.skewedBelow(static_cast<int>(codes().confidences)));
    event.facts.site = static_cast<std::uint32_t>(random.skewedBelow(static_cast<int>(codes().sites)));
    for (int i = 0; i < kWordsPerTitle; ++i)
        event.title += (i > 0 ? " " : "") + word(random.skewedBelow(kWords));
    return event;
}

story::DaySpan windowFrom(int first) {
    return {story::Day{first}, story::Day{first + span().days() / 10}};
}

/// The fields of comma-separated lines, one after another.
class Fields {
public:
    explicit Fields(std::string_view text)
        : m_rest(text) {}
    [[nodiscard]] bool atEnd() const { return m_rest.empty(); }
    [[nodiscard]] std::string_view text() {
        const std::size_t end = m_rest.find_first_of(",\n");
        const std::string_view field = m_rest.substr(0, end);
        m_rest.remove_prefix(end == std::string_view::npos ? m_rest.size() : end + 1);
        return field;
    }
    template <typename Number> [[nodiscard]] Number number() {
        const std::string_view field = text();
        Number value{};
        if (std::from_chars(field.data(), field.data() + field.size(), value).ec != std::errc())
            throw std::runtime_error("no number: " + std::string(field));
        return value;
    }

private:
    std::string_view m_rest;
};

} // namespace

story::DaySpan span() {
    return story::DaySpan::ofYears(1945, 2025);
}

explore::EventCodes codes() {
    return {.categories = 6, .confidences = 4, .sites = 300};
}

std::vector<GeneratedEvent> generatedEvents(std::size_t count, std::uint64_t seed) {
    Random random(seed);
    std::vector<GeneratedEvent> events(count);
    std::ranges::generate(events, [&random] { return randomEvent(random); });
    return events;
}

std::vector<Gesture> generatedGestures(std::uint64_t seed) {
    Random random(seed);
    std::vector<Gesture> gestures;
    const int room = span().days() - span().days() / 10;
    const int pixel_days = span().days() / kPixels;
    const auto anywhere = [&] { return span().first.number + random.below(room); };
    for (int grab = 0; grab < kGrabs; ++grab) {
        int first = anywhere();
        const int step = first < span().first.number + room / 2 ? pixel_days : -pixel_days;
        gestures.push_back({Gesture::Kind::Grab, windowFrom(first), {}});
        for (int slide = 0; slide < kSlidesPerGrab; ++slide)
            gestures.push_back({Gesture::Kind::Slide, windowFrom(first += step), {}});
    }
    for (int jump = 0; jump < kJumps; ++jump)
        gestures.push_back({Gesture::Kind::Jump, windowFrom(anywhere()), {}});
    for (const int number : {0, 3, 40, 500, 4000})
        gestures.push_back({Gesture::Kind::Words, {}, word(number)});
    return gestures;
}

void writeEvents(const std::vector<GeneratedEvent>& events, const std::string& path) {
    std::ofstream file(path);
    for (const auto& [facts, title] : events)
        file << facts.days.first.number << ',' << facts.days.last.number << ',' << facts.category << ','
             << static_cast<int>(facts.confidence) << ',' << facts.site << ',' << title << '\n';
}

std::vector<GeneratedEvent> readEvents(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    const std::string text{std::istreambuf_iterator(file), {}};
    std::vector<GeneratedEvent> events;
    for (Fields fields(text); !fields.atEnd();) {
        GeneratedEvent& event = events.emplace_back();
        event.facts.days.first.number = fields.number<std::int32_t>();
        event.facts.days.last.number = fields.number<std::int32_t>();
        event.facts.category = fields.number<std::uint16_t>();
        event.facts.confidence = fields.number<std::uint8_t>();
        event.facts.site = fields.number<std::uint32_t>();
        event.title = fields.text();
    }
    return events;
}

void writeGestures(const std::vector<Gesture>& gestures, const std::string& path) {
    constexpr std::array kinds{"grab", "slide", "jump", "words"};
    std::ofstream file(path);
    for (const Gesture& gesture : gestures) {
        file << kinds[static_cast<std::size_t>(gesture.kind)] << ',';
        if (gesture.kind == Gesture::Kind::Words)
            file << gesture.word << ",\n";
        else
            file << gesture.days.first.number << ',' << gesture.days.last.number << '\n';
    }
}

} // namespace bench
