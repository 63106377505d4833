// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace app {

/// Makes the bundled faces (Gentium Book Plus, Inter) known to the application and Inter its font; and, for
/// Theme.qml, these with a language behind them ("Inter ko"). Needs a QGuiApplication.
void useBundledFonts();

} // namespace app
