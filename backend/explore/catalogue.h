// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/locator.h"
#include "story/story.h"

#include <QHash>
#include <optional>
#include <vector>

namespace explore {

/// Finds the things of a story by id and knows how regions nest. The story outlives it.
class Catalogue {
public:
    /// A place whose region is not given belongs to the smallest area under it.
    Catalogue(const story::Story& story, const Locator& locator);

    /// The kind of the thing with that id; ids that are unique in the bundle come before notes, sources and
    /// checks, whose ids are not.
    [[nodiscard]] std::optional<story::Ref> refOf(QStringView id) const;
    /// True when the story has the thing; a time exists when it is EDTF.
    [[nodiscard]] bool has(const story::Ref& ref) const;

    [[nodiscard]] const story::Paragraph* paragraph(const story::Id& id) const {
        return m_paragraphs.value(id);
    }
    [[nodiscard]] const story::Region* region(const story::Id& id) const { return m_regions.value(id); }
    [[nodiscard]] const story::Place* place(const story::Id& id) const { return m_places.value(id); }
    [[nodiscard]] const story::Route* route(const story::Id& id) const { return m_routes.value(id); }
    [[nodiscard]] const story::Event* event(const story::Id& id) const { return m_events.value(id); }
    [[nodiscard]] const story::Series* series(const story::Id& id) const { return m_series.value(id); }
    [[nodiscard]] const story::Note* note(const story::Id& id) const { return m_notes.value(id); }
    [[nodiscard]] const story::Source* source(const story::Id& id) const { return m_sources.value(id); }
    [[nodiscard]] const story::Check* check(const story::Id& id) const { return m_checks.value(id); }
    [[nodiscard]] const story::Term* term(const story::Id& id) const { return m_terms.value(id); }

    /// The regions around a region or a place, smallest first, without the region itself.
    [[nodiscard]] std::vector<story::Id> regionsAround(const story::Ref& ref) const;
    /// True when `ref` is the region `outer` or lies inside it.
    [[nodiscard]] bool isInside(const story::Ref& ref, const story::Id& outer) const;

    /// The thing's name: "Ryanggang", "July 2004", "Note 5", "¶3".
    [[nodiscard]] QString name(const story::Ref& ref,
                               story::Language language = story::Language::English) const;
    /// The name as it stands in a sentence: "the Yalu", "Ryanggang", "note 5".
    [[nodiscard]] QString nameInSentence(const story::Ref& ref, story::Language language) const;
    /// A bounding box with some room around the thing, in degrees; nothing for what has no place.
    [[nodiscard]] std::optional<story::Frame> frame(const story::Ref& ref) const;

private:
    /// Around the sketches of a note or a check, with the coasts about them.
    [[nodiscard]] std::optional<story::Frame> sketchFrame(const story::Ref& ref) const;
    /// Around its sketches, else around what the words before its mark name, countries left out.
    [[nodiscard]] std::optional<story::Frame> noteFrame(const story::Ref& note) const;
    /// A thing with a place of its own, smaller than a country.
    [[nodiscard]] bool isSomewhere(const story::Ref& ref) const;
    [[nodiscard]] std::optional<story::Frame> eventFrame(const story::Event& event) const;
    [[nodiscard]] std::optional<story::Frame> paragraphFrame(const story::Id& paragraph) const;

    const story::Story* m_story;
    QHash<story::Id, const story::Paragraph*> m_paragraphs;
    QHash<story::Id, const story::Region*> m_regions;
    QHash<story::Id, const story::Place*> m_places;
    QHash<story::Id, story::Id> m_regionOfPlace;
    QHash<story::Id, const story::Route*> m_routes;
    QHash<story::Id, const story::Event*> m_events;
    QHash<story::Id, const story::Series*> m_series;
    QHash<story::Id, const story::Note*> m_notes;
    QHash<story::Id, const story::Source*> m_sources;
    QHash<story::Id, const story::Check*> m_checks;
    QHash<story::Id, const story::Term*> m_terms;
};

/// True for the regions that are drawn and clicked as lines, or bound others: rivers, borders, zones and
/// seas.
[[nodiscard]] bool boundsOthers(story::RegionKind kind);

} // namespace explore
