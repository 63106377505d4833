// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layers/map/map_ground.h"

#include <cmath>

namespace layers {

namespace {

/// Shares the scenes with the map layer's own node.
class GroundNode : public QSGNode {
public:
    explicit GroundNode(std::shared_ptr<MapScenes> scenes)
        : m_scenes(std::move(scenes)) {
        appendChildNode(&m_scenes->ground);
    }

private:
    std::shared_ptr<MapScenes> m_scenes;
};

} // namespace

MapScenes::MapScenes()
    : view(std::make_shared<MapView>())
    , story(view)
    , base(view) {
    ground.setFlag(QSGNode::OwnedByParent, false);
    base.attachLand(ground, story.lampSlot);
}

MapGround::MapGround(QQuickItem* layer)
    : QQuickItem(layer) {
    setFlag(ItemHasContents);
    setZ(-1);
    if (auto* picture = property("layer").value<QObject*>())
        picture->setProperty("enabled", true);
}

std::shared_ptr<MapScenes> MapGround::scenes() {
    std::shared_ptr<MapScenes> scenes = m_scenes.lock();
    if (!scenes) {
        scenes = std::make_shared<MapScenes>();
        m_scenes = scenes;
    }
    return scenes;
}

void MapGround::cover(const QSizeF& size, double devicePixelRatio) {
    setSize({std::ceil(size.width() * devicePixelRatio) / devicePixelRatio,
             std::ceil(size.height() * devicePixelRatio) / devicePixelRatio});
}

QSGNode* MapGround::updatePaintNode(QSGNode* old, UpdatePaintNodeData*) {
    return old != nullptr ? old : new GroundNode(scenes()); // the scene graph owns it
}

} // namespace layers
