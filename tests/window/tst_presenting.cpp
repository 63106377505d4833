// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop.h"
#include "layers/map/map_layer.h"
#include "visible_texts.h"

#include <QApplication>
#include <QTest>

using models::Presentation;

namespace {

constexpr QSize kDeskSize{1600, 1000};
constexpr QRect kDesk{0, 0, 1600, 1000};
constexpr QRect kWall{1600, 0, 1920, 1080};

} // namespace

/// A lesson in the real windows. The screens are told to the presentation as the desktop tells them, so that
/// one display of a test stands for two.
class TestPresenting : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();
    void aLessonByClicker();
    void keysWorkInTheClassWindow();
    void exploresWithinAStep();
    void clicksGoOn();
    void goesThroughTheOverview();
    void pointsAndDims();
    void textSizeFollowsKeys();
    void onOneScreenByKey();
    void presenterFits_data();
    void presenterFits();

private:
    [[nodiscard]] Presentation& show() { return *m_desktop->atlas().presentation(); }
    [[nodiscard]] const explore::State& presenter() { return m_desktop->explorer().state(); }
    [[nodiscard]] const explore::State& audience() { return show().audience().explorer->state(); }
    [[nodiscard]] static QQuickWindow* classWindow();
    void plugIn();
    void pullOut();
    /// By the clicker, through all steps and back to the third.
    void walkThereAndBack();
    /// The projector is pulled out and put in again: nobody loses the place.
    void loseTheProjector();
    [[nodiscard]] QString stepAt(int index) {
        return m_desktop->explorer().story().steps.at(static_cast<std::size_t>(index)).id;
    }
    void pictureOf(QQuickWindow* window, const QString& name);

    std::unique_ptr<Desktop> m_desktop;
};

QQuickWindow* TestPresenting::classWindow() {
    const QWindowList windows = QGuiApplication::allWindows();
    for (QWindow* window : windows) {
        if (window->objectName() == u"audience" && window->isVisible())
            return qobject_cast<QQuickWindow*>(window);
    }
    return nullptr;
}

void TestPresenting::plugIn() {
    show().screens()->setScreens({{m_desktop->window().screen()->name(), kDesk}, {"wall", kWall}});
}

void TestPresenting::pullOut() {
    show().screens()->setScreens({{m_desktop->window().screen()->name(), kDesk}});
}

void TestPresenting::pictureOf(QQuickWindow* window, const QString& name) {
    QVERIFY(window != nullptr);
    QVERIFY(m_desktop->settle());
    window->grabWindow().save(QStringLiteral(TWO_RIVERS_BINARY_DIR "/pictures/%1.jpg").arg(name), nullptr,
                              95);
}

void TestPresenting::initTestCase() {
    m_desktop = Desktop::open(kDeskSize);
    QVERIFY2(m_desktop, "the window did not open");
}

void TestPresenting::init() {
    QTest::failOnWarning();
}

void TestPresenting::cleanup() {
    if (!m_desktop)
        return;
    m_desktop->atlas().endPresenting();
    pullOut();
    m_desktop->atlas().text()->setScale(1);
    m_desktop->window().resize(kDeskSize);
    m_desktop->explorer().goToStep(m_desktop->explorer().story().opening);
    QVERIFY(m_desktop->settle());
}

void TestPresenting::cleanupTestCase() {
    m_desktop.reset();
}

void TestPresenting::walkThereAndBack() {
    const int count = m_desktop->atlas().stepCount();
    for (int i = 1; i < count; ++i) {
        m_desktop->key(QStringLiteral("Next"));
        QVERIFY(Desktop::until([&] { return audience().step == stepAt(i); }));
        QVERIFY(audience() == presenter());
    }
    QVERIFY(show().isAtEnd());
    for (int i = count - 2; i >= 2; --i) {
        m_desktop->key(QStringLiteral("Prior"));
        QVERIFY(Desktop::until([&] { return audience().step == stepAt(i); }));
    }
}

void TestPresenting::loseTheProjector() {
    const explore::State shown = audience();
    pullOut();
    QVERIFY(Desktop::until([] { return classWindow() == nullptr; }));
    QVERIFY(show().isProjectorLost());
    QVERIFY(m_desktop->item(QStringLiteral("presenter")) != nullptr);
    QVERIFY(audience() == shown);
    m_desktop->picture(QStringLiteral("presenter-lost"));
    plugIn();
    QVERIFY(Desktop::until([] { return classWindow() != nullptr; }));
    QVERIFY(!show().isProjectorLost());
    QVERIFY(audience() == shown);
}

void TestPresenting::aLessonByClicker() {
    // The teacher has wandered off in the explorer, and will find it so again.
    m_desktop->explorer().goToParagraph(QStringLiteral("p3"));
    m_desktop->atlas().select(QStringLiteral("region:ryanggang"), QStringLiteral("map"));
    QVERIFY(m_desktop->settle());
    const explore::State before = presenter();

    plugIn();
    m_desktop->key(QStringLiteral("F5"));
    QVERIFY(Desktop::until([] { return classWindow() != nullptr; }));
    QCOMPARE(classWindow()->geometry(), kWall);
    QVERIFY(m_desktop->settle());
    QVERIFY(m_desktop->item(QStringLiteral("presenter")) != nullptr);
    QCOMPARE(presenter().step, stepAt(0));
    QVERIFY(audience() == presenter());

    walkThereAndBack();
    QVERIFY(!QTest::currentTestFailed());
    pictureOf(&m_desktop->window(), QStringLiteral("presenter"));
    pictureOf(classWindow(), QStringLiteral("audience"));

    // Freeze, and look for something that the class does not see.
    const explore::State held = audience();
    m_desktop->key(QStringLiteral("z"));
    QVERIFY(Desktop::until([this] { return show().isFrozen(); }));
    m_desktop->key(QStringLiteral("slash"));
    QVERIFY(Desktop::until([this] {
        return m_desktop->window().activeFocusItem() == m_desktop->item(QStringLiteral("search.field"));
    }));
    m_desktop->type(QStringLiteral("hyesan"));
    QVERIFY(Desktop::until([this] { return m_desktop->atlas().search()->rowCount() > 0; }));
    m_desktop->key(QStringLiteral("Return"));
    QVERIFY(Desktop::until([this] { return presenter().selection() != nullptr; }));
    QVERIFY(audience() == held);
    m_desktop->key(QStringLiteral("plus"));
    QVERIFY(Desktop::until([this] { return std::holds_alternative<explore::Camera>(presenter().view); }));
    QVERIFY(audience() == held);
    pictureOf(&m_desktop->window(), QStringLiteral("presenter-frozen"));
    pictureOf(classWindow(), QStringLiteral("audience-frozen"));

    // Push: now the class has it.
    const explore::State found = presenter();
    m_desktop->key(QStringLiteral("shift+z"));
    QVERIFY(Desktop::until([&] { return audience() == found; }));
    QVERIFY(presenter() == found);
    QVERIFY(!show().isFrozen());
    pictureOf(classWindow(), QStringLiteral("audience-pushed"));

    // Black, and back by any key, which does nothing else.
    m_desktop->key(QStringLiteral("b"));
    QVERIFY(Desktop::until([this] { return show().blank() == u"black"; }));
    QVERIFY(m_desktop->settle());
    QCOMPARE(classWindow()->grabWindow().pixelColor(100, 100), QColor(Qt::black));
    m_desktop->key(QStringLiteral("Next"));
    QVERIFY(Desktop::until([this] { return show().blank().isEmpty(); }));
    QVERIFY(audience() == found);

    loseTheProjector();
    QVERIFY(!QTest::currentTestFailed());
    QVERIFY(presenter() == found);

    // A step's exact view, and the end.
    m_desktop->window().requestActivate();
    QVERIFY(QTest::qWaitForWindowActive(&m_desktop->window()));
    m_desktop->key(QStringLiteral("BackSpace"));
    QVERIFY(Desktop::until([this] { return !m_desktop->explorer().wandered(); }));
    QVERIFY(audience() == presenter());
    m_desktop->key(QStringLiteral("Escape"));
    QVERIFY(Desktop::until([this] { return !m_desktop->atlas().isPresenting(); }));
    QVERIFY(Desktop::until([] { return classWindow() == nullptr; }));
    QVERIFY2(presenter() == before, "after the lesson nothing has moved");
}

void TestPresenting::keysWorkInTheClassWindow() {
    plugIn();
    m_desktop->key(QStringLiteral("F5"));
    QVERIFY(Desktop::until([] { return classWindow() != nullptr; }));
    classWindow()->requestActivate();
    QVERIFY(QTest::qWaitForWindowActive(classWindow()));
    m_desktop->key(QStringLiteral("Next"));
    QVERIFY(Desktop::until([this] { return audience().step == stepAt(1); }));
    m_desktop->key(QStringLiteral("period"));
    QVERIFY(Desktop::until([this] { return show().blank() == u"black"; }));
    m_desktop->key(QStringLiteral("period"));
    QVERIFY(Desktop::until([this] { return show().blank().isEmpty(); }));
    m_desktop->key(QStringLiteral("Escape"));
    QVERIFY(Desktop::until([this] { return !m_desktop->atlas().isPresenting(); }));
    m_desktop->window().requestActivate();
    QVERIFY(QTest::qWaitForWindowActive(&m_desktop->window()));
}

void TestPresenting::exploresWithinAStep() {
    m_desktop->explorer().goToParagraph(QStringLiteral("p3"));
    const explore::State before = presenter();
    m_desktop->key(QStringLiteral("shift+F5"));
    QVERIFY(Desktop::until([this] { return m_desktop->atlas().isPresenting(); }));
    QVERIFY(m_desktop->settle());
    const QString step = presenter().step;
    m_desktop->drag({1200, 500}, {1100, 440});
    QVERIFY(Desktop::until([this] { return m_desktop->explorer().wandered(); }));
    QCOMPARE(presenter().step, step);
    m_desktop->key(QStringLiteral("BackSpace"));
    QVERIFY(Desktop::until([this] { return !m_desktop->explorer().wandered(); }));
    QVERIFY(m_desktop->settle());
    // A pointer on a thing picks it.
    m_desktop->move({1200, 400});
    m_desktop->click(m_desktop->onMap(128.3, 41.05));
    QVERIFY(Desktop::until([this] { return presenter().selection() != nullptr; }));
    QCOMPARE(presenter().step, step);
    QVERIFY(audience() == presenter());
    QVERIFY(m_desktop->settle());
    QVERIFY(m_desktop->item(QStringLiteral("present.picked")) != nullptr);
    m_desktop->picture(QStringLiteral("present-explored"));
    m_desktop->key(QStringLiteral("Escape"));
    QVERIFY(Desktop::until([this] { return !m_desktop->atlas().isPresenting(); }));
    QVERIFY2(presenter() == before, "after present, explore, present nothing has moved");
}

void TestPresenting::clicksGoOn() {
    m_desktop->atlas().beginPresenting(false);
    QVERIFY(m_desktop->settle());
    m_desktop->click(QPointF(300, 120));
    QVERIFY(Desktop::until([this] { return presenter().step == stepAt(1); }));
    m_desktop->click(QPointF(300, 120), 3);
    QVERIFY(Desktop::until([this] { return presenter().step == stepAt(0); }));
}

void TestPresenting::goesThroughTheOverview() {
    m_desktop->atlas().beginPresenting(false);
    QVERIFY(m_desktop->settle());
    m_desktop->key(QStringLiteral("o"));
    QVERIFY(
        Desktop::until([this] { return m_desktop->item(QStringLiteral("present.overview")) != nullptr; }));
    QVERIFY(m_desktop->settle());
    m_desktop->picture(QStringLiteral("present-overview"));
    m_desktop->key(QStringLiteral("Right"));
    m_desktop->key(QStringLiteral("Right"));
    m_desktop->key(QStringLiteral("Return"));
    QVERIFY(Desktop::until([this] { return presenter().step == stepAt(2); }));
    QVERIFY(
        Desktop::until([this] { return m_desktop->item(QStringLiteral("present.overview")) == nullptr; }));
    m_desktop->key(QStringLiteral("o"));
    QVERIFY(
        Desktop::until([this] { return m_desktop->item(QStringLiteral("present.overview")) != nullptr; }));
    QVERIFY(m_desktop->settle());
    m_desktop->click(m_desktop->item(QStringLiteral("present.tile.") + stepAt(4)));
    QVERIFY(Desktop::until([this] { return presenter().step == stepAt(4); }));
    m_desktop->key(QStringLiteral("o"));
    QVERIFY(
        Desktop::until([this] { return m_desktop->item(QStringLiteral("present.overview")) != nullptr; }));
    m_desktop->key(QStringLiteral("Escape"));
    QVERIFY(
        Desktop::until([this] { return m_desktop->item(QStringLiteral("present.overview")) == nullptr; }));
    QVERIFY2(m_desktop->atlas().isPresenting(), "Escape takes back one thing at a time");
    m_desktop->key(QStringLiteral("Next"));
    QVERIFY(Desktop::until([this] { return presenter().step == stepAt(5); }));
}

void TestPresenting::pointsAndDims() {
    m_desktop->atlas().beginPresenting(false);
    QVERIFY(m_desktop->settle());
    m_desktop->key(QStringLiteral("s"));
    QVERIFY(
        Desktop::until([this] { return m_desktop->item(QStringLiteral("present.spotlight")) != nullptr; }));
    m_desktop->move({800, 500});
    m_desktop->move({400, 250});
    QVERIFY(Desktop::until([this] { return show().pointerAt() == QPointF(0.25, 0.25); }));
    QVERIFY(m_desktop->settle());
    const QImage dimmed = m_desktop->window().grabWindow();
    const auto lightness = [&dimmed](int x, int y) { return dimmed.pixelColor(x, y).lightness(); };
    QVERIFY2(lightness(60, 900) < lightness(400, 140) / 2, "all but the circle is dimmed");
    m_desktop->picture(QStringLiteral("present-spotlight"));
    m_desktop->key(QStringLiteral("s"));
    QVERIFY(
        Desktop::until([this] { return m_desktop->item(QStringLiteral("present.spotlight")) == nullptr; }));
    m_desktop->key(QStringLiteral("p"));
    QVERIFY(Desktop::until([this] { return m_desktop->item(QStringLiteral("present.pointer")) != nullptr; }));
}

void TestPresenting::textSizeFollowsKeys() {
    m_desktop->atlas().beginPresenting(false);
    QVERIFY(m_desktop->settle());
    QQuickItem* statement = m_desktop->item(QStringLiteral("present.statement"));
    const auto size = [&] { return statement->property("font").value<QFont>().pixelSize(); };
    const int usual = size();
    m_desktop->key(QStringLiteral("ctrl+plus"));
    QVERIFY(Desktop::until([&] { return size() > usual; }));
    m_desktop->key(QStringLiteral("ctrl+minus"));
    QVERIFY(Desktop::until([&] { return size() == usual; }));
    m_desktop->key(QStringLiteral("ctrl+minus"));
    QVERIFY(Desktop::until([&] { return size() < usual; }));
    m_desktop->key(QStringLiteral("ctrl+0"));
    QVERIFY(Desktop::until([&] { return size() == usual; }));
    // However large, it fits.
    m_desktop->atlas().text()->setScale(1.5);
    for (int i = 0; i < m_desktop->atlas().stepCount(); ++i) {
        show().walk(1);
        QVERIFY(m_desktop->settle());
        const QStringList faults = textFaults(*m_desktop->window().contentItem());
        QVERIFY2(faults.isEmpty(), qUtf8Printable(faults.join(u'\n')));
    }
}

void TestPresenting::onOneScreenByKey() {
    m_desktop->atlas().beginPresenting(false);
    QVERIFY(m_desktop->settle());
    m_desktop->key(QStringLiteral("n"));
    QVERIFY(Desktop::until([this] { return m_desktop->item(QStringLiteral("presenter")) != nullptr; }));
    m_desktop->key(QStringLiteral("Next"));
    QVERIFY(Desktop::until([this] { return audience().step == stepAt(1); }));
    QVERIFY(m_desktop->settle());
    m_desktop->picture(QStringLiteral("presenter-one-screen"));
    m_desktop->key(QStringLiteral("n"));
    QVERIFY(Desktop::until([this] { return m_desktop->item(QStringLiteral("present")) != nullptr; }));
    QCOMPARE(presenter().step, stepAt(1));
}

void TestPresenting::presenterFits_data() {
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("language");
    for (const QSize& size :
         {QSize(720, 560), QSize(1024, 700), QSize(1280, 800), kDeskSize, QSize(1920, 1080)}) {
        for (const char* language : {"en", "ko", "zh"})
            QTest::addRow("%s at %dx%d", language, size.width(), size.height())
                << size << QString::fromLatin1(language);
    }
}

void TestPresenting::presenterFits() {
    QFETCH(QSize, size);
    QFETCH(QString, language);
    m_desktop->window().resize(size);
    QVERIFY(Desktop::until([&] { return m_desktop->window().size() == size; }));
    m_desktop->atlas().setLanguage(language);
    m_desktop->atlas().beginPresenting(false);
    show().togglePresenter();
    for (const int by : {0, 3}) {
        show().walk(by);
        QVERIFY(m_desktop->settle());
        const QStringList faults = textFaults(*m_desktop->window().contentItem());
        m_desktop->picture(QStringLiteral("presenter-%1-%2").arg(language).arg(size.width()));
        QVERIFY2(faults.isEmpty(), qUtf8Printable(faults.join(u'\n')));
    }
    show().freeze();
    QVERIFY(m_desktop->settle());
    const QStringList faults = textFaults(*m_desktop->window().contentItem());
    m_desktop->atlas().setLanguage(QStringLiteral("en"));
    QVERIFY2(faults.isEmpty(), qUtf8Printable(faults.join(u'\n')));
}

int main(int argc, char** argv) {
    const QApplication application(argc, argv);
    TestPresenting test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_presenting.moc"
