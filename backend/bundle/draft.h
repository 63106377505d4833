// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/findings.h"
#include "story/story.h"

#include <map>
#include <set>

namespace bundle {

/// What an id can name. Kinds from Paragraph to Term share one space of ids.
enum class Target {
    Paragraph,
    Region,
    Place,
    Route,
    Event,
    Series,
    Term,
    Source,
    Note,
    Check,
    Remark,
    Step,
    Category,
    Era,
    Way,
    Layer,
    Anything, ///< In a reference: whatever the map, the timeline or the charts can light up.
};

/// An id that was given to something.
struct Definition {
    Target target = Target::Paragraph;
    QString id;
    Spot spot;
};

/// An id that was used somewhere.
struct Reference {
    Target target = Target::Paragraph;
    QString id;
    Spot spot;
};

/// Where a date of the story stands.
struct DatedSpot {
    story::Date date;
    Spot spot;
};

/// The bounding box of a place, route or region and where its first position stands.
struct BoxSpot {
    story::Frame box;
    Spot spot;
};

/// An aspect of a check, kept apart until the checks are known to be whole.
struct AspectRow {
    story::Id check;
    story::Aspect aspect;
    Spot spot;     ///< Of the check's id.
    Spot nameSpot; ///< Of the aspect's name.
};

/// The story while it is being read: the values, where they came from, and what is still to be looked up.
struct Draft {
    story::Story story;
    std::vector<Definition> definitions;
    std::vector<Reference> references;
    /// Kinds of which some may be missing because their file could not be read: nothing can be said about
    /// references to them.
    std::set<Target> unread;

    /// Parallel to the vectors of the same name in `story`.
    std::vector<Spot> paragraphSpots;
    std::vector<Spot> regionSpots;
    std::vector<std::vector<Spot>> routePositionSpots;
    std::vector<Spot> eraSpots;
    std::vector<std::vector<Spot>> stepSizeSpots;
    /// Of the event that each check's source tells of.
    std::vector<Spot> checkEventSpots;
    /// Of the side that each sketch shows.
    std::vector<Spot> sketchSpots;
    std::vector<DatedSpot> eventDates;
    /// Every row of the table of aspects; addAspects() puts them where they belong.
    std::vector<AspectRow> aspects;
    /// One for each place, route and region, for finding swapped coordinates.
    std::vector<BoxSpot> boxes;
    /// Places whose position could not be read.
    std::set<story::Id> unplaced;
    bool isSpanKnown = false;

    void define(Target target, const QString& id, const Spot& spot) {
        definitions.push_back({target, id, spot});
    }
    /// Nothing happens when `id` is empty.
    void refer(Target target, const QString& id, const Spot& spot) {
        if (!id.isEmpty())
            references.push_back({target, id, spot});
    }
};

} // namespace bundle
