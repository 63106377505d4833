// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bundle/bundle.h"
#include "bundle_fixture.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

/// Nothing that is in a file may crash the reader. The damage is random but the same in every run.
class TestHostileBundles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void survivesDamage_data();
    void survivesDamage();
    void survivesDeepNesting();
    void survivesManyProblems();
};

namespace {

constexpr int kDamagesPerFile = 40;

const QList<QByteArray> kPieces{"\"", "\n", "{", "}",    "[",  "]",     ",",  ":",   "\\",  "1e999", "-",
                                "/",  "X",  "~", "\\u0", "é",  "\xff",  ";;", "```", "<a>", "[](",   "![",
                                "#",  "{#", ")", "&#0;", "..", "12345", "\0", "\r",  "null"};

QByteArray readAll(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool writeAll(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray damaged(QByteArray bytes, QRandomGenerator& random) {
    const int wounds = random.bounded(1, 4);
    for (int i = 0; i < wounds && !bytes.isEmpty(); ++i) {
        const qsizetype at = random.bounded(static_cast<int>(bytes.size()));
        const qsizetype length = random.bounded(1, 30);
        switch (random.bounded(4)) {
        case 0:
            bytes.remove(at, length);
            break;
        case 1:
            bytes.insert(at, bytes.mid(random.bounded(static_cast<int>(bytes.size())), length));
            break;
        case 2:
            bytes.insert(at, kPieces[random.bounded(static_cast<int>(kPieces.size()))]);
            break;
        default:
            bytes[at] = static_cast<char>(random.bounded(256));
            break;
        }
    }
    return bytes;
}

bool isUsable(const bundle::Reading& reading) {
    const bool hasErrors = bundle::hasErrors(reading.diagnostics);
    return (reading.story == nullptr) == hasErrors;
}

} // namespace

void TestHostileBundles::survivesDamage_data() {
    QTest::addColumn<QString>("bundle");
    QTest::addColumn<QString>("file");
    for (const char* name :
         {"datapackage.json", "story.md", "steps.json", "places.geojson", "regions.geojson", "routes.geojson",
          "events.csv", "checks.csv", "sources.json"}) {
        QTest::addRow("minimal/%s", name) << QStringLiteral("minimal") << QString::fromLatin1(name);
        QTest::addRow("envoys/%s", name) << QStringLiteral("envoys") << QString::fromLatin1(name);
    }
}

void TestHostileBundles::survivesDamage() {
    QFETCH(const QString, bundle);
    QFETCH(const QString, file);
    const QTemporaryDir folder;
    QVERIFY(fixture::copyFolder(fixture::goodBundle(bundle), folder.path()));
    const QByteArray whole = readAll(folder.filePath(file));
    QVERIFY(!whole.isEmpty());
    QRandomGenerator random(20260101);
    for (int i = 0; i < kDamagesPerFile; ++i) {
        QVERIFY(writeAll(folder.filePath(file), damaged(whole, random)));
        QVERIFY(isUsable(bundle::read(folder.path(), fixture::schemaFolder())));
    }
}

void TestHostileBundles::survivesDeepNesting() {
    const QTemporaryDir folder;
    QVERIFY(fixture::copyFolder(fixture::goodBundle(QStringLiteral("minimal")), folder.path()));
    QVERIFY(writeAll(folder.filePath(QStringLiteral("steps.json")), QByteArray(1'000'000, '[')));
    QVERIFY(writeAll(folder.filePath(QStringLiteral("regions.geojson")),
                     "{\"coordinates\":" + QByteArray(1'000'000, '[')));
    QVERIFY(writeAll(folder.filePath(QStringLiteral("story.md")),
                     QByteArray(100'000, '>') + QByteArray(100'000, '[') + QByteArray(100'000, '*')));
    QVERIFY(writeAll(folder.filePath(QStringLiteral("events.csv")), QByteArray(1'000'000, ',')));
    QVERIFY(isUsable(bundle::read(folder.path(), fixture::schemaFolder())));
}

void TestHostileBundles::survivesManyProblems() {
    const QTemporaryDir folder;
    QVERIFY(fixture::copyFolder(fixture::goodBundle(QStringLiteral("minimal")), folder.path()));
    const QByteArray header = "id,date,title,category,confidence,sources\n";
    QVERIFY(writeAll(folder.filePath(QStringLiteral("events.csv")),
                     header + QByteArray("X,1,,y,z,\n").repeated(50'000)));
    const auto reading = bundle::read(folder.path(), fixture::schemaFolder());
    QVERIFY(isUsable(reading));
    QVERIFY(reading.diagnostics.size() < 1'500);
}

QTEST_GUILESS_MAIN(TestHostileBundles)
#include "tst_hostile_bundles.moc"
