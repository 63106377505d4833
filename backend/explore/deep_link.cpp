// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "explore/deep_link.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QStringList>
#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace explore {

namespace {

using story::DaySpan;
using story::Id;
using story::Ref;

struct LinkWords {
    Q_DECLARE_TR_FUNCTIONS(DeepLink)
};

constexpr auto kScheme = "two-rivers";
constexpr double kLargestZoom = 22;

constexpr std::array<std::pair<Pane, const char*>, 5> kPanes{{{Pane::Essay, "essay"},
                                                              {Pane::Map, "map"},
                                                              {Pane::Timeline, "timeline"},
                                                              {Pane::Charts, "charts"},
                                                              {Pane::Search, "search"}}};
constexpr std::array<std::pair<Theme, const char*>, 3> kThemes{
    {{Theme::System, "system"}, {Theme::Light, "light"}, {Theme::Dark, "dark"}}};

template <typename Value, std::size_t N>
QString nameIn(const std::array<std::pair<Value, const char*>, N>& names, Value value) {
    const auto found = std::ranges::find(names, value, &std::pair<Value, const char*>::first);
    return found == names.end() ? QString() : QString::fromLatin1(found->second);
}

template <typename Value, std::size_t N>
std::optional<Value> valueIn(const std::array<std::pair<Value, const char*>, N>& names, QStringView name) {
    for (const auto& [value, text] : names) {
        if (name == QLatin1StringView(text))
            return value;
    }
    return {};
}

QString number(double value) {
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

QString viewText(const View& view) {
    if (const auto* camera = std::get_if<Camera>(&view))
        return QStringList{number(camera->longitude_deg), number(camera->latitude_deg), number(camera->zoom)}
            .join(u',');
    const auto& frame = std::get<story::Frame>(view);
    return QStringList{number(frame.west_deg), number(frame.south_deg), number(frame.east_deg),
                       number(frame.north_deg)}
        .join(u',');
}

QString dayText(story::Day day) {
    return QDate(1970, 1, 1).addDays(day.number).toString(Qt::ISODate);
}

QString daysText(const DaySpan& days) {
    return dayText(days.first) + u'/' + dayText(days.last);
}

QString hiddenText(const State& state) {
    QStringList hidden;
    for (const Id& id : state.hiddenCategories)
        hidden += QStringLiteral("category.") + id;
    for (const Id& id : state.hiddenWays)
        hidden += QStringLiteral("way.") + id;
    for (const QString& layer : state.hiddenLayers)
        hidden += QStringLiteral("layer.") + layer;
    return hidden.join(u',');
}

class QueryWriter {
public:
    void add(QLatin1StringView key, const QString& value) {
        m_items += key + u'=' + QString::fromLatin1(QUrl::toPercentEncoding(value, ":/,;"));
    }
    [[nodiscard]] QString text() const { return m_items.join(u'&'); }

private:
    QStringList m_items;
};

/// The keys of a clause and of the pane that made it, and its value.
struct ClauseText {
    QLatin1StringView key;
    QLatin1StringView paneKey;
    QString value;
};
ClauseText textOf(const Ref& ref) {
    return {QLatin1StringView("select"), QLatin1StringView("selectby"), story::toString(ref)};
}
ClauseText textOf(const DaySpan& days) {
    return {QLatin1StringView("span"), QLatin1StringView("spanby"), daysText(days)};
}
ClauseText textOf(const WordFilter& filter) {
    return {QLatin1StringView("words"), QLatin1StringView("wordsby"), filter.words};
}
ClauseText textOf(const ConfidenceFilter& filter) {
    QStringList names;
    for (const story::Confidence confidence : filter.shown)
        names += story::confidenceName(confidence);
    return {QLatin1StringView("confidence"), QLatin1StringView("confidenceby"), names.join(u',')};
}

void addClause(QueryWriter& writer, const Clause& clause) {
    const ClauseText text = std::visit([](const auto& what) { return textOf(what); }, clause.what);
    writer.add(text.key, text.value);
    if (clause.source != Pane::Essay)
        writer.add(text.paneKey, nameIn(kPanes, clause.source));
}

const story::Step* openingStep(const story::Story& story) {
    const auto* opening = story::find(story.steps, story.opening);
    if (opening == nullptr && !story.steps.empty())
        return &story.steps.front();
    return opening;
}

/// Reads the parts of a URL one by one; what it cannot place becomes a problem.
class LinkReader {
public:
    LinkReader(const story::Story& story, const MatchIndex& index)
        : m_story(story)
        , m_index(index) {}

    [[nodiscard]] Link read(const QUrl& url) {
        if (url.scheme() != QLatin1StringView(kScheme))
            problem(LinkWords::tr("This is no link of Two Rivers: it must begin with two-rivers://"));
        else if (url.host() != m_story.name.toLower())
            problem(LinkWords::tr("The link is to the story “%1”; this one is “%2”")
                        .arg(url.host(), m_story.name));
        const auto items = itemsOf(url);
        readStep(items);
        for (const auto& [key, value] : items)
            readItem(key, value);
        return {std::move(m_state), std::move(m_problems)};
    }

private:
    using Items = std::vector<std::pair<QString, QString>>;

    static Items itemsOf(const QUrl& url) {
        Items items;
        const auto parts = url.query(QUrl::FullyEncoded).split(u'&', Qt::SkipEmptyParts);
        for (const QString& part : parts) {
            const qsizetype equals = part.indexOf(u'=');
            const QString key = equals < 0 ? part : part.left(equals);
            const QString value = equals < 0 ? QString() : part.mid(equals + 1);
            items.emplace_back(key, QUrl::fromPercentEncoding(value.toLatin1()));
        }
        return items;
    }

    void problem(const QString& sentence) { m_problems += sentence; }
    void unknown(const QString& what, const QString& value) {
        problem(LinkWords::tr("The link’s %1 “%2” is not in this story").arg(what, value));
    }
    void unreadable(const QString& what, const QString& value) {
        problem(LinkWords::tr("The link’s %1 “%2” cannot be read").arg(what, value));
    }

    void readStep(const Items& items) {
        const auto item = std::ranges::find(items, QStringLiteral("step"), &Items::value_type::first);
        const story::Step* step = item == items.end() ? nullptr : story::find(m_story.steps, item->second);
        if (item != items.end() && step == nullptr)
            unknown(LinkWords::tr("step"), item->second);
        if (step == nullptr)
            step = openingStep(m_story);
        if (step != nullptr)
            m_state = stateAtStep(m_story, *step, {});
    }

    void readItem(const QString& key, const QString& value) {
        if (key == u"step")
            return;
        if (key == u"at")
            readView(value);
        else if (key == u"select")
            readSelection(value);
        else if (key == u"span")
            readSpan(value);
        else if (key == u"selectby")
            readPane<Ref>(value);
        else if (key == u"spanby")
            readPane<DaySpan>(value);
        else if (key == u"words")
            readWords(value);
        else if (key == u"wordsby")
            readPane<WordFilter>(value);
        else if (key == u"confidence")
            readConfidence(value);
        else if (key == u"confidenceby")
            readPane<ConfidenceFilter>(value);
        else if (key == u"years")
            readYears(value);
        else if (key == u"compare")
            readCompared(value);
        else if (key == u"hide")
            readHidden(value);
        else if (key == u"lang")
            readLanguage(value);
        else if (key == u"theme")
            readTheme(value);
        else if (key == u"names")
            readNames(value);
        else if (key == u"mark")
            readMark(value);
        else
            problem(LinkWords::tr("The link has a part “%1”, which this version does not know").arg(key));
    }

    void readView(const QString& value) {
        std::vector<double> numbers;
        for (const QString& part : value.split(u',')) {
            bool read = false;
            numbers.push_back(part.toDouble(&read));
            if (!read || !std::isfinite(numbers.back())) {
                unreadable(LinkWords::tr("view"), value);
                return;
            }
        }
        const auto onEarth = [](double longitude_deg, double latitude_deg) {
            return std::abs(longitude_deg) <= 180 && std::abs(latitude_deg) <= 90;
        };
        if (numbers.size() == 3 && onEarth(numbers[0], numbers[1]) && numbers[2] >= 0 &&
            numbers[2] <= kLargestZoom)
            m_state.view = Camera{numbers[0], numbers[1], numbers[2]};
        else if (numbers.size() == 4 && onEarth(numbers[0], numbers[1]) && onEarth(numbers[2], numbers[3]) &&
                 numbers[0] <= numbers[2] && numbers[1] <= numbers[3])
            m_state.view = story::Frame{numbers[0], numbers[1], numbers[2], numbers[3]};
        else
            unreadable(LinkWords::tr("view"), value);
    }

    template <typename What> void setClause(const What& what) {
        std::erase_if(m_state.clauses,
                      [](const Clause& clause) { return std::holds_alternative<What>(clause.what); });
        m_state.clauses.push_back({Pane::Essay, what});
    }

    void readSelection(const QString& value) {
        const auto ref = story::refFromString(value);
        if (!ref || ref->kind == story::Kind::Paragraph || !m_index.has(*ref))
            unknown(LinkWords::tr("selection"), value);
        else
            setClause(*ref);
    }

    void readSpan(const QString& value) {
        const auto date = story::Date::parse(value);
        if (!date) {
            unreadable(LinkWords::tr("time"), value);
            return;
        }
        const DaySpan days = date->span(m_story.span);
        if (days.overlaps(m_story.span))
            setClause(days);
        else
            problem(LinkWords::tr("The link’s time “%1” lies outside this story").arg(value));
    }

    void readYears(const QString& value) {
        const QStringList ends = value.split(u',');
        bool isFrom = false;
        bool isTo = false;
        const YearRange years{ends.front().toDouble(&isFrom), ends.back().toDouble(&isTo)};
        if (ends.size() == 2 && isFrom && isTo && std::isfinite(years.length()) && years.length() > 0)
            m_state.years = years;
        else
            unreadable(LinkWords::tr("years"), value);
    }

    void readCompared(const QString& value) {
        const auto date = story::Date::parse(value);
        if (!date)
            unreadable(LinkWords::tr("second period"), value);
        else if (const DaySpan days = date->span(m_story.span); days.overlaps(m_story.span))
            m_state.compared = days;
        else
            problem(LinkWords::tr("The link’s time “%1” lies outside this story").arg(value));
    }

    void readWords(const QString& value) {
        if (const auto filter = wordFilter(value))
            setClause(*filter);
        else
            unreadable(LinkWords::tr("words"), value);
    }

    void readConfidence(const QString& value) {
        std::set<story::Confidence> shown;
        for (const QString& name : value.split(u',')) {
            if (const auto confidence = story::confidenceFromName(name))
                shown.insert(*confidence);
            else
                unreadable(LinkWords::tr("confidence"), name);
        }
        if (const auto filter = confidenceFilter(shown))
            setClause(*filter);
    }

    template <typename What> void readPane(const QString& value) {
        const auto pane = valueIn(kPanes, value);
        if (!pane) {
            unreadable(LinkWords::tr("pane"), value);
            return;
        }
        for (Clause& clause : m_state.clauses) {
            if (std::holds_alternative<What>(clause.what))
                clause.source = *pane;
        }
    }

    void readHidden(const QString& value) {
        m_state.hiddenCategories.clear();
        m_state.hiddenWays.clear();
        m_state.hiddenLayers.clear();
        for (const QString& part : value.split(u',', Qt::SkipEmptyParts)) {
            const QString kind = part.section(u'.', 0, 0);
            const QString id = part.section(u'.', 1);
            if (kind == u"category" && story::find(m_story.categories, id) != nullptr)
                m_state.hiddenCategories.insert(id);
            else if (kind == u"way" && story::find(m_story.ways, id) != nullptr)
                m_state.hiddenWays.insert(id);
            else if (kind == u"layer" && knownLayers().contains(id))
                m_state.hiddenLayers.insert(id);
            else
                unknown(LinkWords::tr("hidden part"), part);
        }
    }

    void readLanguage(const QString& value) {
        if (const auto language = story::languageFromCode(value))
            m_state.language = *language;
        else
            unreadable(LinkWords::tr("language"), value);
    }

    void readMark(const QString& value) {
        m_state.doubtMarked = value == u"unverified";
        if (!m_state.doubtMarked)
            unreadable(LinkWords::tr("mark"), value);
    }

    void readTheme(const QString& value) {
        if (const auto theme = valueIn(kThemes, value))
            m_state.theme = *theme;
        else
            unreadable(LinkWords::tr("theme"), value);
    }

    void readNames(const QString& value) {
        if (const auto names = mapNamesFromCode(value))
            m_state.names = *names;
        else
            unreadable(LinkWords::tr("names"), value);
    }

    const story::Story& m_story;
    const MatchIndex& m_index;
    State m_state;
    QStringList m_problems;
};

} // namespace

QUrl toUrl(const story::Story& story, const State& state) {
    QueryWriter writer;
    writer.add(QLatin1StringView("step"), state.step);
    const auto* step = story::find(story.steps, state.step);
    const State plain = step == nullptr ? State() : stateAtStep(story, *step, state);
    if (state.view != plain.view)
        writer.add(QLatin1StringView("at"), viewText(state.view));
    if (state.years)
        writer.add(QLatin1StringView("years"), number(state.years->from) + u',' + number(state.years->to));
    for (const Clause& clause : state.clauses)
        addClause(writer, clause);
    if (state.compared)
        writer.add(QLatin1StringView("compare"), daysText(*state.compared));
    if (hiddenText(state) != hiddenText(plain))
        writer.add(QLatin1StringView("hide"), hiddenText(state));
    if (state.language != story::Language::English)
        writer.add(QLatin1StringView("lang"), story::languageCode(state.language));
    if (state.theme != Theme::System)
        writer.add(QLatin1StringView("theme"), nameIn(kThemes, state.theme));
    if (state.names != MapNames::ReaderAndLocal)
        writer.add(QLatin1StringView("names"), mapNamesCode(state.names));
    if (state.doubtMarked)
        writer.add(QLatin1StringView("mark"), QStringLiteral("unverified"));
    QUrl url;
    url.setScheme(QLatin1StringView(kScheme));
    url.setHost(story.name);
    url.setQuery(writer.text(), QUrl::StrictMode);
    return url;
}

bool isLink(QStringView text) {
    return text.trimmed().startsWith(QStringLiteral("%1://").arg(QLatin1StringView(kScheme)),
                                     Qt::CaseInsensitive);
}

Link fromUrl(const story::Story& story, const MatchIndex& index, const QUrl& url) {
    return LinkReader(story, index).read(url);
}

} // namespace explore
