// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page_files.h"

#include <QObject>
#include <atomic>

namespace app {

/// Lays pages out, draws and writes them, on a thread of its own. What has been laid out stays until other
/// pages are wanted, so that turning a page draws one page.
class PagePrinter : public QObject {
    Q_OBJECT
public:
    PagePrinter(std::shared_ptr<const story::Story> story, QString basemapFile);

    void draw(const models::PageRequest& request);
    void save(const models::PageOrder& order, const QString& path);

    // ---- From any thread ----

    /// The number of the newest request: earlier ones are not drawn any more.
    void setNewest(int number) { m_newest = number; }
    void stop() { m_stopped = true; }
    void allow() { m_stopped = false; }

Q_SIGNALS:
    void drawn(const models::PageAnswer& answer);
    void saved(int count);
    void finished(const QString& problem, bool stopped);

private:
    /// Null, with the reason in m_problem, when the pages' matter cannot be read.
    [[nodiscard]] output::Pages* pagesFor(const models::PageOrder& order);
    [[nodiscard]] bool readMatter();

    std::shared_ptr<const story::Story> m_story;
    QString m_basemapFile;
    std::atomic<int> m_newest = 0;
    std::atomic<bool> m_stopped = false;
    QString m_problem;
    std::unique_ptr<explore::MatchIndex> m_index;
    std::optional<geo::Basemap> m_basemap;
    models::PageOrder m_order; ///< Of the pages.
    std::unique_ptr<output::Pages> m_pages;
};

} // namespace app
