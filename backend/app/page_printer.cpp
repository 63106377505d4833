// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/page_printer.h"

#include "app/translation.h"

#include <algorithm>

namespace app {

namespace {

/// Pictures are the same slides.
models::PageOrder layoutOf(models::PageOrder order) {
    if (order.kind == models::PageOrder::Kind::Pictures)
        order.kind = models::PageOrder::Kind::Slides;
    return order;
}

} // namespace

PagePrinter::PagePrinter(std::shared_ptr<const story::Story> story, QString basemapFile)
    : m_story(std::move(story))
    , m_basemapFile(std::move(basemapFile)) {}

bool PagePrinter::readMatter() {
    if (m_basemap)
        return true;
    auto basemap = readBasemap(m_basemapFile);
    if (!basemap) {
        m_problem = basemap.error();
        return false;
    }
    m_basemap = *std::move(basemap);
    m_index = std::make_unique<explore::MatchIndex>(m_story);
    return true;
}

output::Pages* PagePrinter::pagesFor(const models::PageOrder& order) {
    if (!readMatter())
        return nullptr;
    models::PageOrder wanted = layoutOf(order);
    if (!m_pages || wanted != m_order) {
        m_pages.reset();
        m_order = std::move(wanted);
        m_pages = pagesOf(m_order, {.index = m_index.get(), .basemap = &*m_basemap});
    }
    return m_pages.get();
}

void PagePrinter::draw(const models::PageRequest& request) {
    if (request.number != m_newest)
        return;
    const ThreadWords words(request.order.language);
    models::PageAnswer answer{.number = request.number};
    if (output::Pages* pages = pagesFor(request.order); pages != nullptr && pages->count() > 0) {
        answer.count = pages->count();
        answer.page = std::clamp(request.page, 0, answer.count - 1);
        answer.picture = output::pictureOf(*pages, answer.page, request.height_px);
    } else {
        answer.problem = m_problem;
    }
    Q_EMIT drawn(answer);
}

void PagePrinter::save(const models::PageOrder& order, const QString& path) {
    const ThreadWords words(order.language);
    output::Pages* pages = pagesFor(order);
    if (pages == nullptr) {
        Q_EMIT finished(m_problem, false);
        return;
    }
    const auto written = writePages(*pages, order.kind, path, [this](int done) {
        Q_EMIT saved(done);
        return !m_stopped;
    });
    Q_EMIT finished(written ? QString() : written.error(), written && !*written);
}

} // namespace app
