// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/explorer_handle.h"
#include "scene_nodes.h"

#include <QQuickItem>
#include <QtQmlIntegration>
#include <memory>
#include <optional>

namespace layers {

/// Where a period stands on the plot, on its way to QML.
struct PeriodFrame : explore::TimelineFrame {
    Q_GADGET
    QML_VALUE_TYPE(timelineFrame)
    Q_PROPERTY(double left MEMBER left)
    Q_PROPERTY(double right MEMBER right)
    Q_PROPERTY(bool firstVisible MEMBER firstVisible)
    Q_PROPERTY(bool lastVisible MEMBER lastVisible)
};

/// The timeline's plot, drawn in the scene graph: eras, yearly counts, events on their lanes, the window of
/// time with its handles, the axis. It shows an explorer's state and answers what lies where; gestures are
/// QML's. The header's strip is part of the item and stays clear, but for the essay marker's flag.
class TimelineLayer : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(explore::ExplorerHandle explorer READ explorer WRITE setExplorer NOTIFY explorerChanged)
    /// Where colours and fonts are read from by name.
    Q_PROPERTY(QObject* theme READ theme WRITE setTheme NOTIFY themeChanged)
    /// Rebinding it reads the theme again.
    Q_PROPERTY(bool dark READ dark WRITE setDark NOTIFY darkChanged)
    /// The visible decimal years, as the state has them.
    Q_PROPERTY(double from READ from NOTIFY rangeChanged)
    Q_PROPERTY(double to READ to NOTIFY rangeChanged)
    Q_PROPERTY(bool showingAll READ isShowingAll NOTIFY rangeChanged)
    /// All lanes in one, for narrow windows.
    Q_PROPERTY(bool merged READ merged WRITE setMerged NOTIFY boxChanged)
    /// Pixels: the header's strip, the plot's distance from both sides, a lane's height, the room under the
    /// axis.
    Q_PROPERTY(double headerHeight READ headerHeight WRITE setHeaderHeight NOTIFY boxChanged)
    Q_PROPERTY(double leftPadding READ leftPadding WRITE setLeftPadding NOTIFY boxChanged)
    Q_PROPERTY(double rightPadding READ rightPadding WRITE setRightPadding NOTIFY boxChanged)
    Q_PROPERTY(double axisHeight READ axisHeight WRITE setAxisHeight NOTIFY boxChanged)
    /// From here on, in pixels, the header has room for the essay marker's flag.
    Q_PROPERTY(double headerFreeFrom READ headerFreeFrom WRITE setHeaderFreeFrom NOTIFY boxChanged)
    /// The event with the keyboard focus, "event:…", or "".
    Q_PROPERTY(QString focusedRef READ focusedRef WRITE setFocusedRef NOTIFY focusedRefChanged)
    /// The plot's rectangle, and where lanes begin and how high they are, for what QML puts beside them.
    Q_PROPERTY(QRectF plot READ plot NOTIFY laidOut)
    /// The yearly counts grow with the window's end, as long as the years are played.
    Q_PROPERTY(bool growing READ growing WRITE setGrowing NOTIFY growingChanged)
    /// Where the window of time stands, and the second period, when there is one.
    Q_PROPERTY(layers::PeriodFrame window READ windowFrame NOTIFY laidOut)
    Q_PROPERTY(bool comparing READ isComparing NOTIFY laidOut)
    Q_PROPERTY(layers::PeriodFrame compared READ comparedFrame NOTIFY laidOut)
    Q_PROPERTY(double laneTop READ laneTop NOTIFY laidOut)
    Q_PROPERTY(double laneHeight READ laneHeight NOTIFY laidOut)

public:
    explicit TimelineLayer(QQuickItem* parent = nullptr);
    ~TimelineLayer() override;

    [[nodiscard]] explore::ExplorerHandle explorer() const { return m_explorer; }
    void setExplorer(const explore::ExplorerHandle& explorer);
    [[nodiscard]] QObject* theme() const { return m_theme; }
    void setTheme(QObject* theme);
    [[nodiscard]] bool dark() const { return m_dark; }
    void setDark(bool dark);
    [[nodiscard]] double from() const { return m_range.from; }
    [[nodiscard]] double to() const { return m_range.to; }
    [[nodiscard]] bool isShowingAll() const { return m_range == m_whole; }
    [[nodiscard]] bool merged() const { return m_merged; }
    void setMerged(bool merged);
    [[nodiscard]] double headerHeight() const { return m_headerHeight; }
    void setHeaderHeight(double height);
    [[nodiscard]] double leftPadding() const { return m_leftPadding; }
    void setLeftPadding(double padding);
    [[nodiscard]] double rightPadding() const { return m_rightPadding; }
    void setRightPadding(double padding);
    [[nodiscard]] double axisHeight() const { return m_axisHeight; }
    void setAxisHeight(double height);
    [[nodiscard]] double headerFreeFrom() const { return m_headerFreeFrom; }
    void setHeaderFreeFrom(double x);
    [[nodiscard]] QString focusedRef() const { return m_focusedRef; }
    void setFocusedRef(const QString& ref);
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] bool growing() const { return m_growing; }
    void setGrowing(bool growing);
    [[nodiscard]] PeriodFrame windowFrame() const { return {m_layout.window}; }
    [[nodiscard]] bool isComparing() const { return m_layout.compared.has_value(); }
    [[nodiscard]] PeriodFrame comparedFrame() const {
        return {m_layout.compared.value_or(explore::TimelineFrame())};
    }
    [[nodiscard]] double laneTop() const { return m_layout.box.laneTop_px; }
    [[nodiscard]] double laneHeight() const { return m_layout.box.laneHeight_px; }
    /// How many texts have been laid out for drawing so far: for tests, which have no eye for what a frame
    /// costs.
    [[nodiscard]] int textsMade() const { return m_textsMade; }

    /// Shows all of the span again.
    Q_INVOKABLE void showAll();
    /// Shows `factor` times as little time, the year at `x` staying where it is; from a day to all of the
    /// span.
    Q_INVOKABLE void zoomAt(double x, double factor);
    /// Shows the era whose name's row lies under a point; false without one.
    Q_INVOKABLE bool fitEraAt(double x, double y);
    /// Moves what is shown by pixels: positive shows later years.
    Q_INVOKABLE void panBy(double pixels);
    /// Brings an event into view when it is not.
    Q_INVOKABLE void reveal(const QString& ref);
    /// Pixels.
    [[nodiscard]] double yearWidth() const;

    /// The event under a point as "event:…", within the 24 px a sign's hit area is wide; "" without one. Of a
    /// sign of several, the first that matches the selection.
    Q_INVOKABLE [[nodiscard]] QString refAt(double x, double y);
    /// Every event of the sign under a point.
    Q_INVOKABLE [[nodiscard]] QStringList refsAt(double x, double y);
    /// The period whose badge lies under a point: "window", "compared" or "".
    Q_INVOKABLE [[nodiscard]] QString badgeAt(double x, double y);
    /// The era whose name's row lies under a point, as {from, to} in decimal years; empty without one.
    Q_INVOKABLE [[nodiscard]] QVariantList eraAt(double x, double y);
    Q_INVOKABLE [[nodiscard]] double yearAt(double x);
    Q_INVOKABLE [[nodiscard]] double xOf(double year);
    /// Where an event's sign stands; null when it is not in view.
    Q_INVOKABLE [[nodiscard]] QPointF positionOf(const QString& ref);
    /// The next shown event from `ref`: along its lane (`along` ±1) or on the neighbouring lane (`across`
    /// ±1), the nearest in time. "" for `ref` gives the first.
    Q_INVOKABLE [[nodiscard]] QString neighbour(const QString& ref, int along, int across);
    /// Where each text is drawn, for tests of overlaps.
    Q_INVOKABLE [[nodiscard]] QList<QRectF> labelRects();
    /// The names that stand beside signs.
    [[nodiscard]] QStringList names();

Q_SIGNALS:
    void explorerChanged();
    void themeChanged();
    void darkChanged();
    void rangeChanged();
    void growingChanged();
    void boxChanged();
    void focusedRefChanged();
    /// The layout has changed: what the invokables answer may differ.
    void laidOut();

protected:
    void updatePolish() override;
    QSGNode* updatePaintNode(QSGNode* old, UpdatePaintNodeData* data) override;
    void geometryChange(const QRectF& now, const QRectF& before) override;
    void itemChange(ItemChange change, const ItemChangeData& data) override;

private:
    void readTheme();
    void stateChanged();
    void readRange();
    void showRange(const explore::YearRange& range) const;
    [[nodiscard]] explore::TimelineBox box() const;
    [[nodiscard]] double textWidth(const QString& text, explore::TextRole role);
    [[nodiscard]] QString refOf(int item) const;
    [[nodiscard]] int itemOf(const QString& ref) const;
    /// Lane -1 stands for all of them.
    [[nodiscard]] bool isOnLane(int item, int lane) const;
    /// The next shown item from `from` in steps of `by`; -1 without one.
    [[nodiscard]] int nextOnLane(int lane, int from, int by) const;
    [[nodiscard]] int nearestOnLane(int lane, double year) const;
    /// Brings the layout up to date when something has changed since the last one.
    void ensureLayout();
    void invalidate();
    template <typename Value> void setBoxValue(Value& member, Value value);

    explore::ExplorerHandle m_explorer;
    std::unique_ptr<explore::Explorer::Subscription> m_subscription;
    QObject* m_theme = nullptr;
    bool m_dark = false;
    explore::YearRange m_whole;
    explore::YearRange m_range;
    explore::State m_shown; ///< The state that the content was read from, but for where the reader looks.
    std::set<story::Ref> m_shownHover;
    bool m_growing = false;
    bool m_merged = false;
    double m_headerHeight = 40;
    double m_leftPadding = 14;
    double m_rightPadding = 30;
    double m_axisHeight = 26;
    double m_headerFreeFrom = 0;
    QString m_focusedRef;

    /// Device pixels in a device-independent one.
    [[nodiscard]] double ratio() const;
    [[nodiscard]] const TimelineStyle& style();

    Palette m_palette;
    TimelineContent m_content;
    std::optional<TimelineStyle>
        m_style; ///< For the palette and the content's language; none yet, or no more.
    QHash<QPair<QString, int>, double> m_textWidths;
    bool m_dirty = true;
    explore::TimelineLayout m_layout;
    TimelineScene m_scene;
    bool m_sceneChanged = false;
    int m_textsMade = 0;
};

} // namespace layers
