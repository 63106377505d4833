// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window.h"

#include "app/fonts.h"
#include "app/page_images.h"
#include "layers/map/map_layer.h"
#include "layers/map/map_store.h"
#include "lesson/lesson_file.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QOpenGLContext>
#include <QQmlComponent>
#include <future>
#include <tuple>

namespace app {

namespace {

constexpr auto kModule = "TwoRivers.Main";
constexpr auto kRoot = "Main";

/// The window would load it when it is made; on the way to the answer the driver is opened once.
void loadGraphicsDriver() {
    if (QQuickWindow::graphicsApi() == QSGRendererInterface::OpenGL)
        std::ignore = QOpenGLContext::supportsThreadedOpenGL();
}

explore::Theme themeOf(const QString& name) {
    return name == u"dark"    ? explore::Theme::Dark
           : name == u"light" ? explore::Theme::Light
                              : explore::Theme::System;
}

/// By the visual tree: the owners of QML's items follow no such order.
void collectMaps(const QQuickItem& parent, std::vector<layers::MapLayer*>& maps) {
    const QList<QQuickItem*> children = parent.childItems();
    for (QQuickItem* child : children) {
        if (!child->isVisible())
            continue;
        if (auto* map = qobject_cast<layers::MapLayer*>(child))
            maps.push_back(map);
        collectMaps(*child, maps);
    }
}

} // namespace

std::expected<std::unique_ptr<Window>, QString> Window::open(const OpenCall& call, const Options& options) {
    // Workers read the story and the base map. What this thread does meanwhile needs neither.
    std::future<std::expected<OpenedStory, QString>> reading =
        std::async(std::launch::async, openStory, call.bundle);
    const auto files = findDataFiles();
    std::shared_ptr<layers::MapStore> basemap = files ? layers::MapStore::of(files->basemap) : nullptr;
    auto engine = std::make_unique<QQmlApplicationEngine>();
    QQmlComponent types(engine.get()); // keeps what it has loaded until the window is made of it
    types.loadFromModule(kModule, kRoot);
    useBundledFonts();
    loadGraphicsDriver();
    auto story = reading.get();
    if (!story)
        return std::unexpected(story.error());
    std::unique_ptr<Window> window(
        new Window(std::move(engine), std::move(*story), std::move(basemap), options.session));
    if (auto loaded = window->load(call, options); !loaded)
        return std::unexpected(loaded.error());
    return window;
}

Window::Window(std::unique_ptr<QQmlApplicationEngine> engine, OpenedStory story,
               std::shared_ptr<layers::MapStore> basemap, const QString& session)
    : m_story(std::move(story))
    , m_basemap(std::move(basemap))
    , m_explorer(m_story.reading.story)
    , m_language(m_explorer.state().language)
    , m_translation(m_language)
    , m_languageSubscription(m_explorer.subscribe([this] { followLanguage(); }))
    , m_atlas(m_explorer)
    , m_figureFiles(m_explorer, m_atlas)
    , m_roundFiles(m_explorer, m_atlas)
    , m_pagePress(m_story.reading.story, m_story.files.basemap, *m_atlas.pages())
    , m_engine(std::move(engine))
    , m_session(session, m_explorer, m_atlas) {
    QObject::connect(&m_atlas, &models::Atlas::languageChanged, m_engine.get(), &QQmlEngine::retranslate);
    m_atlas.original()->setReader(
        [story = m_story.reading.story](const QString& path) { return readOriginal(path, *story); });
    m_atlas.lesson()->setReader(
        [schema = m_story.files.schema](const QString& path) { return lesson::readFile(path, schema); });
    if (!session.isEmpty())
        m_atlas.lesson()->setDraftFolder(QFileInfo(session).absolutePath() + QStringLiteral("/lessons"));
    m_atlas.problems()->setProblems(models::ProblemModel::Origin::Story,
                                    models::problemsOf(m_story.reading.diagnostics));
    m_atlas.setCredits({QStringLiteral("© OpenStreetMap contributors"), QStringLiteral("Natural Earth"),
                        QStringLiteral("GeoNames")});
}

std::expected<void, QString> Window::load(const OpenCall& call, const Options& options) {
    follow(call);
    m_atlas.presentation()->screens()->watch();
    m_atlas.setReducedMotion(options.still || m_atlas.reducedMotion());
    m_engine->setInitialProperties(
        {{QStringLiteral("basemapPath"), m_story.files.basemap}, {QStringLiteral("still"), options.still}});
    m_engine->addImageProvider(PageImages::kName, new PageImages(*m_atlas.pages())); // the engine owns it
    m_engine->loadFromModule(kModule, kRoot);
    const QList<QObject*> roots = m_engine->rootObjects();
    m_window = roots.isEmpty() ? nullptr : qobject_cast<QQuickWindow*>(roots.first());
    if (m_window == nullptr)
        return std::unexpected(QStringLiteral("The window could not be made; the reason is above."));
    m_figureFiles.setWindow(m_window);
    m_roundFiles.setWindow(m_window);
    m_session.follow(*m_window);
    if (!options.size.isEmpty())
        m_window->resize(options.size);
    m_window->show();
    return {};
}

void Window::follow(const OpenCall& call) {
    m_session.restore(call);
    if (!call.link.isEmpty())
        m_atlas.links()->open(call.link);
    if (!call.theme.isEmpty())
        m_explorer.setTheme(themeOf(call.theme));
    if (const auto language = story::languageFromCode(call.language))
        m_explorer.setLanguage(*language);
    if (const auto names = explore::mapNamesFromCode(call.names))
        m_explorer.setMapNames(*names);
    m_atlas.original()->openPath(call.essay);
    m_atlas.lesson()->openPath(call.lesson);
    if (call.present)
        m_atlas.beginPresenting(false);
}

void Window::followLanguage() {
    const story::Language language = m_explorer.state().language;
    if (language == m_language)
        return;
    m_language = language;
    m_translation.use(language);
}

bool Window::isComplete() const {
    const auto shown = visibleMaps();
    // An exercise need not have a map.
    const bool hasMap = !shown.empty() || m_atlas.exercises()->isShown();
    return !m_atlas.original()->isOpening() && !m_atlas.lesson()->isOpening() && hasMap &&
           std::ranges::all_of(shown, &layers::MapLayer::ready);
}

std::vector<layers::MapLayer*> Window::visibleMaps() const {
    std::vector<layers::MapLayer*> maps;
    collectMaps(*m_window->contentItem(), maps);
    return maps;
}

} // namespace app
