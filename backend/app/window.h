// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line.h"
#include "app/figure_files.h"
#include "app/opened_story.h"
#include "app/page_press.h"
#include "app/round_files.h"
#include "app/session_keeper.h"
#include "app/translation.h"
#include "explore/explorer.h"
#include "models/atlas.h"

#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <expected>
#include <memory>
#include <vector>

namespace layers {
class MapLayer;
class MapStore;
} // namespace layers

namespace app {

/// The window with all that it shows. The engine goes first when it ends, then the Atlas, then the explorer.
class Window {
public:
    /// What a caller other than a reader wants different.
    struct Options {
        QSize size = {};      ///< Empty: as the session has it, or as large as the screen suggests.
        bool still = false;   ///< Nothing moves by itself: for pictures.
        QString session = {}; ///< The file of the session; empty: none is read or written.
    };

    /// Opens the bundle and shows it; needs a QApplication. The error is one sentence.
    [[nodiscard]] static std::expected<std::unique_ptr<Window>, QString> open(const OpenCall& call,
                                                                              const Options& options);

    [[nodiscard]] explore::Explorer& explorer() { return m_explorer; }
    [[nodiscard]] models::Atlas& atlas() { return m_atlas; }
    [[nodiscard]] QQuickWindow& window() { return *m_window; }
    /// Everything that the state shows has been loaded, laid out and drawn; the last frame or the next is
    /// complete.
    [[nodiscard]] bool isComplete() const;
    /// The maps that are shown: the large one, and the locator.
    [[nodiscard]] std::vector<layers::MapLayer*> visibleMaps() const;

private:
    Window(std::unique_ptr<QQmlApplicationEngine> engine, OpenedStory story,
           std::shared_ptr<layers::MapStore> basemap, const QString& session);
    [[nodiscard]] std::expected<void, QString> load(const OpenCall& call, const Options& options);
    void follow(const OpenCall& call);
    void followLanguage();

    OpenedStory m_story;
    std::shared_ptr<layers::MapStore> m_basemap; ///< Loads from the start on, before a map asks for it.
    explore::Explorer m_explorer;
    // Ahead of the Atlas among the explorer's listeners, so that what the models say anew is in the new
    // words.
    story::Language m_language;
    Translation m_translation;
    std::unique_ptr<explore::Explorer::Subscription> m_languageSubscription;
    models::Atlas m_atlas;
    FigureFiles m_figureFiles;
    RoundFiles m_roundFiles;
    PagePress m_pagePress;
    std::unique_ptr<QQmlApplicationEngine> m_engine; ///< Has QML's types before there is a story.
    QQuickWindow* m_window = nullptr;
    SessionKeeper m_session; // goes first, while there is something to keep
};

} // namespace app
