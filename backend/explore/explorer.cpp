// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "explore/explorer.h"

#include <algorithm>
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
    clauses.push_back({source, what});
}

template <typename What> const Clause* clauseWith(const std::vector<Clause>& clauses) {
    const auto found = std::ranges::find_if(
        clauses, [](const Clause& clause) { return std::holds_alternative<What>(clause.what); });
    return found == clauses.end() ? nullptr : &*found;
}

std::optional<DaySpan> common(const DaySpan& a, const DaySpan& b) {
    if (!a.overlaps(b))
        return {};
    return DaySpan{std::max(a.first, b.first), std::min(a.last, b.last)};
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
        , index(story) {
        const auto* opening = story::find(story->steps, story->opening);
        if (opening == nullptr && !story->steps.empty())
            opening = &story->steps.front();
        state = atStep(opening == nullptr ? noStep() : *opening);
        derive();
    }

    /// The state right after going to a step: a function of the step, the language and the theme alone.
    [[nodiscard]] State atStep(const story::Step& step) const;
    [[nodiscard]] const story::Step& step() const;
    [[nodiscard]] std::ptrdiff_t stepIndex() const;
    [[nodiscard]] const story::Paragraph& paragraph() const;
    [[nodiscard]] const story::Step* firstStepOf(const Id& paragraph) const;
    [[nodiscard]] State sanitised(State wanted) const;

    /// Makes `next` the state and tells the listeners when that changes anything.
    void change(State next);
    void derive();
    void deriveHover();
    void tell() const;

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
    State state;
    Derived derived;
    std::optional<Ref> hovered;
    std::shared_ptr<Listeners> listeners = std::make_shared<Listeners>();
};

State Explorer::Private::atStep(const story::Step& step) const {
    return stateAtStep(*story, step, state.language, state.theme);
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
    state = std::move(next);
    derive();
    tell();
}

void Explorer::Private::derive() {
    derived = {};
    const DaySpan* brush = state.brush();
    derived.window = brush != nullptr ? *brush : step().window.span(story->span);
    if (step().id.isEmpty())
        derived.window = story->span;
    if (const Ref* selected = state.selection()) {
        derived.match = index.forRef(*selected);
        derived.lit = refsOf(*derived.match);
    } else if (brush != nullptr) {
        derived.match = index.forSpan(*brush);
    }
    for (const story::Mention& mention : paragraph().mentions)
        derived.stepLit.insert(mention.target);
    for (const Id& id : step().highlight) {
        if (const auto ref = index.refOf(id))
            derived.stepLit.insert(*ref);
    }
    deriveHover();
}

void Explorer::Private::deriveHover() {
    derived.hoverLit.clear();
    if (!hovered)
        return;
    const Match match = index.forRef(*hovered);
    derived.hoverLit = refsOf(match);
    derived.hoverLit.insert(*hovered);
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
    // One gesture made a time and its brush, so one takes both back.
    if (isBrushOfSelectedTime()) {
        next.clauses.clear();
        return;
    }
    const bool wasSelection = std::holds_alternative<Ref>(clause.what);
    std::erase(next.clauses, clause);
    if (wasSelection && std::holds_alternative<story::Frame>(next.view))
        next.view = step().frame;
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
        if (const Ref* ref = std::get_if<Ref>(&clause.what)) {
            if (ref->kind != Kind::Paragraph && index.has(*ref))
                setClause(clauses, clause.source, *ref);
        } else if (const auto days = common(std::get<DaySpan>(clause.what), story->span)) {
            if (*days != story->span)
                setClause(clauses, clause.source, *days);
        }
    }
    wanted.clauses = std::move(clauses);
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

EventAppearance Explorer::appearance(const story::Event& event, Pane viewer) const {
    EventAppearance appearance;
    appearance.inCategory = !d->state.hiddenCategories.contains(event.category);
    const Clause* selection = clauseWith<Ref>(d->state.clauses);
    const Clause* brush = clauseWith<DaySpan>(d->state.clauses);
    const Ref self{Kind::Event, event.id};
    const bool selected = selection != nullptr && std::get<Ref>(selection->what) == self;
    const bool brushedHere = brush != nullptr && brush->source == viewer;
    appearance.inWindow =
        selected || brushedHere || event.date.span(d->story->span).overlaps(d->derived.window);
    appearance.matches = selection == nullptr || selection->source == viewer || d->derived.lit.contains(self);
    return appearance;
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
                       ref.kind == Kind::Event;
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
    if (d->state.clauses.empty())
        return false;
    State next = d->state;
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
