// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layers/map/map_ground.h"
#include "layers/map/map_layer.h"

#include <QQuickWindow>

namespace layers {

namespace {

/// All above the ground.
class MapRootNode : public QSGNode {
public:
    explicit MapRootNode(std::shared_ptr<MapScenes> shared)
        : scenes(std::move(shared)) {
        scenes->story.attachWays(*this);
        scenes->story.attachVeil(*this);
        scenes->base.attachBorder(*this);
        scenes->story.attachMarks(*this);
    }

    std::shared_ptr<MapScenes> scenes;
};

} // namespace

BaseLook MapLayer::baseLook() const {
    BaseLook look{
        .style = mapStyle(m_groundPicture.camera.zoom, m_inset), .palette = m_palette, .dark = m_dark};
    if (m_explorer.explorer != nullptr) {
        const std::set<QString>& hidden = m_explorer.explorer->state().hiddenLayers;
        look.rivers = !hidden.contains(QStringLiteral("rivers"));
        look.provinces = !hidden.contains(QStringLiteral("provinces"));
        look.relief = !hidden.contains(QStringLiteral("relief"));
    }
    return look;
}

void MapLayer::drawBase(MapScenes& scenes, const StoryFrame& story) {
    const geo::Mercator origin = m_store->basemap()->origin;
    const GroundPicture& picture = m_groundPicture;
    const QSizeF size_px(picture.size_px.width() + 2 * picture.margin_px,
                         picture.size_px.height() + 2 * picture.margin_px);
    *scenes.groundView = {.centre = {picture.camera.centre.x - origin.x, picture.camera.centre.y - origin.y},
                          .worldSize_px = geo::worldSizePx(picture.camera.zoom),
                          .size_px = size_px,
                          .resolution = picture.resolution};
    scenes.base.setBorderLook(mapStyle(m_zoom, m_inset), m_palette);
    GroundFrame frame{.view = *scenes.groundView,
                      .look = baseLook(),
                      .level = scenes.drawn.level,
                      .relief = m_store->relief(),
                      .lit = story.litFill,
                      .hovered = story.hoverFill};
    if (const auto level = m_store->levelFor(
            picture.camera.zoom, frame.level ? patience() : std::max(patience(), MapStore::firstFrame)))
        frame.level = level;
    if (frame == scenes.drawn)
        return;
    if (frame.level && frame.level != scenes.drawn.level) {
        scenes.base.setLevel(*frame.level);
        m_drawnLevel = frame.level->zoom;
        QMetaObject::invokeMethod(this, &MapLayer::readyChanged, Qt::QueuedConnection);
    }
    if (frame.relief && frame.relief != scenes.drawn.relief)
        scenes.base.setRelief(*frame.relief);
    scenes.base.setLook(frame.look);
    const geo::MercatorBox visible =
        geo::visibleBox(picture.camera, {.width_px = size_px.width(), .height_px = size_px.height()});
    scenes.base.cull({visible.left - origin.x, visible.top - origin.y, visible.right - origin.x,
                      visible.bottom - origin.y});
    scenes.ground.markDirty(QSGNode::DirtyMaterial);
    ++m_groundFrames;
    scenes.drawn = std::move(frame);
}

QSGNode* MapLayer::updatePaintNode(QSGNode* old, UpdatePaintNodeData*) {
    std::unique_ptr<MapRootNode> root(static_cast<MapRootNode*>(old));
    if (!m_store || !m_store->basemap() || width() <= 0 || height() <= 0)
        return nullptr;
    if (!root)
        root = std::make_unique<MapRootNode>(m_ground->scenes());

    MapScenes& scenes = *root->scenes;
    const geo::Camera camera = this->camera();
    const geo::Mercator origin = m_store->basemap()->origin;
    scenes.view->centre = {camera.centre.x - origin.x, camera.centre.y - origin.y};
    scenes.view->worldSize_px = geo::worldSizePx(m_zoom);
    scenes.view->size_px = size();

    const double ratio = window()->effectiveDevicePixelRatio();
    MarkBatch marks(1 / ratio);
    std::vector<PlacedText> texts;
    const StoryFrame story = storyFrame(marks, texts);
    drawBase(scenes, story);
    scenes.story.setFrame(story);
    scenes.story.setMarks(marks);
    scenes.story.setTexts(texts, *window(), ratio, m_pictures);
    m_pictures.clear();
    root->markDirty(QSGNode::DirtyMaterial);
    m_namesSeen = m_namesSeen || !m_labels.labels.empty();
    if (m_fades.isFading(m_clock.elapsed()))
        QMetaObject::invokeMethod(this, &QQuickItem::update, Qt::QueuedConnection);
    return root.release();
}

} // namespace layers
