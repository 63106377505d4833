// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace models {

/// The reader's wish for a copy of a figure, on its way from QML to whoever can write files, and what came of
/// it on the way back.
class FigureRequests : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The Atlas has it.")
    /// What came of the last request, in a sentence, and the series it was about; "" before the first.
    Q_PROPERTY(QString message READ message NOTIFY reported)
    Q_PROPERTY(QString seriesId READ seriesId NOTIFY reported)
    Q_PROPERTY(bool failed READ hasFailed NOTIFY reported)

public:
    enum Format { Clipboard, Csv, Svg, Png };
    Q_ENUM(Format)

    using QObject::QObject;

    [[nodiscard]] QString message() const { return m_message; }
    [[nodiscard]] QString seriesId() const { return m_seriesId; }
    [[nodiscard]] bool hasFailed() const { return m_failed; }

    Q_INVOKABLE void request(const QString& seriesId, models::FigureRequests::Format format);
    void report(const QString& seriesId, const QString& message, bool failed);

Q_SIGNALS:
    void requested(const QString& seriesId, models::FigureRequests::Format format);
    void reported();

private:
    QString m_message;
    QString m_seriesId;
    bool m_failed = false;
};

} // namespace models
