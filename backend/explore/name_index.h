// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/folding.h"
#include "story/story.h"

#include <QHash>
#include <vector>

namespace explore {

/// The names of a story's things in all languages, with their other spellings, made comparable.
class NameIndex {
public:
    struct Name {
        story::Ref ref;
        QString text; ///< Folded.
        bool alias = false;
    };
    explicit NameIndex(const story::Story& story);

    /// The things that bear exactly this name; without any, those that bear it but for a generic word
    /// ("Tumen River", "Ryanggang Province").
    [[nodiscard]] std::vector<Name> named(QStringView words) const;
    /// The things whose name has all the words, each as the beginning of a word.
    [[nodiscard]] std::vector<Name> withWords(QStringView words) const;

private:
    void add(const story::Ref& ref, const QString& name, bool alias);
    void addAll(const story::Ref& ref, const story::LocalText& text);

    std::vector<Name> m_names;
    QHash<QString, std::vector<std::size_t>> m_byText;
};

/// True when every word of `query` begins a word of `text`; both folded. In writing without spaces a word may
/// begin anywhere.
[[nodiscard]] bool hasAllWords(const QString& text, const QString& query);
/// Where `word` begins a word of `text`, from `from` on; -1 when it does nowhere. Both folded.
[[nodiscard]] qsizetype indexOfWord(const QString& text, QStringView word, qsizetype from = 0);

} // namespace explore
