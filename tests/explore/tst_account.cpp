// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "explore/account.h"
#include "explore/explorer.h"
#include "fixture.h"

#include <QTest>

using explore::accountOf;

/// Which event a note is about.
class AccountTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();

    void isTheEventThatTheChecksTell();
    void isNoneWhereTheyTellDifferentOnes();
    void isNoneForAnythingElse();
    void isThatOfWhatIsSelected();

private:
    void addCheck(const char* id, const char* note, const story::Id& event);
    [[nodiscard]] story::Id told(story::Kind kind, const char* id) const;

    std::shared_ptr<story::Story> m_story;
    story::Id m_first;
    story::Id m_second;
};

void AccountTest::init() {
    m_story = fixture::story();
    m_story->checks.clear();
    m_first = m_story->events.at(0).id;
    m_second = m_story->events.at(1).id;
}

void AccountTest::addCheck(const char* id, const char* note, const story::Id& event) {
    story::Check check;
    check.id = QString::fromLatin1(id);
    check.notes = {QString::fromLatin1(note)};
    check.event = event;
    m_story->checks.push_back(check);
}

story::Id AccountTest::told(story::Kind kind, const char* id) const {
    const story::Event* event = accountOf(*m_story, {kind, QString::fromLatin1(id)});
    return event == nullptr ? story::Id() : event->id;
}

void AccountTest::isTheEventThatTheChecksTell() {
    addCheck("c1", "1", {});
    addCheck("c2", "1", m_second);
    addCheck("c3", "1", m_second);
    addCheck("c4", "2", m_first);
    QCOMPARE(told(story::Kind::Note, "1"), m_second);
    QCOMPARE(told(story::Kind::Note, "2"), m_first);
    QCOMPARE(told(story::Kind::Check, "c2"), m_second);
    QVERIFY2(told(story::Kind::Check, "c1").isEmpty(), "a check speaks for itself alone");
}

void AccountTest::isNoneWhereTheyTellDifferentOnes() {
    addCheck("c1", "1", m_first);
    addCheck("c2", "1", m_second);
    QVERIFY(told(story::Kind::Note, "1").isEmpty());
    QCOMPARE(told(story::Kind::Check, "c1"), m_first);
}

void AccountTest::isNoneForAnythingElse() {
    addCheck("c1", "1", m_first);
    for (const story::Kind kind : {story::Kind::Event, story::Kind::Source, story::Kind::Paragraph})
        QVERIFY(told(kind, "1").isEmpty() && told(kind, "c1").isEmpty());
    QVERIFY(told(story::Kind::Note, "2").isEmpty());
}

void AccountTest::isThatOfWhatIsSelected() {
    addCheck("c1", "1", m_first);
    explore::Explorer explorer(m_story);
    QVERIFY(explore::shownAccount(*m_story, explorer.state()) == nullptr);
    explorer.select({story::Kind::Note, QStringLiteral("1")}, explore::Pane::Essay);
    QVERIFY(explore::shownAccount(*m_story, explorer.state()) == m_story->events.data());
}

QTEST_APPLESS_MAIN(AccountTest)
#include "tst_account.moc"
