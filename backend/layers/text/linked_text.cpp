// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "linked_text.h"

#include <QFontMetricsF>
#include <QTextCharFormat>
#include <algorithm>

namespace layers {

namespace {

/// Between two blocks of one paragraph, as a part of a line.
constexpr double blockGap = 0.5;

QColor colourOf(LinkStyle style, const TextSetting& setting) {
    switch (style) {
    case LinkStyle::Place:
        return setting.place;
    case LinkStyle::Date:
        return setting.date;
    case LinkStyle::Law:
        return setting.law;
    case LinkStyle::Figure:
    case LinkStyle::Note:
        break;
    }
    return setting.ink;
}

/// A note's number is drawn as a mark by the item above. Here blanks that do not break keep the room for it,
/// so that a mark never starts a line: Unicode would allow that between a full stop and a digit of another
/// font.
constexpr QChar noteBlank(QChar::Nbsp);

QTextCharFormat noteFormat(qsizetype digits, const TextSetting& setting) {
    QTextCharFormat format;
    format.setFont(setting.noteFont);
    const double advance = QFontMetricsF(setting.noteFont).horizontalAdvance(QString(digits, noteBlank));
    format.setFontLetterSpacingType(QFont::AbsoluteSpacing);
    format.setFontLetterSpacing((setting.noteWidth - advance) /
                                static_cast<double>(std::max<qsizetype>(1, digits)));
    return format;
}

QTextCharFormat emphasisFormat(bool strong) {
    QTextCharFormat format;
    if (strong)
        format.setFontWeight(QFont::Bold);
    else
        format.setFontItalic(true);
    return format;
}

} // namespace

LinkStyle linkStyleOf(story::Kind kind) {
    switch (kind) {
    case story::Kind::Region:
    case story::Kind::Place:
    case story::Kind::Route:
        return LinkStyle::Place;
    case story::Kind::Time:
        return LinkStyle::Date;
    case story::Kind::Event:
        return LinkStyle::Law;
    case story::Kind::Note:
        return LinkStyle::Note;
    case story::Kind::Series:
    case story::Kind::Source:
    case story::Kind::Check:
    case story::Kind::Term:
    case story::Kind::Paragraph:
        return LinkStyle::Figure;
    }
    return LinkStyle::Figure;
}

void LinkedText::layOut(const story::Paragraph& paragraph, const TextSetting& setting, double width,
                        const std::vector<bool>& lit) {
    m_blocks.clear();
    m_height = 0;
    const QFontMetricsF metrics(setting.font);
    m_ascent = metrics.ascent();
    m_letterHeight = metrics.ascent() + metrics.descent();
    const QString separator = QStringLiteral("\n\n");
    qsizetype begin = 0;
    while (begin <= paragraph.text.size()) {
        const qsizetype found = paragraph.text.indexOf(separator, begin);
        const qsizetype end = found < 0 ? paragraph.text.size() : found;
        if (begin > 0)
            m_height += blockGap * setting.lineHeight;
        addBlock(paragraph, begin, end - begin, setting, width, lit);
        if (found < 0)
            break;
        begin = found + separator.size();
    }
}

void LinkedText::addBlock(const story::Paragraph& paragraph, qsizetype begin, qsizetype length,
                          const TextSetting& setting, double width, const std::vector<bool>& lit) {
    QList<QTextLayout::FormatRange> formats;
    QString text = paragraph.text.sliced(begin, length);
    const auto format = [&](qsizetype at, qsizetype size, const QTextCharFormat& charFormat) {
        const qsizetype from = std::max(at, begin);
        const qsizetype to = std::min(at + size, begin + length);
        if (from < to)
            formats.append({static_cast<int>(from - begin), static_cast<int>(to - from), charFormat});
    };
    for (const story::Emphasis& emphasis : paragraph.emphases)
        format(emphasis.begin, emphasis.length, emphasisFormat(emphasis.strong));
    for (std::size_t i = 0; i < paragraph.mentions.size(); ++i) {
        const story::Mention& mention = paragraph.mentions[i];
        const LinkStyle style = linkStyleOf(mention.target.kind);
        QTextCharFormat charFormat;
        if (style == LinkStyle::Note)
            charFormat = noteFormat(mention.length, setting);
        else
            charFormat.setForeground(i < lit.size() && lit[i] ? setting.ink : colourOf(style, setting));
        format(mention.begin, mention.length, charFormat);
        const bool inBlock = mention.begin >= begin && mention.begin + mention.length <= begin + length;
        if (style == LinkStyle::Note && inBlock)
            text.replace(mention.begin - begin, mention.length, QString(mention.length, noteBlank));
    }

    auto layout = std::make_unique<QTextLayout>(text, setting.font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout->setTextOption(option);
    layout->setFormats(formats);
    layout->setCacheEnabled(true);
    layout->beginLayout();
    const double top = m_height;
    double y = 0;
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(std::max(1.0, width));
        // Letters in the middle of the line's box; a line with a taller glyph of another font keeps its
        // place.
        line.setPosition({0, y + (setting.lineHeight - m_letterHeight) / 2 + m_ascent - line.ascent()});
        y += setting.lineHeight;
    }
    layout->endLayout();
    m_height += y;
    m_blocks.push_back({begin, std::move(layout), QPointF(0, top)});
}

std::vector<QRectF> LinkedText::boxesOf(qsizetype begin, qsizetype length) const {
    std::vector<QRectF> boxes;
    for (const Block& block : m_blocks) {
        for (int i = 0; i < block.layout->lineCount(); ++i) {
            const QTextLine line = block.layout->lineAt(i);
            const qsizetype lineBegin = block.begin + line.textStart();
            const qsizetype from = std::max(begin, lineBegin);
            const qsizetype to = std::min(begin + length, lineBegin + line.textLength());
            if (from >= to)
                continue;
            const double left = line.cursorToX(static_cast<int>(from - block.begin));
            const double right = line.cursorToX(static_cast<int>(to - block.begin));
            const double baseline = block.position.y() + line.y() + line.ascent();
            boxes.emplace_back(left, baseline - m_ascent, right - left, m_letterHeight);
        }
    }
    return boxes;
}

} // namespace layers
