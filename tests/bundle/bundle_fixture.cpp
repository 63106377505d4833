// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bundle_fixture.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace fixture {

namespace {

const QString kBundles = QStringLiteral(TWO_RIVERS_SOURCE_DIR "/tests/bundles");

bool overwrite(const QString& from, const QString& to) {
    QFile::remove(to);
    return QFile::copy(from, to) && QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner);
}

bool fill(const QString& path, qint64 size) {
    QFile file(path);
    const QByteArray block(1 << 20, ' ');
    bool isDone = file.open(QIODevice::Append);
    for (qint64 written = 0; isDone && written < size; written += block.size())
        isDone = file.write(block.first(std::min<qsizetype>(block.size(), size - written))) > 0;
    return isDone;
}

bool applyChange(const QString& line, const QString& folder) {
    const QStringList words = line.split(u' ');
    const QString path = folder + u'/' + words.value(1);
    if (words.value(0) == u"remove")
        return QFile::remove(path);
    if (words.value(0) == u"link") {
        QFile::remove(path);
        return QFile::link(words.value(2), path);
    }
    return words.value(0) == u"fill" && fill(path, words.value(2).toLongLong());
}

} // namespace

QString goodBundle(const QString& name) {
    return kBundles + QStringLiteral("/good/") + name;
}

QString brokenFolder() {
    return kBundles + QStringLiteral("/broken");
}

QString schemaFolder() {
    return QStringLiteral(TWO_RIVERS_SOURCE_DIR "/data/schema");
}

bool copyFolder(const QString& from, const QString& to) {
    QDirIterator files(from, QDir::Files, QDirIterator::Subdirectories);
    bool isDone = true;
    while (files.hasNext()) {
        const QString path = files.next();
        const QString target = to + path.sliced(from.size());
        isDone = isDone && QDir().mkpath(QFileInfo(target).path()) && overwrite(path, target);
    }
    return isDone;
}

bool makeBroken(const QString& name, const QString& to) {
    const QString broken = brokenFolder() + u'/' + name;
    bool isDone = copyFolder(goodBundle(QStringLiteral("minimal")), to) && copyFolder(broken, to);
    QFile::remove(to + QStringLiteral("/expected.txt"));
    QFile::remove(to + QStringLiteral("/changes.txt"));
    for (const QString& line : linesOf(broken + QStringLiteral("/changes.txt")))
        isDone = isDone && applyChange(line, to);
    return isDone;
}

QStringList linesOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace fixture
