// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/story.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>
#include <vector>

namespace models {

/// How the reader wants text: its size, and the face of the reading column.
class TextSettings : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The Atlas has it")
    /// Times the design's size.
    Q_PROPERTY(double scale READ scale WRITE setScale NOTIFY changed)
    /// All that `scale` can be, smallest first.
    Q_PROPERTY(QList<double> scales READ scales CONSTANT)
    /// "serif" or "sans".
    Q_PROPERTY(QString face READ face WRITE setFace NOTIFY changed)
public:
    using QObject::QObject;

    [[nodiscard]] double scale() const { return m_scale; }
    /// Takes the nearest of scales().
    void setScale(double scale);
    [[nodiscard]] static QList<double> scales();
    [[nodiscard]] QString face() const { return m_face; }
    /// Anything but "serif" and "sans" is left aside.
    void setFace(const QString& face);

    /// So many sizes larger, or smaller where negative, as far as they go.
    Q_INVOKABLE void step(int by);

Q_SIGNALS:
    void changed();

private:
    double m_scale = 1;
    QString m_face = QStringLiteral("serif");
};

/// The languages of names that this machine has no font for.
[[nodiscard]] std::vector<story::Language> languagesWithoutFont();

} // namespace models
