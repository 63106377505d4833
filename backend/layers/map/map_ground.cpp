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
    , groundView(std::make_shared<MapView>())
    , story(view, groundView)
    , base(groundView, view) {
    ground.setFlag(QSGNode::OwnedByParent, false);
    base.attachLand(ground, story.lampSlot);
}

MapGround::MapGround(QQuickItem* layer)
    : QQuickItem(layer) {
    setFlag(ItemHasContents);
    setZ(-1);
    setTransformOrigin(TopLeft);
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

void MapGround::lay(const GroundPicture& picture, const geo::Camera& now, double devicePixelRatio) {
    const auto whole = [devicePixelRatio](double pixels, auto rounded) {
        return rounded(pixels * devicePixelRatio) / devicePixelRatio;
    };
    const auto up = [](double value) { return std::ceil(value); };
    const auto nearest = [](double value) { return std::round(value); };
    const QRectF place = picture.over(now);
    const bool isScaled = now.zoom != picture.camera.zoom || picture.resolution != 1;
    setSize({whole(picture.size_px.width() + 2 * picture.margin_px, up),
             whole(picture.size_px.height() + 2 * picture.margin_px, up)});
    if (auto* kept = property("layer").value<QObject*>()) {
        kept->setProperty("smooth", isScaled);
        kept->setProperty("textureSize", picture.resolution == 1
                                             ? QSize() // as large as the item
                                             : (size() * devicePixelRatio * picture.resolution).toSize());
    }
    setScale(isScaled ? geo::worldSizePx(now.zoom) / geo::worldSizePx(picture.camera.zoom) : 1);
    setPosition(isScaled ? place.topLeft() : QPointF(whole(place.x(), nearest), whole(place.y(), nearest)));
}

QSGNode* MapGround::updatePaintNode(QSGNode* old, UpdatePaintNodeData*) {
    return old != nullptr ? old : new GroundNode(scenes()); // the scene graph owns it
}

} // namespace layers
