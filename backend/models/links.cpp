// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/links.h"

#include "explore/deep_link.h"

#include <QClipboard>
#include <QGuiApplication>

namespace models {

Links::Links(explore::Explorer& explorer, ProblemModel& problems, QObject* parent)
    : QObject(parent)
    , m_explorer(explorer)
    , m_problems(problems) {}

QString Links::current() const {
    return explore::toUrl(m_explorer.story(), m_explorer.state()).toString(QUrl::FullyEncoded);
}

void Links::copy() {
    QGuiApplication::clipboard()->setText(current());
    Q_EMIT said(tr("A link to what is shown is copied"));
}

bool Links::isLink(const QString& text) const {
    return explore::isLink(text);
}

void Links::open(const QString& text) {
    const explore::Link link = explore::fromUrl(m_explorer.story(), m_explorer.index(), QUrl(text.trimmed()));
    std::vector<Problem> problems;
    for (const QString& problem : link.problems)
        problems.push_back({false, tr("The link"), 0, problem, tr("The rest of it was opened")});
    m_explorer.restore(link.state);
    Q_EMIT said(problems.empty() ? tr("The link is open") : tr("The link is open, but not all of it"));
    m_problems.setProblems(ProblemModel::Origin::Link, std::move(problems));
}

bool Links::openCopied() {
    const QString text = QGuiApplication::clipboard()->text();
    if (!isLink(text))
        return false;
    open(text);
    return true;
}

} // namespace models
