// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "explore/wording.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <array>
#include <cmath>

namespace explore {

namespace {

using story::Kind;
using story::Language;
using story::Ref;

struct NameWords {
    Q_DECLARE_TR_FUNCTIONS(Wording)
};

QString placeKindText(const QString& kind) {
    static constexpr std::array<std::pair<QStringView, const char*>, 8> kinds{
        {{u"capital", QT_TRANSLATE_NOOP("Wording", "Capital")},
         {u"city", QT_TRANSLATE_NOOP("Wording", "City")},
         {u"border-city", QT_TRANSLATE_NOOP("Wording", "Border city")},
         {u"town", QT_TRANSLATE_NOOP("Wording", "Town")},
         {u"crossing", QT_TRANSLATE_NOOP("Wording", "Crossing")},
         {u"mountain", QT_TRANSLATE_NOOP("Wording", "Mountain")},
         {u"institution", QT_TRANSLATE_NOOP("Wording", "Institution")},
         {u"island", QT_TRANSLATE_NOOP("Wording", "Island")}}};
    const auto found = std::ranges::find(kinds, kind, [](const auto& known) { return known.first; });
    return found == kinds.end() ? NameWords::tr("Place") : NameWords::tr(found->second);
}

QString regionKindText(story::RegionKind kind) {
    switch (kind) {
    case story::RegionKind::Country:
        return NameWords::tr("Country");
    case story::RegionKind::Province:
        return NameWords::tr("Province");
    case story::RegionKind::Prefecture:
        return NameWords::tr("Prefecture");
    case story::RegionKind::Sea:
        return NameWords::tr("Sea");
    case story::RegionKind::River:
        return NameWords::tr("River");
    case story::RegionKind::Border:
        return NameWords::tr("Border");
    case story::RegionKind::Zone:
        return NameWords::tr("Zone");
    }
    Q_UNREACHABLE_RETURN(QString());
}

QString termKindText(story::TermKind kind) {
    switch (kind) {
    case story::TermKind::Person:
        return NameWords::tr("Person");
    case story::TermKind::Law:
        return NameWords::tr("Law");
    case story::TermKind::Institution:
        return NameWords::tr("Institution");
    case story::TermKind::Word:
        break;
    }
    return NameWords::tr("Term");
}

QString otherKindText(Kind kind) {
    switch (kind) {
    case Kind::Paragraph:
        return NameWords::tr("Paragraph");
    case Kind::Region:
        return NameWords::tr("Region");
    case Kind::Place:
        return NameWords::tr("Place");
    case Kind::Route:
        return NameWords::tr("Way out");
    case Kind::Event:
        return NameWords::tr("Event");
    case Kind::Series:
        return NameWords::tr("Figures");
    case Kind::Time:
        return NameWords::tr("Time");
    case Kind::Note:
        return NameWords::tr("Note");
    case Kind::Source:
        return NameWords::tr("Source");
    case Kind::Check:
        return NameWords::tr("Check");
    case Kind::Term:
        return NameWords::tr("Term");
    }
    Q_UNREACHABLE_RETURN(QString());
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

QLocale localeOf(Language language) {
    switch (language) {
    case Language::Korean:
        return {QLocale::Korean, QLocale::SouthKorea};
    case Language::Chinese:
        return {QLocale::Chinese, QLocale::China};
    case Language::English:
        break;
    }
    return {QLocale::English, QLocale::UnitedStates};
}

QString kindText(const story::Story& story, const Ref& ref, Language language) {
    if (const auto* region = ref.kind == Kind::Region ? story::find(story.regions, ref.id) : nullptr)
        return regionKindText(region->kind);
    if (const auto* place = ref.kind == Kind::Place ? story::find(story.places, ref.id) : nullptr)
        return placeKindText(place->kind);
    if (const auto* route = ref.kind == Kind::Route ? story::find(story.routes, ref.id) : nullptr) {
        if (const auto* way = story::find(story.ways, route->way))
            return way->title.in(language);
    }
    if (const auto* term = ref.kind == Kind::Term ? story::find(story.terms, ref.id) : nullptr)
        return termKindText(term->kind);
    return otherKindText(ref.kind);
}

QString verdictText(story::Verdict verdict) {
    switch (verdict) {
    case story::Verdict::Supported:
        return NameWords::tr("Its sources support it");
    case story::Verdict::Partly:
        return NameWords::tr("Its sources support it in part");
    case story::Verdict::Differs:
        return NameWords::tr("Its source says something else");
    case story::Verdict::NotFound:
        return NameWords::tr("No source was found");
    case story::Verdict::Opinion:
        return NameWords::tr("The author’s view");
    }
    Q_UNREACHABLE_RETURN(QString());
}

QString supportText(story::Confidence confidence) {
    switch (confidence) {
    case story::Confidence::Verified:
        return NameWords::tr("Confirmed by its source");
    case story::Confidence::Partly:
        return NameWords::tr("Confirmed in part");
    case story::Confidence::GeneralKnowledge:
        return NameWords::tr("General knowledge; no source was looked up");
    case story::Confidence::NotFound:
        return NameWords::tr("No source was found");
    }
    Q_UNREACHABLE_RETURN(QString());
}

QString unitText(const QString& unit) {
    return unit == u"people" ? NameWords::tr("people", "a unit: 2,914 people") : unit;
}

QString listText(const QStringList& names) {
    return names.join(NameWords::tr(", ", "between the names of a list"));
}

QString paragraphsText(const story::Story& story, const Match& match) {
    QStringList numbers = numbersUpTo(story, match, ReasonKind::Event);
    if (numbers.isEmpty())
        numbers = numbersUpTo(story, match, ReasonKind::Applies);
    if (numbers.size() < 2)
        return listText(numbers);
    const QString last = numbers.takeLast();
    return NameWords::tr("%1 and %2", "¶2, ¶3 and ¶5").arg(listText(numbers), last);
}

QString numberText(double number, Language language) {
    const bool whole = std::abs(number - std::round(number)) < 1e-9;
    return localeOf(language).toString(number, 'f', whole ? 0 : 1);
}

QString figureText(const std::optional<double>& value, const std::optional<double>& low,
                   const std::optional<double>& high, Language language) {
    const auto text = [language](double number) { return numberText(number, language); };
    if (value && low == value && high != value)
        return NameWords::tr("at least %1").arg(text(*value));
    if (value)
        return text(*value);
    if (low && high)
        return text(*low) + u'–' + text(*high);
    if (high)
        return NameWords::tr("up to %1").arg(text(*high));
    if (low)
        return NameWords::tr("at least %1").arg(text(*low));
    return {};
}

} // namespace explore
