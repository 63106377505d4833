// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/explorer.h"
#include "lesson/ink_history.h"
#include "lesson/keeper.h"
#include "lesson/lesson_file.h"
#include "models/problem_model.h"

#include <QObject>
#include <QStringList>
#include <QUrl>
#include <QtQml/qqmlregistration.h>
#include <functional>
#include <memory>
#include <optional>

namespace models {

/// The teacher's lesson that is open: opens it as far as its file can be read, says what could not, and
/// writes every change at once. A lesson that has no name yet is kept among the reader's own files, so that
/// nothing is lost before it gets one.
class OpenLesson : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The Atlas has it")
    Q_PROPERTY(bool opened READ isOpened NOTIFY changed)
    Q_PROPERTY(bool opening READ isOpening NOTIFY changed)
    /// The file has not been given a place by the reader.
    Q_PROPERTY(bool unnamed READ isUnnamed NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString title READ title WRITE setTitle NOTIFY changed)
    /// Files that were opened or named last, the newest first.
    Q_PROPERTY(QStringList recent READ recent NOTIFY recentChanged)
public:
    static constexpr QStringView kSuffix{u".tworivers"};
    static constexpr qsizetype kMostRecent = 8;

    /// Reads the file at a path. It is called on another thread.
    using Reader = std::function<lesson::Reading(const QString& path)>;

    /// `problems` gets what cannot be read or written. Both outlive the lesson.
    OpenLesson(explore::Explorer& explorer, ProblemModel& problems, QObject* parent = nullptr);
    /// Writes what is still to be written.
    ~OpenLesson() override;
    Q_DISABLE_COPY_MOVE(OpenLesson)

    // ---- For main ----

    /// Without a reader nothing opens.
    void setReader(Reader reader) { m_reader = std::move(reader); }
    /// Where lessons without a name are kept; empty: nowhere.
    void setDraftFolder(const QString& folder) { m_draftFolder = folder; }
    void setRecent(const QStringList& paths);
    /// Opens the file at a path. What is open stays until it has been read.
    void openPath(const QString& path);
    /// The open file; empty when there is none.
    [[nodiscard]] QString path() const { return m_path; }

    // ---- What is open ----

    [[nodiscard]] bool isOpened() const { return m_lesson.has_value(); }
    [[nodiscard]] bool isOpening() const { return m_opening; }
    [[nodiscard]] bool isUnnamed() const;
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString title() const { return m_lesson ? m_lesson->title : QString(); }
    void setTitle(const QString& title);
    [[nodiscard]] QStringList recent() const { return m_recent; }
    /// The lesson as it is now, or null.
    [[nodiscard]] const lesson::Lesson* lesson() const { return m_lesson ? &*m_lesson : nullptr; }
    [[nodiscard]] const story::Story& story() const { return m_explorer.story(); }

    // ---- Intents ----

    /// True for what is named like a lesson's file.
    Q_INVOKABLE [[nodiscard]] bool isLesson(const QUrl& file) const;
    Q_INVOKABLE void open(const QUrl& file);
    /// One of `recent`.
    Q_INVOKABLE void openRecent(const QString& path) { openPath(path); }
    /// Begins a lesson that has every step of the story, in the place of the open one.
    Q_INVOKABLE void begin();
    /// Goes on under another name; a file without a name is not left behind.
    Q_INVOKABLE void saveAs(const QUrl& file);
    Q_INVOKABLE void close();

    /// Changes the lesson, beginning one when none is open, and writes it. False, and nothing happens, when
    /// its file could not hold the outcome. Ink changes through `changeInk` alone.
    bool change(const std::function<void(lesson::Lesson&)>& how);
    /// The same for its ink: true when `how` says that it did something.
    bool changeInk(const std::function<bool(lesson::InkHistory&, lesson::Lesson&)>& how);
    [[nodiscard]] const lesson::InkHistory& inkHistory() const { return m_history; }
    /// Waits until everything is written.
    void flush();

Q_SIGNALS:
    /// Another lesson is open, or none, or something of it is another.
    void changed();
    void inkChanged();
    void recentChanged();

private:
    void take(int request, const QString& path, lesson::Reading reading);
    void show(const QString& path, lesson::Lesson lesson, bool damaged);
    /// Ends the open lesson's writing.
    void leave();
    void keepAt(const QString& path);
    void keep();
    /// Copies a damaged file before it is written over for the first time; false when it cannot.
    [[nodiscard]] bool setAside();
    void remember(const QString& path);
    void report(const QString& file, const QString& problem, const QString& fix);
    void written(const QString& path, const std::optional<bundle::Diagnostic>& problem);
    [[nodiscard]] QString freeDraft() const;

    explore::Explorer& m_explorer;
    ProblemModel& m_problems;
    Reader m_reader;
    QString m_draftFolder;
    QString m_path;
    QStringList m_recent;
    std::optional<lesson::Lesson> m_lesson;
    lesson::InkHistory m_history;
    int m_request = 0; ///< The newest; what others bring comes too late.
    bool m_opening = false;
    bool m_damaged = false; ///< The file has more than could be read, and has not been set aside yet.
    std::unique_ptr<lesson::Keeper> m_keeper; ///< Last, so that it ends before what it tells.
};

} // namespace models
