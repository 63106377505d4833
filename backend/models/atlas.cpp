// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/atlas.h"

#include "explore/date_text.h"
#include "explore/match_text.h"
#include "explore/summary.h"
#include "models/cards.h"
#include "models/note_card.h"
#include "models/sentences.h"
#include "story/citation.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QStyleHints>
#include <QUrl>
#include <algorithm>

namespace models {

namespace {

explore::Pane paneFromName(const QString& name) {
    if (name == QLatin1String("map"))
        return explore::Pane::Map;
    if (name == QLatin1String("timeline"))
        return explore::Pane::Timeline;
    if (name == QLatin1String("charts"))
        return explore::Pane::Charts;
    if (name == QLatin1String("search"))
        return explore::Pane::Search;
    return explore::Pane::Essay;
}

/// The day after a span, as a decimal year: windows end before it.
double endOf(const story::DaySpan& days) {
    return story::Day{days.last.number + 1}.decimalYear();
}

bool systemIsDark() {
    return qGuiApp && QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
}

} // namespace

Atlas* Atlas::s_instance = nullptr;

Atlas::Atlas(explore::Explorer& explorer, QObject* parent)
    : QObject(parent)
    , m_explorer(explorer)
    , m_paragraphs(explorer)
    , m_categories(explorer)
    , m_ways(explorer)
    , m_events(explorer)
    , m_search(explorer)
    , m_original(explorer)
    , m_lesson(explorer, m_problems)
    , m_lessonSteps(explorer, m_lesson)
    , m_ink(explorer, m_lesson)
    , m_exercises(explorer, m_lesson)
    , m_notes(explorer.story())
    , m_checks(explorer.story())
    , m_leftOut(explorer, story::RemarkKind::LeftOut)
    , m_conflicts(explorer, story::RemarkKind::Conflict)
    , m_wordings(explorer, story::RemarkKind::Wording)
    , m_terms(explorer)
    , m_links(explorer, m_problems)
    , m_trail(explorer)
    , m_mentions(explorer, m_original)
    , m_presentation(explorer)
    , m_preflight({explorer, m_lesson, m_original, m_text, *m_presentation.screens()})
    , m_pages(explorer, m_lesson)
    , m_last(explorer.state())
    , m_lastWindow(explorer.derived().window)
    , m_subscription(explorer.subscribe([this] { follow(); })) {
    connect(&m_lesson, &OpenLesson::changed, this, &Atlas::planPresentation);
    connect(&m_exercises, &ExerciseRound::shownChanged, this, &Atlas::followExercises);
    connect(&m_exercises, &ExerciseRound::said, this, &Atlas::announce);
    Q_ASSERT(!s_instance);
    s_instance = this;
    connect(&m_figures, &FigureRequests::reported, this, [this] {
        if (!m_figures.message().isEmpty())
            announce(m_figures.message());
    });
    connect(&m_pages, &PageExport::messageChanged, this, [this] {
        if (!m_pages.message().isEmpty())
            announce(m_pages.message());
    });
    connect(&m_links, &Links::said, this, &Atlas::say);
    connect(&m_mentions, &Mentions::said, this, &Atlas::say);
    if (qGuiApp)
        connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &Atlas::themeChanged);
}

Atlas::~Atlas() {
    s_instance = nullptr;
}

Atlas* Atlas::create(QQmlEngine* engine, QJSEngine* scriptEngine) {
    Q_UNUSED(engine)
    Q_UNUSED(scriptEngine)
    Q_ASSERT(s_instance);
    QJSEngine::setObjectOwnership(s_instance, QJSEngine::CppOwnership);
    return s_instance;
}

void Atlas::follow() {
    const explore::State& now = m_explorer.state();
    const explore::State before = std::exchange(m_last, now);
    const bool language = before.language != now.language;
    const bool step = before.step != now.step;
    const bool clauses = before.clauses != now.clauses;
    const bool filters =
        before.hiddenCategories != now.hiddenCategories || before.hiddenWays != now.hiddenWays;

    const bool copy = std::exchange(m_lastOriginal, m_explorer.index().original()) != m_lastOriginal;

    if (step || clauses || copy)
        m_mentions.reset();
    if (step || clauses || language || copy)
        m_paragraphs.refresh();
    if (filters || language)
        m_ways.refresh();
    if (step || clauses || filters || language) {
        m_categories.refresh();
        m_events.refresh();
    }

    if (language)
        retranslate();
    tellLooks(before);
    if (step || language)
        Q_EMIT stepChanged();
    if (clauses || language || copy)
        Q_EMIT selectionChanged();
    const story::DaySpan window = std::exchange(m_lastWindow, m_explorer.derived().window);
    if (clauses || window != m_lastWindow)
        Q_EMIT windowChanged();
    if (before.hiddenLayers != now.hiddenLayers || step)
        Q_EMIT layersChanged();
    if (before.view != now.view)
        Q_EMIT viewChanged();
    if (before != now)
        Q_EMIT stateChanged();
    if (before != now || copy)
        Q_EMIT summaryChanged();
    forgetHovered();
    if (clauses && !step)
        announce(announcementOfSelection(m_explorer));
    else if (step)
        announce(announcementOfStep(m_explorer));
}

void Atlas::retranslate() {
    m_search.refresh();
    m_notes.retranslate();
    for (RemarkModel* remarks : {&m_leftOut, &m_conflicts, &m_wordings})
        remarks->retranslate();
    m_terms.retranslate();
    m_lessonSteps.retranslate();
    m_exercises.retranslate();
    m_preflight.refresh();
    Q_EMIT m_lesson.changed();
    Q_EMIT m_original.changed();
    Q_EMIT languageChanged();
}

void Atlas::tellLooks(const explore::State& before) {
    if (before.theme != m_last.theme)
        Q_EMIT themeChanged();
    if (before.names != m_last.names)
        Q_EMIT mapNamesChanged();
    if (before.doubtMarked != m_last.doubtMarked)
        Q_EMIT doubtMarkedChanged();
}

void Atlas::forgetHovered() {
    if (!m_explorer.derived().hoverLit.empty() || m_hovered.isEmpty())
        return;
    m_hovered.clear();
    Q_EMIT hoveredChanged();
}

void Atlas::announce(const QString& text) {
    m_announcement = text;
    Q_EMIT announced();
}

void Atlas::say(const QString& text) {
    m_said = text;
    Q_EMIT saidChanged();
    announce(text);
}

void Atlas::setCredits(const QStringList& lines) {
    if (lines == m_credits)
        return;
    m_credits = lines;
    Q_EMIT creditsChanged();
}

const explore::State& Atlas::explored() const {
    if (m_beforePresenting)
        return *m_beforePresenting;
    return m_exercises.before() != nullptr ? *m_exercises.before() : m_explorer.state();
}

// ---- What is shown ----

QString Atlas::title() const {
    return story().title.in(m_explorer.state().language);
}
QString Atlas::credit() const {
    return story().credit;
}
QString Atlas::originalTitle() const {
    return story().originalTitle;
}
QString Atlas::language() const {
    return story::languageCode(m_explorer.state().language);
}

QString Atlas::themeMode() const {
    switch (m_explorer.state().theme) {
    case explore::Theme::Light:
        return QStringLiteral("light");
    case explore::Theme::Dark:
        return QStringLiteral("dark");
    case explore::Theme::System:
        break;
    }
    return QStringLiteral("system");
}

QString Atlas::mapNames() const {
    return explore::mapNamesCode(m_explorer.state().names);
}

bool Atlas::isDark() const {
    const explore::Theme theme = m_explorer.state().theme;
    return theme == explore::Theme::Dark || (theme == explore::Theme::System && systemIsDark());
}

void Atlas::setReducedMotion(bool reduced) {
    if (reduced == m_reducedMotion)
        return;
    m_reducedMotion = reduced;
    Q_EMIT reducedMotionChanged();
}

bool Atlas::isDoubtMarked() const {
    return m_explorer.state().doubtMarked;
}

void Atlas::setDoubtMarked(bool marked) {
    m_explorer.setDoubtMarked(marked);
}

QString Atlas::stepId() const {
    return m_explorer.state().step;
}
int Atlas::stepIndex() const {
    const auto& steps = story().steps;
    return static_cast<int>(std::ranges::find(steps, m_explorer.state().step, &story::Step::id) -
                            steps.begin());
}
int Atlas::stepCount() const {
    return static_cast<int>(story().steps.size());
}
double Atlas::stepMinutes() const {
    return m_explorer.step().minutes;
}
QString Atlas::statement() const {
    return m_explorer.step().statement.in(m_explorer.state().language);
}
QString Atlas::support() const {
    return m_explorer.step().support.in(m_explorer.state().language);
}
QString Atlas::stepSource() const {
    return m_explorer.step().source;
}
QString Atlas::figure() const {
    return m_explorer.step().figure;
}
QString Atlas::paragraphId() const {
    return m_explorer.paragraph().id;
}
int Atlas::paragraphNumber() const {
    return m_explorer.paragraph().number;
}
int Atlas::paragraphCount() const {
    return static_cast<int>(story().paragraphs.size());
}
QString Atlas::paragraphHeading() const {
    return m_explorer.paragraph().heading;
}

QString Atlas::selection() const {
    const story::Ref* ref = m_explorer.state().selection();
    return ref ? story::toString(*ref) : QString();
}
QString Atlas::selectionName() const {
    const story::Ref* ref = m_explorer.state().selection();
    return ref ? m_explorer.index().nameOf(*ref, m_explorer.state().language) : QString();
}
QString Atlas::selectionLocalName() const {
    const story::Ref* ref = m_explorer.state().selection();
    return ref ? models::cardOf(m_explorer, *ref).localName : QString();
}
QString Atlas::selectionKind() const {
    const story::Ref* ref = m_explorer.state().selection();
    return ref ? story::kindName(ref->kind) : QString();
}
bool Atlas::isMatching() const {
    return m_explorer.derived().match.has_value();
}
QString Atlas::matchTitle() const {
    const auto& match = m_explorer.derived().match;
    return match ? explore::messageText(m_explorer.index(), *match, m_explorer.state().language) : QString();
}
QString Atlas::matchDetail() const {
    return models::matchDetail(m_explorer);
}
Card Atlas::card() const {
    const story::Ref* ref = m_explorer.state().selection();
    return ref ? models::cardOf(m_explorer, *ref) : Card();
}

NoteCard Atlas::noteCard() const {
    const story::Ref* ref = m_explorer.state().selection();
    return ref && ref->kind == story::Kind::Note ? noteCardOf(m_explorer, ref->id) : NoteCard();
}

double Atlas::windowFrom() const {
    return m_explorer.derived().window.first.decimalYear();
}
double Atlas::windowTo() const {
    return endOf(m_explorer.derived().window);
}
double Atlas::spanFrom() const {
    return story().span.first.decimalYear();
}
double Atlas::spanTo() const {
    return endOf(story().span);
}
double Atlas::asOfYear() const {
    return story().asOf.span(story().span).last.decimalYear();
}
bool Atlas::isBrushed() const {
    return m_explorer.state().brush() != nullptr;
}
QString Atlas::readout() const {
    return models::readout(m_explorer, m_events.shownCount());
}
QString Atlas::summary() const {
    return explore::summaryText(m_explorer);
}
bool Atlas::isWandered() const {
    return m_explorer.wandered();
}
QStringList Atlas::hiddenLayers() const {
    const auto& hidden = m_explorer.state().hiddenLayers;
    return QStringList(hidden.begin(), hidden.end());
}

// ---- Intents ----

void Atlas::select(const QString& ref, const QString& pane) {
    if (const auto target = story::refFromString(ref))
        m_explorer.select(*target, paneFromName(pane));
}

void Atlas::hover(const QString& ref) {
    if (ref == m_hovered)
        return;
    m_hovered = ref;
    m_explorer.hover(story::refFromString(ref));
    Q_EMIT hoveredChanged();
}

bool Atlas::clearNewest() {
    return m_explorer.clearNewest();
}
void Atlas::clearAll() {
    m_explorer.clearAll();
}
void Atlas::goToStep(const QString& id) {
    m_explorer.goToStep(id);
}
void Atlas::goToParagraph(const QString& id) {
    m_explorer.goToParagraph(id);
}
void Atlas::walk(int by) {
    m_explorer.walk(by);
}
void Atlas::walkParagraphs(int by) {
    m_explorer.walkParagraphs(by);
}

void Atlas::brush(double fromYear, double toYear, const QString& pane) {
    const double from = std::clamp(std::min(fromYear, toYear), spanFrom(), spanTo());
    const double to = std::clamp(std::max(fromYear, toYear), spanFrom(), spanTo());
    const story::Day first = story::Day::fromDecimalYear(from);
    const story::Day last{std::max(first.number, story::Day::fromDecimalYear(to).number - 1)};
    m_explorer.brush({first, last}, paneFromName(pane));
}

void Atlas::brushYears(int first, int last, bool extend, const QString& pane) {
    double from = std::min(first, last);
    double to = std::max(first, last) + 1;
    if (extend && isBrushed()) {
        from = std::min(from, windowFrom());
        to = std::max(to, windowTo());
    }
    brush(from, to, pane);
}

void Atlas::moveWindow(int fromByYears, int toByYears, const QString& pane) {
    const int first = m_explorer.derived().window.first.year() + fromByYears;
    const int last = m_explorer.derived().window.last.year() + toByYears;
    if (first <= last)
        brush(first, last + 1, pane);
}

void Atlas::moveCamera(double longitude, double latitude, double zoom) {
    m_explorer.moveCamera({longitude, latitude, zoom});
}
void Atlas::resetView() {
    m_explorer.resetView();
}
void Atlas::setCategoryShown(const QString& id, bool shown) {
    m_explorer.setCategoryShown(id, shown);
}
void Atlas::setWayShown(const QString& id, bool shown) {
    m_explorer.setWayShown(id, shown);
}
void Atlas::setLayerShown(const QString& name, bool shown) {
    m_explorer.setLayerShown(name, shown);
}
bool Atlas::layerShown(const QString& name) const {
    return !m_explorer.state().hiddenLayers.contains(name);
}

void Atlas::setThemeMode(const QString& mode) {
    if (mode == QLatin1String("light"))
        m_explorer.setTheme(explore::Theme::Light);
    else if (mode == QLatin1String("dark"))
        m_explorer.setTheme(explore::Theme::Dark);
    else if (mode == QLatin1String("system"))
        m_explorer.setTheme(explore::Theme::System);
}

void Atlas::setMapNames(const QString& code) {
    if (const auto names = explore::mapNamesFromCode(code))
        m_explorer.setMapNames(*names);
}

void Atlas::setLanguage(const QString& code) {
    if (const auto language = story::languageFromCode(code))
        m_explorer.setLanguage(*language);
}

void Atlas::planPresentation() {
    auto plan = lesson::plannedSteps(m_lesson.lesson(), story());
    // A lesson that shows nothing does not leave the class without a story.
    m_presentation.setPlan(plan.empty() ? lesson::plannedSteps(nullptr, story()) : std::move(plan));
}

void Atlas::followExercises() {
    m_presentation.setBlank({});
    if (m_exercises.isShown()) {
        m_trail.pause();
        m_presentation.setOverview(false);
        m_ink.setDrawing(false);
    } else if (!isPresenting()) {
        m_trail.resume();
    }
}

void Atlas::beginPresenting(bool fromHere) {
    if (m_beforePresenting)
        return;
    m_exercises.leave();
    m_beforePresenting = m_explorer.state();
    m_trail.pause();
    // A clause of the reader's would narrow what the class sees; its step's own view does not.
    const auto& plan = m_presentation.steps()->plan();
    m_explorer.goToStep(fromHere || plan.empty() ? m_explorer.state().step : plan.front().step->id);
    m_presentation.begin();
    Q_EMIT presentingChanged();
}

void Atlas::endPresenting() {
    if (!m_beforePresenting)
        return;
    m_exercises.leave();
    const explore::State before = std::move(*m_beforePresenting);
    m_beforePresenting.reset();
    m_presentation.end();
    m_explorer.restore(explore::withSettingsOf(before, m_explorer.state()));
    m_trail.resume();
    Q_EMIT presentingChanged();
}

// ---- Questions ----

QStringList Atlas::paragraphsOf(const QString& ref) const {
    QStringList ids;
    if (const auto target = story::refFromString(ref)) {
        for (const explore::ParagraphMatch& match : m_explorer.index().forRef(*target).paragraphs)
            ids.append(match.paragraph);
    }
    return ids;
}

QString Atlas::nameOf(const QString& ref) const {
    const auto target = story::refFromString(ref);
    return target ? m_explorer.index().nameOf(*target, m_explorer.state().language) : QString();
}

QString Atlas::hintOf(const QString& ref) const {
    const auto target = story::refFromString(ref);
    if (!target)
        return {};
    if (target->kind == story::Kind::Event) {
        const story::Event* event = story::find(story().events, target->id);
        return event ? explore::dateText(event->date, m_explorer.state().language) : QString();
    }
    if (target->kind == story::Kind::Note) {
        const story::Note* note = story::find(story().notes, target->id);
        return note ? sourceText(note->source) : QString();
    }
    if (target->kind == story::Kind::Series) {
        const story::Series* series = story::find(story().series, target->id);
        return series ? series->finding : QString();
    }
    if (target->kind == story::Kind::Check) {
        const story::Check* check = story::find(story().checks, target->id);
        return check ? check->finding : QString();
    }
    if (target->kind == story::Kind::Term) {
        const story::Term* term = story::find(story().terms, target->id);
        return term ? term->definition.in(m_explorer.state().language) : QString();
    }
    QStringList numbers;
    for (const QString& id : paragraphsOf(ref)) {
        if (const story::Paragraph* paragraph = story::find(story().paragraphs, id))
            numbers.append(QStringLiteral("¶%1").arg(paragraph->number));
    }
    numbers.sort();
    return numbers.isEmpty() ? QString() : tr("In %1").arg(numbers.join(QLatin1Char(' ')));
}

Card Atlas::cardOf(const QString& ref) const {
    const auto target = story::refFromString(ref);
    return target ? models::cardOf(m_explorer, *target) : Card();
}

QStringList Atlas::scriptsWithoutFont() const {
    QStringList missing;
    for (const story::Language language : languagesWithoutFont())
        missing.append(language == story::Language::Korean ? tr("Korean") : tr("Chinese"));
    return missing;
}

QString Atlas::sourceText(const QString& id) const {
    const story::Source* source = story::find(story().sources, id);
    return source ? story::citationOf(*source) : QString();
}

void Atlas::copyCitation(const QString& id) {
    const story::Source* source = story::find(story().sources, id);
    if (!source)
        return;
    const QString citation = story::citationOf(*source);
    QGuiApplication::clipboard()->setText(source->url.isEmpty() ? citation : citation + u' ' + source->url);
    announce(tr("The citation was copied."));
}

void Atlas::openSource(const QString& id) const {
    const story::Source* source = story::find(story().sources, id);
    if (!source)
        return;
    const QUrl url(source->url, QUrl::StrictMode);
    if (url.isValid() && (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http")))
        QDesktopServices::openUrl(url);
}

} // namespace models
