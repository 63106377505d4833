// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lesson/lesson_json.h"

#include "bundle/schema_set.h"
#include "lesson/round_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <iterator>

namespace lesson {

namespace {

constexpr int kFormat = 1;

QJsonObject toJson(const LessonStep& step) {
    QJsonObject object{{QStringLiteral("id"), step.step}, {QStringLiteral("shown"), step.shown}};
    if (step.notes)
        object.insert(QStringLiteral("notes"), *step.notes);
    if (step.minutes)
        object.insert(QStringLiteral("minutes"), *step.minutes);
    return object;
}

QJsonArray toJson(const story::Position& position) {
    return {position.longitude_deg, position.latitude_deg};
}

/// A line of one point is a dot.
QJsonObject geometryOf(const Stroke& stroke) {
    if (stroke.points.size() == 1)
        return {{QStringLiteral("type"), QStringLiteral("Point")},
                {QStringLiteral("coordinates"), toJson(stroke.points.front())}};
    QJsonArray line;
    for (const story::Position& position : stroke.points)
        line.append(toJson(position));
    return {{QStringLiteral("type"), QStringLiteral("LineString")}, {QStringLiteral("coordinates"), line}};
}

QJsonObject toJson(const Stroke& stroke) {
    QJsonObject properties{{QStringLiteral("tool"), toolName(stroke.tool)},
                           {QStringLiteral("colour"), stroke.colour},
                           {QStringLiteral("width"), stroke.width_px}};
    if (stroke.tool == Tool::Text)
        properties.insert(QStringLiteral("text"), stroke.text);
    return {{QStringLiteral("type"), QStringLiteral("Feature")},
            {QStringLiteral("properties"), properties},
            {QStringLiteral("geometry"), geometryOf(stroke)}};
}

/// One entry while it is read: its values, and what is wrong with them.
class Entry {
public:
    Entry(const QByteArray& json, const QString& name, const QString& schema, const QString& schemaFolder)
        : m_name(name) {
        if (bundle::firstBadByte({json.constData(), static_cast<std::size_t>(json.size())}) >= 0) {
            m_findings.error({name, 0, 0, {}}, QStringLiteral("this is no text in UTF-8"),
                             QStringLiteral("Use an older copy of the lesson"));
            return;
        }
        m_file = bundle::JsonFile::parse(bundle::SourceText(name, json), m_findings);
        if (m_file)
            bundle::SchemaSet(schemaFolder).check(*m_file, schema, m_findings);
        take();
    }

    [[nodiscard]] const bundle::JsonFile* file() const { return m_file.get(); }
    /// True when nothing was reported about the value or a part of it.
    [[nodiscard]] bool isSound(const bundle::JsonNode& node) const {
        const QString& pointer = node.pointer();
        return std::ranges::none_of(m_problems, [&](const bundle::Diagnostic& problem) {
            return problem.pointer == pointer || problem.pointer.startsWith(pointer + u'/');
        });
    }
    void error(const bundle::JsonNode& node, const QString& problem, const QString& fix) {
        m_findings.error(node.spot(), problem, fix);
        take();
    }
    [[nodiscard]] std::vector<bundle::Diagnostic> problems() {
        take();
        return m_problems;
    }

private:
    void take() { std::ranges::move(m_findings.takeSorted(), std::back_inserter(m_problems)); }

    QString m_name;
    bundle::Findings m_findings;
    std::unique_ptr<bundle::JsonFile> m_file;
    std::vector<bundle::Diagnostic> m_problems;
};

void readStep(Entry& entry, const bundle::JsonNode& node, Lesson& lesson) {
    const story::Id id = node.at(u"id").text();
    if (findStep(lesson, id) != nullptr)
        return entry.error(node, QStringLiteral("the step “%1” comes twice").arg(id),
                           QStringLiteral("Remove one of the two"));
    LessonStep& step = stepOf(lesson, id);
    step.shown = node.at(u"shown").truth().value_or(true);
    if (node.at(u"notes").exists())
        step.notes = node.at(u"notes").text();
    step.minutes = node.at(u"minutes").number();
}

void readRound(Entry& entry, const bundle::JsonNode& node, Lesson& lesson) {
    if (auto round = roundOf(node); round && lesson.rounds.size() < kMostRounds)
        lesson.rounds.push_back(*std::move(round));
    else
        entry.error(node, QStringLiteral("this result of a round of exercises cannot be read"),
                    QStringLiteral("Do the round again; the others are there"));
}

std::vector<story::Position> pointsOf(const Entry& entry, const bundle::JsonNode& geometry) {
    std::vector<story::Position> points;
    const bundle::Coordinates* coordinates = entry.file()->coordinates(geometry.at(u"coordinates"));
    const int depth = geometry.at(u"type").text() == u"Point" ? 1 : 2;
    if (coordinates == nullptr || coordinates->depth != depth)
        return points;
    for (const bundle::LocatedPosition& located : coordinates->groups.front().front())
        points.push_back(located.position);
    return points;
}

std::optional<Stroke> strokeOf(const Entry& entry, const bundle::JsonNode& feature) {
    const bundle::JsonNode properties = feature.at(u"properties");
    const auto tool = toolFromName(properties.at(u"tool").text());
    if (!tool)
        return std::nullopt;
    Stroke stroke{.tool = *tool,
                  .colour = properties.at(u"colour").text(),
                  .width_px = properties.at(u"width").number().value_or(0),
                  .points = pointsOf(entry, feature.at(u"geometry")),
                  .text = properties.at(u"text").text()};
    return isSound(stroke) ? std::optional(std::move(stroke)) : std::nullopt;
}

} // namespace

QByteArray outlineJson(const Lesson& lesson) {
    QJsonArray steps;
    for (const LessonStep& step : lesson.steps)
        steps.append(toJson(step));
    QJsonArray bookmarks;
    for (const Bookmark& bookmark : lesson.bookmarks)
        bookmarks.append(
            QJsonObject{{QStringLiteral("title"), bookmark.title}, {QStringLiteral("link"), bookmark.link}});
    QJsonObject outline{{QStringLiteral("format"), kFormat},
                        {QStringLiteral("story"), lesson.story},
                        {QStringLiteral("title"), lesson.title},
                        {QStringLiteral("steps"), steps},
                        {QStringLiteral("bookmarks"), bookmarks}};
    // A lesson without results is the file that it was before there were any.
    if (!lesson.rounds.empty())
        outline.insert(QStringLiteral("rounds"), roundsJson(lesson.rounds));
    return QJsonDocument(outline).toJson();
}

QByteArray inkJson(const std::vector<Stroke>& ink) {
    QJsonArray features;
    for (const Stroke& stroke : ink)
        features.append(toJson(stroke));
    const QJsonObject collection{{QStringLiteral("type"), QStringLiteral("FeatureCollection")},
                                 {QStringLiteral("features"), features}};
    return QJsonDocument(collection).toJson(QJsonDocument::Compact);
}

bool readOutline(const QByteArray& json, const QString& entryName, const QString& schemaFolder,
                 std::vector<bundle::Diagnostic>& problems, Lesson& lesson) {
    Entry entry(json, entryName, QStringLiteral("lesson"), schemaFolder);
    if (entry.file() != nullptr) {
        const bundle::JsonNode root = entry.file()->root();
        lesson.story = root.at(u"story").text().left(kLongestTitle);
        lesson.title = root.at(u"title").text().left(kLongestTitle);
        for (const bundle::JsonNode& node : root.at(u"steps").items()) {
            if (entry.isSound(node))
                readStep(entry, node, lesson);
        }
        for (const bundle::JsonNode& node : root.at(u"bookmarks").items()) {
            if (entry.isSound(node))
                lesson.bookmarks.push_back({node.at(u"title").text(), node.at(u"link").text()});
        }
        for (const bundle::JsonNode& node : root.at(u"rounds").items()) {
            if (entry.isSound(node))
                readRound(entry, node, lesson);
        }
    }
    std::ranges::move(entry.problems(), std::back_inserter(problems));
    return entry.file() != nullptr;
}

std::vector<Stroke> readInk(const QByteArray& json, const QString& entryName, const QString& schemaFolder,
                            std::vector<bundle::Diagnostic>& problems) {
    std::vector<Stroke> ink;
    Entry entry(json, entryName, QStringLiteral("ink"), schemaFolder);
    if (entry.file() != nullptr) {
        for (const bundle::JsonNode& feature : entry.file()->root().at(u"features").items()) {
            if (!entry.isSound(feature))
                continue;
            if (auto stroke = strokeOf(entry, feature); stroke && ink.size() < kMostStrokes)
                ink.push_back(std::move(*stroke));
            else
                entry.error(feature, QStringLiteral("this stroke cannot be drawn"),
                            QStringLiteral("Draw it again; the others are there"));
        }
    }
    std::ranges::move(entry.problems(), std::back_inserter(problems));
    return ink;
}

} // namespace lesson
