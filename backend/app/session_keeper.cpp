// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session_keeper.h"

#include "explore/deep_link.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QScreen>

namespace app {

namespace {

using namespace std::chrono_literals;

/// A reader who reads on or pans changes much in a row; once is enough.
constexpr auto kRest = 1s;

struct KeeperWords {
    Q_DECLARE_TR_FUNCTIONS(Session)
};

/// The card of problems ends its sentences itself.
QString withoutStop(const QString& sentence) {
    return sentence.endsWith(u'.') ? sentence.chopped(1) : sentence;
}

explore::State settingsOf(const Session& session) {
    explore::State state;
    state.language = session.language;
    state.theme = session.theme;
    state.names = session.names;
    return state;
}

} // namespace

SessionKeeper::SessionKeeper(QString file, explore::Explorer& explorer, models::Atlas& atlas)
    : m_file(std::move(file))
    , m_explorer(explorer)
    , m_atlas(atlas) {
    m_settle.setSingleShot(true);
    m_settle.setInterval(kRest);
    connect(&m_settle, &QTimer::timeout, this, &SessionKeeper::keep);
}

SessionKeeper::~SessionKeeper() {
    keep();
}

void SessionKeeper::restore(const OpenCall& call) {
    if (m_file.isEmpty())
        return;
    FoundSession found = findSession(m_file);
    if (!found.problem.isEmpty())
        report(KeeperWords::tr("Where you left the atlas could not be read: %1").arg(found.problem),
               found.asideAs.isEmpty()
                   ? KeeperWords::tr("It begins anew")
                   : KeeperWords::tr("It begins anew; the file was set aside as %1").arg(found.asideAs));
    m_session = std::move(found.session);
    m_place.folder =
        call.bundle.isEmpty() ? QString() : QDir::cleanPath(QFileInfo(call.bundle).absoluteFilePath());
    restoreSettings();
    const StoryPlace* place = m_session.placeIn(m_place.folder);
    if (place == nullptr)
        return;
    m_place = *place;
    if (call.link.isEmpty() && !place->link.isEmpty()) {
        // What the story no longer has was not asked for now, so it is no problem to be told.
        const explore::Link link =
            explore::fromUrl(m_explorer.story(), m_explorer.index(), QUrl(place->link));
        m_explorer.restore(explore::withSettingsOf(link.state, m_explorer.state()));
    }
    if (call.essay.isEmpty() && !place->essay.isEmpty()) {
        m_atlas.original()->setReading(place->reading);
        m_atlas.original()->openPath(place->essay);
    }
    if (call.lesson.isEmpty() && QFileInfo::exists(place->lesson))
        m_atlas.lesson()->openPath(place->lesson);
}

void SessionKeeper::restoreSettings() {
    m_explorer.restore(explore::withSettingsOf(m_explorer.state(), settingsOf(m_session)));
    m_atlas.text()->setScale(m_session.textScale);
    m_atlas.text()->setFace(m_session.face);
    m_atlas.setReducedMotion(m_session.lessMotion);
    m_atlas.preflight()->setClassMinutes(m_session.classMinutes);
    m_atlas.lesson()->setRecent(m_session.lessons);
}

void SessionKeeper::follow(QQuickWindow& window) {
    m_window = &window;
    if (m_file.isEmpty())
        return;
    if (!m_session.window.isEmpty()) {
        const QSize screen = window.screen()->availableSize();
        window.resize(m_session.window.boundedTo(screen).expandedTo(window.minimumSize()));
    }
    if (m_session.maximized)
        window.setWindowStates(Qt::WindowMaximized);
    watch();
}

void SessionKeeper::watch() {
    using models::Atlas;
    using models::OriginalCopy;
    connect(&m_atlas, &Atlas::stateChanged, this, &SessionKeeper::changed);
    connect(&m_atlas, &Atlas::reducedMotionChanged, this, &SessionKeeper::changed);
    connect(m_atlas.text(), &models::TextSettings::changed, this, &SessionKeeper::changed);
    connect(m_atlas.preflight(), &models::PreflightList::classMinutesChanged, this, &SessionKeeper::changed);
    connect(m_atlas.original(), &OriginalCopy::changed, this, &SessionKeeper::changed);
    connect(m_atlas.original(), &OriginalCopy::readingChanged, this, &SessionKeeper::changed);
    connect(m_atlas.lesson(), &models::OpenLesson::changed, this, &SessionKeeper::changed);
    connect(m_window, &QWindow::widthChanged, this, &SessionKeeper::changed);
    connect(m_window, &QWindow::heightChanged, this, &SessionKeeper::changed);
    connect(m_window, &QWindow::windowStateChanged, this, &SessionKeeper::changed);
    // When the window is closed its size is asked for while it still has one.
    connect(m_window, &QWindow::visibleChanged, this, [this](bool visible) {
        if (!visible)
            keep();
    });
    changed();
}

void SessionKeeper::changed() {
    m_settle.start();
}

StoryPlace SessionKeeper::placeNow() const {
    const models::OriginalCopy& copy = *std::as_const(m_atlas).original();
    StoryPlace place = m_place;
    const explore::State state = explore::withSettingsOf(m_atlas.explored(), {});
    place.link = explore::toUrl(m_explorer.story(), state).toString(QUrl::FullyEncoded);
    if (!copy.isOpening()) {
        place.essay = copy.isOpened() ? QFileInfo(copy.path()).absoluteFilePath() : QString();
        place.reading = copy.isOpened() ? copy.reading() : QString();
    }
    const models::OpenLesson& lesson = *std::as_const(m_atlas).lesson();
    if (!lesson.isOpening())
        place.lesson = lesson.path();
    return place;
}

Session SessionKeeper::now() const {
    Session session = m_session;
    const explore::State& state = m_explorer.state();
    session.language = state.language;
    session.theme = state.theme;
    session.names = state.names;
    session.textScale = m_atlas.text()->scale();
    session.face = m_atlas.text()->face();
    session.lessMotion = m_atlas.reducedMotion();
    session.classMinutes = m_atlas.preflight()->classMinutes();
    session.lessons = std::as_const(m_atlas).lesson()->recent();
    session.put(placeNow());
    if (m_window && m_window->isVisible()) {
        session.maximized = m_window->windowStates().testFlag(Qt::WindowMaximized);
        if (m_window->windowStates() == Qt::WindowNoState)
            session.window = m_window->size();
    }
    return session;
}

void SessionKeeper::keep() {
    m_settle.stop();
    if (m_file.isEmpty() || m_window.isNull())
        return;
    Session session = now();
    if (session == m_session)
        return;
    const auto kept = keepSession(m_file, session);
    m_session = std::move(session);
    if (!kept && !std::exchange(m_failed, true))
        report(KeeperWords::tr("Where you are cannot be kept for the next start: %1")
                   .arg(withoutStop(kept.error())),
               KeeperWords::tr("Make its folder writable"));
}

void SessionKeeper::report(const QString& problem, const QString& fix) {
    m_atlas.problems()->setProblems(models::ProblemModel::Origin::Session,
                                    {{false, m_file, 0, problem, fix}});
}

} // namespace app
