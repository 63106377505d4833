// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "golden.h"

#include "difference.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace golden {

namespace {

constexpr int quality = 80;

QByteArray jpegOf(const QImage& drawn, int width) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    drawn.convertToFormat(QImage::Format_RGB32)
        .scaledToWidth(width, Qt::SmoothTransformation)
        .save(&buffer, "JPEG", quality);
    return bytes;
}

bool write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly) &&
           file.write(bytes) == bytes.size();
}

} // namespace

QString faultOf(const QString& name, const QImage& drawn, int width) {
    const QString kept = QStringLiteral(TWO_RIVERS_SOURCE_DIR "/tests/golden/pictures/%1.jpg").arg(name);
    // Both have gone through the same compression, which then cancels out.
    const QByteArray now = jpegOf(drawn, width);
    if (qEnvironmentVariableIsSet("TWO_RIVERS_WRITE_GOLDEN"))
        return write(kept, now) ? QString() : QStringLiteral("%1 cannot be written").arg(kept);
    const QImage before(kept);
    const Difference found = difference(before, QImage::fromData(now));
    if (found.worst <= differs)
        return {};
    const QString left = QStringLiteral(TWO_RIVERS_BINARY_DIR "/pictures/golden/%1").arg(name);
    write(left + QStringLiteral(".jpg"), now);
    found.picture.save(left + QStringLiteral("-difference.png"));
    if (before.isNull())
        return QStringLiteral("There is no %1; drawn now: %2.jpg").arg(kept, left);
    return QStringLiteral(
               "%1 differs from what is drawn now by %2 (%3 are allowed), most about %4, %5. Drawn "
               "now: %6.jpg; the differences: %6-difference.png")
        .arg(kept)
        .arg(found.worst, 0, 'f', 1)
        .arg(differs)
        .arg(found.tile.center().x())
        .arg(found.tile.center().y())
        .arg(left);
}

} // namespace golden
