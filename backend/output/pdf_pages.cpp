// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "output/pdf_pages.h"

#include "output/paper_fonts.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>
#include <QTextList>

namespace output {

namespace {

constexpr int kDotsPerInch = 300;
constexpr double kDotsPerPoint = kDotsPerInch / kPointsPerInch;
constexpr double kMargin_mm = 18;
constexpr int kTextSize_pt = 11;
constexpr double kFooter_pt = 18;

/// Without ligatures (paper_fonts.cpp says why): a document's formats take no features of a font, but Qt
/// forms none where letters are spaced; this is the least spacing that it knows.
QFont textFont(story::Language language) {
    constexpr double kLeastSpacing = 0.02;
    QFont font(serifFamilies(language), kTextSize_pt);
    font.setLetterSpacing(QFont::AbsoluteSpacing, kLeastSpacing);
    return font;
}

/// The sign before an item of a list: the layout draws it, a line does not.
void paintMarker(QPainter& painter, const QTextBlock& block, const QRectF& line) {
    constexpr double kMarkerRoom_pt = 14;
    const QTextList* list = block.textList();
    if (list == nullptr)
        return;
    const bool isNumbered = list->format().style() <= QTextListFormat::ListDecimal;
    const QString marker = isNumbered ? list->itemText(block) : QStringLiteral("•");
    painter.drawText(QRectF(line.left() - kMarkerRoom_pt * kDotsPerPoint, line.top(),
                            kMarkerRoom_pt * kDotsPerPoint, line.height()),
                     Qt::AlignLeft | Qt::AlignTop, marker);
}

/// The lines of one page. A document's layout draws the line before the page as well, outside of the paper's
/// clip but not out of the file, where a search would find it twice.
void paintLines(QPainter& painter, const QTextDocument& document, int page) {
    const double top = page * document.pageSize().height();
    painter.save();
    painter.setFont(document.defaultFont());
    painter.translate(0, -top);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (int i = 0; i < block.layout()->lineCount(); ++i) {
            const QTextLine line = block.layout()->lineAt(i);
            const QRectF box = line.rect().translated(block.layout()->position());
            if (box.center().y() < top || box.center().y() >= top + document.pageSize().height())
                continue;
            line.draw(&painter, block.layout()->position());
            if (i == 0)
                paintMarker(painter, block, box);
        }
    }
    painter.restore();
}

void paintPages(QPdfWriter& writer, QTextDocument& document, const QString& title) {
    QPainter painter(&writer);
    const QSizeF page = document.pageSize();
    const QFont small(serifFamilies(story::Language::English), kTextSize_pt - 2);
    painter.setFont(small);
    const QRectF footer(0, page.height(), page.width(), kFooter_pt * kDotsPerPoint);
    for (int number = 0; number < document.pageCount(); ++number) {
        if (number > 0)
            writer.newPage();
        paintLines(painter, document, number);
        painter.drawText(footer, Qt::AlignLeft | Qt::AlignBottom, title);
        painter.drawText(footer, Qt::AlignRight | Qt::AlignBottom,
                         QStringLiteral("%1 / %2").arg(number + 1).arg(document.pageCount()));
    }
}

} // namespace

QByteArray pdfOf(const PdfLook& look, const std::function<void(QTextDocument&, Inserts&)>& write) {
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(look.paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter));
    writer.setPageMargins(QMarginsF(kMargin_mm, kMargin_mm, kMargin_mm, kMargin_mm), QPageLayout::Millimeter);
    writer.setResolution(kDotsPerInch);
    writer.setTitle(look.title);

    QTextDocument document;
    Inserts inserts(kDotsPerPoint);
    document.documentLayout()->setPaintDevice(&writer);
    document.documentLayout()->registerHandler(Inserts::kObjectType, &inserts);
    document.setDocumentMargin(0);
    document.setDefaultFont(textFont(look.language));
    document.setPageSize(QSizeF(static_cast<qreal>(writer.width()),
                                static_cast<qreal>(writer.height()) - kFooter_pt * kDotsPerPoint));
    write(document, inserts);
    paintPages(writer, document, look.title);
    return pdf;
}

} // namespace output
