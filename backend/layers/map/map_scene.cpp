// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layers/map/map_scene.h"

#include "layers/map/grey_texture.h"

namespace layers {

namespace {

constexpr std::array<LineGroup, 3> riverGroups{LineGroup::RiverLarge, LineGroup::RiverSmall,
                                               LineGroup::RiverLeast};
constexpr double bank_px = 0.8;

std::size_t index(LineGroup group) {
    return static_cast<std::size_t>(group);
}

QColor withAlpha(QColor colour, double alpha) {
    colour.setAlphaF(static_cast<float>(alpha));
    return colour;
}

void own(QSGNode& node) {
    node.setFlag(QSGNode::OwnedByParent, false);
}

} // namespace

BaseScene::BaseScene(std::shared_ptr<const MapView> groundView,
                     const std::shared_ptr<const MapView>& borderView)
    : m_view(std::move(groundView))
    , m_yaluBanks(std::make_unique<LineNode>(borderView))
    , m_tumenBanks(std::make_unique<LineNode>(borderView))
    , m_demarcationCasing(std::make_unique<LineNode>(m_view))
    , m_relief(std::make_unique<ReliefNode>(m_view)) {
    own(m_sea);
    own(*m_yaluBanks);
    own(*m_tumenBanks);
    own(*m_demarcationCasing);
    own(*m_relief);
    for (auto& band : m_bands) {
        band = std::make_unique<LineNode>(m_view);
        own(*band);
    }
    for (auto& fill : m_fills) {
        fill = std::make_unique<FillNode>(m_view);
        own(*fill);
    }
    for (auto& line : m_lines) {
        line = std::make_unique<LineNode>(m_view);
        own(*line);
    }
    for (const LineGroup group :
         {LineGroup::BorderCasing, LineGroup::Paektu, LineGroup::Yalu, LineGroup::Tumen}) {
        m_lines.at(index(group)) = std::make_unique<LineNode>(borderView);
        own(*m_lines.at(index(group)));
    }
}

void BaseScene::attachLand(QSGNode& parent, QSGNode& lamp) {
    parent.appendChildNode(&m_sea);
    for (const auto& band : m_bands)
        parent.appendChildNode(band.get());
    for (const FillGroup group :
         {FillGroup::Other, FillGroup::China, FillGroup::SouthKorea, FillGroup::NorthKorea})
        parent.appendChildNode(m_fills.at(static_cast<std::size_t>(group)).get());
    parent.appendChildNode(&lamp);
    parent.appendChildNode(m_relief.get());
    for (const LineGroup group : riverGroups)
        parent.appendChildNode(m_lines.at(index(group)).get());
    parent.appendChildNode(m_fills.at(static_cast<std::size_t>(FillGroup::Lake)).get());
    for (const LineGroup group :
         {LineGroup::Province, LineGroup::ProvinceKR, LineGroup::Coast, LineGroup::CountryBorder})
        parent.appendChildNode(m_lines.at(index(group)).get());
    parent.appendChildNode(m_demarcationCasing.get());
    parent.appendChildNode(m_lines.at(index(LineGroup::Demarcation)).get());
}

void BaseScene::attachBorder(QSGNode& parent) {
    parent.appendChildNode(m_lines.at(index(LineGroup::BorderCasing)).get());
    parent.appendChildNode(m_lines.at(index(LineGroup::Paektu)).get());
    parent.appendChildNode(m_yaluBanks.get());
    parent.appendChildNode(m_tumenBanks.get());
    parent.appendChildNode(m_lines.at(index(LineGroup::Yalu)).get());
    parent.appendChildNode(m_lines.at(index(LineGroup::Tumen)).get());
}

void BaseScene::setLevel(const PreparedLevel& level) {
    for (const auto& band : m_bands) {
        band->clear();
        band->add(std::span(level.of(LineGroup::ShoreBand)));
    }
    for (std::size_t i = 0; i < fillGroupCount; ++i) {
        m_fills.at(i)->clear();
        m_fills.at(i)->add(std::span(level.fills.at(i)));
    }
    for (std::size_t i = 0; i < lineGroupCount; ++i) {
        m_lines.at(i)->clear();
        if (i != index(LineGroup::ShoreBand))
            m_lines.at(i)->add(std::span(level.lines.at(i)));
    }
    m_yaluBanks->clear();
    m_yaluBanks->add(std::span(level.of(LineGroup::Yalu)));
    m_tumenBanks->clear();
    m_tumenBanks->add(std::span(level.of(LineGroup::Tumen)));
    m_demarcationCasing->clear();
    m_demarcationCasing->add(std::span(level.of(LineGroup::Demarcation)));
    m_relief->clear();
    for (const FillGroup group :
         {FillGroup::China, FillGroup::NorthKorea, FillGroup::SouthKorea, FillGroup::Other})
        m_relief->add(std::span(level.of(group)));
}

void BaseScene::setRelief(const Relief& relief) {
    const auto textureOf = [](const ReliefPicture& picture) {
        auto texture = std::make_shared<GreyTexture>(picture.image);
        texture->setFiltering(QSGTexture::Linear);
        return texture;
    };
    m_hasRelief = true;
    ReliefMaterial& material = m_relief->material;
    material.broad = textureOf(relief.broad);
    material.broadBounds = relief.broad.bounds;
    material.fine = textureOf(relief.fine);
    material.fineBounds = relief.fine.bounds;
    material.neutral = relief.neutral;
}

void BaseScene::setWidth(LineGroup group, double width_px, const QColor& colour) {
    LineMaterial& material = m_lines.at(index(group))->material;
    material.width_px = width_px;
    material.colour = colour;
}

void BaseScene::setLook(const BaseLook& look) {
    const Palette& palette = look.palette;
    const auto colour = [&palette](const char* name) { return palette.colour(QString::fromLatin1(name)); };
    m_sea.setColor(colour("sea"));
    static constexpr std::array<double, 3> bandWidths{34, 20, 9};
    static constexpr std::array<const char*, 3> bandColours{"seaLine1", "seaLine2", "seaLine3"};
    for (std::size_t i = 0; i < m_bands.size(); ++i) {
        m_bands.at(i)->material.width_px = bandWidths.at(i) * look.style.bands;
        m_bands.at(i)->material.colour = colour(bandColours.at(i));
    }
    static constexpr std::array<const char*, fillGroupCount> fills{"landCN", "landKP", "landKR", "landXX",
                                                                   "sea"};
    for (std::size_t i = 0; i < fillGroupCount; ++i)
        m_fills.at(i)->material.setColour(colour(fills.at(i)));

    m_relief->setShown(m_hasRelief && look.relief && look.style.relief > 0);
    // The dark relief is quieter: shadows on dark land are hardly seen, lit slopes are.
    m_relief->material.shade = look.dark ? withAlpha(QColor(0, 0, 0), 0.55 * look.style.relief)
                                         : withAlpha(QColor(0x5a, 0x4a, 0x33), 0.62 * look.style.relief);
    m_relief->material.light = withAlpha(QColor(255, 255, 255), (look.dark ? 0.10 : 0.5) * look.style.relief);

    for (const LineGroup group : riverGroups)
        setWidth(group, group == LineGroup::RiverLarge ? 1.6 : 1.1,
                 withAlpha(colour("river"), look.style.rivers));
    const bool rivers = look.rivers && look.style.rivers > 0;
    m_lines.at(index(LineGroup::RiverLarge))->setShown(rivers);
    m_lines.at(index(LineGroup::RiverSmall))->setShown(rivers && look.style.maxRiverRank >= 8);
    m_lines.at(index(LineGroup::RiverLeast))->setShown(rivers && look.style.maxRiverRank >= 9);

    const bool provinces = look.provinces && look.style.provinces > 0;
    for (const LineGroup group : {LineGroup::Province, LineGroup::ProvinceKR}) {
        setWidth(group, 1, withAlpha(colour("adm"), look.style.provinces));
        m_lines.at(index(group))->material.dash_px =
            group == LineGroup::Province ? dashes::province : dashes::provinceKR;
        m_lines.at(index(group))->setShown(provinces);
    }
    setWidth(LineGroup::Coast, 0.9, colour("coast"));
    setWidth(LineGroup::CountryBorder, 1.2, colour("cborder"));
    m_demarcationCasing->material.width_px = 5;
    m_demarcationCasing->material.colour = colour("landKR");
    setWidth(LineGroup::Demarcation, 1.6, colour("ink1"));
    m_lines.at(index(LineGroup::Demarcation))->material.dash_px = dashes::demarcation;
}

void BaseScene::setBorderLook(const MapStyle& style, const Palette& palette) {
    const auto colour = [&palette](const char* name) { return palette.colour(QString::fromLatin1(name)); };
    setWidth(LineGroup::BorderCasing, style.border_px + borderCasing_px, colour("surface"));
    setWidth(LineGroup::Paektu, style.border_px * 0.45, colour("ink1"));
    m_lines.at(index(LineGroup::Paektu))->material.dash_px = dashes::paektu;
    setWidth(LineGroup::Yalu, style.border_px, colour("yalu"));
    setWidth(LineGroup::Tumen, style.border_px, colour("tumen"));
    for (const auto& [banks, name] :
         {std::pair{m_yaluBanks.get(), "yaluT"}, {m_tumenBanks.get(), "tumenT"}}) {
        banks->setShown(style.level == MapLevel::Crossing);
        banks->material.width_px = style.border_px + 2 * bank_px;
        banks->material.colour = colour(name);
    }
}

void BaseScene::cull(const geo::MercatorBox& visible) {
    m_sea.setRect(QRectF(QPointF(), m_view->size_px));
    geo::MercatorBox widened = visible;
    const double margin = 20 / m_view->worldSize_px;
    widened.left -= margin;
    widened.top -= margin;
    widened.right += margin;
    widened.bottom += margin;
    for (const auto& band : m_bands)
        band->cull(widened);
    for (const auto& fill : m_fills)
        fill->cull(widened);
    for (const auto& line : m_lines)
        line->cull(widened);
    m_yaluBanks->cull(widened);
    m_tumenBanks->cull(widened);
    m_demarcationCasing->cull(widened);
    m_relief->cull(widened);
    m_relief->material.chooseFor(visible);
}

} // namespace layers
