// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/story.h"

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QTextLayout>
#include <memory>
#include <vector>

namespace layers {

/// How the words of a link look.
enum class LinkStyle { Place, Date, Law, Figure, Note };
[[nodiscard]] LinkStyle linkStyleOf(story::Kind kind);

/// What a paragraph is set in. Sizes in device-independent pixels.
struct TextSetting {
    QFont font;             ///< Its pixel size is that of the text.
    QFont noteFont;         ///< Of the numbers of notes.
    double lineHeight = 27; ///< From baseline to baseline.
    double noteWidth = 24;  ///< Room for a note's mark, with its margins.
    QColor ink;
    QColor place;
    QColor date;
    QColor law;
};

/// A paragraph as laid-out lines. Pure layout: it draws nothing and knows no state but which mentions are
/// lit.
class LinkedText {
public:
    /// Lays out `paragraph` to `width`. `lit`: by mention, whether its words are on lamp and so in ink.
    void layOut(const story::Paragraph& paragraph, const TextSetting& setting, double width,
                const std::vector<bool>& lit);

    [[nodiscard]] double height() const { return m_height; }
    /// The boxes of a piece of the text, one for each line it touches, as high as a line's letters.
    [[nodiscard]] std::vector<QRectF> boxesOf(qsizetype begin, qsizetype length) const;
    /// The distance from a box's upper edge to the baseline.
    [[nodiscard]] double ascent() const { return m_ascent; }

    struct Block {
        qsizetype begin = 0; ///< In the paragraph's text.
        std::unique_ptr<QTextLayout> layout;
        QPointF position;
    };
    [[nodiscard]] const std::vector<Block>& blocks() const { return m_blocks; }

private:
    void addBlock(const story::Paragraph& paragraph, qsizetype begin, qsizetype length,
                  const TextSetting& setting, double width, const std::vector<bool>& lit);

    std::vector<Block> m_blocks;
    double m_height = 0;
    double m_ascent = 0;
    double m_letterHeight = 0;
};

} // namespace layers
