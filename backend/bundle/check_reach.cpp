// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bundle/story_checks.h"

#include <QHash>
#include <QSet>
#include <algorithm>

namespace bundle {

namespace {

/// Every region that some paragraph leads to, directly or by what happens in it.
class Reach {
public:
    explicit Reach(const story::Story& story)
        : m_story(story) {
        for (const story::Place& place : story.places)
            m_regionOfPlace.insert(place.id, place.region);
        addMentions();
        addEvents();
        addRoutes();
        addPlaces();
        for (const story::Region& region : story.regions) {
            if (!region.paragraphs.empty())
                m_reached.insert(region.id);
            m_parents.insert(region.id, region.parent);
            for (const story::Id& neighbour : region.borders) {
                m_neighbours[region.id].append(neighbour);
                m_neighbours[neighbour].append(region.id);
            }
        }
        addAncestors();
    }

    [[nodiscard]] bool contains(const story::Region& region) const {
        return hasReachedAncestor(region.id) ||
               std::ranges::any_of(m_neighbours.value(region.id),
                                   [&](const story::Id& neighbour) { return m_reached.contains(neighbour); });
    }

private:
    void addMentions() {
        for (const story::Paragraph& paragraph : m_story.paragraphs) {
            for (const story::Mention& mention : paragraph.mentions) {
                m_mentioned.insert(mention.target);
                if (mention.target.kind == story::Kind::Region)
                    m_reached.insert(mention.target.id);
            }
        }
    }

    [[nodiscard]] bool isMentioned(story::Kind kind, const story::Id& id) const {
        return m_mentioned.contains({kind, id});
    }

    void addEvents() {
        for (const story::Event& event : m_story.events) {
            if (event.paragraphs.empty() && !isMentioned(story::Kind::Event, event.id))
                continue;
            m_reached.unite(QSet<QString>(event.regions.begin(), event.regions.end()));
            addPlace(event.place);
        }
    }

    void addRoutes() {
        for (const story::Route& route : m_story.routes) {
            if (route.paragraphs.empty() && !isMentioned(story::Kind::Route, route.id))
                continue;
            for (const story::Id& waypoint : route.waypoints)
                addPlace(waypoint);
        }
    }

    void addPlaces() {
        for (const story::Place& place : m_story.places) {
            if (!place.paragraphs.empty() || isMentioned(story::Kind::Place, place.id))
                m_reached.insert(place.region);
        }
    }

    void addPlace(const story::Id& id) { m_reached.insert(m_regionOfPlace.value(id)); }

    /// What is reached in a province is reached in its country.
    void addAncestors() {
        const QSet<QString> reached = m_reached;
        for (QString id : reached) {
            for (qsizetype i = 0; i < m_parents.size() && !id.isEmpty(); ++i) {
                m_reached.insert(id);
                id = m_parents.value(id);
            }
        }
    }

    [[nodiscard]] bool hasReachedAncestor(QString id) const {
        for (qsizetype i = 0; i <= m_parents.size() && !id.isEmpty(); ++i) { // a circle of parents ends too
            if (m_reached.contains(id))
                return true;
            id = m_parents.value(id);
        }
        return false;
    }

    const story::Story& m_story;
    QHash<QString, QString> m_regionOfPlace;
    QSet<story::Ref> m_mentioned;
    QSet<QString> m_reached;
    QHash<QString, QString> m_parents;
    QHash<QString, QStringList> m_neighbours;
};

void checkRegions(const Draft& draft, Findings& findings) {
    const Reach reach(draft.story);
    for (std::size_t i = 0; i < draft.story.regions.size(); ++i) {
        const story::Region& region = draft.story.regions[i];
        if (!reach.contains(region))
            findings.warning(
                draft.regionSpots[i],
                QStringLiteral("no paragraph leads to the region %1").arg(quoted(region.id)),
                QStringLiteral("Name it in the text, give it paragraphs or a parent, or remove it"));
    }
}

void checkParagraphs(const Draft& draft, Findings& findings) {
    QSet<QString> shown;
    for (const story::Step& step : draft.story.steps)
        shown.insert(step.paragraph);
    for (std::size_t i = 0; i < draft.story.paragraphs.size(); ++i) {
        const story::Paragraph& paragraph = draft.story.paragraphs[i];
        if (!paragraph.id.isEmpty() && !shown.contains(paragraph.id))
            findings.error(draft.paragraphSpots[i],
                           QStringLiteral("the paragraph %1 has no step").arg(quoted(paragraph.id)),
                           QStringLiteral("Add a step with it to steps.json"));
    }
}

} // namespace

void checkReach(const Draft& draft, Findings& findings) {
    if (!draft.unread.contains(Target::Step))
        checkParagraphs(draft, findings);
    // A file that could not be read may be the one that leads to a region.
    if (draft.unread.empty())
        checkRegions(draft, findings);
}

} // namespace bundle
