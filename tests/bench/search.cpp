// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What scripts/bench search runs: how long a query takes, and reading the story for it, beside a scan through
// the same texts. The queries are the same in every run.
//
//   bench-search [EVENTS…]   the default story, and the same with as many generated events besides

#include "explore/search.h"

#include "bundle/bundle.h"
#include "explore/generated_events.h"
#include "explore/name_index.h"
#include "explore/search_documents.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <memory>
#include <string>
#include <vector>

namespace {

using Clock = std::chrono::steady_clock;
using Story = std::shared_ptr<const story::Story>;

constexpr std::uint64_t kSeed = 1;
constexpr int kRounds = 5;
/// As a reader types: letter by letter, in three languages, mistyped, words of the text, years, words of the
/// generated events, and one that nothing has.
constexpr std::array kQueries{"t",
                              "tu",
                              "tum",
                              "tume",
                              "tumen",
                              "shenyagn",
                              "두만강",
                              "图们江",
                              "북한",
                              "hunger",
                              "1994-98",
                              "2009",
                              "d",
                              "do",
                              "dodo",
                              "bado kor",
                              "korba fenha",
                              "lumin",
                              "refugee convention",
                              "a",
                              "in",
                              "commision of inquiry",
                              "xyzzy"};

double millisecondsSince(Clock::time_point start) {
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

Story withEvents(const story::Story& story, std::size_t count) {
    auto larger = std::make_shared<story::Story>(story);
    for (const bench::GeneratedEvent& generated : bench::generatedEvents(count, kSeed)) {
        story::Event event;
        event.id = QStringLiteral("generated-%1").arg(larger->events.size());
        event.title.en = QString::fromStdString(generated.title);
        event.summary = event.title.en;
        const auto year = QString::number(generated.facts.days.first.year());
        event.date = *story::Date::parse(year);
        event.category = story.categories.front().id;
        larger->events.push_back(std::move(event));
    }
    return larger;
}

/// The peer: every text folded once, and read through for every query. It knows no order, no limit and no
/// mistyped words.
class Scan {
public:
    explicit Scan(const story::Story& story) {
        for (const auto& entry : explore::searchEntries(story, nullptr)) {
            const auto document = explore::searchDocument(story, nullptr, entry);
            const QStringList all = document.names + document.aliases + document.texts;
            m_texts.push_back(explore::folded(all.join(u' ')));
        }
    }
    [[nodiscard]] std::size_t count(const QString& words) const {
        const QString query = explore::folded(words);
        return static_cast<std::size_t>(std::ranges::count_if(
            m_texts, [&query](const QString& text) { return explore::hasAllWords(text, query); }));
    }

private:
    std::vector<QString> m_texts;
};

struct Times {
    double median_ms = 0;
    double slowest_ms = 0;
    QString slowest;
};

/// The median over the queries, and the slowest of them; of each query the median of some rounds.
template <typename Ask> Times timesOf(const Ask& ask) {
    std::vector<std::pair<double, QString>> each;
    for (const char* text : kQueries) {
        const QString query = QString::fromUtf8(text);
        std::vector<double> rounds_ms;
        for (int i = 0; i < kRounds; ++i) {
            const auto asked = Clock::now();
            ask(query);
            rounds_ms.push_back(millisecondsSince(asked));
        }
        std::ranges::sort(rounds_ms);
        each.emplace_back(rounds_ms[rounds_ms.size() / 2], query);
    }
    std::ranges::sort(each);
    return {each[each.size() / 2].first, each.back().first, each.back().second};
}

bool measure(const Story& story) {
    const explore::MatchIndex matches(story);
    const auto start = Clock::now();
    const auto search = explore::SearchIndex::build(story, matches);
    const double build_ms = millisecondsSince(start);
    if (!search) {
        std::fprintf(stderr, "%s\n", qPrintable(search.error()));
        return false;
    }
    std::size_t found = 0;
    const Times ours =
        timesOf([&](const QString& query) { found += search->find(query, story::Language::English).size(); });
    const Scan scan(*story);
    const Times peer = timesOf([&](const QString& query) { found += scan.count(query); });
    std::printf("%8zu %10.1f %12.3f %12.3f %12.3f %12.3f   %s\n", story->events.size(), build_ms,
                ours.median_ms, ours.slowest_ms, peer.median_ms, peer.slowest_ms, qPrintable(ours.slowest));
    return found > 0;
}

} // namespace

int main(int argc, char** argv) {
    const QString data = QStringLiteral(TWO_RIVERS_SOURCE_DIR "/data");
    const Story story =
        bundle::read(data + QStringLiteral("/two-rivers"), data + QStringLiteral("/schema")).story;
    if (!story) {
        std::fputs("The default story cannot be read.\n", stderr);
        return 2;
    }
    std::printf("%8s %10s %12s %12s %12s %12s   %s\n", "events", "build, ms", "median, ms", "slowest, ms",
                "scan, ms", "slowest, ms", "our slowest query");
    bool well = measure(story);
    for (int i = 1; i < argc && well; ++i)
        well = measure(withEvents(*story, std::stoul(argv[i])));
    return well ? 0 : 2;
}
