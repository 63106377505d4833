// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/story.h"

#include <QTranslator>

namespace app {

/// The words of the interface in one language, and its way to write numbers: installed in the application as
/// long as this lives. English has a translation too, for its plurals. Needs a QCoreApplication; there is one
/// at a time.
class Translation {
public:
    explicit Translation(story::Language language);

    /// Takes the words of another language. What shows words already has to ask for them again.
    void use(story::Language language);

private:
    /// Leaves the word to the translator of the thread that asks, where it has one.
    class Words : public QTranslator {
    public:
        [[nodiscard]] QString translate(const char* context, const char* sourceText,
                                        const char* disambiguation, int n) const override;
        [[nodiscard]] bool isEmpty() const override { return false; }
    };
    Words m_translator;
};

/// As long as this lives, words that its thread asks for are those of another language than the interface's:
/// for pages. One at a time in a thread.
class ThreadWords {
public:
    explicit ThreadWords(story::Language language);
    ~ThreadWords();
    Q_DISABLE_COPY_MOVE(ThreadWords)

private:
    QTranslator m_translator;
};

} // namespace app
