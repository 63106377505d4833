// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layers/map/ground_picture.h"
#include "layers/map/map_scene.h"
#include "layers/map/story_scene.h"

#include <QQuickItem>
#include <memory>

namespace layers {

/// What the land, up to the coast, was drawn from: while it stays the same, so does the picture of it.
struct GroundFrame {
    MapView view;
    BaseLook look;
    std::shared_ptr<const PreparedLevel> level;
    std::shared_ptr<const Relief> relief;
    std::shared_ptr<const RegionFill> lit;
    std::shared_ptr<const RegionFill> hovered;

    friend bool operator==(const GroundFrame&, const GroundFrame&) = default;
};

/// The nodes of one map, which two items draw: the ground below, all else above. Lives on the render thread
/// as long as one of the items has a node there.
struct MapScenes {
    MapScenes();

    std::shared_ptr<MapView> view;       ///< The camera.
    std::shared_ptr<MapView> groundView; ///< The camera of the ground's picture, which may be an earlier one.
    StoryScene story;
    BaseScene base;
    QSGNode ground; ///< Of MapGround; the land hangs below it.
    GroundFrame drawn;
};

/// The land below a map layer, kept as a picture while neither the camera nor the land changes: it is most of
/// a frame's work for a software renderer, and pointing, playing and fading change only what lies above it.
class MapGround : public QQuickItem {
    Q_OBJECT

public:
    explicit MapGround(QQuickItem* layer);

    /// The scenes of the map, made when there are none. On the render thread, while it synchronises.
    [[nodiscard]] std::shared_ptr<MapScenes> scenes();
    /// Lays the picture under the map's camera, in whole pixels of the screen where it has one for each of
    /// them, so that it is not drawn between them.
    void lay(const GroundPicture& picture, const geo::Camera& now, double devicePixelRatio);

protected:
    QSGNode* updatePaintNode(QSGNode* old, UpdatePaintNodeData* data) override;

private:
    std::weak_ptr<MapScenes> m_scenes;
};

} // namespace layers
