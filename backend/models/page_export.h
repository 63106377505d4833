// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/open_lesson.h"
#include "models/page_order.h"
#include "models/page_steps.h"

#include <QObject>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace models {

/// Pages to print or to take into another program: which are wanted, how the one that is looked at comes out,
/// and what came of saving them. Whoever can draw pages answers its signals, on a thread of their own.
class PageExport : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The Atlas has it")
    // ---- What is wanted ----
    /// "handout", "slides" or "pictures".
    Q_PROPERTY(QString kind READ kind WRITE setKind NOTIFY orderChanged)
    /// "teacher" or "student".
    Q_PROPERTY(QString edition READ edition WRITE setEdition NOTIFY orderChanged)
    /// "a4" or "letter".
    Q_PROPERTY(QString paper READ paper WRITE setPaper NOTIFY orderChanged)
    /// "16:9" or "4:3".
    Q_PROPERTY(QString shape READ shape WRITE setShape NOTIFY orderChanged)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY orderChanged)
    Q_PROPERTY(models::PageSteps* steps READ steps CONSTANT)
    /// The pages are those of the teacher's lesson, not of the whole story.
    Q_PROPERTY(bool ofLesson READ isOfLesson NOTIFY orderChanged)
    // ---- The page that is looked at ----
    Q_PROPERTY(int previewHeight READ previewHeight WRITE setPreviewHeight NOTIFY previewHeightChanged)
    /// From 0, and how many there are; 0 before they have been laid out.
    Q_PROPERTY(int page READ page NOTIFY pageChanged)
    Q_PROPERTY(int pageCount READ pageCount NOTIFY pageChanged)
    /// Another picture has another number; 0: there is none.
    Q_PROPERTY(int picture READ pictureNumber NOTIFY pageChanged)
    Q_PROPERTY(bool drawing READ isDrawing NOTIFY drawingChanged)
    // ---- Saving ----
    Q_PROPERTY(bool saving READ isSaving NOTIFY savingChanged)
    /// How many pages have been written.
    Q_PROPERTY(int savedCount READ savedCount NOTIFY savingChanged)
    /// What came of it, in sentences; "" before.
    Q_PROPERTY(QString message READ message NOTIFY messageChanged)
    Q_PROPERTY(bool failed READ hasFailed NOTIFY messageChanged)
    /// For the file or the folder.
    Q_PROPERTY(QString suggestedName READ suggestedName NOTIFY orderChanged)
public:
    PageExport(const explore::Explorer& explorer, const OpenLesson& lesson, QObject* parent = nullptr);

    [[nodiscard]] const PageOrder& order() const { return m_order; }
    [[nodiscard]] QString kind() const;
    void setKind(const QString& kind);
    [[nodiscard]] QString edition() const;
    void setEdition(const QString& edition);
    [[nodiscard]] QString paper() const;
    void setPaper(const QString& paper);
    [[nodiscard]] QString shape() const;
    void setShape(const QString& shape);
    [[nodiscard]] QString language() const;
    void setLanguage(const QString& code);
    [[nodiscard]] PageSteps* steps() { return &m_steps; }
    [[nodiscard]] bool isOfLesson() const { return m_order.lesson.has_value(); }

    [[nodiscard]] int previewHeight() const { return m_height_px; }
    /// In pixels of the screen.
    void setPreviewHeight(int height_px);
    [[nodiscard]] int page() const { return m_page; }
    [[nodiscard]] int pageCount() const { return m_count; }
    [[nodiscard]] const QImage& picture() const { return m_picture; }
    [[nodiscard]] int pictureNumber() const { return m_picture.isNull() ? 0 : m_pictureNumber; }
    [[nodiscard]] bool isDrawing() const { return m_drawing; }

    [[nodiscard]] bool isSaving() const { return m_saving; }
    [[nodiscard]] int savedCount() const { return m_saved; }
    [[nodiscard]] QString message() const { return m_message; }
    [[nodiscard]] bool hasFailed() const { return m_failed; }
    [[nodiscard]] QString suggestedName() const;

    // ---- Intents ----

    /// Begins with the open lesson, or with the story, in the language of the window; kind, edition and paper
    /// stay as they were.
    Q_INVOKABLE void begin();
    /// Nobody looks any more.
    Q_INVOKABLE void end();
    /// So many pages on, or back where negative, as far as they go.
    Q_INVOKABLE void turn(int by);
    /// Into a file, or a folder for pictures.
    Q_INVOKABLE void save(const QUrl& place);
    Q_INVOKABLE void stop();

    // ---- For those who draw ----

    /// An answer to an earlier request than the newest is too late.
    void take(const PageAnswer& answer);
    void tellSaved(int count);
    /// `problem`: a sentence; empty when all went well. `stopped`: the reader ended it.
    void finishSaving(const QString& problem, bool stopped);

Q_SIGNALS:
    void orderChanged();
    void previewHeightChanged();
    void pageChanged();
    void drawingChanged();
    void savingChanged();
    void messageChanged();

    void pageWanted(const models::PageRequest& request);
    void saveWanted(const models::PageOrder& order, const QString& path);
    void stopWanted();

private:
    template <typename Value> void change(Value PageOrder::* part, Value value);
    /// Other pages are wanted.
    void reorder();
    void ask(int page);
    void say(const QString& message, bool failed);

    const explore::Explorer& m_explorer;
    const OpenLesson& m_lesson;
    PageSteps m_steps;
    PageOrder m_order;
    bool m_looking = false;
    int m_request = 0;
    int m_height_px = 0;
    int m_page = 0;
    int m_count = 0;
    QImage m_picture;
    int m_pictureNumber = 0;
    bool m_drawing = false;
    bool m_saving = false;
    int m_saved = 0;
    QString m_savedAs;
    QString m_message;
    bool m_failed = false;
};

} // namespace models
