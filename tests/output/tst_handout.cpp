// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Handouts and slides of the default story, read by programs that are not ours.

#include "bundle/bundle.h"
#include "exercise/exercise_text.h"
#include "output/file.h"
#include "output/handout.h"
#include "output/round_sheet.h"
#include "output/slides.h"
#include "story/citation.h"

#include <QDir>
#include <QFontDatabase>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using output::Edition;
using output::Paper;
using story::Language;

class TestHandout : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void handouts_data();
    void handouts();
    void editionsDiffer();
    void aNoteTellsWhereTextAndSourcePart_data();
    void aNoteTellsWhereTextAndSourcePart();
    void chosenSteps();
    void lessonsNotesAndInk();
    void sameEachTime();
    void summaryOfARound_data();
    void summaryOfARound();
    void aPreviewIsThePage();
    void workEndsWhenItIsToEnd();
    void slides_data();
    void slides();

private:
    [[nodiscard]] output::HandoutContent content() const;
    [[nodiscard]] QString textOf(const output::HandoutContent& content) const;

    QTemporaryDir m_folder;
    std::shared_ptr<const story::Story> m_story;
    std::unique_ptr<explore::MatchIndex> m_index;
    geo::Basemap m_basemap;
};

namespace {

/// What a program of poppler-utils or qpdf says; the test fails when it fails.
QByteArray said(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        qWarning("%s failed: %s", qPrintable(program), process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

bool isSound(const QString& pdf) {
    return QProcess::execute(QStringLiteral("qpdf"), {QStringLiteral("--check"), pdf}) == 0;
}

/// Without white space: where lines end is not the text's affair. A PDF of Qt's tells some Han characters as
/// the radicals that look the same (U+2F08 for U+4EBA). NFKC, by which readers search, takes the old radicals
/// for the characters; the simplified ones (U+2ED3 for U+957F) it leaves.
QString squeezed(const QString& words) {
    static constexpr QStringView kRadicals{u"⺠⻁⻄⻅⻆⻉⻋⻓⻔⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻩⻬⻮⻰⻳"};
    static constexpr QStringView kCharacters{u"民虎西见角贝车长门青韦页风飞食马骨鬼鱼鸟黄齐齿龙龟"};
    QString text = words.normalized(QString::NormalizationForm_KC);
    for (qsizetype i = 0; i < kRadicals.size(); ++i)
        text.replace(kRadicals[i], kCharacters[i]);
    return text.remove(QRegularExpression(QStringLiteral("\\s")));
}

QString squeezedText(const QString& pdf) {
    return squeezed(QString::fromUtf8(
        said(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), pdf, QStringLiteral("-")})));
}

/// Words that stand outside their page or nearer to its edge than the margin, by pdftotext's boxes.
QStringList wordsInTheMargin(const QString& pdf, double margin_pt) {
    const QString html = QString::fromUtf8(
        said(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), pdf, QStringLiteral("-")}));
    static const QRegularExpression piece(QStringLiteral(
        R"re(<page width="([\d.]+)" height="([\d.]+)">|<word xMin="(-?[\d.]+)" yMin="(-?[\d.]+)" xMax="(-?[\d.]+)" yMax="(-?[\d.]+)">([^<]*)<)re"));
    QStringList words;
    double width = 0;
    double height = 0;
    auto pieces = piece.globalMatch(html);
    while (pieces.hasNext()) {
        const auto found = pieces.next();
        if (!found.captured(1).isEmpty()) {
            width = found.captured(1).toDouble();
            height = found.captured(2).toDouble();
        } else if (found.captured(3).toDouble() < margin_pt || found.captured(4).toDouble() < margin_pt ||
                   found.captured(5).toDouble() > width - margin_pt ||
                   found.captured(6).toDouble() > height - margin_pt) {
            words.append(found.captured(7));
        }
    }
    return words;
}

/// Names of fonts that the file does not bring along.
QStringList missingFonts(const QString& pdf) {
    QStringList missing;
    const QList<QByteArray> lines = said(QStringLiteral("pdffonts"), {pdf}).split('\n');
    for (qsizetype i = 2; i < lines.size(); ++i) {
        static const QRegularExpression embedded(QStringLiteral(R"(\s(yes|no)\s+(yes|no)\s+(yes|no)\s)"));
        const auto found = embedded.match(QString::fromUtf8(lines[i]));
        if (found.hasMatch() && found.captured(1) != u"yes")
            missing.append(QString::fromUtf8(lines[i]));
    }
    return missing;
}

qsizetype countOfPictures(const QString& pdf) {
    return said(QStringLiteral("pdfimages"), {QStringLiteral("-list"), pdf}).trimmed().count('\n') - 1;
}

} // namespace

void TestHandout::initTestCase() {
    for (const QFileInfo& font : QDir(QStringLiteral(TWO_RIVERS_SOURCE_DIR "/assets/fonts"))
                                     .entryInfoList({QStringLiteral("*.ttf"), QStringLiteral("*.otf")}))
        QVERIFY(QFontDatabase::addApplicationFont(font.filePath()) >= 0);
    m_story = bundle::read(QStringLiteral(TWO_RIVERS_SOURCE_DIR "/data/two-rivers"),
                           QStringLiteral(TWO_RIVERS_SOURCE_DIR "/data/schema"))
                  .story;
    QVERIFY(m_story);
    m_index = std::make_unique<explore::MatchIndex>(m_story);
    auto basemap = geo::loadBasemap(std::filesystem::path(TWO_RIVERS_BINARY_DIR "/data/basemap.bin"));
    QVERIFY(basemap.has_value());
    m_basemap = *std::move(basemap);
}

output::HandoutContent TestHandout::content() const {
    output::HandoutContent content;
    content.index = m_index.get();
    content.basemap = &m_basemap;
    return content;
}

QString TestHandout::textOf(const output::HandoutContent& content) const {
    const QString path = m_folder.filePath(QStringLiteral("text.pdf"));
    return output::writeFile(path, output::handoutOf(content)) ? squeezedText(path) : QString();
}

void TestHandout::handouts_data() {
    QTest::addColumn<Edition>("edition");
    QTest::addColumn<Paper>("paper");
    QTest::addColumn<Language>("language");
    QTest::newRow("teacher-a4-en") << Edition::Teacher << Paper::A4 << Language::English;
    QTest::newRow("student-letter-ko") << Edition::Student << Paper::Letter << Language::Korean;
    QTest::newRow("student-a4-zh") << Edition::Student << Paper::A4 << Language::Chinese;
}

void TestHandout::handouts() {
    QFETCH(Edition, edition);
    QFETCH(Paper, paper);
    QFETCH(Language, language);
    output::HandoutContent wanted = content();
    wanted.edition = edition;
    wanted.paper = paper;
    wanted.language = language;
    const QString path =
        m_folder.filePath(QString::fromLatin1(QTest::currentDataTag()) + QStringLiteral(".pdf"));
    QVERIFY(output::writeFile(path, output::handoutOf(wanted)).has_value());
    QVERIFY(isSound(path));
    const QString text = squeezedText(path);
    for (const story::Step& step : m_story->steps)
        QVERIFY2(text.contains(squeezed(step.statement.in(language))), qPrintable(step.id));
    for (const story::Paragraph& paragraph : m_story->paragraphs)
        QVERIFY2(text.contains(squeezed(paragraph.text.left(120))),
                 qPrintable(paragraph.id)); // less than a page
    QVERIFY(!text.contains(QChar::ReplacementCharacter));
    QCOMPARE(missingFonts(path), QStringList());
    QCOMPARE(countOfPictures(path), 0); // maps and figures are drawings
    constexpr double kMargin_pt = 18 / 25.4 * 72 - 1;
    QCOMPARE(wordsInTheMargin(path, kMargin_pt), QStringList());
    const QByteArray info = said(QStringLiteral("pdfinfo"), {path});
    QVERIFY2(info.contains(paper == Paper::A4 ? "(A4)" : "(letter)"), info.constData());
    const auto pages = QRegularExpression(QStringLiteral(R"(Pages:\s+(\d+))")).match(QString::fromUtf8(info));
    for (int page = 1; page <= pages.captured(1).toInt(); ++page)
        QVERIFY(text.contains(QStringLiteral("%1/%2").arg(page).arg(pages.captured(1))));
}

void TestHandout::editionsDiffer() {
    output::HandoutContent wanted = content();
    const QString teacher = textOf(wanted);
    wanted.edition = Edition::Student;
    const QString student = textOf(wanted);
    const QString notes = squeezed(QStringLiteral("Then read the number aloud and let it stand."));
    QVERIFY(teacher.contains(notes) && !student.contains(notes));
    QVERIFY(student.contains(QStringLiteral("Exercises")));
    QVERIFY(teacher.contains(squeezed(m_story->checks.front().finding)));
    QVERIFY(student.contains(squeezed(m_story->steps.front().questions.front())));
    wanted.seed = 2;
    QVERIFY(textOf(wanted) != student); // other exercises
}

void TestHandout::aNoteTellsWhereTextAndSourcePart_data() {
    QTest::addColumn<Language>("language");
    QTest::newRow("en") << Language::English;
    QTest::newRow("ko") << Language::Korean;
    QTest::newRow("zh") << Language::Chinese;
}

void TestHandout::aNoteTellsWhereTextAndSourcePart() {
    QFETCH(Language, language);
    output::HandoutContent wanted = content();
    wanted.edition = Edition::Student;
    wanted.language = language;
    const QString text = textOf(wanted);
    int tables = 0;
    for (const story::Check& check : m_story->checks) {
        if (check.aspects.empty())
            continue;
        ++tables;
        // Below its own note, row by row in the order of the file.
        const auto note = std::ranges::find(m_story->notes, check.notes.front(), &story::Note::id);
        const auto beginsAt = [&](const story::Note& of) {
            const story::Source* source = story::find(m_story->sources, of.source);
            return text.lastIndexOf(squeezed(of.id + u'.' + story::citationOf(*source)));
        };
        qsizetype at = beginsAt(*note);
        QVERIFY2(at > 0, qPrintable(note->id));
        for (const story::Aspect& aspect : check.aspects) {
            const QString row = squeezed(aspect.name.in(language) + aspect.text.in(language) +
                                         QString(aspect.agrees ? u'=' : u'≠') + aspect.source.in(language));
            const qsizetype next = text.indexOf(row, at);
            QVERIFY2(next > at, qUtf8Printable(row));
            at = next;
        }
        if (std::next(note) != m_story->notes.end())
            QVERIFY2(at < beginsAt(*std::next(note)), qPrintable(note->id));
    }
    QCOMPARE(tables, 4);
}

void TestHandout::chosenSteps() {
    output::HandoutContent wanted = content();
    wanted.steps = {m_story->steps[1].id};
    const QString text = textOf(wanted);
    QVERIFY(text.contains(squeezed(m_story->steps[1].statement.en)));
    QVERIFY(!text.contains(squeezed(m_story->steps[0].statement.en)));
    // The text comes with the first step that is there.
    QVERIFY(text.contains(squeezed(m_story->paragraphs.front().text.left(80))));
}

void TestHandout::lessonsNotesAndInk() {
    lesson::Lesson lesson = lesson::lessonOf(*m_story);
    lesson.steps[0].shown = false;
    lesson.steps[1].notes = QStringLiteral("Mine **alone** <b>here</b>.");
    lesson.steps[1].ink = {{.tool = lesson::Tool::Text,
                            .colour = QStringLiteral("c1"),
                            .width_px = 4,
                            .points = {{126.0, 38.5}},
                            .text = QStringLiteral("LookHere")}};
    output::HandoutContent wanted = content();
    wanted.lesson = &lesson;
    const QString text = textOf(wanted);
    QVERIFY(!text.contains(squeezed(m_story->steps[0].statement.en)));
    QVERIFY(text.contains(QStringLiteral("Minealone")));
    QVERIFY(text.contains(QStringLiteral("LookHere"))); // ink is on the map, a text as text
}

void TestHandout::sameEachTime() {
    output::HandoutContent wanted = content();
    wanted.steps = {m_story->steps.front().id};
    // But for the date and the number that a PDF has of its making.
    QCOMPARE(output::handoutOf(wanted).size(), output::handoutOf(wanted).size());
    QCOMPARE(textOf(wanted), textOf(wanted));
}

void TestHandout::summaryOfARound_data() {
    QTest::addColumn<Language>("language");
    QTest::newRow("en") << Language::English;
    QTest::newRow("ko") << Language::Korean;
    QTest::newRow("zh") << Language::Chinese;
}

void TestHandout::summaryOfARound() {
    QFETCH(Language, language);
    exercise::Round round(*m_index, 7, 6);
    while (!round.isFinished()) {
        const bool isFirst = round.at() == 0;
        round.give(isFirst ? std::vector<std::size_t>{(round.current()->answer.front() + 1) % 4}
                           : round.current()->answer);
        round.next();
    }
    const output::RoundSheet content{
        .index = m_index.get(), .round = &round, .paper = Paper::A4, .language = language};
    const QString path = m_folder.filePath(QStringLiteral("round.pdf"));
    QVERIFY(output::writeFile(path, output::roundSheetOf(content)).has_value());
    QVERIFY(isSound(path));
    QCOMPARE(missingFonts(path), QStringList());
    const QString text = squeezedText(path);
    QVERIFY(text.contains(squeezed(QStringLiteral("5 of 6 right"))));
    QCOMPARE(text.count(squeezed(QStringLiteral("Not right:"))), 1);
    for (std::size_t i = 0; i < round.exercises().size(); ++i) {
        const exercise::Exercise& asked = round.exercises()[i];
        const QStringList parts{exercise::subjectText(*m_index, asked),
                                exercise::givenText(*m_index, asked, *round.answers()[i], language),
                                exercise::explanationText(*m_index, asked, language),
                                exercise::sourceTexts(*m_index, asked).front()};
        // What stands in one line of the paper, which no foot of a page divides.
        constexpr qsizetype kBegin = 30;
        for (const QString& line : parts.join(u'\n').split(u'\n'))
            QVERIFY2(text.contains(squeezed(line.left(kBegin))), qPrintable(line));
    }
}

/// As a program that is not ours draws the file.
void TestHandout::aPreviewIsThePage() {
    output::HandoutContent wanted = content();
    wanted.steps = {m_story->steps[0].id, m_story->steps[4].id};
    wanted.edition = Edition::Student;
    const auto pages = output::handoutPages(wanted);
    const QString path = m_folder.filePath(QStringLiteral("preview.pdf"));
    QVERIFY(output::writeFile(path, output::pdfOf(*pages)));
    constexpr int kHeight_px = 842;
    constexpr int kSame = 48; // of a channel: letters are smoothed in another way
    for (const int page : {0, 1, pages->count() - 1}) {
        const QImage seen = output::pictureOf(*pages, page, kHeight_px);
        const QString number = QString::number(page + 1);
        const QImage drawn = QImage::fromData(said(
            QStringLiteral("pdftoppm"), {QStringLiteral("-r"), QStringLiteral("72"), QStringLiteral("-png"),
                                         QStringLiteral("-f"), number, QStringLiteral("-l"), number, path}));
        QCOMPARE(drawn.size(), seen.size());
        // Where letters lie a pixel apart they differ; pages as a whole must not.
        const QSize little = seen.size() / 8;
        const QImage a = seen.scaled(little, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        const QImage b = drawn.scaled(little, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        int others = 0;
        for (int y = 0; y < little.height(); ++y) {
            for (int x = 0; x < little.width(); ++x)
                others += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) > kSame ? 1 : 0;
        }
        seen.save(m_folder.filePath(QStringLiteral("seen.png")));
        QVERIFY2(others < little.width() * little.height() / 100,
                 qPrintable(number + u' ' + QString::number(others)));
    }
}

void TestHandout::workEndsWhenItIsToEnd() {
    output::HandoutContent wanted = content();
    wanted.steps = {m_story->steps[0].id};
    const auto pages = output::handoutPages(wanted);
    int asked = 0;
    const auto twoPages = [&asked](int done) {
        ++asked;
        return done < 2;
    };
    QVERIFY(output::pdfOf(*pages, twoPages).isEmpty());
    QCOMPARE(asked, 3);
}

void TestHandout::slides_data() {
    QTest::addColumn<output::SlideShape>("shape");
    QTest::addColumn<double>("ratio");
    QTest::newRow("wide") << output::SlideShape::Wide << 16.0 / 9;
    QTest::newRow("narrow") << output::SlideShape::Narrow << 4.0 / 3;
}

void TestHandout::slides() {
    QFETCH(output::SlideShape, shape);
    QFETCH(double, ratio);
    for (const Language language : {Language::English, Language::Korean, Language::Chinese}) {
        const output::SlideContent wanted{.story = m_story.get(),
                                          .basemap = &m_basemap,
                                          .lesson = nullptr,
                                          .steps = {},
                                          .shape = shape,
                                          .language = language};
        const QString path = m_folder.filePath(QStringLiteral("slides.pdf"));
        QVERIFY(output::writeFile(path, output::slidesOf(wanted)).has_value());
        QVERIFY(isSound(path));
        const QString text = squeezedText(path);
        for (const story::Step& step : m_story->steps)
            QVERIFY2(text.contains(squeezed(step.statement.in(language))), qPrintable(step.id));
        QCOMPARE(missingFonts(path), QStringList());
        QCOMPARE(wordsInTheMargin(path, 0), QStringList());
        QVERIFY(said(QStringLiteral("pdfinfo"), {path})
                    .contains(QStringLiteral("Pages:           %1").arg(m_story->steps.size()).toLatin1()));
        const QImage picture = output::pictureOf(*output::slidePages(wanted), 0, output::kSlideHeight_px);
        QCOMPARE(picture.height(), 1080);
        QVERIFY(std::abs(picture.width() / 1080.0 - ratio) < 0.001);
    }
}

QTEST_MAIN(TestHandout)
#include "tst_handout.moc"
