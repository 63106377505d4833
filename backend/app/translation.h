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
    QTranslator m_translator;
};

} // namespace app
