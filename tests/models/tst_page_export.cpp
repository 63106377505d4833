// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pages to print: which are asked for, that only the newest answer counts, and what is said of saving.

#include "fixture.h"
#include "models/page_export.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using models::PageAnswer;
using models::PageExport;
using models::PageOrder;
using models::PageRequest;

class TestPageExport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void nothingIsDrawnForNobody();
    void choicesAskForOtherPages();
    void theLessonComesAlong();
    void stepsAreChosen();
    void pagesAreTurned();
    void onlyTheNewestAnswerCounts();
    void savesWhatIsShown();
    void savingTellsWhatCameOfIt();

private:
    /// Answers the newest request with so many pages.
    void answer(int count);

    std::unique_ptr<explore::Explorer> m_explorer;
    std::unique_ptr<models::ProblemModel> m_problems;
    std::unique_ptr<models::OpenLesson> m_lesson;
    std::unique_ptr<PageExport> m_pages;
    std::vector<PageRequest> m_requests;
};

void TestPageExport::init() {
    m_requests.clear();
    m_pages.reset();
    m_lesson.reset();
    m_explorer = std::make_unique<explore::Explorer>(fixture::story());
    m_problems = std::make_unique<models::ProblemModel>();
    m_lesson = std::make_unique<models::OpenLesson>(*m_explorer, *m_problems);
    m_pages = std::make_unique<PageExport>(*m_explorer, *m_lesson);
    connect(m_pages.get(), &PageExport::pageWanted, this,
            [this](const PageRequest& request) { m_requests.push_back(request); });
    m_pages->setPreviewHeight(600);
}

void TestPageExport::answer(int count) {
    const PageRequest& request = m_requests.back();
    QImage picture(10, 10, QImage::Format_RGB32);
    m_pages->take({.number = request.number,
                   .page = std::min(request.page, count - 1),
                   .count = count,
                   .picture = picture});
}

void TestPageExport::nothingIsDrawnForNobody() {
    m_pages->setEdition(QStringLiteral("student"));
    m_pages->turn(1);
    QVERIFY(m_requests.empty());
    m_pages->begin();
    QCOMPARE(m_requests.size(), 1U);
    QVERIFY(m_pages->isDrawing());
    QCOMPARE(m_pages->picture().isNull(), true);
    answer(3);
    QVERIFY(!m_pages->isDrawing());
    QCOMPARE(m_pages->pageCount(), 3);
    QVERIFY(m_pages->pictureNumber() > 0);
    m_pages->end();
    QCOMPARE(m_pages->pictureNumber(), 0);
    m_pages->setPaper(QStringLiteral("letter"));
    QCOMPARE(m_requests.size(), 1U);
}

void TestPageExport::choicesAskForOtherPages() {
    m_explorer->setLanguage(story::Language::Korean);
    m_pages->begin();
    QCOMPARE(m_requests.back().order.language, story::Language::Korean); // the window's
    QCOMPARE(m_requests.back().order.kind, PageOrder::Kind::Handout);
    QCOMPARE(m_requests.back().height_px, 600);
    m_pages->setLanguage(QStringLiteral("zh"));
    m_pages->setEdition(QStringLiteral("student"));
    m_pages->setPaper(QStringLiteral("letter"));
    QCOMPARE(m_requests.size(), 4U);
    PageOrder order = m_requests.back().order;
    QVERIFY(order.forStudents && order.onLetter && order.language == story::Language::Chinese);
    QCOMPARE(m_pages->suggestedName(), QStringLiteral("small-student.pdf"));
    m_pages->setKind(QStringLiteral("slides"));
    m_pages->setShape(QStringLiteral("4:3"));
    order = m_requests.back().order;
    QVERIFY(order.kind == PageOrder::Kind::Slides && order.narrow);
    QCOMPARE(m_pages->suggestedName(), QStringLiteral("small-slides.pdf"));
    m_pages->setKind(QStringLiteral("pictures"));
    QCOMPARE(m_pages->kind(), QStringLiteral("pictures"));
    // What is chosen already, or is no choice, asks for nothing.
    const std::size_t asked = m_requests.size();
    m_pages->setKind(QStringLiteral("pictures"));
    m_pages->setKind(QStringLiteral("films"));
    m_pages->setLanguage(QStringLiteral("xx"));
    QCOMPARE(m_requests.size(), asked);
}

void TestPageExport::theLessonComesAlong() {
    m_pages->begin();
    QVERIFY(!m_pages->isOfLesson());
    QCOMPARE(m_pages->steps()->rowCount(), 4);
    QVERIFY(m_lesson->change([](lesson::Lesson& lesson) {
        lesson.steps[0].shown = false;
        lesson.steps[1].notes = QStringLiteral("Mine.");
        std::swap(lesson.steps[2], lesson.steps[3]);
    }));
    m_pages->begin();
    QVERIFY(m_pages->isOfLesson());
    QCOMPARE(m_requests.back().order.lesson->steps[1].notes, QStringLiteral("Mine."));
    QCOMPARE(m_pages->steps()->rowCount(), 3);
    QCOMPARE(m_pages->steps()->index(1).data(models::PageSteps::StepIdRole).toString(), QStringLiteral("s3"));
    QVERIFY(m_requests.back().order.steps.empty());
}

void TestPageExport::stepsAreChosen() {
    const QAbstractItemModelTester tester(m_pages->steps());
    m_pages->begin();
    for (int row = 0; row < 3; ++row)
        m_pages->steps()->setChosen(row, false);
    QCOMPARE(m_requests.back().order.steps, std::vector<story::Id>{QStringLiteral("s3")});
    answer(2);
    const std::size_t asked = m_requests.size();
    // Without any step there is no page, and nothing to save.
    m_pages->steps()->setChosen(3, false);
    QCOMPARE(m_requests.size(), asked);
    QCOMPARE(m_pages->pageCount(), 0);
    QCOMPARE(m_pages->pictureNumber(), 0);
    QSignalSpy saves(m_pages.get(), &PageExport::saveWanted);
    m_pages->save(QUrl::fromLocalFile(QStringLiteral("/nowhere/a.pdf")));
    QCOMPARE(saves.count(), 0);
    m_pages->steps()->setChosen(9, true);
    m_pages->steps()->setChosen(0, true);
    QCOMPARE(m_requests.back().order.steps, std::vector<story::Id>{QStringLiteral("s1")});
    for (int row = 1; row < 4; ++row)
        m_pages->steps()->setChosen(row, true);
    QVERIFY(m_requests.back().order.steps.empty()); // all
}

void TestPageExport::pagesAreTurned() {
    m_pages->begin();
    answer(3);
    m_pages->turn(1);
    QCOMPARE(m_requests.back().page, 1);
    QCOMPARE(m_pages->page(), 0); // it still shows the page before
    answer(3);
    QCOMPARE(m_pages->page(), 1);
    m_pages->turn(9);
    QCOMPARE(m_requests.back().page, 2);
    answer(3);
    m_pages->turn(-9);
    QCOMPARE(m_requests.back().page, 0);
    // Fewer pages than before: the last of them.
    answer(3);
    m_pages->turn(2);
    answer(3);
    m_pages->setEdition(QStringLiteral("student"));
    QCOMPARE(m_requests.back().page, 2);
    answer(2);
    QCOMPARE(m_pages->page(), 1);
}

void TestPageExport::onlyTheNewestAnswerCounts() {
    m_pages->begin();
    const PageRequest first = m_requests.back();
    m_pages->setEdition(QStringLiteral("student"));
    m_pages->take({.number = first.number, .page = 0, .count = 77, .picture = {}});
    QCOMPARE(m_pages->pageCount(), 0);
    QVERIFY(m_pages->isDrawing());
    m_pages->take({.number = m_requests.back().number, .problem = QStringLiteral("There is no map.")});
    QVERIFY(!m_pages->isDrawing());
    QVERIFY(m_pages->hasFailed());
    QCOMPARE(m_pages->message(), QStringLiteral("There is no map."));
    m_pages->setEdition(QStringLiteral("teacher"));
    QVERIFY(m_pages->message().isEmpty());
}

void TestPageExport::savesWhatIsShown() {
    m_pages->begin();
    answer(3);
    std::vector<std::pair<PageOrder, QString>> saves;
    connect(m_pages.get(), &PageExport::saveWanted, this,
            [&](const PageOrder& order, const QString& path) { saves.emplace_back(order, path); });
    m_pages->save(QUrl::fromLocalFile(QStringLiteral("/home/ann/paper")));
    QCOMPARE(saves.size(), 1U);
    QVERIFY(saves.back().first == m_requests.back().order);
    QCOMPARE(saves.back().second, QStringLiteral("/home/ann/paper.pdf"));
    m_pages->save(QUrl::fromLocalFile(QStringLiteral("/home/ann/again.pdf")));
    QCOMPARE(saves.size(), 1U); // one at a time
    m_pages->finishSaving({}, false);
    m_pages->setKind(QStringLiteral("pictures"));
    m_pages->save(QUrl::fromLocalFile(QStringLiteral("/home/ann/slides")));
    QCOMPARE(saves.back().second, QStringLiteral("/home/ann/slides")); // a folder
    m_pages->finishSaving({}, false);
    m_pages->save(QUrl(QStringLiteral("https://example.org/a.pdf")));
    QCOMPARE(saves.size(), 2U);
    QVERIFY(m_pages->hasFailed());
}

void TestPageExport::savingTellsWhatCameOfIt() {
    m_pages->begin();
    answer(3);
    const QUrl place = QUrl::fromLocalFile(QStringLiteral("/home/ann/paper.pdf"));
    QSignalSpy stops(m_pages.get(), &PageExport::stopWanted);
    m_pages->stop();
    QCOMPARE(stops.count(), 0);
    m_pages->save(place);
    QVERIFY(m_pages->isSaving());
    m_pages->tellSaved(2);
    QCOMPARE(m_pages->savedCount(), 2);
    m_pages->stop();
    QCOMPARE(stops.count(), 1);
    m_pages->finishSaving({}, true);
    QVERIFY(!m_pages->isSaving() && !m_pages->hasFailed());
    QVERIFY(!m_pages->message().contains(QStringLiteral("paper.pdf")));
    m_pages->save(place);
    QCOMPARE(m_pages->savedCount(), 0);
    m_pages->finishSaving({}, false);
    QVERIFY(m_pages->message().contains(QStringLiteral("paper.pdf")));
    m_pages->save(place);
    m_pages->finishSaving(QStringLiteral("The disk is full."), false);
    QVERIFY(m_pages->hasFailed());
    QVERIFY(m_pages->message().startsWith(QStringLiteral("The disk is full.")));
    QVERIFY(m_pages->message().size() > 20); // and how to mend it
}

QTEST_GUILESS_MAIN(TestPageExport)
#include "tst_page_export.moc"
