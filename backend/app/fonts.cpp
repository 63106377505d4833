// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fonts.h"

#include <QDir>
#include <QFontDatabase>
#include <QGuiApplication>

namespace app {

void useBundledFonts() {
    const QDir folder(QStringLiteral(":/two-rivers/fonts"));
    for (const QString& name : folder.entryList({QStringLiteral("*.ttf"), QStringLiteral("*.otf")}))
        QFontDatabase::addApplicationFont(folder.filePath(name));
    // Han characters take the Korean or the Chinese face of the string's own language where a pane knows it;
    // this is the order for the rest.
    QFont font(
        {QStringLiteral("Inter"), QStringLiteral("Noto Sans CJK KR"), QStringLiteral("Noto Sans CJK SC")});
    font.setPixelSize(15);
    QGuiApplication::setFont(font);
}

} // namespace app
