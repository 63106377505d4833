// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fixture.h"
#include "linked_text.h"
#include "reading_line.h"

#include <QTest>

using layers::LinkedText;
using layers::ReadingLine;

namespace {

layers::TextSetting setting() {
    layers::TextSetting made;
    made.font = QFont(QStringLiteral("serif"));
    made.font.setPixelSize(18);
    made.noteFont = made.font;
    made.noteFont.setPixelSize(12);
    return made;
}

story::Paragraph longParagraph() {
    story::Paragraph made = fixture::story()->paragraphs[1];
    for (int i = 0; i < 30; ++i)
        made.text += QStringLiteral(" and so on");
    return made;
}

} // namespace

class TestReadingColumn : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyParagraphComesUnderTheLine();
    void aShortTextNeedsNoScrolling();
    void scrollingShowsTheWholeParagraph();
    void whatIsShownIsRead();
    void linesFitTheWidth();
    void aLinkHasABoxPerLine();
    void aNoteKeepsRoomForItsMark();
    void aNoteNeverStartsALine();
    void blocksStandApart();
};

void TestReadingColumn::everyParagraphComesUnderTheLine() {
    const QList<double> tops{120, 400, 700, 1000, 1300, 1600};
    constexpr double content = 1900;
    constexpr double view = 780;
    QCOMPARE(ReadingLine::rowAt(0, view, content, tops), 0);
    QCOMPARE(ReadingLine::rowAt(content - view, view, content, tops), 5);
    QSet<int> seen;
    int last = 0;
    for (double y = 0; y <= content - view; y += 1) {
        const int row = ReadingLine::rowAt(y, view, content, tops);
        QVERIFY2(row >= last, "reading on never goes back");
        last = row;
        seen.insert(row);
    }
    QCOMPARE(seen.size(), 6);
    QCOMPARE(ReadingLine::rowAt(10, view, content, {}), -1);
}

void TestReadingColumn::aShortTextNeedsNoScrolling() {
    QCOMPARE(ReadingLine::scrollTo(50, 60, 500, 300), 0.0);
    QCOMPARE(ReadingLine::scrollTo(0, 0, 0, 0), 0.0);
    QCOMPARE(ReadingLine::rowAt(0, 500, 300, {0, 100}), 0);
}

void TestReadingColumn::scrollingShowsTheWholeParagraph() {
    constexpr double view = 780;
    for (double top = 0; top < 2600; top += 37) {
        const double y = ReadingLine::scrollTo(top, 320, view, 3000);
        QVERIFY(y >= 0 && y <= 3000 - view);
        QVERIFY2(y <= top, "its beginning is in view");
        QVERIFY2(top + 320 <= y + view + 0.01, "its end is in view");
    }
}

void TestReadingColumn::whatIsShownIsRead() {
    const QList<double> tops{120, 420, 800, 1100, 1400, 1800};
    constexpr double content = 2200;
    constexpr double view = 700;
    for (int row = 0; row < tops.size(); ++row) {
        const double end = row + 1 < tops.size() ? tops[row + 1] : content;
        const double y = ReadingLine::scrollTo(tops[row], end - tops[row], view, content);
        QCOMPARE(ReadingLine::rowAt(y, view, content, tops), row);
    }
}

void TestReadingColumn::linesFitTheWidth() {
    LinkedText text;
    for (const double width : {120.0, 260.0, 700.0}) {
        text.layOut(longParagraph(), setting(), width, {});
        for (const LinkedText::Block& block : text.blocks()) {
            for (int i = 0; i < block.layout->lineCount(); ++i)
                QVERIFY(block.layout->lineAt(i).naturalTextWidth() <= width + 0.5);
        }
    }
    text.layOut(longParagraph(), setting(), 260, {});
    const double narrow = text.height();
    text.layOut(longParagraph(), setting(), 520, {});
    QVERIFY(text.height() < narrow);
    QCOMPARE(text.height(), text.blocks().front().layout->lineCount() * setting().lineHeight);
}

void TestReadingColumn::aLinkHasABoxPerLine() {
    LinkedText text;
    const story::Paragraph paragraph = longParagraph();
    text.layOut(paragraph, setting(), 300, {});
    const auto whole = text.boxesOf(0, paragraph.text.size());
    QCOMPARE(static_cast<int>(whole.size()), text.blocks().front().layout->lineCount());
    for (std::size_t i = 1; i < whole.size(); ++i)
        QCOMPARE(whole[i].top() - whole[i - 1].top(), setting().lineHeight);
    const auto link = text.boxesOf(paragraph.mentions[0].begin, paragraph.mentions[0].length);
    QCOMPARE(static_cast<int>(link.size()), 1);
    QVERIFY(link.front().left() > 0);
    QVERIFY(text.boxesOf(paragraph.text.size(), 5).empty());
}

void TestReadingColumn::aNoteKeepsRoomForItsMark() {
    LinkedText text;
    const story::Paragraph paragraph = longParagraph();
    text.layOut(paragraph, setting(), 3000, {});
    const story::Mention& note = paragraph.mentions[2];
    QCOMPARE(note.target.kind, story::Kind::Note);
    const auto boxes = text.boxesOf(note.begin, note.length);
    QCOMPARE(static_cast<int>(boxes.size()), 1);
    QVERIFY2(std::abs(boxes.front().width() - setting().noteWidth) < 1.5,
             qPrintable(QString::number(boxes.front().width())));
}

void TestReadingColumn::aNoteNeverStartsALine() {
    LinkedText text;
    const story::Paragraph paragraph = longParagraph();
    const story::Mention& note = paragraph.mentions[2];
    for (double width = 90; width < 600; width += 3) {
        text.layOut(paragraph, setting(), width, {});
        QVERIFY2(text.boxesOf(note.begin, note.length).front().left() > 1,
                 qPrintable(QString::number(width)));
    }
}

void TestReadingColumn::blocksStandApart() {
    story::Paragraph paragraph;
    paragraph.text = QStringLiteral("One.\n\nTwo.");
    LinkedText text;
    text.layOut(paragraph, setting(), 300, {});
    QCOMPARE(static_cast<int>(text.blocks().size()), 2);
    QCOMPARE(text.height(), 2.5 * setting().lineHeight);
    QCOMPARE(text.boxesOf(6, 4).front().top() - text.boxesOf(0, 4).front().top(), 1.5 * setting().lineHeight);
}

QTEST_MAIN(TestReadingColumn)
#include "tst_reading_column.moc"
