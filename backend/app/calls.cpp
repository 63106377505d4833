// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/calls.h"

#include "app/exports.h"
#include "app/fonts.h"
#include "app/opened_story.h"
#include "app/render.h"
#include "app/translation.h"
#include "app/window.h"
#include "bundle/check.h"
#include "explore/query.h"

#include <QApplication>
#include <QHashSeed>
#include <cstdio>

namespace app {

namespace {

constexpr int kWell = 0;
constexpr int kFailed = 2;

int fail(const QString& sentence) {
    std::fprintf(stderr, "two-rivers: %s\n", qUtf8Printable(sentence));
    return kFailed;
}

void print(const QByteArray& text) {
    std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), stdout);
}

/// Without a display Qt would abort; a sentence says it better.
bool hasDisplay() {
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
           qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}
const QString kNoDisplay = QStringLiteral("There is no display. Start it on a desktop, or run scripts/run, "
                                          "which makes one in memory for pictures.");

class Runner {
public:
    Runner(int& argc, char** argv)
        : m_argc(argc)
        , m_argv(argv) {}

    int operator()(const TextCall& call) const {
        print(call.text.toUtf8());
        return kWell;
    }

    int operator()(const CheckCall& call) const {
        const QCoreApplication application(m_argc, m_argv);
        const auto files = findDataFiles();
        if (!files)
            return fail(files.error());
        const auto format = call.json ? bundle::CheckFormat::Json : bundle::CheckFormat::Text;
        const auto report =
            bundle::check(call.bundle.isEmpty() ? files->story : call.bundle, files->schema, format);
        print(report.output);
        return report.exitCode;
    }

    int operator()(const QueryCall& call) const {
        const QCoreApplication application(m_argc, m_argv);
        const Translation translation(story::Language::English);
        const auto opened = openStory(call.bundle);
        if (!opened)
            return fail(opened.error());
        explore::MatchIndex index(opened->reading.story);
        if (!call.essay.isEmpty()) {
            auto original = readOriginal(call.essay, *opened->reading.story);
            if (!original)
                return fail(original.error());
            index.setOriginal(std::make_shared<const story::Original>(std::move(*original)));
        }
        const auto match = explore::answer(index, call.query);
        if (!match)
            return fail(match.error());
        print(explore::toJson(index, *match));
        return kWell;
    }

    int operator()(const ExportCall& call) const {
        qputenv("QT_QPA_PLATFORM", "offscreen"); // a page needs fonts, no display
        const QGuiApplication application(m_argc, m_argv);
        useBundledFonts();
        const Translation translation(
            story::languageFromCode(call.language).value_or(story::Language::English));
        const auto opened = openStory(call.bundle);
        if (!opened)
            return fail(opened.error());
        const auto written = writeExports(call, *opened);
        return written ? kWell : fail(written.error());
    }

    int operator()(const RenderCall& call) const {
        if (!hasDisplay())
            return fail(kNoDisplay);
        // Qt packs the glyphs of a text in the order of a hash; that order is to be the same in every run.
        QHashSeed::setDeterministicGlobalSeed();
        const QApplication application(m_argc, m_argv);
        const auto rendered = render(call);
        return rendered ? kWell : fail(rendered.error());
    }

    int operator()(const OpenCall& call) const {
        if (!hasDisplay())
            return fail(kNoDisplay);
        const QApplication application(m_argc, m_argv);
        const auto window = Window::open(call, {.session = sessionFile()});
        if (!window)
            return fail(window.error());
        return QApplication::exec();
    }

private:
    int& m_argc;
    char** m_argv;
};

} // namespace

int run(const Call& call, int& argc, char** argv) {
    return std::visit(Runner(argc, argv), call);
}

} // namespace app
