// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QPainter>
#include <functional>

namespace output {

/// Pages that are laid out once and painted as often as they are wanted: into a file, or small on a screen.
/// Belongs to the thread that made it.
class Pages {
public:
    Pages() = default;
    virtual ~Pages() = default;
    Q_DISABLE_COPY_MOVE(Pages)

    [[nodiscard]] virtual int count() const = 0;
    /// Of every page, in points.
    [[nodiscard]] virtual QSizeF size_pt() const = 0;
    /// Of the document as a whole.
    [[nodiscard]] virtual QString title() const = 0;
    /// Of a page, for the name of a file: the step's id, or nothing where a page is about none.
    [[nodiscard]] virtual QString name(int page) const = 0;
    /// Paints one page, from 0 on. The painter's unit is a point, its origin the page's upper left corner.
    virtual void paint(QPainter& painter, int page) = 0;
};

/// Asked before each page, with how many are done; false ends the work there.
using GoOn = std::function<bool(int done)>;

/// The pages as PDF: fonts embedded, drawings as drawings. Empty when it was ended.
[[nodiscard]] QByteArray pdfOf(Pages& pages, const GoOn& goOn = {});
/// One of them as a picture of that height in pixels.
[[nodiscard]] QImage pictureOf(Pages& pages, int page, int height_px);

} // namespace output
