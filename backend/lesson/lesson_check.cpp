// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lesson/lesson_check.h"

#include <QSet>
#include <algorithm>

namespace lesson {

namespace {

bundle::Diagnostic fault(const QString& pointer, const QString& problem, const QString& fix) {
    return {bundle::Severity::Error, QStringLiteral("lesson.json"), 0, 0, pointer, problem, fix};
}

QString pointerTo(QStringView list, std::size_t index) {
    return QStringLiteral("/%1/%2").arg(list).arg(index);
}

std::size_t pointCount(const LessonStep& step) {
    std::size_t count = 0;
    for (const Stroke& stroke : step.ink)
        count += stroke.points.size();
    return count;
}

/// A number that is none is not possible either.
bool isPossible(double minutes) {
    return minutes > 0 && minutes <= kMostMinutes;
}

std::optional<bundle::Diagnostic> faultOf(const LessonStep& step, const QString& pointer) {
    if (!story::isValidId(step.step))
        return fault(pointer, QStringLiteral("the step’s id is none"),
                     QStringLiteral("Use an id of the story’s steps"));
    if (step.notes && step.notes->size() > kLongestNotes)
        return fault(pointer + QStringLiteral("/notes"), QStringLiteral("the notes are too long"),
                     QStringLiteral("Shorten them to %1 characters").arg(kLongestNotes));
    if (step.minutes && !isPossible(*step.minutes))
        return fault(pointer + QStringLiteral("/minutes"), QStringLiteral("so many minutes are not possible"),
                     QStringLiteral("Use more than 0 and at most %1").arg(kMostMinutes));
    if (step.ink.size() > kMostStrokes || pointCount(step) > kMostPointsOfStep ||
        !std::ranges::all_of(step.ink, isSound))
        return fault(pointer + QStringLiteral("/ink"), QStringLiteral("a stroke cannot be kept"),
                     QStringLiteral("Draw it again, or erase some of the ink"));
    return std::nullopt;
}

std::optional<bundle::Diagnostic> faultOf(const Bookmark& bookmark, const QString& pointer) {
    if (bookmark.title.size() <= kLongestTitle && bookmark.link.size() <= kLongestLink &&
        bookmark.link.startsWith(u"two-rivers:"))
        return std::nullopt;
    return fault(pointer, QStringLiteral("the bookmark is too long or leads nowhere"),
                 QStringLiteral("Use a link that the program copied"));
}

} // namespace

std::optional<bundle::Diagnostic> firstFault(const Lesson& lesson) {
    if (lesson.steps.size() > kMostSteps || lesson.bookmarks.size() > kMostBookmarks ||
        lesson.title.size() > kLongestTitle || lesson.story.size() > kLongestTitle)
        return fault(QString(),
                     QStringLiteral("the lesson has too many steps or bookmarks, or a title too long"),
                     QStringLiteral("Remove some of them"));
    QSet<story::Id> seen;
    for (std::size_t i = 0; i < lesson.steps.size(); ++i) {
        const QString pointer = pointerTo(u"steps", i);
        if (auto found = faultOf(lesson.steps[i], pointer))
            return found;
        if (seen.contains(lesson.steps[i].step))
            return fault(pointer, QStringLiteral("the step “%1” comes twice").arg(lesson.steps[i].step),
                         QStringLiteral("Remove one of the two"));
        seen.insert(lesson.steps[i].step);
    }
    for (std::size_t i = 0; i < lesson.bookmarks.size(); ++i) {
        if (auto found = faultOf(lesson.bookmarks[i], pointerTo(u"bookmarks", i)))
            return found;
    }
    if (lesson.rounds.size() > kMostRounds || !std::ranges::all_of(lesson.rounds, isSoundRound))
        return fault(QStringLiteral("/rounds"), QStringLiteral("a result of exercises cannot be kept"),
                     QStringLiteral("Do the round again"));
    return std::nullopt;
}

} // namespace lesson
