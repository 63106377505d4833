// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layers/map/map_nodes.h"

#include <utility>

namespace layers {

void SwitchNode::setShown(bool shown) {
    if (m_shown == shown)
        return;
    m_shown = shown;
    markDirty(DirtySubtreeBlocked);
}

CulledNode::CulledNode(SharedMesh mesh, QSGMaterial* material)
    : m_mesh(std::move(mesh)) {
    setGeometry(m_mesh.geometry.get());
    setMaterial(material);
}

void CulledNode::cull(const geo::MercatorBox& visible) {
    const bool shown = m_mesh.bounds.intersects(visible);
    if (m_shown == shown)
        return;
    m_shown = shown;
    markDirty(DirtySubtreeBlocked);
}

} // namespace layers
