// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "explore/explorer.h"

#include "explore/doubt.h"
#include "explore/event_filter.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace explore {

namespace {

using story::DaySpan;
using story::Id;
using story::Kind;
using story::Ref;

/// A date link moves the range to its year and this many on either side.
constexpr int kYearsAround = 2;

template <typename What> void eraseClauses(std::vector<Clause>& clauses) {
    std::erase_if(clauses, [](const Clause& clause) { return std::holds_alternative<What>(clause.what); });
}

template <typename What> void setClause(std::vector<Clause>& clauses, Pane source, const What& what) {
    eraseClauses<What>(clauses);
    // Made in place: GCC 14 takes the move of a variant that holds no string for one that does.
    Clause& clause = clauses.emplace_back();
    clause.source = source;
    clause.what = what;
}

std::optional<DaySpan> common(const DaySpan& a, const DaySpan& b) {
    if (!a.overlaps(b))
        return {};
    return DaySpan{std::max(a.first, b.first), std::min(a.last, b.last)};
}

std::optional<YearRange> sanitisedYears(const std::optional<YearRange>& years, const DaySpan& span) {
    if (!years || !std::isfinite(years->from) || !std::isfinite(years->to) || years->to <= years->from)
        return {};
    const YearRange whole = wholeRange(span);
    const YearRange shown = withinLimits(*years, whole);
    return shown == whole ? std::nullopt : std::optional(shown);
}

void addRefs(std::set<Ref>& refs, Kind kind, const std::vector<Id>& ids) {
    for (const Id& id : ids)
        refs.insert({kind, id});
}

/// A match with its target and everything that belongs to it.
std::set<Ref> refsOf(const Match& match) {
    std::set<Ref> refs;
    if (match.target)
        refs.insert(*match.target);
    addRefs(refs, Kind::Event, match.events);
    addRefs(refs, Kind::Place, match.places);
    addRefs(refs, Kind::Route, match.routes);
    addRefs(refs, Kind::Series, match.series);
    return refs;
}

void setMember(std::set<QString>& hidden, const QString& what, bool shown) {
    if (shown)
        hidden.erase(what);
    else
        hidden.insert(what);
}

/// Stands in for the step of a story without any, so that step() always has one.
const story::Step& noStep() {
    static const story::Step step;
    return step;
}
const story::Paragraph& noParagraph() {
    static const story::Paragraph paragraph;
    return paragraph;
}

} // namespace

class Explorer::Private {
public:
    explicit Private(std::shared_ptr<const story::Story> given)
        : story(std::move(given))
        , index(story)
        , events(*story, index.events())
        , statistics(statisticLinks(*story))
        , doubtful(unverified(*story)) {
        const auto* opening = story::find(story->steps, story->opening);
        if (opening == nullptr && !story->steps.empty())
            opening = &story->steps.front();
        state = atStep(opening == nullptr ? noStep() : *opening);
        derive();
    }

    /// The state right after going to a step: a function of the step and the reader's settings alone.
    [[nodiscard]] State atStep(const story::Step& step) const;
    [[nodiscard]] const story::Step& step() const;
    [[nodiscard]] std::ptrdiff_t stepIndex() const;
    [[nodiscard]] const story::Paragraph& paragraph() const;
    [[nodiscard]] const story::Step* firstStepOf(const Id& paragraph) const;
    [[nodiscard]] State sanitised(State wanted) const;
    [[nodiscard]] std::optional<Clause> sanitised(const Clause& wanted) const;

    /// Makes `next` the state and tells the listeners when that changes anything.
    void change(State next);
    void derive();
    void deriveHover();
    void lightStatistics();
    void tell() const;

    /// Sets the clause of a kind, or takes it back.
    template <typename What> void setFilter(const std::optional<What>& what, Pane source) {
        State next = state;
        if (what)
            setClause(next.clauses, source, *what);
        else
            eraseClauses<What>(next.clauses);
        change(std::move(next));
    }

    void selectTime(const Ref& ref, Pane source);
    void dropClause(State& next, const Clause& clause) const;
    [[nodiscard]] bool isBrushOfSelectedTime() const;
    [[nodiscard]] std::optional<DaySpan> yearsAround(const Ref& time) const;

    struct Listeners {
        std::map<int, Listener> byId;
        int nextId = 0;
    };

    std::shared_ptr<const story::Story> story;
    MatchIndex index;
    EventFilter events;
    std::vector<StatisticLink> statistics;
    std::set<Ref> doubtful;
    State state;
    Derived derived;
    std::optional<Ref> hovered;
    std::shared_ptr<Listeners> listeners = std::make_shared<Listeners>();
};

State Explorer::Private::atStep(const story::Step& step) const {
    return stateAtStep(*story, step, state);
}

const story::Step& Explorer::Private::step() const {
    const auto* found = story::find(story->steps, state.step);
    return found == nullptr ? noStep() : *found;
}

std::ptrdiff_t Explorer::Private::stepIndex() const {
    const auto found = std::ranges::find(story->steps, state.step, &story::Step::id);
    return found - story->steps.begin();
}

const story::Paragraph& Explorer::Private::paragraph() const {
    const auto* found = story::find(story->paragraphs, step().paragraph);
    return found == nullptr ? noParagraph() : *found;
}

const story::Step* Explorer::Private::firstStepOf(const Id& paragraph) const {
    const auto found = std::ranges::find(story->steps, paragraph, &story::Step::paragraph);
    return found == story->steps.end() ? nullptr : &*found;
}

void Explorer::Private::change(State next) {
    if (next == state)
        return;
    State looked = next;
    looked.view = state.view;
    looked.years = state.years;
    const bool onlyLooked = looked == state;
    state = std::move(next);
    // Where the reader looks changes nothing of what there is to see.
    if (!onlyLooked)
        derive();
    tell();
}

void Explorer::Private::derive() {
    derived = {};
    const DaySpan* brush = state.brush();
    derived.window = brush != nullptr      ? *brush
                     : step().id.isEmpty() ? story->span
                                           : step().window.span(story->span);
    if (const Ref* selected = state.selection()) {
        derived.match = index.forRef(*selected);
        derived.lit = refsOf(*derived.match);
    } else if (brush != nullptr) {
        derived.match = index.paragraphsIn(*brush);
    }
    for (const story::Mention& mention : paragraph().mentions)
        derived.stepLit.insert(mention.target);
    for (const Id& id : step().highlight) {
        if (const auto ref = index.refOf(id))
            derived.stepLit.insert(*ref);
    }
    events.follow(state, derived.window, derived.match);
    deriveHover();
}

void Explorer::Private::deriveHover() {
    derived.hoverLit.clear();
    if (!hovered)
        return;
    const Match match = index.forRef(*hovered);
    derived.hoverLit = refsOf(match);
    derived.hoverLit.insert(*hovered);
    lightStatistics();
    if (hovered->kind == Kind::Paragraph) {
        const auto* over = story::find(story->paragraphs, hovered->id);
        for (const story::Mention& mention : over->mentions)
            derived.hoverLit.insert(mention.target);
        return;
    }
    for (const ParagraphMatch& paragraph : match.paragraphs) {
        const ReasonKind strongest = paragraph.reasons.front().kind;
        if (strongest != ReasonKind::Inside && strongest != ReasonKind::Parent)
            derived.hoverLit.insert({Kind::Paragraph, paragraph.paragraph});
    }
}

/// A date under the pointer lights the figures in the text that are of that date; most series have a number
/// for every year.
void Explorer::Private::lightStatistics() {
    if (hovered->kind != Kind::Time)
        return;
    const auto time = story::Date::parse(hovered->id);
    if (!time)
        return;
    std::erase_if(derived.hoverLit, [](const Ref& ref) { return ref.kind == Kind::Series; });
    const DaySpan days = time->span(story->span);
    for (const StatisticLink& link : statistics) {
        if (link.point.span(story->span).overlaps(days))
            derived.hoverLit.insert({Kind::Series, link.series});
    }
}

void Explorer::Private::tell() const {
    // A listener may end subscriptions, its own among them, so each is looked up when its turn comes.
    const auto current = listeners;
    std::vector<int> ids;
    for (const auto& [id, listener] : current->byId)
        ids.push_back(id);
    for (const int id : ids) {
        const auto found = current->byId.find(id);
        if (found == current->byId.end())
            continue;
        const Listener listener = found->second;
        listener();
    }
}

std::optional<DaySpan> Explorer::Private::yearsAround(const Ref& time) const {
    const auto date = story::Date::parse(time.id);
    if (!date)
        return {};
    const DaySpan days = date->span(story->span);
    const auto around = common(
        DaySpan::ofYears(days.first.year() - kYearsAround, days.last.year() + kYearsAround), story->span);
    if (!around || *around == story->span)
        return {};
    return around;
}

bool Explorer::Private::isBrushOfSelectedTime() const {
    const Ref* selected = state.selection();
    const DaySpan* brush = state.brush();
    return selected != nullptr && selected->kind == Kind::Time && brush != nullptr &&
           yearsAround(*selected) == *brush;
}

void Explorer::Private::selectTime(const Ref& ref, Pane source) {
    State next = state;
    const auto around = yearsAround(ref);
    if (around)
        setClause(next.clauses, source, *around);
    else
        eraseClauses<DaySpan>(next.clauses);
    setClause(next.clauses, source, ref);
    change(std::move(next));
}

void Explorer::Private::dropClause(State& next, const Clause& clause) const {
    const bool wasSelection = std::holds_alternative<Ref>(clause.what);
    // One gesture made a time and its brush, so one takes both back.
    if (isBrushOfSelectedTime() && (wasSelection || std::holds_alternative<DaySpan>(clause.what))) {
        eraseClauses<Ref>(next.clauses);
        eraseClauses<DaySpan>(next.clauses);
        return;
    }
    std::erase(next.clauses, clause);
    if (wasSelection && std::holds_alternative<story::Frame>(next.view))
        next.view = step().frame;
}

/// The clause as far as this story knows what it asks for.
std::optional<Clause> Explorer::Private::sanitised(const Clause& wanted) const {
    const auto clauseOf = [&wanted](const auto& what) {
        return what ? std::optional(Clause{wanted.source, *what}) : std::nullopt;
    };
    if (const Ref* ref = std::get_if<Ref>(&wanted.what))
        return ref->kind != Kind::Paragraph && index.has(*ref) ? std::optional(wanted) : std::nullopt;
    if (const auto* filter = std::get_if<WordFilter>(&wanted.what))
        return clauseOf(wordFilter(filter->words));
    if (const auto* filter = std::get_if<ConfidenceFilter>(&wanted.what))
        return clauseOf(confidenceFilter(filter->shown));
    const auto days = common(std::get<DaySpan>(wanted.what), story->span);
    return days != story->span ? clauseOf(days) : std::nullopt;
}

State Explorer::Private::sanitised(State wanted) const {
    const auto* wantedStep = story::find(story->steps, wanted.step);
    if (wantedStep == nullptr) {
        const auto* opening = story::find(story->steps, story->opening);
        wanted.step = opening != nullptr     ? opening->id
                      : story->steps.empty() ? Id()
                                             : story->steps.front().id;
    }
    std::vector<Clause> clauses;
    for (const Clause& clause : wanted.clauses) {
        if (const auto known = sanitised(clause)) {
            std::erase_if(clauses,
                          [&](const Clause& other) { return other.what.index() == known->what.index(); });
            clauses.push_back(*known);
        }
    }
    wanted.clauses = std::move(clauses);
    wanted.years = sanitisedYears(wanted.years, story->span);
    if (wanted.compared)
        wanted.compared = common(*wanted.compared, story->span);
    std::erase_if(wanted.hiddenCategories,
                  [this](const Id& id) { return story::find(story->categories, id) == nullptr; });
    std::erase_if(wanted.hiddenWays,
                  [this](const Id& id) { return story::find(story->ways, id) == nullptr; });
    std::erase_if(wanted.hiddenLayers, [](const QString& layer) { return !knownLayers().contains(layer); });
    return wanted;
}

Explorer::Explorer(std::shared_ptr<const story::Story> story)
    : d(std::make_unique<Private>(std::move(story))) {}
Explorer::~Explorer() = default;

std::unique_ptr<Explorer> Explorer::another() const {
    auto made = std::make_unique<Explorer>(d->story);
    made->restore(d->state);
    return made;
}

const story::Story& Explorer::story() const {
    return *d->story;
}
const MatchIndex& Explorer::index() const {
    return d->index;
}
const State& Explorer::state() const {
    return d->state;
}
const Derived& Explorer::derived() const {
    return d->derived;
}
const story::Step& Explorer::step() const {
    return d->step();
}
const story::Paragraph& Explorer::paragraph() const {
    return d->paragraph();
}

const std::vector<StatisticLink>& Explorer::statistics() const {
    return d->statistics;
}
const std::optional<Ref>& Explorer::hovered() const {
    return d->hovered;
}
void Explorer::setOriginal(std::shared_ptr<const story::Original> original) {
    d->index.setOriginal(std::move(original));
    d->derive();
    d->tell();
}

EventAppearance Explorer::appearance(const story::Event& event, std::optional<Pane> viewer) const {
    const Dimensions failures = d->events.failures(event) & ~d->events.ignoredBy(viewer);
    return {.inWindow = !failures.testFlag(Dimension::Time),
            .inCategory = !failures.testFlag(Dimension::Category),
            .matches = !failures.testAnyFlags(Dimension::Place | Dimension::Belonging | Dimension::Text |
                                              Dimension::Confidence)};
}

const EventCounts& Explorer::counts(std::optional<Pane> viewer) const {
    return d->events.counts(d->events.ignoredBy(viewer));
}

const EventCounts& Explorer::countsOfSwitches() const {
    return d->events.counts(Dimension::Category);
}

const EventCounts& Explorer::countsBesideSelection() const {
    return d->events.counts(EventFilter::selection);
}

std::unique_ptr<Explorer::Subscription> Explorer::subscribe(Listener listener) {
    const int id = d->listeners->nextId++;
    d->listeners->byId.emplace(id, std::move(listener));
    return std::make_unique<Subscription>([weak = std::weak_ptr(d->listeners), id] {
        if (const auto listeners = weak.lock())
            listeners->byId.erase(id);
    });
}

void Explorer::goToStep(const Id& id) {
    if (const auto* step = story::find(d->story->steps, id))
        d->change(d->atStep(*step));
}

void Explorer::goToParagraph(const Id& id) {
    if (const auto* step = d->firstStepOf(id))
        d->change(d->atStep(*step));
}

void Explorer::walk(int by) {
    const auto& steps = d->story->steps;
    if (steps.empty())
        return;
    const std::ptrdiff_t last = std::ssize(steps) - 1;
    const std::ptrdiff_t next = std::clamp<std::ptrdiff_t>(d->stepIndex() + by, 0, last);
    goToStep(steps[static_cast<std::size_t>(next)].id);
}

void Explorer::walkParagraphs(int by) {
    std::vector<const story::Step*> firsts;
    for (const story::Paragraph& paragraph : d->story->paragraphs) {
        if (const auto* step = d->firstStepOf(paragraph.id))
            firsts.push_back(step);
    }
    if (firsts.empty())
        return;
    const auto here = std::ranges::find(firsts, d->step().paragraph, &story::Step::paragraph);
    const std::ptrdiff_t at = here == firsts.end() ? 0 : here - firsts.begin();
    const std::ptrdiff_t next = std::clamp<std::ptrdiff_t>(at + by, 0, std::ssize(firsts) - 1);
    goToStep(firsts[static_cast<std::size_t>(next)]->id);
}

void Explorer::select(const Ref& ref, Pane source) {
    if (ref.kind == Kind::Paragraph) {
        goToParagraph(ref.id);
        return;
    }
    if (!d->index.has(ref))
        return;
    if (ref.kind == Kind::Time) {
        d->selectTime(ref, source);
        return;
    }
    State next = d->state;
    setClause(next.clauses, source, ref);
    const bool moves = ref.kind == Kind::Region || ref.kind == Kind::Place || ref.kind == Kind::Route ||
                       ref.kind == Kind::Event || ref.kind == Kind::Note;
    if (moves && source != Pane::Map) {
        if (const auto frame = d->index.frameOf(ref))
            next.view = *frame;
    }
    d->change(std::move(next));
}

void Explorer::brush(const DaySpan& days, Pane source) {
    const auto inside = common(days, d->story->span);
    if (!inside)
        return;
    State next = d->state;
    if (d->isBrushOfSelectedTime())
        eraseClauses<Ref>(next.clauses);
    if (*inside == d->story->span)
        eraseClauses<DaySpan>(next.clauses);
    else
        setClause(next.clauses, source, *inside);
    d->change(std::move(next));
}

void Explorer::showYears(const std::optional<YearRange>& years) {
    State next = d->state;
    next.years = sanitisedYears(years, d->story->span);
    d->change(std::move(next));
}

void Explorer::compareWith(const std::optional<DaySpan>& days) {
    State next = d->state;
    next.compared = days ? common(*days, d->story->span) : std::nullopt;
    d->change(std::move(next));
}

void Explorer::filterWords(const QString& words, Pane source) {
    d->setFilter(wordFilter(words), source);
}

void Explorer::filterConfidence(const std::set<story::Confidence>& shown, Pane source) {
    d->setFilter(confidenceFilter(shown), source);
}

void Explorer::moveCamera(const Camera& camera) {
    State next = d->state;
    next.view = camera;
    d->change(std::move(next));
}

void Explorer::resetView() {
    State next = d->state;
    next.view = d->step().frame;
    d->change(std::move(next));
}

bool Explorer::clearNewest() {
    if (d->state.clauses.empty() && !d->state.compared)
        return false;
    State next = d->state;
    if (d->state.clauses.empty())
        next.compared.reset();
    else
        d->dropClause(next, d->state.clauses.back());
    d->change(std::move(next));
    return true;
}

void Explorer::clearAll() {
    d->change(d->atStep(d->step()));
}

void Explorer::setCategoryShown(const Id& category, bool shown) {
    if (story::find(d->story->categories, category) == nullptr)
        return;
    State next = d->state;
    setMember(next.hiddenCategories, category, shown);
    d->change(std::move(next));
}

void Explorer::setWayShown(const Id& way, bool shown) {
    if (story::find(d->story->ways, way) == nullptr)
        return;
    State next = d->state;
    setMember(next.hiddenWays, way, shown);
    d->change(std::move(next));
}

void Explorer::setLayerShown(const QString& layer, bool shown) {
    if (!knownLayers().contains(layer))
        return;
    State next = d->state;
    setMember(next.hiddenLayers, layer, shown);
    d->change(std::move(next));
}

void Explorer::setLanguage(story::Language language) {
    State next = d->state;
    next.language = language;
    d->change(std::move(next));
}

void Explorer::setTheme(Theme theme) {
    State next = d->state;
    next.theme = theme;
    d->change(std::move(next));
}

void Explorer::setMapNames(MapNames names) {
    State next = d->state;
    next.names = names;
    d->change(std::move(next));
}

void Explorer::setDoubtMarked(bool marked) {
    State next = d->state;
    next.doubtMarked = marked;
    d->change(std::move(next));
}

bool Explorer::marksDoubt(const story::Ref& ref) const {
    return d->state.doubtMarked && d->doubtful.contains(ref);
}

void Explorer::restore(const State& state) {
    d->change(d->sanitised(state));
}

void Explorer::hover(const std::optional<Ref>& ref) {
    const auto known = ref && d->index.has(*ref) ? ref : std::nullopt;
    if (known == d->hovered)
        return;
    d->hovered = known;
    d->deriveHover();
    d->tell();
}

bool Explorer::wandered() const {
    return d->state != d->atStep(d->step());
}

} // namespace explore
