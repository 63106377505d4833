// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/event_model.h"
#include "models/evidence_models.h"
#include "models/exercise_round.h"
#include "models/figure_requests.h"
#include "models/ink_board.h"
#include "models/legend_models.h"
#include "models/lesson_steps.h"
#include "models/links.h"
#include "models/mentions.h"
#include "models/open_lesson.h"
#include "models/original_copy.h"
#include "models/page_export.h"
#include "models/paragraph_model.h"
#include "models/preflight_list.h"
#include "models/presentation.h"
#include "models/problem_model.h"
#include "models/remark_model.h"
#include "models/search_model.h"
#include "models/term_model.h"
#include "models/text_settings.h"
#include "models/trail.h"
#include "models/values.h"

#include <QJSEngine>
#include <QQmlEngine>
#include <memory>
#include <optional>

namespace models {

/// The state of the window for QML: what is shown, as properties, and the intents that change it. There is
/// one, owned by `main`, built before the QML engine and destroyed after it. Pointers to things are texts,
/// "kind:id".
class Atlas : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

    Q_PROPERTY(explore::ExplorerHandle explorer READ explorer CONSTANT)
    Q_PROPERTY(models::ParagraphModel* paragraphs READ paragraphs CONSTANT)
    Q_PROPERTY(models::CategoryModel* categories READ categories CONSTANT)
    Q_PROPERTY(models::WayModel* ways READ ways CONSTANT)
    Q_PROPERTY(models::EventModel* events READ events CONSTANT)
    Q_PROPERTY(models::SearchModel* search READ search CONSTANT)
    Q_PROPERTY(models::OriginalCopy* original READ original CONSTANT)
    Q_PROPERTY(models::OpenLesson* lesson READ lesson CONSTANT)
    Q_PROPERTY(models::LessonSteps* lessonSteps READ lessonSteps CONSTANT)
    Q_PROPERTY(models::InkBoard* ink READ ink CONSTANT)
    Q_PROPERTY(models::ExerciseRound* exercises READ exercises CONSTANT)
    Q_PROPERTY(models::ProblemModel* problems READ problems CONSTANT)
    Q_PROPERTY(models::NoteModel* notes READ notes CONSTANT)
    Q_PROPERTY(models::CheckModel* checks READ checks CONSTANT)
    Q_PROPERTY(models::RemarkModel* leftOut READ leftOut CONSTANT)
    Q_PROPERTY(models::RemarkModel* conflicts READ conflicts CONSTANT)
    Q_PROPERTY(models::RemarkModel* wordings READ wordings CONSTANT)
    Q_PROPERTY(models::TermModel* terms READ terms CONSTANT)
    Q_PROPERTY(models::FigureRequests* figures READ figures CONSTANT)
    Q_PROPERTY(models::Links* links READ links CONSTANT)
    Q_PROPERTY(models::Trail* trail READ trail CONSTANT)
    Q_PROPERTY(models::Mentions* mentions READ mentions CONSTANT)
    Q_PROPERTY(models::TextSettings* text READ text CONSTANT)
    Q_PROPERTY(models::Presentation* presentation READ presentation CONSTANT)
    Q_PROPERTY(models::PreflightList* preflight READ preflight CONSTANT)
    Q_PROPERTY(models::PageExport* pages READ pages CONSTANT)

    Q_PROPERTY(QString title READ title NOTIFY languageChanged)
    Q_PROPERTY(QString credit READ credit CONSTANT)
    Q_PROPERTY(QString originalTitle READ originalTitle CONSTANT)
    Q_PROPERTY(QStringList credits READ credits NOTIFY creditsChanged)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged)
    Q_PROPERTY(QString themeMode READ themeMode WRITE setThemeMode NOTIFY themeChanged)
    /// The languages of names on the map: "reader", "both" or "local".
    Q_PROPERTY(QString mapNames READ mapNames WRITE setMapNames NOTIFY mapNamesChanged)
    Q_PROPERTY(bool dark READ isDark NOTIFY themeChanged)
    Q_PROPERTY(bool reducedMotion READ reducedMotion WRITE setReducedMotion NOTIFY reducedMotionChanged)
    Q_PROPERTY(bool doubtMarked READ isDoubtMarked WRITE setDoubtMarked NOTIFY doubtMarkedChanged)
    Q_PROPERTY(bool presenting READ isPresenting NOTIFY presentingChanged)

    Q_PROPERTY(QString stepId READ stepId NOTIFY stepChanged)
    Q_PROPERTY(int stepIndex READ stepIndex NOTIFY stepChanged)
    Q_PROPERTY(int stepCount READ stepCount CONSTANT)
    Q_PROPERTY(double stepMinutes READ stepMinutes NOTIFY stepChanged)
    Q_PROPERTY(QString statement READ statement NOTIFY stepChanged)
    Q_PROPERTY(QString support READ support NOTIFY stepChanged)
    Q_PROPERTY(QString stepSource READ stepSource NOTIFY stepChanged)
    Q_PROPERTY(QString figure READ figure NOTIFY stepChanged)
    Q_PROPERTY(QString paragraphId READ paragraphId NOTIFY stepChanged)
    Q_PROPERTY(int paragraphNumber READ paragraphNumber NOTIFY stepChanged)
    Q_PROPERTY(int paragraphCount READ paragraphCount CONSTANT)
    Q_PROPERTY(QString paragraphHeading READ paragraphHeading NOTIFY stepChanged)

    Q_PROPERTY(QString selection READ selection NOTIFY selectionChanged)
    Q_PROPERTY(QString selectionName READ selectionName NOTIFY selectionChanged)
    Q_PROPERTY(QString selectionLocalName READ selectionLocalName NOTIFY selectionChanged)
    Q_PROPERTY(QString selectionKind READ selectionKind NOTIFY selectionChanged)
    Q_PROPERTY(bool matching READ isMatching NOTIFY selectionChanged)
    Q_PROPERTY(QString matchTitle READ matchTitle NOTIFY selectionChanged)
    Q_PROPERTY(QString matchDetail READ matchDetail NOTIFY selectionChanged)
    Q_PROPERTY(models::Card card READ card NOTIFY selectionChanged)
    Q_PROPERTY(models::NoteCard noteCard READ noteCard NOTIFY selectionChanged)
    Q_PROPERTY(QString hovered READ hovered NOTIFY hoveredChanged)

    Q_PROPERTY(double windowFrom READ windowFrom NOTIFY windowChanged)
    Q_PROPERTY(double windowTo READ windowTo NOTIFY windowChanged)
    Q_PROPERTY(double spanFrom READ spanFrom CONSTANT)
    Q_PROPERTY(double spanTo READ spanTo CONSTANT)
    Q_PROPERTY(double asOfYear READ asOfYear CONSTANT)
    Q_PROPERTY(bool brushed READ isBrushed NOTIFY windowChanged)
    Q_PROPERTY(QString readout READ readout NOTIFY stateChanged)
    /// What is shown, as one sentence.
    Q_PROPERTY(QString summary READ summary NOTIFY summaryChanged)
    Q_PROPERTY(bool wandered READ isWandered NOTIFY stateChanged)
    Q_PROPERTY(QString announcement READ announcement NOTIFY announced)
    /// What came of a key that shows nothing by itself, for a moment: "3 of 7".
    Q_PROPERTY(QString said READ said NOTIFY saidChanged)
    Q_PROPERTY(QStringList hiddenLayers READ hiddenLayers NOTIFY layersChanged)

public:
    explicit Atlas(explore::Explorer& explorer, QObject* parent = nullptr);
    ~Atlas() override;
    Q_DISABLE_COPY_MOVE(Atlas)

    /// For the QML engine: the one that `main` built.
    static Atlas* create(QQmlEngine* engine, QJSEngine* scriptEngine);

    // ---- For main ----

    /// The lines that the map's sources ask to be shown.
    void setCredits(const QStringList& lines);

    /// The state, but for a presentation and for exercises: then the one to which they will return.
    [[nodiscard]] const explore::State& explored() const;

    // ---- What is shown ----

    [[nodiscard]] explore::ExplorerHandle explorer() const { return {&m_explorer}; }
    [[nodiscard]] ParagraphModel* paragraphs() { return &m_paragraphs; }
    [[nodiscard]] CategoryModel* categories() { return &m_categories; }
    [[nodiscard]] WayModel* ways() { return &m_ways; }
    [[nodiscard]] EventModel* events() { return &m_events; }
    [[nodiscard]] SearchModel* search() { return &m_search; }
    [[nodiscard]] OriginalCopy* original() { return &m_original; }
    [[nodiscard]] const OriginalCopy* original() const { return &m_original; }
    [[nodiscard]] OpenLesson* lesson() { return &m_lesson; }
    [[nodiscard]] const OpenLesson* lesson() const { return &m_lesson; }
    [[nodiscard]] LessonSteps* lessonSteps() { return &m_lessonSteps; }
    [[nodiscard]] InkBoard* ink() { return &m_ink; }
    [[nodiscard]] ExerciseRound* exercises() { return &m_exercises; }
    [[nodiscard]] const ExerciseRound* exercises() const { return &m_exercises; }
    [[nodiscard]] ProblemModel* problems() { return &m_problems; }
    [[nodiscard]] NoteModel* notes() { return &m_notes; }
    [[nodiscard]] CheckModel* checks() { return &m_checks; }
    [[nodiscard]] RemarkModel* leftOut() { return &m_leftOut; }
    [[nodiscard]] RemarkModel* conflicts() { return &m_conflicts; }
    [[nodiscard]] RemarkModel* wordings() { return &m_wordings; }
    [[nodiscard]] TermModel* terms() { return &m_terms; }
    [[nodiscard]] FigureRequests* figures() { return &m_figures; }
    [[nodiscard]] Links* links() { return &m_links; }
    [[nodiscard]] Trail* trail() { return &m_trail; }
    [[nodiscard]] Mentions* mentions() { return &m_mentions; }
    [[nodiscard]] TextSettings* text() { return &m_text; }
    [[nodiscard]] Presentation* presentation() { return &m_presentation; }
    [[nodiscard]] PageExport* pages() { return &m_pages; }
    [[nodiscard]] PreflightList* preflight() { return &m_preflight; }
    [[nodiscard]] const PreflightList* preflight() const { return &m_preflight; }
    [[nodiscard]] const TextSettings* text() const { return &m_text; }

    [[nodiscard]] QString title() const;
    [[nodiscard]] QString credit() const;
    [[nodiscard]] QString originalTitle() const;
    [[nodiscard]] QStringList credits() const { return m_credits; }
    [[nodiscard]] QString language() const;
    [[nodiscard]] QString themeMode() const;
    [[nodiscard]] QString mapNames() const;
    [[nodiscard]] bool isDark() const;
    [[nodiscard]] bool reducedMotion() const { return m_reducedMotion; }
    void setReducedMotion(bool reduced);
    /// Every pane marks what is not verified.
    [[nodiscard]] bool isDoubtMarked() const;
    void setDoubtMarked(bool marked);
    [[nodiscard]] bool isPresenting() const { return m_beforePresenting.has_value(); }

    [[nodiscard]] QString stepId() const;
    [[nodiscard]] int stepIndex() const;
    [[nodiscard]] int stepCount() const;
    [[nodiscard]] double stepMinutes() const;
    [[nodiscard]] QString statement() const;
    [[nodiscard]] QString support() const;
    [[nodiscard]] QString stepSource() const;
    [[nodiscard]] QString figure() const;
    [[nodiscard]] QString paragraphId() const;
    [[nodiscard]] int paragraphNumber() const;
    [[nodiscard]] int paragraphCount() const;
    [[nodiscard]] QString paragraphHeading() const;

    [[nodiscard]] QString selection() const;
    [[nodiscard]] QString selectionName() const;
    [[nodiscard]] QString selectionLocalName() const;
    [[nodiscard]] QString selectionKind() const;
    /// Paragraphs are picked out, by a selection or by a brush.
    [[nodiscard]] bool isMatching() const;
    [[nodiscard]] QString matchTitle() const;
    [[nodiscard]] QString matchDetail() const;
    [[nodiscard]] Card card() const;
    /// Of the selection, when that is a note.
    [[nodiscard]] NoteCard noteCard() const;
    [[nodiscard]] QString hovered() const { return m_hovered; }

    [[nodiscard]] double windowFrom() const;
    [[nodiscard]] double windowTo() const;
    [[nodiscard]] double spanFrom() const;
    [[nodiscard]] double spanTo() const;
    [[nodiscard]] double asOfYear() const;
    [[nodiscard]] bool isBrushed() const;
    [[nodiscard]] QString readout() const;
    [[nodiscard]] QString summary() const;
    [[nodiscard]] bool isWandered() const;
    [[nodiscard]] QString announcement() const { return m_announcement; }
    [[nodiscard]] QString said() const { return m_said; }
    [[nodiscard]] QStringList hiddenLayers() const;

    // ---- Intents. A ref or id that the story does not have leaves everything as it is. ----

    /// `pane`: "essay", "map", "timeline", "charts" or "search".
    Q_INVOKABLE void select(const QString& ref, const QString& pane);
    /// What is under the pointer or has the focus; "" for nothing.
    Q_INVOKABLE void hover(const QString& ref);
    Q_INVOKABLE bool clearNewest();
    Q_INVOKABLE void clearAll();
    Q_INVOKABLE void goToStep(const QString& id);
    Q_INVOKABLE void goToParagraph(const QString& id);
    Q_INVOKABLE void walk(int by);
    Q_INVOKABLE void walkParagraphs(int by);
    /// Decimal years; the end is not included.
    Q_INVOKABLE void brush(double fromYear, double toYear, const QString& pane);
    /// Shows the years from the first to the last, both included; `extend`: and those that are brushed
    /// already.
    Q_INVOKABLE void brushYears(int first, int last, bool extend, const QString& pane);
    /// Moves the ends of the window by whole years, within the story's span.
    Q_INVOKABLE void moveWindow(int fromByYears, int toByYears, const QString& pane);
    /// Degrees, and the zoom at which the world is 256·2^zoom pixels wide.
    Q_INVOKABLE void moveCamera(double longitude, double latitude, double zoom);
    Q_INVOKABLE void resetView();
    Q_INVOKABLE void setCategoryShown(const QString& id, bool shown);
    Q_INVOKABLE void setWayShown(const QString& id, bool shown);
    Q_INVOKABLE void setLayerShown(const QString& name, bool shown);
    Q_INVOKABLE [[nodiscard]] bool layerShown(const QString& name) const;
    Q_INVOKABLE void setThemeMode(const QString& mode);
    Q_INVOKABLE void setMapNames(const QString& code);
    Q_INVOKABLE void setLanguage(const QString& code);
    /// Keeps the state for endPresenting(), and goes to the first step or stays with this one.
    Q_INVOKABLE void beginPresenting(bool fromHere);
    /// Back to exactly the state before, but for settings that were changed meanwhile.
    Q_INVOKABLE void endPresenting();

    // ---- Questions ----

    /// The ids of the paragraphs that answer to `ref`, best first.
    Q_INVOKABLE [[nodiscard]] QStringList paragraphsOf(const QString& ref) const;
    Q_INVOKABLE [[nodiscard]] QString nameOf(const QString& ref) const;
    /// One quiet line about `ref` for a hint: a date, a citation, the paragraphs.
    Q_INVOKABLE [[nodiscard]] QString hintOf(const QString& ref) const;
    Q_INVOKABLE [[nodiscard]] models::Card cardOf(const QString& ref) const;
    /// The scripts of the story's names for which this machine has no font, in words: "Korean", "Chinese".
    Q_INVOKABLE [[nodiscard]] QStringList scriptsWithoutFont() const;
    /// A source as one line of a bibliography.
    Q_INVOKABLE [[nodiscard]] QString sourceText(const QString& id) const;
    /// Puts a source's citation, with its address, on the clipboard, and says so.
    Q_INVOKABLE void copyCitation(const QString& id);
    /// Opens a source's page in the reader's browser; only http and https.
    Q_INVOKABLE void openSource(const QString& id) const;

Q_SIGNALS:
    void stateChanged();
    void viewChanged();
    void stepChanged();
    void selectionChanged();
    void hoveredChanged();
    void windowChanged();
    void layersChanged();
    void languageChanged();
    void themeChanged();
    void mapNamesChanged();
    void reducedMotionChanged();
    void doubtMarkedChanged();
    void creditsChanged();
    void presentingChanged();
    void summaryChanged();
    void announced();
    void saidChanged(); ///< Also when the same is said again.

private:
    void follow();
    void retranslate();
    /// Tells what has changed of how things are shown: the theme, the names on the map, the marks of doubt.
    void tellLooks(const explore::State& before);
    /// A pointer that left its thing, because the thing went, hovers nothing.
    void forgetHovered();
    void announce(const QString& text);
    /// Announces it, and shows it.
    void say(const QString& text);
    [[nodiscard]] const story::Story& story() const { return m_explorer.story(); }
    /// Lets the presentation follow the open lesson.
    void planPresentation();
    /// Exercises have come, or have gone.
    void followExercises();

    explore::Explorer& m_explorer;
    ParagraphModel m_paragraphs;
    CategoryModel m_categories;
    WayModel m_ways;
    EventModel m_events;
    SearchModel m_search;
    OriginalCopy m_original;
    ProblemModel m_problems;
    OpenLesson m_lesson;
    LessonSteps m_lessonSteps;
    InkBoard m_ink;
    ExerciseRound m_exercises;
    NoteModel m_notes;
    CheckModel m_checks;
    RemarkModel m_leftOut;
    RemarkModel m_conflicts;
    RemarkModel m_wordings;
    TermModel m_terms;
    FigureRequests m_figures;
    Links m_links;
    Trail m_trail;
    Mentions m_mentions;
    TextSettings m_text;
    Presentation m_presentation;
    PreflightList m_preflight;
    PageExport m_pages;
    explore::State m_last; ///< What the signals have told so far.
    story::DaySpan m_lastWindow;
    std::shared_ptr<const story::Original> m_lastOriginal;
    std::optional<explore::State> m_beforePresenting;
    QString m_hovered;
    QString m_announcement;
    QString m_said;
    QStringList m_credits;
    bool m_reducedMotion = false;
    std::unique_ptr<explore::Explorer::Subscription> m_subscription;

    static Atlas* s_instance;
};

} // namespace models
