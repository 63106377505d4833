// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "explore/coverage.h"

#include "explore/date_text.h"

#include <QCoreApplication>
#include <algorithm>

namespace explore {

namespace {

using story::Id;
using story::Kind;
using story::Ref;
using story::RegionKind;
using story::Series;

struct CoverageWords {
    Q_DECLARE_TR_FUNCTIONS(Coverage)
};

/// The region that the selection stands in, or null.
const story::Region* selectedRegion(const story::Story& story, const Ref& selection) {
    Id id = selection.kind == Kind::Region ? selection.id : Id();
    if (const auto* place = selection.kind == Kind::Place ? story::find(story.places, selection.id) : nullptr)
        id = place->region;
    return story::find(story.regions, id);
}

bool countsRegion(const Series& series, const Id& region) {
    return series.dimension == u"province" &&
           std::ranges::any_of(series.observations, [&region](const story::Observation& row) {
               return row.group.split(u';').contains(region);
           });
}

/// The series' own place lies in the region, or is it.
bool holdsGeography(const story::Story& story, const Series& series, const Id& region) {
    const story::Region* place = story::find(story.regions, series.geography);
    for (int depth = 0; place != nullptr && depth < 8; ++depth) {
        if (place->id == region)
            return true;
        place = story::find(story.regions, place->parent);
    }
    return false;
}

QString ofSelection(const Explorer& explorer, const Series& series) {
    const story::Story& story = explorer.story();
    const Ref* selection = explorer.state().selection();
    if (selection == nullptr ||
        (selection->kind != Kind::Region && selection->kind != Kind::Place && selection->kind != Kind::Route))
        return {};
    const story::Language language = explorer.state().language;
    const story::Region* region = selectedRegion(story, *selection);
    if (region != nullptr && (countsRegion(series, region->id) || holdsGeography(story, series, region->id)))
        return {};
    const bool isProvince =
        region != nullptr && (region->kind == RegionKind::Province || region->kind == RegionKind::Prefecture);
    if (isProvince && series.dimension != u"province")
        return CoverageWords::tr("Not published by province.");
    const bool isCountry = region != nullptr && region->kind == RegionKind::Country;
    if (isCountry && !series.geography.isEmpty())
        return CoverageWords::tr("These are figures for %1.", "a country")
            .arg(explorer.index().nameOf({Kind::Region, series.geography}, language));
    return CoverageWords::tr("Not published for %1.").arg(explorer.index().nameOf(*selection, language));
}

QString ofBrush(const Explorer& explorer, const ChartPlan& plan) {
    const story::DaySpan* brush = explorer.state().brush();
    if (brush == nullptr)
        return {};
    const auto touches = [brush](const Column& column) { return column.days.overlaps(*brush); };
    if (plan.form != ChartForm::Parts)
        return std::ranges::any_of(plan.columns, touches)
                   ? QString()
                   : CoverageWords::tr("Nothing is published for %1.").arg(yearsText(*brush));
    const auto shown = partColumns(plan, brush->last);
    if (std::ranges::any_of(shown, [&touches](const Column* column) { return touches(*column); }))
        return {};
    return CoverageWords::tr("Not published by year.");
}

} // namespace

QString coverageText(const Explorer& explorer, const Series& series, const ChartPlan& plan) {
    QStringList parts{ofSelection(explorer, series), ofBrush(explorer, plan)};
    parts.removeAll(QString());
    return parts.join(u' ');
}

} // namespace explore
