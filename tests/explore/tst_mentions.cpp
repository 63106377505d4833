// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "explore/mentions.h"
#include "fixture.h"

#include <QTest>

using namespace explore;
using story::DaySpan;
using story::Kind;

class TestMentions : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void withoutASelectionThereAreNone();
    void theyStandInTheOrderOfReading();
    void wordsThatOverlapAreOne();
    void yearsHaveThemToo();
    void theOriginalHasItsOwn();
};

namespace {

QStringList wordsOf(const Explorer& explorer, Text text = Text::Retelling) {
    QStringList words;
    for (const MentionPlace& place : mentionsOfSelection(explorer, text)) {
        const auto* paragraph = place.text == Text::Original
                                    ? explorer.index().originalOf(place.paragraph)
                                    : story::find(explorer.story().paragraphs, place.paragraph);
        words += place.paragraph + u':' + paragraph->text.sliced(place.begin, place.length);
    }
    return words;
}

} // namespace

void TestMentions::withoutASelectionThereAreNone() {
    Explorer explorer(fixture::story());
    QCOMPARE(wordsOf(explorer), QStringList());
    explorer.filterWords("flood", Pane::Timeline); // narrows events, picks out no text
    QCOMPARE(wordsOf(explorer), QStringList());
}

void TestMentions::theyStandInTheOrderOfReading() {
    const auto story = fixture::story();
    auto& last = story->paragraphs.back();
    last.mentions.push_back({last.text.size() + 1, 6, {Kind::Region, "stream"}});
    last.text += " Stream";
    Explorer explorer(story);
    explorer.select({Kind::Region, "stream"}, Pane::Map);
    const QStringList words = wordsOf(explorer);
    QCOMPARE(words.first(), "p2:Stream");
    QCOMPARE(words.last(), "p3:Stream"); // whichever of the two ranks higher
}

void TestMentions::wordsThatOverlapAreOne() {
    const auto story = fixture::story();
    auto& first = story->paragraphs.front();
    const story::Mention whole = first.mentions.front();
    first.mentions.insert(first.mentions.begin() + 1,
                          {whole.begin + 5, whole.length - 5, {Kind::Region, "northland"}});
    Explorer explorer(story);
    explorer.select({Kind::Region, "northland"}, Pane::Map);
    QCOMPARE(wordsOf(explorer).filter("p1:"), QStringList{"p1:Northland"});
}

void TestMentions::yearsHaveThemToo() {
    Explorer explorer(fixture::story());
    explorer.brush(DaySpan::ofYears(1990, 1990), Pane::Timeline);
    QVERIFY(wordsOf(explorer).contains("p1:1990"));
}

void TestMentions::theOriginalHasItsOwn() {
    Explorer explorer(fixture::story());
    auto original = std::make_shared<story::Original>();
    original->paragraphs = {{"All of Northland.", {{7, 9, {Kind::Region, "northland"}}}, {"p1"}, 1}};
    original->missing = {"p2", "p3"};
    explorer.setOriginal(original);
    explorer.select({Kind::Region, "northland"}, Pane::Map);
    const auto places = mentionsOfSelection(explorer, Text::Original);
    QVERIFY(!places.empty());
    QVERIFY(places.front() == (MentionPlace{"p1", Text::Original, 7, 9}));
    QCOMPARE(wordsOf(explorer, Text::Original).first(), "p1:Northland");
    QVERIFY(places.back().text == Text::Retelling); // of a paragraph that the copy does not have
    for (const MentionPlace& place : mentionsOfSelection(explorer, Text::Retelling))
        QCOMPARE(place.text, Text::Retelling);
}

QTEST_GUILESS_MAIN(TestMentions)
#include "tst_mentions.moc"
