// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bundle/bundle.h"
#include "original/original.h"
#include "original/plain_text.h"
#include "own_essay.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <functional>

namespace {

using fixture::OwnEssay;
using fixture::ownEssay;

/// "p1 p2+p3 -": what each paragraph of the copy tells.
QString tellsOf(const story::Original& original) {
    QStringList all;
    for (const story::OriginalParagraph& paragraph : original.paragraphs) {
        const QStringList ids(paragraph.tells.begin(), paragraph.tells.end());
        all += ids.isEmpty() ? QStringLiteral("-") : ids.join(u'+');
    }
    return all.join(u' ');
}

QStringList linksOf(const story::OriginalParagraph& paragraph) {
    QStringList links;
    for (const story::Mention& mention : paragraph.mentions)
        links +=
            paragraph.text.sliced(mention.begin, mention.length) + u'|' + story::toString(mention.target);
    return links;
}

QString edited(const std::function<void(OwnEssay&)>& edit) {
    OwnEssay essay = ownEssay();
    edit(essay);
    return essay.page();
}

QString replaced(const char* pattern, const char* by) {
    QString page = ownEssay().page();
    return page.replace(QRegularExpression(QString::fromUtf8(pattern)), QString::fromUtf8(by));
}

QByteArray utf16(const QString& text, bool bigEndian) {
    QByteArray bytes(bigEndian ? "\xfe\xff" : "\xff\xfe", 2);
    for (const QChar c : text) {
        const char high = static_cast<char>(c.unicode() >> 8U);
        const char low = static_cast<char>(c.unicode() & 0xffU);
        bytes += bigEndian ? high : low;
        bytes += bigEndian ? low : high;
    }
    return bytes;
}

const QString kAll = QStringLiteral("p1 p2 p3 p4 p5 p6");
const QString kOther =
    QStringLiteral("Bakers rise early, and the dough does not wait. A loaf wants flour, water, salt and an "
                   "oven that is hot enough; butter is for the morning after.");

} // namespace

class TestOriginal : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void readsEveryForm_data();
    void readsEveryForm();
    void readsOtherDivisions_data();
    void readsOtherDivisions();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void findsTitleBylineAndNotes();
    void placesDatesAndLawsBecomeLinks();
    void linksStandInOrder();
    void marksBecomeNotes();
    void saysWhatIsMissing();
    void saysWhichNotesAreMissing();
    void nothingOfTheCopyIsLost();
    void theFileIsOnlyRead();
    void aLargeCopyIsRead();
    void anyBytesAreAnAnswer();
    void theEssayItself();

private:
    [[nodiscard]] auto read(const QByteArray& bytes) const {
        return original::fromBytes(QStringLiteral("copy.txt"), bytes, *m_story);
    }
    std::shared_ptr<const story::Story> m_story;
};

void TestOriginal::initTestCase() {
    m_story = bundle::read(QStringLiteral(TWO_RIVERS_SOURCE_DIR "/data/two-rivers"),
                           QStringLiteral(TWO_RIVERS_SOURCE_DIR "/data/schema"))
                  .story;
    QVERIFY(m_story != nullptr);
}

/// The same essay in many forms: every one has the six paragraphs and the ten notes.
void TestOriginal::readsEveryForm_data() {
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char* name, const QByteArray& bytes) { QTest::newRow(name) << bytes; };
    const auto text = [&row](const char* name, const QString& page) { row(name, page.toUtf8()); };
    const QString page = ownEssay().page();
    const auto lines = [&page](const QString& end) { return QString(page).replace(u'\n', end); };

    text("as it is saved", page);
    text("Windows line ends", lines(QStringLiteral("\r\n")));
    text("old Macintosh line ends", lines(QStringLiteral("\r")));
    text("line separators", lines(QString(QChar(0x2028))));
    row("byte order mark", "\xef\xbb\xbf" + page.toUtf8());
    row("UTF-16, little end first", utf16(page, false));
    row("UTF-16, big end first", utf16(page, true));
    row("Windows-1252", fixture::windows1252(page));
    row("Windows-1252 with Windows line ends", fixture::windows1252(lines(QStringLiteral("\r\n"))));
    text("straight quotes",
         QString(page).replace(QRegularExpression(QStringLiteral("[’‘]")), QStringLiteral("'")));
    text("wrapped at 72", fixture::wrapped(page, 72));
    text("wrapped at 40", fixture::wrapped(page, 40));
    text("wrapped at 100, Windows line ends",
         fixture::wrapped(page, 100).replace(u'\n', QStringLiteral("\r\n")));
    text("single line ends", QString(page).replace(QStringLiteral("\n\n"), QStringLiteral("\n")));
    text("four empty lines", QString(page).replace(QStringLiteral("\n\n"), QStringLiteral("\n\n\n\n\n")));
    text("blanks on empty lines", QString(page).replace(QStringLiteral("\n\n"), QStringLiteral("\n \t \n")));
    text("blanks that do not break", QString(page).replace(QStringLiteral(". "), QStringLiteral(".\u00a0 ")));
    text("soft hyphens", QString(page).replace(QStringLiteral("refugee"), QStringLiteral("refu\u00adgee")));
    text("indented paragraphs", QString(page).replace(QStringLiteral("\n\n"), QStringLiteral("\n\n    ")));
    text("marks with a blank ahead", replaced("\\[(\\d+)\\](?!  )", " [\\1]"));
    text("marks with blanks inside", replaced("\\[(\\d+)\\](?!  )", "[ \\1 ]"));
    text("marks and a blank after", replaced("\\[(\\d+)\\](?!  )", "[\\1] "));
    text("notes without a blank", replaced("\\](  )", "]"));
    text("a heading over the notes", replaced("\n\\[1\\]  ", "\nNotes\n\n[1]  "));
    text("numbered notes under a heading",
         replaced("\n\\[1\\]  ", "\nWorks Cited:\n\n1. ")
             .replace(QRegularExpression(QStringLiteral("\n\\[(\\d+)\\]  ")), QStringLiteral("\n\\1) ")));
    text("notes without empty lines", replaced("\n\n\\[", "\n["));
    text("no byline", edited([](OwnEssay& essay) { essay.byline.clear(); }));
    text("no title", edited([](OwnEssay& essay) { essay.title.clear(); }));
    text("another title",
         edited([](OwnEssay& essay) { essay.title = QStringLiteral("Between two neighbours"); }));
    text("title in capitals", edited([](OwnEssay& essay) { essay.title = essay.title.toUpper(); }));
    text("no reply form", QString(page).remove(QStringLiteral("Leave a Reply")));
    text("a menu ahead", QStringLiteral("Skip to content\n\nHome\nAbout\nArchives\nSearch for:\n\n") + page);
    text(
        "a date below the byline",
        QString(page).replace(ownEssay().byline, ownEssay().byline + QStringLiteral("\n\nNovember 3, 2016")));
    text("buttons below the byline",
         QString(page).replace(ownEssay().byline,
                               ownEssay().byline + QStringLiteral("\n\nFacebook\nTweet\nPrint")));
    text("comments after it",
         page +
             QStringLiteral("\n\nYour email address will not be published.\n\n2 thoughts on "
                            "“North Korean Defectors”\n\n") +
             kOther);
    text("other articles after it",
         page + QStringLiteral("\n\nRelated Posts\n\n") + kOther + QStringLiteral("\n\n") + kOther);
    text("an article after the notes",
         QString(page).replace(QStringLiteral("Leave a Reply"),
                               QStringLiteral("The Student Journal, volume 9\n\n") + kOther));
    text("printed on two pages",
         replaced("drive them out",
                  "drive\n\nhttps://example.org/essay 1/2\n\n11/3/2016\n\fPage 2 of 2\n\nthem out"));
    text("form feeds", QString(page).replace(QStringLiteral("\n\n"), QStringLiteral("\n\f\n")));
    text("a subheading", replaced("\n\nSeoul fears", "\n\nThe southern neighbour\n\nSeoul fears"));
}

void TestOriginal::readsEveryForm() {
    QFETCH(const QByteArray, bytes);
    const auto original = read(bytes);
    QVERIFY2(original.has_value(), original ? "" : qPrintable(bundle::toText(original.error())));
    QCOMPARE(tellsOf(*original), kAll);
    QVERIFY(original->missing.empty());
    QCOMPARE(original->notes.size(), 10U);
    QVERIFY(original->missingNotes.empty());
    QStringList marks;
    for (const auto& paragraph : original->paragraphs) {
        for (const story::Mention& mention : paragraph.mentions) {
            if (mention.target.kind == story::Kind::Note)
                marks += mention.target.id;
        }
        QVERIFY2(!paragraph.text.contains(u'[') && !paragraph.text.contains(u'\n'),
                 qPrintable(paragraph.text));
    }
    QCOMPARE(marks.join(u' '), QStringLiteral("1 2 3 4 5 6 7 8 9 10"));
}

void TestOriginal::readsOtherDivisions_data() {
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("tells");
    QTest::addColumn<QString>("missing");
    const auto row = [](const char* name, const QString& tells, const QString& missing,
                        const std::function<void(QStringList&)>& edit) {
        QTest::newRow(name) << edited([&](OwnEssay& essay) { edit(essay.paragraphs); }) << tells << missing;
    };
    for (int left = 0; left < 6; ++left) {
        const QString id = QStringLiteral("p%1").arg(left + 1);
        row(qPrintable(QStringLiteral("without %1").arg(id)), QString(kAll).remove(id).simplified(), id,
            [left](QStringList& all) { all.removeAt(left); });
    }
    for (int first = 0; first < 5; ++first) {
        const QString id = QStringLiteral("p%1").arg(first + 1);
        const QString next = QStringLiteral("p%1").arg(first + 2);
        row(qPrintable(QStringLiteral("%1 and %2 merged").arg(id, next)),
            QString(kAll).replace(id + u' ' + next, id + u'+' + next), {},
            [first](QStringList& all) { all[first] += u' ' + all.takeAt(first + 1); });
    }
    row("three merged", QStringLiteral("p1 p2+p3+p4 p5 p6"), {}, [](QStringList& all) {
        all[1] += u' ' + all.takeAt(2);
        all[1] += u' ' + all.takeAt(2);
    });
    row("all in one", QStringLiteral("p1+p2+p3+p4+p5+p6"), {},
        [](QStringList& all) { all = {all.join(u' ')}; });
    row("p3 divided", QStringLiteral("p1 p2 p3 p3 p4 p5 p6"), {}, [](QStringList& all) {
        const qsizetype at = all[2].indexOf(QStringLiteral("Women are"));
        all.insert(3, all[2].sliced(at));
        all[2].truncate(at);
    });
    row("p5 divided", QStringLiteral("p1 p2 p3 p4 p5 p5 p6"), {}, [](QStringList& all) {
        const qsizetype at = all[4].indexOf(QStringLiteral("An open border"));
        all.insert(5, all[4].sliced(at));
        all[4].truncate(at);
    });
    row("in another order", QStringLiteral("p6 p5 p4 p3 p2 p1"), {},
        [](QStringList& all) { std::ranges::reverse(all); });
    row("one paragraph twice", QStringLiteral("p1 p2 p3 p4 p4 p5 p6"), {},
        [](QStringList& all) { all.insert(4, all[3]); });
    row("another paragraph between", QStringLiteral("p1 p2 - p3 p4 p5 p6"), {},
        [](QStringList& all) { all.insert(2, kOther); });
    row("only one", QStringLiteral("p2"), QStringLiteral("p1 p3 p4 p5 p6"),
        [](QStringList& all) { all = {all[1]}; });
}

void TestOriginal::readsOtherDivisions() {
    QFETCH(const QString, page);
    QFETCH(const QString, tells);
    QFETCH(const QString, missing);
    const auto original = read(page.toUtf8());
    QVERIFY2(original.has_value(), original ? "" : qPrintable(bundle::toText(original.error())));
    QCOMPARE(tellsOf(*original), tells);
    QCOMPARE(QStringList(original->missing.begin(), original->missing.end()).join(u' '), missing);
}

void TestOriginal::saysWhatIsWrong_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char* name, const QByteArray& bytes, const char* problem) {
        QTest::newRow(name) << bytes << QString::fromUtf8(problem);
    };
    const QByteArray page = ownEssay().page().toUtf8();
    row("nothing", {}, "the file is empty");
    row("only blanks", " \r\n\t\r\n ", "the file is empty");
    row("only a byte order mark", "\xef\xbb\xbf", "the file is empty");
    row("a picture", QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16), "no plain text");
    row("a PDF", "%PDF-1.7\n" + page, "no plain text");
    row("a word processor's file", "{\\rtf1\\ansi " + page, "no plain text");
    row("a page's HTML", "<!DOCTYPE html>\n<html><body><p>" + page, "HTML");
    row("UTF-16 without its mark", utf16(ownEssay().page(), false).sliced(2), "no plain text");
    row("control characters", QByteArray(400, '\x01') + page, "no plain text");
    row("too large", QByteArray(original::kLargestCopy_bytes + 1, 'a'), "larger than 10 MB");
    row("a title alone", "North Korean Defectors Pose Dilemma to China and South Korea\n", "no paragraph");
    row("another text", kOther.toUtf8(), "no paragraph of the file tells");
    row("a list of names", "China\nJapan\nSeoul\n", "no paragraph");
}

void TestOriginal::saysWhatIsWrong() {
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, problem);
    const auto original = read(bytes);
    QVERIFY(!original.has_value());
    const bundle::Diagnostic& error = original.error();
    QVERIFY2(error.problem.contains(problem), qPrintable(error.problem));
    QCOMPARE(error.file, QStringLiteral("copy.txt"));
    QVERIFY(!error.fix.isEmpty() && !error.fix.endsWith(u'.'));
}

void TestOriginal::findsTitleBylineAndNotes() {
    const auto original = read(ownEssay().page().toUtf8());
    QVERIFY(original.has_value());
    QCOMPARE(original->title, ownEssay().title);
    QCOMPARE(original->byline, ownEssay().byline);
    for (std::size_t i = 0; i < original->notes.size(); ++i) {
        QCOMPARE(original->notes[i].number, static_cast<int>(i) + 1);
        QCOMPARE(original->notes[i].text, ownEssay().notes[static_cast<qsizetype>(i)]);
    }
    const auto first = original->paragraphs.front();
    QCOMPARE(first.text, ownEssay().paragraphs.front());
    QCOMPARE(first.line, 5);
}

void TestOriginal::placesDatesAndLawsBecomeLinks() {
    const auto original = read(ownEssay().page().toUtf8());
    QVERIFY(original.has_value());
    const auto has = [&original](std::size_t paragraph, const char* link) {
        const QStringList links = linksOf(original->paragraphs[paragraph]);
        if (!links.contains(QString::fromUtf8(link)))
            qWarning("%s is not among %s", link, qPrintable(links.join(QStringLiteral(", "))));
        return links.contains(QString::fromUtf8(link));
    };
    QVERIFY(has(0, "Tumen|region:tumen"));
    QVERIFY(has(0, "North Korea|region:north-korea"));
    QVERIFY(has(1, "Convention of 1951|event:refugee-convention"));
    QVERIFY(has(1, "2010|time:2010"));
    QVERIFY(has(1, "20,000|event:arrivals-20000"));
    QVERIFY(has(1, "10,000 to 15,000|series:population-in-china"));
    QVERIFY(has(1, "3|note:3"));
    QVERIFY(has(2, "fences|event:dandong-fence"));
    QVERIFY(has(2, "border|region:china-nk-border"));
    QVERIFY(has(3, "Pyongyang|place:pyongyang"));
    QVERIFY(has(4, "treaty of friendship|event:friendship-treaty"));
    QVERIFY(has(4, "China|region:china"));
    QVERIFY(has(5, "South Korea|region:south-korea"));
    const auto adjective =
        read(replaced("\nNewspapers write of", "\nFew North Koreans cross the Yalu. And").toUtf8());
    QVERIFY(adjective.has_value());
    QVERIFY(linksOf(adjective->paragraphs.front()).contains(QStringLiteral("Yalu|region:yalu")));
    QVERIFY2(
        !linksOf(adjective->paragraphs.front()).contains(QStringLiteral("North Koreans|region:north-korea")),
        "the name itself is in the paragraph");
}

void TestOriginal::linksStandInOrder() {
    const auto original = read(ownEssay().page().toUtf8());
    QVERIFY(original.has_value());
    for (const auto& paragraph : original->paragraphs) {
        qsizetype end = 0;
        for (const story::Mention& mention : paragraph.mentions) {
            QVERIFY(mention.length > 0 && mention.begin >= end);
            end = mention.begin + mention.length;
        }
        QVERIFY(end <= paragraph.text.size());
    }
}

void TestOriginal::marksBecomeNotes() {
    const auto original = read(replaced("2010\\.\\[1\\]", "2010 [1, 2]; 5 km² [77].").toUtf8());
    QVERIFY(original.has_value());
    const auto& text = original->paragraphs[1].text;
    QVERIFY2(text.contains(QString::fromUtf8("201012; 5 km² [77].")), qPrintable(text));
    QVERIFY(linksOf(original->paragraphs[1]).contains(QStringLiteral("2|note:2")));
    const auto raised = read(replaced("2010\\.\\[1\\]", "2010.¹").toUtf8());
    QVERIFY(raised.has_value());
    QVERIFY(linksOf(raised->paragraphs[1]).contains(QStringLiteral("1|note:1")));
}

void TestOriginal::saysWhatIsMissing() {
    const auto original = read(edited([](OwnEssay& essay) { essay.paragraphs.removeAt(3); }).toUtf8());
    QVERIFY(original.has_value());
    QVERIFY(original->missing == std::vector<story::Id>{QStringLiteral("p4")});
    const story::Paragraph* paragraph = story::find(m_story->paragraphs, u"p4");
    QVERIFY(story::originalOf(*original, *paragraph).text.isEmpty());
    QVERIFY(story::shownWith(*original, paragraph->id).isEmpty());
}

void TestOriginal::saysWhichNotesAreMissing() {
    const auto none = read(edited([](OwnEssay& essay) { essay.notes.clear(); }).toUtf8());
    QVERIFY(none.has_value());
    QCOMPARE(none->missingNotes.size(), 10U);
    QCOMPARE(tellsOf(*none), kAll);
    const auto two = read(edited([](OwnEssay& essay) { essay.notes.resize(8); }).toUtf8());
    QVERIFY(two.has_value());
    QVERIFY(two->missingNotes == std::vector<int>({9, 10}));
}

void TestOriginal::nothingOfTheCopyIsLost() {
    const auto original = read(edited([](OwnEssay& essay) {
                                   essay.paragraphs[4] += u' ' + essay.paragraphs.takeAt(5);
                                   essay.paragraphs.insert(2, kOther);
                               }).toUtf8());
    QVERIFY(original.has_value());
    QString shown;
    for (const story::Paragraph& paragraph : m_story->paragraphs) {
        const story::Paragraph text = story::originalOf(*original, paragraph);
        QCOMPARE(text.id, paragraph.id);
        for (const story::Mention& mention : text.mentions)
            QVERIFY(mention.begin + mention.length <= text.text.size());
        shown += text.text + u'\n';
    }
    for (const auto& paragraph : original->paragraphs)
        QVERIFY2(shown.contains(paragraph.text), qPrintable(paragraph.text));
    QCOMPARE(story::shownWith(*original, QStringLiteral("p6")), QStringLiteral("p5"));
    const story::Paragraph* second = story::find(m_story->paragraphs, u"p2");
    QVERIFY2(story::originalOf(*original, *second).text.endsWith(kOther), "what matched nothing follows");
}

void TestOriginal::theFileIsOnlyRead() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("essay.txt"));
    const QByteArray bytes = ownEssay().page().toUtf8();
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    QVERIFY(file.setPermissions(QFileDevice::ReadOwner));
    QVERIFY(original::read(path, *m_story).has_value());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), bytes);
    QVERIFY(original::read(folder.path(), *m_story).error().problem.contains(QStringLiteral("no file")));
    QVERIFY(original::read(path + u'x', *m_story).error().problem.contains(QStringLiteral("no such file")));
}

void TestOriginal::aLargeCopyIsRead() {
    QString page = ownEssay().page();
    const qsizetype at = page.indexOf(QStringLiteral("\n\n[1]"));
    QString filler;
    while (filler.size() < 2'000'000)
        filler += QStringLiteral("\n\n") + kOther;
    page.insert(at, filler);
    const auto original = read(page.toUtf8());
    QVERIFY(original.has_value());
    QVERIFY(tellsOf(*original).startsWith(kAll));
    QVERIFY(original->missing.empty());
}

/// What the fuzzer does for minutes, for a moment and always the same.
void TestOriginal::anyBytesAreAnAnswer() {
    QRandomGenerator random(20260101);
    const QByteArray page = ownEssay().page().toUtf8();
    const QByteArray pieces("[]0123456789\n\r\t .\xff\xfe\xe2\x80\x99\xc3");
    for (int round = 0; round < 100; ++round) {
        QByteArray bytes = page;
        for (int change = 0; change < 40; ++change) {
            const qsizetype at = random.bounded(bytes.size());
            switch (random.bounded(3)) {
            case 0:
                bytes.insert(at, pieces[random.bounded(pieces.size())]);
                break;
            case 1:
                bytes.remove(at, random.bounded(200));
                break;
            default:
                bytes.insert(at, bytes.sliced(random.bounded(bytes.size()), 0) + page.sliced(0, at / 8));
            }
        }
        const auto original = read(bytes);
        if (!original)
            QVERIFY(!original.error().problem.isEmpty() && !original.error().fix.isEmpty());
        else
            QVERIFY(original->missing.size() < m_story->paragraphs.size());
    }
}

/// A copy of the real essay lies beside the project in some workplaces; the project itself has none.
void TestOriginal::theEssayItself() {
    const QString path = QStringLiteral(TWO_RIVERS_SOURCE_DIR "/.."
                                                              "/shared/essay/essay.txt");
    if (!QFileInfo::exists(path))
        QSKIP("there is no copy here");
    const auto original = original::read(path, *m_story);
    QVERIFY2(original.has_value(), original ? "" : qPrintable(bundle::toText(original.error())));
    QCOMPARE(tellsOf(*original), kAll);
    QCOMPARE(original->notes.size(), 10U);
    QVERIFY(original->missingNotes.empty());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList pieces = QString::fromUtf8(file.readAll()).split(QStringLiteral("\n\n"));
    for (qsizetype i = 2; i < 8; ++i) {
        QStringList fewer = pieces;
        fewer.removeAt(i);
        const auto without = read(fewer.join(QStringLiteral("\n\n")).toUtf8());
        QVERIFY(without.has_value());
        QCOMPARE(tellsOf(*without), QString(kAll).remove(QStringLiteral("p%1").arg(i - 1)).simplified());
        if (i == 7)
            break;
        QStringList merged = pieces;
        merged[i] += u' ' + merged.takeAt(i + 1);
        const auto together = read(merged.join(QStringLiteral("\n\n")).toUtf8());
        QVERIFY(together.has_value());
        QVERIFY2(together->missing.empty(), qPrintable(tellsOf(*together)));
    }
}

QTEST_GUILESS_MAIN(TestOriginal)
#include "tst_original.moc"
