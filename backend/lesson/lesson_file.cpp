// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lesson/lesson_file.h"

#include "lesson/lesson_check.h"
#include "lesson/lesson_json.h"
#include "lesson/zip.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace lesson {

namespace {

const QString kOutline = QStringLiteral("lesson.json");
const QString kInkPrefix = QStringLiteral("ink/");
const QString kInkSuffix = QStringLiteral(".geojson");

bundle::Diagnostic ofFile(const QString& file, const QString& problem, const QString& fix) {
    return {bundle::Severity::Error, file, 0, 0, QString(), problem, fix};
}

/// The step whose ink an entry holds; empty for any other name.
story::Id stepOfEntry(const QString& name) {
    if (!name.startsWith(kInkPrefix) || !name.endsWith(kInkSuffix))
        return {};
    const story::Id id = name.sliced(kInkPrefix.size()).chopped(kInkSuffix.size());
    return story::isValidId(id) ? id : story::Id();
}

void addInk(const ZipEntry& entry, const story::Id& step, const QString& schemaFolder, Reading& reading) {
    std::vector<Stroke> ink = readInk(entry.content, entry.name, schemaFolder, reading.problems);
    if (findStep(*reading.lesson, step) == nullptr && reading.lesson->steps.size() >= kMostSteps) {
        reading.problems.push_back(ofFile(entry.name, QStringLiteral("the lesson has too many steps"),
                                          QStringLiteral("Remove some of them")));
        return;
    }
    stepOf(*reading.lesson, step).ink = std::move(ink);
}

/// The outline comes first, wherever it stands: it has the order of the steps.
void readEntries(const std::vector<ZipEntry>& entries, const QString& schemaFolder, Reading& reading) {
    bool hasOutline = false;
    for (const ZipEntry& entry : entries) {
        if (entry.name == kOutline)
            hasOutline =
                readOutline(entry.content, entry.name, schemaFolder, reading.problems, *reading.lesson);
    }
    if (!hasOutline)
        reading.problems.push_back(
            ofFile(kOutline, QStringLiteral("the order of the steps, the notes and the bookmarks are lost"),
                   QStringLiteral("Use an older copy of the lesson, or go on with its ink")));
    for (const ZipEntry& entry : entries) {
        if (const story::Id step = stepOfEntry(entry.name); !step.isEmpty())
            addInk(entry, step, schemaFolder, reading);
        else if (entry.name != kOutline)
            reading.problems.push_back(ofFile(entry.name.left(kLongestTitle),
                                              QStringLiteral("this is no part of a lesson"),
                                              QStringLiteral("Nothing; it is left out")));
    }
}

bundle::Diagnostic tooLarge(const QString& place) {
    return ofFile(place, QStringLiteral("the lesson is larger than a lesson may be"),
                  QStringLiteral("Remove some of its ink or notes"));
}

bundle::Diagnostic notWritten(const QSaveFile& file, const QString& path) {
    return ofFile(path, QStringLiteral("the lesson could not be written: %1").arg(file.errorString()),
                  QStringLiteral("Choose another place for it"));
}

} // namespace

Reading read(const QByteArray& bytes, const QString& name, const QString& schemaFolder) {
    Reading reading;
    if (bytes.size() > kLargestFile_bytes) {
        reading.problems.push_back(tooLarge(name));
        return reading;
    }
    const std::vector<ZipEntry> entries = entriesOf(bytes, name, reading.problems);
    if (entries.empty()) {
        reading.problems.push_back(ofFile(name, QStringLiteral("nothing of a lesson can be read from it"),
                                          QStringLiteral("Use an older copy of the lesson")));
        return reading;
    }
    reading.lesson.emplace();
    readEntries(entries, schemaFolder, reading);
    return reading;
}

Reading readFile(const QString& path, const QString& schemaFolder) {
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    Reading reading;
    // A pipe or a device may have no end.
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        reading.problems.push_back(ofFile(path, QStringLiteral("the lesson cannot be opened"),
                                          QStringLiteral("Check that the file is there and may be read")));
        return reading;
    }
    return read(file.read(kLargestFile_bytes + 1), name, schemaFolder);
}

std::expected<QByteArray, bundle::Diagnostic> bytesOf(const Lesson& lesson) {
    if (auto fault = firstFault(lesson))
        return std::unexpected(std::move(*fault));
    std::vector<ZipEntry> entries{{kOutline, outlineJson(lesson)}};
    qint64 sum_bytes = entries.front().content.size();
    for (const LessonStep& step : lesson.steps) {
        if (step.ink.empty())
            continue;
        entries.push_back({kInkPrefix + step.step + kInkSuffix, inkJson(step.ink)});
        sum_bytes += entries.back().content.size();
        if (entries.back().content.size() > kLargestEntry_bytes)
            return std::unexpected(tooLarge(entries.back().name));
    }
    const auto zip = zipOf(entries);
    if (!zip)
        return std::unexpected(ofFile(kOutline,
                                      QStringLiteral("the lesson could not be packed: %1").arg(zip.error()),
                                      QStringLiteral("Free some memory")));
    if (entries.front().content.size() > kLargestEntry_bytes || sum_bytes > kLargestLesson_bytes ||
        zip->size() > kLargestFile_bytes)
        return std::unexpected(tooLarge(kOutline));
    return *zip;
}

std::expected<void, bundle::Diagnostic> writeFile(const QString& path, const Lesson& lesson) {
    const auto bytes = bytesOf(lesson);
    if (!bytes)
        return std::unexpected(bytes.error());
    // QSaveFile writes beside the file, has the system put it on the disk (fsync) and renames it.
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(*bytes) == bytes->size() && file.commit())
        return {};
    return std::unexpected(notWritten(file, path));
}

} // namespace lesson
