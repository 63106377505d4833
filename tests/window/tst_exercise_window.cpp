// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Exercises in the real window: one of each kind is done by mouse and by keyboard, and the reader is back
// where they were.

#include "desktop.h"
#include "layers/map/map_layer.h"
#include "visible_texts.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

using models::ExerciseRound;

class TestExerciseWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();
    void oneOfEachKindByMouse();
    void oneOfEachKindByKeys();
    void savesTheSummary();
    void withinAPresentation();
    void theClassSeesIt();
    void goesBlack();
    void fits_data();
    void fits();

private:
    [[nodiscard]] ExerciseRound& round() { return *m_desktop->atlas().exercises(); }
    [[nodiscard]] QQuickItem* item(const QString& name) { return m_desktop->item(name); }
    void key(const char* name) { m_desktop->key(QString::fromLatin1(name)); }
    /// The row that is right.
    [[nodiscard]] int rightRow() { return static_cast<int>(round().round().current()->answer.front()); }
    /// Where the right region is in the window.
    [[nodiscard]] QPointF onTheRightRegion();
    /// Tab until the focus has that name.
    [[nodiscard]] bool tabTo(const QString& name);
    void answerByModel();
    void checkFit(const QString& name);

    std::unique_ptr<Desktop> m_desktop;
};

namespace {

constexpr QSize kSize{1400, 900};
/// A round that begins with a country, then has an order, then claims.
constexpr std::uint32_t kSeed = 7;

bool showsItem(const QQuickItem& item, const QString& name) {
    return item.isVisible() && (item.objectName() == name ||
                                std::ranges::any_of(item.childItems(), [&name](const QQuickItem* child) {
                                    return showsItem(*child, name);
                                }));
}

/// The class's window shows that item.
bool classShows(const QString& name) {
    return std::ranges::any_of(QGuiApplication::allWindows(), [&name](QWindow* window) {
        const auto* quick = qobject_cast<QQuickWindow*>(window);
        return quick != nullptr && quick->objectName() == u"audience" && quick->isVisible() &&
               showsItem(*quick->contentItem(), name);
    });
}

} // namespace

void TestExerciseWindow::initTestCase() {
    m_desktop = Desktop::open(kSize);
    QVERIFY2(m_desktop, "the window did not open");
}

void TestExerciseWindow::init() {
    Desktop::failOnWarnings();
    round().setSeeds([] { return kSeed; });
    m_desktop->explorer().goToParagraph(QStringLiteral("p3"));
    m_desktop->atlas().select(QStringLiteral("region:ryanggang"), QStringLiteral("map"));
    QVERIFY(m_desktop->settle());
}

void TestExerciseWindow::cleanup() {
    if (!m_desktop)
        return;
    m_desktop->atlas().endPresenting();
    round().begin(QString::number(kSeed));
    round().leave();
    m_desktop->atlas().setLanguage(QStringLiteral("en"));
    m_desktop->atlas().setThemeMode(QStringLiteral("light"));
    m_desktop->window().resize(kSize);
    QVERIFY(m_desktop->settle());
}

void TestExerciseWindow::cleanupTestCase() {
    m_desktop.reset();
}

QPointF TestExerciseWindow::onTheRightRegion() {
    const story::Id region = round().round().current()->choices[static_cast<std::size_t>(rightRow())].id;
    // By what lies under the pointer on the map that is drawn.
    layers::MapLayer* map = m_desktop->map();
    constexpr int kEdge_px = 60;
    constexpr int kEvery_px = 9;
    for (int y = kEdge_px; y < map->height() - kEdge_px; y += kEvery_px) {
        for (int x = kEdge_px; x < map->width() - kEdge_px; x += kEvery_px) {
            if (map->refsAt(x, y, 6).contains(QStringLiteral("region:") + region))
                return map->mapToScene(QPointF(x, y));
        }
    }
    return {};
}

bool TestExerciseWindow::tabTo(const QString& name) {
    const auto focused = [this] {
        const QQuickItem* focus = m_desktop->window().activeFocusItem();
        return focus == nullptr ? QString() : focus->objectName();
    };
    for (int i = 0; i < 40 && focused() != name; ++i)
        key("Tab");
    return focused() == name;
}

void TestExerciseWindow::answerByModel() {
    if (round().kind() == u"order")
        round().checkOrder();
    else
        round().choose(rightRow());
}

void TestExerciseWindow::checkFit(const QString& name) {
    QVERIFY(m_desktop->settle());
    m_desktop->picture(name);
    const QStringList faults = textFaults(*m_desktop->window().contentItem());
    QVERIFY2(faults.isEmpty(), qUtf8Printable(name + u'\n' + faults.join(u'\n')));
}

void TestExerciseWindow::oneOfEachKindByMouse() {
    const explore::State before = m_desktop->explorer().state();
    m_desktop->click(item(QStringLiteral("button.textSize")));
    QVERIFY(Desktop::until([this] { return item(QStringLiteral("exercises.show")) != nullptr; }));
    QVERIFY(m_desktop->settle());
    m_desktop->click(item(QStringLiteral("exercises.show")));
    QVERIFY(Desktop::until([this] { return item(QStringLiteral("exercises")) != nullptr; }));
    QVERIFY(m_desktop->settle());

    // A region, on the map.
    QCOMPARE(round().kind(), QStringLiteral("region"));
    const QPointF there = onTheRightRegion();
    QVERIFY(!there.isNull());
    m_desktop->click(there);
    QVERIFY(Desktop::until([this] { return round().isAnswered(); }));
    QVERIFY(round().isRight());
    QVERIFY(m_desktop->settle());
    QVERIFY(item(QStringLiteral("exercise.explanation")) != nullptr);
    m_desktop->click(item(QStringLiteral("exercise.next")));

    // An order, by dragging the last event to the top.
    QVERIFY(Desktop::until([this] { return item(QStringLiteral("exercise.event.3")) != nullptr; }));
    QVERIFY(m_desktop->settle());
    const std::vector<std::size_t> shown = round().choices()->order();
    const auto middleOf = [this](const QString& name) {
        const QQuickItem* row = item(name);
        return row->mapToScene(QPointF(row->width() / 3, row->height() / 2));
    };
    m_desktop->drag(middleOf(QStringLiteral("exercise.event.3")),
                    middleOf(QStringLiteral("exercise.event.0")) - QPointF(0, 8));
    QCOMPARE(round().choices()->order(), (std::vector{shown[3], shown[0], shown[1], shown[2]}));
    m_desktop->click(item(QStringLiteral("exercise.check")));
    QVERIFY(Desktop::until([this] { return round().isAnswered(); }));
    QVERIFY(m_desktop->settle());
    m_desktop->click(item(QStringLiteral("exercise.next")));

    // A claim.
    QVERIFY(Desktop::until([this] { return round().kind() == u"source"; }));
    QVERIFY(m_desktop->settle());
    m_desktop->click(item(QStringLiteral("exercise.choice.%1").arg(rightRow())));
    QVERIFY(Desktop::until([this] { return round().isRight(); }));
    QVERIFY(m_desktop->settle());
    QCOMPARE(item(QStringLiteral("exercise.verdict"))->property("text").toString(), QStringLiteral("Right"));
    m_desktop->click(item(QStringLiteral("exercise.leave")));
    QVERIFY(Desktop::until([this] { return item(QStringLiteral("exercises")) == nullptr; }));
    QVERIFY2(m_desktop->explorer().state() == before, "nothing of the round has stayed");
}

void TestExerciseWindow::oneOfEachKindByKeys() {
    const explore::State before = m_desktop->explorer().state();
    const QQuickItem* focus = m_desktop->window().activeFocusItem();
    key("q");
    QVERIFY(Desktop::until([this] { return item(QStringLiteral("exercises")) != nullptr; }));
    QVERIFY(m_desktop->settle());

    // A region, from the list; the digit does what a click does.
    QVERIFY(tabTo(QStringLiteral("exercise.choice.%1").arg(rightRow())));
    key("Return");
    QVERIFY(Desktop::until([this] { return round().isRight(); }));
    QVERIFY(m_desktop->settle());
    key("Return"); // Next has the focus
    QVERIFY(Desktop::until([this] { return round().kind() == u"order"; }));
    QVERIFY(m_desktop->settle());

    // An order: the arrow keys move the event that has the focus, and it keeps the focus.
    const std::vector<std::size_t> shown = round().choices()->order();
    QVERIFY(tabTo(QStringLiteral("exercise.event.0")));
    key("Down");
    QVERIFY(Desktop::until([&] { return round().choices()->order()[1] == shown[0]; }));
    QCOMPARE(m_desktop->window().activeFocusItem()->objectName(), QStringLiteral("exercise.event.1"));
    key("Down");
    QVERIFY(Desktop::until([&] { return round().choices()->order()[2] == shown[0]; }));
    QVERIFY(tabTo(QStringLiteral("exercise.earlier.2")));
    key("space");
    QVERIFY(Desktop::until([&] { return round().choices()->order()[1] == shown[0]; }));
    QVERIFY(tabTo(QStringLiteral("exercise.check")));
    key("Return");
    QVERIFY(Desktop::until([this] { return round().isAnswered(); }));
    QVERIFY(m_desktop->settle());
    key("Next");
    QVERIFY(Desktop::until([this] { return round().kind() == u"source"; }));
    QVERIFY(m_desktop->settle());

    // A claim, by its number; a letter is no answer.
    key("a");
    m_desktop->key(QString::number(rightRow() + 1));
    QVERIFY(Desktop::until([this] { return round().isRight(); }));
    QVERIFY(m_desktop->settle());

    key("Escape");
    QVERIFY(Desktop::until([this] { return item(QStringLiteral("exercises")) == nullptr; }));
    QVERIFY2(m_desktop->explorer().state() == before, "nothing of the round has stayed");
    QVERIFY(Desktop::until([&] { return m_desktop->window().activeFocusItem() == focus; }));
}

void TestExerciseWindow::savesTheSummary() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("mine.pdf"));
    round().show();
    while (!round().isFinished()) {
        answerByModel();
        round().next();
    }
    QVERIFY(Desktop::until([this] { return item(QStringLiteral("exercise.summary")) != nullptr; }));
    QVERIFY(m_desktop->settle());
    QVERIFY(tabTo(QStringLiteral("exercise.save")));
    key("Return");
    QVERIFY(Desktop::until([] {
        return QApplication::activeModalWidget() != nullptr &&
               QApplication::activeModalWidget()->isActiveWindow();
    }));
    m_desktop->type(path);
    key("Return");
    QVERIFY(Desktop::until([&] { return QFile::exists(path); }));
    QVERIFY(Desktop::until([this] {
        const QQuickItem* saved = item(QStringLiteral("exercise.saved"));
        return saved != nullptr && saved->property("text").toString().contains(QStringLiteral("mine.pdf"));
    }));
    m_desktop->window().requestActivate();
    QVERIFY(QTest::qWaitForWindowActive(&m_desktop->window()));
}

void TestExerciseWindow::withinAPresentation() {
    key("shift+F5");
    QVERIFY(Desktop::until([this] { return item(QStringLiteral("present")) != nullptr; }));
    QVERIFY(m_desktop->settle());
    const explore::State slide = m_desktop->explorer().state();
    key("q");
    QVERIFY(Desktop::until([this] { return item(QStringLiteral("exercises")) != nullptr; }));
    QVERIFY(m_desktop->settle());
    m_desktop->key(QString::number(rightRow() + 1));
    QVERIFY(Desktop::until([this] { return round().isRight(); }));
    key("Escape");
    QVERIFY(Desktop::until([this] { return item(QStringLiteral("present")) != nullptr; }));
    QVERIFY(m_desktop->explorer().state() == slide);
    key("Next"); // the presentation has the keys again
    QVERIFY(Desktop::until([&] { return m_desktop->explorer().state().step != slide.step; }));
}

void TestExerciseWindow::theClassSeesIt() {
    const QString own = m_desktop->window().screen()->name();
    const QRect desk(QPoint(0, 0), kSize);
    models::Presentation& show = *m_desktop->atlas().presentation();
    show.screens()->setScreens({{own, desk}, {QStringLiteral("wall"), desk.translated(desk.width(), 0)}});
    m_desktop->atlas().beginPresenting(true);
    QVERIFY(Desktop::until([] { return classShows(QStringLiteral("present")); }));
    // A view that is held stays.
    show.freeze();
    round().show();
    QVERIFY(Desktop::until([this] { return item(QStringLiteral("exercises")) != nullptr; }));
    QVERIFY(classShows(QStringLiteral("present")) && !classShows(QStringLiteral("exercises")));
    round().leave();
    show.push();
    round().show();
    QVERIFY(Desktop::until([] { return classShows(QStringLiteral("exercises")); }));
    QVERIFY(item(QStringLiteral("exercises")) != nullptr);
    round().leave();
    QVERIFY(Desktop::until([] { return classShows(QStringLiteral("present")); }));
    m_desktop->atlas().endPresenting();
    show.screens()->setScreens({{own, desk}});
    m_desktop->window().requestActivate();
    QVERIFY(QTest::qWaitForWindowActive(&m_desktop->window()));
}

void TestExerciseWindow::goesBlack() {
    const auto isBlank = [this](const QString& shade) {
        const QQuickItem* blank = item(QStringLiteral("exercise.blank"));
        return shade == (blank == nullptr ? QString() : blank->property("shade").toString());
    };
    const auto covers = [&](const char* with, const char* shade) {
        key(with);
        return Desktop::until([&] { return isBlank(QString::fromLatin1(shade)); }) && m_desktop->settle();
    };
    const auto returns = [&] {
        return Desktop::until([&] { return isBlank({}); }) && m_desktop->settle() && round().isShown();
    };
    key("q");
    QVERIFY(Desktop::until([this] { return item(QStringLiteral("exercises")) != nullptr; }));
    QVERIFY(m_desktop->settle());
    const QPointF rightRegion = onTheRightRegion();
    const QString rightDigit = QString::number(rightRow() + 1);

    // What returns does nothing else: it neither answers nor goes on nor leaves.
    QVERIFY(covers("period", "black"));
    m_desktop->key(rightDigit);
    QVERIFY(returns());
    QVERIFY(covers("b", "black"));
    m_desktop->click(rightRegion);
    QVERIFY(returns());
    QVERIFY(covers("w", "white"));
    key("Escape");
    QVERIFY(returns());
    QVERIFY(!round().isAnswered());
    m_desktop->key(rightDigit);
    QVERIFY(Desktop::until([this] { return round().isAnswered(); }));
    QVERIFY(m_desktop->settle());
    // “Next” has the focus, and has it again after the key that it would have taken.
    QVERIFY(covers("b", "black"));
    key("Return");
    QVERIFY(returns());
    QCOMPARE(round().number(), 1);
    key("Return");
    QVERIFY(Desktop::until([this] { return round().number() == 2; }));

    // Nothing is left of it for the next time.
    QVERIFY(covers("b", "black"));
    round().leave();
    QVERIFY(Desktop::until([this] { return item(QStringLiteral("exercises")) == nullptr; }));
    QVERIFY(m_desktop->atlas().presentation()->blank().isEmpty());
}

void TestExerciseWindow::fits_data() {
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("theme");
    QTest::newRow("small") << QSize(720, 560) << "zh" << "light";
    QTest::newRow("laptop") << QSize(1366, 768) << "ko" << "dark";
}

void TestExerciseWindow::fits() {
    QFETCH(QSize, size);
    QFETCH(QString, language);
    QFETCH(QString, theme);
    m_desktop->window().resize(size);
    QVERIFY(Desktop::until([&] { return m_desktop->window().size() == size; }));
    m_desktop->atlas().setLanguage(language);
    m_desktop->atlas().setThemeMode(theme);
    round().show();
    const QString name = QStringLiteral("exercise-%1-%2-").arg(language).arg(size.width());
    for (int i = 0; i < 3; ++i) {
        if (i == 0)
            checkFit(name + round().kind());
        answerByModel();
        checkFit(name + round().kind() + QStringLiteral("-answered"));
        round().next();
    }
    while (!round().isFinished()) {
        answerByModel();
        round().next();
    }
    checkFit(name + QStringLiteral("summary"));
}

int main(int argc, char** argv) {
    const QApplication application(argc, argv);
    TestExerciseWindow test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_exercise_window.moc"
