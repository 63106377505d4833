// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lesson/zip.h"

#include "lesson/lesson_file.h"
#include "lesson/zip_directory.h"

#include <memory>
#include <set>
#include <zip.h>

namespace lesson {

namespace {

constexpr zip_int64_t kMostZipEntries = 1'000;
/// 1980-01-01, the first day that a zip can say.
constexpr zip_uint16_t kNoDate = 0x21;

struct CloseZip {
    void operator()(zip_t* zip) const { zip_discard(zip); }
};
struct CloseEntry {
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};
struct FreeSource {
    void operator()(zip_source_t* source) const { zip_source_free(source); }
};
using Zip = std::unique_ptr<zip_t, CloseZip>;
using OpenEntry = std::unique_ptr<zip_file_t, CloseEntry>;
using Source = std::unique_ptr<zip_source_t, FreeSource>;

/// An error of libzip that frees what it holds.
class ZipError {
public:
    ZipError() { zip_error_init(&m_error); }
    ~ZipError() { zip_error_fini(&m_error); }
    ZipError(const ZipError&) = delete;
    ZipError& operator=(const ZipError&) = delete;
    [[nodiscard]] zip_error_t* get() { return &m_error; }
    [[nodiscard]] QString text() { return QString::fromUtf8(zip_error_strerror(&m_error)); }

private:
    zip_error_t m_error{};
};

bundle::Diagnostic problemOf(const QString& file, const QString& problem, const QString& fix) {
    return {bundle::Severity::Error, file, 0, 0, QString(), problem, fix};
}

/// The archive, read only; null when it is none or its parts contradict each other. `bytes` outlive it.
Zip openZip(const QByteArray& bytes) {
    ZipError error;
    Source source(
        zip_source_buffer_create(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, error.get()));
    if (!source)
        return nullptr;
    Zip zip(zip_open_from_source(source.get(), ZIP_RDONLY | ZIP_CHECKCONS, error.get()));
    if (zip)
        std::ignore = source.release(); // the archive frees it
    return zip;
}

/// Unpacks an entry as far as the bound, whatever size it claims to have. Nothing when it is damaged or
/// larger.
std::optional<QByteArray> contentOf(zip_t* zip, zip_uint64_t index, qint64 most_bytes) {
    const OpenEntry entry(zip_fopen_index(zip, index, 0));
    if (!entry)
        return std::nullopt;
    constexpr qsizetype kPiece = 65'536;
    QByteArray content;
    QByteArray piece(kPiece, Qt::Uninitialized);
    for (;;) {
        const zip_int64_t count = zip_fread(entry.get(), piece.data(), kPiece);
        if (count < 0 || content.size() + count > most_bytes)
            return std::nullopt;
        if (count == 0)
            return content;
        content.append(piece.constData(), count);
    }
}

std::vector<ZipEntry> entriesOfZip(zip_t* zip, const QString& name,
                                   std::vector<bundle::Diagnostic>& problems) {
    std::vector<ZipEntry> entries;
    std::set<QString> seen;
    qint64 left_bytes = kLargestLesson_bytes;
    const zip_int64_t count = zip_get_num_entries(zip, 0);
    if (count > kMostZipEntries)
        problems.push_back(problemOf(name, QStringLiteral("it has too many parts; the last are left out"),
                                     QStringLiteral("Use an older copy of the lesson")));
    for (zip_int64_t i = 0; i < std::min(count, kMostZipEntries); ++i) {
        const auto index = static_cast<zip_uint64_t>(i);
        const QString ownName = QString::fromUtf8(zip_get_name(zip, index, 0)).left(kLongestTitle);
        const QString entryName = ownName.isEmpty() ? name : ownName;
        auto content = contentOf(zip, index, std::min(kLargestEntry_bytes, left_bytes));
        if (!content) {
            problems.push_back(
                problemOf(entryName, QStringLiteral("this part is damaged or too large"),
                          QStringLiteral("Use an older copy of the lesson, or go on without it")));
        } else if (!seen.insert(entryName).second) {
            problems.push_back(problemOf(entryName, QStringLiteral("this part comes twice; the first counts"),
                                         QStringLiteral("Nothing; the other is left out")));
        } else {
            left_bytes -= content->size();
            entries.push_back({entryName, *std::move(content)});
        }
    }
    return entries;
}

/// Adds the entries; false when the library says no. They outlive the archive.
bool addAll(zip_t* zip, const std::vector<ZipEntry>& entries) {
    for (const ZipEntry& entry : entries) {
        Source source(zip_source_buffer(zip, entry.content.constData(),
                                        static_cast<zip_uint64_t>(entry.content.size()), 0));
        if (!source)
            return false;
        const zip_int64_t index =
            zip_file_add(zip, entry.name.toUtf8().constData(), source.get(), ZIP_FL_ENC_UTF_8);
        if (index < 0)
            return false;
        std::ignore = source.release(); // the archive frees it
        if (zip_file_set_dostime(zip, static_cast<zip_uint64_t>(index), 0, kNoDate, 0) != 0)
            return false;
    }
    return true;
}

/// The bytes that were written to the source.
QByteArray writtenTo(zip_source_t* source) {
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_source_stat(source, &stat) != 0 || zip_source_open(source) != 0)
        return {};
    QByteArray bytes(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
    const zip_int64_t read = zip_source_read(source, bytes.data(), stat.size);
    zip_source_close(source);
    return read == bytes.size() ? bytes : QByteArray();
}

} // namespace

std::expected<QByteArray, QString> zipOf(const std::vector<ZipEntry>& entries) {
    ZipError error;
    const Source target(zip_source_buffer_create(nullptr, 0, 0, error.get()));
    if (!target)
        return std::unexpected(error.text());
    zip_source_keep(target.get()); // once for the archive, once to be read
    Zip zip(zip_open_from_source(target.get(), ZIP_CREATE | ZIP_TRUNCATE, error.get()));
    if (!zip) {
        zip_source_free(target.get());
        return std::unexpected(error.text());
    }
    if (!addAll(zip.get(), entries) || zip_close(zip.get()) != 0)
        return std::unexpected(QString::fromUtf8(zip_strerror(zip.get())));
    std::ignore = zip.release(); // closed
    QByteArray bytes = writtenTo(target.get());
    if (bytes.isEmpty())
        return std::unexpected(QStringLiteral("nothing was written"));
    return bytes;
}

std::vector<ZipEntry> entriesOf(const QByteArray& archive, const QString& name,
                                std::vector<bundle::Diagnostic>& problems) {
    if (const Zip whole = openZip(archive))
        return entriesOfZip(whole.get(), name, problems);
    problems.push_back(problemOf(name, QStringLiteral("the file is damaged or cut off"),
                                 QStringLiteral("Look through what could be read of it, and save it anew")));
    const Salvage salvage = withNewDirectory(archive);
    for (const QString& cut : salvage.cutOff)
        problems.push_back(problemOf(cut.left(kLongestTitle), QStringLiteral("this part is cut off"),
                                     QStringLiteral("Use an older copy of the lesson, or go on without it")));
    const Zip zip = openZip(salvage.archive);
    return zip ? entriesOfZip(zip.get(), name, problems) : std::vector<ZipEntry>();
}

} // namespace lesson
