// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lesson/keeper.h"

#include "lesson/lesson_file.h"

#include <utility>

namespace lesson {

Keeper::Keeper(QString path, Listener listener)
    : m_path(std::move(path))
    , m_listener(std::move(listener))
    , m_thread([this](const std::stop_token& stop) { run(stop); }) {}

Keeper::~Keeper() {
    flush();
}

void Keeper::keep(const Lesson& lesson) {
    {
        const std::lock_guard lock(m_mutex);
        m_next = lesson;
    }
    m_changed.notify_all();
}

std::optional<bundle::Diagnostic> Keeper::flush() {
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return !m_next && !m_writing; });
    return m_problem;
}

void Keeper::run(const std::stop_token& stop) {
    std::unique_lock lock(m_mutex);
    while (m_changed.wait(lock, stop, [this] { return m_next.has_value(); })) {
        const Lesson lesson = *std::exchange(m_next, std::nullopt);
        m_writing = true;
        lock.unlock();
        const auto written = writeFile(m_path, lesson);
        const auto problem = written ? std::nullopt : std::optional(written.error());
        if (m_listener)
            m_listener(problem);
        lock.lock();
        m_problem = problem;
        m_writing = false;
        m_changed.notify_all();
    }
}

} // namespace lesson
