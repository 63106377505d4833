// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/figure_files.h"

#include "output/figure_picture.h"
#include "output/file.h"
#include "output/tables.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMimeData>
#include <QStandardPaths>

namespace app {

namespace {

using Format = models::FigureRequests::Format;

QString suffixOf(Format format) {
    switch (format) {
    case Format::Svg:
        return QStringLiteral("svg");
    case Format::Png:
        return QStringLiteral("png");
    case Format::Csv:
    case Format::Clipboard:
        break;
    }
    return QStringLiteral("csv");
}

} // namespace

FigureFiles::FigureFiles(const explore::Explorer& explorer, models::Atlas& atlas)
    : m_explorer(explorer)
    , m_atlas(atlas) {
    connect(atlas.figures(), &models::FigureRequests::requested, this, &FigureFiles::answer);
}

void FigureFiles::answer(const QString& seriesId, Format format) {
    const story::Series* series = story::find(m_explorer.story().series, seriesId);
    if (series == nullptr)
        return;
    if (format == Format::Clipboard)
        copy(*series);
    else
        askWhere(*series, format);
}

void FigureFiles::copy(const story::Series& series) {
    const QByteArray table = output::figureTable(m_explorer.story(), series);
    auto content = std::make_unique<QMimeData>();
    content->setText(QString::fromUtf8(table));
    content->setData(QStringLiteral("text/csv"), table);
    QGuiApplication::clipboard()->setMimeData(content.release());
    m_atlas.figures()->report(series.id, tr("The table was copied."), false);
}

void FigureFiles::askWhere(const story::Series& series, Format format) {
    const QString suffix = suffixOf(format);
    auto* dialog = new QFileDialog(nullptr, tr("Save the figure"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->setNameFilter(tr("%1 file (*.%2)").arg(suffix.toUpper(), suffix));
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(series.id + u'.' + suffix);
    dialog->winId(); // so that there is a window to give a parent
    dialog->windowHandle()->setTransientParent(m_window);
    connect(dialog, &QFileDialog::fileSelected, this, [this, &series, format](const QString& path) {
        const auto saved = save(series, format, path);
        m_atlas.figures()->report(
            series.id, saved ? tr("Saved as %1.").arg(QFileInfo(path).fileName()) : saved.error(), !saved);
    });
    dialog->open();
    dialog->activateWindow();
}

std::expected<void, QString> FigureFiles::save(const story::Series& series, Format format,
                                               const QString& path) const {
    const story::Story& story = m_explorer.story();
    const output::FigureLook look{m_explorer.state().language, m_atlas.isDark()};
    switch (format) {
    case Format::Svg:
        return output::writeFile(path, output::figureSvg(story, series, look));
    case Format::Png:
        return output::writeFile(path, output::figurePng(story, series, look));
    case Format::Csv:
    case Format::Clipboard:
        break;
    }
    return output::saveFigureTable(story, series, path);
}

} // namespace app
