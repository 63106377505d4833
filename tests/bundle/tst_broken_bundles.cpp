// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bundle/bundle.h"
#include "bundle/check.h"
#include "bundle_fixture.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

/// Every folder of tests/bundles/broken is a bundle with one fault. Its expected.txt says what must be found
/// and nothing else: `FILE:LINE:COLUMN SEVERITY WORDS OF THE PROBLEM`.
class TestBrokenBundles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsTheFault_data();
    void findsTheFault();
    void areEnough();
    void findsAllFaultsAtOnce();
    void saysItInJson();
    void survivesNoFolder();
};

namespace {

QString described(const bundle::Diagnostic& diagnostic) {
    const bool isError = diagnostic.severity == bundle::Severity::Error;
    return QStringLiteral("%1:%2:%3 %4 %5")
        .arg(diagnostic.file)
        .arg(diagnostic.line)
        .arg(diagnostic.column)
        .arg(isError ? QStringLiteral("error") : QStringLiteral("warning"), diagnostic.problem);
}

/// True when `found` begins with the expected place and severity and holds the expected words.
bool matches(const QString& found, const QString& expected) {
    const qsizetype words = expected.indexOf(u' ', expected.indexOf(u' ') + 1);
    return found.startsWith(expected.first(words + 1)) && found.contains(expected.sliced(words + 1));
}

QStringList brokenNames() {
    return QDir(fixture::brokenFolder()).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
}

} // namespace

void TestBrokenBundles::findsTheFault_data() {
    QTest::addColumn<QString>("name");
    for (const QString& name : brokenNames())
        QTest::newRow(qPrintable(name)) << name;
}

void TestBrokenBundles::findsTheFault() {
    QFETCH(const QString, name);
    const QTemporaryDir folder;
    QVERIFY(fixture::makeBroken(name, folder.path()));
    const QStringList expected =
        fixture::linesOf(fixture::brokenFolder() + u'/' + name + QStringLiteral("/expected.txt"));
    QVERIFY(!expected.isEmpty());

    const bundle::Reading reading = bundle::read(folder.path(), fixture::schemaFolder());

    QStringList found;
    for (const bundle::Diagnostic& diagnostic : reading.diagnostics) {
        found.append(described(diagnostic));
        QVERIFY2(!diagnostic.fix.isEmpty() && !diagnostic.fix.endsWith(u'.'), qPrintable(diagnostic.fix));
        QVERIFY2(!diagnostic.problem.endsWith(u'.'), qPrintable(diagnostic.problem));
    }
    QVERIFY2(found.size() == expected.size(), qPrintable(QStringLiteral("found:\n") + found.join(u'\n')));
    for (qsizetype i = 0; i < found.size(); ++i)
        QVERIFY2(matches(found[i], expected[i]),
                 qPrintable(found[i] + QStringLiteral("\nexpected ") + expected[i]));

    const bool hasErrors = bundle::hasErrors(reading.diagnostics);
    QCOMPARE(reading.story == nullptr, hasErrors);
    QCOMPARE(bundle::check(folder.path(), fixture::schemaFolder(), bundle::CheckFormat::Text).exitCode,
             hasErrors ? 2 : 1);
}

void TestBrokenBundles::areEnough() {
    int withErrors = 0;
    for (const QString& name : brokenNames()) {
        const QString expected =
            fixture::linesOf(fixture::brokenFolder() + u'/' + name + QStringLiteral("/expected.txt"))
                .join(u'\n');
        withErrors += expected.contains(QStringLiteral(" error ")) ? 1 : 0;
    }
    QVERIFY2(withErrors >= 65, qPrintable(QString::number(withErrors)));
}

void TestBrokenBundles::findsAllFaultsAtOnce() {
    // Faults in files of their own, or far enough from each other, to be overlaid on one bundle.
    const QStringList names{
        QStringLiteral("csv-number-with-comma"), QStringLiteral("check-unknown-verdict"),
        QStringLiteral("event-month-13"),        QStringLiteral("link-unknown-region"),
        QStringLiteral("place-latitude-95"),     QStringLiteral("region-ring-bowtie"),
        QStringLiteral("route-unknown-way"),     QStringLiteral("source-url-ftp"),
        QStringLiteral("step-frame-inverted"),   QStringLiteral("package-unknown-opening")};
    const QTemporaryDir folder;
    QVERIFY(fixture::copyFolder(fixture::goodBundle(QStringLiteral("minimal")), folder.path()));
    QStringList expected;
    for (const QString& name : names) {
        const QString broken = fixture::brokenFolder() + u'/' + name;
        QVERIFY2(fixture::copyFolder(broken, folder.path()), qPrintable(name));
        expected += fixture::linesOf(broken + QStringLiteral("/expected.txt"));
    }
    const auto diagnostics = bundle::read(folder.path(), fixture::schemaFolder()).diagnostics;
    QStringList found;
    for (const auto& diagnostic : diagnostics)
        found.append(described(diagnostic));
    QVERIFY2(found.size() == 10, qPrintable(found.join(u'\n')));
    for (const QString& line : expected)
        QVERIFY2(std::ranges::any_of(found, [&](const QString& f) { return matches(f, line); }),
                 qPrintable(line));
    QVERIFY(std::ranges::is_sorted(
        diagnostics, {}, [](const bundle::Diagnostic& d) { return std::tie(d.file, d.line, d.column); }));
}

void TestBrokenBundles::saysItInJson() {
    const QTemporaryDir folder;
    QVERIFY(fixture::makeBroken(QStringLiteral("place-latitude-95"), folder.path()));
    const auto result = bundle::check(folder.path(), fixture::schemaFolder(), bundle::CheckFormat::Json);
    const QJsonArray problems = QJsonDocument::fromJson(result.output).array();
    QCOMPARE(problems.size(), 1);
    const QJsonObject problem = problems.first().toObject();
    QCOMPARE(problem.value(u"pointer").toString(), QStringLiteral("/features/0/geometry/coordinates"));
    QCOMPARE(problem.value(u"severity").toString(), QStringLiteral("error"));
    QCOMPARE(problem.value(u"file").toString(), QStringLiteral("places.geojson"));
    QVERIFY(problem.value(u"line").toInt() > 0 && problem.value(u"column").toInt() > 0);
    QVERIFY(!problem.value(u"problem").toString().isEmpty() && !problem.value(u"fix").toString().isEmpty());
}

void TestBrokenBundles::survivesNoFolder() {
    const auto reading = bundle::read(QStringLiteral("/nowhere/at/all"), fixture::schemaFolder());
    QVERIFY(!reading.story);
    QVERIFY(bundle::hasErrors(reading.diagnostics));
    QCOMPARE(bundle::toText(reading.diagnostics.front()).startsWith(u"checks.csv"), false);
}

QTEST_GUILESS_MAIN(TestBrokenBundles)
#include "tst_broken_bundles.moc"
