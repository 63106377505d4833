// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lesson/zip_directory.h"

#include <QtEndian>
#include <algorithm>
#include <array>

namespace lesson {

namespace {

// Sizes and offsets of APPNOTE 4.3.7, 4.3.12 and 4.3.16.
constexpr qsizetype kHeaderSize = 30;
constexpr qsizetype kFlagsAt = 6;
constexpr qsizetype kSharedAt = 4; ///< What header and directory have alike: from the version to the lengths.
constexpr qsizetype kSharedSize = 26; ///< Up to and with the length of the extra field.
constexpr qsizetype kPackedSizeAt = 18;
constexpr qsizetype kNameSizeAt = 26;
constexpr qsizetype kExtraSizeAt = 28;
constexpr quint16 kSizesFollow = 0x0008; ///< The flag of an entry whose header does not know its length.
constexpr int kMostEntries = 1'000;

const QByteArray kHeaderMark = QByteArrayLiteral("PK\x03\x04");
const QByteArray kRecordMark = QByteArrayLiteral("PK\x01\x02");
const QByteArray kEndMark = QByteArrayLiteral("PK\x05\x06");

template <typename Number> Number numberAt(const QByteArray& bytes, qsizetype at) {
    return qFromLittleEndian<Number>(bytes.constData() + at);
}

template <typename Number> void append(QByteArray& bytes, Number number) {
    std::array<char, sizeof(Number)> little{};
    qToLittleEndian(number, little.data());
    bytes.append(little.data(), little.size());
}

/// The directory's record of the entry whose header is `header` and now stands at `offset`.
QByteArray recordOf(const QByteArray& header, const QByteArray& name, quint32 offset) {
    QByteArray record = kRecordMark;
    append<quint16>(record, numberAt<quint16>(header, kSharedAt));
    record += header.sliced(kSharedAt, kSharedSize);
    // No extra field in the directory, no comment, disk 0, no attributes.
    record.chop(2);
    append<quint16>(record, 0);
    append<quint16>(record, 0);
    append<quint16>(record, 0);
    append<quint16>(record, 0);
    append<quint32>(record, 0);
    append<quint32>(record, offset);
    return record + name;
}

QByteArray endOf(int entries, qsizetype directoryAt, qsizetype directorySize) {
    QByteArray end = kEndMark;
    append<quint16>(end, 0);
    append<quint16>(end, 0);
    append<quint16>(end, static_cast<quint16>(entries));
    append<quint16>(end, static_cast<quint16>(entries));
    append<quint32>(end, static_cast<quint32>(directorySize));
    append<quint32>(end, static_cast<quint32>(directoryAt));
    append<quint16>(end, 0);
    return end;
}

} // namespace

Salvage withNewDirectory(const QByteArray& damaged) {
    Salvage salvage;
    QByteArray directory;
    int entries = 0;
    qsizetype at = damaged.indexOf(kHeaderMark);
    while (at >= 0 && at + kHeaderSize <= damaged.size() && entries < kMostEntries) {
        const qsizetype nameSize = numberAt<quint16>(damaged, at + kNameSizeAt);
        const qsizetype dataAt = at + kHeaderSize + nameSize + numberAt<quint16>(damaged, at + kExtraSizeAt);
        const qsizetype end = dataAt + static_cast<qsizetype>(numberAt<quint32>(damaged, at + kPackedSizeAt));
        const QByteArray name =
            damaged.sliced(at + kHeaderSize).first(std::min(nameSize, damaged.size() - at - kHeaderSize));
        const bool knowsItsLength = (numberAt<quint16>(damaged, at + kFlagsAt) & kSizesFollow) == 0;
        if (knowsItsLength && end <= damaged.size()) {
            directory +=
                recordOf(damaged.sliced(at, kHeaderSize), name, static_cast<quint32>(salvage.archive.size()));
            salvage.archive += damaged.sliced(at, end - at);
            ++entries;
            at = damaged.indexOf(kHeaderMark, end);
        } else {
            salvage.cutOff.append(QString::fromUtf8(name));
            at = damaged.indexOf(kHeaderMark, at + 1);
        }
    }
    if (entries > 0)
        salvage.archive += directory + endOf(entries, salvage.archive.size(), directory.size());
    return salvage;
}

} // namespace lesson
