// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figure_requests.h"

namespace models {

void FigureRequests::request(const QString& seriesId, Format format) {
    report(seriesId, {}, false);
    Q_EMIT requested(seriesId, format);
}

void FigureRequests::report(const QString& seriesId, const QString& message, bool failed) {
    m_seriesId = seriesId;
    m_message = message;
    m_failed = failed;
    Q_EMIT reported();
}

} // namespace models
