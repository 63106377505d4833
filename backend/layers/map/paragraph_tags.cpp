// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layers/map/paragraph_tags.h"

#include <algorithm>

namespace layers {

namespace {

constexpr double tag_px = 24;
constexpr double tagGap_px = 4;
constexpr std::size_t mostTags = 3;

std::size_t tagCount(const std::vector<int>& numbers) {
    return std::min(numbers.size(), mostTags + 1);
}

} // namespace

ParagraphTags::ParagraphTags(const LabelView& view)
    : m_story(view.story()) {
    if (view.input().inset || view.isProjected() || view.isHidden("badges"))
        return;
    for (const story::Paragraph& paragraph : m_story.paragraphs) {
        for (const story::Mention& mention : paragraph.mentions) {
            std::vector<int>& numbers = m_numbers[mention.target];
            if (!std::ranges::contains(numbers, paragraph.number))
                numbers.push_back(paragraph.number);
        }
    }
}

double ParagraphTags::row_px(const story::Ref& ref) const {
    const auto count = static_cast<double>(tagCount(m_numbers.value(ref)));
    return count * (tag_px + tagGap_px) - tagGap_px;
}

QSizeF ParagraphTags::withTags(QSizeF text, const story::Ref& ref, bool below) const {
    if (!has(ref))
        return text;
    if (text.isEmpty())
        return {row_px(ref), tag_px};
    if (below)
        return {std::max(text.width(), row_px(ref)), text.height() + tagGap_px + tag_px};
    return {text.width() + 2 * tagGap_px + row_px(ref), std::max(text.height(), tag_px)};
}

std::vector<MapBadge> ParagraphTags::place(const QRectF& whole, const story::Ref& ref, Side side) const {
    std::vector<MapBadge> badges;
    if (!has(ref))
        return badges;
    const std::vector<int> numbers = m_numbers.value(ref);
    const double row = row_px(ref);
    QPointF corner(side == Side::Left ? whole.left() : whole.right() - row, whole.center().y() - tag_px / 2);
    if (side == Side::Below)
        corner = {whole.center().x() - row / 2, whole.bottom() - tag_px};
    for (std::size_t i = 0; i < tagCount(numbers); ++i) {
        MapBadge badge{.paragraph = 0, .more = 0, .id = {}, .box = QRectF(corner, QSizeF(tag_px, tag_px))};
        if (i < mostTags) {
            badge.paragraph = numbers[i];
            badge.id = std::ranges::find(m_story.paragraphs, numbers[i], &story::Paragraph::number)->id;
        } else {
            badge.more = static_cast<int>(numbers.size() - mostTags);
        }
        badges.push_back(badge);
        corner.rx() += tag_px + tagGap_px;
    }
    return badges;
}

} // namespace layers
