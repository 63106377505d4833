// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The reader's own copy of the essay in the real window.

#include "desktop.h"
#include "own_essay.h"
#include "visible_texts.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTest>

class TestReadingACopy : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();

    void aDroppedFileIsRead();
    void theKeyGoesThroughTheReadings();
    void linksOfTheOriginalAreFollowed();
    void textsStandBesideEachOtherWhereThereIsRoom_data();
    void textsStandBesideEachOtherWhereThereIsRoom();
    void aProblemIsSaidOnce();
    void whatIsMissingIsSaid();

private:
    [[nodiscard]] QString write(const QString& name, const QByteArray& bytes) const;
    [[nodiscard]] bool openOwnEssay();
    void dropFile(const QString& path);

    QTemporaryDir m_folder;
    std::unique_ptr<Desktop> m_desktop;
};

namespace {
constexpr QSize kDesignSize{1600, 1000};

#define VERIFY_TEXTS(root)                                                                                   \
    do {                                                                                                     \
        const QStringList faults = textFaults(root);                                                         \
        QVERIFY2(faults.isEmpty(), qUtf8Printable(faults.join(u'\n')));                                      \
    } while (false)
} // namespace

QString TestReadingACopy::write(const QString& name, const QByteArray& bytes) const {
    QString path = m_folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    return path;
}

bool TestReadingACopy::openOwnEssay() {
    models::OriginalCopy& copy = *m_desktop->atlas().original();
    copy.openPath(write(QStringLiteral("essay.txt"), fixture::ownEssay().page().toUtf8()));
    copy.setReading(QStringLiteral("original"));
    return Desktop::until([&copy] { return copy.isOpened(); }) && m_desktop->settle();
}

void TestReadingACopy::dropFile(const QString& path) {
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    const QPoint middle(m_desktop->window().width() / 2, m_desktop->window().height() / 2);
    QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&m_desktop->window(), &enter);
    QDragMoveEvent move(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&m_desktop->window(), &move);
    QDropEvent drop(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&m_desktop->window(), &drop);
}

void TestReadingACopy::initTestCase() {
    m_desktop = Desktop::open(kDesignSize);
    QVERIFY2(m_desktop, "the window did not open");
}

void TestReadingACopy::init() {
    Desktop::failOnWarnings();
}

void TestReadingACopy::cleanup() {
    if (!m_desktop)
        return;
    m_desktop->atlas().original()->close();
    m_desktop->window().resize(kDesignSize);
    m_desktop->explorer().goToStep(m_desktop->explorer().story().opening);
    QVERIFY(m_desktop->settle());
}

void TestReadingACopy::cleanupTestCase() {
    m_desktop.reset();
}

void TestReadingACopy::aDroppedFileIsRead() {
    QVERIFY(m_desktop->item(QStringLiteral("copy.p1")) == nullptr);
    dropFile(write(QStringLiteral("dropped.txt"), fixture::ownEssay().page().toUtf8()));
    QVERIFY(Desktop::until([this] { return m_desktop->atlas().original()->isOpened(); }));
    QCOMPARE(m_desktop->atlas().original()->name(), QStringLiteral("dropped.txt"));
    QVERIFY(m_desktop->settle());
    QVERIFY(m_desktop->item(QStringLiteral("copy.p1")) != nullptr);
    QVERIFY2(m_desktop->item(QStringLiteral("notice.copy")) == nullptr, "everything was matched");
    m_desktop->picture(QStringLiteral("copy-original"));
    VERIFY_TEXTS(*m_desktop->window().contentItem());
}

void TestReadingACopy::theKeyGoesThroughTheReadings() {
    QVERIFY(openOwnEssay());
    for (const char* reading : {"both", "retelling", "original"}) {
        m_desktop->key(QStringLiteral("o"));
        QVERIFY(Desktop::until(
            [&] { return m_desktop->atlas().original()->reading() == QLatin1StringView(reading); }));
        QVERIFY(m_desktop->settle());
        const bool copyShown = m_desktop->item(QStringLiteral("copy.p2")) != nullptr;
        QCOMPARE(copyShown, QLatin1StringView(reading) != QLatin1StringView("retelling"));
    }
    m_desktop->click(m_desktop->item(QStringLiteral("reading.retelling")));
    QVERIFY(Desktop::until([this] { return m_desktop->item(QStringLiteral("copy.p1")) == nullptr; }));
}

void TestReadingACopy::linksOfTheOriginalAreFollowed() {
    QVERIFY(openOwnEssay());
    m_desktop->explorer().goToParagraph(QStringLiteral("p2"));
    QVERIFY(m_desktop->settle());
    m_desktop->click(m_desktop->item(QStringLiteral("link.copy.p2.event:refugee-convention")));
    QVERIFY(Desktop::until([this] { return m_desktop->explorer().state().selection() != nullptr; }));
    QCOMPARE(m_desktop->explorer().state().selection()->id, QStringLiteral("refugee-convention"));
    QVERIFY(m_desktop->settle());
    m_desktop->picture(QStringLiteral("copy-selected"));
    QVERIFY2(m_desktop->item(QStringLiteral("copy.p2")) != nullptr,
             "with its reasons, it is still the original");
    m_desktop->key(QStringLiteral("Escape"));
    QVERIFY(Desktop::until([this] { return m_desktop->explorer().state().selection() == nullptr; }));
}

void TestReadingACopy::textsStandBesideEachOtherWhereThereIsRoom_data() {
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("beside");
    QTest::newRow("wide") << QSize(1920, 1080) << true;
    QTest::newRow("the design's size") << kDesignSize << true;
    QTest::newRow("medium") << QSize(1280, 800) << false;
    QTest::newRow("the sheet of a narrow window") << QSize(800, 1000) << true;
    QTest::newRow("the least size") << QSize(720, 560) << false;
}

void TestReadingACopy::textsStandBesideEachOtherWhereThereIsRoom() {
    QFETCH(const QSize, size);
    QFETCH(const bool, beside);
    QVERIFY(openOwnEssay());
    m_desktop->move({5, 5}); // from words that would tell what they lead to, over others
    m_desktop->window().resize(size);
    QVERIFY(Desktop::until([&] { return m_desktop->window().size() == size; }));
    m_desktop->atlas().original()->setReading(QStringLiteral("both"));
    QVERIFY(m_desktop->settle());
    m_desktop->picture(QStringLiteral("copy-both-%1").arg(size.width()));
    const QQuickItem* copy = m_desktop->item(QStringLiteral("copy.p1"));
    QVERIFY(copy != nullptr);
    const QQuickItem* retelling = m_desktop->item(QStringLiteral("retelling.p1"));
    QVERIFY(retelling != nullptr);
    const QPointF between = copy->mapToScene(QPointF()) - retelling->mapToScene(QPointF());
    QCOMPARE(between.x() > 0, beside);
    QCOMPARE(between.y() > 0, !beside);
    VERIFY_TEXTS(*m_desktop->window().contentItem());
}

void TestReadingACopy::aProblemIsSaidOnce() {
    dropFile(write(QStringLiteral("picture.png"), QByteArray("\x89PNG\0\0", 6)));
    QVERIFY(Desktop::until([this] { return m_desktop->item(QStringLiteral("notice.copy")) != nullptr; }));
    QVERIFY(m_desktop->atlas().original()->problem().contains(QStringLiteral("picture.png")));
    QVERIFY(m_desktop->settle());
    m_desktop->picture(QStringLiteral("copy-problem"));
    VERIFY_TEXTS(*m_desktop->window().contentItem());
    m_desktop->click(m_desktop->item(QStringLiteral("notice.copy.close")));
    QVERIFY(Desktop::until([this] { return m_desktop->item(QStringLiteral("notice.copy")) == nullptr; }));
}

void TestReadingACopy::whatIsMissingIsSaid() {
    fixture::OwnEssay essay = fixture::ownEssay();
    essay.paragraphs.removeAt(1);
    m_desktop->atlas().original()->openPath(write(QStringLiteral("five.txt"), essay.page().toUtf8()));
    QVERIFY(Desktop::until([this] { return m_desktop->item(QStringLiteral("notice.copy")) != nullptr; }));
    QVERIFY(m_desktop->atlas().original()->report().contains(QStringLiteral("¶2")));
    QVERIFY(m_desktop->settle());
    VERIFY_TEXTS(*m_desktop->window().contentItem());
}

int main(int argc, char** argv) {
    const QApplication application(argc, argv);
    TestReadingACopy test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_reading_a_copy.moc"
