// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/camera_limits.h"
#include "geo/flight.h"
#include "geo/glide.h"
#include "layers/map/map_camera.h"

#include <QObject>
#include <QPointF>
#include <QRectF>
#include <QtQmlIntegration>
#include <functional>
#include <variant>

namespace layers {

/// The map's camera and all that moves it: flights, and the hands of the reader. It keeps to the limits of
/// the base map whatever asks, north is up and the view is not tilted. The newest gesture wins: each ends
/// what was under way. Time comes from outside, by advance().
class MapNavigator : public QObject {
    Q_OBJECT
    QML_ELEMENT
    /// The camera, degrees, and a zoom at which the world is 256·2^zoom pixels wide.
    Q_PROPERTY(double longitude READ longitude NOTIFY cameraChanged)
    Q_PROPERTY(double latitude READ latitude NOTIFY cameraChanged)
    Q_PROPERTY(double zoom READ zoom NOTIFY cameraChanged)
    /// The size of the view, pixels.
    Q_PROPERTY(double width READ width WRITE setWidth NOTIFY viewChanged)
    Q_PROPERTY(double height READ height WRITE setHeight NOTIFY viewChanged)
    /// What lies over the view at its sides, pixels: nothing needs to be seen there.
    Q_PROPERTY(double leftCover READ leftCover WRITE setLeftCover NOTIFY viewChanged)
    Q_PROPERTY(double rightCover READ rightCover WRITE setRightCover NOTIFY viewChanged)
    /// Nothing moves by itself: what would fly is there at once.
    Q_PROPERTY(bool still READ isStill WRITE setStill NOTIFY stillChanged)
    /// Something is under way that needs advance().
    Q_PROPERTY(bool moving READ isMoving NOTIFY movingChanged)

public:
    /// Milliseconds that never go back; drags are timed by it.
    using Clock = std::function<double()>;

    explicit MapNavigator(QObject* parent = nullptr);
    void setClock(Clock clock) { m_clock = std::move(clock); }

    [[nodiscard]] double longitude() const;
    [[nodiscard]] double latitude() const;
    [[nodiscard]] double zoom() const { return m_camera.zoom; }
    [[nodiscard]] double width() const { return m_view.width_px; }
    void setWidth(double pixels);
    [[nodiscard]] double height() const { return m_view.height_px; }
    void setHeight(double pixels);
    [[nodiscard]] double leftCover() const { return m_covers.left_px; }
    void setLeftCover(double pixels);
    [[nodiscard]] double rightCover() const { return m_covers.right_px; }
    void setRightCover(double pixels);
    [[nodiscard]] bool isStill() const { return m_still; }
    void setStill(bool still);
    [[nodiscard]] bool isMoving() const { return !std::holds_alternative<std::monostate>(m_motion); }

    /// Shows a camera, at once or by a flight.
    Q_INVOKABLE void show(const layers::MapCamera& camera);
    Q_INVOKABLE void flyTo(const layers::MapCamera& camera);
    /// Ends what is under way, where it is.
    Q_INVOKABLE void stop();
    /// Takes what is under way on by some time, seconds.
    Q_INVOKABLE void advance(double seconds);

    // ---- The reader's gestures. Points and ways are in pixels of the view. ----

    /// By zoom levels about a point, at once.
    Q_INVOKABLE void zoomAt(const QPointF& point, double levels);
    /// The same in a moment's time.
    Q_INVOKABLE void stepAt(const QPointF& point, double levels);
    /// A wheel's notches (eighths of a degree) or, where there are any, a touch pad's pixels.
    Q_INVOKABLE void wheel(const QPointF& point, double angleDelta, double pixelDelta);
    /// Moves the view over the map.
    Q_INVOKABLE void pan(double across, double down);
    /// A drag: `translation` is the way of the hand since its beginning. It goes on a little when it is let
    /// go.
    Q_INVOKABLE void beginDrag();
    Q_INVOKABLE void drag(const QPointF& translation);
    Q_INVOKABLE void endDrag();
    /// Flies to another middle at the same zoom.
    Q_INVOKABLE void centreOn(double longitude, double latitude);
    /// Flies to what is under a rectangle.
    Q_INVOKABLE void zoomToRect(const QRectF& rect);

Q_SIGNALS:
    void cameraChanged();
    void viewChanged();
    void stillChanged();
    void movingChanged();
    /// The reader has moved the camera, or what a gesture began has.
    void wandered();

private:
    struct Flying {
        geo::Flight flight;
        bool byReader;
    };
    struct Stepping {
        geo::ViewPoint point;
        double levels;
        double done;
    };
    struct Gliding {
        geo::Glide glide;
        geo::PixelVector done;
    };
    using Motion = std::variant<std::monostate, Flying, Stepping, Gliding>;

    /// What a moment does to the camera.
    struct Advance {
        geo::Camera camera;
        bool byReader;
        bool ends;
    };

    void setCamera(const geo::Camera& camera);
    void setMotion(const Motion& motion);
    void fly(const geo::Camera& camera, bool byReader);
    /// Applies a changed view to the camera.
    void resized();
    [[nodiscard]] geo::Camera allowed(const geo::Camera& camera) const;
    [[nodiscard]] geo::Camera zoomed(geo::ViewPoint point, double levels) const;
    [[nodiscard]] geo::Camera moved(geo::PixelVector way) const;
    [[nodiscard]] Advance next(const Flying& flying) const;
    [[nodiscard]] Advance next(Stepping& stepping) const;
    [[nodiscard]] Advance next(Gliding& gliding) const;

    geo::Camera m_camera;
    geo::ViewSize m_view;
    geo::Padding m_covers;
    bool m_still = false;
    Motion m_motion;
    double m_passed_ms = 0; ///< Since the motion began.
    geo::DragTrace m_trace;
    geo::PixelVector m_dragged; ///< Of the drag under way, as far as the camera has followed it.
    Clock m_clock;
};

} // namespace layers
