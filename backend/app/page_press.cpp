// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/page_press.h"

namespace app {

PagePress::PagePress(std::shared_ptr<const story::Story> story, const QString& basemapFile,
                     models::PageExport& pages)
    : m_pages(pages)
    , m_printer(new PagePrinter(std::move(story), basemapFile)) {
    using models::PageExport;
    m_thread.setObjectName(QStringLiteral("pages"));
    m_printer->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_printer, &QObject::deleteLater);
    connect(&pages, &PageExport::pageWanted, this, [this](const models::PageRequest& request) {
        m_printer->setNewest(request.number);
        m_thread.start(QThread::LowPriority);
    });
    connect(&pages, &PageExport::saveWanted, this, [this] {
        m_printer->allow();
        m_thread.start(QThread::LowPriority);
    });
    connect(&pages, &PageExport::stopWanted, this, [this] { m_printer->stop(); });
    connect(&pages, &PageExport::pageWanted, m_printer, &PagePrinter::draw);
    connect(&pages, &PageExport::saveWanted, m_printer, &PagePrinter::save);
    connect(m_printer, &PagePrinter::drawn, &pages, &PageExport::take);
    connect(m_printer, &PagePrinter::saved, &pages, &PageExport::tellSaved);
    connect(m_printer, &PagePrinter::finished, &pages, &PageExport::finishSaving);
}

PagePress::~PagePress() {
    m_pages.disconnect(this);
    m_printer->stop();
    m_printer->setNewest(-1);
    if (m_thread.isRunning()) {
        m_thread.quit();
        m_thread.wait();
    } else {
        delete m_printer;
    }
}

} // namespace app
