// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/command_line.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <tuple>

namespace app {

namespace {

using Result = std::expected<Call, QString>;

std::unexpected<QString> wrongUsage(const QString& sentence) {
    return std::unexpected(sentence);
}

QCommandLineOption option(const char* name, const char* description, const char* value) {
    return {QString::fromLatin1(name), QString::fromLatin1(description), QString::fromLatin1(value)};
}
QCommandLineOption flag(const char* name, const char* description) {
    return {QString::fromLatin1(name), QString::fromLatin1(description)};
}

QCommandLineOption themeOption() {
    return option("theme", "light, dark or system.", "THEME");
}
QCommandLineOption essayOption() {
    return option("essay", "Your own copy of the essay, saved as plain text.", "FILE");
}
QCommandLineOption namesOption() {
    return option("names", "The languages of names on the map: reader, both or local.", "WHICH");
}
QCommandLineOption languageOption() {
    return option("lang", "en, ko or zh.", "LANGUAGE");
}

/// One subcommand's parser: what all of them share.
class Parser {
public:
    Parser(const QString& call, const QString& description)
        : m_call(call) {
        m_parser.setApplicationDescription(description);
        m_parser.addOption(m_help);
        m_parser.addPositionalArgument(
            QStringLiteral("bundle"), QStringLiteral("The folder of a story; without it, the default story."),
            QStringLiteral("[BUNDLE]"));
    }

    /// Beside the bundle, a lesson's file may be named.
    void takeLesson() {
        m_parser.addPositionalArgument(QStringLiteral("lesson"), QStringLiteral("A lesson's file."),
                                       QStringLiteral("[LESSON.tworivers]"));
        m_takesLesson = true;
    }
    void add(const QCommandLineOption& option) { m_parser.addOption(option); }

    /// Nothing when the call can go on; else the text of `--help` or an error.
    [[nodiscard]] std::optional<Result> parse(const QStringList& arguments) {
        const bool understood = m_parser.parse(arguments);
        if (m_parser.isSet(m_help))
            return Result(TextCall{helpText()});
        if (!understood)
            return wrongUsage(m_parser.errorText() + u'.');
        for (const QString& argument : m_parser.positionalArguments()) {
            QString& place = m_takesLesson && isLesson(argument) ? m_lesson : m_bundle;
            if (!place.isEmpty())
                return wrongUsage(QStringLiteral("“%1” is one argument too many.").arg(argument));
            place = argument;
        }
        return {};
    }

    [[nodiscard]] bool isSet(const char* name) const { return m_parser.isSet(QString::fromLatin1(name)); }
    [[nodiscard]] QString value(const char* name) const { return m_parser.value(QString::fromLatin1(name)); }
    [[nodiscard]] QString bundle() const { return m_bundle; }
    [[nodiscard]] QString lesson() const { return m_lesson; }

    /// An error when the option is given with a value that is not among `allowed`.
    [[nodiscard]] std::optional<QString> oneOf(const char* name, const QStringList& allowed) const {
        if (!isSet(name) || allowed.contains(value(name)))
            return {};
        return QStringLiteral("--%1 takes %2, not “%3”.")
            .arg(QString::fromLatin1(name), allowed.join(QStringLiteral(", ")), value(name));
    }
    [[nodiscard]] std::optional<QString> checkLook() const {
        if (auto problem =
                oneOf("theme", {QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("system")}))
            return problem;
        if (auto problem =
                oneOf("names", {QStringLiteral("reader"), QStringLiteral("both"), QStringLiteral("local")}))
            return problem;
        return oneOf("lang", {QStringLiteral("en"), QStringLiteral("ko"), QStringLiteral("zh")});
    }

private:
    [[nodiscard]] static bool isLesson(const QString& argument) {
        return argument.endsWith(QLatin1StringView(".tworivers"), Qt::CaseInsensitive);
    }

    /// Qt names the program only; the subcommand belongs into the usage line too.
    [[nodiscard]] QString helpText() const {
        QString text = m_parser.helpText();
        if (!m_call.isEmpty()) {
            const qsizetype lineEnd = text.indexOf(u'\n');
            text =
                QStringLiteral("Usage: two-rivers %1 [options] [BUNDLE]").arg(m_call) + text.sliced(lineEnd);
        }
        return text;
    }

    QString m_call;
    QString m_bundle;
    QString m_lesson;
    bool m_takesLesson = false;
    QCommandLineParser m_parser;
    QCommandLineOption m_help{{QStringLiteral("h"), QStringLiteral("help")},
                              QStringLiteral("Shows this help.")};
};

Result parseOpen(const QStringList& arguments) {
    Parser parser(
        {}, QStringLiteral("Two Rivers, an interactive essay atlas.\n\n"
                           "Calls: two-rivers check | query | render | export; see two-rivers CALL --help."));
    parser.takeLesson();
    parser.add(essayOption());
    parser.add(option("link", "Opens at the state of a two-rivers: link.", "URL"));
    parser.add(flag("present", "Starts presenting."));
    parser.add(languageOption());
    parser.add(themeOption());
    parser.add(namesOption());
    parser.add(flag("version", "Shows the version."));
    if (auto end = parser.parse(arguments))
        return *end;
    if (parser.isSet("version"))
        return TextCall{QStringLiteral("two-rivers %1\n").arg(QCoreApplication::applicationVersion())};
    if (const auto problem = parser.checkLook())
        return wrongUsage(*problem);
    return OpenCall{.bundle = parser.bundle(),
                    .link = parser.value("link"),
                    .language = parser.value("lang"),
                    .theme = parser.value("theme"),
                    .names = parser.value("names"),
                    .present = parser.isSet("present"),
                    .essay = parser.value("essay"),
                    .lesson = parser.lesson()};
}

Result parseCheck(const QStringList& arguments) {
    Parser parser(
        QStringLiteral("check"),
        QStringLiteral("Reports every problem of a story; exit code 0 clean, 1 warnings, 2 errors."));
    parser.add(flag("json", "Reports as JSON."));
    if (auto end = parser.parse(arguments))
        return *end;
    return CheckCall{parser.bundle(), parser.isSet("json")};
}

Result parseQuery(const QStringList& arguments) {
    Parser parser(QStringLiteral("query"),
                  QStringLiteral("Prints what belongs to a target, as JSON. Give one of the targets."));
    parser.add(option("at", "A position, for instance 41.40,128.18.", "LAT,LON"));
    parser.add(option("id", "The id of a region, place, route, event, series or paragraph.", "ID"));
    parser.add(option("text", "Words in English, Korean or Chinese.", "WORDS"));
    parser.add(option("time", "A date or interval, for instance 2010 or 1994/1998.", "EDTF"));
    parser.add(option("paragraph", "A paragraph's id.", "ID"));
    parser.add(essayOption());
    if (auto end = parser.parse(arguments))
        return *end;
    using Kind = explore::Query::Kind;
    std::optional<QueryCall> call;
    for (const auto& [name, kind] : {std::pair{"at", Kind::At},
                                     {"id", Kind::Id},
                                     {"text", Kind::Text},
                                     {"time", Kind::Time},
                                     {"paragraph", Kind::Paragraph}}) {
        if (!parser.isSet(name))
            continue;
        if (call)
            return wrongUsage(
                QStringLiteral("query takes one target: --at, --id, --text, --time or --paragraph."));
        call = QueryCall{parser.bundle(), {kind, parser.value(name)}, parser.value("essay")};
    }
    if (!call)
        return wrongUsage(QStringLiteral("query needs a target: --at, --id, --text, --time or --paragraph."));
    return *call;
}

std::expected<QSize, QString> parseSize(const QString& text) {
    constexpr int kSmallestWidth = 720;
    constexpr int kSmallestHeight = 560;
    constexpr int kLargest = 7680;
    const QStringList parts = text.split(u'x');
    bool widthIsNumber = false;
    bool heightIsNumber = false;
    const QSize size(parts.value(0).toInt(&widthIsNumber), parts.value(1).toInt(&heightIsNumber));
    if (parts.size() != 2 || !widthIsNumber || !heightIsNumber || size.width() < kSmallestWidth ||
        size.height() < kSmallestHeight || size.width() > kLargest || size.height() > kLargest)
        return std::unexpected(
            QStringLiteral("--size takes a width and a height from 720x560 to 7680x7680, not “%1”.")
                .arg(text));
    return size;
}

Result parseRender(const QStringList& arguments) {
    Parser parser(QStringLiteral("render"),
                  QStringLiteral("Writes one picture for each step of the guided tour."));
    parser.add(option("out", "The folder for the pictures; it is made when missing.", "DIR"));
    parser.add(option("steps", "all, or ids separated by commas.", "STEPS"));
    parser.add(option("size", "The window's size, 1600x1000 when not given.", "WxH"));
    parser.add(flag("present", "The projector's view of each step."));
    parser.add(essayOption());
    parser.add(option("reading", "With --essay: retelling, original or both.", "WHICH"));
    parser.add(languageOption());
    parser.add(themeOption());
    parser.add(namesOption());
    if (auto end = parser.parse(arguments))
        return *end;
    if (!parser.isSet("out"))
        return wrongUsage(QStringLiteral("render needs --out DIR."));
    if (const auto problem = parser.oneOf(
            "reading", {QStringLiteral("retelling"), QStringLiteral("original"), QStringLiteral("both")}))
        return wrongUsage(*problem);
    if (const auto problem = parser.checkLook())
        return wrongUsage(*problem);
    RenderCall call;
    call.bundle = parser.bundle();
    call.outFolder = parser.value("out");
    call.language = parser.value("lang");
    call.names = parser.value("names");
    call.present = parser.isSet("present");
    call.essay = parser.value("essay");
    call.reading = parser.value("reading");
    if (parser.isSet("theme"))
        call.theme = parser.value("theme");
    if (parser.isSet("steps") && parser.value("steps") != u"all")
        call.steps = parser.value("steps").split(u',', Qt::SkipEmptyParts);
    if (parser.isSet("size")) {
        const auto size = parseSize(parser.value("size"));
        if (!size)
            return wrongUsage(size.error());
        call.size = *size;
    }
    return call;
}

void addExportOptions(Parser& parser) {
    parser.add(option(
        "handout", "A PDF to read and write on: maps, text, key dates, figures, notes, exercises, sources.",
        "FILE.pdf"));
    parser.add(option("edition", "Of the handout: teacher or student.", "EDITION"));
    parser.add(option("paper", "Of the handout: a4 or letter.", "PAPER"));
    parser.add(option("seed", "Of the handout's exercises, a number; the same number gives the same ones.",
                      "NUMBER"));
    parser.add(option("slides", "A PDF with a slide for each step.", "FILE.pdf"));
    parser.add(option("pictures", "The slides as PNG.", "DIR"));
    parser.add(option("shape", "Of the slides: 16:9 or 4:3.", "SHAPE"));
    parser.add(option("lesson", "A lesson file, for its steps, notes and ink.", "FILE.tworivers"));
    parser.add(option("steps", "all, or ids separated by commas.", "STEPS"));
    parser.add(languageOption());
    parser.add(
        option("citations",
               "All sources, in the format of the ending: .json (CSL-JSON), .bib (BibTeX), .ris (RIS), "
               ".txt or .md (a list to read).",
               "FILE"));
    parser.add(option("tables", "Every series as CSV, with its metadata.", "DIR"));
}

/// The first option of a page with a value that it cannot have.
std::optional<QString> wrongPageOption(const Parser& parser) {
    if (auto problem = parser.oneOf("edition", {QStringLiteral("teacher"), QStringLiteral("student")}))
        return problem;
    if (auto problem = parser.oneOf("paper", {QStringLiteral("a4"), QStringLiteral("letter")}))
        return problem;
    if (auto problem = parser.oneOf("shape", {QStringLiteral("16:9"), QStringLiteral("4:3")}))
        return problem;
    bool isNumber = true;
    if (parser.isSet("seed"))
        std::ignore = parser.value("seed").toUInt(&isNumber);
    if (!isNumber)
        return QStringLiteral("--seed takes a whole number, not “%1”.").arg(parser.value("seed"));
    return parser.oneOf("lang", {QStringLiteral("en"), QStringLiteral("ko"), QStringLiteral("zh")});
}

Result parseExport(const QStringList& arguments) {
    Parser parser(QStringLiteral("export"), QStringLiteral("Writes handouts, slides, citations or tables."));
    addExportOptions(parser);
    if (auto end = parser.parse(arguments))
        return *end;
    if (const auto problem = wrongPageOption(parser))
        return wrongUsage(*problem);
    ExportCall call;
    call.bundle = parser.bundle();
    for (const auto& [name, member] : {std::pair{"handout", &ExportCall::handoutFile},
                                       {"citations", &ExportCall::citationsFile},
                                       {"tables", &ExportCall::tablesFolder},
                                       {"slides", &ExportCall::slidesFile},
                                       {"pictures", &ExportCall::picturesFolder}})
        call.*member = parser.value(name);
    const bool isEmpty = call.handoutFile.isEmpty() && call.citationsFile.isEmpty() &&
                         call.tablesFolder.isEmpty() && call.slidesFile.isEmpty() &&
                         call.picturesFolder.isEmpty();
    if (isEmpty)
        return wrongUsage(
            QStringLiteral("export needs --handout FILE.pdf, --slides FILE.pdf, --pictures DIR, "
                           "--citations FILE or --tables DIR."));
    if (!call.citationsFile.isEmpty()) {
        const auto format = output::citationFormatOf(call.citationsFile);
        if (!format)
            return wrongUsage(format.error());
        call.citationFormat = *format;
    }
    for (const auto& [name, member] : {std::pair{"edition", &ExportCall::edition},
                                       {"paper", &ExportCall::paper},
                                       {"shape", &ExportCall::shape},
                                       {"lesson", &ExportCall::lessonFile},
                                       {"lang", &ExportCall::language}}) {
        if (parser.isSet(name))
            call.*member = parser.value(name);
    }
    if (parser.isSet("seed"))
        call.seed = parser.value("seed").toUInt();
    if (parser.isSet("steps") && parser.value("steps") != u"all")
        call.steps = parser.value("steps").split(u',', Qt::SkipEmptyParts);
    return call;
}

} // namespace

Result parseCommandLine(const QStringList& arguments) {
    using Parse = Result (*)(const QStringList&);
    static const std::pair<QLatin1StringView, Parse> kCalls[] = {
        {QLatin1StringView("check"), parseCheck},
        {QLatin1StringView("query"), parseQuery},
        {QLatin1StringView("render"), parseRender},
        {QLatin1StringView("export"), parseExport},
    };
    for (const auto& [name, parse] : kCalls) {
        if (arguments.value(1) == name)
            return parse(arguments.first(1) + arguments.sliced(2));
    }
    return parseOpen(arguments);
}

} // namespace app
