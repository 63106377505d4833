// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bundle/bundle.h"
#include "citation_readers.h"
#include "output/citations.h"
#include "story/citation.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using fixture::CitationRecord;
using output::CitationFormat;

/// Citations are written so that another program reads back what the story's record says: all sources of the
/// default story, and signs that a format gives a meaning of its own.
class TestCitations : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void endings();
    void unknownEnding();
    void cslJsonIsWhatWasRead();
    void bibTexReadsBack();
    void risReadsBack();
    void awkwardSignsReadBack();
    void datesKeepTheirPrecision_data();
    void datesKeepTheirPrecision();
    void listsHoldEverySourceInOrder();
    void markdownSetsContainersInItalics();

private:
    std::shared_ptr<const story::Story> m_story;
};

namespace {

/// The story's own spelling of a text that a format may have put on one line.
QString line(const QString& text) {
    return text.simplified();
}

QStringList namesOf(const story::Source& source) {
    QStringList names;
    for (const story::Person& person : source.authors)
        names += !person.literal.isEmpty() ? person.literal
                 : person.given.isEmpty()  ? person.family
                                           : person.family + ", " + person.given;
    return names;
}

story::Story storyOf(const story::Source& source) {
    story::Story story;
    story.title.en = "One source";
    story.sources = {source};
    return story;
}

story::Source awkward() {
    story::Source source;
    source.id = "awkward-1";
    source.type = "article-newspaper";
    source.title = R"(50% of $5 & {more}_or #1 ~ less ^ \emph{not} “압록강”)";
    source.authors = {{"Ó Briain and Sons", "Zoë", {}}, {{}, {}, "Bread and Roses, Ltd."}, {"Kim", {}, {}}};
    source.containerTitle = "The\nTwo  *Lines* Post}";
    source.url = "https://example.org/a_b%20c#d?e={f}&g=~h";
    source.note = "Line one.\r\nTY  - BOOK";
    source.page = "285–300";
    return source;
}

} // namespace

void TestCitations::initTestCase() {
    m_story = bundle::read(QStringLiteral(TWO_RIVERS_SOURCE_DIR "/data/two-rivers"),
                           QStringLiteral(TWO_RIVERS_SOURCE_DIR "/data/schema"))
                  .story;
    QVERIFY(m_story != nullptr);
    QVERIFY(m_story->sources.size() > 150);
}

void TestCitations::endings() {
    QCOMPARE(output::citationFormatOf("a/b.json"), CitationFormat::CslJson);
    QCOMPARE(output::citationFormatOf("b.bib"), CitationFormat::BibTex);
    QCOMPARE(output::citationFormatOf("b.old.RIS"), CitationFormat::Ris);
    QCOMPARE(output::citationFormatOf("b.txt"), CitationFormat::PlainText);
    QCOMPARE(output::citationFormatOf("b.md"), CitationFormat::Markdown);
}

void TestCitations::unknownEnding() {
    for (const char* name : {"refs.docx", "refs", "folder.bib/refs", "refs."}) {
        const auto format = output::citationFormatOf(QString::fromLatin1(name));
        QVERIFY(!format);
        QVERIFY(format.error().contains(QString::fromLatin1(name)));
        for (const char* ending : {".json", ".bib", ".ris", ".txt", ".md"})
            QVERIFY(format.error().contains(QString::fromLatin1(ending)));
    }
}

void TestCitations::cslJsonIsWhatWasRead() {
    QFile file(QStringLiteral(TWO_RIVERS_SOURCE_DIR "/data/two-rivers/sources.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray read = QJsonDocument::fromJson(file.readAll()).array();
    const QJsonArray written =
        QJsonDocument::fromJson(output::citationsOf(*m_story, CitationFormat::CslJson)).array();
    QCOMPARE(written.size(), read.size());
    for (qsizetype i = 0; i < read.size(); ++i)
        QCOMPARE(written[i], read[i]);
}

void TestCitations::bibTexReadsBack() {
    const auto records = fixture::readBibTex(output::citationsOf(*m_story, CitationFormat::BibTex));
    QVERIFY(records.has_value());
    QCOMPARE(records->size(), m_story->sources.size());
    for (std::size_t i = 0; i < records->size(); ++i) {
        const CitationRecord& record = (*records)[i];
        const story::Source& source = m_story->sources[i];
        QCOMPARE(record.key, source.id);
        QCOMPARE(record.one("title"), line(source.title));
        QCOMPARE(record.fields.value("author"), namesOf(source));
        QCOMPARE(record.one("url"), source.url);
        QCOMPARE(record.one("note"), line(source.note));
        QCOMPARE(record.one("year"), source.issued.left(4));
        QCOMPARE(record.fields.contains("month"), source.issued.size() >= 7);
        const QString container = record.one("journal") + record.one("booktitle") +
                                  record.one("howpublished") + record.one("series");
        QCOMPARE(container, line(source.containerTitle));
        QCOMPARE(record.one("publisher") + record.one("institution"), line(source.publisher));
    }
}

void TestCitations::risReadsBack() {
    const auto records = fixture::readRis(output::citationsOf(*m_story, CitationFormat::Ris));
    QVERIFY(records.has_value());
    QCOMPARE(records->size(), m_story->sources.size());
    for (std::size_t i = 0; i < records->size(); ++i) {
        const CitationRecord& record = (*records)[i];
        const story::Source& source = m_story->sources[i];
        QCOMPARE(record.key, source.id);
        QCOMPARE(record.one("TI"), line(source.title));
        QCOMPARE(record.fields.value("AU"), namesOf(source));
        QCOMPARE(record.one("UR"), source.url);
        QCOMPARE(record.one("T2"), line(source.containerTitle));
        QCOMPARE(record.one("PB"), line(source.publisher));
        QCOMPARE(record.one("PY"), source.issued.left(4));
        QCOMPARE(record.one("DA").remove('/'),
                 source.issued.size() > 4 ? QString(source.issued).remove('-') : "");
        QCOMPARE(record.type == u"NEWS", source.type == u"article-newspaper");
    }
}

void TestCitations::awkwardSignsReadBack() {
    const story::Source source = awkward();
    const auto bib = fixture::readBibTex(output::citationsOf(storyOf(source), CitationFormat::BibTex));
    QVERIFY(bib.has_value() && bib->size() == 1);
    QCOMPARE(bib->front().one("title"), line(source.title));
    QCOMPARE(bib->front().fields.value("author"),
             (QStringList{"Ó Briain and Sons, Zoë", "Bread and Roses, Ltd.", "Kim"}));
    QCOMPARE(bib->front().one("journal"), "The Two *Lines* Post}");
    QCOMPARE(bib->front().one("url"), "https://example.org/a_b%20c#d?e=%7Bf%7D&g=~h");
    const auto ris = fixture::readRis(output::citationsOf(storyOf(source), CitationFormat::Ris));
    QVERIFY(ris.has_value() && ris->size() == 1);
    QCOMPARE(ris->front().one("TI"), line(source.title));
    QCOMPARE(ris->front().one("N1"), "Line one. TY - BOOK");
    QCOMPARE(ris->front().one("SP"), "285");
    QCOMPARE(ris->front().one("EP"), "300");
}

void TestCitations::datesKeepTheirPrecision_data() {
    QTest::addColumn<QString>("issued");
    QTest::addColumn<QString>("csl");
    QTest::addColumn<QString>("bibTex");
    QTest::addColumn<QString>("ris");
    QTest::newRow("day") << "2014-08-04" << R"({"date-parts":[[2014,8,4]]})" << "2014 aug 2014-08-04"
                         << "2014 2014/08/04";
    QTest::newRow("month") << "2014-08" << R"({"date-parts":[[2014,8]]})" << "2014 aug " << "2014 2014/08/";
    QTest::newRow("year") << "2014" << R"({"date-parts":[[2014]]})" << "2014  " << "2014 ";
    QTest::newRow("about") << "2014~" << R"({"raw":"2014~"})" << "  " << " ";
    QTest::newRow("words") << "autumn 2011" << R"({"raw":"autumn 2011"})" << "  " << " ";
    QTest::newRow("none") << "" << "{}" << "  " << " ";
}

void TestCitations::datesKeepTheirPrecision() {
    QFETCH(const QString, issued);
    story::Source source = awkward();
    source.issued = issued;
    const story::Story story = storyOf(source);
    const QJsonArray csl =
        QJsonDocument::fromJson(output::citationsOf(story, CitationFormat::CslJson)).array();
    const QJsonObject date = csl[0].toObject().value("issued").toObject();
    QTEST(QString::fromUtf8(QJsonDocument(date).toJson(QJsonDocument::Compact)), "csl");
    const auto bib = fixture::readBibTex(output::citationsOf(story, CitationFormat::BibTex));
    QVERIFY(bib.has_value());
    const CitationRecord& entry = bib->front();
    QTEST(entry.one("year") + ' ' + entry.one("month") + ' ' + entry.one("date"), "bibTex");
    const auto ris = fixture::readRis(output::citationsOf(story, CitationFormat::Ris));
    QVERIFY(ris.has_value());
    QTEST(ris->front().one("PY") + ' ' + ris->front().one("DA"), "ris");
}

void TestCitations::listsHoldEverySourceInOrder() {
    const QString text = QString::fromUtf8(output::citationsOf(*m_story, CitationFormat::PlainText));
    const QStringList blocks = text.split("\n\n");
    QCOMPARE(blocks.size(), static_cast<qsizetype>(m_story->sources.size()) + 1);
    for (const story::Source& source : m_story->sources) {
        const QString citation = line(story::citationOf(source));
        const QString block = source.url.isEmpty() ? citation : citation + '\n' + source.url;
        QVERIFY2(std::ranges::any_of(blocks, [&](const QString& one) { return one.trimmed() == block; }),
                 qPrintable(block));
    }
    // Brackets and quotation marks are no letters: a reader looks for the first word.
    QVERIFY(text.indexOf("Beck, Kim and Macintyre") < text.indexOf("Chung, Eunbee"));
    QVERIFY(text.indexOf("“[Airlift") < text.indexOf("Beck, Kim and Macintyre"));
}

void TestCitations::markdownSetsContainersInItalics() {
    const QString list = QString::fromUtf8(output::citationsOf(*m_story, CitationFormat::Markdown));
    QVERIFY(list.startsWith("# Sources of “Two rivers, two reluctant neighbours”\n\n- "));
    QCOMPARE(list.count("\n- "), static_cast<qsizetype>(m_story->sources.size()));
    QVERIFY(list.contains("*The Washington Post*, 10 June 2009."));
    QVERIFY(list.contains(R"(\[Two deported\])"));
    const QString one = QString::fromUtf8(output::citationsOf(storyOf(awkward()), CitationFormat::Markdown));
    QVERIFY2(one.contains(R"(*The Two \*Lines\* Post\}*)"), qPrintable(one));
    QCOMPARE(one.count('\n'), 3);
}

QTEST_GUILESS_MAIN(TestCitations)
#include "tst_citations.moc"
