// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "output/handout.h"

#include "story/citation.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

namespace output {

namespace {

constexpr int kDotsPerInch = 300;
constexpr double kMargin_mm = 20;
constexpr int kTextSize_pt = 11;

QString verdictName(story::Verdict verdict) {
    switch (verdict) {
    case story::Verdict::Supported:
        return QStringLiteral("The source supports it.");
    case story::Verdict::Partly:
        return QStringLiteral("Supported in part.");
    case story::Verdict::Differs:
        return QStringLiteral("The source differs.");
    case story::Verdict::NotFound:
        return QStringLiteral("No source found.");
    case story::Verdict::Opinion:
        return QStringLiteral("The author’s judgement.");
    }
    Q_UNREACHABLE_RETURN(QString());
}

QString element(const QString& name, const QString& text) {
    return QStringLiteral("<%1>%2</%1>")
        .arg(name, text.toHtmlEscaped().replace(QStringLiteral("\n\n"), QStringLiteral("<br/>")));
}

QString datesOf(const story::Story& story, const story::Paragraph& paragraph) {
    QString items;
    for (const story::Event& event : story.events) {
        if (std::ranges::contains(event.paragraphs, paragraph.id))
            items += element(QStringLiteral("li"), event.date.text() + QStringLiteral("  ") + event.title.en);
    }
    return items.isEmpty() ? QString()
                           : element(QStringLiteral("h4"), QStringLiteral("Key dates")) +
                                 QStringLiteral("<ul>") + items + QStringLiteral("</ul>");
}

QString textOf(const story::Story& story) {
    QString html = element(QStringLiteral("h1"), story.title.en) + element(QStringLiteral("p"), story.credit);
    for (const story::Paragraph& paragraph : story.paragraphs) {
        html += element(QStringLiteral("h2"),
                        QStringLiteral("¶%1  %2").arg(paragraph.number).arg(paragraph.heading));
        html += element(QStringLiteral("p"), paragraph.text) + datesOf(story, paragraph);
    }
    return html;
}

QString apparatusOf(const story::Story& story) {
    QString html = element(QStringLiteral("h2"), QStringLiteral("Notes"));
    for (const story::Note& note : story.notes) {
        if (const story::Source* source = story::find(story.sources, note.source))
            html += element(QStringLiteral("p"), note.id + QStringLiteral(". ") + story::citationOf(*source));
    }
    html += element(QStringLiteral("h2"), QStringLiteral("Claims and their sources"));
    for (const story::Check& check : story.checks)
        html += element(QStringLiteral("h4"), check.claim) +
                element(QStringLiteral("p"), verdictName(check.verdict) + u' ' + check.finding);
    html += element(QStringLiteral("h2"), QStringLiteral("Figures"));
    for (const story::Series& series : story.series)
        html += element(QStringLiteral("p"), series.title.en + QStringLiteral(": ") + series.finding);
    html += element(QStringLiteral("h2"), QStringLiteral("Sources"));
    for (const story::Source& source : story.sources)
        html += element(QStringLiteral("p"), story::citationOf(source) + u' ' + source.url);
    return html;
}

void paintPages(QPdfWriter& writer, QTextDocument& document) {
    QPainter painter(&writer);
    const QSizeF page = document.pageSize();
    const int footer = painter.fontMetrics().height();
    for (int number = 0; number < document.pageCount(); ++number) {
        if (number > 0)
            writer.newPage();
        painter.save();
        painter.translate(0, -number * page.height());
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = QRectF(0, number * page.height(), page.width(), page.height());
        document.documentLayout()->draw(&painter, context);
        painter.restore();
        painter.drawText(QRectF(0, page.height() + footer, page.width(), footer), Qt::AlignRight,
                         QString::number(number + 1));
    }
}

} // namespace

QByteArray handoutOf(const story::Story& story) {
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(kMargin_mm, kMargin_mm, kMargin_mm, kMargin_mm), QPageLayout::Millimeter);
    writer.setResolution(kDotsPerInch);
    writer.setTitle(story.title.en);

    QTextDocument document;
    document.documentLayout()->setPaintDevice(&writer);
    document.setDefaultFont(
        QFont({QStringLiteral("Gentium Book Plus"), QStringLiteral("Noto Serif CJK KR")}, kTextSize_pt));
    document.setHtml(textOf(story) + apparatusOf(story));
    const int footerRoom = kDotsPerInch / 4;
    document.setPageSize(
        QSizeF(static_cast<qreal>(writer.width()), static_cast<qreal>(writer.height()) - footerRoom));
    paintPages(writer, document);
    return pdf;
}

} // namespace output
