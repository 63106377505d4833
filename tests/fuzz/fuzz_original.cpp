// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fixture.h"
#include "original/original.h"

#include <cstdint>
#include <cstdlib>

/// A copy of the essay of any bytes is read or refused with a whole message, and what is read is whole.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

void require(bool holds) {
    if (!holds)
        std::abort();
}

void requireWhole(const story::Original& original) {
    for (const story::OriginalParagraph& paragraph : original.paragraphs) {
        qsizetype end = 0;
        for (const story::Mention& mention : paragraph.mentions) {
            require(mention.begin >= end && mention.length > 0);
            end = mention.begin + mention.length;
        }
        require(end <= paragraph.text.size());
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const std::shared_ptr<const story::Story> story = fixture::story();
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto original = original::fromBytes(QStringLiteral("copy.txt"), bytes, *story);
    if (original)
        requireWhole(*original);
    else
        require(!original.error().problem.isEmpty() && !original.error().fix.isEmpty());
    return 0;
}
