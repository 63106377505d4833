// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layers/map/map_layer.h"
#include "models/atlas.h"

#include <QQuickView>
#include <cstdint>
#include <memory>

/// The map over the default story, in a real window, standing still: alone, or of a slide.
class MapScene {
public:
    enum class Kind : std::uint8_t { Map, Slide };

    /// Opens it; problem() says why it could not be.
    explicit MapScene(const QSize& size, Kind kind = Kind::Map);

    [[nodiscard]] const QString& problem() const { return m_problem; }
    [[nodiscard]] const std::shared_ptr<const story::Story>& story() const { return m_story; }
    [[nodiscard]] explore::Explorer& explorer() const { return *m_explorer; }
    [[nodiscard]] QQuickView& view() const { return *m_view; }
    [[nodiscard]] layers::MapLayer& map() const { return *m_map; }
    [[nodiscard]] static QString basemapFile();

    /// Light, in English, at the opening step with nothing selected and no card over the map.
    void reset() const;
    void look(double longitude, double latitude, double zoom) const;
    /// Places the names; what they are then.
    const layers::MapLabels& names() const;

private:
    [[nodiscard]] QString open(const QSize& size, Kind kind);

    std::shared_ptr<const story::Story> m_story;
    std::unique_ptr<explore::Explorer> m_explorer;
    std::unique_ptr<models::Atlas> m_atlas;
    std::unique_ptr<QQuickView> m_view;
    layers::MapLayer* m_map = nullptr; ///< Of the view.
    QString m_problem;
};
