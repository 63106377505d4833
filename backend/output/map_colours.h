// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>

/// The light theme's colours of the map (DESIGN_TOKENS, 2), under the names that they have there: paper is
/// light.
namespace output::map_colours {

inline const QColor surface(0xfffdf9);
inline const QColor ink1(0x1b2127);
inline const QColor ink2(0x434b53);
inline const QColor rule(0xdfd8ca);
inline const QColor sea(0xdce6e9);
inline const QColor landCN(0xece7db);
inline const QColor landKP(0xf9f5ea);
inline const QColor landKR(0xefebe1);
inline const QColor landXX(0xe7e3d9);
inline const QColor adm(0xc8bfae);
inline const QColor cborder(0x9a917f);
inline const QColor coast(0x93a7af);
inline const QColor river(0xa9c3ce);
inline const QColor lblCountry(0x5b5547);
inline const QColor lblProv(0x625b4d);
inline const QColor lblWater(0x33596b);
inline const QColor yalu(0x2268c8);
inline const QColor yaluT(0x1b57a8);
inline const QColor tumen(0x007260);
inline const QColor tumenT(0x006553);
inline const QColor lampSoft(0xfff1c4);

/// A story's colour, "c1" to "c5"; ink for any other name.
[[nodiscard]] inline QColor ofToken(const QString& token) {
    static const QColor kTokens[]{0xa8340c, 0xae7500, 0x43267f, 0xd04580, 0x17222b};
    const int number = token.size() == 2 && token[0] == u'c' ? token[1].digitValue() : 0;
    return number >= 1 && number <= 5 ? kTokens[number - 1] : ink1;
}

} // namespace output::map_colours
