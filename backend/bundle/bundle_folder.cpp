// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bundle/bundle_folder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <algorithm>

namespace bundle {

namespace {

constexpr qsizetype kMostDataFiles = 1000;

/// A path that cannot leave the folder by its spelling alone.
bool isPlainRelative(const QString& path) {
    if (path.isEmpty() || path.size() > 500 || path.contains(u'\\') || path.contains(u':') ||
        path.contains(QChar(0)))
        return false;
    const QStringList parts = path.split(u'/');
    return std::ranges::none_of(
        parts, [](const QString& part) { return part.isEmpty() || part == u"." || part == u".."; });
}

LoadError notLoadable(const QString& problem, const QString& fix) {
    return {false, {}, problem, fix};
}

LoadError outside(const QString& path) {
    return notLoadable(
        QStringLiteral("the path %1 leads out of the bundle").arg(quoted(path)),
        QStringLiteral("Put the file into the bundle's folder and name it relative to it, such as "
                       "series/arrivals.csv"));
}

LoadError tooLarge(const QString& path) {
    return {true,
            {path, 0, 0, QString()},
            QStringLiteral("the file is larger than %1 MiB").arg(BundleFolder::kLargestFile_bytes >> 20),
            QStringLiteral("Simplify its shapes or split it")};
}

std::expected<QByteArray, LoadError> toUtf8(const QString& path, QByteArray bytes) {
    const QString fix = QStringLiteral("Save the file as UTF-8");
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff"))
        return std::unexpected(
            LoadError{true, {path, 1, 1, QString()}, QStringLiteral("the file is UTF-16 text"), fix});
    if (bytes.startsWith("\xef\xbb\xbf"))
        bytes.remove(0, 3); // a spreadsheet writes this mark; it is no text
    const SourceText text(path, bytes);
    const qsizetype bad = firstBadByte(text.bytes());
    if (bad < 0)
        return bytes;
    const bool isNul = bytes.at(bad) == '\0';
    return std::unexpected(LoadError{true, text.spotAt(bad),
                                     isNul ? QStringLiteral("there is a zero byte, which is no text")
                                           : QStringLiteral("this is no UTF-8 text"),
                                     fix});
}

} // namespace

BundleFolder::BundleFolder(const QString& folder)
    : m_folder(folder)
    , m_canonical(QFileInfo(folder).canonicalFilePath()) {}

std::expected<SourceText, LoadError> BundleFolder::load(const QString& path) const {
    if (!isPlainRelative(path))
        return std::unexpected(outside(path));
    const QFileInfo info(m_folder + u'/' + path);
    if (!info.exists() || m_canonical.isEmpty())
        return std::unexpected(notLoadable(QStringLiteral("there is no file %1").arg(quoted(path)),
                                           QStringLiteral("Add the file to the bundle or mend its name")));
    if (!info.canonicalFilePath().startsWith(m_canonical + u'/'))
        return std::unexpected(outside(path));
    if (!info.isFile())
        return std::unexpected(notLoadable(QStringLiteral("%1 is no file").arg(quoted(path)),
                                           QStringLiteral("Name a file of the bundle")));
    if (info.size() > kLargestFile_bytes)
        return std::unexpected(tooLarge(path));
    QFile file(info.canonicalFilePath());
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(
            LoadError{true,
                      {path, 0, 0, QString()},
                      QStringLiteral("the file cannot be read (%1)").arg(file.errorString()),
                      QStringLiteral("Check that you may read it")});
    // One byte more than there should be, so that a file that has grown meanwhile is noticed.
    QByteArray bytes = file.read(std::min(info.size(), kLargestFile_bytes) + 1);
    if (bytes.size() > kLargestFile_bytes)
        return std::unexpected(tooLarge(path));
    return toUtf8(path, std::move(bytes)).transform([&](QByteArray text) {
        return SourceText(path, std::move(text));
    });
}

QStringList BundleFolder::dataFiles() const {
    const QStringList patterns{QStringLiteral("*.md"), QStringLiteral("*.json"), QStringLiteral("*.geojson"),
                               QStringLiteral("*.csv")};
    QStringList files = QDir(m_folder).entryList(patterns, QDir::Files, QDir::Name).mid(0, kMostDataFiles);
    const QStringList folders =
        QDir(m_folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::Name);
    for (const QString& folder : folders) {
        for (const QString& file :
             QDir(m_folder + u'/' + folder).entryList(patterns, QDir::Files, QDir::Name)) {
            if (files.size() < kMostDataFiles)
                files.append(folder + u'/' + file);
        }
    }
    files.sort();
    return files;
}

bool BundleFolder::contains(const QString& path) const {
    return isPlainRelative(path) && QFileInfo(m_folder + u'/' + path).isFile();
}

} // namespace bundle
