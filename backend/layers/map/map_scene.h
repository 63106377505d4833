// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layers/common/palette.h"
#include "layers/map/map_nodes.h"
#include "layers/map/map_style.h"
#include "layers/map/prepared_level.h"

#include <QImage>
#include <QSGSimpleRectNode>
#include <array>

namespace layers {

/// A picture of shaded relief in Mercator.
struct ReliefPicture {
    QImage image;
    geo::MercatorBox bounds; ///< Relative to the local origin.
};

/// Shaded relief: a broad picture, and a finer one for the part that the story is about.
struct Relief {
    ReliefPicture broad;
    ReliefPicture fine;
    float neutral = 0.7F; ///< The grey of flat land, 0 to 1, in both.
};

/// What the base map shows besides the camera.
struct BaseLook {
    MapStyle style;
    Palette palette;
    bool dark = false;
    bool rivers = true;
    bool provinces = true;
    bool relief = true;

    friend bool operator==(const BaseLook&, const BaseLook&) = default;
};

/// The geography below the story, in the design's drawing order: sea, shore bands, land, relief, rivers,
/// lakes, lines and the border. Lives on the render thread.
class BaseScene {
public:
    BaseScene(std::shared_ptr<const MapView> groundView, const std::shared_ptr<const MapView>& borderView);

    /// Draws everything up to the coast; `lamp` goes between the land and the relief.
    void attachLand(QSGNode& parent, QSGNode& lamp);
    /// Draws the border's two rivers and the section between them.
    void attachBorder(QSGNode& parent);

    void setLevel(const PreparedLevel& level);
    void setRelief(const Relief& relief);
    void setLook(const BaseLook& look);
    /// The look of the border, which is drawn for every camera.
    void setBorderLook(const MapStyle& style, const Palette& palette);
    /// After a change of the camera.
    void cull(const geo::MercatorBox& visible);

private:
    void setWidth(LineGroup group, double width_px, const QColor& colour);

    std::shared_ptr<const MapView> m_view;
    QSGSimpleRectNode m_sea;
    std::array<std::unique_ptr<LineNode>, 3> m_bands;
    std::array<std::unique_ptr<FillNode>, fillGroupCount> m_fills;
    std::array<std::unique_ptr<LineNode>, lineGroupCount> m_lines;
    /// The banks of the border's rivers, close by: a darker line under each.
    std::unique_ptr<LineNode> m_yaluBanks;
    std::unique_ptr<LineNode> m_tumenBanks;
    std::unique_ptr<LineNode> m_demarcationCasing;
    std::unique_ptr<ReliefNode> m_relief;
    bool m_hasRelief = false;
};

} // namespace layers
