// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mentions.h"

#include <algorithm>

namespace models {

Mentions::Mentions(const explore::Explorer& explorer, const OriginalCopy& copy, QObject* parent)
    : QObject(parent)
    , m_explorer(explorer)
    , m_copy(copy) {}

QString Mentions::paragraphId() const {
    return m_here ? m_here->paragraph : QString();
}
int Mentions::begin() const {
    return m_here ? static_cast<int>(m_here->begin) : 0;
}
int Mentions::length() const {
    return m_here ? static_cast<int>(m_here->length) : 0;
}
bool Mentions::isOriginal() const {
    return m_here && m_here->text == explore::Text::Original;
}

void Mentions::step(int by) {
    const auto text = m_copy.reading() == u"original" ? explore::Text::Original : explore::Text::Retelling;
    const std::vector<explore::MentionPlace> all = explore::mentionsOfSelection(m_explorer, text);
    const auto count = std::ssize(all);
    if (count == 0) {
        reset();
        Q_EMIT said(m_explorer.derived().match ? tr("No words of the text name it")
                                               : tr("Nothing is selected that the text could name"));
        return;
    }
    const auto found = m_here ? std::ranges::find(all, *m_here) : all.end();
    const bool anew = found == all.end();
    const std::ptrdiff_t here = anew ? (by > 0 ? -1 : 0) : found - all.begin();
    const std::ptrdiff_t next = ((here + by) % count + count) % count;
    const bool around = !anew && (by > 0 ? next <= here : next >= here);
    m_here = all[static_cast<std::size_t>(next)];
    Q_EMIT changed();
    const QString place = tr("%1 of %2").arg(QString::number(next + 1), QString::number(count));
    Q_EMIT said(!around  ? place
                : by > 0 ? tr("%1, from the start").arg(place)
                         : tr("%1, from the end").arg(place));
}

void Mentions::reset() {
    if (!m_here)
        return;
    m_here.reset();
    Q_EMIT changed();
}

} // namespace models
