// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/window_edit.h"
#include "timeline_layer.h"

#include <QPointer>

namespace layers {

/// A reader's hand on the timeline: what a pressed pointer holds there and what dragging it does, the arrow
/// keys on a handle, and years that are typed. It changes the window and the second period through the
/// layer's explorer.
class TimelineHand : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(layers::TimelineLayer* layer READ layer WRITE setLayer NOTIFY layerChanged REQUIRED)
    /// While pressed: "make", "move", "first", "last" or "pan"; else "".
    Q_PROPERTY(QString holds READ holds NOTIFY holdsChanged)

public:
    explicit TimelineHand(QObject* parent = nullptr);

    [[nodiscard]] TimelineLayer* layer() const { return m_layer; }
    void setLayer(TimelineLayer* layer);
    [[nodiscard]] QString holds() const;

    /// What a press there would hold.
    Q_INVOKABLE [[nodiscard]] QString wouldHold(double x, double y);
    Q_INVOKABLE void press(double x, double y);
    Q_INVOKABLE void dragTo(double x);
    Q_INVOKABLE void release();

    /// Moves an end of the window (or of the second period) by so many years; finely: by months, or by days
    /// where the zoom tells them apart.
    Q_INVOKABLE void step(bool compared, bool first, int by, bool finely);
    /// The window (or the second period) in writing, for a field to begin with.
    Q_INVOKABLE [[nodiscard]] QString written(bool compared) const;
    /// Takes a window from what was typed. Returns what is wrong with it, as a sentence; "" when all is well.
    Q_INVOKABLE QString write(bool compared, const QString& text);

Q_SIGNALS:
    void layerChanged();
    void holdsChanged();

private:
    /// What is held, and of which period.
    struct Hold {
        std::optional<explore::Grip> grip; ///< Nothing: the axis.
        bool compared = false;
    };
    [[nodiscard]] std::optional<Hold> handleAt(double x, double y);
    [[nodiscard]] Hold holdAt(double x, double y);
    [[nodiscard]] static QString nameOf(const Hold& hold);
    [[nodiscard]] explore::Explorer* explorer() const;
    [[nodiscard]] story::DaySpan period(bool compared) const;
    void setPeriod(bool compared, const story::DaySpan& days);

    QPointer<TimelineLayer> m_layer;
    std::optional<Hold> m_hold;
    double m_pressedYear = 0;
    double m_lastX = 0;
    story::DaySpan m_before; ///< The held period when it was taken hold of.
};

} // namespace layers
