// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layers/map/label_pictures.h"

#include <utility>

namespace layers {

QString LabelPictures::keyOf(const LabelText& text, double devicePixelRatio) {
    return text.key() + QString::number(devicePixelRatio);
}

void LabelPictures::paint(const std::vector<MapLabel>& labels, double devicePixelRatio) {
    QSet<QString> placed;
    for (const MapLabel& label : labels) {
        if (label.text.isEmpty())
            continue;
        const QString key = keyOf(label.text, devicePixelRatio);
        placed.insert(key);
        if (!m_placed.contains(key) && !m_pictures.contains(key))
            m_pictures.insert(key, paintLabel(label.text, devicePixelRatio));
    }
    m_placed = std::move(placed);
}

} // namespace layers
