// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline_layer.h"

#include <QFontMetricsF>
#include <QQuickWindow>
#include <algorithm>
#include <array>
#include <cmath>

namespace layers {

namespace {

constexpr double kEraHeight_px = 20;
constexpr double kLanePadding_px = 4;    ///< Between the eras' names and the first lane.
constexpr double kHistogramShare = 0.71; ///< Of the plot's height.
constexpr int kStackedRows = 3;

/// The whole node tree of the item.
class RootNode : public QSGNode {
public:
    RootNode() {
        for (PlaneNode*& plane : m_planes) {
            auto node = std::make_unique<PlaneNode>();
            plane = node.get();
            appendChildNode(node.release());
        }
    }
    void update(const TimelineScene& scene, QQuickWindow* window) {
        m_planes[0]->update(scene.ground, window);
        m_planes[1]->update(scene.bars, window);
        m_planes[2]->update(scene.signs, window);
        m_planes[3]->update(scene.front, window);
    }
    [[nodiscard]] int textsMade() const {
        int made = 0;
        for (const PlaneNode* plane : m_planes)
            made += plane->textsMade();
        return made;
    }

private:
    std::array<PlaneNode*, 4> m_planes{};
};

} // namespace

TimelineLayer::TimelineLayer(QQuickItem* parent)
    : QQuickItem(parent) {
    setFlag(ItemHasContents);
}

TimelineLayer::~TimelineLayer() = default;

void TimelineLayer::setExplorer(const explore::ExplorerHandle& explorer) {
    if (m_explorer == explorer)
        return;
    m_subscription.reset();
    m_explorer = explorer;
    if (m_explorer.explorer) {
        m_subscription = m_explorer.explorer->subscribe([this] { stateChanged(); });
        m_content.rebuild(*m_explorer.explorer);
        m_style.reset();
        m_shown = m_explorer.explorer->state();
        m_whole = explore::wholeRange(m_explorer.explorer->story().span);
        readRange();
    }
    invalidate();
    Q_EMIT explorerChanged();
}

void TimelineLayer::stateChanged() {
    const explore::Explorer& explorer = *m_explorer.explorer;
    explore::State now = explorer.state();
    now.view = m_shown.view;
    now.years = m_shown.years;
    // To move along the axis asks nothing of the content, however many events there are.
    if (now != m_shown || explorer.derived().hoverLit != m_shownHover) {
        if (now.language != m_content.language()) {
            m_content.rebuild(explorer);
            m_style.reset();
        } else {
            m_content.refresh(explorer);
        }
        m_shown = std::move(now);
        m_shownHover = explorer.derived().hoverLit;
        invalidate();
    }
    readRange();
}

void TimelineLayer::setTheme(QObject* theme) {
    if (m_theme == theme)
        return;
    m_theme = theme;
    readTheme();
    Q_EMIT themeChanged();
}

void TimelineLayer::setDark(bool dark) {
    if (m_dark == dark)
        return;
    m_dark = dark;
    readTheme();
    Q_EMIT darkChanged();
}

void TimelineLayer::readTheme() {
    m_palette = Palette::read(m_theme);
    m_style.reset();
    m_textWidths.clear();
    invalidate();
}

void TimelineLayer::readRange() {
    const explore::YearRange range = m_explorer.explorer->state().years.value_or(m_whole);
    if (m_range == range)
        return;
    m_range = range;
    invalidate();
    Q_EMIT rangeChanged();
}

void TimelineLayer::showRange(const explore::YearRange& range) const {
    if (m_explorer.explorer)
        m_explorer.explorer->showYears(range);
}

void TimelineLayer::showAll() {
    showRange(m_whole);
}

void TimelineLayer::zoomAt(double x, double factor) {
    ensureLayout();
    showRange(explore::zoomed(m_range, m_layout.yearAt(x), factor, m_whole));
}

bool TimelineLayer::fitEraAt(double x, double y) {
    ensureLayout();
    const int found = m_layout.eraAt(x, y);
    if (found < 0)
        return false;
    const explore::TimelineEra& era = m_content.eras()[static_cast<std::size_t>(found)];
    showRange(explore::rangeAround(
        {story::Day::fromDecimalYear(era.from), {story::Day::fromDecimalYear(era.to).number - 1}}, m_whole));
    return true;
}

void TimelineLayer::panBy(double pixels) {
    ensureLayout();
    showRange(explore::panned(m_range, pixels / yearWidth(), m_whole));
}

void TimelineLayer::reveal(const QString& ref) {
    const int item = itemOf(ref);
    if (item < 0)
        return;
    const double year = m_content.items()[static_cast<std::size_t>(item)].time.anchor();
    if (year < m_range.from || year > m_range.to)
        showRange(explore::panned(m_range, year - (m_range.from + m_range.to) / 2, m_whole));
}

double TimelineLayer::yearWidth() const {
    return std::max(1.0, plot().width()) / m_range.length();
}

template <typename Value> void TimelineLayer::setBoxValue(Value& member, Value value) {
    if (member == value)
        return;
    member = value;
    invalidate();
    Q_EMIT boxChanged();
}

void TimelineLayer::setMerged(bool merged) {
    setBoxValue(m_merged, merged);
}
void TimelineLayer::setHeaderHeight(double height) {
    setBoxValue(m_headerHeight, height);
}
void TimelineLayer::setLeftPadding(double padding) {
    setBoxValue(m_leftPadding, padding);
}
void TimelineLayer::setRightPadding(double padding) {
    setBoxValue(m_rightPadding, padding);
}
void TimelineLayer::setAxisHeight(double height) {
    setBoxValue(m_axisHeight, height);
}
void TimelineLayer::setHeaderFreeFrom(double x) {
    setBoxValue(m_headerFreeFrom, x);
}

void TimelineLayer::setGrowing(bool growing) {
    if (m_growing == growing)
        return;
    m_growing = growing;
    invalidate();
    Q_EMIT growingChanged();
}

void TimelineLayer::setFocusedRef(const QString& ref) {
    if (m_focusedRef == ref)
        return;
    m_focusedRef = ref;
    invalidate();
    Q_EMIT focusedRefChanged();
}

void TimelineLayer::invalidate() {
    m_dirty = true;
    polish();
}

void TimelineLayer::geometryChange(const QRectF& now, const QRectF& before) {
    QQuickItem::geometryChange(now, before);
    invalidate();
}

void TimelineLayer::itemChange(ItemChange change, const ItemChangeData& data) {
    if (change == ItemDevicePixelRatioHasChanged || change == ItemSceneChange) {
        m_style.reset();
        invalidate();
    }
    QQuickItem::itemChange(change, data);
}

explore::TimelineBox TimelineLayer::box() const {
    explore::TimelineBox box;
    box.width_px = width();
    box.height_px = height();
    box.left_px = m_leftPadding;
    box.right_px = std::max(m_leftPadding + 1, width() - m_rightPadding);
    box.top_px = m_headerHeight;
    box.axis_px = std::round(std::max(m_headerHeight + kEraHeight_px + 1, height() - m_axisHeight));
    box.eraHeight_px = kEraHeight_px;
    box.laneTop_px = box.top_px + kEraHeight_px + kLanePadding_px;
    const auto rows = m_merged ? kStackedRows : std::max<int>(1, static_cast<int>(m_content.lanes().size()));
    box.laneHeight_px = std::max(1.0, (box.axis_px - box.laneTop_px) / rows);
    box.histogramHeight_px = kHistogramShare * (box.axis_px - box.top_px);
    box.flagFrom_px = m_headerFreeFrom;
    return box;
}

double TimelineLayer::ratio() const {
    return window() ? window()->effectiveDevicePixelRatio() : 1;
}

const TimelineStyle& TimelineLayer::style() {
    if (!m_style)
        m_style.emplace(m_palette, m_content, ratio());
    return *m_style;
}

double TimelineLayer::textWidth(const QString& text, explore::TextRole role) {
    const QPair key(text, static_cast<int>(role));
    const auto known = m_textWidths.constFind(key);
    if (known != m_textWidths.cend())
        return *known;
    const QFontMetricsF metrics(style().font(role));
    const double width = metrics.horizontalAdvance(text);
    m_textWidths.insert(key, width);
    return width;
}

void TimelineLayer::ensureLayout() {
    if (!m_dirty || width() <= 0 || height() <= 0 || !m_explorer.explorer)
        return;
    m_dirty = false;
    explore::TimelineInput input;
    m_content.fill(input);
    input.box = box();
    input.from = m_range.from;
    input.to = m_range.to;
    if (m_growing)
        input.countsUntil = m_content.window().to;
    input.rows = m_merged ? kStackedRows : 1;
    input.textWidth = [this](const QString& text, explore::TextRole role) { return textWidth(text, role); };
    m_layout = explore::layOutTimeline(input);
    Q_EMIT laidOut();
}

void TimelineLayer::updatePolish() {
    ensureLayout();
    m_scene = drawTimeline({m_layout, m_content, style(), ratio(), itemOf(m_focusedRef)});
    m_sceneChanged = true;
    update();
}

QSGNode* TimelineLayer::updatePaintNode(QSGNode* old, UpdatePaintNodeData*) {
    auto* root = static_cast<RootNode*>(old);
    if (!root) {
        root = std::make_unique<RootNode>().release();
        m_sceneChanged = true;
    }
    if (std::exchange(m_sceneChanged, false))
        root->update(m_scene, window());
    m_textsMade = root->textsMade();
    return root;
}

QRectF TimelineLayer::plot() const {
    const explore::TimelineBox& box = m_layout.box;
    return {box.left_px, box.top_px, box.right_px - box.left_px, box.axis_px - box.top_px};
}

} // namespace layers
