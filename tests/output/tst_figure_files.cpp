// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bundle/bundle.h"
#include "output/figure_picture.h"
#include "output/file.h"
#include "output/tables.h"

#include <QDir>
#include <QFontDatabase>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using output::FigureLook;
using story::Language;

/// What a reader takes away of the default story's figures.
class TestFigureFiles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();

    void aTableSaysWhereItsNumbersComeFrom();
    void aTableIsRectangular();
    void theDescriptorSaysTheRest();
    void savedTogetherOrNotAtAll();
    void drawingsHoldTextAsText_data();
    void drawingsHoldTextAsText();
    void drawingsAreTheSameEachTime();
    void picturesOfEveryFigure();
    void everyValueIsDrawn();

private:
    [[nodiscard]] const story::Series& series(const char* id) const {
        return *story::find(m_story->series, QString::fromLatin1(id));
    }
    std::shared_ptr<const story::Story> m_story;
};

namespace {

/// Records of RFC 4180, read by a reader that knows only its rules.
QList<QStringList> recordsOf(const QByteArray& table) {
    QList<QStringList> records{{}};
    QString field;
    bool quoted = false;
    const QString text = QString::fromUtf8(table);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted && c == u'"' && i + 1 < text.size() && text[i + 1] == u'"')
            field += text[++i];
        else if (c == u'"')
            quoted = !quoted;
        else if (!quoted && (c == u',' || c == u'\n')) {
            records.back() << std::exchange(field, {});
            if (c == u'\n')
                records << QStringList();
        } else if (quoted || c != u'\r')
            field += c;
    }
    records.removeLast(); // the file ends with a line break
    return records;
}

/// The words of every text element, and whether there is any picture in it; nothing when it is no XML.
struct Drawing {
    QStringList texts;
    bool hasImage = false;
};
std::optional<Drawing> drawingOf(const QByteArray& svg) {
    Drawing drawing;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        drawing.hasImage = drawing.hasImage || reader.name() == u"image";
        if (reader.name() == u"text")
            drawing.texts << reader.readElementText().trimmed();
    }
    return reader.hasError() ? std::nullopt : std::optional(drawing);
}

} // namespace

void TestFigureFiles::initTestCase() {
    const auto reading = bundle::read(QStringLiteral(TWO_RIVERS_SOURCE_DIR "/data/two-rivers"),
                                      QStringLiteral(TWO_RIVERS_SOURCE_DIR "/data/schema"));
    QVERIFY(reading.story != nullptr);
    m_story = reading.story;
    const QDir fonts(QStringLiteral(":/two-rivers/fonts"));
    for (const QString& file : fonts.entryList())
        QVERIFY2(QFontDatabase::addApplicationFont(fonts.filePath(file)) >= 0, qPrintable(file));
}

void TestFigureFiles::aTableSaysWhereItsNumbersComeFrom() {
    const auto records = recordsOf(output::figureTable(*m_story, series("arrivals")));
    const qsizetype sources = records[0].indexOf("sources");
    const qsizetype value = records[0].indexOf("value");
    const qsizetype group = records[0].indexOf("sex");
    double all = 0;
    for (const QStringList& record : records.sliced(1)) {
        QVERIFY2(record[sources].contains("Ministry of Unification") || record[sources].contains("http"),
                 qPrintable(record[sources]));
        QCOMPARE(record[records[0].indexOf("unit")], "people");
        all += record[group] == u"all" ? record[value].toDouble() : 0;
    }
    QCOMPARE(all, 34'537.0);
}

void TestFigureFiles::aTableIsRectangular() {
    for (const story::Series& series : m_story->series) {
        const auto records = recordsOf(output::figureTable(*m_story, series));
        QCOMPARE(records.size(), static_cast<qsizetype>(series.observations.size()) + 1);
        for (const QStringList& record : records)
            QCOMPARE(record.size(), records[0].size());
    }
}

void TestFigureFiles::theDescriptorSaysTheRest() {
    const story::Series& arrivals = series("arrivals");
    const QJsonObject resource =
        QJsonDocument::fromJson(output::figureDescriptor(*m_story, arrivals, "mine.csv")).object();
    QCOMPARE(resource["path"].toString(), "mine.csv");
    QCOMPARE(resource["unit"].toString(), "people");
    QVERIFY(resource["description"].toString().contains(arrivals.finding));
    QVERIFY(resource["description"].toString().contains(arrivals.note));
    QVERIFY(!resource["sources"].toArray().isEmpty());
    const auto head = recordsOf(output::figureTable(*m_story, arrivals))[0];
    const QJsonArray fields = resource["schema"]["fields"].toArray();
    QCOMPARE(fields.size(), head.size());
    for (qsizetype i = 0; i < head.size(); ++i)
        QCOMPARE(fields[i]["name"].toString(), head[i]);
}

void TestFigureFiles::savedTogetherOrNotAtAll() {
    const QTemporaryDir folder;
    const QString path = folder.filePath("arrivals.csv");
    QVERIFY(output::saveFigureTable(*m_story, series("arrivals"), path).has_value());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files),
             (QStringList{"arrivals.csv", "arrivals.resource.json"}));
    const auto missing =
        output::saveFigureTable(*m_story, series("arrivals"), folder.filePath("no/such.csv"));
    QVERIFY(!missing.has_value());
    QVERIFY(QDir(folder.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).isEmpty());
    // A file that cannot be replaced keeps its content.
    QVERIFY(QDir(folder.path()).mkdir("taken.csv"));
    QVERIFY(!output::saveFigureTable(*m_story, series("arrivals"), folder.filePath("taken.csv")));
    QVERIFY(QDir(folder.filePath("taken.csv")).exists());
}

void TestFigureFiles::drawingsHoldTextAsText_data() {
    QTest::addColumn<QString>("id");
    QTest::addColumn<QStringList>("texts");
    QTest::newRow("columns") << "arrivals" << QStringList{"2,914", "Women", "2010"};
    QTest::newRow("a line") << "arrivals-cumulative" << QStringList{"34,537"};
    QTest::newRow("parts") << "home-province" << QStringList{"North Hamgyong", "18,665"};
    QTest::newRow("ranges") << "population-in-china" << QStringList{"75,000–125,000", "up to 300,000"};
    QTest::newRow("gaps") << "thailand-entries" << QStringList{"–", "2,482"};
}

void TestFigureFiles::drawingsHoldTextAsText() {
    QFETCH(QString, id);
    QFETCH(QStringList, texts);
    const story::Series& series = *story::find(m_story->series, id);
    const auto drawing = drawingOf(output::figureSvg(*m_story, series, {}));
    QVERIFY(drawing.has_value());
    QVERIFY2(!drawing->hasImage, "a drawing, not a picture of one");
    for (const QString& text : std::as_const(texts))
        QVERIFY2(drawing->texts.contains(text),
                 qPrintable(text + QStringLiteral(": ") + drawing->texts.join(u'|')));
    const QString all = drawing->texts.join(u' ');
    QVERIFY2(all.contains(series.finding.first(12)), qPrintable(all));
}

void TestFigureFiles::drawingsAreTheSameEachTime() {
    for (const story::Series& series : m_story->series) {
        QCOMPARE(output::figureSvg(*m_story, series, {}), output::figureSvg(*m_story, series, {}));
        QCOMPARE(output::figurePng(*m_story, series, {}), output::figurePng(*m_story, series, {}));
    }
}

void TestFigureFiles::picturesOfEveryFigure() {
    const QDir folder(QStringLiteral(TWO_RIVERS_BINARY_DIR "/pictures/figures"));
    QVERIFY(output::makeFolder(folder.path()));
    for (const story::Series& series : m_story->series) {
        for (const bool dark : {false, true}) {
            const QByteArray png = output::figurePng(*m_story, series, {Language::English, dark});
            const QImage image = QImage::fromData(png);
            QCOMPARE(image.width(), 1440);
            QVERIFY(image.height() > 400);
            QVERIFY(image.text("Title") == series.title.en);
            const QString name = series.id + (dark ? QStringLiteral("-dark.png") : QStringLiteral(".png"));
            QVERIFY(output::writeFile(folder.filePath(name), png));
        }
        QVERIFY(output::writeFile(folder.filePath(series.id + QStringLiteral(".svg")),
                                  output::figureSvg(*m_story, series, {Language::Korean, false})));
    }
}

void TestFigureFiles::everyValueIsDrawn() {
    // One row less is another drawing: nothing is left out of it.
    story::Series less = series("famine-deaths");
    const QByteArray all = output::figureSvg(*m_story, less, {});
    less.observations.pop_back();
    QVERIFY(output::figureSvg(*m_story, less, {}) != all);
}

QTEST_MAIN(TestFigureFiles)
#include "tst_figure_files.moc"
