// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What scripts/bench explore runs. Prints one JSON object.
//
//   bench-explore write COUNT SEED EVENTS GESTURES   the events and gestures as files for the peer
//   bench-explore filter EVENTS SEED                 the filter alone, over events read from their file
//   bench-explore explorer COUNT SEED                the program's whole state over a story of such events

#include "explore/cross_filter.h"

#include "explore/explorer.h"
#include "explore/word_index.h"
#include "generated_events.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <chrono>
#include <cstdio>
#include <fstream>
#include <functional>
#include <malloc.h>
#include <span>
#include <string>
#include <unistd.h>

namespace {

using bench::GeneratedEvent;
using bench::Gesture;
using Clock = std::chrono::steady_clock;

double millisecondsSince(Clock::time_point start) {
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

/// What this process has in memory, in bytes, once what was freed is given back.
double residentMemory_bytes() {
    malloc_trim(0);
    std::ifstream file("/proc/self/statm");
    double size = 0;
    double resident = 0;
    file >> size >> resident;
    return resident * static_cast<double>(sysconf(_SC_PAGESIZE));
}

/// One number for all that the views show, to be the same for ours and for the peer.
class Checksum {
public:
    void add(std::uint32_t number) { m_sum = m_sum * 31 + number; }
    [[nodiscard]] double value() const { return m_sum; }

private:
    std::uint32_t m_sum = 0;
};

/// What a gesture makes the views read: all of their bins.
class Shown {
public:
    void read(const explore::EventCounts& all, const explore::EventCounts& switches, int firstYear) {
        m_total = all.total();
        for (std::size_t i = 0; i < m_categories.size(); ++i)
            m_categories[i] = switches.ofCategory(i);
        for (std::size_t i = 0; i < m_confidences.size(); ++i)
            m_confidences[i] = all.ofConfidence(i);
        for (std::size_t i = 0; i < m_sites.size(); ++i)
            m_sites[i] = all.atSite(i);
        // The table's years are those that events touch, the views' all of the span.
        const std::vector<int> touched = all.perYear();
        std::ranges::copy(touched, m_years.begin() + firstYear - bench::span().first.year());
    }
    void addTo(Checksum& checksum) const {
        checksum.add(static_cast<std::uint32_t>(m_total));
        for (const auto* bins : {&m_categories, &m_confidences, &m_sites, &m_years}) {
            for (const int bin : *bins)
                checksum.add(static_cast<std::uint32_t>(bin));
        }
    }

private:
    int m_total = 0;
    std::vector<int> m_categories =
        std::vector<int>(bench::codes().categories); ///< Ignoring which are hidden.
    std::vector<int> m_confidences = std::vector<int>(bench::codes().confidences);
    std::vector<int> m_sites = std::vector<int>(bench::codes().sites);
    std::vector<int> m_years = std::vector<int>(
        static_cast<std::size_t>(bench::span().last.year() - bench::span().first.year()) + 1);
};

/// The times of a kind of gesture.
class Times {
public:
    void measure(Gesture::Kind kind, const std::function<void()>& gesture) {
        const auto start = Clock::now();
        gesture();
        const double time_ms = millisecondsSince(start);
        if (kind == Gesture::Kind::Slide)
            m_slides.append(time_ms);
        else if (kind == Gesture::Kind::Jump)
            m_jumps.append(time_ms);
        else if (kind == Gesture::Kind::Words)
            m_words.append(time_ms);
    }
    void addTo(QJsonObject& result) const {
        result.insert(QStringLiteral("slides_ms"), m_slides);
        result.insert(QStringLiteral("jumps_ms"), m_jumps);
        result.insert(QStringLiteral("words_ms"), m_words);
    }

private:
    QJsonArray m_slides;
    QJsonArray m_jumps;
    QJsonArray m_words;
};

void print(const QJsonObject& result) {
    std::puts(QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
}

int write(std::size_t count, std::uint64_t seed, const std::string& events, const std::string& gestures) {
    bench::writeEvents(bench::generatedEvents(count, seed), events);
    bench::writeGestures(bench::generatedGestures(seed), gestures);
    return 0;
}

explore::EventTable tableOf(const std::vector<GeneratedEvent>& events) {
    std::vector<explore::EventFacts> facts(events.size());
    std::ranges::transform(events, facts.begin(), &GeneratedEvent::facts);
    return {facts, bench::codes()};
}

explore::WordIndex wordsOf(const std::vector<GeneratedEvent>& events, const explore::EventTable& table) {
    explore::WordIndex words;
    for (explore::EventRow row = 0; row < table.size(); ++row)
        words.add(QString::fromLatin1(events[table.eventOf(row)].title));
    words.finish();
    return words;
}

void playGestures(explore::CrossFilter& filter, const explore::WordIndex& words,
                  const std::vector<Gesture>& gestures, QJsonObject& result) {
    using explore::Dimension;
    Shown shown;
    Checksum checksum;
    Times times;
    for (const Gesture& gesture : gestures) {
        times.measure(gesture.kind, [&] {
            if (gesture.kind == Gesture::Kind::Words)
                filter.setRows(Dimension::Text, words.rowsWith(QString::fromStdString(gesture.word)));
            else
                filter.setDays(gesture.days);
            shown.read(filter.counts({}), filter.counts(Dimension::Category), filter.table().firstYear());
        });
        shown.addTo(checksum);
    }
    times.addTo(result);
    result.insert(QStringLiteral("checksum"), checksum.value());
}

int filter(const std::string& path, std::uint64_t seed) {
    using explore::Dimension;
    QJsonObject result;
    const double empty_bytes = residentMemory_bytes();
    auto start = Clock::now();
    auto events = bench::readEvents(path);
    result.insert(QStringLiteral("read_ms"), millisecondsSince(start));

    start = Clock::now();
    const explore::EventTable table = tableOf(events);
    explore::CrossFilter crossFilter(table);
    crossFilter.setViews({{}, Dimension::Category});
    std::vector<bool> categories(bench::codes().categories, true);
    categories.front() = false;
    crossFilter.setCodes(Dimension::Category, categories);
    result.insert(QStringLiteral("index_ms"), millisecondsSince(start));

    start = Clock::now();
    const explore::WordIndex words = wordsOf(events, table);
    result.insert(QStringLiteral("text_ms"), millisecondsSince(start));

    events = std::vector<GeneratedEvent>(); // gives its memory back, which {} would not
    result.insert(QStringLiteral("events"), static_cast<double>(table.size()));
    result.insert(QStringLiteral("resident_bytes"), residentMemory_bytes() - empty_bytes);
    result.insert(QStringLiteral("index_bytes"),
                  static_cast<double>(table.memory_bytes() + crossFilter.memory_bytes()));
    result.insert(QStringLiteral("text_bytes"), static_cast<double>(words.memory_bytes()));
    playGestures(crossFilter, words, bench::generatedGestures(seed), result);
    print(result);
    return 0;
}

QString numbered(const char* prefix, std::size_t number) {
    return QString::fromLatin1(prefix) + QString::number(number);
}

/// A date that takes exactly these days.
story::Date dateOf(const story::DaySpan& days) {
    const auto text = [](story::Day day) {
        return QDate(1970, 1, 1).addDays(day.number).toString(Qt::ISODate);
    };
    return *story::Date::parse(text(days.first) + u'/' + text(days.last));
}

std::shared_ptr<const story::Story> storyOf(const std::vector<GeneratedEvent>& events) {
    auto story = std::make_shared<story::Story>();
    story->name = QStringLiteral("generated");
    story->span = bench::span();
    for (std::size_t i = 0; i < bench::codes().categories; ++i)
        story->categories.emplace_back().id = numbered("category", i);
    for (std::size_t i = 0; i < bench::codes().sites; ++i) {
        story::Place place;
        place.id = numbered("place", i);
        const std::size_t row = i / 20;
        place.position = {124.0 + 0.25 * static_cast<double>(i % 20), 38.0 + 0.25 * static_cast<double>(row)};
        story->places.push_back(place);
    }
    for (std::size_t i = 0; i < events.size(); ++i) {
        const auto& facts = events[i].facts;
        story::Event event;
        event.id = numbered("event", i);
        event.date = dateOf(facts.days);
        event.title.en = QString::fromStdString(events[i].title);
        event.category = numbered("category", facts.category);
        event.place = numbered("place", facts.site);
        event.confidence = static_cast<story::Confidence>(facts.confidence);
        story->events.push_back(std::move(event));
    }
    std::ranges::stable_sort(story->events, {},
                             [](const story::Event& event) { return event.date.sortDay(); });
    return story;
}

int explorer(std::size_t count, std::uint64_t seed) {
    using explore::Pane;
    QJsonObject result;
    const auto story = storyOf(bench::generatedEvents(count, seed));
    const double story_bytes = residentMemory_bytes();
    const auto start = Clock::now();
    explore::Explorer explorer(story);
    result.insert(QStringLiteral("index_ms"), millisecondsSince(start));
    result.insert(QStringLiteral("resident_bytes"), residentMemory_bytes() - story_bytes);
    const auto wordsStart = Clock::now();
    explorer.filterWords(QStringLiteral("x"), Pane::Search); // the words are read at the first question
    result.insert(QStringLiteral("text_ms"), millisecondsSince(wordsStart));
    explorer.filterWords({}, Pane::Search);
    Times times;
    double sum = 0;
    for (const Gesture& gesture : bench::generatedGestures(seed)) {
        times.measure(gesture.kind, [&] {
            if (gesture.kind == Gesture::Kind::Words)
                explorer.filterWords(QString::fromStdString(gesture.word), Pane::Search);
            else
                explorer.brush(gesture.days, Pane::Timeline);
            for (const Pane pane : {Pane::Essay, Pane::Map, Pane::Timeline, Pane::Charts, Pane::Search})
                sum += explorer.counts(pane).total();
        });
    }
    times.addTo(result);
    result.insert(QStringLiteral("events"), static_cast<double>(count));
    result.insert(QStringLiteral("checksum"), sum);
    print(result);
    return 0;
}

} // namespace

int main(int argc, char** argv) {
    const std::vector<std::string> words(argv + 1, argv + argc);
    const std::string call = words.empty() ? std::string() : words.front();
    if (call == "write" && words.size() == 5)
        return write(std::stoul(words[1]), std::stoull(words[2]), words[3], words[4]);
    if (call == "filter" && words.size() == 3)
        return filter(words[1], std::stoull(words[2]));
    if (call == "explorer" && words.size() == 3)
        return explorer(std::stoul(words[1]), std::stoull(words[2]));
    std::fputs("bench-explore is called by scripts/bench explore\n", stderr);
    return 2;
}
