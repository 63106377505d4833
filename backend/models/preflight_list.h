// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/open_lesson.h"
#include "models/original_copy.h"
#include "models/preflight.h"
#include "models/text_settings.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QtQml/qqmlregistration.h>

namespace models {

/// What would go wrong in the lesson, looked for when it is asked for: before that nothing is measured.
class PreflightList : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The Atlas has it")
    Q_PROPERTY(int count READ rowCountOfAll NOTIFY told)
    /// How many of them are grave.
    Q_PROPERTY(int graveCount READ graveCount NOTIFY told)
    /// The steps of the lesson, their minutes together, and those of the class.
    Q_PROPERTY(int stepCount READ stepCount NOTIFY told)
    Q_PROPERTY(double minutes READ minutes NOTIFY told)
    Q_PROPERTY(double classMinutes READ classMinutes WRITE setClassMinutes NOTIFY classMinutesChanged)
    /// The list is being read: it follows what it is about.
    Q_PROPERTY(bool watching READ isWatching WRITE setWatching NOTIFY watchingChanged)
    /// Whose colour tokens slides are drawn in; null: colours are not looked at.
    Q_PROPERTY(QObject* theme READ theme WRITE setTheme NOTIFY themeChanged)
public:
    enum Role {
        GraveRole = Qt::UserRole,
        WhatRole,
        FixRole,
        PlaceRole, ///< Where it is mended, as PreflightLine has it.
    };
    Q_ENUM(Role)

    static constexpr double kUsualMinutes = 40;
    static constexpr double kFewestMinutes = 5;
    static constexpr double kMostMinutes = 180;

    /// What it looks at; all of it outlives the list.
    struct Sources {
        explore::Explorer& explorer;
        const OpenLesson& lesson;
        const OriginalCopy& original;
        const TextSettings& text;
        const Screens& screens;
    };
    explicit PreflightList(const Sources& sources, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int rowCountOfAll() const { return rowCount(); }
    [[nodiscard]] int graveCount() const;
    [[nodiscard]] int stepCount() const { return m_stepCount; }
    [[nodiscard]] double minutes() const { return m_minutes; }
    [[nodiscard]] double classMinutes() const { return m_classMinutes; }
    /// From kFewestMinutes to kMostMinutes.
    void setClassMinutes(double minutes);
    [[nodiscard]] bool isWatching() const { return m_watching; }
    void setWatching(bool watching);
    [[nodiscard]] QObject* theme() const { return m_theme.data(); }
    void setTheme(QObject* theme);

    /// Looks now.
    Q_INVOKABLE void look();
    /// Looks again while the list is being read.
    void refresh();

Q_SIGNALS:
    void told();
    void classMinutesChanged();
    void watchingChanged();
    void themeChanged();

private:
    [[nodiscard]] PreflightSubject subject() const;

    Sources m_sources;
    std::vector<PreflightLine> m_lines;
    int m_stepCount = 0;
    double m_minutes = 0;
    double m_classMinutes = kUsualMinutes;
    bool m_watching = false;
    QPointer<QObject> m_theme;
};

} // namespace models
