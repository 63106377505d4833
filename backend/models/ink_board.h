// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/ink_sheet.h"
#include "models/open_lesson.h"

#include <QHash>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace models {

/// So that QML's tools know the type of a sheet.
struct AnonymousSheet {
    Q_GADGET
    QML_FOREIGN(lesson::InkSheet)
    QML_ANONYMOUS
};

/// The teacher's hand over the map: what is drawn with, the stroke that is being drawn, and what has been
/// drawn at each step. All of it is kept in the open lesson; drawing begins one when none is open.
class InkBoard : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The Atlas has it")
    /// The pointer draws.
    Q_PROPERTY(bool drawing READ isDrawing WRITE setDrawing NOTIFY toolChanged)
    /// "pen", "highlighter", "arrow", "text" or "eraser".
    Q_PROPERTY(QString tool READ tool WRITE setTool NOTIFY toolChanged)
    /// A token of the palette, "c1" to "c5".
    Q_PROPERTY(QString colour READ colour WRITE setColour NOTIFY toolChanged)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY inkChanged)
    Q_PROPERTY(bool canRedo READ canRedo NOTIFY inkChanged)
    /// Grows whenever the ink of any step has changed: for bindings on sheetOf().
    Q_PROPERTY(int revision READ revision NOTIFY inkChanged)
    /// The stroke that is being drawn.
    Q_PROPERTY(lesson::InkSheet pending READ pending NOTIFY pendingChanged)
public:
    InkBoard(explore::Explorer& explorer, OpenLesson& lesson, QObject* parent = nullptr);

    [[nodiscard]] bool isDrawing() const { return m_drawing; }
    void setDrawing(bool drawing);
    [[nodiscard]] QString tool() const { return m_tool; }
    void setTool(const QString& tool);
    [[nodiscard]] QString colour() const { return m_colour; }
    void setColour(const QString& colour);
    [[nodiscard]] bool canUndo() const { return m_lesson.isOpened() && m_lesson.inkHistory().canUndo(); }
    [[nodiscard]] bool canRedo() const { return m_lesson.isOpened() && m_lesson.inkHistory().canRedo(); }
    [[nodiscard]] int revision() const { return m_revision; }
    [[nodiscard]] lesson::InkSheet pending() const { return m_pending; }

    /// What has been drawn at a step.
    Q_INVOKABLE [[nodiscard]] lesson::InkSheet sheetOf(const QString& step);

    // ---- Intents. Positions are in degrees. ----

    /// Puts the pen down on a step's map; nothing with the eraser and with text.
    Q_INVOKABLE void press(const QString& step, double longitude, double latitude);
    Q_INVOKABLE void move(double longitude, double latitude);
    /// Lifts it: the stroke is drawn.
    Q_INVOKABLE void lift();
    /// The stroke that is being drawn was none.
    Q_INVOKABLE void cancel();
    Q_INVOKABLE void write(const QString& step, double longitude, double latitude, const QString& text);
    /// Takes the strokes at these indexes of a step's sheet away.
    Q_INVOKABLE void erase(const QString& step, const QList<int>& strokes);
    /// Takes all of them away.
    Q_INVOKABLE void clear(const QString& step);
    /// The presentation goes to the step on which something changes.
    Q_INVOKABLE void undo();
    Q_INVOKABLE void redo();

Q_SIGNALS:
    void toolChanged();
    void inkChanged();
    void pendingChanged();

private:
    void follow();
    void setPending(std::vector<lesson::Stroke> strokes);
    [[nodiscard]] lesson::Stroke strokeAt(const story::Position& position) const;
    void goTo(const std::optional<story::Id>& step);

    explore::Explorer& m_explorer;
    OpenLesson& m_lesson;
    bool m_drawing = false;
    QString m_tool = QStringLiteral("pen");
    QString m_colour = QStringLiteral("c1");
    int m_revision = 0;
    story::Id m_step; ///< Of the pending stroke.
    lesson::InkSheet m_pending;
    QHash<QString, lesson::InkSheet> m_sheets; ///< Handed out since the last change.
};

} // namespace models
