// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/explorer_handle.h"
#include "explore/playback.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>
#include <memory>
#include <optional>

namespace models {

/// Plays the years: moves the window on as time passes, to the end of the story. It has no clock of its own:
/// whoever shows it calls advance(). It never fights the reader: any other change of the state pauses it.
class YearsPlayer : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(explore::ExplorerHandle explorer READ explorer WRITE setExplorer NOTIFY explorerChanged)
    Q_PROPERTY(bool playing READ isPlaying NOTIFY playingChanged)
    /// A window of one length moves on; else everything so far is shown.
    Q_PROPERTY(bool sliding READ isSliding WRITE setSliding NOTIFY slidingChanged)
    /// How many times as fast as the design's pace.
    Q_PROPERTY(double speed READ speed WRITE setSpeed NOTIFY speedChanged)
    /// Milliseconds that a year takes at speed 1.
    Q_PROPERTY(double yearMs READ yearMs WRITE setYearMs NOTIFY yearMsChanged)
    /// By whole years, for readers who want less motion.
    Q_PROPERTY(bool byYears READ isByYears WRITE setByYears NOTIFY byYearsChanged)

public:
    explicit YearsPlayer(QObject* parent = nullptr);
    ~YearsPlayer() override;

    [[nodiscard]] explore::ExplorerHandle explorer() const { return m_explorer; }
    void setExplorer(const explore::ExplorerHandle& explorer);
    [[nodiscard]] bool isPlaying() const { return m_playback.has_value(); }
    [[nodiscard]] bool isSliding() const { return m_sliding; }
    void setSliding(bool sliding);
    [[nodiscard]] double speed() const { return m_speed; }
    void setSpeed(double speed);
    [[nodiscard]] double yearMs() const { return m_yearMs; }
    void setYearMs(double yearMs);
    [[nodiscard]] bool isByYears() const { return m_byYears; }
    void setByYears(bool byYears);

    /// Goes on from the window; from one that ends with the story, anew.
    Q_INVOKABLE void play();
    Q_INVOKABLE void pause();
    Q_INVOKABLE void toggle();
    /// Lets so much time pass; nothing while paused.
    Q_INVOKABLE void advance(double milliseconds);

Q_SIGNALS:
    void explorerChanged();
    void playingChanged();
    void slidingChanged();
    void speedChanged();
    void yearMsChanged();
    void byYearsChanged();

private:
    void follow();
    void show();

    explore::ExplorerHandle m_explorer;
    std::unique_ptr<explore::Explorer::Subscription> m_subscription;
    std::optional<explore::Playback> m_playback; ///< While playing.
    std::optional<explore::State> m_expected; ///< The state as playing left it; nothing while it changes it.
    bool m_sliding = false;
    double m_speed = 1;
    double m_yearMs = 600;
    bool m_byYears = false;
};

} // namespace models
