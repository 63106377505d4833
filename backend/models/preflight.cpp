// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/preflight.h"

#include "explore/wording.h"
#include "models/contrast.h"
#include "models/slide_type.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>
#include <array>

namespace models {

namespace {

using Line = PreflightLine;
using Kind = PreflightLine::Kind;

struct PreflightWords {
    Q_DECLARE_TR_FUNCTIONS(Preflight)
};

constexpr QSize kLeastScreen{1024, 768};
/// From the back row a statement reads from a twentieth of the picture's height on.
constexpr double kLeastStatement = 1.0 / 20;
/// And so from about the middle of the room, where the smallest type needs to be read no farther.
constexpr double kLeastSource = 1.0 / 50;
constexpr double kRounding_px = 0.5; ///< Sizes of type are whole pixels.

/// Colours that meet on a slide.
struct Meeting {
    const char* name; ///< For people.
    const char* ink;  ///< Tokens of the theme.
    const char* ground;
    double least;
};
constexpr std::array kMeetings{
    Meeting{QT_TRANSLATE_NOOP("Preflight", "the statement"), "ink1", "paper", kTextContrast},
    Meeting{QT_TRANSLATE_NOOP("Preflight", "the source"), "ink2", "paper", kTextContrast},
    Meeting{QT_TRANSLATE_NOOP("Preflight", "the names of towns"), "lblCity", "landKP", kTextContrast},
    Meeting{QT_TRANSLATE_NOOP("Preflight", "the names of towns"), "lblCity", "landCN", kTextContrast},
    Meeting{QT_TRANSLATE_NOOP("Preflight", "the names of countries"), "lblCountry", "landKP", kTextContrast},
    Meeting{QT_TRANSLATE_NOOP("Preflight", "the names of countries"), "lblCountry", "landCN", kTextContrast},
    Meeting{QT_TRANSLATE_NOOP("Preflight", "the names of the rivers"), "yaluT", "landCN", kTextContrast},
    Meeting{QT_TRANSLATE_NOOP("Preflight", "the names of the rivers"), "tumenT", "landCN", kTextContrast},
    Meeting{QT_TRANSLATE_NOOP("Preflight", "the two rivers"), "yalu", "landKP", kMarkContrast},
    Meeting{QT_TRANSLATE_NOOP("Preflight", "the two rivers"), "tumen", "landKP", kMarkContrast},
    Meeting{QT_TRANSLATE_NOOP("Preflight", "the ways out"), "c1", "landKP", kMarkContrast},
    Meeting{QT_TRANSLATE_NOOP("Preflight", "the ways out"), "c2", "landCN", kMarkContrast},
    Meeting{QT_TRANSLATE_NOOP("Preflight", "the ways out"), "c3", "landKP", kMarkContrast},
    Meeting{QT_TRANSLATE_NOOP("Preflight", "the ways out"), "c4", "sea", kMarkContrast},
    Meeting{QT_TRANSLATE_NOOP("Preflight", "the ways out"), "c5", "landKP", kMarkContrast},
};

/// The look over one lesson.
class Look {
public:
    explicit Look(const PreflightSubject& subject)
        : m_subject(subject)
        , m_plan(preflightPlan(subject)) {}

    [[nodiscard]] std::vector<Line> lines() {
        lookAtPlan();
        lookAtScreens();
        lookAtType();
        lookAtColours();
        lookAtFiles();
        std::ranges::stable_sort(m_lines, {},
                                 [](const Line& line) { return std::pair(!line.grave, line.kind); });
        return std::move(m_lines);
    }

private:
    void add(Kind kind, bool grave, const QString& what, const QString& fix, const QString& place) {
        m_lines.push_back({kind, grave, what, fix, place});
    }

    [[nodiscard]] QString number(double value) const {
        return explore::numberText(value, m_subject.language);
    }

    /// "¶2 “South Korea keeps a count.”"
    [[nodiscard]] QString nameOf(const story::Step& step) const {
        const story::Paragraph* told = story::find(m_subject.story->paragraphs, step.paragraph);
        return PreflightWords::tr("¶%1 “%2”", "a step: its paragraph and its statement")
            .arg(told == nullptr ? 0 : told->number)
            .arg(step.statement.in(m_subject.language));
    }

    void lookAtPlan() {
        if (m_plan.steps.empty())
            add(Kind::NoSteps, true, PreflightWords::tr("The class would see no step of your lesson"),
                PreflightWords::tr("Tick those that it is to see"), QStringLiteral("lesson"));
        if (m_plan.minutes > m_subject.classMinutes)
            add(Kind::TooLong, true,
                PreflightWords::tr("The steps take %1 minutes, the class lasts %2")
                    .arg(number(m_plan.minutes), number(m_subject.classMinutes)),
                PreflightWords::tr("Leave steps out, or give them fewer minutes"), QStringLiteral("lesson"));
        for (const lesson::PlannedStep& planned : m_plan.steps)
            lookAtStep(planned);
        if (m_subject.lesson != nullptr) {
            for (const lesson::LessonStep& own : m_subject.lesson->steps)
                lookForStep(own);
        }
    }

    void lookAtStep(const lesson::PlannedStep& planned) {
        const QString place = QStringLiteral("lesson:") + planned.step->id;
        if (planned.notes.trimmed().isEmpty())
            add(Kind::NoNotes, false, PreflightWords::tr("%1 has no notes").arg(nameOf(*planned.step)),
                PreflightWords::tr("Write what you want to say about it"), place);
        if (planned.minutes <= 0)
            add(Kind::NoMinutes, false, PreflightWords::tr("%1 has no minutes").arg(nameOf(*planned.step)),
                PreflightWords::tr("Give it some, so that the clock can tell how the lesson stands"), place);
    }

    void lookForStep(const lesson::LessonStep& own) {
        if (own.shown && story::find(m_subject.story->steps, own.step) == nullptr)
            add(Kind::LostStep, false,
                PreflightWords::tr("The story no longer has the step “%1”").arg(own.step),
                PreflightWords::tr("The class goes on without it; your notes about it are kept"),
                QStringLiteral("lesson"));
    }

    [[nodiscard]] const ScreenPlace* own() const {
        const auto found = std::ranges::find(m_subject.screens, m_subject.ownScreen, &ScreenPlace::name);
        return found == m_subject.screens.end() ? nullptr : &*found;
    }

    /// Of the screen that the class looks at; empty when nothing is known of it.
    [[nodiscard]] QSize classScreen() const {
        if (m_subject.projector)
            return m_subject.projector->area.size();
        return own() == nullptr ? QSize() : own()->area.size();
    }

    void lookAtScreens() {
        const QSize size = classScreen();
        if (!m_subject.projector && m_subject.screens.size() > 1)
            add(Kind::SameScreen, true, PreflightWords::tr("The projector shows the same as this screen"),
                PreflightWords::tr("Let the desktop extend to it, so that your notes stay with you"), {});
        else if (!m_subject.projector)
            add(Kind::OneScreen, false,
                PreflightWords::tr("There is no second screen: the class would look at this one"),
                PreflightWords::tr("Plug the projector in, if there is one"), {});
        if (!size.isEmpty() && (size.width() < kLeastScreen.width() || size.height() < kLeastScreen.height()))
            add(Kind::SmallScreen, true,
                PreflightWords::tr("The screen of the class has only %1 × %2 pixels")
                    .arg(size.width())
                    .arg(size.height()),
                PreflightWords::tr("Choose at least %1 × %2 in the settings of the desktop")
                    .arg(kLeastScreen.width())
                    .arg(kLeastScreen.height()),
                {});
    }

    /// How many slides have words that are too small, at a text size.
    struct TooSmall {
        int statements = 0;
        int sources = 0;
    };
    [[nodiscard]] TooSmall tooSmallAt(double textScale) const {
        const QSizeF screen = classScreen();
        TooSmall small;
        for (const lesson::PlannedStep& planned : m_plan.steps) {
            const SlideType type = slideTypeOf(*planned.step, m_subject.language, screen, textScale);
            small.statements += type.statement_px + kRounding_px < screen.height() * kLeastStatement ? 1 : 0;
            small.sources += type.smallest_px + kRounding_px < screen.height() * kLeastSource ? 1 : 0;
        }
        return small;
    }

    /// "Choose the text size 130%", the next one that mends it; or a screen where none does.
    [[nodiscard]] Line sizeLine(Kind kind, bool grave, const QString& what, int TooSmall::* count) const {
        for (const double scale : m_subject.textScales) {
            if (scale > m_subject.textScale && tooSmallAt(scale).*count == 0)
                return {kind, grave, what,
                        PreflightWords::tr("Choose the text size %1%").arg(qRound(scale * 100)),
                        QStringLiteral("text")};
        }
        return {kind,
                grave,
                what,
                PreflightWords::tr("Choose a broader picture in the settings of the desktop, such as 16:9"),
                {}};
    }

    void lookAtType() {
        if (classScreen().isEmpty())
            return;
        const TooSmall small = tooSmallAt(m_subject.textScale);
        if (small.statements > 0)
            m_lines.push_back(sizeLine(
                Kind::SmallStatement, true,
                PreflightWords::tr("%n statement(s) would be smaller than a twentieth of the class’s screen",
                                   nullptr, small.statements),
                &TooSmall::statements));
        if (small.sources > 0)
            m_lines.push_back(
                sizeLine(Kind::SmallSource, false,
                         PreflightWords::tr("The sources on %n slide(s) would be too small to read from the "
                                            "middle of the room",
                                            nullptr, small.sources),
                         &TooSmall::sources));
    }

    void lookAtColours() {
        if (!m_subject.colour)
            return;
        const char* told = "";
        for (const Meeting& meeting : kMeetings) {
            const double contrast =
                contrastOf(m_subject.colour(meeting.ink), m_subject.colour(meeting.ground));
            if (contrast >= meeting.least || qstrcmp(told, meeting.name) == 0)
                continue;
            told = meeting.name;
            add(Kind::Contrast, true,
                PreflightWords::tr("The contrast of %1 is %2 to 1, and %3 is needed")
                    .arg(PreflightWords::tr(meeting.name), number(std::floor(contrast * 10) / 10),
                         number(meeting.least)),
                PreflightWords::tr("Choose the other theme"), QStringLiteral("text"));
        }
    }

    void lookAtFiles() {
        if (!m_subject.lostCopy.isEmpty())
            add(Kind::LostCopy, true,
                PreflightWords::tr("Your copy of the essay is no longer where it was: %1")
                    .arg(QFileInfo(m_subject.lostCopy).fileName()),
                PreflightWords::tr("Open it from where it is now"), QStringLiteral("copy"));
        for (const story::Language language : m_subject.unwritten)
            add(Kind::NoFont, language == m_subject.language,
                language == story::Language::Korean ? PreflightWords::tr("There is no font for Korean here")
                                                    : PreflightWords::tr("There is no font for Chinese here"),
                PreflightWords::tr("Install the package fonts-noto-cjk"), {});
    }

    const PreflightSubject& m_subject;
    PreflightPlan m_plan;
    std::vector<Line> m_lines;
};

} // namespace

PreflightPlan preflightPlan(const PreflightSubject& subject) {
    PreflightPlan plan;
    plan.steps = lesson::plannedSteps(subject.lesson, *subject.story);
    for (const lesson::PlannedStep& planned : plan.steps)
        plan.minutes += planned.minutes;
    return plan;
}

std::vector<PreflightLine> preflight(const PreflightSubject& subject) {
    return Look(subject).lines();
}

} // namespace models
