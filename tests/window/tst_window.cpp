// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The three readers' stories, told with real clicks, keys and wheel in the real window.

#include "desktop.h"
#include "visible_texts.h"

#include <QTest>

class TestWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();

    void opensSmall();
    void exploresByLooking();
    void presentsOneParagraph();
    void clicksFiveRegionsAndReads_data();
    void clicksFiveRegionsAndReads();
    void walksTheParagraphs();
    void scrollsThroughTheEssay();
    void clicksOneYear();
    void dragsOverYears();
    void wheelZoomsAndBackReturns();
    void searchFindsAndSelects();
    void aLongNameLeavesRoomForTheOther();
    void fitsEverySize_data();
    void fitsEverySize();
    void everyStepFits_data();
    void everyStepFits();

private:
    std::unique_ptr<Desktop> m_desktop;
};

namespace {

QStringList paragraphsOf(const explore::Explorer& explorer) {
    QStringList ids;
    if (explorer.derived().match) {
        for (const explore::ParagraphMatch& paragraph : explorer.derived().match->paragraphs)
            ids << paragraph.paragraph;
    }
    return ids;
}

QString selectionOf(const explore::Explorer& explorer) {
    const story::Ref* selection = explorer.state().selection();
    return selection == nullptr ? QString() : story::toString(*selection);
}

constexpr QSize kDesignSize{1600, 1000};
constexpr QSize kLeastSize{720, 560};
/// In pixels, whatever their density.
constexpr QSize kLargestSize{3840, 2160};

#define VERIFY_TEXTS(root)                                                                                   \
    do {                                                                                                     \
        const QStringList faults = textFaults(root);                                                         \
        QVERIFY2(faults.isEmpty(), qUtf8Printable(faults.join(u'\n')));                                      \
    } while (false)

} // namespace

void TestWindow::initTestCase() {
    m_desktop = Desktop::open(kDesignSize);
    QVERIFY2(m_desktop, "the window did not open");
}

void TestWindow::init() {
    Desktop::failOnWarnings();
}

void TestWindow::cleanup() {
    if (!m_desktop)
        return;
    if (m_desktop->atlas().isPresenting())
        m_desktop->atlas().endPresenting();
    m_desktop->window().resize(kDesignSize);
    m_desktop->explorer().goToStep(m_desktop->explorer().story().opening);
    QVERIFY(m_desktop->settle());
}

void TestWindow::cleanupTestCase() {
    m_desktop.reset();
}

void TestWindow::opensSmall() {
    // Not made smaller: laid out small from the first frame.
    m_desktop.reset();
    m_desktop = Desktop::open(kLeastSize);
    QVERIFY2(m_desktop, "the window did not open");
    m_desktop->picture(QStringLiteral("opened-small"));
    VERIFY_TEXTS(*m_desktop->window().contentItem());
}

void TestWindow::exploresByLooking() {
    // Someone sees a province on the map, clicks it, reads why the paragraphs match, follows a link in one,
    // and clears.
    m_desktop->explorer().goToParagraph(QStringLiteral("p3"));
    QVERIFY(m_desktop->settle());
    m_desktop->click(m_desktop->onMap(128.3, 41.05));
    QVERIFY(Desktop::until([this] { return selectionOf(m_desktop->explorer()) == u"region:ryanggang"; }));
    QVERIFY(!paragraphsOf(m_desktop->explorer()).isEmpty());
    QVERIFY(m_desktop->settle());
    m_desktop->picture(QStringLiteral("region-selected"));
    QVERIFY2(m_desktop->item(QStringLiteral("map.card")) != nullptr, "the region has its card");

    m_desktop->key(QStringLiteral("Escape"));
    QVERIFY(Desktop::until([this] { return m_desktop->explorer().state().clauses.empty(); }));
}

void TestWindow::presentsOneParagraph() {
    m_desktop->explorer().goToParagraph(QStringLiteral("p2"));
    QVERIFY(m_desktop->settle());
    const explore::State before = m_desktop->explorer().state();
    m_desktop->key(QStringLiteral("shift+F5"));
    QVERIFY(Desktop::until([this] { return m_desktop->atlas().isPresenting(); }));
    QVERIFY(m_desktop->settle());
    m_desktop->picture(QStringLiteral("presenting"));
    QCOMPARE(m_desktop->atlas().paragraphId(), QStringLiteral("p2"));

    const QString step = m_desktop->atlas().stepId();
    m_desktop->key(QStringLiteral("Next"));
    QVERIFY(Desktop::until([&] { return m_desktop->atlas().stepId() != step; }));
    m_desktop->key(QStringLiteral("Prior"));
    QVERIFY(Desktop::until([&] { return m_desktop->atlas().stepId() == step; }));
    m_desktop->key(QStringLiteral("Escape"));
    QVERIFY(Desktop::until([this] { return !m_desktop->atlas().isPresenting(); }));
    QVERIFY2(m_desktop->explorer().state() == before, "the explorer is exactly where it was");
}

void TestWindow::clicksFiveRegionsAndReads_data() {
    QTest::addColumn<double>("longitude_deg");
    QTest::addColumn<double>("latitude_deg");
    QTest::addColumn<QString>("selection");
    QTest::addColumn<QString>("firstParagraph");

    QTest::newRow("Jilin") << 126.6 << 42.5 << QStringLiteral("region:jilin") << QString();
    QTest::newRow("Liaoning") << 123.2 << 41.1 << QStringLiteral("region:liaoning") << QString();
    QTest::newRow("North Hwanghae") << 126.6 << 38.5 << QStringLiteral("region:north-hwanghae") << QString();
    QTest::newRow("Yellow Sea") << 123.4 << 37.6 << QStringLiteral("region:yellow-sea")
                                << QStringLiteral("p3");
    QTest::newRow("East Sea") << 130.3 << 39.6 << QStringLiteral("region:east-sea") << QString();
}

void TestWindow::clicksFiveRegionsAndReads() {
    QFETCH(double, longitude_deg);
    QFETCH(double, latitude_deg);
    QFETCH(QString, selection);
    QFETCH(QString, firstParagraph);

    m_desktop->explorer().goToParagraph(QStringLiteral("p2"));
    QVERIFY(m_desktop->settle());
    m_desktop->click(m_desktop->onMap(longitude_deg, latitude_deg));
    QVERIFY2(Desktop::until([&] { return selectionOf(m_desktop->explorer()) == selection; }),
             qUtf8Printable(selectionOf(m_desktop->explorer())));
    const QStringList paragraphs = paragraphsOf(m_desktop->explorer());
    QVERIFY2(!paragraphs.isEmpty(), "every region answers");
    if (!firstParagraph.isEmpty())
        QCOMPARE(paragraphs.first(), firstParagraph);
    QVERIFY2(m_desktop->item(QStringLiteral("paragraph.") + paragraphs.first()) != nullptr,
             "the best match stands in the reading column");
}

void TestWindow::walksTheParagraphs() {
    const auto& story = m_desktop->explorer().story();
    for (std::size_t i = 1; i < story.paragraphs.size(); ++i) {
        m_desktop->key(QStringLiteral("Next"));
        QVERIFY(
            Desktop::until([&] { return m_desktop->explorer().paragraph().id == story.paragraphs[i].id; }));
    }
    m_desktop->key(QStringLiteral("Prior"));
    QVERIFY(Desktop::until([&] {
        return m_desktop->explorer().paragraph().id == story.paragraphs[story.paragraphs.size() - 2].id;
    }));
    m_desktop->key(QStringLiteral("2"));
    QVERIFY(Desktop::until([&] { return m_desktop->explorer().paragraph().id == story.paragraphs[1].id; }));
}

void TestWindow::scrollsThroughTheEssay() {
    QQuickItem* essay = m_desktop->item(QStringLiteral("essay"));
    QQuickItem* view = m_desktop->item(QStringLiteral("essay.view"));
    QVERIFY(essay != nullptr && view != nullptr);
    const QPointF reading = essay->mapToScene(QPointF(essay->width() / 2, essay->height() / 2));
    const auto& paragraphs = m_desktop->explorer().story().paragraphs;
    const auto scrollTo = [&](const QString& id, int notches) {
        for (int i = 0; i < 60 && m_desktop->explorer().paragraph().id != id; ++i) {
            // Whoever scrolls on without a pause reads nothing: wait until the column has come to rest.
            const double before = view->property("contentY").toDouble();
            m_desktop->wheel(reading, notches);
            if (!Desktop::until([&] {
                    return view->property("contentY").toDouble() != before &&
                           !essay->property("scrolling").toBool();
                }))
                return false;
        }
        return m_desktop->explorer().paragraph().id == id;
    };
    for (const story::Paragraph& paragraph : paragraphs)
        QVERIFY2(scrollTo(paragraph.id, -4), qUtf8Printable(paragraph.id));
    QVERIFY(m_desktop->settle());
    m_desktop->picture(QStringLiteral("scrolled"));
    QVERIFY2(scrollTo(paragraphs.front().id, 16), "and back to the first");
}

void TestWindow::clicksOneYear() {
    m_desktop->click(m_desktop->onYear(2009));
    QVERIFY(Desktop::until([this] { return m_desktop->explorer().state().brush() != nullptr; }));
    QCOMPARE(*m_desktop->explorer().state().brush(), story::DaySpan::ofYears(2009, 2009));
    m_desktop->key(QStringLiteral("Escape"));
    QVERIFY(Desktop::until([this] { return m_desktop->explorer().state().brush() == nullptr; }));
}

void TestWindow::dragsOverYears() {
    m_desktop->drag(m_desktop->onYear(2005), m_desktop->onYear(2009));
    QVERIFY(Desktop::until([this] { return m_desktop->explorer().state().brush() != nullptr; }));
    QCOMPARE(*m_desktop->explorer().state().brush(), story::DaySpan::ofYears(2005, 2009));
    QVERIFY(m_desktop->settle());
    m_desktop->picture(QStringLiteral("brushed"));
    QVERIFY(!paragraphsOf(m_desktop->explorer()).isEmpty());
    m_desktop->key(QStringLiteral("Escape"));
    QVERIFY(Desktop::until([this] { return m_desktop->explorer().state().brush() == nullptr; }));
}

void TestWindow::wheelZoomsAndBackReturns() {
    const explore::State before = m_desktop->explorer().state();
    m_desktop->wheel(m_desktop->onMap(127, 41), 3);
    QVERIFY(Desktop::until(
        [this] { return std::holds_alternative<explore::Camera>(m_desktop->explorer().state().view); }));
    QVERIFY(m_desktop->settle());
    QVERIFY(m_desktop->atlas().isWandered());
    m_desktop->click(m_desktop->item(QStringLiteral("button.back")));
    QVERIFY(Desktop::until([&] { return m_desktop->explorer().state() == before; }));
}

void TestWindow::searchFindsAndSelects() {
    m_desktop->key(QStringLiteral("slash"));
    m_desktop->type(QStringLiteral("hyesan"));
    m_desktop->key(QStringLiteral("Return"));
    QVERIFY2(Desktop::until([this] { return selectionOf(m_desktop->explorer()) == u"place:hyesan"; }),
             qUtf8Printable(selectionOf(m_desktop->explorer())));
    QVERIFY(m_desktop->settle());
    m_desktop->picture(QStringLiteral("found"));
    m_desktop->key(QStringLiteral("slash"));
    m_desktop->type(QStringLiteral("shenyagn"));
    m_desktop->key(QStringLiteral("Down"));
    m_desktop->key(QStringLiteral("Return"));
    QVERIFY2(
        Desktop::until([this] { return selectionOf(m_desktop->explorer()) == u"event:shenyang-consulate"; }),
        qUtf8Printable(selectionOf(m_desktop->explorer())));
}

void TestWindow::aLongNameLeavesRoomForTheOther() {
    m_desktop->key(QStringLiteral("slash"));
    m_desktop->type(QStringLiteral("t"));
    // No key of the test's keyboard has it, whatever the locale.
    m_desktop->atlas().search()->setQuery(QStringLiteral("두"));
    const QString row = QStringLiteral("result.event:reporters-at-tumen");
    QVERIFY(Desktop::until([&] { return m_desktop->item(row) != nullptr; }));
    QVERIFY(m_desktop->settle());
    const auto* other = m_desktop->item(row)->findChild<QQuickItem*>(QStringLiteral("result.otherName"));
    QVERIFY(other != nullptr && other->isVisible());
    QVERIFY2(other->property("lineCount").toInt() <= 2, "its letters do not stand one below the other");
    m_desktop->key(QStringLiteral("Escape"));
    m_desktop->key(QStringLiteral("Escape"));
    QVERIFY(Desktop::until([&] { return m_desktop->item(row) == nullptr; }));
}

void TestWindow::fitsEverySize_data() {
    QTest::addColumn<QSize>("size");
    const double ratio = m_desktop->window().devicePixelRatio();
    for (const QSize& size : {kLeastSize, QSize(800, 1000), QSize(1000, 700), QSize(1280, 800),
                              QSize(1920, 1080), kLargestSize}) {
        const QSizeF pixels = QSizeF(size) * ratio;
        if (pixels.width() <= kLargestSize.width() && pixels.height() <= kLargestSize.height())
            QTest::newRow(qPrintable(QStringLiteral("%1x%2").arg(size.width()).arg(size.height()))) << size;
    }
}

void TestWindow::fitsEverySize() {
    QFETCH(QSize, size);
    m_desktop->window().resize(size);
    QVERIFY(Desktop::until([&] { return m_desktop->window().size() == size; }));
    QVERIFY(m_desktop->settle());
    m_desktop->picture(QStringLiteral("size-%1x%2").arg(size.width()).arg(size.height()));
    for (const char* name : {"map", "timeline", "paragraph.p1"}) {
        const QQuickItem* item = m_desktop->item(QString::fromLatin1(name));
        QVERIFY2(item != nullptr, name);
        const QRectF rect = item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
        QVERIFY2(rect.left() >= 0 && rect.right() <= size.width() + 0.5 && rect.width() > 0, name);
    }
    VERIFY_TEXTS(*m_desktop->window().contentItem());
}

void TestWindow::everyStepFits_data() {
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("step");
    // Dense screens are tried at the size with the least room.
    const bool isDense = m_desktop->window().devicePixelRatio() > 1;
    for (const QSize& size : isDense ? QList{kLeastSize} : QList{kDesignSize, kLeastSize}) {
        for (const story::Step& step : m_desktop->explorer().story().steps)
            QTest::newRow(qPrintable(QStringLiteral("%1 wide, %2").arg(size.width()).arg(step.id)))
                << size << step.id;
    }
}

void TestWindow::everyStepFits() {
    QFETCH(QSize, size);
    QFETCH(QString, step);
    m_desktop->window().resize(size);
    QVERIFY(Desktop::until([&] { return m_desktop->window().size() == size; }));
    m_desktop->explorer().goToStep(step);
    QVERIFY(m_desktop->settle());
    VERIFY_TEXTS(*m_desktop->window().contentItem());
    m_desktop->atlas().beginPresenting(true);
    QVERIFY(m_desktop->settle());
    VERIFY_TEXTS(*m_desktop->window().contentItem());
}

int main(int argc, char** argv) {
    const QApplication application(argc, argv);
    TestWindow test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_window.moc"
