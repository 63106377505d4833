// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/preflight_list.h"

#include <algorithm>

namespace models {

PreflightList::PreflightList(const Sources& sources, QObject* parent)
    : QAbstractListModel(parent)
    , m_sources(sources) {
    connect(&sources.lesson, &OpenLesson::changed, this, &PreflightList::refresh);
    connect(&sources.original, &OriginalCopy::changed, this, &PreflightList::refresh);
    connect(&sources.text, &TextSettings::changed, this, &PreflightList::refresh);
    connect(&sources.screens, &Screens::changed, this, &PreflightList::refresh);
}

int PreflightList::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant PreflightList::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PreflightLine& line = m_lines.at(static_cast<std::size_t>(index.row()));
    switch (role) {
    case GraveRole:
        return line.grave;
    case Qt::DisplayRole:
    case WhatRole:
        return line.what;
    case FixRole:
        return line.fix;
    case PlaceRole:
        return line.place;
    default:
        return {};
    }
}

QHash<int, QByteArray> PreflightList::roleNames() const {
    return {{GraveRole, "grave"}, {WhatRole, "what"}, {FixRole, "fix"}, {PlaceRole, "place"}};
}

int PreflightList::graveCount() const {
    return static_cast<int>(std::ranges::count(m_lines, true, &PreflightLine::grave));
}

void PreflightList::setClassMinutes(double minutes) {
    const double bounded = std::clamp(minutes, kFewestMinutes, kMostMinutes);
    if (bounded == m_classMinutes)
        return;
    m_classMinutes = bounded;
    Q_EMIT classMinutesChanged();
    refresh();
}

void PreflightList::setWatching(bool watching) {
    if (watching == m_watching)
        return;
    m_watching = watching;
    Q_EMIT watchingChanged();
    refresh();
}

void PreflightList::setTheme(QObject* theme) {
    if (theme == m_theme)
        return;
    m_theme = theme;
    Q_EMIT themeChanged();
    refresh();
}

void PreflightList::refresh() {
    if (m_watching)
        look();
}

void PreflightList::look() {
    const PreflightSubject subject = this->subject();
    std::vector<PreflightLine> lines = preflight(subject);
    const PreflightPlan plan = preflightPlan(subject);
    m_stepCount = static_cast<int>(plan.steps.size());
    m_minutes = plan.minutes;
    if (lines != m_lines) {
        beginResetModel();
        m_lines = std::move(lines);
        endResetModel();
    }
    Q_EMIT told();
}

PreflightSubject PreflightList::subject() const {
    static const QList<double> scales = TextSettings::scales();
    PreflightSubject subject{.story = &m_sources.explorer.story(),
                             .lesson = m_sources.lesson.lesson(),
                             .language = m_sources.explorer.state().language,
                             .screens = m_sources.screens.all(),
                             .ownScreen = m_sources.screens.own(),
                             .projector = m_sources.screens.projectorPlace(),
                             .textScale = m_sources.text.scale(),
                             .textScales = scales,
                             .classMinutes = m_classMinutes,
                             .lostCopy = m_sources.original.lostPath(),
                             .unwritten = languagesWithoutFont(),
                             .colour = {}};
    if (!m_theme.isNull())
        subject.colour = [theme = m_theme](const char* token) {
            return theme->property(token).value<QColor>();
        };
    return subject;
}

} // namespace models
