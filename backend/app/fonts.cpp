// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fonts.h"

#include "layers/common/families.h"

#include <QDir>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QResource>

namespace app {

namespace {

/// "Inter ko" is Inter with Korean characters behind it, and so on: QML takes one family, no list.
void addFamiliesOfLanguages() {
    const QString sans = QStringLiteral("Inter");
    const QString serif = QStringLiteral("Gentium Book Plus");
    for (const story::Language language : {story::Language::Korean, story::Language::Chinese}) {
        const QString suffix = u' ' + story::languageCode(language);
        QFont::insertSubstitutions(sans + suffix, QStringList{sans} + layers::localSansFamilies(language));
        QFont::insertSubstitutions(serif + suffix, QStringList{serif} + layers::localSerifFamilies(language));
    }
}

/// The font stays where it is in the program; addApplicationFont() would copy the whole file.
void addFont(const QString& path) {
    const QResource file(path);
    QFontDatabase::addApplicationFontFromData(QByteArray::fromRawData(
        reinterpret_cast<const char*>(file.data()), file.size())); // NOLINT(*-reinterpret-cast)
}

} // namespace

void useBundledFonts() {
    const QDir folder(QStringLiteral(":/two-rivers/fonts"));
    for (const QString& name : folder.entryList({QStringLiteral("*.ttf"), QStringLiteral("*.otf")}))
        addFont(folder.filePath(name));
    addFamiliesOfLanguages();
    // Han characters take the Korean or the Chinese face of the string's own language where a pane knows it;
    // this is the order for the rest.
    QFont font(
        {QStringLiteral("Inter"), QStringLiteral("Noto Sans CJK KR"), QStringLiteral("Noto Sans CJK SC")});
    font.setPixelSize(15);
    QGuiApplication::setFont(font);
}

} // namespace app
