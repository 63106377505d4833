// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "output/file.h"
#include "output/handout.h"
#include "output/tables.h"
#include "story/citation.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

class TestOutput : public QObject {
    Q_OBJECT

private:
    static story::Story smallStory();

private Q_SLOTS:
    void citation_data();
    void citation();
    void tableQuotesWhatItMust();
    void missingNumbersStayMissing();
    void tablesFolderHoldsEverySeries();
    void nothingHalfWritten();
    void handoutHoldsTheTextAsText();
};

namespace {

story::Source article() {
    story::Source source;
    source.id = QStringLiteral("harden-2009");
    source.type = QStringLiteral("article-newspaper");
    source.title = QStringLiteral("A Title");
    source.authors = {{QStringLiteral("Harden"), QStringLiteral("Blaine"), {}}};
    source.containerTitle = QStringLiteral("The Washington Post");
    source.issued = QStringLiteral("2009-06-10");
    return source;
}

story::Date date(const char* text) {
    return *story::Date::parse(QString::fromLatin1(text));
}

story::Series arrivals() {
    story::Series series;
    series.id = QStringLiteral("arrivals");
    series.title.en = QStringLiteral("Arrivals");
    series.finding = QStringLiteral("They peaked in 2009.");
    series.unit = QStringLiteral("people");
    series.dimension = QStringLiteral("sex");
    story::Observation counted;
    counted.period = date("2009");
    counted.group = QStringLiteral("all");
    counted.value = 2914;
    counted.sources = {QStringLiteral("harden-2009")};
    counted.note = QStringLiteral("the \"peak\", so far");
    story::Observation guessed;
    guessed.period = date("1999/2001");
    guessed.group = QStringLiteral("all");
    guessed.low = 900;
    guessed.high = 1043.5;
    series.observations = {counted, guessed};
    return series;
}

} // namespace

story::Story TestOutput::smallStory() {
    story::Story story;
    story.name = QStringLiteral("small");
    story.title.en = QStringLiteral("A small story");
    story.sources = {article()};
    story.notes = {{QStringLiteral("1"), QStringLiteral("harden-2009"), {}}};
    story.series = {arrivals()};
    story::Paragraph paragraph;
    paragraph.id = QStringLiteral("p1");
    paragraph.number = 1;
    paragraph.heading = QStringLiteral("Where it starts");
    paragraph.text = QStringLiteral("A river & a road.\n\nThen 압록강 and 鸭绿江.");
    story.paragraphs = {paragraph};
    return story;
}

void TestOutput::citation_data() {
    QTest::addColumn<story::Source>("source");
    QTest::addColumn<QString>("expected");

    QTest::newRow("newspaper") << article()
                               << QStringLiteral(
                                      "Harden, Blaine. “A Title.” The Washington Post, 10 June 2009.");
    story::Source two = article();
    two.authors.push_back({QStringLiteral("Kim"), QStringLiteral("Sung"), {}});
    two.issued = QStringLiteral("2009-06");
    two.title = QStringLiteral("Is it so?");
    QTest::newRow("two authors")
        << two << QStringLiteral("Harden, Blaine and Sung Kim. “Is it so?” The Washington Post, June 2009.");
    story::Source journal = article();
    journal.containerTitle = QStringLiteral("Yonsei Journal");
    journal.volume = QStringLiteral("5");
    journal.issue = QStringLiteral("2");
    journal.issued = QStringLiteral("2013");
    journal.page = QStringLiteral("285–300");
    QTest::newRow("journal") << journal
                             << QStringLiteral(
                                    "Harden, Blaine. “A Title.” Yonsei Journal 5, no. 2, 2013: 285–300.");
    story::Source page;
    page.title = QStringLiteral("Arrivals to 2020");
    page.publisher = QStringLiteral("Ministry of Unification");
    QTest::newRow("page") << page << QStringLiteral("Arrivals to 2020. Ministry of Unification.");
}

void TestOutput::citation() {
    QFETCH(story::Source, source);
    QTEST(story::citationOf(source), "expected");
}

void TestOutput::tableQuotesWhatItMust() {
    const QByteArray table = output::tableOf(arrivals());
    QVERIFY(table.startsWith("period,sex,value,low,high,unit,confidence,status,sources,note\r\n"));
    QVERIFY(table.contains(
        "2009,all,2914,,,people,verified,current,harden-2009,\"the \"\"peak\"\", so far\"\r\n"));
}

void TestOutput::missingNumbersStayMissing() {
    QVERIFY(output::tableOf(arrivals()).contains("1999/2001,all,,900,1043.5,people"));
}

void TestOutput::tablesFolderHoldsEverySeries() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("new/tables"));
    QVERIFY(output::exportTables(smallStory(), path).has_value());
    QCOMPARE(QDir(path).entryList(QDir::Files),
             (QStringList{QStringLiteral("arrivals.csv"), QStringLiteral("datapackage.json")}));
}

void TestOutput::nothingHalfWritten() {
    const QTemporaryDir folder;
    const auto written = output::writeFile(folder.filePath(QStringLiteral("missing/file.csv")), "text");
    QVERIFY(!written.has_value());
    QVERIFY(written.error().contains(QStringLiteral("missing/file.csv")));
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestOutput::handoutHoldsTheTextAsText() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("handout.pdf"));
    const explore::MatchIndex index(std::make_shared<const story::Story>(smallStory()));
    QVERIFY(output::writeFile(path, output::handoutOf({.index = &index})).has_value());
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
    QVERIFY2(reader.waitForFinished(), "pdftotext of poppler-utils is needed");
    const QString text = QString::fromUtf8(reader.readAllStandardOutput());
    QVERIFY(text.contains(QStringLiteral("A river & a road.")));
    QVERIFY(text.contains(QStringLiteral("압록강")));
    QVERIFY(text.contains(QStringLiteral("鸭绿江")));
    QVERIFY(text.contains(QStringLiteral("Harden, Blaine")));
}

QTEST_MAIN(TestOutput)
#include "tst_output.moc"
