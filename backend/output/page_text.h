// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/inserts.h"
#include "story/story.h"

#include <QTextCursor>

namespace output {

/// Writes into a document for paper, one block after the other, in the program's faces.
class PageText {
public:
    // Sizes in points.
    static constexpr double kTextSize = 11;
    static constexpr double kSmallSize = 9;

    PageText(QTextDocument& document, Inserts& inserts, story::Language language);

    /// `level`: 1 for the title of the whole, to 3.
    void heading(const QString& text, int level, bool newPage = false);
    /// One block for each line; nothing for no text. `size_pt`: 0 for that of text.
    void paragraph(const QString& text, double size_pt = 0, bool strong = false);
    /// Of a list.
    void item(const QString& text);
    /// Rows of as many cells each, the first of them the heads; `shares` of the width, one for each column.
    void table(const QList<QStringList>& rows, const QList<double>& shares);
    /// A drawing, by its number among the inserts.
    void insert(std::size_t drawing);

    /// Behind what was written last.
    [[nodiscard]] QTextCursor& cursor() { return m_cursor; }
    [[nodiscard]] Inserts& inserts() { return m_inserts; }

private:
    QTextCursor m_cursor;
    Inserts& m_inserts;
    story::Language m_language;
};

} // namespace output
