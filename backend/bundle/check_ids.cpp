// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bundle/story_checks.h"

#include <QHash>
#include <algorithm>
#include <array>
#include <numeric>

namespace bundle {

namespace {

constexpr qsizetype kLongestCompared = 80;
constexpr qsizetype kFarthestSpelling = 2;
/// Enough for every slip of a real author; a bundle of nothing but wrong ids gets no more advice.
constexpr int kMostComparisons = 200'000;

QString nameOf(Target target) {
    switch (target) {
    case Target::Paragraph:
        return QStringLiteral("paragraph");
    case Target::Region:
        return QStringLiteral("region");
    case Target::Place:
        return QStringLiteral("place");
    case Target::Route:
        return QStringLiteral("route");
    case Target::Event:
        return QStringLiteral("event");
    case Target::Series:
        return QStringLiteral("series");
    case Target::Term:
        return QStringLiteral("term");
    case Target::Source:
        return QStringLiteral("source");
    case Target::Note:
        return QStringLiteral("note");
    case Target::Check:
        return QStringLiteral("check");
    case Target::Remark:
        return QStringLiteral("remark");
    case Target::Step:
        return QStringLiteral("step");
    case Target::Category:
        return QStringLiteral("category");
    case Target::Era:
        return QStringLiteral("era");
    case Target::Way:
        return QStringLiteral("way");
    case Target::Layer:
        return QStringLiteral("layer");
    case Target::Anything:
        return QStringLiteral("place, region, route, event or series");
    }
    Q_UNREACHABLE_RETURN(QString());
}

QString fileOf(Target target) {
    switch (target) {
    case Target::Paragraph:
        return QStringLiteral("story.md");
    case Target::Region:
        return QStringLiteral("regions.geojson");
    case Target::Place:
        return QStringLiteral("places.geojson");
    case Target::Route:
        return QStringLiteral("routes.geojson");
    case Target::Event:
        return QStringLiteral("events.csv");
    case Target::Term:
        return QStringLiteral("glossary.json");
    case Target::Source:
        return QStringLiteral("sources.json");
    case Target::Check:
        return QStringLiteral("checks.csv");
    case Target::Remark:
        return QStringLiteral("remarks.json");
    case Target::Step:
        return QStringLiteral("steps.json");
    default:
        return QStringLiteral("datapackage.json");
    }
}

bool sharesIds(Target target) {
    return target <= Target::Term;
}

/// A word of the glossary is nowhere on the map, the timeline or the charts.
bool lightsUp(Target target) {
    return target <= Target::Series;
}

bool fits(Target wanted, Target defined) {
    return wanted == defined || (wanted == Target::Anything && lightsUp(defined));
}

/// Levenshtein's distance: how many letters must be changed, added or removed.
qsizetype spellingDistance(QStringView a, QStringView b) {
    std::vector<qsizetype> row(static_cast<std::size_t>(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        qsizetype diagonal = std::exchange(row[0], i + 1);
        for (std::size_t j = 1; j < row.size(); ++j) {
            const qsizetype change = diagonal + (a[i] == b[static_cast<qsizetype>(j) - 1] ? 0 : 1);
            diagonal = std::exchange(row[j], std::min({row[j] + 1, row[j - 1] + 1, change}));
        }
    }
    return row.back();
}

const QStringList& layers() {
    static const QStringList names{QStringLiteral("rivers"),   QStringLiteral("provinces"),
                                   QStringLiteral("cities"),   QStringLiteral("badges"),
                                   QStringLiteral("relief"),   QStringLiteral("ways"),
                                   QStringLiteral("graticule")};
    return names;
}

class References {
public:
    References(const Draft& draft, Findings& findings)
        : m_draft(draft)
        , m_findings(findings) {
        for (const Definition& definition : draft.definitions)
            m_targets[definition.id].push_back(definition.target);
        for (const QString& layer : layers())
            m_targets[layer].push_back(Target::Layer);
    }

    void check() {
        for (const Reference& reference : m_draft.references) {
            if (!isKnown(reference) && !mayBeUnread(reference.target))
                report(reference);
        }
    }

private:
    [[nodiscard]] bool isKnown(const Reference& reference) const {
        return std::ranges::any_of(m_targets.value(reference.id),
                                   [&](Target defined) { return fits(reference.target, defined); });
    }

    [[nodiscard]] bool mayBeUnread(Target target) const {
        return std::ranges::any_of(m_draft.unread, [&](Target unread) { return fits(target, unread); });
    }

    void report(const Reference& reference) {
        m_findings.error(
            reference.spot,
            QStringLiteral("there is no %1 %2").arg(nameOf(reference.target), quoted(reference.id)),
            fixFor(reference));
    }

    [[nodiscard]] QString fixFor(const Reference& reference) {
        if (const QString near = nearest(reference); !near.isEmpty())
            return QStringLiteral("Did you mean %1").arg(quoted(near));
        if (const auto other = m_targets.constFind(reference.id); other != m_targets.cend())
            return QStringLiteral("That is the id of a %1; use the id of a %2")
                .arg(nameOf(other->front()), nameOf(reference.target));
        if (reference.target == Target::Layer)
            return QStringLiteral("Use one of ") + layers().join(u", ");
        if (reference.target == Target::Note)
            return QStringLiteral("Add the note to “notes” in datapackage.json or remove its mark");
        if (reference.target == Target::Anything)
            return QStringLiteral("Use an id that the bundle defines");
        return QStringLiteral("Use an id that is in %1").arg(fileOf(reference.target));
    }

    [[nodiscard]] QString nearest(const Reference& reference) {
        QString best;
        qsizetype distance = kFarthestSpelling + 1;
        if (reference.id.size() > kLongestCompared || reference.id.size() <= kFarthestSpelling)
            return best;
        for (const Definition& definition : m_draft.definitions) {
            if (++m_comparisons > kMostComparisons)
                break;
            const bool isComparable =
                fits(reference.target, definition.target) &&
                std::abs(definition.id.size() - reference.id.size()) <= kFarthestSpelling;
            const qsizetype apart = isComparable ? spellingDistance(reference.id, definition.id) : distance;
            if (apart < distance) {
                distance = apart;
                best = definition.id;
            }
        }
        return best;
    }

    const Draft& m_draft;
    Findings& m_findings;
    QHash<QString, std::vector<Target>> m_targets;
    int m_comparisons = 0;
};

void checkTwice(const Draft& draft, Findings& findings) {
    std::map<std::pair<Target, QString>, const Definition*> seen;
    for (const Definition& definition : draft.definitions) {
        const Target space = sharesIds(definition.target) ? Target::Paragraph : definition.target;
        const auto [first, isNew] = seen.try_emplace({space, definition.id}, &definition);
        if (isNew || definition.id.isEmpty())
            continue;
        const Spot& other = first->second->spot;
        findings.error(definition.spot,
                       QStringLiteral("the id %1 is used twice, first in %2, line %3")
                           .arg(quoted(definition.id), other.file)
                           .arg(other.line),
                       QStringLiteral("Rename one of them"));
    }
}

} // namespace

void checkIds(const Draft& draft, Findings& findings) {
    checkTwice(draft, findings);
    References(draft, findings).check();
}

} // namespace bundle
