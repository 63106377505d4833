// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layers/map/map_nodes.h"

namespace layers {

void SwitchNode::setShown(bool shown) {
    if (m_shown == shown)
        return;
    m_shown = shown;
    markDirty(DirtySubtreeBlocked);
}

CulledNode::CulledNode(std::unique_ptr<QSGGeometry> geometry, QSGMaterial* material,
                       const geo::MercatorBox& bounds)
    : m_bounds(bounds) {
    setFlag(OwnsGeometry);
    setGeometry(geometry.release());
    setMaterial(material);
}

void CulledNode::cull(const geo::MercatorBox& visible) {
    const bool shown = m_bounds.intersects(visible);
    if (m_shown == shown)
        return;
    m_shown = shown;
    markDirty(DirtySubtreeBlocked);
}

} // namespace layers
