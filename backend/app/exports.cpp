// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exports.h"

#include "geo/basemap.h"
#include "lesson/lesson_file.h"
#include "output/citations.h"
#include "output/file.h"
#include "output/handout.h"
#include "output/slides.h"
#include "output/tables.h"

#include <QBuffer>
#include <QDir>
#include <cstdio>

namespace app {

namespace {

using Done = std::expected<void, QString>;

class Exporter {
public:
    Exporter(const ExportCall& call, const OpenedStory& opened)
        : m_call(call)
        , m_opened(opened)
        , m_story(*opened.reading.story) {}

    Done run() {
        for (const auto part : {&Exporter::prepare, &Exporter::handout, &Exporter::slides,
                                &Exporter::pictures, &Exporter::citations, &Exporter::tables}) {
            if (auto done = (this->*part)(); !done)
                return done;
        }
        return {};
    }

private:
    [[nodiscard]] bool needsMap() const {
        return !m_call.handoutFile.isEmpty() || !m_call.slidesFile.isEmpty() ||
               !m_call.picturesFolder.isEmpty();
    }

    /// Reads what pages need.
    Done prepare() {
        for (const QString& id : m_call.steps) {
            if (story::find(m_story.steps, id) == nullptr)
                return std::unexpected(QStringLiteral("There is no step “%1”.").arg(id));
        }
        if (!m_call.lessonFile.isEmpty()) {
            if (auto read = readLesson(); !read)
                return read;
        }
        if (!needsMap())
            return {};
        auto basemap = geo::loadBasemap(m_opened.files.basemap.toStdString());
        if (!basemap)
            return std::unexpected(QStringLiteral("%1: %2. %3.")
                                       .arg(QString::fromStdString(basemap.error().place),
                                            QString::fromStdString(basemap.error().problem),
                                            QString::fromStdString(basemap.error().fix)));
        m_basemap = *std::move(basemap);
        return {};
    }

    /// A damaged lesson is used as far as it goes, and what is missing is told.
    Done readLesson() {
        lesson::Reading reading = lesson::readFile(m_call.lessonFile, m_opened.files.schema);
        if (!reading.lesson)
            return std::unexpected(bundle::toText(reading.problems.back()));
        for (const bundle::Diagnostic& problem : reading.problems)
            std::fprintf(stderr, "two-rivers: %s\n", qUtf8Printable(bundle::toText(problem)));
        m_lesson = std::move(reading.lesson);
        return {};
    }

    [[nodiscard]] const lesson::Lesson* lesson() const { return m_lesson ? &*m_lesson : nullptr; }
    [[nodiscard]] std::vector<story::Id> steps() const { return {m_call.steps.begin(), m_call.steps.end()}; }
    [[nodiscard]] story::Language language() const {
        return story::languageFromCode(m_call.language).value_or(story::Language::English);
    }

    Done handout() {
        if (m_call.handoutFile.isEmpty())
            return {};
        const explore::MatchIndex index(m_opened.reading.story);
        const output::HandoutContent content{
            .index = &index,
            .basemap = &m_basemap,
            .lesson = lesson(),
            .steps = steps(),
            .edition = m_call.edition == u"student" ? output::Edition::Student : output::Edition::Teacher,
            .paper = m_call.paper == u"letter" ? output::Paper::Letter : output::Paper::A4,
            .language = language(),
            .seed = m_call.seed};
        return output::writeFile(m_call.handoutFile, output::handoutOf(content));
    }

    [[nodiscard]] output::SlideContent slideContent() const {
        return {.story = &m_story,
                .basemap = &m_basemap,
                .lesson = lesson(),
                .steps = steps(),
                .shape = m_call.shape == u"4:3" ? output::SlideShape::Narrow : output::SlideShape::Wide,
                .language = language()};
    }

    Done slides() {
        return m_call.slidesFile.isEmpty()
                   ? Done()
                   : output::writeFile(m_call.slidesFile, output::slidesOf(slideContent()));
    }

    Done pictures() {
        if (m_call.picturesFolder.isEmpty())
            return {};
        if (auto made = output::makeFolder(m_call.picturesFolder); !made)
            return made;
        const output::SlideContent content = slideContent();
        int number = 0;
        for (const lesson::PlannedStep& step : output::stepsOf(content)) {
            QByteArray png;
            QBuffer buffer(&png);
            buffer.open(QIODevice::WriteOnly);
            output::slidePicture(content, step).save(&buffer, "PNG");
            const QString name =
                QStringLiteral("%1-%2.png").arg(++number, 2, 10, QLatin1Char('0')).arg(step.step->id);
            if (auto written = output::writeFile(QDir(m_call.picturesFolder).filePath(name), png); !written)
                return written;
        }
        return {};
    }

    Done citations() {
        return m_call.citationsFile.isEmpty()
                   ? Done()
                   : output::writeFile(m_call.citationsFile,
                                       output::citationsOf(m_story, m_call.citationFormat));
    }

    Done tables() {
        return m_call.tablesFolder.isEmpty() ? Done() : output::exportTables(m_story, m_call.tablesFolder);
    }

    const ExportCall& m_call;
    const OpenedStory& m_opened;
    const story::Story& m_story;
    geo::Basemap m_basemap;
    std::optional<lesson::Lesson> m_lesson;
};

} // namespace

std::expected<void, QString> writeExports(const ExportCall& call, const OpenedStory& opened) {
    return Exporter(call, opened).run();
}

} // namespace app
