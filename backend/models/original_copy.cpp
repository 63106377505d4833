// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/original_copy.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPointer>
#include <QThreadPool>
#include <algorithm>
#include <array>

namespace models {

namespace {

const std::array kReadings{QStringLiteral("original"), QStringLiteral("both"), QStringLiteral("retelling")};

/// "¶1, ¶4" of the story's paragraphs.
QString numbersOf(const std::vector<story::Id>& ids, const story::Story& story) {
    QStringList numbers;
    for (const story::Id& id : ids) {
        if (const story::Paragraph* paragraph = story::find(story.paragraphs, id))
            numbers.append(QStringLiteral("¶%1").arg(paragraph->number));
    }
    return numbers.join(OriginalCopy::tr(", "));
}

} // namespace

OriginalCopy::OriginalCopy(explore::Explorer& explorer, QObject* parent)
    : QObject(parent)
    , m_explorer(explorer)
    , m_reading(kReadings.front()) {}

std::shared_ptr<const story::Original> OriginalCopy::original() const {
    return m_explorer.index().original();
}

QString OriginalCopy::lostPath() const {
    if (!m_failedPath.isEmpty())
        return m_failedPath;
    return isOpened() && !QFileInfo::exists(m_path) ? m_path : QString();
}
QString OriginalCopy::name() const {
    return QFileInfo(m_path).fileName();
}
QString OriginalCopy::title() const {
    return isOpened() ? original()->title : QString();
}
QString OriginalCopy::byline() const {
    return isOpened() ? original()->byline : QString();
}
QString OriginalCopy::report() const {
    return isOpened() && !m_reported ? matchReport(*original(), m_explorer.story()) : QString();
}
QString OriginalCopy::reading() const {
    return isOpened() ? m_reading : kReadings.back();
}

void OriginalCopy::setReading(const QString& reading) {
    if (reading == m_reading || !std::ranges::contains(kReadings, reading))
        return;
    m_reading = reading;
    Q_EMIT readingChanged();
}

void OriginalCopy::readNext() {
    if (!isOpened())
        return;
    const auto now = std::ranges::find(kReadings, m_reading);
    setReading(now + 1 == kReadings.end() ? kReadings.front() : *(now + 1));
}

void OriginalCopy::open(const QUrl& file) {
    if (file.isLocalFile())
        openPath(file.toLocalFile());
    else {
        m_problem = tr("Only a file of this computer can be opened, not “%1”.").arg(file.toDisplayString());
        Q_EMIT changed();
    }
}

void OriginalCopy::openPath(const QString& path) {
    if (!m_reader || path.isEmpty())
        return;
    const int request = ++m_request;
    m_opening = true;
    m_problem.clear();
    Q_EMIT changed();
    const QPointer<OriginalCopy> self(this);
    QThreadPool::globalInstance()->start([self, request, path, reader = m_reader] {
        auto read = std::make_shared<std::expected<story::Original, QString>>(reader(path));
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [self, request, path, read] {
                if (self)
                    self->take(request, path, std::move(*read));
            },
            Qt::QueuedConnection);
    });
}

void OriginalCopy::take(int request, const QString& path, std::expected<story::Original, QString> original) {
    if (request != m_request)
        return;
    m_opening = false;
    m_failedPath = original ? QString() : path;
    if (original) {
        m_path = path;
        m_reported = false;
        m_explorer.setOriginal(std::make_shared<const story::Original>(std::move(*original)));
        Q_EMIT readingChanged();
    } else {
        m_problem = original.error();
    }
    Q_EMIT changed();
}

void OriginalCopy::close() {
    ++m_request;
    m_opening = false;
    m_path.clear();
    m_failedPath.clear();
    m_problem.clear();
    m_explorer.setOriginal(nullptr);
    Q_EMIT readingChanged();
    Q_EMIT changed();
}

void OriginalCopy::dismiss() {
    m_reported = true;
    m_problem.clear();
    Q_EMIT changed();
}

QString matchReport(const story::Original& original, const story::Story& story) {
    QStringList sentences;
    if (!original.missing.empty())
        sentences += OriginalCopy::tr("Nothing in it tells %1.", "paragraphs, such as ¶2, ¶3")
                         .arg(numbersOf(original.missing, story));
    const auto unmatched = std::ranges::count_if(
        original.paragraphs, [](const auto& paragraph) { return paragraph.tells.empty(); });
    if (unmatched > 0)
        sentences +=
            OriginalCopy::tr("%n of its paragraphs match none of the story’s; they stay where they stand.",
                             nullptr, static_cast<int>(unmatched));
    if (!original.missingNotes.empty()) {
        QStringList numbers;
        for (const int number : original.missingNotes)
            numbers += QString::number(number);
        sentences += OriginalCopy::tr("Its note list lacks %1.", "numbers of notes")
                         .arg(numbers.join(OriginalCopy::tr(", ")));
    }
    return sentences.join(u' ');
}

QString copyNotice(const story::Original& original, const story::Story& story, const story::Id& paragraph) {
    if (std::ranges::contains(original.missing, paragraph))
        return OriginalCopy::tr("Your copy has no paragraph that tells this.");
    const story::Id with = story::shownWith(original, paragraph);
    return with.isEmpty()
               ? QString()
               : OriginalCopy::tr("Your copy tells this together with %1.").arg(numbersOf({with}, story));
}

} // namespace models
