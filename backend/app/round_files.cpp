// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/round_files.h"

#include "output/file.h"
#include "output/round_sheet.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace app {

RoundFiles::RoundFiles(const explore::Explorer& explorer, models::Atlas& atlas)
    : m_explorer(explorer)
    , m_atlas(atlas) {
    connect(atlas.exercises(), &models::ExerciseRound::saveRequested, this, &RoundFiles::askWhere);
}

void RoundFiles::askWhere() {
    auto* dialog = new QFileDialog(nullptr, tr("Save the summary"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->setNameFilter(tr("PDF file (*.pdf)"));
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(QStringLiteral("exercises-%1.pdf").arg(m_atlas.exercises()->seed()));
    dialog->winId(); // so that there is a window to give a parent
    dialog->windowHandle()->setTransientParent(m_window);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        const auto saved = save(path);
        m_atlas.exercises()->report(
            saved ? tr("Saved as %1.").arg(QFileInfo(path).fileName()) : saved.error(), !saved);
    });
    dialog->open();
    dialog->activateWindow();
}

std::expected<void, QString> RoundFiles::save(const QString& path) const {
    const output::RoundSheet content{.index = &m_explorer.index(),
                                     .round = &std::as_const(m_atlas).exercises()->round(),
                                     .paper = output::Paper::A4,
                                     .language = m_explorer.state().language};
    return output::writeFile(path, output::roundSheetOf(content));
}

} // namespace app
