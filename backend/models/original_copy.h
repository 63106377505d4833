// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/explorer.h"
#include "story/original.h"

#include <QObject>
#include <QUrl>
#include <QtQml/qqmlregistration.h>
#include <expected>
#include <functional>

namespace models {

/// The reader's own copy of the essay: opens it, says what could not be matched, and which text is read.
class OriginalCopy : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The Atlas has it")
    Q_PROPERTY(bool opened READ isOpened NOTIFY changed)
    Q_PROPERTY(bool opening READ isOpening NOTIFY changed)
    Q_PROPERTY(QString path READ path NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString byline READ byline NOTIFY changed)
    Q_PROPERTY(QString report READ report NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QString reading READ reading WRITE setReading NOTIFY readingChanged)
public:
    /// Reads the file at a path; the error is a sentence. It is called on another thread.
    using Reader = std::function<std::expected<story::Original, QString>(const QString& path)>;

    explicit OriginalCopy(explore::Explorer& explorer, QObject* parent = nullptr);

    /// For main. Without a reader nothing opens.
    void setReader(Reader reader) { m_reader = std::move(reader); }

    [[nodiscard]] bool isOpened() const { return !m_path.isEmpty(); }
    /// A file is being read.
    [[nodiscard]] bool isOpening() const { return m_opening; }
    [[nodiscard]] QString path() const { return m_path; }
    /// The copy that cannot be read where it was: the one that was asked for last and could not be opened, or
    /// the open one whose file has gone. Empty when there is none.
    [[nodiscard]] QString lostPath() const;
    /// The name of the file.
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString byline() const;
    /// What could not be matched, in sentences; empty when everything could, or the reader has read it.
    [[nodiscard]] QString report() const;
    /// Why the file that was asked for last could not be opened; the copy before it stays.
    [[nodiscard]] QString problem() const { return m_problem; }
    /// What is read where there is a copy: "retelling", "original" or "both". Without one, "retelling".
    [[nodiscard]] QString reading() const;
    void setReading(const QString& reading);

    Q_INVOKABLE void open(const QUrl& file);
    void openPath(const QString& path);
    Q_INVOKABLE void close();
    /// The next of the three readings.
    Q_INVOKABLE void readNext();
    /// The reader has read the report or the problem.
    Q_INVOKABLE void dismiss();

Q_SIGNALS:
    void changed();
    void readingChanged();

private:
    void take(int request, const QString& path, std::expected<story::Original, QString> original);
    [[nodiscard]] std::shared_ptr<const story::Original> original() const;

    explore::Explorer& m_explorer;
    Reader m_reader;
    QString m_path;
    QString m_problem;
    QString m_failedPath; ///< What could not be opened; empty once another copy is.
    QString m_reading;
    int m_request = 0; ///< The newest; what others bring comes too late.
    bool m_opening = false;
    bool m_reported = false;
};

/// What could not be matched, in sentences.
[[nodiscard]] QString matchReport(const story::Original& original, const story::Story& story);
/// Why there is no text of its own for a paragraph of the story, in a sentence; empty where there is.
[[nodiscard]] QString copyNotice(const story::Original& original, const story::Story& story,
                                 const story::Id& paragraph);

} // namespace models
