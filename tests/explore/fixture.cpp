// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fixture.h"

#include <utility>

namespace fixture {

namespace {

using namespace story;

LocalText text(const QString& en) {
    return {en, {}, {}};
}

std::vector<Position> box(double west, double south, double east, double north) {
    return {{west, south}, {east, south}, {east, north}, {west, north}, {west, south}};
}

Region area(const Id& id, const QString& name, RegionKind kind, const Id& parent,
            std::vector<Position> ring) {
    Region region;
    region.id = id;
    region.names.name = text(name);
    region.kind = kind;
    region.parent = parent;
    region.shape.polygons = {{std::move(ring)}};
    return region;
}

Place place(const Id& id, const QString& name, Position at, const Id& region, const Id& opposite = {}) {
    Place made;
    made.id = id;
    made.names.name = text(name);
    made.kind = QStringLiteral("town");
    made.position = at;
    made.precision_km = 1;
    made.region = region;
    made.opposite = opposite;
    return made;
}

Event event(const Id& id, const QString& title, QStringView when, const Id& category) {
    Event made;
    made.id = id;
    made.title = text(title);
    made.date = date(when);
    made.category = category;
    made.sources = {QStringLiteral("almanac")};
    return made;
}

/// Writes a paragraph from pieces: plain text, or "words|kind:id" for a link.
Paragraph paragraph(int number, const QString& heading, const QStringList& pieces) {
    Paragraph made;
    made.id = QStringLiteral("p%1").arg(number);
    made.number = number;
    made.heading = heading;
    for (const QString& piece : pieces) {
        const qsizetype bar = piece.indexOf(u'|');
        const QString words = bar < 0 ? piece : piece.left(bar);
        if (bar >= 0)
            made.mentions.push_back({made.text.size(), words.size(), *refFromString(piece.mid(bar + 1))});
        made.text += words;
    }
    return made;
}

Step step(const Id& id, const Id& paragraph, QStringView window, Frame frame) {
    Step made;
    made.id = id;
    made.paragraph = paragraph;
    made.window = date(window);
    made.frame = frame;
    made.layers = {QStringLiteral("rivers"), QStringLiteral("cities")};
    made.statement = text(id);
    made.minutes = 1;
    return made;
}

Observation row(QStringView period, const QString& group, double value) {
    Observation made;
    made.period = date(period);
    made.group = group;
    made.value = value;
    made.sources = {QStringLiteral("almanac")};
    return made;
}

void addGeography(Story& story) {
    story.regions = {
        area("northland", "Northland", RegionKind::Country, {}, box(0, 2, 4, 4)),
        area("southland", "Southland", RegionKind::Country, {}, box(0, 0, 4, 2)),
        area("hill", "Hill", RegionKind::Province, "northland", box(2, 2, 4, 4)),
        area("coast", "Coast", RegionKind::Province, "northland", box(0, 2, 2, 4)),
        area("west-sea", "West Sea", RegionKind::Sea, {}, box(-4, 0, 0, 4)),
    };
    story.regions[2].borders = {"stream"};
    story.regions[2].names.aliases = {QString::fromUtf8("Hǔll"), "Mount Hill District"};
    story.regions[2].names.name.ko = QString::fromUtf8("언덕도");
    Region stream;
    stream.id = "stream";
    stream.names.name = {"Stream", QString::fromUtf8("시내강"), QString::fromUtf8("溪江")};
    stream.kind = RegionKind::River;
    stream.shape.lines = {{{0, 2}, {2, 2}, {4, 2}}};
    story.regions.push_back(stream);
    story.places = {place("ford", "Ford", {3, 2.05}, "hill", "bank"),
                    place("bank", "Bank", {3, 1.95}, "southland"), place("port", "Port", {1, 1}, "southland"),
                    place("peak", "Peak", {3.5, 3.5}, {})};
}

void addHappenings(Story& story) {
    Event treaty = event("treaty", "River treaty", u"1988-05-01", "law");
    treaty.regions = {"northland"};
    Event flood = event("flood", "Great flood", u"1995~", "weather");
    flood.place = "ford";
    flood.paragraphs = {"p2"};
    flood.notes = {"1"};
    Event feast = event("feast", "Feast at Port", u"2001", "weather");
    feast.place = "port";
    story.events = {treaty, flood, feast};
    Route way;
    way.id = "way-south";
    way.names.name = text("Way south");
    way.way = "overland";
    way.waypoints = {"peak", "bank", "port"};
    way.positions = {{3.5, 3.5}, {3, 1.95}, {1, 1}};
    way.period = date(u"1996/..");
    way.paragraphs = {"p3"};
    story.routes = {way};
}

void addFigures(Story& story) {
    Series arrivals;
    arrivals.id = "arrivals";
    arrivals.title = text("Arrivals");
    arrivals.unit = "people";
    arrivals.geography = "southland";
    arrivals.dimension = "sex";
    arrivals.observations = {row(u"../1998", "women", 40),   row(u"../1998", "men", 60),
                             row(u"1999", "women", 30),      row(u"1999", "men", 10),
                             row(u"2000", "women", 25),      row(u"2000", "men", 15),
                             row(u"2001/2003", "women", 50), row(u"2001/2003", "men", 50)};
    Series homes;
    homes.id = "homes";
    homes.title = text("Home province");
    homes.kind = SeriesKind::Composition;
    homes.geography = "northland";
    homes.dimension = "province";
    homes.observations = {row(u"2003", "hill;coast", 90), row(u"2003", "elsewhere", 10)};
    story.series = {arrivals, homes};
}

void addText(Story& story) {
    story.paragraphs = {
        paragraph(1, "Where they come from",
                  {"People left ", "Northland|region:northland", " before ", "1990|time:1990", "."}),
        paragraph(2, "What drove them",
                  {"At the ", "Stream|region:stream", " came a ", "flood|event:flood", " in a wet year.",
                   "1|note:1", " Many were ", "counted|series:arrivals", "; it was no café."}),
        paragraph(3, "Where they went",
                  {"In ", "Southland|region:southland", ", at ", "Port|place:port", ", the ",
                   "treaty|event:treaty", " was ", "not kept|check:c1", "."}),
    };
    story.notes = {{"1", "almanac", "12"}};
    Source almanac;
    almanac.id = "almanac";
    almanac.title = "The Almanac";
    almanac.authors = {{"Reed", "Ann", {}}};
    almanac.issued = "2004-05";
    story.sources = {almanac};
    Check check;
    check.id = "c1";
    check.paragraph = "p3";
    check.claim = "The treaty was not kept.";
    check.finding = "It was kept in part.";
    check.verdict = Verdict::Partly;
    check.sources = {"almanac"};
    story.checks = {check};
}

} // namespace

Date date(QStringView edtf) {
    auto read = Date::parse(edtf);
    Q_ASSERT(read);
    return *read;
}

std::shared_ptr<Story> story() {
    auto made = std::make_shared<Story>();
    made->name = "small";
    made->title = text("A small story");
    made->span = DaySpan::ofYears(1980, 2010);
    made->opening = "s1";
    addGeography(*made);
    addHappenings(*made);
    addFigures(*made);
    addText(*made);
    made->categories = {{"weather", text("Weather"), "c1", "circle"}, {"law", text("Law"), "c3", "square"}};
    made->ways = {{"overland", text("Overland"), "c1", "solid"}, {"sea", text("By sea"), "c4", "dot"}};
    made->steps = {step("s1", "p1", u"1980/1990", {0, 2, 4, 4}), step("s2", "p2", u"1990/2000", {2, 1, 4, 3}),
                   step("s2b", "p2", u"1994/1996", {2.5, 1.5, 3.5, 2.5}),
                   step("s3", "p3", u"1980/2010", {0, 0, 4, 2})};
    made->steps[0].highlight = {"hill", "flood"};
    made->steps[1].figure = "arrivals";
    made->steps[2].figure = "homes";
    made->steps[3].ways = {"overland"};
    return made;
}

} // namespace fixture
