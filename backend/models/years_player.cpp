// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/years_player.h"

namespace models {

YearsPlayer::YearsPlayer(QObject* parent)
    : QObject(parent) {}

YearsPlayer::~YearsPlayer() = default;

void YearsPlayer::setExplorer(const explore::ExplorerHandle& explorer) {
    if (m_explorer == explorer)
        return;
    pause();
    m_subscription.reset();
    m_explorer = explorer;
    if (m_explorer.explorer)
        m_subscription = m_explorer.explorer->subscribe([this] { follow(); });
    Q_EMIT explorerChanged();
}

void YearsPlayer::setSliding(bool sliding) {
    if (m_sliding == sliding)
        return;
    pause();
    m_sliding = sliding;
    Q_EMIT slidingChanged();
}

void YearsPlayer::setSpeed(double speed) {
    if (m_speed == speed || speed <= 0)
        return;
    m_speed = speed;
    Q_EMIT speedChanged();
}

void YearsPlayer::setYearMs(double yearMs) {
    if (m_yearMs == yearMs || yearMs <= 0)
        return;
    m_yearMs = yearMs;
    Q_EMIT yearMsChanged();
}

void YearsPlayer::setByYears(bool byYears) {
    if (m_byYears == byYears)
        return;
    m_byYears = byYears;
    Q_EMIT byYearsChanged();
}

void YearsPlayer::follow() {
    if (m_expected && m_explorer.explorer->state() != *m_expected)
        pause();
}

void YearsPlayer::show() {
    m_expected.reset();
    m_explorer.explorer->brush(m_playback->window(), explore::Pane::Timeline);
    m_expected = m_explorer.explorer->state();
}

void YearsPlayer::play() {
    if (m_playback || !m_explorer.explorer)
        return;
    m_playback.emplace(m_explorer.explorer->derived().window, m_explorer.explorer->story().span,
                       m_sliding ? explore::Playback::Mode::Sliding : explore::Playback::Mode::Growing);
    show();
    Q_EMIT playingChanged();
}

void YearsPlayer::pause() {
    if (!m_playback)
        return;
    m_playback.reset();
    m_expected.reset();
    Q_EMIT playingChanged();
}

void YearsPlayer::toggle() {
    if (m_playback)
        pause();
    else
        play();
}

void YearsPlayer::advance(double milliseconds) {
    if (!m_playback)
        return;
    const story::DaySpan before = m_playback->window();
    m_playback->advance(milliseconds * m_speed / m_yearMs, m_byYears);
    if (m_playback->window() == before)
        return;
    show();
    if (m_playback && m_playback->isAtEnd())
        pause();
}

} // namespace models
