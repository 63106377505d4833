// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace lesson {

/// A zip archive put together anew from what a damaged one still has.
struct Salvage {
    QByteArray
        archive; ///< Every entry whose header and length can be found, with a directory; empty for none.
    QStringList cutOff; ///< Names of entries in the middle of which the archive ends.
};

/// An archive's directory stands at its end, where a cut takes it first. But each entry has a header of its
/// own that says its name and length (PKWARE's APPNOTE 6.3.10, section 4.3.7), by which a new directory is
/// written. Contents are not looked at: the reader of the result checks them.
[[nodiscard]] Salvage withNewDirectory(const QByteArray& damaged);

} // namespace lesson
