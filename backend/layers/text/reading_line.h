// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace layers {

/// Which paragraph is being read in a column that scrolls, and how far to scroll to read another. The line at
/// which one reads moves from the column's upper edge, at the start of the text, to its lower edge, at the
/// end: so every paragraph comes under it, also the first and the last.
class ReadingLine : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
public:
    using QObject::QObject;

    /// The paragraph under the line. `tops`: their upper edges in the content, ascending. All in
    /// device-independent pixels; -1 without paragraphs.
    Q_INVOKABLE [[nodiscard]] static int rowAt(double contentY, double viewHeight, double contentHeight,
                                               const QList<double>& tops);
    /// The scroll position that shows the piece [top, top + height) of the content, whole if it fits, near
    /// the line at which one reads; between 0 and the end of the content.
    Q_INVOKABLE [[nodiscard]] static double scrollTo(double top, double height, double viewHeight,
                                                     double contentHeight);
};

} // namespace layers
