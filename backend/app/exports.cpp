// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exports.h"

#include "app/page_files.h"
#include "lesson/lesson_file.h"
#include "output/citations.h"
#include "output/file.h"
#include "output/tables.h"

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
        auto basemap = readBasemap(m_opened.files.basemap);
        if (!basemap)
            return std::unexpected(basemap.error());
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

    /// The pages that go to `path`, if there is one.
    Done writeTo(const QString& path, models::PageOrder::Kind kind) {
        if (path.isEmpty())
            return {};
        const models::PageOrder order{
            .kind = kind,
            .forStudents = m_call.edition == u"student",
            .onLetter = m_call.paper == u"letter",
            .narrow = m_call.shape == u"4:3",
            .language = story::languageFromCode(m_call.language).value_or(story::Language::English),
            .lesson = m_lesson,
            .steps = {m_call.steps.begin(), m_call.steps.end()},
            .seed = m_call.seed};
        const explore::MatchIndex index(m_opened.reading.story);
        const auto pages = pagesOf(order, {.index = &index, .basemap = &m_basemap});
        if (auto written = writePages(*pages, kind, path); !written)
            return std::unexpected(written.error());
        return {};
    }

    Done handout() { return writeTo(m_call.handoutFile, models::PageOrder::Kind::Handout); }
    Done slides() { return writeTo(m_call.slidesFile, models::PageOrder::Kind::Slides); }
    Done pictures() { return writeTo(m_call.picturesFolder, models::PageOrder::Kind::Pictures); }

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
