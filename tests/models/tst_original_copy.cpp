// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fixture.h"
#include "models/original_copy.h"
#include "models/paragraph_model.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

using explore::Explorer;
using models::OriginalCopy;

namespace {

story::Original copy() {
    story::Original made;
    made.title = QStringLiteral("A small essay");
    made.paragraphs = {{QStringLiteral("Northland."), {}, {QStringLiteral("p1"), QStringLiteral("p2")}, 1},
                       {QStringLiteral("Something else."), {}, {}, 3}};
    made.missing = {QStringLiteral("p3")};
    made.missingNotes = {1};
    return made;
}

std::expected<story::Original, QString> readCopy(const QString& path) {
    if (path.endsWith(QStringLiteral(".txt")))
        return copy();
    return std::unexpected(QStringLiteral("“%1” cannot be opened.").arg(path));
}

} // namespace

class TestOriginalCopy : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void opensAndCloses();
    void saysWhatCouldNotBeMatched();
    void aProblemLeavesTheCopy();
    void onlyTheNewestRequestCounts();
    void theReadingsGoAround();
    void onlyFilesOfThisComputer();
    void paragraphsSayWhatTheCopyHas();
};

void TestOriginalCopy::opensAndCloses() {
    Explorer explorer(fixture::story());
    OriginalCopy original(explorer);
    original.setReader(readCopy);
    QVERIFY(!original.isOpened());
    QCOMPARE(original.reading(), QStringLiteral("retelling"));
    original.openPath(QStringLiteral("/home/ann/essay.txt"));
    QVERIFY(original.isOpening());
    QVERIFY(QTest::qWaitFor([&] { return original.isOpened(); }));
    QVERIFY(!original.isOpening());
    QCOMPARE(original.name(), QStringLiteral("essay.txt"));
    QCOMPARE(original.title(), QStringLiteral("A small essay"));
    QCOMPARE(original.reading(), QStringLiteral("original"));
    QVERIFY(explorer.index().original() != nullptr);
    original.close();
    QVERIFY(!original.isOpened());
    QCOMPARE(original.reading(), QStringLiteral("retelling"));
    QVERIFY(explorer.index().original() == nullptr);
}

void TestOriginalCopy::saysWhatCouldNotBeMatched() {
    Explorer explorer(fixture::story());
    OriginalCopy original(explorer);
    original.setReader(readCopy);
    original.openPath(QStringLiteral("essay.txt"));
    QVERIFY(QTest::qWaitFor([&] { return original.isOpened(); }));
    QVERIFY2(original.report().contains(QStringLiteral("¶3")), qPrintable(original.report()));
    QVERIFY(original.report().contains(QStringLiteral("1 of its paragraphs")));
    QVERIFY(original.report().contains(QStringLiteral("lacks 1")));
    original.dismiss();
    QVERIFY(original.report().isEmpty());
    QVERIFY(original.isOpened());
}

void TestOriginalCopy::aProblemLeavesTheCopy() {
    Explorer explorer(fixture::story());
    OriginalCopy original(explorer);
    original.setReader(readCopy);
    original.openPath(QStringLiteral("essay.txt"));
    QVERIFY(QTest::qWaitFor([&] { return original.isOpened(); }));
    original.openPath(QStringLiteral("essay.pdf"));
    QVERIFY(QTest::qWaitFor(
        [&] { return original.problem() == QStringLiteral("“essay.pdf” cannot be opened."); }));
    QCOMPARE(original.name(), QStringLiteral("essay.txt"));
    original.dismiss();
    QVERIFY(original.problem().isEmpty());
}

void TestOriginalCopy::onlyTheNewestRequestCounts() {
    Explorer explorer(fixture::story());
    OriginalCopy original(explorer);
    QSemaphore mayGoOn;
    original.setReader([&mayGoOn](const QString& path) {
        if (path == QStringLiteral("slow.txt"))
            mayGoOn.acquire();
        return readCopy(path);
    });
    original.openPath(QStringLiteral("slow.txt"));
    original.openPath(QStringLiteral("quick.txt"));
    mayGoOn.release();
    QVERIFY(QThreadPool::globalInstance()->waitForDone());
    QVERIFY(QTest::qWaitFor([&] { return original.name() == QStringLiteral("quick.txt"); }));
    QCoreApplication::processEvents();
    QCOMPARE(original.name(), QStringLiteral("quick.txt"));
}

void TestOriginalCopy::theReadingsGoAround() {
    Explorer explorer(fixture::story());
    OriginalCopy original(explorer);
    original.readNext();
    QCOMPARE(original.reading(), QStringLiteral("retelling"));
    original.setReader(readCopy);
    original.openPath(QStringLiteral("essay.txt"));
    QVERIFY(QTest::qWaitFor([&] { return original.isOpened(); }));
    QSignalSpy changes(&original, &OriginalCopy::readingChanged);
    for (const char* next : {"both", "retelling", "original"}) {
        original.readNext();
        QCOMPARE(original.reading(), QLatin1StringView(next));
    }
    QCOMPARE(changes.size(), 3);
    original.setReading(QStringLiteral("upside down"));
    QCOMPARE(original.reading(), QStringLiteral("original"));
}

void TestOriginalCopy::onlyFilesOfThisComputer() {
    Explorer explorer(fixture::story());
    OriginalCopy original(explorer);
    original.setReader(readCopy);
    original.open(QUrl(QStringLiteral("https://example.org/essay.txt")));
    QVERIFY(original.problem().contains(QStringLiteral("example.org")));
    QVERIFY(!original.isOpening());
    original.open(QUrl::fromLocalFile(QStringLiteral("/home/ann/essay.txt")));
    QVERIFY(QTest::qWaitFor([&] { return original.isOpened(); }));
}

void TestOriginalCopy::paragraphsSayWhatTheCopyHas() {
    Explorer explorer(fixture::story());
    models::ParagraphModel paragraphs(explorer);
    const auto at = [&paragraphs](int row, int role) { return paragraphs.data(paragraphs.index(row), role); };
    QCOMPARE(at(0, models::ParagraphModel::CopiedRole).toBool(), false);
    QCOMPARE(at(2, models::ParagraphModel::CopyNoticeRole).toString(), QString());
    explorer.setOriginal(std::make_shared<const story::Original>(copy()));
    QSignalSpy changes(&paragraphs, &QAbstractItemModel::dataChanged);
    paragraphs.refresh();
    QCOMPARE(changes.size(), 3);
    QCOMPARE(at(0, models::ParagraphModel::CopiedRole).toBool(), true);
    QVERIFY(at(1, models::ParagraphModel::CopyNoticeRole).toString().contains(QStringLiteral("¶1")));
    QVERIFY(!at(2, models::ParagraphModel::CopyNoticeRole).toString().isEmpty());
}

QTEST_GUILESS_MAIN(TestOriginalCopy)
#include "tst_original_copy.moc"
