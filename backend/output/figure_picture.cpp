// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "output/figure_picture.h"

#include "explore/wording.h"
#include "output/figure_charts.h"
#include "output/figure_page.h"
#include "story/citation.h"

#include <QBuffer>
#include <QImage>
#include <QSvgGenerator>
#include <algorithm>
#include <cmath>
#include <map>

namespace output {

namespace {

constexpr int kScreenDotsPerInch = 96;

QString headlineOf(const story::Series& series, story::Language language) {
    const bool own = language == story::Language::English && !series.finding.isEmpty();
    return own ? series.finding : series.title.in(language);
}

/// The citations of all sources, those that most rows name first.
QStringList citationsOf(const story::Story& story, const story::Series& series) {
    std::map<story::Id, int> rows;
    std::vector<story::Id> order;
    for (const story::Observation& row : series.observations) {
        for (const story::Id& source : row.sources) {
            if (rows[source]++ == 0)
                order.push_back(source);
        }
    }
    std::ranges::stable_sort(order, std::ranges::greater(),
                             [&rows](const story::Id& id) { return rows[id]; });
    QStringList texts;
    for (const story::Id& id : order) {
        if (const story::Source* source = story::find(story.sources, id))
            texts << story::citationOf(*source);
    }
    return texts;
}

/// Paints the page; returns its height.
double paint(QPainter& painter, const story::Story& story, const story::Series& series,
             const FigureLook& look) {
    const explore::ChartPlan plan = explore::chartPlan(story, series);
    FigurePage page(painter, look);
    const FigureColours& colours = page.colours();
    page.write(headlineOf(series, look.language), page.serif(22), colours.ink1);
    page.skip(4);
    page.write(QStringLiteral("%1 (%2)").arg(series.title.in(look.language), explore::unitText(series.unit)),
               page.sans(14), colours.ink2);
    page.skip(12);
    drawChart(page, story, series, plan);
    page.write(explore::listText(explore::otherTimesText(series, plan, look.language)), page.sans(13),
               colours.ink2);
    page.write(series.note, page.sans(13), colours.ink2);
    page.skip(8);
    page.write(citationsOf(story, series).join(u'\n'), page.sans(12), colours.ink3);
    return page.y() + FigurePage::kMargin;
}

/// The height that the page will have: painted once where nobody sees it.
int heightOf(const story::Story& story, const story::Series& series, const FigureLook& look) {
    QImage nowhere(1, 1, QImage::Format_RGB32);
    QPainter painter(&nowhere);
    return static_cast<int>(std::ceil(paint(painter, story, series, look)));
}

} // namespace

void paintFigure(QPainter& painter, const story::Story& story, const story::Series& series,
                 const FigureLook& look) {
    paint(painter, story, series, look);
}

QSizeF figureSize(const story::Story& story, const story::Series& series, const FigureLook& look) {
    return {FigurePage::kWidth, static_cast<qreal>(heightOf(story, series, look))};
}

QByteArray figureSvg(const story::Story& story, const story::Series& series, const FigureLook& look) {
    QByteArray svg;
    QBuffer buffer(&svg);
    buffer.open(QIODevice::WriteOnly);
    const QSize size(static_cast<int>(FigurePage::kWidth), heightOf(story, series, look));
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setResolution(kScreenDotsPerInch);
    generator.setTitle(series.title.in(look.language));
    generator.setDescription(series.finding);
    QPainter painter(&generator);
    painter.fillRect(QRect(QPoint(), size), FigureColours(look.dark).ground);
    paint(painter, story, series, look);
    painter.end();
    return svg;
}

QByteArray figurePng(const story::Story& story, const story::Series& series, const FigureLook& look,
                     double ratio) {
    const QSizeF size(FigurePage::kWidth, heightOf(story, series, look));
    QImage image((size * ratio).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.setText(QStringLiteral("Title"), series.title.in(look.language));
    image.setText(QStringLiteral("Description"), series.finding);
    image.setText(QStringLiteral("Source"), citationsOf(story, series).join(u'\n'));
    image.fill(FigureColours(look.dark).ground);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    paint(painter, story, series, look);
    painter.end();
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return png;
}

} // namespace output
