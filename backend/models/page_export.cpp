// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/page_export.h"

#include <QFileInfo>
#include <algorithm>
#include <array>

namespace models {

namespace {

using PageKind = PageOrder::Kind;

struct KindName {
    PageKind kind;
    QLatin1StringView name;
};
constexpr std::array kKindNames{KindName{PageKind::Handout, QLatin1StringView("handout")},
                                KindName{PageKind::Slides, QLatin1StringView("slides")},
                                KindName{PageKind::Pictures, QLatin1StringView("pictures")}};

} // namespace

PageExport::PageExport(const explore::Explorer& explorer, const OpenLesson& lesson, QObject* parent)
    : QObject(parent)
    , m_explorer(explorer)
    , m_lesson(lesson)
    , m_steps(explorer) {
    connect(&m_steps, &PageSteps::chosenChanged, this, [this] {
        m_order.steps = m_steps.chosen();
        reorder();
    });
}

// ---- What is wanted ----

template <typename Value> void PageExport::change(Value PageOrder::* part, Value value) {
    if (m_order.*part == value)
        return;
    m_order.*part = std::move(value);
    reorder();
}

void PageExport::reorder() {
    say({}, false);
    Q_EMIT orderChanged();
    ask(m_page);
}

QString PageExport::kind() const {
    return std::ranges::find(kKindNames, m_order.kind, &KindName::kind)->name;
}
void PageExport::setKind(const QString& kind) {
    const auto* found = std::ranges::find(kKindNames, kind, &KindName::name);
    if (found != kKindNames.end())
        change(&PageOrder::kind, found->kind);
}
QString PageExport::edition() const {
    return m_order.forStudents ? QStringLiteral("student") : QStringLiteral("teacher");
}
void PageExport::setEdition(const QString& edition) {
    change(&PageOrder::forStudents, edition == u"student");
}
QString PageExport::paper() const {
    return m_order.onLetter ? QStringLiteral("letter") : QStringLiteral("a4");
}
void PageExport::setPaper(const QString& paper) {
    change(&PageOrder::onLetter, paper == u"letter");
}
QString PageExport::shape() const {
    return m_order.narrow ? QStringLiteral("4:3") : QStringLiteral("16:9");
}
void PageExport::setShape(const QString& shape) {
    change(&PageOrder::narrow, shape == u"4:3");
}
QString PageExport::language() const {
    return story::languageCode(m_order.language);
}
void PageExport::setLanguage(const QString& code) {
    if (const auto language = story::languageFromCode(code))
        change(&PageOrder::language, *language);
}

QString PageExport::suggestedName() const {
    const QString story = m_explorer.story().name;
    switch (m_order.kind) {
    case PageKind::Handout:
        return QStringLiteral("%1-%2.pdf").arg(story, edition());
    case PageKind::Slides:
        return QStringLiteral("%1-slides.pdf").arg(story);
    case PageKind::Pictures:
        break;
    }
    return QStringLiteral("%1-slides").arg(story);
}

// ---- The page that is looked at ----

void PageExport::setPreviewHeight(int height_px) {
    if (height_px == m_height_px)
        return;
    m_height_px = height_px;
    Q_EMIT previewHeightChanged();
    ask(m_page);
}

void PageExport::begin() {
    m_order.language = m_explorer.state().language;
    m_order.lesson = m_lesson.lesson() == nullptr ? std::nullopt : std::optional(*m_lesson.lesson());
    m_steps.begin(m_lesson.lesson());
    m_page = 0;
    m_looking = true;
    reorder();
}

void PageExport::end() {
    m_looking = false;
    ++m_request;
    m_drawing = false;
    m_count = 0;
    m_picture = {};
    Q_EMIT drawingChanged();
    Q_EMIT pageChanged();
}

void PageExport::turn(int by) {
    if (m_count > 0)
        ask(std::clamp(m_page + by, 0, m_count - 1));
}

void PageExport::ask(int page) {
    if (!m_looking || m_height_px <= 0)
        return;
    ++m_request;
    m_drawing = m_steps.isAnyChosen();
    if (m_drawing) {
        Q_EMIT pageWanted({m_request, m_order, page, m_height_px});
    } else {
        m_count = 0;
        m_picture = {};
        Q_EMIT pageChanged();
    }
    Q_EMIT drawingChanged();
}

void PageExport::take(const PageAnswer& answer) {
    if (answer.number != m_request)
        return;
    m_drawing = false;
    m_page = answer.page;
    m_count = answer.count;
    m_picture = answer.picture;
    ++m_pictureNumber;
    if (!answer.problem.isEmpty())
        say(answer.problem, true);
    Q_EMIT drawingChanged();
    Q_EMIT pageChanged();
}

// ---- Saving ----

void PageExport::save(const QUrl& place) {
    if (m_saving || !m_steps.isAnyChosen())
        return;
    if (!place.isLocalFile()) {
        say(tr("“%1” is no place on this computer. Choose one that is.").arg(place.toDisplayString()), true);
        return;
    }
    QString path = place.toLocalFile();
    if (m_order.kind != PageKind::Pictures && !path.endsWith(u".pdf", Qt::CaseInsensitive))
        path += QStringLiteral(".pdf");
    m_saving = true;
    m_saved = 0;
    m_savedAs = QFileInfo(path).fileName();
    say({}, false);
    Q_EMIT savingChanged();
    Q_EMIT saveWanted(m_order, path);
}

void PageExport::stop() {
    if (m_saving)
        Q_EMIT stopWanted();
}

void PageExport::tellSaved(int count) {
    m_saved = count;
    Q_EMIT savingChanged();
}

void PageExport::finishSaving(const QString& problem, bool stopped) {
    m_saving = false;
    Q_EMIT savingChanged();
    if (!problem.isEmpty())
        say(tr("%1 Choose another place, or make room in this one.").arg(problem), true);
    else if (stopped)
        say(tr("It was stopped."), false);
    else
        say(tr("Saved as %1.").arg(m_savedAs), false);
}

void PageExport::say(const QString& message, bool failed) {
    if (message == m_message && failed == m_failed)
        return;
    m_message = message;
    m_failed = failed;
    Q_EMIT messageChanged();
}

} // namespace models
