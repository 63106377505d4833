// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layers/common/palette.h"

#include <QMetaProperty>

namespace layers {

Palette Palette::read(const QObject* theme) {
    Palette palette;
    if (theme == nullptr)
        return palette;
    const QMetaObject* meta = theme->metaObject();
    for (int i = QObject::staticMetaObject.propertyCount(); i < meta->propertyCount(); ++i) {
        const QMetaProperty property = meta->property(i);
        const QString name = QString::fromLatin1(property.name());
        const QVariant value = property.read(theme);
        if (value.metaType() == QMetaType::fromType<QColor>())
            palette.m_colours.insert(name, value.value<QColor>());
        else if (value.metaType() == QMetaType::fromType<QString>())
            palette.m_texts.insert(name, value.toString());
        else if (bool isNumber = false; value.toDouble(&isNumber), isNumber)
            palette.m_numbers.insert(name, value.toDouble());
    }
    return palette;
}

QColor Palette::colour(const QString& name) const {
    const auto found = m_colours.find(name);
    if (found != m_colours.end())
        return *found;
    if (!m_colours.isEmpty())
        qWarning("The theme has no colour “%s”.", qUtf8Printable(name));
    return Qt::magenta;
}

double Palette::number(const QString& name, double fallback) const {
    return m_numbers.value(name, fallback);
}

QString Palette::text(const QString& name, const QString& fallback) const {
    return m_texts.value(name, fallback);
}

} // namespace layers
