// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/diagnostic.h"
#include "lesson/lesson.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>

namespace lesson {

/// Keeps a lesson's file up to date while the lesson is edited. Every change is written at once by a thread
/// of the keeper's own; changes that come while it writes are written together after that. So what a crash
/// can take is the time of one write.
class Keeper {
public:
    /// Called on the keeper's thread after every write: nothing when it went well, else why it did not.
    using Listener = std::function<void(const std::optional<bundle::Diagnostic>& problem)>;

    explicit Keeper(QString path, Listener listener = {});
    /// Writes what is still to be written.
    ~Keeper();
    Keeper(const Keeper&) = delete;
    Keeper& operator=(const Keeper&) = delete;

    /// Takes the lesson as it is now. Returns at once.
    void keep(const Lesson& lesson);
    /// Waits until everything that was kept is written. The last write's problem, or nothing.
    std::optional<bundle::Diagnostic> flush();

private:
    void run(const std::stop_token& stop);

    const QString m_path;
    const Listener m_listener;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::optional<Lesson> m_next; ///< The newest lesson that is not yet written.
    bool m_writing = false;
    std::optional<bundle::Diagnostic> m_problem;
    std::jthread m_thread; ///< Last, so that it ends before what it uses goes.
};

} // namespace lesson
