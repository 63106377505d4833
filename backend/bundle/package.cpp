// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bundle/package.h"

#include "bundle/story_head.h"
#include "bundle/values.h"

#include <QSet>
#include <algorithm>
#include <array>
#include <utility>

namespace bundle {

namespace {

constexpr QLatin1StringView kPackageFile("datapackage.json");
constexpr std::size_t kMostResources = 300;

constexpr std::array<std::pair<QLatin1StringView, QLatin1StringView>, 8> kUsualFiles{{
    {QLatin1StringView("story"), QLatin1StringView("story.md")},
    {QLatin1StringView("steps"), QLatin1StringView("steps.json")},
    {QLatin1StringView("places"), QLatin1StringView("places.geojson")},
    {QLatin1StringView("regions"), QLatin1StringView("regions.geojson")},
    {QLatin1StringView("routes"), QLatin1StringView("routes.geojson")},
    {QLatin1StringView("events"), QLatin1StringView("events.csv")},
    {QLatin1StringView("sources"), QLatin1StringView("sources.json")},
    {QLatin1StringView("checks"), QLatin1StringView("checks.csv")},
}};

/// Files that a bundle may lack.
constexpr std::array<std::pair<QLatin1StringView, QLatin1StringView>, 4> kOptionalFiles{{
    {QLatin1StringView("glossary"), QLatin1StringView("glossary.json")},
    {QLatin1StringView("remarks"), QLatin1StringView("remarks.json")},
    {QLatin1StringView("aspects"), QLatin1StringView("aspects.csv")},
    {QLatin1StringView("sketches"), QLatin1StringView("sketches.geojson")},
}};

bool isUsualName(const QString& name) {
    const auto isIt = [&](const auto& file) { return file.first == name; };
    return std::ranges::any_of(kUsualFiles, isIt) || std::ranges::any_of(kOptionalFiles, isIt);
}

bool isSeriesPath(const QString& path) {
    return path.startsWith(u"series/") && path.endsWith(u".csv");
}

story::SeriesKind seriesKindFromName(QStringView name) {
    return name == u"stock"         ? story::SeriesKind::Stock
           : name == u"composition" ? story::SeriesKind::Composition
           : name == u"estimate"    ? story::SeriesKind::Estimate
                                    : story::SeriesKind::Flow;
}

Resource readResource(const JsonNode& node) {
    Resource resource{node.at(u"name").text(), node.at(u"path").text(), node.at(u"path").spot(), {}};
    for (const JsonNode& field : node.at(u"schema").at(u"fields").items())
        resource.fields.append(field.at(u"name").text());
    return resource;
}

SeriesResource readSeriesResource(const JsonNode& node, const Resource& resource,
                                  const ReadingContext& context) {
    const JsonNode about = node.at(u"series");
    SeriesResource series{resource, {}, true};
    series.head.id = resource.name;
    series.head.title = readLocalText(about.at(u"title"));
    series.head.finding = about.at(u"finding").text();
    series.head.unit = about.at(u"unit").text();
    series.head.kind = seriesKindFromName(about.at(u"kind").text());
    series.head.geography = readReference(about.at(u"geography"), Target::Region, context.draft);
    series.head.dimension = about.at(u"dimension").text();
    series.head.note = about.at(u"note").text();
    for (const QString& group : about.at(u"labels").keys())
        series.head.labels.emplace_back(group, readLocalText(about.at(u"labels").at(group)));
    const Spot spot = node.at(u"name").spot();
    checkId(resource.name, spot, context.findings);
    context.draft.define(Target::Series, resource.name, spot);
    if (!about.exists())
        context.findings.error(node.spot(),
                               QStringLiteral("the series %1 is not described").arg(quoted(resource.name)),
                               QStringLiteral("Add a “series” object with title, finding, unit and kind"));
    return series;
}

class ResourceReader {
public:
    ResourceReader(const ReadingContext& context, Package& package)
        : m_context(context)
        , m_package(package) {}

    void read(const JsonNode& list) {
        const std::vector<JsonNode> nodes = list.items();
        if (nodes.size() > kMostResources)
            return m_context.findings.error(list.spot(), QStringLiteral("there are too many resources"),
                                            QStringLiteral("Use at most %1").arg(kMostResources));
        for (const JsonNode& node : nodes)
            readOne(node);
        requireUsual(list);
    }

private:
    void readOne(const JsonNode& node) {
        const Resource resource = readResource(node);
        reportTwice(node.at(u"name"), m_names, QStringLiteral("the resource name %1 is used twice"));
        reportTwice(node.at(u"path"), m_paths, QStringLiteral("the file %1 is listed twice"));
        if (isUsualName(resource.name))
            m_package.resources.emplace(resource.name, resource);
        else if (isSeriesPath(resource.path))
            m_package.series.push_back(readSeriesResource(node, resource, m_context));
        else if (const auto loaded = m_context.folder.load(resource.path);
                 !loaded && !resource.path.isEmpty())
            reportUnloadable(resource, loaded.error());
    }

    void reportTwice(const JsonNode& node, QSet<QString>& seen, const QString& problem) {
        const QString word = node.text();
        if (!word.isEmpty() && seen.contains(word))
            m_context.findings.error(node.spot(), problem.arg(quoted(word)),
                                     QStringLiteral("Remove one of the two"));
        seen.insert(word);
    }

    void reportUnloadable(const Resource& resource, const LoadError& error) {
        m_context.findings.error(error.isContent ? error.spot : resource.pathSpot, error.problem, error.fix);
    }

    void requireUsual(const JsonNode& list) {
        for (const auto& [name, path] : kUsualFiles) {
            if (!m_package.resources.contains(name))
                m_context.findings.error(list.spot(),
                                         QStringLiteral("there is no resource with the name “%1”").arg(name),
                                         QStringLiteral("List the file %1 among the resources").arg(path));
        }
    }

    const ReadingContext& m_context;
    Package& m_package;
    QSet<QString> m_names;
    QSet<QString> m_paths;
};

/// For a bundle whose datapackage.json is unreadable: every series that is there.
void assumeSeries(const ReadingContext& context, Package& package) {
    for (const QString& path : context.folder.dataFiles()) {
        if (!isSeriesPath(path))
            continue;
        SeriesResource series{{path.sliced(7).chopped(4), path, {path, 0, 0, QString()}, {}}, {}, false};
        series.head.id = series.resource.name;
        package.series.push_back(std::move(series));
    }
}

void assumeOptionalFiles(const ReadingContext& context, Package& package) {
    for (const auto& [name, path] : kOptionalFiles) {
        if (context.folder.dataFiles().contains(path))
            package.resources.try_emplace(name, Resource{name, path, {path, 0, 0, QString()}, {}});
    }
}

void assumeUsualFiles(Package& package) {
    for (const auto& [name, path] : kUsualFiles)
        package.resources.try_emplace(name, Resource{name, path, {kPackageFile, 0, 0, QString()}, {}});
}

void reportUnlisted(const ReadingContext& context, const Package& package, const JsonNode& list) {
    QSet<QString> listed{kPackageFile};
    for (const JsonNode& node : list.items())
        listed.insert(node.at(u"path").text());
    for (const auto& [name, resource] : package.resources)
        listed.insert(resource.path);
    for (const QString& path : context.folder.dataFiles()) {
        if (!listed.contains(path) && !path.endsWith(u".md"))
            context.findings.warning({path, 0, 0, QString()},
                                     QStringLiteral("the file is not listed in datapackage.json"),
                                     QStringLiteral("List it among the resources or remove it"));
    }
}

std::unique_ptr<JsonFile> loadPackage(const ReadingContext& context) {
    auto text = context.folder.load(kPackageFile);
    if (!text) {
        const Spot spot = text.error().isContent ? text.error().spot : Spot{kPackageFile, 0, 0, QString()};
        context.findings.error(spot, text.error().problem, text.error().fix);
        return nullptr;
    }
    auto file = JsonFile::parse(std::move(*text), context.findings);
    return file;
}

} // namespace

Package readPackage(const ReadingContext& context) {
    Package package;
    auto file = loadPackage(context);
    if (!file) {
        for (const Target target : {Target::Series, Target::Note, Target::Category, Target::Era, Target::Way})
            context.draft.unread.insert(target);
        assumeUsualFiles(package);
        assumeOptionalFiles(context, package);
        assumeSeries(context, package);
        return package;
    }
    const JsonNode root = file->root();
    context.draft.story.name = root.at(u"name").text();
    ResourceReader(context, package).read(root.at(u"resources"));
    assumeUsualFiles(package);
    reportUnlisted(context, package, root.at(u"resources"));
    readStoryHead(root.at(u"story"), context);
    context.keep(std::move(file), "datapackage");
    return package;
}

std::optional<SourceText> loadResource(const Resource& resource, const ReadingContext& context) {
    auto text = context.folder.load(resource.path);
    if (text)
        return std::move(*text);
    const LoadError& error = text.error();
    context.findings.error(error.isContent ? error.spot : resource.pathSpot, error.problem, error.fix);
    return std::nullopt;
}

std::unique_ptr<JsonFile> loadJson(const Resource& resource, const ReadingContext& context) {
    auto text = loadResource(resource, context);
    if (!text)
        return nullptr;
    return JsonFile::parse(*std::move(text), context.findings);
}

} // namespace bundle
