// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using app::Session;
using app::StoryPlace;

class TestSession : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void comesBack();
    void aNewSessionHasNoFile();
    void aNewSessionComesBack();
    void whatIsMissingIsAsInANewOne();
    void damagedFilesAreSetAside_data();
    void damagedFilesAreSetAside();
    void placesAreFewAndNewestFirst();
    void aFolderThatCannotBeMadeIsAnError();
    void itLiesWithTheStateOfPrograms();

private:
    [[nodiscard]] QString path() const {
        return m_folder->filePath(QStringLiteral("two-rivers/session.json"));
    }
    void write(const QByteArray& content) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

Session wholeSession() {
    Session session;
    session.window = {1234, 777};
    session.maximized = true;
    session.textScale = 1.3;
    session.face = QStringLiteral("sans");
    session.lessMotion = true;
    session.classMinutes = 55;
    session.language = story::Language::Korean;
    session.theme = explore::Theme::Dark;
    session.names = explore::MapNames::Local;
    session.lessons = {QStringLiteral("/home/ann/월요일.tworivers"), QStringLiteral("/home/ann/b.tworivers")};
    session.put({.folder = {},
                 .link = QStringLiteral("two-rivers://two-rivers?step=p2"),
                 .essay = QString::fromUtf8("/home/ann/내 사본.txt"),
                 .reading = QStringLiteral("both"),
                 .lesson = QStringLiteral("/home/ann/월요일.tworivers")});
    session.put({.folder = QStringLiteral("/home/ann/story"), .link = {}, .essay = {}, .reading = {}});
    return session;
}

} // namespace

void TestSession::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestSession::write(const QByteArray& content) const {
    QVERIFY(QDir().mkpath(QFileInfo(path()).path()));
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

void TestSession::comesBack() {
    const Session session = wholeSession();
    const auto kept = app::keepSession(path(), session);
    QVERIFY2(kept, qUtf8Printable(kept.error_or(QString())));
    const app::FoundSession found = app::findSession(path());
    QCOMPARE(found.problem, QString());
    QVERIFY(found.session == session);
    QCOMPARE(QDir(QFileInfo(path()).path()).entryList(QDir::Files),
             QStringList{QStringLiteral("session.json")});
}

void TestSession::aNewSessionHasNoFile() {
    const app::FoundSession found = app::findSession(path());
    QVERIFY(found.session == Session());
    QCOMPARE(found.problem, QString());
}

void TestSession::aNewSessionComesBack() {
    QVERIFY(app::keepSession(path(), Session()));
    const app::FoundSession found = app::findSession(path());
    QCOMPARE(found.problem, QString());
    QVERIFY(found.session == Session());
}

void TestSession::whatIsMissingIsAsInANewOne() {
    write(R"({"version": 1, "theme": "dark", "later": {"than": "this"}})");
    const app::FoundSession found = app::findSession(path());
    QCOMPARE(found.problem, QString());
    Session expected;
    expected.theme = explore::Theme::Dark;
    QVERIFY(found.session == expected);
}

void TestSession::damagedFilesAreSetAside_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut off") << app::toJson(wholeSession()).first(100);
    QTest::newRow("zeros") << QByteArray(4096, '\0');
    QTest::newRow("a list") << QByteArray("[1]");
    QTest::newRow("no version") << QByteArray("{}");
    QTest::newRow("a later version") << QByteArray(R"({"version": 99})");
    QTest::newRow("a number for a word") << QByteArray(R"({"version": 1, "face": 3})");
    QTest::newRow("an unknown word") << QByteArray(R"({"version": 1, "theme": "pink"})");
    QTest::newRow("a window as wide as the sky")
        << QByteArray(R"({"version": 1, "window": {"width": 1e300, "height": 3}})");
    QTest::newRow("places that are none") << QByteArray(R"({"version": 1, "places": [3]})");
    QTest::newRow("lessons that are none") << QByteArray(R"({"version": 1, "lessons": [3]})");
    QTest::newRow("a place without words") << QByteArray(R"({"version": 1, "places": [{"link": []}]})");
    QTest::newRow("too large") << QByteArray(qsizetype{300} * 1024, ' ') + R"({"version": 1})";
}

void TestSession::damagedFilesAreSetAside() {
    QFETCH(const QByteArray, content);
    write(content);
    const app::FoundSession found = app::findSession(path());
    QVERIFY(found.session == Session());
    QVERIFY(!found.problem.isEmpty());
    QCOMPARE(found.asideAs, path() + QStringLiteral(".damaged"));
    QVERIFY(!QFile::exists(path()));
    QFile aside(found.asideAs);
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QCOMPARE(aside.readAll(), content);
    QCOMPARE(app::findSession(path()).problem, QString()); // told once
    write("worse");
    QCOMPARE(app::findSession(path()).asideAs, found.asideAs); // the newest is set aside
}

void TestSession::placesAreFewAndNewestFirst() {
    Session session;
    for (int i = 0; i < 50; ++i)
        session.put({QStringLiteral("/story/%1").arg(i), QStringLiteral("link %1").arg(i), {}, {}});
    QCOMPARE(session.places.size(), Session::kMostPlaces);
    QCOMPARE(session.places.front().folder, QStringLiteral("/story/49"));
    QVERIFY(session.placeIn(QStringLiteral("/story/3")) == nullptr);
    const StoryPlace old = *session.placeIn(QStringLiteral("/story/35"));
    session.put(old);
    QVERIFY(session.places.front() == old);
    QCOMPARE(session.places.size(), Session::kMostPlaces);
}

void TestSession::aFolderThatCannotBeMadeIsAnError() {
    write("a file where a folder should be");
    const auto kept = app::keepSession(path() + QStringLiteral("/session.json"), Session());
    QVERIFY(!kept);
    QVERIFY(kept.error().endsWith(u'.'));
}

void TestSession::itLiesWithTheStateOfPrograms() {
    qputenv("XDG_STATE_HOME", m_folder->path().toUtf8());
    QCOMPARE(app::sessionFile(), path());
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
