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
constexpr double kSignReach_px = 12;
constexpr double kLeastRange_years = 1 / 365.25;
constexpr double kLeadIn_years =
    1.5; ///< Shown before the span, so that its first year has room for a handle.
constexpr double kMostMargin_years = 100; ///< How much more than the span can be shown.
constexpr double kFinestYear_px = 60;     ///< From this width of a year on, the brush snaps to months,
constexpr double kFinestMonth_px = 1500;  ///< and from this on to days.

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
        m_planes[1]->update(scene.signs, window);
        m_planes[2]->update(scene.front, window);
    }

private:
    std::array<PlaneNode*, 3> m_planes{};
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
        showAll();
    }
    invalidate();
    Q_EMIT explorerChanged();
}

void TimelineLayer::stateChanged() {
    if (m_explorer.explorer->state().language != m_content.language())
        m_content.rebuild(*m_explorer.explorer);
    else
        m_content.refresh(*m_explorer.explorer);
    invalidate();
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
    m_textWidths.clear();
    invalidate();
}

void TimelineLayer::setRange(double from, double to) {
    if (m_from == from && m_to == to)
        return;
    m_from = from;
    m_to = to;
    invalidate();
    Q_EMIT rangeChanged();
}

bool TimelineLayer::isShowingAll() const {
    return m_from == m_content.span().from - kLeadIn_years && m_to == m_content.span().to;
}

void TimelineLayer::showAll() {
    setRange(m_content.span().from - kLeadIn_years, m_content.span().to);
}

void TimelineLayer::zoomAt(double x, double factor) {
    ensureLayout();
    const double all = m_content.span().to - m_content.span().from + kLeadIn_years;
    const double range = std::clamp((m_to - m_from) / factor, kLeastRange_years, all + kMostMargin_years);
    const double year = m_layout.yearAt(x);
    const double share = (year - m_from) / (m_to - m_from);
    const double from = year - share * range;
    if (factor < 1 && range >= all)
        showAll();
    else
        setRange(from, from + range);
    panBy(0);
}

void TimelineLayer::panBy(double pixels) {
    ensureLayout();
    const double range = m_to - m_from;
    const double first = m_content.span().from - kLeadIn_years;
    const double last = std::max(m_content.span().to, first + range);
    const double moved = m_from + pixels * range / std::max(1.0, plot().width());
    const double from = std::clamp(moved, first, last - range);
    setRange(from, from + range);
}

void TimelineLayer::reveal(const QString& ref) {
    const int item = itemOf(ref);
    if (item < 0)
        return;
    const double year = m_content.items()[static_cast<std::size_t>(item)].time.anchor();
    const double range = m_to - m_from;
    if (year < m_from || year > m_to) {
        setRange(year - range / 2, year + range / 2);
        panBy(0);
    }
}

double TimelineLayer::snapped(double year) {
    ensureLayout();
    constexpr double kMonths = 12;
    const double pxPerYear = plot().width() / (m_to - m_from);
    if (pxPerYear < kFinestYear_px)
        return std::round(year);
    if (pxPerYear < kFinestMonth_px) {
        const double months = std::round(year * kMonths);
        const int whole = static_cast<int>(std::floor(months / kMonths));
        return story::Day::of(whole, static_cast<int>(months - whole * kMonths) + 1, 1).decimalYear();
    }
    return story::Day::fromDecimalYear(year).decimalYear();
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
    if (change == ItemDevicePixelRatioHasChanged || change == ItemSceneChange)
        invalidate();
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

double TimelineLayer::textWidth(const QString& text, explore::TextRole role) {
    const QPair key(text, static_cast<int>(role));
    const auto known = m_textWidths.constFind(key);
    if (known != m_textWidths.cend())
        return *known;
    const QFontMetricsF metrics(timelineFont(role, m_palette, m_content.language()));
    const double width = metrics.horizontalAdvance(text);
    m_textWidths.insert(key, width);
    return width;
}

void TimelineLayer::ensureLayout() {
    if (!m_dirty || width() <= 0 || height() <= 0 || m_to - m_from < kLeastRange_years / 2)
        return;
    m_dirty = false;
    explore::TimelineInput input;
    m_content.fill(input);
    input.box = box();
    input.from = m_from;
    input.to = m_to;
    input.rows = m_merged ? kStackedRows : 1;
    input.textWidth = [this](const QString& text, explore::TextRole role) { return textWidth(text, role); };
    m_layout = explore::layOutTimeline(input);
    Q_EMIT laidOut();
}

void TimelineLayer::updatePolish() {
    ensureLayout();
    const double ratio = window() ? window()->effectiveDevicePixelRatio() : 1;
    m_scene = drawTimeline({m_layout, m_content, m_palette, ratio, itemOf(m_focusedRef)});
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
    return root;
}

QRectF TimelineLayer::plot() const {
    const explore::TimelineBox& box = m_layout.box;
    return {box.left_px, box.top_px, box.right_px - box.left_px, box.axis_px - box.top_px};
}

bool TimelineLayer::isFirstVisible() const {
    return m_layout.xOf(m_content.window().from) >= m_layout.box.left_px - 1;
}

bool TimelineLayer::isLastVisible() const {
    return m_layout.xOf(m_content.window().to) <= m_layout.box.right_px + 1;
}

double TimelineLayer::windowLeft() const {
    const explore::TimelineBox& box = m_layout.box;
    if (m_content.windowIsAll())
        return box.left_px;
    return std::clamp(m_layout.xOf(m_content.window().from), box.left_px, box.right_px);
}

double TimelineLayer::windowRight() const {
    const explore::TimelineBox& box = m_layout.box;
    if (m_content.windowIsAll())
        return box.right_px;
    return std::clamp(m_layout.xOf(m_content.window().to), box.left_px, box.right_px);
}

QString TimelineLayer::refOf(int item) const {
    return item < 0 ? QString() : story::toString({story::Kind::Event, m_content.event(item).id});
}

int TimelineLayer::itemOf(const QString& ref) const {
    const auto parsed = story::refFromString(ref);
    return parsed && parsed->kind == story::Kind::Event ? m_content.itemOf(parsed->id) : -1;
}

QStringList TimelineLayer::refsAt(double x, double y) {
    ensureLayout();
    const int found = m_layout.signAt(x, y, kSignReach_px);
    if (found < 0) {
        const int item = m_layout.spanAt(x, y);
        return item < 0 ? QStringList() : QStringList(refOf(item));
    }
    const explore::TimelineSign& sign = m_layout.signs[static_cast<std::size_t>(found)];
    QStringList refs;
    for (int i = 0; i < sign.count; ++i)
        refs << refOf(
            m_layout.members[static_cast<std::size_t>(sign.firstMember) + static_cast<std::size_t>(i)]);
    return refs;
}

QString TimelineLayer::refAt(double x, double y) {
    const QStringList refs = refsAt(x, y);
    for (const QString& ref : refs) {
        if (!m_content.looks()[static_cast<std::size_t>(itemOf(ref))].dim)
            return ref;
    }
    return refs.isEmpty() ? QString() : refs.front();
}

QVariantList TimelineLayer::eraAt(double x, double y) {
    ensureLayout();
    const int era = m_layout.eraAt(x, y);
    if (era < 0)
        return {};
    explore::TimelineInput input;
    m_content.fill(input);
    const explore::TimelineEra& found = input.eras[static_cast<std::size_t>(era)];
    return {found.from, found.to};
}

double TimelineLayer::yearAt(double x) {
    ensureLayout();
    return m_layout.yearAt(x);
}

double TimelineLayer::xOf(double year) {
    ensureLayout();
    return m_layout.xOf(year);
}

QPointF TimelineLayer::positionOf(const QString& ref) {
    ensureLayout();
    const int item = itemOf(ref);
    if (item < 0 || static_cast<std::size_t>(item) >= m_layout.signOf.size())
        return {};
    const int sign = m_layout.signOf[static_cast<std::size_t>(item)];
    if (sign < 0)
        return {};
    const explore::TimelineSign& found = m_layout.signs[static_cast<std::size_t>(sign)];
    return {found.x, found.y};
}

QString TimelineLayer::neighbour(const QString& ref, int along, int across) {
    const std::vector<explore::TimelineItem>& items = m_content.items();
    const int start = itemOf(ref);
    const auto shownOn = [&](int lane, int item) {
        const explore::TimelineItem& candidate = items[static_cast<std::size_t>(item)];
        return candidate.shown && (lane < 0 || candidate.lane == lane);
    };
    const int count = static_cast<int>(items.size());
    if (start < 0) {
        for (int i = 0; i < count; ++i) {
            if (shownOn(-1, i))
                return refOf(i);
        }
        return {};
    }
    const explore::TimelineItem& from = items[static_cast<std::size_t>(start)];
    if (along != 0) {
        const int lane = m_merged ? -1 : from.lane;
        for (int i = start + along; i >= 0 && i < count; i += along) {
            if (shownOn(lane, i))
                return refOf(i);
        }
        return ref;
    }
    const int lanes = static_cast<int>(m_content.lanes().size());
    for (int lane = from.lane + across; lane >= 0 && lane < lanes; lane += across) {
        int best = -1;
        for (int i = 0; i < count; ++i) {
            const auto distance = [&](int item) {
                return std::abs(items[static_cast<std::size_t>(item)].time.anchor() - from.time.anchor());
            };
            if (shownOn(lane, i) && (best < 0 || distance(i) < distance(best)))
                best = i;
        }
        if (best >= 0)
            return refOf(best);
    }
    return ref;
}

QList<QRectF> TimelineLayer::labelRects() {
    ensureLayout();
    QList<QRectF> rects;
    for (const explore::TimelineText& text : m_layout.texts())
        rects << QRectF(text.box.x, text.box.y, text.box.width, text.box.height);
    return rects;
}

} // namespace layers
