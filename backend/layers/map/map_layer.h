// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/explorer_handle.h"
#include "layers/common/palette.h"
#include "layers/map/ground_picture.h"
#include "layers/map/label_fades.h"
#include "layers/map/label_pictures.h"
#include "layers/map/map_camera.h"
#include "layers/map/map_events.h"
#include "layers/map/map_labels.h"
#include "layers/map/map_lens.h"
#include "layers/map/map_sizes.h"
#include "layers/map/map_store.h"
#include "layers/map/pick_cycle.h"
#include "layers/map/story_scene.h"
#include "layers/map/way_reveal.h"

#include <QElapsedTimer>
#include <QQuickItem>
#include <QTimer>
#include <QtQmlIntegration>
#include <map>
#include <memory>
#include <optional>

namespace layers {

class MapGround;
struct BaseLook;
struct MapScenes;

/// The map as one scene-graph item: the geography, the story drawn on it, its names and marks. It shows the
/// camera that it is given (a Qt Location map moves below it) and answers what lies under a point.
class MapLayer : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT
    /// From Atlas; the item draws the base map alone without it.
    Q_PROPERTY(explore::ExplorerHandle explorer READ explorer WRITE setExplorer NOTIFY explorerChanged)
    /// The singleton Theme; its colours are read by name, again whenever `dark` changes.
    Q_PROPERTY(QObject* theme READ theme WRITE setTheme NOTIFY themeChanged)
    Q_PROPERTY(bool dark READ dark WRITE setDark NOTIFY darkChanged)
    /// The camera: degrees, and a zoom at which the world is 256·2^zoom pixels wide.
    Q_PROPERTY(double longitude READ longitude WRITE setLongitude NOTIFY cameraChanged)
    Q_PROPERTY(double latitude READ latitude WRITE setLatitude NOTIFY cameraChanged)
    Q_PROPERTY(double zoom READ zoom WRITE setZoom NOTIFY cameraChanged)
    /// The base map's file; the relief pictures lie beside it.
    Q_PROPERTY(QString basemapPath READ basemapPath WRITE setBasemapPath NOTIFY basemapPathChanged)
    /// The small locator map: few names, thin lines.
    Q_PROPERTY(bool inset READ inset WRITE setInset NOTIFY insetChanged)
    /// For a projector: how many pixels one of a picture 1920 wide has; 0 elsewhere. Names are few and large.
    Q_PROPERTY(double projectorUnit READ projectorUnit WRITE setProjectorUnit NOTIFY projectorUnitChanged)
    /// Nothing moves by itself and nothing is loaded later: for pictures.
    Q_PROPERTY(bool still READ still WRITE setStill NOTIFY stillChanged)
    /// The camera is under way: until it rests the ground may be a picture that is moved, and softer.
    Q_PROPERTY(bool flying MEMBER m_flying)
    /// Cards over the map, in its own pixels: no name goes under them.
    Q_PROPERTY(QList<QRectF> obstacles READ obstacles WRITE setObstacles NOTIFY obstaclesChanged)
    /// Where the numbers of the current step may stand as circles, pixels; empty: they are not drawn.
    Q_PROPERTY(QRectF sizesArea READ sizesArea WRITE setSizesArea NOTIFY sizesAreaChanged)
    /// Where a lens may stand that magnifies what is too short to be seen, and how broad it is at most,
    /// pixels; an empty area: there is none.
    Q_PROPERTY(QRectF lensArea READ lensArea WRITE setLensArea NOTIFY lensAreaChanged)
    Q_PROPERTY(double lensDiameter READ lensDiameter WRITE setLensDiameter NOTIFY lensDiameterChanged)
    /// Free space that fit() keeps below the arrows of a note for one, pixels.
    Q_PROPERTY(double lensRoom MEMBER m_lensRoom NOTIFY insetsChanged)
    /// The lens as it was placed with the names.
    Q_PROPERTY(layers::MapLens lens READ lens NOTIFY lensChanged)
    /// This map is what a lens shows: of the story it draws what is magnified alone.
    Q_PROPERTY(bool magnifies READ magnifies WRITE setMagnifies NOTIFY magnifiesChanged)
    /// Free space that fit() keeps at the edges, pixels.
    Q_PROPERTY(double leftInset MEMBER m_leftInset NOTIFY insetsChanged)
    Q_PROPERTY(double topInset MEMBER m_topInset NOTIFY insetsChanged)
    Q_PROPERTY(double rightInset MEMBER m_rightInset NOTIFY insetsChanged)
    Q_PROPERTY(double bottomInset MEMBER m_bottomInset NOTIFY insetsChanged)
    /// What the card of a selection covers besides, at the left, while the view is the selection's.
    Q_PROPERTY(double selectionInset MEMBER m_selectionInset NOTIFY insetsChanged)
    /// Fonts for Korean and Chinese are missing: names are English only.
    Q_PROPERTY(bool cjkMissing READ cjkMissing CONSTANT)
    /// What the keyboard is on ("place:hyesan"), drawn with a ring; empty for nothing.
    Q_PROPERTY(QString focused READ focused WRITE setFocused NOTIFY focusedChanged)
    /// Everything that the camera shows has been loaded and drawn in full.
    Q_PROPERTY(bool ready READ ready NOTIFY readyChanged)
    /// Why the base map cannot be shown, or empty.
    Q_PROPERTY(QString problem READ problem NOTIFY readyChanged)

public:
    explicit MapLayer(QQuickItem* parent = nullptr);
    ~MapLayer() override;

    [[nodiscard]] explore::ExplorerHandle explorer() const { return m_explorer; }
    void setExplorer(const explore::ExplorerHandle& explorer);
    [[nodiscard]] QObject* theme() const { return m_theme; }
    void setTheme(QObject* theme);
    [[nodiscard]] bool dark() const { return m_dark; }
    void setDark(bool dark);
    [[nodiscard]] double longitude() const { return m_position.longitude_deg; }
    void setLongitude(double degrees);
    [[nodiscard]] double latitude() const { return m_position.latitude_deg; }
    void setLatitude(double degrees);
    [[nodiscard]] double zoom() const { return m_zoom; }
    void setZoom(double zoom);
    [[nodiscard]] QString basemapPath() const { return m_basemapPath; }
    void setBasemapPath(const QString& path);
    [[nodiscard]] bool inset() const { return m_inset; }
    void setInset(bool inset);
    [[nodiscard]] double projectorUnit() const { return m_projectorUnit; }
    void setProjectorUnit(double unit);
    [[nodiscard]] bool still() const { return m_still; }
    void setStill(bool still);
    [[nodiscard]] QList<QRectF> obstacles() const { return m_obstacles; }
    void setObstacles(const QList<QRectF>& obstacles);
    [[nodiscard]] QRectF sizesArea() const { return m_sizesArea; }
    void setSizesArea(const QRectF& area);
    [[nodiscard]] QRectF lensArea() const { return m_lensArea; }
    void setLensArea(const QRectF& area);
    [[nodiscard]] double lensDiameter() const { return m_lensDiameter; }
    void setLensDiameter(double pixels);
    [[nodiscard]] MapLens lens() const { return m_lens; }
    [[nodiscard]] bool magnifies() const { return m_magnifies; }
    void setMagnifies(bool magnifies);
    [[nodiscard]] bool cjkMissing() const;
    [[nodiscard]] QString focused() const { return m_focused; }
    void setFocused(const QString& ref);
    [[nodiscard]] bool ready() const;
    [[nodiscard]] QString problem() const;
    /// How often the land has been drawn, which most frames do without: for tests and measurements.
    [[nodiscard]] int groundFrames() const { return m_groundFrames; }

    /// What lies under a point of the item, smallest first ("place:hyesan", "paragraph:p2"), within a
    /// tolerance in pixels. Ways out are where they are drawn, not on their straight legs.
    Q_INVOKABLE [[nodiscard]] QStringList refsAt(double x, double y, double tolerance_px) const;
    /// The first of refsAt(), or empty.
    Q_INVOKABLE [[nodiscard]] QString refAt(double x, double y, double tolerance_px) const;
    /// The names and signs as they were placed last.
    [[nodiscard]] const MapLabels& labels() const { return m_labels; }
    /// The step's numbers as circles, in its order but for those that have no room.
    [[nodiscard]] const std::vector<MapSize>& sizes() const { return m_sizes; }
    /// The cards, heads of ways and marks that the names kept clear of, pixels.
    [[nodiscard]] const std::vector<QRectF>& keptClear() const { return m_keptClear; }
    /// The arrows of the note or the check that is selected, as much of them as is drawn by now.
    [[nodiscard]] std::vector<SketchLine> sketches() const;
    /// Where a point of the map is seen, pixels.
    [[nodiscard]] QPointF pixel(geo::Mercator point) const;
    /// What a click at a point picks: the first of refsAt(), with every further click at the same point the
    /// next.
    Q_INVOKABLE [[nodiscard]] QString pick(double x, double y, double tolerance_px);
    /// The boxes of the names and their tags, pixels.
    Q_INVOKABLE [[nodiscard]] QList<QRectF> labelRects() const;
    /// The position under a point of the item, with its own zoom.
    Q_INVOKABLE [[nodiscard]] layers::MapCamera positionAt(double x, double y) const;
    /// What another map shows, as a frame in this one's pixels: never too small to be seen, cut at the item's
    /// edges, empty beyond them.
    Q_INVOKABLE [[nodiscard]] QRectF frameOf(double longitude, double latitude, double zoom,
                                             const QSizeF& other) const;
    /// The camera for the explorer's view in the space that the insets leave.
    Q_INVOKABLE [[nodiscard]] layers::MapCamera fit() const;
    /// Whether a step's frame is whole in a view of that size that has so much covered on the left and below,
    /// within the limits of the camera; false for an unknown step.
    Q_INVOKABLE [[nodiscard]] bool frameFits(const QString& step, const QSizeF& view, double left_px,
                                             double bottom_px) const;
    /// What Tab walks through: the regions along the border from west to east, then the places in
    /// view, then the events that have a mark of their own.
    Q_INVOKABLE [[nodiscard]] QStringList tabOrder() const;

Q_SIGNALS:
    void obstaclesChanged();
    void sizesAreaChanged();
    void lensAreaChanged();
    void lensDiameterChanged();
    void lensChanged();
    void magnifiesChanged();
    void insetsChanged();
    void focusedChanged();
    void explorerChanged();
    void themeChanged();
    void darkChanged();
    void cameraChanged();
    void basemapPathChanged();
    void insetChanged();
    void projectorUnitChanged();
    void stillChanged();
    void readyChanged();

protected:
    void componentComplete() override;
    void updatePolish() override;
    QSGNode* updatePaintNode(QSGNode* old, UpdatePaintNodeData* data) override;
    void geometryChange(const QRectF& newGeometry, const QRectF& oldGeometry) override;
    void itemChange(ItemChange change, const ItemChangeData& data) override;

private:
    void openStore();
    void readPalette();
    void moved();
    void stateChanged();
    void prepareShapes();
    void prepareFill(const story::Id& id);
    [[nodiscard]] std::shared_ptr<const RegionFill> fillOf(const RegionShape* shape) const;
    [[nodiscard]] const RegionShape* shapeOf(const story::Ref* ref) const;
    /// Since the names were placed.
    [[nodiscard]] bool hasMoved() const;
    [[nodiscard]] bool needsLayout() const;
    void layout();
    [[nodiscard]] MapStore::Patience patience() const;
    [[nodiscard]] geo::Camera camera() const;
    /// Chooses the ground's picture for the camera and lays it.
    void placeGround();
    /// Whether the camera is on its way, as far as that can be told.
    [[nodiscard]] bool isFlight() const;
    /// The ground's pixels for one of the window's, along a side.
    [[nodiscard]] double groundResolution(bool flies) const;
    [[nodiscard]] BaseLook baseLook() const;
    /// The base map for the view of the scenes, where it is another one than was drawn last.
    void drawBase(MapScenes& scenes, const StoryFrame& story);
    [[nodiscard]] StoryFrame storyFrame(MarkBatch& marks, std::vector<PlacedText>& texts) const;
    [[nodiscard]] bool isInWindow(const RouteShape& shape) const;
    /// Lets ways that have been selected, or that playing has reached, draw themselves.
    void followWays();
    [[nodiscard]] WayLook wayLook(const RouteShape& shape) const;
    /// The ways out that are drawn within a tolerance of a point, the nearest first.
    [[nodiscard]] std::vector<story::Id> waysAt(const QPointF& point, double tolerance_px) const;
    /// From a point to a way as it is drawn, pixels; infinite where it is farther than `reach_px` or not in
    /// view.
    [[nodiscard]] double distance_px(const RouteShape& shape, const QPointF& point, double reach_px) const;
    [[nodiscard]] QColor inkOf(const RouteShape& shape) const;
    void drawWayEnds(WayLook& look, MarkBatch& marks) const;
    struct WayColours {
        QColor ink;
        QColor paper;
    };
    /// Where a way's head stands, `line` being the way in pixels; nothing when it is not in view.
    [[nodiscard]] std::optional<WayTip> tipOf(const RouteShape& shape, std::span<const QPointF> line) const;
    /// The head of a way out, where it ends or leaves the picture, and the ring at its beginning.
    void drawHead(WayLook& look, const WayColours& colours, MarkBatch& marks) const;
    /// The small arrow of a forced return, across the river against the ways out.
    void drawReturnArrow(const RouteShape& shape, const WayColours& colours, MarkBatch& marks) const;
    /// A ring of dots on each leg of a way that is not verified.
    void drawLegDoubts(const RouteShape& shape, MarkBatch& marks) const;
    /// Where ways go on beyond the frame: "to Laos, Thailand".
    void drawDestinations(const std::vector<WayLook>& ways, MarkBatch& marks,
                          std::vector<PlacedText>& texts) const;
    /// The same of one way, clear of all their heads.
    void drawDestination(const WayLook& look, const std::vector<QRectF>& heads, MarkBatch& marks,
                         std::vector<PlacedText>& texts) const;
    void drawGraticule(MarkBatch& marks, std::vector<PlacedText>& texts) const;
    void drawSigns(MarkBatch& marks) const;
    /// The marks that the camera and the state show.
    [[nodiscard]] const std::vector<EventMark>& shownEvents() const;
    [[nodiscard]] QColor inkOf(const story::Event& event) const;
    void drawEvents(MarkBatch& marks, std::vector<PlacedText>& texts) const;
    void drawEventHalo(const EventMark& mark, MarkBatch& marks) const;
    void drawEventMark(const EventMark& mark, MarkBatch& marks) const;
    void drawEventDoubt(const EventMark& mark, MarkBatch& marks) const;
    /// The numbers that have been written in a frame, around (0, 0).
    using Counts = std::map<std::size_t, PlacedText>;
    void drawEventCount(const EventMark& mark, Counts& counts, MarkBatch& marks,
                        std::vector<PlacedText>& texts) const;
    void drawLabels(MarkBatch& marks, std::vector<PlacedText>& texts) const;
    void drawLeader(const MapLabel& label, double opacity, MarkBatch& marks) const;
    void drawBadge(const MapBadge& badge, const QPointF& anchor, double opacity, MarkBatch& marks,
                   std::vector<PlacedText>& texts) const;
    /// The ways out that are drawn, and what else names keep clear of.
    [[nodiscard]] std::vector<DrawnWay> drawnWays() const;
    [[nodiscard]] std::vector<QRectF> nameObstacles(const std::vector<DrawnWay>& ways) const;
    [[nodiscard]] double leastText_px() const;
    /// Places the step's circles, and tells the names to keep off them.
    void placeSizes(LabelInput& input);
    /// The source's arrow that is in view and too short to be seen.
    [[nodiscard]] std::optional<SketchLine> shortSketch() const;
    [[nodiscard]] MapLens lensOf(const SketchLine& sketch, const LabelInput& input) const;
    /// Places the lens, and tells the names to keep off it.
    void placeLens(LabelInput& input);
    /// A ring around what is magnified, and a line from it to the lens.
    void drawLensLine(MarkBatch& marks) const;
    void drawSizes(MarkBatch& marks, std::vector<PlacedText>& texts) const;
    [[nodiscard]] PlacedText boxedText(const QString& text, const QRectF& box, double size_px, int weight,
                                       const QColor& ink, bool serif) const;

    MapGround* m_ground; ///< A child of this item.
    explore::ExplorerHandle m_explorer;
    std::unique_ptr<explore::Explorer::Subscription> m_subscription;
    QObject* m_theme = nullptr;
    Palette m_palette;
    bool m_dark = false;
    geo::LonLat m_position{127, 40};
    double m_zoom = 6;
    QString m_basemapPath;
    bool m_inset = false;
    bool m_still = false;
    bool m_flying = false;
    double m_projectorUnit = 0;
    QRectF m_sizesArea;
    QRectF m_lensArea;
    double m_lensDiameter = 0;
    double m_lensRoom = 0;
    bool m_magnifies = false;
    MapLens m_lens;
    double m_leftInset = 0;
    double m_topInset = 0;
    double m_rightInset = 0;
    double m_bottomInset = 0;
    double m_selectionInset = 0;
    QList<QRectF> m_obstacles;
    QString m_focused;
    PickCycle m_picks;
    std::shared_ptr<MapStore> m_store;
    int m_groundFrames = 0;
    GroundPicture m_groundPicture;
    geo::Camera m_framedCamera;      ///< Of the last frame.
    int m_movedFrames = 0;           ///< How many frames in succession have shown another camera.
    std::optional<int> m_drawnLevel; ///< Of the base map, in the last frame.

    std::shared_ptr<const MapStore::ShapesInUse> m_shapesInUse;
    std::shared_ptr<const StoryShapes> m_shapes; ///< The same.
    mutable MapEvents m_events;                  ///< Of the same story.
    std::vector<geo::PointList> m_borderLines;
    geo::PointList m_demarcation;
    std::map<story::Id, std::shared_ptr<const RegionFill>> m_fills; ///< Null while one is being made.
    MapLabels m_labels;
    std::vector<MapSize> m_sizes;
    std::optional<PlacedText> m_scaleNote; ///< With circles to compare.
    WayReveal m_reveal;
    WayReveal m_sketchReveal; ///< By what is selected.
    std::vector<QRectF> m_keptClear;
    LabelPictures m_pictures; ///< Of names that no frame has shown yet.
    LabelFades m_fades;
    bool m_namesSeen = false; ///< A frame with names has been drawn.
    QElapsedTimer m_clock;    ///< For the fades.
    bool m_layoutDue = true;
    geo::Camera m_layoutCamera;
    QTimer m_settle; ///< After the last move, the names are placed anew.
};

} // namespace layers
