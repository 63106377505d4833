// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "explore/deep_link.h"
#include "explore/explorer.h"
#include "fixture.h"

#include <QRandomGenerator>
#include <QTest>

using namespace explore;
using story::Kind;
using story::Ref;

class TestDeepLink : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aStepIsShort();
    void everythingComesBack();
    void timesWithMarksComeBack();
    void randomStatesComeBack();
    void linksAreToldFromWords();
    void unknownPartsAreReportedAndTheRestOpens_data();
    void unknownPartsAreReportedAndTheRestOpens();

private:
    std::shared_ptr<story::Story> m_story = fixture::story();
    MatchIndex m_index{m_story};
};

void TestDeepLink::aStepIsShort() {
    Explorer explorer(m_story);
    explorer.goToStep("s2");
    QCOMPARE(toUrl(*m_story, explorer.state()).toString(), "two-rivers://small?step=s2");
}

void TestDeepLink::everythingComesBack() {
    State state = Explorer(m_story).state();
    state.step = "s3";
    state.view = Camera{1.0 / 3, -0.1, 6.000000000000001};
    state.clauses = {
        {Pane::Timeline, story::DaySpan{story::Day::of(1994, 2, 3), story::Day::of(1996, 12, 31)}},
        {Pane::Search, WordFilter{QString::fromUtf8("flood & 홍수=a,b+c")}},
        {Pane::Map, Ref{Kind::Region, "hill"}},
        {Pane::Essay, ConfidenceFilter{{story::Confidence::Partly, story::Confidence::NotFound}}}};
    state.years = YearRange{1990.25, 1991 + 1.0 / 3};
    state.compared = story::DaySpan{story::Day::of(1999, 1, 1), story::Day::of(2001, 12, 31)};
    state.hiddenCategories = {"law"};
    state.hiddenWays = {};
    state.hiddenLayers = {"relief"};
    state.language = story::Language::Chinese;
    state.theme = Theme::Dark;
    state.names = MapNames::Local;
    const QUrl url = toUrl(*m_story, state);
    const Link link = fromUrl(*m_story, m_index, QUrl(url.toString(QUrl::FullyEncoded)));
    QCOMPARE(link.problems, QStringList());
    QCOMPARE(link.state, state);
    state.view = story::Frame{0.1, 0.2, 0.3, 0.4};
    state.hiddenCategories.clear();
    state.hiddenLayers.clear();
    state.names = MapNames::Reader;
    QCOMPARE(fromUrl(*m_story, m_index, toUrl(*m_story, state)).state, state);
}

void TestDeepLink::timesWithMarksComeBack() {
    State state = Explorer(m_story).state();
    for (const char* time : {"1994~/1998?", "../2005", "199X", "1984%", "2004-06-XX"}) {
        state.clauses = {{Pane::Search, Ref{Kind::Time, QString::fromLatin1(time)}}};
        const QUrl url = toUrl(*m_story, state);
        const Link link = fromUrl(*m_story, m_index, QUrl(url.toString()));
        QCOMPARE(link.problems, QStringList());
        QCOMPARE(link.state, state);
    }
}

namespace {

/// States of all kinds, the same in every run.
class RandomStates {
public:
    RandomStates(const story::Story& story, quint32 seed)
        : m_story(story)
        , m_random(seed) {}

    State next() {
        State state;
        state.step = m_story.steps[below(m_story.steps.size())].id;
        state.view = view();
        if (coin())
            state.years = YearRange{1980 + part(), 1982 + part() * 20};
        state.clauses = clauses();
        if (coin())
            state.compared = days();
        for (const auto& category : m_story.categories)
            putSometimes(state.hiddenCategories, category.id);
        for (const auto& way : m_story.ways)
            putSometimes(state.hiddenWays, way.id);
        for (const QString& layer : knownLayers())
            putSometimes(state.hiddenLayers, layer);
        state.language = static_cast<story::Language>(below(3));
        state.theme = static_cast<Theme>(below(3));
        state.names = static_cast<MapNames>(below(3));
        return state;
    }

private:
    std::size_t below(std::size_t end) { return m_random.bounded(static_cast<quint32>(end)); }
    bool coin() { return below(2) == 0; }
    double part() { return m_random.generateDouble(); }
    double between(double least, double most) { return least + part() * (most - least); }
    void putSometimes(std::set<QString>& set, const QString& what) {
        if (coin())
            set.insert(what);
    }
    View view() {
        if (coin())
            return Camera{between(-180, 180), between(-90, 90), between(0, 22)};
        const double west = between(-180, 170);
        const double south = between(-90, 80);
        return story::Frame{west, south, between(west, 180), between(south, 90)};
    }
    story::DaySpan days() {
        const int first = m_story.span.first.number;
        const int length = m_story.span.last.number - first + 1;
        const int from = static_cast<int>(below(static_cast<std::size_t>(length)));
        const int to = from + static_cast<int>(below(static_cast<std::size_t>(length - from)));
        return {story::Day{first + from}, story::Day{first + to}};
    }
    Ref ref() {
        switch (below(4)) {
        case 0:
            return {Kind::Region, m_story.regions[below(m_story.regions.size())].id};
        case 1:
            return {Kind::Event, m_story.events[below(m_story.events.size())].id};
        case 2:
            return {Kind::Place, m_story.places[below(m_story.places.size())].id};
        default:
            return {Kind::Time, QString::number(1980 + below(30))};
        }
    }
    WordFilter words() {
        static const QString letters = QString::fromUtf8("abz019 &=+%#?/\\\"'<>;,:éß홍수江한Ω");
        QString text = QStringLiteral("a");
        for (std::size_t i = below(40); i > 0; --i)
            text += letters[static_cast<qsizetype>(below(static_cast<std::size_t>(letters.size())))];
        return *wordFilter(text);
    }
    ConfidenceFilter confidence() {
        std::set<story::Confidence> shown{static_cast<story::Confidence>(below(story::kConfidenceCount))};
        if (coin())
            shown.insert(static_cast<story::Confidence>(below(story::kConfidenceCount)));
        return {shown};
    }
    std::vector<Clause> clauses() {
        std::vector<Clause> all;
        const auto add = [&](const auto& what) {
            if (!coin())
                return;
            Clause clause;
            clause.source = static_cast<Pane>(below(kPaneCount));
            clause.what = what;
            all.insert(all.begin() + static_cast<std::ptrdiff_t>(below(all.size() + 1)), clause);
        };
        add(ref());
        add(days());
        add(words());
        add(confidence());
        return all;
    }

    const story::Story& m_story;
    QRandomGenerator m_random;
};

} // namespace

void TestDeepLink::randomStatesComeBack() {
    constexpr int kStates = 10'000;
    RandomStates states(*m_story, 1962);
    for (int i = 0; i < kStates; ++i) {
        const State state = states.next();
        const QString url = toUrl(*m_story, state).toString(QUrl::FullyEncoded);
        QVERIFY2(isLink(url), qPrintable(url));
        const Link link = fromUrl(*m_story, m_index, QUrl(url));
        QVERIFY2(link.problems.isEmpty(), qPrintable(url + u'\n' + link.problems.join(u'\n')));
        QVERIFY2(link.state == state, qPrintable(url));
    }
}

void TestDeepLink::linksAreToldFromWords() {
    QVERIFY(isLink(u"two-rivers://small?step=s2"));
    QVERIFY(isLink(u" \n Two-Rivers://x "));
    for (const char* words : {"", "two rivers", "two-rivers", "two-rivers:small", "https://small?step=s2",
                              "see two-rivers://small"})
        QVERIFY2(!isLink(QString::fromLatin1(words)), words);
}

void TestDeepLink::unknownPartsAreReportedAndTheRestOpens_data() {
    QTest::addColumn<QString>("url");
    QTest::addColumn<int>("problems");
    QTest::addColumn<QString>("step");
    QTest::newRow("nothing unknown") << "two-rivers://small?step=s3" << 0 << "s3";
    QTest::newRow("no step") << "two-rivers://small" << 0 << "s1";
    QTest::newRow("another story") << "two-rivers://large?step=s3" << 1 << "s3";
    QTest::newRow("another scheme") << "http://small?step=s3" << 1 << "s3";
    QTest::newRow("unknown step") << "two-rivers://small?step=s9" << 1 << "s1";
    QTest::newRow("unknown selection") << "two-rivers://small?step=s2&select=region:atlantis" << 1 << "s2";
    QTest::newRow("a selection that is none") << "two-rivers://small?step=s2&select=hill" << 1 << "s2";
    QTest::newRow("a paragraph is no selection")
        << "two-rivers://small?step=s2&select=paragraph:p1" << 1 << "s2";
    QTest::newRow("no numbers") << "two-rivers://small?step=s2&at=a,b,c" << 1 << "s2";
    QTest::newRow("not a number") << "two-rivers://small?step=s2&at=nan,1,2" << 1 << "s2";
    QTest::newRow("beyond the earth") << "two-rivers://small?step=s2&at=200,1,2" << 1 << "s2";
    QTest::newRow("two numbers") << "two-rivers://small?step=s2&at=1,2" << 1 << "s2";
    QTest::newRow("a frame inside out") << "two-rivers://small?step=s2&at=4,0,1,2" << 1 << "s2";
    QTest::newRow("no time") << "two-rivers://small?step=s2&span=soon" << 1 << "s2";
    QTest::newRow("a time outside") << "two-rivers://small?step=s2&span=1900/1901" << 1 << "s2";
    QTest::newRow("years that are none") << "two-rivers://small?step=s2&years=1990" << 1 << "s2";
    QTest::newRow("years backwards") << "two-rivers://small?step=s2&years=1995,1990" << 1 << "s2";
    QTest::newRow("no second period") << "two-rivers://small?step=s2&compare=later" << 1 << "s2";
    QTest::newRow("a second period outside") << "two-rivers://small?step=s2&compare=1900" << 1 << "s2";
    QTest::newRow("unknown hidden") << "two-rivers://small?step=s2&hide=way.air,layer.fog,law" << 3 << "s2";
    QTest::newRow("no words") << "two-rivers://small?step=s2&words=%20." << 1 << "s2";
    QTest::newRow("words by nobody") << "two-rivers://small?step=s2&wordsby=map" << 0 << "s2";
    QTest::newRow("unknown confidence") << "two-rivers://small?step=s2&confidence=sure" << 1 << "s2";
    QTest::newRow("every confidence")
        << "two-rivers://small?step=s2&confidence=verified,partly,general-knowledge,not-found" << 0 << "s2";
    QTest::newRow("unknown language") << "two-rivers://small?step=s2&lang=xx" << 1 << "s2";
    QTest::newRow("unknown theme") << "two-rivers://small?step=s2&theme=pink" << 1 << "s2";
    QTest::newRow("unknown names") << "two-rivers://small?step=s2&names=greek" << 1 << "s2";
    QTest::newRow("unknown key") << "two-rivers://small?step=s2&zoom" << 1 << "s2";
    QTest::newRow("all at once") << "http://x?step=s2&select=a:b&span=x&lang=q&theme=t&k=v" << 6 << "s2";
}

void TestDeepLink::unknownPartsAreReportedAndTheRestOpens() {
    QFETCH(const QString, url);
    QFETCH(const int, problems);
    QFETCH(const QString, step);
    const Link link = fromUrl(*m_story, m_index, QUrl(url));
    QVERIFY2(link.problems.size() == problems, qPrintable(link.problems.join('\n')));
    QCOMPARE(link.state.step, step);
    QVERIFY(link.state.clauses.empty());
}

QTEST_GUILESS_MAIN(TestDeepLink)
#include "tst_deep_link.moc"
