// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QHash>
#include <QObject>
#include <QString>

namespace layers {

/// The colours and fonts of the theme, read by name from the QML singleton `Theme` (or any object with
/// properties of the same names). A copy, so that it may be read while QML changes the original.
class Palette {
public:
    Palette() = default;
    /// Reads every property of `theme` that is a colour, a number or a text; a null theme gives an empty
    /// palette.
    [[nodiscard]] static Palette read(const QObject* theme);

    /// The colour of that name ("sea", "landKP", "c1" …), or magenta, which is meant to be noticed.
    [[nodiscard]] QColor colour(const QString& name) const;
    /// A number ("textScale", "uiSmall" …), or `fallback`.
    [[nodiscard]] double number(const QString& name, double fallback) const;
    /// A text ("latinSerif", "latinSans" …), or `fallback`.
    [[nodiscard]] QString text(const QString& name, const QString& fallback) const;

    friend bool operator==(const Palette&, const Palette&) = default;

private:
    QHash<QString, QColor> m_colours;
    QHash<QString, double> m_numbers;
    QHash<QString, QString> m_texts;
};

} // namespace layers
