// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layers/map/line_mesh.h"
#include "layers/map/map_materials.h"

#include <QSGGeometryNode>
#include <array>
#include <span>
#include <vector>

namespace layers {

/// A node that can be left out of a frame without being taken out of the tree.
class SwitchNode : public QSGNode {
public:
    [[nodiscard]] bool isSubtreeBlocked() const override { return !m_shown; }
    void setShown(bool shown);

private:
    bool m_shown = true;
};

/// Geometry that is left out while it lies off the view.
class CulledNode : public QSGGeometryNode {
public:
    /// The material belongs to its parent.
    CulledNode(SharedMesh mesh, QSGMaterial* material);
    [[nodiscard]] bool isSubtreeBlocked() const override { return !m_shown; }
    void cull(const geo::MercatorBox& visible);

private:
    SharedMesh m_mesh;
    bool m_shown = true;
};

/// Meshes with one material, culled one by one.
template <typename Material> class MeshNode : public SwitchNode {
public:
    explicit MeshNode(std::shared_ptr<const MapView> view)
        : material(std::move(view)) {}

    void add(std::span<const SharedMesh> meshes) {
        for (const SharedMesh& mesh : meshes) {
            auto node = std::make_unique<CulledNode>(mesh, &material);
            m_nodes.push_back(node.get());
            appendChildNode(node.release()); // the tree owns it now
        }
    }
    template <typename Mesh> void add(std::span<const Mesh> meshes) {
        for (const Mesh& mesh : meshes)
            add(std::array{sharedMesh(mesh)});
    }
    void clear() {
        for (CulledNode* node : m_nodes)
            delete node; // takes itself out of the tree
        m_nodes.clear();
    }
    /// Leaves out what lies outside `visible` (relative to the local origin).
    void cull(const geo::MercatorBox& visible) {
        for (CulledNode* node : m_nodes)
            node->cull(visible);
    }

    Material material;

private:
    std::vector<CulledNode*> m_nodes;
};

using FillNode = MeshNode<FillMaterial>;
using LineNode = MeshNode<LineMaterial>;
using ReliefNode = MeshNode<ReliefMaterial>;

} // namespace layers
