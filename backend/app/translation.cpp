// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/translation.h"

#include "explore/wording.h"

#include <QCoreApplication>

namespace app {

Translation::Translation(story::Language language) {
    use(language);
}

void Translation::use(story::Language language) {
    QCoreApplication::removeTranslator(&m_translator);
    const QString name = QStringLiteral("two-rivers_") + story::languageCode(language);
    const bool loaded = m_translator.load(name, QStringLiteral(":/two-rivers/translations"));
    Q_ASSERT_X(loaded, "Translation", "every language is inside the program");
    if (loaded)
        QCoreApplication::installTranslator(&m_translator);
    QLocale::setDefault(explore::localeOf(language));
}

} // namespace app
