// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/open_lesson.h"

#include "lesson/lesson_check.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <QThreadPool>
#include <algorithm>

namespace models {

OpenLesson::OpenLesson(explore::Explorer& explorer, ProblemModel& problems, QObject* parent)
    : QObject(parent)
    , m_explorer(explorer)
    , m_problems(problems) {}

OpenLesson::~OpenLesson() {
    leave();
}

bool OpenLesson::isUnnamed() const {
    return isOpened() && (m_path.isEmpty() ||
                          (!m_draftFolder.isEmpty() &&
                           QFileInfo(m_path).absolutePath() == QFileInfo(m_draftFolder).absoluteFilePath()));
}

QString OpenLesson::name() const {
    if (!isOpened())
        return {};
    return isUnnamed() ? tr("Lesson without a name") : QFileInfo(m_path).fileName();
}

void OpenLesson::setTitle(const QString& title) {
    if (isOpened() && title != m_lesson->title)
        change([&title](lesson::Lesson& lesson) { lesson.title = title; });
}

void OpenLesson::setRecent(const QStringList& paths) {
    m_recent = paths.first(std::min(paths.size(), kMostRecent));
    Q_EMIT recentChanged();
}

bool OpenLesson::isLesson(const QUrl& file) const {
    return file.path().endsWith(kSuffix, Qt::CaseInsensitive);
}

void OpenLesson::open(const QUrl& file) {
    if (file.isLocalFile())
        openPath(file.toLocalFile());
    else
        report(file.toDisplayString(), tr("this is no file of this computer"),
               tr("Save it here first, then open it"));
}

void OpenLesson::openPath(const QString& path) {
    if (!m_reader || path.isEmpty())
        return;
    // What is read is what has been written.
    if (path == m_path)
        flush();
    const int request = ++m_request;
    m_opening = true;
    Q_EMIT changed();
    const QPointer<OpenLesson> self(this);
    QThreadPool::globalInstance()->start(
        [self, request, path = QFileInfo(path).absoluteFilePath(), reader = m_reader] {
            auto read = std::make_shared<lesson::Reading>(reader(path));
            QMetaObject::invokeMethod(
                QCoreApplication::instance(),
                [self, request, path, read] {
                    if (self)
                        self->take(request, path, std::move(*read));
                },
                Qt::QueuedConnection);
        });
}

void OpenLesson::take(int request, const QString& path, lesson::Reading reading) {
    if (request != m_request)
        return;
    m_opening = false;
    std::vector<Problem> problems = problemsOf(reading.problems);
    const bool damaged = !problems.empty();
    if (reading.lesson && reading.lesson->story != story().name) {
        problems.push_back({true, path, 0,
                            tr("this lesson is about another story, “%1”").arg(reading.lesson->story),
                            tr("Open that story, then the lesson")});
        reading.lesson.reset();
    }
    m_problems.setProblems(ProblemModel::Origin::Lesson, std::move(problems));
    if (reading.lesson)
        show(path, lesson::fitted(*std::move(reading.lesson), story()), damaged);
    else
        Q_EMIT changed();
}

void OpenLesson::show(const QString& path, lesson::Lesson lesson, bool damaged) {
    leave();
    m_lesson = std::move(lesson);
    m_history = {};
    m_damaged = damaged;
    keepAt(path);
    if (!isUnnamed())
        remember(path);
    Q_EMIT changed();
    Q_EMIT inkChanged();
}

void OpenLesson::leave() {
    // A lesson without a name in which nothing was done is no loss.
    const bool untouched = isUnnamed() && *m_lesson == lesson::lessonOf(story());
    m_keeper.reset();
    if (untouched && !m_path.isEmpty())
        QFile::remove(m_path);
    m_lesson.reset();
    m_path.clear();
    m_damaged = false;
}

void OpenLesson::keepAt(const QString& path) {
    m_path = path;
    m_keeper.reset();
    if (path.isEmpty())
        return;
    m_keeper = std::make_unique<lesson::Keeper>(
        path, [this, path](const std::optional<bundle::Diagnostic>& problem) {
            // Told on the keeper's thread.
            QMetaObject::invokeMethod(
                this, [this, path, problem] { written(path, problem); }, Qt::QueuedConnection);
        });
}

void OpenLesson::written(const QString& path, const std::optional<bundle::Diagnostic>& problem) {
    if (problem && path == m_path)
        m_problems.setProblems(ProblemModel::Origin::Lesson, problemsOf({*problem}));
}

QString OpenLesson::freeDraft() const {
    if (m_draftFolder.isEmpty() || !QDir().mkpath(m_draftFolder))
        return {};
    QString path;
    int number = 0;
    do
        path = QStringLiteral("%1/lesson-%2%3").arg(m_draftFolder).arg(++number).arg(kSuffix);
    while (QFile::exists(path));
    return path;
}

void OpenLesson::begin() {
    ++m_request;
    m_opening = false;
    show(freeDraft(), lesson::lessonOf(story()), false);
    keep();
}

void OpenLesson::saveAs(const QUrl& file) {
    if (!isOpened() || !file.isLocalFile())
        return;
    QString path = file.toLocalFile();
    if (!path.endsWith(kSuffix, Qt::CaseInsensitive))
        path += kSuffix;
    // The file under the name before is whole before it is left.
    flush();
    if (const auto done = lesson::writeFile(path, *m_lesson); !done) {
        m_problems.setProblems(ProblemModel::Origin::Lesson, problemsOf({done.error()}));
        return;
    }
    const QString draft = isUnnamed() ? m_path : QString();
    keepAt(path);
    m_damaged = false;
    if (!draft.isEmpty() && draft != path)
        QFile::remove(draft);
    remember(path);
    Q_EMIT changed();
}

void OpenLesson::close() {
    ++m_request;
    m_opening = false;
    leave();
    m_history = {};
    Q_EMIT changed();
    Q_EMIT inkChanged();
}

bool OpenLesson::change(const std::function<void(lesson::Lesson&)>& how) {
    lesson::Lesson next = m_lesson ? *m_lesson : lesson::lessonOf(story());
    how(next);
    if (lesson::firstFault(next))
        return false;
    if (!m_lesson)
        begin();
    if (next == *m_lesson)
        return true;
    m_lesson = std::move(next);
    keep();
    Q_EMIT changed();
    return true;
}

bool OpenLesson::changeInk(const std::function<bool(lesson::InkHistory&, lesson::Lesson&)>& how) {
    if (!m_lesson)
        begin();
    if (!how(m_history, *m_lesson))
        return false;
    keep();
    Q_EMIT inkChanged();
    return true;
}

void OpenLesson::keep() {
    if (m_keeper && setAside())
        m_keeper->keep(*m_lesson);
}

void OpenLesson::flush() {
    if (m_keeper)
        m_keeper->flush();
}

bool OpenLesson::setAside() {
    if (!m_damaged)
        return true;
    QString aside = m_path + QStringLiteral(".damaged");
    for (int number = 2; QFile::exists(aside); ++number)
        aside = QStringLiteral("%1.damaged-%2").arg(m_path).arg(number);
    m_damaged = !QFile::copy(m_path, aside);
    if (m_damaged)
        report(m_path, tr("the damaged file could not be set aside, so that nothing is written over it"),
               tr("Save the lesson under another name"));
    return !m_damaged;
}

void OpenLesson::remember(const QString& path) {
    QStringList recent = m_recent;
    recent.removeAll(path);
    recent.prepend(path);
    setRecent(recent);
}

void OpenLesson::report(const QString& file, const QString& problem, const QString& fix) {
    m_problems.setProblems(ProblemModel::Origin::Lesson, {{true, file, 0, problem, fix}});
}

} // namespace models
