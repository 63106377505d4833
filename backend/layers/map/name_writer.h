// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layers/map/label_text.h"
#include "layers/map/label_view.h"

namespace layers {

/// How a name is set.
struct NameDress {
    double size_px = 14;
    int weight = 550;
    QColor ink;
    bool serif = false; ///< Italic too: water.
    bool capitals = false;
    double tracking_px = 0;
    double localSize_px = 13;
    int localWeight = 400;
    QColor localInk;
};

/// A name in its languages.
struct WrittenName {
    std::vector<LabelRun> main;  ///< In the reader's language, or where it is wanted, in those of the place.
    std::vector<LabelRun> local; ///< In the languages of the place, where they go behind the main name.
};

/// Writes names in the languages that the reader wants on the map.
class NameWriter {
public:
    explicit NameWriter(const LabelView& view);

    /// Each state is named in its own language, what is shared in those of both, with a dot between.
    [[nodiscard]] WrittenName write(const story::Names& names, const QStringList& countries,
                                    const NameDress& dress) const;
    /// The languages of the place, apart: one name each, none twice.
    [[nodiscard]] std::vector<LabelRun> localNames(const story::Names& names, const QStringList& countries,
                                                   const NameDress& dress) const;
    /// A size of the design's; on a projector larger, and never under what reads from the back row.
    [[nodiscard]] double size_px(double size_px) const;

private:
    [[nodiscard]] QFont font(const NameDress& dress, std::optional<story::Language> local) const;
    [[nodiscard]] LabelRun readerRun(const story::Names& names, const NameDress& dress) const;

    const LabelView& m_view;
};

/// The runs with a dot, in a Latin font, between each two.
[[nodiscard]] std::vector<LabelRun> joined(const std::vector<LabelRun>& names, const QFont& latin);

} // namespace layers
