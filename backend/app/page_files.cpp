// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/page_files.h"

#include "output/file.h"
#include "output/handout.h"
#include "output/slides.h"

#include <QBuffer>
#include <QDir>

namespace app {

namespace {

std::expected<bool, QString> writePictures(output::Pages& pages, const QString& folder,
                                           const output::GoOn& goOn) {
    if (auto made = output::makeFolder(folder); !made)
        return std::unexpected(made.error());
    for (int page = 0; page < pages.count(); ++page) {
        if (goOn && !goOn(page))
            return false;
        QByteArray png;
        QBuffer buffer(&png);
        buffer.open(QIODevice::WriteOnly);
        output::pictureOf(pages, page, output::kSlideHeight_px).save(&buffer, "PNG");
        const QString name =
            QStringLiteral("%1-%2.png").arg(page + 1, 2, 10, QLatin1Char('0')).arg(pages.name(page));
        if (auto written = output::writeFile(QDir(folder).filePath(name), png); !written)
            return std::unexpected(written.error());
    }
    return true;
}

} // namespace

std::expected<geo::Basemap, QString> readBasemap(const QString& file) {
    auto basemap = geo::loadBasemap(file.toStdString());
    if (!basemap)
        return std::unexpected(QStringLiteral("%1: %2. %3.")
                                   .arg(QString::fromStdString(basemap.error().place),
                                        QString::fromStdString(basemap.error().problem),
                                        QString::fromStdString(basemap.error().fix)));
    return *std::move(basemap);
}

std::unique_ptr<output::Pages> pagesOf(const models::PageOrder& order, const PageMatter& matter) {
    const lesson::Lesson* lesson = order.lesson ? &*order.lesson : nullptr;
    if (order.kind == models::PageOrder::Kind::Handout)
        return output::handoutPages(
            {.index = matter.index,
             .basemap = matter.basemap,
             .lesson = lesson,
             .steps = order.steps,
             .edition = order.forStudents ? output::Edition::Student : output::Edition::Teacher,
             .paper = order.onLetter ? output::Paper::Letter : output::Paper::A4,
             .language = order.language,
             .seed = order.seed});
    return output::slidePages({.story = &matter.index->story(),
                               .basemap = matter.basemap,
                               .lesson = lesson,
                               .steps = order.steps,
                               .shape = order.narrow ? output::SlideShape::Narrow : output::SlideShape::Wide,
                               .language = order.language});
}

std::expected<bool, QString> writePages(output::Pages& pages, models::PageOrder::Kind kind,
                                        const QString& path, const output::GoOn& goOn) {
    if (kind == models::PageOrder::Kind::Pictures)
        return writePictures(pages, path, goOn);
    const QByteArray pdf = output::pdfOf(pages, goOn);
    if (pdf.isEmpty())
        return false;
    if (auto written = output::writeFile(path, pdf); !written)
        return std::unexpected(written.error());
    return true;
}

} // namespace app
