// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/state.h"
#include "models/preflight_list.h"

#include <QByteArray>
#include <QSize>
#include <QString>
#include <QStringList>
#include <expected>
#include <vector>

namespace app {

/// Where a reader left one story.
struct StoryPlace {
    QString folder;   ///< Absolute; empty for the default story.
    QString link;     ///< What was shown, as a deep link without the reader's settings.
    QString essay;    ///< The reader's own copy that was open; empty for none.
    QString reading;  ///< "retelling", "original" or "both"; empty without a copy.
    QString lesson{}; ///< The lesson that was open; empty for none.
    friend bool operator==(const StoryPlace&, const StoryPlace&) = default;
};

/// What the window remembers from one start to the next.
struct Session {
    QSize window; ///< Device-independent pixels, not maximized; empty before the first.
    bool maximized = false;
    double textScale = 1;
    QString face = QStringLiteral("serif");
    bool lessMotion = false;
    double classMinutes = models::PreflightList::kUsualMinutes;
    story::Language language = story::Language::English;
    explore::Theme theme = explore::Theme::System;
    explore::MapNames names = explore::MapNames::ReaderAndLocal;
    QStringList lessons;            ///< Files that were open, the newest first.
    std::vector<StoryPlace> places; ///< The story that was opened last first.
    friend bool operator==(const Session&, const Session&) = default;

    /// More stories than these are not remembered.
    static constexpr std::size_t kMostPlaces = 20;
    static constexpr qsizetype kMostLessons = 8;

    /// Where that story was left, or null.
    [[nodiscard]] const StoryPlace* placeIn(const QString& folder) const;
    /// Makes it the newest place, in that of the same story.
    void put(StoryPlace place);
};

/// The file of the reader's session, in the folder for the state of programs ($XDG_STATE_HOME).
[[nodiscard]] QString sessionFile();

[[nodiscard]] QByteArray toJson(const Session& session);
/// The error says what is wrong, without a full stop. Members that are missing are as in a new session.
[[nodiscard]] std::expected<Session, QString> sessionFromJson(const QByteArray& json);

/// A session as it was found.
struct FoundSession {
    Session session;
    QString problem; ///< Why there was a file and none could be read, in a sentence without a full stop;
                     ///< empty when all is well.
    QString asideAs; ///< The name under which such a file was set aside; empty when it could not be.
};
/// Reads a session. A file that cannot be read is renamed to `FILE.damaged`, and a new session given in its
/// place; so is none where there is no file.
[[nodiscard]] FoundSession findSession(const QString& file);

/// Writes it whole or not at all, with its folder. The error is a sentence.
[[nodiscard]] std::expected<void, QString> keepSession(const QString& file, const Session& session);

} // namespace app
