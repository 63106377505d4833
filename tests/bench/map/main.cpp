// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One map's part of scripts/bench map: flies it twice and says what the frames took; see --help.
#include "bundle/bundle.h"
#include "dense.h"
#include "flight.h"
#include "layers/map/map_layer.h"
#include "maps.h"
#include "models/atlas.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <cstdio>

namespace {

/// The default story, with so many more events, each at a place of its own around the border.
std::shared_ptr<const story::Story> storyWith(int marks) {
    const auto reading = bundle::read(QStringLiteral(TWO_RIVERS_SOURCE_DIR "/data/two-rivers"),
                                      QStringLiteral(TWO_RIVERS_SOURCE_DIR "/data/schema"));
    if (!reading.story)
        qFatal("the default story cannot be read");
    auto story = std::make_shared<story::Story>(*reading.story);
    QRandomGenerator random(1);
    for (int i = 0; i < marks; ++i) {
        story::Place place;
        place.id = QStringLiteral("mark-%1").arg(i);
        place.names.name.en = place.id;
        place.position = {.longitude_deg = 120 + 12 * random.generateDouble(),
                          .latitude_deg = 36 + 8 * random.generateDouble()};
        story::Event event = story->events.at(static_cast<std::size_t>(i) % reading.story->events.size());
        event.id = QStringLiteral("event-%1").arg(i);
        event.place = place.id;
        story->places.push_back(std::move(place));
        story->events.push_back(std::move(event));
    }
    return story;
}

/// The base map with `factor` times the vertices, as a file beside links to its relief.
QString basemapWith(int factor, const QTemporaryDir& folder) {
    QString original = QStringLiteral(BASEMAP_FILE);
    if (factor == 1)
        return original;
    const auto map = geo::loadBasemap(std::filesystem::path(original.toStdString()));
    if (!map)
        qFatal("the base map cannot be read");
    for (const QString& name : QDir(QFileInfo(original).path()).entryList({QStringLiteral("relief-*")}))
        QFile::link(QFileInfo(original).path() + u'/' + name, folder.filePath(name));
    const std::vector<std::byte> bytes = geo::saveBasemap(bench::densified(*map, factor));
    QFile file(folder.filePath(QStringLiteral("basemap.bin")));
    if (!file.open(QIODevice::WriteOnly) ||
        file.write(reinterpret_cast<const char*>(bytes.data()), static_cast<qint64>(bytes.size())) < 0)
        qFatal("the base map cannot be written");
    return file.fileName();
}

void print(const QString& line) {
    std::printf("%s\n", qUtf8Printable(line));
    std::fflush(stdout);
}

/// How long it takes to say what lies under a point.
void measureHits(const layers::MapLayer& layer) {
    constexpr int count = 500;
    QRandomGenerator random(2);
    std::vector<double> times_us;
    for (int i = 0; i < count; ++i) {
        const QPointF at(layer.width() * random.generateDouble(), layer.height() * random.generateDouble());
        QElapsedTimer timer;
        timer.start();
        (void)layer.refAt(at.x(), at.y(), 6);
        times_us.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e3);
    }
    std::ranges::sort(times_us);
    print(QStringLiteral("hits %1 %2").arg(times_us[count / 2]).arg(times_us[count * 99 / 100]));
}

/// How long it takes until a map could be drawn, beside a thread that has nothing else to do.
void measureLoading() {
    constexpr double zoom = 6;
    QElapsedTimer timer;
    timer.start();
    const auto store = layers::MapStore::of(QStringLiteral(BASEMAP_FILE));
    while (!store->levelFor(zoom, layers::MapStore::pictures)) {
        if (!store->problem().isEmpty())
            qFatal("%s", qUtf8Printable(store->problem()));
        store->await(layers::MapStore::pictures);
    }
    print(QStringLiteral("loaded %1").arg(static_cast<double>(timer.nsecsElapsed()) / 1e6));
}

} // namespace

int main(int argc, char** argv) {
    QSurfaceFormat format = QSurfaceFormat::defaultFormat();
    format.setSwapInterval(0);
    QSurfaceFormat::setDefaultFormat(format);
    const QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addPositionalArgument(QStringLiteral("content"), QStringLiteral("empty, ours or stock; or load"));
    parser.addOptions({{QStringLiteral("factor"), QStringLiteral("times the vertices"), QStringLiteral("n"),
                        QStringLiteral("1")},
                       {QStringLiteral("marks"), QStringLiteral("events more than the story has"),
                        QStringLiteral("n"), QStringLiteral("0")},
                       {QStringLiteral("picture"), QStringLiteral("where to save the middle of the flight"),
                        QStringLiteral("file")}});
    parser.process(application);
    const QString content = parser.positionalArguments().value(0);
    if (content == u"load") {
        measureLoading();
        return 0;
    }
    const int factor = parser.value(QStringLiteral("factor")).toInt();
    const bool isOurs = content == u"ours";

    const auto story = storyWith(parser.value(QStringLiteral("marks")).toInt());
    explore::Explorer explorer(story);
    models::Atlas atlas(explorer);
    const QTemporaryDir folder;
    const QString basemap = isOurs ? basemapWith(factor, folder) : QString();

    QElapsedTimer sinceOpening;
    sinceOpening.start();
    const auto view = bench::openWindow(basemap, isOurs ? bench::Content::Ours : bench::Content::Empty);
    QQuickItem& root = *view->rootObject();
    const auto show = [&root](const bench::Camera& camera) {
        QMetaObject::invokeMethod(&root, "show", QVariant(camera.longitude_deg),
                                  QVariant(camera.latitude_deg), QVariant(camera.zoom));
    };
    show(bench::onFlight(0));
    if (content == u"stock")
        print(QStringLiteral("vertices %1").arg(bench::addStockItems(root, factor)));
    const auto* layer = qobject_cast<layers::MapLayer*>(root.property("drawing").value<QObject*>());
    if (layer != nullptr) {
        // A map is ready when it rests, so before the flight.
        constexpr int kPatience_ms = 20000;
        const auto store = layers::MapStore::of(basemap);
        while (!layer->ready() && sinceOpening.elapsed() < kPatience_ms) {
            if (!store->problem().isEmpty())
                qFatal("%s", qUtf8Printable(store->problem()));
            QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
        }
        print(QStringLiteral("ready %1").arg(sinceOpening.elapsed()));
    }
    for (const char* pass : {"first", "again"})
        print(bench::described(QString::fromLatin1(pass), bench::fly(*view, show)));
    if (parser.isSet(QStringLiteral("picture"))) {
        show(bench::onFlight(0.5));
        view->grabWindow().save(parser.value(QStringLiteral("picture")));
    }
    if (layer != nullptr)
        measureHits(*layer);
    return 0;
}
