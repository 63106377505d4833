// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "output/text_pages.h"

#include "output/paper_fonts.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>
#include <QTextList>
#include <QTextTable>

namespace output {

namespace {

constexpr int kDotsPerInch = 300;
constexpr double kDotsPerPoint = kDotsPerInch / kPointsPerInch;
constexpr double kMargin_mm = 18;
constexpr int kTextSize_pt = 11;
constexpr double kFooter_pt = 18;
constexpr double kRule_pt = 0.5;

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

/// A font in dots. A font in points would take the density of the device that it is painted on, which for a
/// preview is another than the layout's.
QFont inDots(QFont font, double size_pt) {
    font.setPixelSize(qRound(size_pt * kDotsPerPoint));
    return font;
}

/// Where the lines of a block are counted from: in a table they are so from their cell.
QPointF originOf(const QTextBlock& block, const QTextDocument& document) {
    const QPointF position = block.layout()->position();
    if (QTextCursor(block).currentTable() == nullptr)
        return position;
    return document.documentLayout()->blockBoundingRect(block).topLeft() -
           block.layout()->boundingRect().topLeft();
}

bool isOnPage(double y, const QTextDocument& document, int page) {
    const double top = page * document.pageSize().height();
    return y >= top && y < top + document.pageSize().height();
}

/// A thin line above each row of a table but the first, from where its words begin.
void paintRules(QPainter& painter, const QTextTable& table, const QTextDocument& document, int page) {
    constexpr double kOver_pt = 2;
    for (int row = 1; row < table.rows(); ++row) {
        const QPointF words = originOf(table.cellAt(row, 0).firstCursorPosition().block(), document);
        const double y = words.y() - kOver_pt * kDotsPerPoint;
        if (isOnPage(y, document, page))
            painter.drawLine(QPointF(words.x(), y), QPointF(document.pageSize().width() - words.x(), y));
    }
}

/// The lines of one page. A document's layout draws the line before the page as well, outside of the paper's
/// clip but not out of the file, where a search would find it twice.
void paintLines(QPainter& painter, const QTextDocument& document, int page) {
    const double top = page * document.pageSize().height();
    painter.save();
    painter.setFont(inDots(document.defaultFont(), kTextSize_pt));
    painter.translate(0, -top);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QPointF origin = originOf(block, document);
        for (int i = 0; i < block.layout()->lineCount(); ++i) {
            const QTextLine line = block.layout()->lineAt(i);
            const QRectF box = line.rect().translated(origin);
            if (!isOnPage(box.center().y(), document, page))
                continue;
            line.draw(&painter, origin);
            if (i == 0)
                paintMarker(painter, block, box);
        }
    }
    painter.setPen(QPen(Qt::gray, kRule_pt * kDotsPerPoint));
    for (QTextFrame* frame : document.rootFrame()->childFrames()) {
        if (const auto* table = qobject_cast<QTextTable*>(frame))
            paintRules(painter, *table, document, page);
    }
    painter.restore();
}

class TextPages : public Pages {
public:
    TextPages(const TextLook& look, const std::function<void(QTextDocument&, Inserts&)>& write)
        : m_title(look.title)
        , m_device(&m_nowhere)
        , m_inserts(kDotsPerPoint) {
        m_device.setPageSize(QPageSize(look.paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter));
        m_device.setPageMargins(QMarginsF(kMargin_mm, kMargin_mm, kMargin_mm, kMargin_mm),
                                QPageLayout::Millimeter);
        m_device.setResolution(kDotsPerInch);
        m_document.documentLayout()->setPaintDevice(&m_device);
        m_document.documentLayout()->registerHandler(Inserts::kObjectType, &m_inserts);
        m_document.setDocumentMargin(0);
        m_document.setDefaultFont(textFont(look.language));
        m_document.setPageSize(QSizeF(static_cast<qreal>(m_device.width()),
                                      static_cast<qreal>(m_device.height()) - kFooter_pt * kDotsPerPoint));
        write(m_document, m_inserts);
    }

    [[nodiscard]] int count() const override { return m_document.pageCount(); }
    [[nodiscard]] QSizeF size_pt() const override {
        return m_device.pageLayout().fullRectPoints().size().toSizeF();
    }
    [[nodiscard]] QString title() const override { return m_title; }
    [[nodiscard]] QString name(int /*page*/) const override { return {}; }

    void paint(QPainter& painter, int page) override {
        painter.scale(1 / kDotsPerPoint, 1 / kDotsPerPoint);
        painter.translate(m_device.pageLayout().paintRectPixels(kDotsPerInch).topLeft());
        paintLines(painter, m_document, page);
        const QSizeF size = m_document.pageSize();
        const QRectF footer(0, size.height(), size.width(), kFooter_pt * kDotsPerPoint);
        painter.setFont(inDots(QFont(serifFamilies(story::Language::English)), kTextSize_pt - 2));
        painter.drawText(footer, Qt::AlignLeft | Qt::AlignBottom, title());
        painter.drawText(footer, Qt::AlignRight | Qt::AlignBottom,
                         QStringLiteral("%1 / %2").arg(page + 1).arg(count()));
    }

private:
    QString m_title;
    QBuffer m_nowhere;
    QPdfWriter m_device; ///< Only measures: what it would write goes nowhere.
    Inserts m_inserts;
    QTextDocument m_document;
};

} // namespace

std::unique_ptr<Pages> textPages(const TextLook& look,
                                 const std::function<void(QTextDocument&, Inserts&)>& write) {
    return std::make_unique<TextPages>(look, write);
}

} // namespace output
