// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/explorer_handle.h"
#include "models/lesson_times.h"
#include "models/screens.h"
#include "models/values.h"
#include "models/years_player.h"

#include <QPointF>
#include <QStringList>
#include <memory>

namespace models {

/// A presentation: what the class sees beside what the presenter sees, and how the lesson stands. Both are
/// functions of one state each, the presenter's being the explorer's and the class's one that follows it
/// unless it is frozen.
class Presentation : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The Atlas has it")
    /// What the class sees, and the step that comes next; from the first presentation on.
    Q_PROPERTY(explore::ExplorerHandle audience READ audience NOTIFY runningChanged)
    Q_PROPERTY(explore::ExplorerHandle next READ next NOTIFY runningChanged)
    Q_PROPERTY(models::PlannedSteps* steps READ steps CONSTANT)
    Q_PROPERTY(models::LessonTimes* times READ times CONSTANT)
    /// Plays time within a step; whoever shows it lets it advance.
    Q_PROPERTY(models::YearsPlayer* years READ years CONSTANT)
    Q_PROPERTY(models::Screens* screens READ screens CONSTANT)

    // ---- What the class sees ----
    /// The class's view is held while the presenter looks around.
    Q_PROPERTY(bool frozen READ isFrozen NOTIFY changed)
    /// It is held, and the presenter sees another.
    Q_PROPERTY(bool apart READ isApart NOTIFY changed)
    /// "black" or "white" over everything, or "". It covers exercises too, with or without a presentation,
    /// and neither coming to them nor leaving them keeps it.
    Q_PROPERTY(QString blank READ blank WRITE setBlank NOTIFY changed)
    /// "spotlight", "pointer" or "", and where it is, as parts of the slide's width and height.
    Q_PROPERTY(QString pointer READ pointer NOTIFY changed)
    Q_PROPERTY(QPointF pointerAt READ pointerAt WRITE setPointerAt NOTIFY pointerMoved)
    // ---- What the presenter sees ----
    /// The grid of all steps lies over the presenter's view.
    Q_PROPERTY(bool overview READ isOverview WRITE setOverview NOTIFY changed)
    /// The main window has the presenter's view: always while there is a projector, else when it was asked
    /// for.
    Q_PROPERTY(bool presenterShown READ isPresenterShown NOTIFY screensChanged)
    /// There was a projector, and it has gone.
    Q_PROPERTY(bool projectorLost READ isProjectorLost NOTIFY screensChanged)
    Q_PROPERTY(bool atEnd READ isAtEnd NOTIFY changed)
    /// Of the presenter's step, as rich text.
    Q_PROPERTY(QString notes READ notes NOTIFY changed)
    Q_PROPERTY(QStringList questions READ questions NOTIFY changed)
    /// The next paragraph cites a note that its source does not bear out: which, and how.
    Q_PROPERTY(QString warningTitle READ warningTitle NOTIFY changed)
    Q_PROPERTY(QString warning READ warning NOTIFY changed)

public:
    explicit Presentation(explore::Explorer& explorer, QObject* parent = nullptr);
    ~Presentation() override;
    Q_DISABLE_COPY_MOVE(Presentation)

    // ---- For those who own it ----

    /// The order and choice of steps, their notes and minutes, in the place of the story's own.
    void setPlan(std::vector<lesson::PlannedStep> plan);
    /// From the explorer's step on.
    void begin();
    void end();

    // ---- What is shown ----

    [[nodiscard]] explore::ExplorerHandle audience() const { return {m_audience.get()}; }
    [[nodiscard]] explore::ExplorerHandle next() const { return {m_next.get()}; }
    [[nodiscard]] PlannedSteps* steps() { return &m_steps; }
    [[nodiscard]] LessonTimes* times() { return &m_times; }
    [[nodiscard]] YearsPlayer* years() { return &m_years; }
    [[nodiscard]] Screens* screens() { return &m_screens; }
    [[nodiscard]] bool isFrozen() const { return m_frozen; }
    [[nodiscard]] bool isApart() const;
    [[nodiscard]] QString blank() const { return m_blank; }
    void setBlank(const QString& blank);
    [[nodiscard]] QString pointer() const { return m_pointer; }
    [[nodiscard]] QPointF pointerAt() const { return m_pointerAt; }
    void setPointerAt(const QPointF& at);
    [[nodiscard]] bool isOverview() const { return m_overview; }
    void setOverview(bool overview);
    [[nodiscard]] bool isPresenterShown() const;
    [[nodiscard]] bool isProjectorLost() const;
    [[nodiscard]] bool isAtEnd() const;
    [[nodiscard]] QString notes() const;
    [[nodiscard]] QStringList questions() const;
    [[nodiscard]] QString warningTitle() const;
    [[nodiscard]] QString warning() const;

    // ---- Intents ----

    /// So many steps of the plan on, or back where negative, as far as it goes.
    Q_INVOKABLE void walk(int by);
    /// To the first planned step of a paragraph; nothing when there is none.
    Q_INVOKABLE void goToParagraph(int number);
    /// Back to the step's exact view.
    Q_INVOKABLE void backToStep();
    /// Holds the class's view; the second time lets it go, and the presenter is back where the class is.
    Q_INVOKABLE void freeze();
    /// The class sees what the presenter sees, and follows again.
    Q_INVOKABLE void push();
    /// "spotlight" or "pointer"; the same again switches it off.
    Q_INVOKABLE void point(const QString& pointer);
    /// Shows the presenter's view in the place of the class's, or that again; nothing while there is a
    /// projector.
    Q_INVOKABLE void togglePresenter();

Q_SIGNALS:
    void runningChanged();
    void changed();
    void pointerMoved();
    void screensChanged();

private:
    void follow();
    void followAudience();
    void showNext();
    void followScreens();
    [[nodiscard]] int row() const; ///< Of the presenter's step.
    [[nodiscard]] const story::Check* warned() const;
    [[nodiscard]] const story::Story& story() const { return m_explorer.story(); }

    explore::Explorer& m_explorer;
    PlannedSteps m_steps;
    LessonTimes m_times;
    YearsPlayer m_years;
    Screens m_screens;
    std::unique_ptr<explore::Explorer> m_audience; ///< Stays once it is made: items of QML may still look.
    std::unique_ptr<explore::Explorer> m_next;
    bool m_running = false;
    bool m_frozen = false;
    bool m_overview = false;
    bool m_presenterWanted = false;
    bool m_hadProjector = false;
    QString m_blank;
    QString m_pointer;
    QPointF m_pointerAt{0.5, 0.5};
    std::unique_ptr<explore::Explorer::Subscription> m_subscription;
};

} // namespace models
