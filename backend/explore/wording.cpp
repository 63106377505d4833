// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "explore/wording.h"

#include <QLocale>
#include <QStringList>
#include <algorithm>
#include <array>
#include <cmath>

namespace explore {

namespace {

using story::Kind;
using story::Language;
using story::Ref;

struct Word {
    const char* key;
    const char* en;
    const char* ko;
    const char* zh;
};

QString inLanguage(const Word& word, Language language) {
    const char* text = language == Language::Korean    ? word.ko
                       : language == Language::Chinese ? word.zh
                                                       : word.en;
    return QString::fromUtf8(text);
}

constexpr std::array<Word, 8> kPlaceKinds{{{"capital", "Capital", "수도", "首都"},
                                           {"city", "City", "도시", "城市"},
                                           {"border-city", "Border city", "국경 도시", "边境城市"},
                                           {"town", "Town", "읍", "城镇"},
                                           {"crossing", "Crossing", "통행 지점", "口岸"},
                                           {"mountain", "Mountain", "산", "山"},
                                           {"institution", "Institution", "기관", "机构"},
                                           {"island", "Island", "섬", "岛屿"}}};

Word regionKind(story::RegionKind kind) {
    switch (kind) {
    case story::RegionKind::Country:
        return {"", "Country", "국가", "国家"};
    case story::RegionKind::Province:
        return {"", "Province", "도·성", "省级地区"};
    case story::RegionKind::Prefecture:
        return {"", "Prefecture", "자치주", "自治州"};
    case story::RegionKind::Sea:
        return {"", "Sea", "바다", "海"};
    case story::RegionKind::River:
        return {"", "River", "강", "河"};
    case story::RegionKind::Border:
        return {"", "Border", "경계", "边界"};
    case story::RegionKind::Zone:
        return {"", "Zone", "지대", "地带"};
    }
    Q_UNREACHABLE_RETURN(Word{});
}

Word otherKind(Kind kind) {
    switch (kind) {
    case Kind::Paragraph:
        return {"", "Paragraph", "문단", "段落"};
    case Kind::Region:
        return {"", "Region", "지역", "地区"};
    case Kind::Place:
        return {"", "Place", "장소", "地点"};
    case Kind::Route:
        return {"", "Way out", "경로", "路线"};
    case Kind::Event:
        return {"", "Event", "사건", "事件"};
    case Kind::Series:
        return {"", "Figures", "통계", "数据"};
    case Kind::Time:
        return {"", "Time", "시기", "时间"};
    case Kind::Note:
        return {"", "Note", "주", "注释"};
    case Kind::Source:
        return {"", "Source", "출처", "来源"};
    case Kind::Check:
        return {"", "Check", "대조", "核对"};
    }
    Q_UNREACHABLE_RETURN(Word{});
}

Word verdictWord(story::Verdict verdict) {
    switch (verdict) {
    case story::Verdict::Supported:
        return {"", "Its sources support it", "출처로 뒷받침됨", "来源支持"};
    case story::Verdict::Partly:
        return {"", "Its sources support it in part", "출처가 일부만 뒷받침함", "来源部分支持"};
    case story::Verdict::Differs:
        return {"", "Its source says something else", "출처와 다름", "与来源不符"};
    case story::Verdict::NotFound:
        return {"", "No source was found", "출처를 찾지 못함", "未找到来源"};
    case story::Verdict::Opinion:
        return {"", "The author’s view", "필자의 견해", "作者的看法"};
    }
    Q_UNREACHABLE_RETURN(Word{});
}

QLocale localeOf(Language language) {
    switch (language) {
    case Language::Korean:
        return {QLocale::Korean, QLocale::SouthKorea};
    case Language::Chinese:
        return {QLocale::Chinese, QLocale::China};
    case Language::English:
        break;
    }
    return {QLocale::English, QLocale::UnitedKingdom};
}

/// The paragraphs that match by a reason of this kind or a stronger one, in the order of the text.
QStringList numbersUpTo(const story::Story& story, const Match& match, ReasonKind weakest) {
    QStringList numbers;
    for (const story::Paragraph& paragraph : story.paragraphs) {
        const auto found = std::ranges::find(match.paragraphs, paragraph.id, &ParagraphMatch::paragraph);
        if (found == match.paragraphs.end())
            continue;
        const bool strong = std::ranges::any_of(found->reasons, [weakest](const Reason& reason) {
            return reason.kind <= weakest &&
                   (reason.kind != ReasonKind::Borders || weakest > ReasonKind::Event);
        });
        if (strong)
            numbers += QStringLiteral("¶%1").arg(paragraph.number);
    }
    return numbers;
}

} // namespace

QString kindText(const story::Story& story, const Ref& ref, Language language) {
    if (ref.kind == Kind::Region) {
        if (const auto* region = story::find(story.regions, ref.id))
            return inLanguage(regionKind(region->kind), language);
    }
    if (ref.kind == Kind::Place) {
        const auto* place = story::find(story.places, ref.id);
        const auto word = std::ranges::find_if(kPlaceKinds, [place](const Word& candidate) {
            return place != nullptr && place->kind == QLatin1StringView(candidate.key);
        });
        if (word != kPlaceKinds.end())
            return inLanguage(*word, language);
    }
    if (const auto* route = ref.kind == Kind::Route ? story::find(story.routes, ref.id) : nullptr) {
        if (const auto* way = story::find(story.ways, route->way))
            return way->title.in(language);
    }
    return inLanguage(otherKind(ref.kind), language);
}

QString verdictText(story::Verdict verdict, Language language) {
    return inLanguage(verdictWord(verdict), language);
}

QString listText(const QStringList& names) {
    return names.join(QStringLiteral(", "));
}

QString paragraphsText(const story::Story& story, const Match& match, Language language) {
    QStringList numbers = numbersUpTo(story, match, ReasonKind::Event);
    if (numbers.isEmpty())
        numbers = numbersUpTo(story, match, ReasonKind::Applies);
    if (numbers.size() < 2 || language != Language::English)
        return numbers.join(QStringLiteral(", "));
    const QString last = numbers.takeLast();
    return numbers.join(QStringLiteral(", ")) + QStringLiteral(" and ") + last;
}

QString numberText(double number, Language language) {
    const bool whole = std::abs(number - std::round(number)) < 1e-9;
    return localeOf(language).toString(number, 'f', whole ? 0 : 1);
}

QString figureText(const std::optional<double>& value, const std::optional<double>& low,
                   const std::optional<double>& high, Language language) {
    const auto text = [language](double number) { return numberText(number, language); };
    if (value)
        return text(*value);
    if (low && high)
        return text(*low) + u'–' + text(*high);
    if (high)
        return inLanguage({"", "up to %1", "최대 %1", "至多%1"}, language).arg(text(*high));
    if (low)
        return inLanguage({"", "at least %1", "최소 %1", "至少%1"}, language).arg(text(*low));
    return {};
}

} // namespace explore
