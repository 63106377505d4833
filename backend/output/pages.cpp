// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "output/pages.h"

#include "output/paper_fonts.h"

#include <QBuffer>
#include <QPdfWriter>

namespace output {

namespace {

constexpr int kPageDotsPerInch = 300;

} // namespace

QByteArray pdfOf(Pages& pages, const GoOn& goOn) {
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(pages.size_pt(), QPageSize::Point, QString(), QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    writer.setResolution(kPageDotsPerInch);
    writer.setTitle(pages.title());
    QPainter painter(&writer);
    painter.scale(kPageDotsPerInch / kPointsPerInch, kPageDotsPerInch / kPointsPerInch);
    for (int page = 0; page < pages.count(); ++page) {
        if (goOn && !goOn(page))
            return {};
        if (page > 0)
            writer.newPage();
        painter.save();
        pages.paint(painter, page);
        painter.restore();
    }
    painter.end();
    return pdf;
}

QImage pictureOf(Pages& pages, int page, int height_px) {
    const double scale = height_px / pages.size_pt().height();
    QImage image((pages.size_pt() * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    pages.paint(painter, page);
    return image;
}

} // namespace output
