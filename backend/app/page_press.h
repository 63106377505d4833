// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page_printer.h"
#include "models/page_export.h"

#include <QThread>

namespace app {

/// Has the pages drawn and written that the window asks for, on a thread that begins with the first of them.
/// Ends before the Atlas.
class PagePress : public QObject {
public:
    PagePress(std::shared_ptr<const story::Story> story, const QString& basemapFile,
              models::PageExport& pages);
    /// Ends the work that is under way.
    ~PagePress() override;
    Q_DISABLE_COPY_MOVE(PagePress)

private:
    models::PageExport& m_pages;
    QThread m_thread;
    PagePrinter* m_printer; ///< Goes with the thread.
};

} // namespace app
