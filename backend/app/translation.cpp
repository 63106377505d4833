// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/translation.h"

#include "explore/wording.h"

#include <QCoreApplication>

namespace app {

namespace {

thread_local const QTranslator* t_words = nullptr;

bool load(QTranslator& translator, story::Language language) {
    const QString name = QStringLiteral("two-rivers_") + story::languageCode(language);
    const bool loaded = translator.load(name, QStringLiteral(":/two-rivers/translations"));
    Q_ASSERT_X(loaded, "Translation", "every language is inside the program");
    return loaded;
}

} // namespace

QString Translation::Words::translate(const char* context, const char* sourceText, const char* disambiguation,
                                      int n) const {
    return t_words != nullptr ? t_words->translate(context, sourceText, disambiguation, n)
                              : QTranslator::translate(context, sourceText, disambiguation, n);
}

ThreadWords::ThreadWords(story::Language language) {
    if (load(m_translator, language))
        t_words = &m_translator;
}

ThreadWords::~ThreadWords() {
    t_words = nullptr;
}

Translation::Translation(story::Language language) {
    use(language);
}

void Translation::use(story::Language language) {
    QCoreApplication::removeTranslator(&m_translator);
    if (load(m_translator, language))
        QCoreApplication::installTranslator(&m_translator);
    QLocale::setDefault(explore::localeOf(language));
}

} // namespace app
