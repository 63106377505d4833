// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/command_line.h"

#include <QTest>

class TestCommandLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opensByDefault();
    void readsTheWindowsOptions();
    void readsAQuery();
    void readsARender();
    void readsAnExport();
    void wrongUsage_data();
    void wrongUsage();
    void helpNamesTheCall();
};

namespace {

auto parse(const char* line) {
    return app::parseCommandLine(
        QStringLiteral("two-rivers %1").arg(QString::fromUtf8(line)).split(u' ', Qt::SkipEmptyParts));
}

} // namespace

void TestCommandLine::opensByDefault() {
    const auto call = parse("");
    QVERIFY(call && std::holds_alternative<app::OpenCall>(*call));
    QVERIFY(std::get<app::OpenCall>(*call).bundle.isEmpty());
}

void TestCommandLine::readsTheWindowsOptions() {
    const auto call = parse("some/story --present --lang ko --theme dark --names local --essay my.txt --link "
                            "two-rivers://x?step=p2");
    QVERIFY(call && std::holds_alternative<app::OpenCall>(*call));
    const auto& open = std::get<app::OpenCall>(*call);
    QCOMPARE(open.bundle, QStringLiteral("some/story"));
    QCOMPARE(open.language, QStringLiteral("ko"));
    QCOMPARE(open.theme, QStringLiteral("dark"));
    QCOMPARE(open.link, QStringLiteral("two-rivers://x?step=p2"));
    QCOMPARE(open.names, QStringLiteral("local"));
    QVERIFY(open.present);
    QCOMPARE(open.essay, QStringLiteral("my.txt"));
    const auto lesson = parse("my/Monday.TwoRivers some/story");
    QVERIFY(lesson && std::holds_alternative<app::OpenCall>(*lesson));
    QCOMPARE(std::get<app::OpenCall>(*lesson).bundle, QStringLiteral("some/story"));
    QCOMPARE(std::get<app::OpenCall>(*lesson).lesson, QStringLiteral("my/Monday.TwoRivers"));
    QVERIFY(!parse("a.tworivers b.tworivers"));
}

void TestCommandLine::readsAQuery() {
    const auto call = parse("query --at=-41.4,128.1 --essay my.txt");
    QVERIFY(call && std::holds_alternative<app::QueryCall>(*call));
    const explore::Query expected{explore::Query::Kind::At, QStringLiteral("-41.4,128.1")};
    QVERIFY(std::get<app::QueryCall>(*call).query == expected);
    QCOMPARE(std::get<app::QueryCall>(*call).essay, QStringLiteral("my.txt"));
}

void TestCommandLine::readsARender() {
    const auto call = parse("render --out pictures --steps p1-open,p2-count --size 1920x1080 --theme dark");
    QVERIFY(call && std::holds_alternative<app::RenderCall>(*call));
    const auto& render = std::get<app::RenderCall>(*call);
    QCOMPARE(render.size, QSize(1920, 1080));
    QCOMPARE(render.steps, (QStringList{QStringLiteral("p1-open"), QStringLiteral("p2-count")}));
}

void TestCommandLine::readsAnExport() {
    const auto call = parse("export some/story --citations refs.BIB --tables figures");
    QVERIFY(call && std::holds_alternative<app::ExportCall>(*call));
    const auto& wanted = std::get<app::ExportCall>(*call);
    QCOMPARE(wanted.bundle, QStringLiteral("some/story"));
    QCOMPARE(wanted.citationsFile, QStringLiteral("refs.BIB"));
    QCOMPARE(wanted.citationFormat, output::CitationFormat::BibTex);
    QCOMPARE(wanted.tablesFolder, QStringLiteral("figures"));
}

void TestCommandLine::wrongUsage_data() {
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("names");
    const auto row = [](const char* line, const char* names) {
        QTest::newRow(line) << QString::fromLatin1(line) << QString::fromLatin1(names);
    };
    row("--nonsense", "nonsense");
    row("one two", "two");
    row("--theme blue", "blue");
    row("--lang fr", "fr");
    row("check one two", "two");
    row("query", "target");
    row("query --id a --text b", "one target");
    row("render", "--out");
    row("render --out x --size 10x10", "10x10");
    row("render --out x --size wide", "wide");
    row("render --out x --size 99999x1000", "99999x1000");
    row("render --out x --reading aloud", "aloud");
    row("--names greek", "greek");
    row("export", "--handout");
    row("export --citations refs.docx", "refs.docx");
    row("export --handout a.pdf --citations refs", ".bib");
    row("export --handout a.pdf --edition pupil", "pupil");
    row("export --handout a.pdf --paper a3", "a3");
    row("export --handout a.pdf --seed many", "many");
    row("export --slides a.pdf --shape 1:1", "1:1");
}

void TestCommandLine::wrongUsage() {
    QFETCH(QString, line);
    QFETCH(QString, names);
    const auto call = parse(qUtf8Printable(line));
    QVERIFY(!call.has_value());
    QVERIFY2(call.error().contains(names), qUtf8Printable(call.error()));
    QVERIFY2(call.error().endsWith(u'.') && !call.error().contains(u'\n'), "one sentence");
}

void TestCommandLine::helpNamesTheCall() {
    for (const char* line : {"check --help", "query -h", "render --help", "export --help"}) {
        const auto call = parse(line);
        QVERIFY(call && std::holds_alternative<app::TextCall>(*call));
        QVERIFY(std::get<app::TextCall>(*call).text.contains(QString::fromLatin1(line).section(u' ', 0, 0)));
    }
    const auto version = parse("--version");
    QVERIFY(version && std::holds_alternative<app::TextCall>(*version));
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_command_line.moc"
