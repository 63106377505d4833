// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/date.h"
#include "story/ids.h"

#include <QStringList>
#include <optional>
#include <vector>

/// What a story is, as plain values. A Story is built once by backend/bundle and never changes.
namespace story {

enum class Language { English, Korean, Chinese };
/// "en", "ko", "zh".
[[nodiscard]] QString languageCode(Language language);
[[nodiscard]] std::optional<Language> languageFromCode(QStringView code);

/// A text in up to three languages; English is always there.
struct LocalText {
    QString en;
    QString ko;
    QString zh;

    /// The text in `language`, or in English when it is not given in that one.
    [[nodiscard]] const QString& in(Language language) const;
    friend bool operator==(const LocalText&, const LocalText&) = default;
};

/// How well a statement is supported by the sources found.
enum class Confidence { Verified, Partly, GeneralKnowledge, NotFound };
inline constexpr std::size_t kConfidenceCount = 4;
/// "verified", "partly", "general-knowledge", "not-found".
[[nodiscard]] QString confidenceName(Confidence confidence);
[[nodiscard]] std::optional<Confidence> confidenceFromName(QStringView name);

/// WGS 84 degrees.
struct Position {
    double longitude_deg = 0;
    double latitude_deg = 0;
    friend bool operator==(const Position&, const Position&) = default;
};

/// A longitude/latitude bounding box in degrees; it never crosses the antimeridian.
struct Frame {
    double west_deg = 0;
    double south_deg = 0;
    double east_deg = 0;
    double north_deg = 0;
    friend bool operator==(const Frame&, const Frame&) = default;
};

/// A piece of a paragraph's text: `[begin, begin + length)` in UTF-16 units of Paragraph::text, linked to
/// `target`.
struct Mention {
    qsizetype begin = 0;
    qsizetype length = 0;
    Ref target;
    friend bool operator==(const Mention&, const Mention&) = default;
};

/// A link to a page of the web: opened only on http and https and only after a click.
struct WebLink {
    qsizetype begin = 0;
    qsizetype length = 0;
    QString url;
    friend bool operator==(const WebLink&, const WebLink&) = default;
};

/// A run of text in italics or bold.
struct Emphasis {
    qsizetype begin = 0;
    qsizetype length = 0;
    bool strong = false;
    friend bool operator==(const Emphasis&, const Emphasis&) = default;
};

/// One paragraph of the essay, as plain text with its links beside it.
struct Paragraph {
    Id id;
    int number = 0; ///< From 1, in the order of the text.
    QString heading;
    QString text;                  ///< Blocks are separated by "\n\n". Note marks are in it as their number.
    std::vector<Mention> mentions; ///< Sorted by begin; they do not overlap.
    std::vector<WebLink> webLinks;
    std::vector<Emphasis> emphases;
};

/// A note of the essay: a number and the source it cites.
struct Note {
    Id id; ///< Its number as text, "1".
    Id source;
    QString locator; ///< Page or section; may be empty.
};

/// A number that a step draws on the map as a circle: one observation of a series, at a region or place.
struct Size {
    Id at;
    Id series;
    Date period;   ///< That of the observation.
    QString group; ///< That of the observation; empty when the series has no dimension.
};

/// One stop of the guided tour.
struct Step {
    Id id;
    Id paragraph;
    Frame frame; ///< What the map must show at least.
    Date window;
    QStringList layers;
    QStringList ways;
    std::vector<Id> highlight;
    Id figure; ///< A series; may be empty.
    std::vector<Size> sizes;
    LocalText statement;
    LocalText support;
    QString source;
    QString speakerNotes; ///< Markdown.
    QStringList questions;
    double minutes = 0;
};

struct Names {
    LocalText name;
    QStringList aliases; ///< Other spellings, for search.
    QString own{};       ///< What those who live there call it, where none of the names is that.
};

struct Place {
    Id id;
    Names names;
    QString kind; ///< "capital", "city", "border-city", "town", "crossing", "mountain", "institution".
    QStringList countries; ///< ISO 3166-1 alpha-2.
    Position position;
    double precision_km = 0;
    Confidence confidence = Confidence::Verified;
    Confidence namesConfidence = Confidence::Verified;
    Id opposite; ///< The place across the river; may be empty.
    Id region;   ///< The smallest region it belongs to; may be empty.
    int rank = 5;
    QString note;
    std::vector<Id> sources;
    std::vector<Id> paragraphs;
};

/// The shape of a region: rings of polygons, or lines. Rings are closed (first = last), the first of a
/// polygon is its shell.
struct Shape {
    std::vector<std::vector<std::vector<Position>>> polygons;
    std::vector<std::vector<Position>> lines;
};

enum class RegionKind { Country, Province, Prefecture, Sea, River, Border, Zone };

struct Region {
    Id id;
    Names names;
    RegionKind kind = RegionKind::Province;
    Id parent; ///< May be empty.
    QStringList countries;
    Shape shape;
    std::optional<Position> labelAnchor;
    std::vector<Id> borders;
    QString note;
    std::vector<Id> sources;
    std::vector<Id> paragraphs;
};

struct Route {
    Id id;
    Names names;
    Id way;
    std::vector<Id> waypoints;       ///< Places, as many as positions.
    std::vector<Position> positions; ///< Straight legs; generalised on purpose.
    Date period;
    QString status;
    QString shareText;
    std::optional<double> share; ///< Of all who came, 0 to 1; nothing when no source gives one.
    Id flownFrom;                ///< The waypoint from which people fly on; empty when none does.
    std::optional<double>
        bend; ///< How far a drawn leg bends, as a share of its length; positive to the right.
    QString summary;
    Confidence confidence = Confidence::Verified;
    QString note;
    std::vector<Id> sources;
    std::vector<Id> paragraphs;
};

struct Event {
    Id id;
    Date date;
    LocalText title;
    LocalText shortTitle; ///< One to three words for narrow room; a language may lack it.
    QString summary;
    Id category;
    Id place;                ///< May be empty.
    double precision_km = 0; ///< 0: that of the place.
    std::vector<Id> regions;
    std::vector<Id> paragraphs;
    std::vector<Id> notes;
    Confidence confidence = Confidence::Verified;
    std::vector<Id> sources;
    QString note;

    /// The short title in `language`, or the title in that language when it has no short one.
    [[nodiscard]] const QString& shortTitleIn(Language language) const;
};

enum class SeriesKind { Flow, Stock, Composition, Estimate };

/// One row of a series. A missing number is missing, never zero.
struct Observation {
    Date period;
    QString group; ///< The value of the series' dimension; "all" for the total; empty when it has none.
    std::vector<std::pair<QString, QString>> attributes; ///< Every other column, by name.
    std::optional<double> value;
    std::optional<double> low;
    std::optional<double> high;
    Confidence confidence = Confidence::Verified;
    bool superseded = false;
    std::vector<Id> sources;
    QString note;
};

struct Series {
    Id id;
    LocalText title;
    QString finding; ///< What it shows, in one sentence.
    QString unit;
    SeriesKind kind = SeriesKind::Flow;
    Id geography;      ///< A region; may be empty.
    QString dimension; ///< "sex", "group", "estimator", "province"; may be empty.
    QString note;
    std::vector<Observation> observations; ///< In the order of the file.
    std::vector<std::pair<QString, LocalText>>
        labels; ///< How to write a value of the dimension, where given.

    /// The label of a value of the dimension, or the value itself in every language.
    [[nodiscard]] LocalText label(const QString& group) const;
};

struct Person {
    QString family;
    QString given;
    QString literal;
};

/// A CSL-JSON item, as far as it is shown.
struct Source {
    Id id;
    QString type;
    QString title;
    std::vector<Person> authors;
    QString containerTitle;
    QString publisher;
    QString volume;
    QString issue;
    QString page;
    QString url;
    QString issued; ///< ISO 8601 date, as precise as it is given: "2014-08-14", "2008", or "".
    QString note;
    QString kind; ///< `custom.kind`: "official", "legal", "academic", "press", "ngo", "secondary",
                  ///< "encyclopedia", "archive".
};

/// What a reader should know about how the original stands behind a claim, beside the verdict on it.
enum class Issue {
    Unsourced, ///< The original names no source that could carry it.
    Contested, ///< Sources or the parties disagree on it.
    Outdated,  ///< It was so when it was written or at the time of its source; things went on.
};
inline constexpr std::size_t kIssueCount = 3;
/// "unsourced", "contested", "outdated".
[[nodiscard]] QString issueName(Issue issue);
[[nodiscard]] std::optional<Issue> issueFromName(QStringView name);

enum class Verdict { Supported, Partly, Differs, NotFound, Opinion };

/// One thing of which both a claim and its source tell, and what each says of it, in few words.
struct Aspect {
    LocalText name;
    LocalText text;   ///< What the essay says.
    LocalText source; ///< What the source says.
    bool agrees = false;
};

/// What the essay claims beside what its sources support.
struct Check {
    Id id;
    Id paragraph;
    QString claim;
    QString finding;
    Verdict verdict = Verdict::NotFound;
    std::vector<Id> notes;
    bool flagged = false;
    std::vector<Issue> issues;
    std::vector<Id> sources;
    Id event;                    ///< What its source tells of, where that is one event; may be empty.
    std::vector<Aspect> aspects; ///< In the order of the file; may be empty.
};

/// Whose words an arrow on the map shows.
enum class SketchSide { Text, Source };

/// An arrow that shows where a check's claim, or what its source tells, leads. It is drawn from their words
/// alone: a broad direction, no course.
struct Sketch {
    Id check;
    SketchSide side = SketchSide::Text;
    LocalText caption;  ///< Its words on the map.
    Id from;            ///< The region that it comes from; may be empty.
    Id to;              ///< The place that it leads to; empty where it ends in the open.
    LocalText distance; ///< How far the two are apart, as a source says it; may be empty.
    double bend = 0;    ///< As of a Route.
    Confidence confidence = Confidence::Verified;
    std::vector<Position> positions; ///< From where it comes to its tip.
};

enum class TermKind { Word, Person, Law, Institution };

/// An entry of the glossary.
struct Term {
    Id id;
    TermKind kind = TermKind::Word;
    Names names;
    LocalText definition;
    std::vector<Ref> see; ///< What else of the story tells of it.
    Confidence confidence = Confidence::Verified;
    std::vector<Id> sources;
};

enum class RemarkKind {
    LeftOut,  ///< What the original leaves out.
    Conflict, ///< Where sources disagree.
    Wording,  ///< What a word says and who uses it.
};

/// One side of a conflict among sources.
struct Account {
    LocalText text;
    std::vector<Id> sources;
};

/// A remark on the original as a whole, beside the checks of its claims.
struct Remark {
    Id id;
    RemarkKind kind = RemarkKind::LeftOut;
    LocalText title;
    LocalText text;
    std::vector<Account> accounts; ///< Of a conflict: at least two. Else none.
    std::vector<Ref> see;          ///< What else of the story tells of it.
    std::vector<Id> sources;       ///< All of them, those of the accounts too.
};

struct Era {
    Id id;
    LocalText title;
    Date span;
};
struct Category {
    Id id;
    LocalText title;
    QString colour; ///< A token of the palette, "c1" to "c5".
    QString shape;  ///< "circle", "triangle", "square", "diamond", "cross".
};
struct Way {
    Id id;
    LocalText title;
    QString colour;
    QString line; ///< "solid", "dash", "dashdot", "dot", "block".
};

struct Story {
    QString name;
    LocalText title;
    LocalText subtitle; ///< May be empty.
    QString credit;
    QString originalTitle;
    QString originalAuthor;
    Date asOf; ///< The newest source of the essay.
    DaySpan span;
    Id opening; ///< A step.

    std::vector<Paragraph> paragraphs;
    std::vector<Note> notes;
    std::vector<Step> steps;
    std::vector<Place> places;
    std::vector<Region> regions;
    std::vector<Route> routes;
    std::vector<Event> events; ///< Sorted by sortDay(), then id.
    std::vector<Series> series;
    std::vector<Source> sources;
    std::vector<Check> checks;
    std::vector<Sketch> sketches; ///< In the order of the file; may be empty.
    std::vector<Term> terms;      ///< The glossary; may be empty.
    std::vector<Remark> remarks;  ///< In the order of the file; may be empty.
    std::vector<Era> eras;
    std::vector<Category> categories;
    std::vector<Way> ways;
};

/// The item of `items` (places, regions, …) with that id, or null. Linear: build an index for hot paths.
template <typename Item> [[nodiscard]] const Item* find(const std::vector<Item>& items, QStringView id) {
    for (const Item& item : items) {
        if (item.id == id)
            return &item;
    }
    return nullptr;
}

/// The row of the series that the size names, or null.
[[nodiscard]] const Observation* observationOf(const Series& series, const Size& size);

} // namespace story
