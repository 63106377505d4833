// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "explore/card.h"

#include "explore/date_text.h"
#include "explore/statistics.h"
#include "explore/wording.h"

#include <QStringList>
#include <algorithm>
#include <iterator>

namespace explore {

namespace {

using story::Id;
using story::Kind;
using story::Language;
using story::Ref;

/// Labels of the rows, by language.
struct Label {
    const char* en;
    const char* ko;
    const char* zh;
};
namespace label {
constexpr Label partOf{"Part of", "속한 곳", "所属"};
constexpr Label borders{"Borders", "접한 곳", "相邻"};
constexpr Label places{"Places", "도시", "地点"};
constexpr Label opposite{"Opposite", "맞은편", "对岸"};
constexpr Label exactness{"Placed within", "위치 오차", "位置误差"};
constexpr Label period{"When", "시기", "时间"};
constexpr Label way{"Way", "경로 종류", "路线类别"};
constexpr Label status{"Standing", "상태", "状况"};
constexpr Label stages{"Stages", "경유지", "途经"};
constexpr Label share{"How many", "규모", "人数"};
constexpr Label place{"Where", "장소", "地点"};
constexpr Label theme{"Theme", "주제", "主题"};
constexpr Label source{"Source", "출처", "来源"};
constexpr Label locator{"Page", "쪽", "页码"};
constexpr Label published{"Published", "발행", "出版"};
constexpr Label link{"Page on the web", "웹 주소", "网址"};
constexpr Label claim{"The essay says", "글의 주장", "文章所述"};
constexpr Label verdict{"Verdict", "판단", "结论"};
constexpr Label unit{"Unit", "단위", "单位"};
constexpr Label about{"About", "대상", "范围"};
constexpr Label newest{"Newest figure", "최근 수치", "最新数字"};
constexpr Label events{"Events", "사건", "事件"};
} // namespace label

QString inLanguage(const Label& text, Language language) {
    return QString::fromUtf8(language == Language::Korean    ? text.ko
                             : language == Language::Chinese ? text.zh
                                                             : text.en);
}

/// Fills a card for one thing.
class CardMaker {
public:
    CardMaker(const story::Story& story, const MatchIndex& index, Language language)
        : m_story(story)
        , m_index(index)
        , m_language(language) {}

    [[nodiscard]] Card make(const Ref& ref) {
        const Match match = m_index.forRef(ref);
        m_card.ref = ref;
        if (!match.target)
            return m_card;
        m_card.title = m_index.nameOf(ref, m_language);
        m_card.kind = kindText(m_story, ref, m_language);
        m_card.paragraphs = match.paragraphs;
        m_card.events = static_cast<int>(match.events.size());
        fill(ref, match);
        return m_card;
    }

private:
    void fill(const Ref& ref, const Match& match);
    void fillRegion(const story::Region& region, const Match& match);
    void fillPlace(const story::Place& place);
    void fillRoute(const story::Route& route);
    void fillEvent(const story::Event& event);
    void fillNote(const story::Note& note);
    void fillSource(const story::Source& source);
    void fillCheck(const story::Check& check);
    void fillSeries(const story::Series& series);
    void fillTime(const Match& match);
    void fillParagraph(const story::Paragraph& paragraph);

    void setLocalNames(const story::LocalText& name) {
        QStringList names{name.ko, name.zh};
        if (m_language != Language::English)
            names.prepend(name.en);
        names.removeAll(m_card.title);
        names.removeAll(QString());
        m_card.localNames = names.join(QStringLiteral(" · "));
    }
    void add(const Label& name, const QString& value, const Id& source = {}, std::optional<Ref> ref = {}) {
        if (!value.isEmpty())
            m_card.rows.push_back({inLanguage(name, m_language), value, source, std::move(ref)});
    }
    void addThing(const Label& name, const Ref& ref) {
        if (!ref.id.isEmpty() && m_index.has(ref))
            add(name, m_index.nameOf(ref, m_language), {}, ref);
    }
    [[nodiscard]] QString names(Kind kind, const std::vector<Id>& ids) const {
        QStringList list;
        for (const Id& id : ids)
            list += m_index.nameOf({kind, id}, m_language);
        list.removeDuplicates();
        return listText(list);
    }
    void setSupport(story::Confidence confidence, const QString& note, const std::vector<Id>& sources) {
        QStringList parts{confidenceText(confidence, m_language), note};
        parts.removeAll(QString());
        m_card.note = parts.join(u' ');
        m_card.sources = sources;
    }
    void addCounts(const story::Region& region, const story::Series& series);
    [[nodiscard]] std::vector<Id> opposites(const Match& match) const;

    const story::Story& m_story;
    const MatchIndex& m_index;
    Language m_language;
    Card m_card;
};

void CardMaker::fill(const Ref& ref, const Match& match) {
    switch (ref.kind) {
    case Kind::Region:
        fillRegion(*story::find(m_story.regions, ref.id), match);
        break;
    case Kind::Place:
        fillPlace(*story::find(m_story.places, ref.id));
        break;
    case Kind::Route:
        fillRoute(*story::find(m_story.routes, ref.id));
        break;
    case Kind::Event:
        fillEvent(*story::find(m_story.events, ref.id));
        break;
    case Kind::Note:
        fillNote(*story::find(m_story.notes, ref.id));
        break;
    case Kind::Source:
        fillSource(*story::find(m_story.sources, ref.id));
        break;
    case Kind::Check:
        fillCheck(*story::find(m_story.checks, ref.id));
        break;
    case Kind::Series:
        fillSeries(*story::find(m_story.series, ref.id));
        break;
    case Kind::Time:
        fillTime(match);
        break;
    case Kind::Paragraph:
        fillParagraph(*story::find(m_story.paragraphs, ref.id));
        break;
    }
}

std::vector<Id> CardMaker::opposites(const Match& match) const {
    std::vector<Id> opposites;
    for (const Id& id : match.places) {
        const auto* place = story::find(m_story.places, id);
        if (place != nullptr && !place->opposite.isEmpty() &&
            !std::ranges::contains(match.places, place->opposite))
            opposites.push_back(place->opposite);
    }
    return opposites;
}

void CardMaker::addCounts(const story::Region& region, const story::Series& series) {
    const auto isRegion = [&region](const story::Observation& row) {
        return !row.superseded && row.group.split(u';').contains(region.id);
    };
    const auto newest = std::ranges::find_last_if(series.observations, isRegion);
    if (newest.empty())
        return;
    const story::Observation& row = newest.front();
    const QString figure = figureText(row.value, row.low, row.high, m_language);
    if (figure.isEmpty())
        return;
    m_card.rows.push_back(
        {series.title.in(m_language),
         QStringLiteral("%1 %2 (%3)").arg(figure, series.unit, dateText(row.period, m_language)),
         row.sources.empty() ? Id() : row.sources.front(), Ref{Kind::Series, series.id}});
}

void CardMaker::fillRegion(const story::Region& region, const Match& match) {
    constexpr std::size_t mostPlaces = 6;
    setLocalNames(region.names.name);
    addThing(label::partOf, {Kind::Region, region.parent});
    add(label::borders, names(Kind::Region, region.borders));
    std::vector<Id> places;
    for (const story::Place& place : m_story.places) {
        if (place.region == region.id)
            places.push_back(place.id);
    }
    std::ranges::stable_sort(places, {},
                             [this](const Id& id) { return story::find(m_story.places, id)->rank; });
    places.resize(std::min(places.size(), mostPlaces));
    add(label::places, names(Kind::Place, places));
    add(label::opposite, names(Kind::Place, opposites(match)));
    for (const story::Series& series : m_story.series)
        addCounts(region, series);
    setSupport(story::Confidence::Verified, region.note, region.sources);
}

void CardMaker::fillPlace(const story::Place& place) {
    setLocalNames(place.names.name);
    addThing(label::partOf, {Kind::Region, place.region});
    addThing(label::opposite, {Kind::Place, place.opposite});
    if (const auto* opposite = story::find(m_story.places, place.opposite))
        m_card.opposite = Ref{Kind::Place, opposite->id};
    constexpr double exactEnough_km = 2;
    if (place.precision_km > exactEnough_km)
        add(label::exactness, numberText(place.precision_km, m_language) + QStringLiteral(" km"));
    setSupport(place.confidence, place.note, place.sources);
}

void CardMaker::fillRoute(const story::Route& route) {
    setLocalNames(route.names.name);
    if (const auto* way = story::find(m_story.ways, route.way))
        add(label::way, way->title.in(m_language));
    add(label::period, dateText(route.period, m_language));
    add(label::status, route.status);
    add(label::stages, names(Kind::Place, route.waypoints));
    add(label::share, route.shareText, route.sources.empty() ? Id() : route.sources.front());
    m_card.text = route.summary;
    setSupport(route.confidence, route.note, route.sources);
}

void CardMaker::fillEvent(const story::Event& event) {
    setLocalNames(event.title);
    add(label::period, dateText(event.date, m_language),
        event.sources.empty() ? Id() : event.sources.front());
    addThing(label::place, {Kind::Place, event.place});
    if (event.place.isEmpty())
        add(label::place, names(Kind::Region, event.regions));
    if (const auto* category = story::find(m_story.categories, event.category))
        add(label::theme, category->title.in(m_language));
    m_card.text = event.summary;
    setSupport(event.confidence, event.note, event.sources);
}

void CardMaker::fillNote(const story::Note& note) {
    if (const auto* source = story::find(m_story.sources, note.source))
        add(label::source, sourceText(*source), source->id, Ref{Kind::Source, source->id});
    add(label::locator, note.locator);
    m_card.sources = {note.source};
    for (const story::Check& check : m_story.checks) {
        if (std::ranges::contains(check.notes, note.id))
            add(label::verdict, verdictText(check.verdict, m_language) + QStringLiteral(": ") + check.finding,
                {}, Ref{Kind::Check, check.id});
    }
}

void CardMaker::fillSource(const story::Source& source) {
    add(label::source, sourceText(source), source.id);
    add(label::published, source.issued);
    add(label::link, source.url);
    m_card.note = source.note;
    m_card.sources = {source.id};
}

void CardMaker::fillCheck(const story::Check& check) {
    m_card.title = check.claim;
    add(label::claim, check.claim);
    add(label::verdict, verdictText(check.verdict, m_language));
    m_card.text = check.finding;
    m_card.sources = check.sources;
}

void CardMaker::fillSeries(const story::Series& series) {
    setLocalNames(series.title);
    add(label::about, series.geography.isEmpty()
                          ? QString()
                          : m_index.nameOf({Kind::Region, series.geography}, m_language));
    add(label::unit, series.unit);
    const auto all = columns(series, m_story.span);
    if (!all.empty() && all.back().total) {
        const Figure& figure = all.back().total->figure;
        const QString text = figureText(figure.value, figure.low, figure.high, m_language);
        if (!text.isEmpty())
            add(label::newest, QStringLiteral("%1 (%2)").arg(text, dateText(all.back().period, m_language)),
                all.back().sources.empty() ? Id() : all.back().sources.front());
    }
    m_card.text = series.finding;
    m_card.note = series.note;
    for (const Column& column : all) {
        for (const Id& source : column.sources) {
            if (!std::ranges::contains(m_card.sources, source))
                m_card.sources.push_back(source);
        }
    }
}

void CardMaker::fillTime(const Match& match) {
    add(label::events, names(Kind::Event, match.events));
    m_card.sources = match.sources;
}

void CardMaker::fillParagraph(const story::Paragraph& paragraph) {
    m_card.title = QStringLiteral("¶%1 %2").arg(paragraph.number).arg(paragraph.heading);
}

QString authorsText(const story::Source& source) {
    QStringList names;
    for (const story::Person& person : source.authors) {
        if (!person.literal.isEmpty())
            names += person.literal;
        else if (person.given.isEmpty())
            names += person.family;
        else
            names += person.family + QStringLiteral(", ") + person.given;
    }
    names.removeAll(QString());
    return names.join(QStringLiteral("; "));
}

} // namespace

Card cardOf(const story::Story& story, const MatchIndex& index, const Ref& ref, Language language) {
    return CardMaker(story, index, language).make(ref);
}

QString sourceText(const story::Source& source) {
    const auto date = story::Date::parse(source.issued);
    QStringList outlet{source.containerTitle, source.containerTitle.isEmpty() ? source.publisher : QString(),
                       date ? dateText(*date) : source.issued};
    outlet.removeAll(QString());
    QStringList parts{authorsText(source), source.title, outlet.join(QStringLiteral(", "))};
    parts.removeAll(QString());
    for (QString& part : parts) {
        if (!part.endsWith(u'.') && !part.endsWith(u'?'))
            part += u'.';
    }
    return parts.join(u' ');
}

QString confidenceText(story::Confidence confidence, Language language) {
    switch (confidence) {
    case story::Confidence::Verified:
        return {};
    case story::Confidence::Partly:
        return inLanguage({"Confirmed in part.", "일부만 확인됨.", "部分得到证实。"}, language);
    case story::Confidence::GeneralKnowledge:
        return inLanguage({"General knowledge; no source was looked up.",
                           "일반적으로 알려진 내용이며 출처는 확인하지 않음.", "属一般常识，未查证来源。"},
                          language);
    case story::Confidence::NotFound:
        return inLanguage({"No source was found.", "출처를 찾지 못함.", "未找到来源。"}, language);
    }
    Q_UNREACHABLE_RETURN(QString());
}

} // namespace explore
