// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fixture.h"
#include "models/event_model.h"
#include "models/evidence_models.h"
#include "models/legend_models.h"
#include "models/paragraph_model.h"
#include "models/problem_model.h"
#include "models/search_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using explore::Explorer;
using explore::Pane;
using story::Kind;

namespace {

QVariant at(const QAbstractListModel& model, int row, int role) {
    return model.data(model.index(row), role);
}

/// Every role has a name, and every name is there once.
void checkRoleNames(const QAbstractListModel& model) {
    const QHash<int, QByteArray> names = model.roleNames();
    const QList<QByteArray> all = names.values();
    QCOMPARE(QSet<QByteArray>(all.begin(), all.end()).size(), names.size());
    for (auto role = names.keyBegin(); role != names.keyEnd(); ++role)
        QVERIFY2(model.data(model.index(0), *role).isValid(), names.value(*role).constData());
}

/// Asks, and waits until the story is read for the first question.
void ask(models::SearchModel& search, const char* words) {
    search.setQuery(QString::fromUtf8(words));
    QVERIFY(QTest::qWaitFor([&search] { return search.isReady(); }));
}

} // namespace

class TestModels : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyModelKeepsTheRules();
    void everyRoleHasAValue();
    void aParagraphCountsWhatItNames();
    void theCurrentParagraphFollowsTheStep();
    void aSelectionFoldsWhatDoesNotAnswer();
    void aReaderMayUnfold();
    void theNextMatchGoesAround();
    void aBrushLeavesUndatedParagraphsOpen();
    void onlyChangedRowsAreTold();
    void eventsAreShownByWindowAndCategory();
    void aSwitchCountsWhatItWouldShow();
    void aHiddenCategoryIsNotShown();
    void aNoteHasTheGravestVerdict();
    void searchGroupsWhatItFinds();
    void problemsAreCounted();
};

void TestModels::everyModelKeepsTheRules() {
    Explorer explorer(fixture::story());
    models::ParagraphModel paragraphs(explorer);
    models::EventModel events(explorer);
    models::CategoryModel categories(explorer);
    models::WayModel ways(explorer);
    models::SearchModel search(explorer);
    models::NoteModel notes(explorer.story());
    models::CheckModel checks(explorer.story());
    models::ProblemModel problems;
    const QList<QAbstractListModel*> all{&paragraphs, &events, &categories, &ways,
                                         &search,     &notes,  &checks,     &problems};
    for (QAbstractListModel* model : all)
        new QAbstractItemModelTester(model, QAbstractItemModelTester::FailureReportingMode::QtTest, model);
    explorer.select({Kind::Region, "northland"}, Pane::Map);
    explorer.setCategoryShown("weather", false);
    explorer.setLanguage(story::Language::Korean);
    paragraphs.refresh();
    events.refresh();
    categories.refresh();
    ways.refresh();
    ask(search, "o");
    ask(search, "port");
    QVERIFY(search.count() > 0);
    search.setQuery({});
    QCOMPARE(search.count(), 0);
    problems.setProblems(models::ProblemModel::Origin::Story, {{true, "a.csv", 3, "a", "b"}});
    problems.setProblems(models::ProblemModel::Origin::Story, {});
    QCOMPARE(paragraphs.rowCount(), 3);
    QCOMPARE(paragraphs.rowCount(paragraphs.index(0)), 0);
    QVERIFY(!paragraphs.data(paragraphs.index(7), Qt::DisplayRole).isValid());
}

void TestModels::everyRoleHasAValue() {
    const Explorer explorer(fixture::story());
    checkRoleNames(models::ParagraphModel(explorer));
    checkRoleNames(models::EventModel(explorer));
    checkRoleNames(models::CategoryModel(explorer));
    checkRoleNames(models::WayModel(explorer));
    checkRoleNames(models::NoteModel(explorer.story()));
    checkRoleNames(models::CheckModel(explorer.story()));
    models::SearchModel search(explorer);
    ask(search, "port");
    checkRoleNames(search);
    models::ProblemModel problems;
    problems.setProblems(models::ProblemModel::Origin::Story, {{true, "a.csv", 3, "a", "b"}});
    checkRoleNames(problems);
}

void TestModels::aParagraphCountsWhatItNames() {
    const Explorer explorer(fixture::story());
    const models::ParagraphModel model(explorer);
    using Role = models::ParagraphModel::Role;
    QCOMPARE(at(model, 0, Role::PlaceCountRole).toInt(), 1);
    QCOMPARE(at(model, 0, Role::DateCountRole).toInt(), 1);
    QCOMPARE(at(model, 0, Role::NoteRangeRole).toString(), "");
    QCOMPARE(at(model, 1, Role::NoteRangeRole).toString(), "Note 1");
    QCOMPARE(at(model, 2, Role::PlaceCountRole).toInt(), 2);
    const auto mentions = at(model, 1, Role::MentionsRole).value<QList<models::Mention>>();
    QCOMPARE(mentions.size(), 4);
    QCOMPARE(mentions.at(0).ref, "region:stream");
    QCOMPARE(at(model, 1, Role::TextRole).toString().mid(mentions.at(0).begin, mentions.at(0).length),
             "Stream");
}

void TestModels::theCurrentParagraphFollowsTheStep() {
    Explorer explorer(fixture::story());
    models::ParagraphModel model(explorer);
    using Role = models::ParagraphModel::Role;
    QVERIFY(at(model, 0, Role::CurrentRole).toBool());
    explorer.goToParagraph("p3");
    model.refresh();
    QVERIFY(!at(model, 0, Role::CurrentRole).toBool());
    QVERIFY(at(model, 2, Role::CurrentRole).toBool());
}

void TestModels::aSelectionFoldsWhatDoesNotAnswer() {
    Explorer explorer(fixture::story());
    models::ParagraphModel model(explorer);
    using Role = models::ParagraphModel::Role;
    explorer.select({Kind::Place, "port"}, Pane::Map);
    model.refresh();
    QVERIFY(at(model, 2, Role::MatchedRole).toBool());
    QVERIFY(!at(model, 2, Role::FoldedRole).toBool());
    const auto reasons = at(model, 2, Role::ReasonsRole).value<QList<models::Reason>>();
    QVERIFY(!reasons.isEmpty());
    QCOMPARE(reasons.first().kind, "names");
    QVERIFY(!reasons.first().icon.isEmpty());
    QVERIFY(!at(model, 2, Role::LitRangesRole).value<QList<models::TextRange>>().isEmpty());
    QVERIFY(!at(model, 0, Role::MatchedRole).toBool());
    QVERIFY(at(model, 0, Role::FoldedRole).toBool());
    explorer.clearAll();
    model.refresh();
    QVERIFY(!at(model, 0, Role::FoldedRole).toBool());
}

void TestModels::aReaderMayUnfold() {
    Explorer explorer(fixture::story());
    models::ParagraphModel model(explorer);
    using Role = models::ParagraphModel::Role;
    explorer.select({Kind::Place, "port"}, Pane::Map);
    model.refresh();
    model.toggleFolded("p1");
    QVERIFY(!at(model, 0, Role::FoldedRole).toBool());
    model.toggleFolded("p1");
    QVERIFY(at(model, 0, Role::FoldedRole).toBool());
    model.toggleFolded("p1");
    explorer.select({Kind::Region, "southland"}, Pane::Map);
    model.refresh();
    QVERIFY2(at(model, 0, Role::FoldedRole).toBool(), "a new selection forgets what was unfolded");
}

void TestModels::theNextMatchGoesAround() {
    Explorer explorer(fixture::story());
    models::ParagraphModel model(explorer);
    QCOMPARE(model.nextMatch(-1, 1), -1);
    explorer.select({Kind::Event, "flood"}, Pane::Timeline);
    model.refresh();
    const int first = model.nextMatch(-1, 1);
    QVERIFY(first >= 0);
    int row = first;
    int seen = 0;
    do {
        row = model.nextMatch(row, 1);
        ++seen;
    } while (row != first && seen < 10);
    QCOMPARE(row, first);
    QCOMPARE(model.nextMatch(model.nextMatch(first, 1), -1), first);
}

void TestModels::aBrushLeavesUndatedParagraphsOpen() {
    auto story = fixture::story();
    // A paragraph without any date.
    std::erase_if(story->paragraphs[0].mentions,
                  [](const story::Mention& mention) { return mention.target.kind == Kind::Time; });
    Explorer explorer(story);
    models::ParagraphModel model(explorer);
    explorer.brush(story::DaySpan::ofYears(1994, 1996), Pane::Timeline);
    model.refresh();
    using Role = models::ParagraphModel::Role;
    QVERIFY(at(model, 1, Role::MatchedRole).toBool()); // the flood
    QVERIFY(!at(model, 0, Role::MatchedRole).toBool());
    QVERIFY(!at(model, 0, Role::FoldedRole).toBool());
}

void TestModels::onlyChangedRowsAreTold() {
    Explorer explorer(fixture::story());
    models::ParagraphModel model(explorer);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.refresh();
    QCOMPARE(changes.size(), 0);
    explorer.goToParagraph("p2");
    model.refresh();
    QCOMPARE(changes.size(), 2); // the one that was current, and the one that is
}

void TestModels::eventsAreShownByWindowAndCategory() {
    Explorer explorer(fixture::story());
    models::EventModel model(explorer);
    using Role = models::EventModel::Role;
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(at(model, 0, Role::EventIdRole).toString(), "treaty");
    QVERIFY(at(model, 0, Role::FromRole).toDouble() > 1988.3);
    QVERIFY(at(model, 0, Role::ToRole).toDouble() > at(model, 0, Role::FromRole).toDouble());
    QVERIFY(at(model, 0, Role::ShownRole).toBool()); // 1988, in the first step's window
    QVERIFY(!at(model, 2, Role::ShownRole).toBool());
    explorer.goToStep("s3");
    model.refresh();
    QCOMPARE(model.shownCount(), 3);
    explorer.setCategoryShown("weather", false);
    model.refresh();
    QCOMPARE(model.shownCount(), 1);
}

void TestModels::aSwitchCountsWhatItWouldShow() {
    Explorer explorer(fixture::story());
    const models::CategoryModel categories(explorer);
    using Role = models::CategoryModel::Role;
    QCOMPARE(at(categories, 0, Role::CountRole).toInt(), 0); // the first step ends before the weather
    QCOMPARE(at(categories, 1, Role::CountRole).toInt(), 1);
    explorer.goToStep("s3");
    QCOMPARE(at(categories, 0, Role::CountRole).toInt(), 2);
    explorer.setCategoryShown("weather", false);
    QCOMPARE(at(categories, 0, Role::CountRole).toInt(), 2); // no view filters itself
    explorer.select({Kind::Place, "port"}, Pane::Map);
    QCOMPARE(at(categories, 0, Role::CountRole).toInt(), 1);
    QCOMPARE(at(categories, 1, Role::CountRole).toInt(), 0);
}

void TestModels::aHiddenCategoryIsNotShown() {
    Explorer explorer(fixture::story());
    models::CategoryModel categories(explorer);
    models::WayModel ways(explorer);
    explorer.setCategoryShown("weather", false);
    explorer.setWayShown("sea", true);
    categories.refresh();
    ways.refresh();
    QVERIFY(!at(categories, 0, models::CategoryModel::ShownRole).toBool());
    QVERIFY(at(categories, 1, models::CategoryModel::ShownRole).toBool());
    QVERIFY(at(ways, 1, models::WayModel::ShownRole).toBool());
}

void TestModels::aNoteHasTheGravestVerdict() {
    auto story = fixture::story();
    story::Check mild = story->checks[0];
    mild.id = "c2";
    mild.notes = {"1"};
    mild.verdict = story::Verdict::Supported;
    story::Check grave = mild;
    grave.id = "c3";
    grave.verdict = story::Verdict::Differs;
    story->checks.push_back(grave);
    story->checks.push_back(mild);
    const models::NoteModel notes(*story);
    QCOMPARE(at(notes, 0, models::NoteModel::VerdictRole).toString(), "differs");
    QCOMPARE(at(notes, 0, models::NoteModel::ParagraphNumberRole).toInt(), 2);
    QVERIFY(at(notes, 0, models::NoteModel::CitationRole).toString().contains("Reed"));
    QVERIFY(at(notes, 0, models::NoteModel::CitationRole).toString().contains("12"));
}

void TestModels::searchGroupsWhatItFinds() {
    const Explorer explorer(fixture::story());
    models::SearchModel search(explorer);
    ask(search, "  port ");
    QVERIFY(search.count() >= 2); // the town and the feast
    QCOMPARE(search.query(), "port");
    QCOMPARE(search.refAt(0), "place:port");
    QVERIFY(at(search, 0, models::SearchModel::FirstRole).toBool());
    int mixed = 0;
    for (const char letter : {'a', 'f', 'h', 'p', 's', 't', 'w'}) {
        search.setQuery(QString(QLatin1Char(letter)));
        QSet<QString> groups;
        QString last;
        for (int row = 0; row < search.count(); ++row) {
            const QString group = at(search, row, models::SearchModel::GroupRole).toString();
            QCOMPARE(at(search, row, models::SearchModel::FirstRole).toBool(), group != last);
            QVERIFY2(group == last || !groups.contains(group), "a group stands together");
            groups.insert(group);
            last = group;
        }
        mixed += groups.size() > 1 ? 1 : 0;
    }
    QVERIFY(mixed > 2);
    QCOMPARE(search.refAt(-1), "");
    QCOMPARE(search.refAt(search.count()), "");
    search.setQuery("prot");
    QCOMPARE(search.refAt(0), "place:port");
    QCOMPARE(at(search, 0, models::SearchModel::NameRole).toString(), "<b>Port</b>");
    search.setQuery("zzzz");
    QCOMPARE(search.count(), 0);
}

void TestModels::problemsAreCounted() {
    models::ProblemModel model;
    QSignalSpy counted(&model, &models::ProblemModel::countChanged);
    model.setProblems(models::ProblemModel::Origin::Story,
                      {{false, "events.csv", 14, "the total is smaller than its parts", "Mend the total"}});
    QCOMPARE(counted.size(), 1);
    QCOMPARE(model.property("count").toInt(), 1);
    QCOMPARE(at(model, 0, models::ProblemModel::LineRole).toInt(), 14);
}

QTEST_GUILESS_MAIN(TestModels)
#include "tst_models.moc"
