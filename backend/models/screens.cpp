// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/screens.h"

#include <QGuiApplication>
#include <QScreen>
#include <algorithm>

namespace models {

namespace {

/// The screens that are not the presenter's, nor mirror it.
std::vector<ScreenPlace> otherScreens(std::span<const ScreenPlace> screens, const QString& own) {
    const auto mine = std::ranges::find(screens, own, &ScreenPlace::name);
    std::vector<ScreenPlace> others;
    std::ranges::copy_if(screens, std::back_inserter(others), [&](const ScreenPlace& screen) {
        return screen.name != own && (mine == screens.end() || screen.area.topLeft() != mine->area.topLeft());
    });
    return others;
}

} // namespace

std::optional<ScreenPlace> screenForClass(std::span<const ScreenPlace> screens, const QString& own,
                                          const QString& wished) {
    const std::vector<ScreenPlace> others = otherScreens(screens, own);
    if (others.empty() || screens.size() < 2)
        return {};
    const auto found = std::ranges::find(others, wished, &ScreenPlace::name);
    return found == others.end() ? others.back() : *found;
}

void Screens::watch() {
    if (!qGuiApp)
        return;
    const auto follow = [this](QScreen* screen) {
        connect(screen, &QScreen::geometryChanged, this, &Screens::look);
    };
    connect(qGuiApp, &QGuiApplication::screenAdded, this, [this, follow](QScreen* screen) {
        follow(screen);
        look();
    });
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, &Screens::look);
    std::ranges::for_each(QGuiApplication::screens(), follow);
    look();
}

void Screens::look() {
    std::vector<ScreenPlace> screens;
    const QList<QScreen*> present = QGuiApplication::screens();
    screens.reserve(static_cast<std::size_t>(present.size()));
    for (const QScreen* screen : present)
        screens.push_back({screen->name(), screen->geometry()});
    setScreens(std::move(screens));
}

void Screens::setScreens(std::vector<ScreenPlace> screens) {
    if (screens == m_screens)
        return;
    m_screens = std::move(screens);
    decide();
}

void Screens::setOwn(const QString& name) {
    if (name == m_own)
        return;
    m_own = name;
    decide();
}

void Screens::choose(const QString& name) {
    m_wished = name;
    decide();
}

void Screens::chooseNext() {
    const QStringList names = choices();
    if (!names.isEmpty())
        choose(names.at((names.indexOf(projector()) + 1) % names.size()));
}

QStringList Screens::choices() const {
    QStringList names;
    for (const ScreenPlace& screen : otherScreens(m_screens, m_own))
        names.append(screen.name);
    return names;
}

void Screens::decide() {
    m_projector = screenForClass(m_screens, m_own, m_wished);
    Q_EMIT changed();
}

} // namespace models
