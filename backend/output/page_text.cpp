// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "output/page_text.h"

#include "output/paper_fonts.h"

#include <QTextTable>
#include <array>

namespace output {

namespace {

constexpr double kCellPadding_px = 4; // of 1/96 inch: a document scales it to the device
constexpr double kTableWidth = 98;    // per cent of the page's text: its padding comes on top

} // namespace

PageText::PageText(QTextDocument& document, Inserts& inserts, story::Language language)
    : m_cursor(&document)
    , m_inserts(inserts)
    , m_language(language) {}

void PageText::heading(const QString& text, int level, bool newPage) {
    static constexpr std::array kSizes{0.0, 22.0, 15.0, 12.0};
    QTextBlockFormat block;
    block.setHeadingLevel(level);
    block.setTopMargin((newPage ? 0 : 10) * m_inserts.dotsPerPoint());
    block.setBottomMargin(4 * m_inserts.dotsPerPoint());
    if (newPage)
        block.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    QTextCharFormat letters;
    letters.setFontFamilies(level == 3 ? sansFamilies(m_language) : serifFamilies(m_language));
    letters.setFontPointSize(kSizes.at(static_cast<std::size_t>(level)));
    // Inter has no bold of its own; one that is made up smears where a page is drawn small.
    letters.setFontWeight(level == 3 ? QFont::DemiBold : QFont::Bold);
    m_cursor.insertBlock(block, letters);
    m_cursor.insertText(text);
}

void PageText::paragraph(const QString& text, double size_pt, bool strong) {
    if (text.isEmpty())
        return;
    QTextBlockFormat block;
    block.setBottomMargin(4 * m_inserts.dotsPerPoint());
    QTextCharFormat letters;
    letters.setFontFamilies(serifFamilies(m_language));
    letters.setFontPointSize(size_pt > 0 ? size_pt : kTextSize);
    letters.setFontWeight(strong ? QFont::Bold : QFont::Normal);
    for (const QString& line : text.split(u'\n')) {
        m_cursor.insertBlock(block, letters);
        m_cursor.insertText(line);
    }
}

void PageText::item(const QString& text) {
    paragraph(QStringLiteral("•  ") + text);
}

void PageText::table(const QList<QStringList>& rows, const QList<double>& shares) {
    QTextTableFormat format;
    format.setHeaderRowCount(1);
    format.setWidth(QTextLength(QTextLength::PercentageLength, kTableWidth));
    format.setCellPadding(kCellPadding_px);
    format.setCellSpacing(0);
    format.setBorder(0); // the rules between rows are painted with the page
    format.setBottomMargin(6 * m_inserts.dotsPerPoint());
    QList<QTextLength> widths;
    for (const double share : shares)
        widths.append(QTextLength(QTextLength::PercentageLength, 100 * share));
    format.setColumnWidthConstraints(widths);
    QTextTable* table =
        m_cursor.insertTable(static_cast<int>(rows.size()), static_cast<int>(shares.size()), format);
    QTextCharFormat letters;
    letters.setFontFamilies(sansFamilies(m_language));
    letters.setFontPointSize(kSmallSize);
    for (int row = 0; row < table->rows(); ++row) {
        letters.setFontWeight(row == 0 ? QFont::DemiBold : QFont::Normal);
        for (int column = 0; column < table->columns(); ++column) {
            QTextCursor cell = table->cellAt(row, column).firstCursorPosition();
            cell.setBlockFormat({});
            cell.setBlockCharFormat(letters); // an empty cell is as high as the others
            cell.insertText(rows[row][column], letters);
        }
    }
    m_cursor.movePosition(QTextCursor::End);
}

void PageText::insert(std::size_t drawing) {
    QTextBlockFormat block;
    block.setTopMargin(4 * m_inserts.dotsPerPoint());
    block.setBottomMargin(4 * m_inserts.dotsPerPoint());
    m_cursor.insertBlock(block, {});
    QTextCharFormat format;
    format.setObjectType(Inserts::kObjectType);
    format.setProperty(Inserts::kNumber, static_cast<qulonglong>(drawing));
    m_cursor.insertText(QString(QChar::ObjectReplacementCharacter), format);
}

} // namespace output
