// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exercise/kinds.h"
#include "exercise/passage.h"

#include <algorithm>

namespace exercise {

namespace {

/// One place in the text where a region's name can be left out.
struct Gap {
    const story::Paragraph* paragraph = nullptr;
    Sentence sentence;
    story::Mention hidden;
};

bool namesRegion(const Sentence& sentence, const story::Id& region) {
    return std::ranges::any_of(sentence.mentions, [&](const story::Mention& mention) {
        return mention.target == story::Ref{story::Kind::Region, region};
    });
}

/// True when the words that are left would tell the region.
bool givesAway(const QString& passage, const story::Region& region) {
    return passage.contains(region.names.name.en, Qt::CaseInsensitive) ||
           std::ranges::any_of(region.names.aliases, [&](const QString& alias) {
               return passage.contains(alias, Qt::CaseInsensitive);
           });
}

std::vector<Gap> gapsOf(const story::Story& story) {
    std::vector<Gap> gaps;
    for (const story::Paragraph& paragraph : story.paragraphs) {
        for (const Sentence& sentence : sentencesOf(paragraph)) {
            for (const story::Mention& mention : sentence.mentions) {
                const story::Region* region = mention.target.kind == story::Kind::Region
                                                  ? story::find(story.regions, mention.target.id)
                                                  : nullptr;
                if (region != nullptr && !givesAway(passageOf(paragraph, sentence, &mention), *region) &&
                    !sourcesOf(story, paragraph, sentence).empty())
                    gaps.push_back({&paragraph, sentence, mention});
            }
        }
    }
    return gaps;
}

/// True when one lies in the other, so that both would be right.
bool nest(const story::Story& story, const story::Region& a, const story::Region& b) {
    const auto isAround = [&story](const story::Region& outer, const story::Region& inner) {
        story::Id at = inner.parent;
        // The bound is for parents that go in a circle.
        for (int level = 0; level < 16 && !at.isEmpty(); ++level) {
            if (at == outer.id)
                return true;
            const story::Region* parent = story::find(story.regions, at);
            at = parent == nullptr ? story::Id() : parent->parent;
        }
        return false;
    };
    return a.id == b.id || isAround(a, b) || isAround(b, a);
}

/// Lines for lines, areas for areas: the kind alone must not tell.
int familyOf(story::RegionKind kind) {
    switch (kind) {
    case story::RegionKind::Country:
        return 0;
    case story::RegionKind::Province:
    case story::RegionKind::Prefecture:
        return 1;
    case story::RegionKind::Sea:
    case story::RegionKind::River:
    case story::RegionKind::Border:
    case story::RegionKind::Zone:
        return 2;
    }
    Q_UNREACHABLE_RETURN(0);
}

/// Regions that the sentence does not name and that do not lie in the right one or around it: those most like
/// it first, each group in a random order.
std::vector<story::Ref> wrongRegions(const story::Story& story, const Gap& gap, const story::Region& right,
                                     Chance& chance) {
    std::vector<story::Ref> alike;
    std::vector<story::Ref> others;
    for (const story::Region& region : story.regions) {
        if (nest(story, region, right) || namesRegion(gap.sentence, region.id))
            continue;
        const bool isAlike = familyOf(region.kind) == familyOf(right.kind);
        (isAlike ? alike : others).push_back({story::Kind::Region, region.id});
    }
    chance.shuffle(alike);
    chance.shuffle(others);
    alike.insert(alike.end(), others.begin(), others.end());
    return alike;
}

} // namespace

std::optional<Exercise> makeRegion(const explore::MatchIndex& index, Chance& chance) {
    const story::Story& story = index.story();
    const std::vector<Gap> gaps = gapsOf(story);
    if (gaps.empty())
        return std::nullopt;
    const Gap& gap = gaps[chance.below(gaps.size())];
    const story::Ref right = gap.hidden.target;
    std::vector<story::Ref> choices = wrongRegions(story, gap, *story::find(story.regions, right.id), chance);
    choices.resize(std::min(choices.size(), kMostChoices - 1));
    choices.push_back(right);
    if (choices.size() < kFewestChoices)
        return std::nullopt;
    chance.shuffle(choices);
    Exercise exercise;
    exercise.paragraph = gap.paragraph->id;
    exercise.passage = passageOf(*gap.paragraph, gap.sentence, &gap.hidden);
    exercise.passageWhole = passageOf(*gap.paragraph, gap.sentence, nullptr);
    exercise.answer = {static_cast<std::size_t>(std::ranges::find(choices, right) - choices.begin())};
    exercise.choices = std::move(choices);
    exercise.sources = sourcesOf(story, *gap.paragraph, gap.sentence);
    return exercise;
}

} // namespace exercise
