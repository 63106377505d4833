// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/page_export.h"

#include <QQuickImageProvider>

namespace app {

/// Gives QML the picture of the page that is looked at: `image://page/NUMBER`.
class PageImages : public QQuickImageProvider {
public:
    static constexpr QLatin1StringView kName{"page"};

    /// The export outlives it.
    explicit PageImages(const models::PageExport& pages)
        : QQuickImageProvider(Image)
        , m_pages(pages) {}

    QImage requestImage(const QString& /*number*/, QSize* size, const QSize& /*wanted*/) override {
        if (size != nullptr)
            *size = m_pages.picture().size();
        return m_pages.picture();
    }

private:
    const models::PageExport& m_pages;
};

} // namespace app
