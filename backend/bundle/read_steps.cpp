// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bundle/file_readers.h"
#include "bundle/values.h"

namespace bundle {

namespace {

constexpr qsizetype kMostStatementWords = 14;

story::Frame readFrame(const JsonNode& node, Findings& findings) {
    std::vector<double> numbers;
    for (const JsonNode& item : node.items())
        numbers.push_back(item.number().value_or(0));
    if (numbers.size() != 4)
        return {}; // the schema tells
    const story::Frame frame{numbers[0], numbers[1], numbers[2], numbers[3]};
    const bool isOnEarth =
        frame.west_deg >= -180 && frame.east_deg <= 180 && frame.south_deg >= -90 && frame.north_deg <= 90;
    if (frame.west_deg >= frame.east_deg)
        findings.error(node.spot(), QStringLiteral("the frame's west is not west of its east"),
                       QStringLiteral("Write it as [west, south, east, north]"));
    else if (frame.south_deg >= frame.north_deg)
        findings.error(node.spot(), QStringLiteral("the frame's south is not south of its north"),
                       QStringLiteral("Write it as [west, south, east, north]"));
    else if (!isOnEarth)
        findings.error(node.spot(), QStringLiteral("the frame reaches out of the world"),
                       QStringLiteral("Use longitudes from -180 to 180 and latitudes from -90 to 90"));
    return frame;
}

QStringList readIds(const JsonNode& list, Target target, Draft& draft) {
    QStringList ids;
    for (const JsonNode& item : list.items())
        ids.append(readReference(item, target, draft));
    return ids;
}

void checkStatement(const JsonNode& node, Findings& findings) {
    const auto words = node.text().split(u' ', Qt::SkipEmptyParts).size();
    if (words > kMostStatementWords)
        findings.warning(
            node.spot(),
            QStringLiteral("the statement has %1 words, too many to read from the back of a room").arg(words),
            QStringLiteral("Use at most %1 words").arg(kMostStatementWords));
}

void readSizes(const JsonNode& list, const ReadingContext& context, story::Step& step) {
    Draft& draft = context.draft;
    std::vector<Spot> spots;
    for (const JsonNode& node : list.items()) {
        step.sizes.push_back({.at = readReference(node.at(u"at"), Target::Anything, draft),
                              .series = readReference(node.at(u"series"), Target::Series, draft),
                              .period = readDate(node.at(u"period"), context.findings),
                              .group = node.at(u"group").text()});
        spots.push_back(node.spot());
    }
    draft.stepSizeSpots.push_back(std::move(spots));
}

void readStep(const JsonNode& node, const ReadingContext& context) {
    Draft& draft = context.draft;
    story::Step step;
    step.id = readId(node, Target::Step, draft, context.findings);
    step.paragraph = readReference(node.at(u"paragraph"), Target::Paragraph, draft);
    step.frame = readFrame(node.at(u"frame"), context.findings);
    step.window = readDate(node.at(u"window"), context.findings);
    step.layers = readIds(node.at(u"layers"), Target::Layer, draft);
    step.ways = readIds(node.at(u"ways"), Target::Way, draft);
    const QStringList highlight = readIds(node.at(u"highlight"), Target::Anything, draft);
    step.highlight.assign(highlight.begin(), highlight.end());
    step.figure = readReference(node.at(u"figure"), Target::Series, draft);
    readSizes(node.at(u"sizes"), context, step);
    step.statement = readLocalText(node.at(u"statement"));
    checkStatement(node.at(u"statement").at(u"en"), context.findings);
    step.support = readLocalText(node.at(u"support"));
    step.source = node.at(u"source").text();
    step.speakerNotes = node.at(u"notes").text();
    for (const JsonNode& question : node.at(u"questions").items())
        step.questions.append(question.text());
    step.minutes = node.at(u"minutes").number().value_or(0);
    draft.story.steps.push_back(std::move(step));
}

} // namespace

void readSteps(const Resource& resource, const ReadingContext& context) {
    auto file = loadJson(resource, context);
    if (!file) {
        context.draft.unread.insert(Target::Step);
        return;
    }
    for (const JsonNode& node : file->root().at(u"steps").items())
        readStep(node, context);
    context.keep(std::move(file), "steps");
}

} // namespace bundle
