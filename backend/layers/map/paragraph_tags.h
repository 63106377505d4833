// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layers/map/label_view.h"
#include "layers/map/map_labels.h"

#include <QHash>

namespace layers {

/// Which paragraphs speak of what, as the tags beside its name: three, then one with how many more.
class ParagraphTags {
public:
    explicit ParagraphTags(const LabelView& view);

    [[nodiscard]] bool has(const story::Ref& ref) const { return m_numbers.contains(ref); }
    /// The size of a name together with the tags of `ref`.
    [[nodiscard]] QSizeF withTags(QSizeF text, const story::Ref& ref, bool below) const;
    /// Where the row of tags stands in the box of a name and its tags.
    enum class Side { Left, Right, Below };
    [[nodiscard]] std::vector<MapBadge> place(const QRectF& whole, const story::Ref& ref, Side side) const;

private:
    [[nodiscard]] double row_px(const story::Ref& ref) const;

    const story::Story& m_story;
    QHash<story::Ref, std::vector<int>> m_numbers;
};

} // namespace layers
