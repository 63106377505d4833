// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layers/map/map_labels.h"

#include <QHash>
#include <QImage>
#include <QSet>

namespace layers {

/// The pictures of names that have just been placed, painted where they were measured: Qt opens the fonts
/// anew on every thread that uses them. Lives on the GUI thread; the scene looks in while that thread waits
/// for it.
class LabelPictures {
public:
    /// Tells pictures of texts apart that look alike at a device pixel ratio.
    [[nodiscard]] static QString keyOf(const LabelText& text, double devicePixelRatio);

    /// Paints the names that were not placed at the last call.
    void paint(const std::vector<MapLabel>& labels, double devicePixelRatio);
    /// Null when there is none.
    [[nodiscard]] QImage picture(const QString& key) const { return m_pictures.value(key); }
    /// The scene has what it shows.
    void clear() { m_pictures.clear(); }

private:
    QSet<QString> m_placed;
    QHash<QString, QImage> m_pictures;
};

} // namespace layers
