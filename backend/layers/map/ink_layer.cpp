// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layers/map/ink_layer.h"

#include "layers/common/families.h"
#include "layers/map/map_nodes.h"
#include "layers/map/mark_batch.h"
#include "layers/map/text_nodes.h"

#include <QQuickWindow>

namespace layers {

namespace {

constexpr float kHighlighterStrength = 0.38F;
constexpr double kArrowLength_px = 26;

/// The lines as they were made from a sheet, and what is made anew for each frame: heads of arrows and texts,
/// which are so many pixels large at every zoom.
class InkNode : public QSGNode {
public:
    InkNode() {
        m_marks.setFlag(OwnedByParent, false);
        m_lineSlot.setFlag(OwnedByParent, false);
        appendChildNode(&m_lineSlot);
        appendChildNode(&m_marks);
        texts.attach(*this);
    }

    /// Points become floats relative to the first: exact to a hand's breadth anywhere near it.
    void setSheet(const lesson::InkSheet& sheet) {
        m_lines.clear();
        shown = sheet;
        if (!sheet.strokes || sheet.strokes->empty())
            return;
        origin = mercatorOf(sheet.strokes->front().points.front());
        for (const lesson::Stroke& stroke : *sheet.strokes) {
            if (stroke.tool != lesson::Tool::Text)
                addLine(stroke);
        }
    }

    /// In the order of the sheet's strokes without its texts.
    void setColour(std::size_t line, const QColor& colour) { m_lines.at(line)->material.colour = colour; }
    void setMarks(const MarkBatch& marks) { m_marks.show(marks); }

    [[nodiscard]] static geo::Mercator mercatorOf(const story::Position& at) {
        return geo::toMercator(geo::LonLat{at.longitude_deg, at.latitude_deg});
    }

    std::shared_ptr<MapView> view = std::make_shared<MapView>();
    geo::Mercator origin;
    lesson::InkSheet shown;
    TextNodes texts;

private:
    void addLine(const lesson::Stroke& stroke) {
        std::vector<geo::LocalPoint> line;
        for (const story::Position& position : stroke.points) {
            const geo::Mercator at = mercatorOf(position);
            line.push_back({static_cast<float>(at.x - origin.x), static_cast<float>(at.y - origin.y)});
        }
        // A dot is a line too short to be seen as one.
        constexpr float kDot = 1e-7F;
        if (line.size() == 1)
            line.push_back({line.front().x + kDot, line.front().y});
        LineMeshBuilder builder;
        builder.add(line);
        const std::vector<LineMesh> meshes = builder.take();
        auto node = std::make_unique<LineNode>(view);
        node->setFlag(OwnedByParent, false);
        node->add(std::span(meshes));
        node->material.width_px = stroke.width_px;
        node->material.once = stroke.tool == lesson::Tool::Highlighter;
        m_lineSlot.appendChildNode(node.get());
        m_lines.push_back(std::move(node));
    }

    QSGNode m_lineSlot;
    std::vector<std::unique_ptr<LineNode>> m_lines;
    MarksNode m_marks;
};

QPointF pointOf(geo::PixelPoint pixel) {
    return {pixel.x, pixel.y};
}

/// The head lies along the last part of the arrow that is long enough to have a direction.
void drawHead(const lesson::InkView& view, const lesson::Stroke& stroke, const QColor& ink,
              MarkBatch& marks) {
    const QPointF tip = pointOf(lesson::pixelOf(view, stroke.points.back()));
    const QPointF tail = pointOf(lesson::pixelOf(view, stroke.points.front()));
    const QPointF along = tip - tail;
    const double length = std::hypot(along.x(), along.y());
    if (length <= 0)
        return;
    // The line's round end lies under the head.
    marks.arrowhead(tip + along / length * stroke.width_px, along, kArrowLength_px, ink);
}

PlacedText placed(const QPointF& at, const lesson::Stroke& stroke, const QColor& ink, const QColor& halo,
                  double size_px) {
    QFont font(QStringList{QStringLiteral("Inter")} + localSansFamilies(story::Language::Korean));
    font.setPixelSize(std::max(1, qRound(size_px)));
    font.setWeight(QFont::DemiBold);
    LabelText text;
    text.lines = {{LabelRun{.text = stroke.text, .font = font, .colour = ink}}};
    text.halo = halo;
    text.alignment = Qt::AlignLeft;
    const double height = text.size_px().height();
    return {.corner = at - QPointF(0, height / 2), .text = text, .opacity = 1};
}

} // namespace

InkLayer::InkLayer(QQuickItem* parent)
    : QQuickItem(parent) {
    setFlag(ItemHasContents);
    for (const auto signal : {&InkLayer::cameraChanged, &InkLayer::themeChanged, &InkLayer::sheetChanged,
                              &InkLayer::textSizeChanged})
        connect(this, signal, this, &QQuickItem::update);
}

void InkLayer::setSheet(const lesson::InkSheet& sheet) {
    if (m_sheet == sheet)
        return;
    m_sheet = sheet;
    Q_EMIT sheetChanged();
}

void InkLayer::setTheme(QObject* theme) {
    m_theme = theme;
    m_palette = Palette::read(m_theme);
    Q_EMIT themeChanged();
}

void InkLayer::setDark(bool dark) {
    m_dark = dark;
    m_palette = Palette::read(m_theme);
    Q_EMIT themeChanged();
}

lesson::InkView InkLayer::view() const {
    return {.camera = {.centre = geo::toMercator(geo::LonLat{m_longitude, m_latitude}), .zoom = m_zoom},
            .size = {.width_px = width(), .height_px = height()}};
}

MapCamera InkLayer::positionAt(double x, double y) const {
    const story::Position at = lesson::positionAt(view(), {x, y});
    return {.longitude = at.longitude_deg, .latitude = at.latitude_deg, .zoom = m_zoom};
}

QList<int> InkLayer::strokesAt(double x, double y, double radius_px) const {
    QList<int> indexes;
    if (m_sheet.strokes) {
        for (const std::size_t index : lesson::strokesUnder(view(), *m_sheet.strokes, {x, y}, radius_px))
            indexes.append(static_cast<int>(index));
    }
    return indexes;
}

void InkLayer::geometryChange(const QRectF& newGeometry, const QRectF& oldGeometry) {
    QQuickItem::geometryChange(newGeometry, oldGeometry);
    update();
}

QColor InkLayer::inkOf(const lesson::Stroke& stroke) const {
    QColor ink = m_palette.colour(stroke.colour);
    if (stroke.tool == lesson::Tool::Highlighter)
        ink.setAlphaF(kHighlighterStrength);
    return ink;
}

QSGNode* InkLayer::updatePaintNode(QSGNode* old, UpdatePaintNodeData*) {
    std::unique_ptr<InkNode> root(static_cast<InkNode*>(old));
    if (!m_sheet.strokes || width() <= 0 || height() <= 0)
        return nullptr;
    if (!root)
        root = std::make_unique<InkNode>();
    if (root->shown != m_sheet)
        root->setSheet(m_sheet);
    const lesson::InkView view = this->view();
    root->view->centre = {view.camera.centre.x - root->origin.x, view.camera.centre.y - root->origin.y};
    root->view->worldSize_px = geo::worldSizePx(m_zoom);
    root->view->size_px = size();
    const double ratio = window()->effectiveDevicePixelRatio();
    MarkBatch marks(1 / ratio);
    std::vector<PlacedText> texts;
    std::size_t line = 0;
    for (const lesson::Stroke& stroke : *m_sheet.strokes) {
        const QColor ink = inkOf(stroke);
        if (stroke.tool == lesson::Tool::Text) {
            const QPointF at = pointOf(lesson::pixelOf(view, stroke.points.front()));
            texts.push_back(
                placed(at, stroke, ink, m_palette.colour(QStringLiteral("surface")), m_textSize_px));
            continue;
        }
        root->setColour(line++, ink);
        if (stroke.tool == lesson::Tool::Arrow)
            drawHead(view, stroke, ink, marks);
    }
    root->setMarks(marks);
    root->texts.show(texts, *window(), ratio);
    root->markDirty(QSGNode::DirtyMaterial);
    return root.release();
}

} // namespace layers
