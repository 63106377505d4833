// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The figures in the real window, with real clicks and keys: every pane follows a year, every figure can be
// opened, read as a table and taken away, and nothing of any is cut.

#include "desktop.h"
#include "visible_texts.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QMimeData>
#include <QQmlEngine>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

class TestFigurePanes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();

    void aBarSelectsItsYearEverywhere();
    void shiftExtendsAndDraggingBrushes();
    void keysDoTheSame();
    void aTableByKeyboard();
    void savesTheNumbers();
    void copiesTheNumbers();
    void aStatisticOpensItsFigure();
    void aProvinceSaysWhatIsNotPublished();
    void everyFigureFits_data();
    void everyFigureFits();

private:
    QQuickItem* find(const char* name) { return m_desktop->item(QString::fromLatin1(name)); }
    [[nodiscard]] QString text(const char* name) {
        const QQuickItem* item = find(name);
        return item == nullptr ? QString() : item->property("text").toString();
    }
    [[nodiscard]] const story::DaySpan* brush() { return m_desktop->explorer().state().brush(); }
    [[nodiscard]] bool isBrushed(int first, int last) {
        return brush() != nullptr && *brush() == story::DaySpan::ofYears(first, last);
    }
    [[nodiscard]] QObject* theme() {
        return qmlEngine(find("charts"))->singletonInstance<QObject*>("TwoRivers.Theme", "Theme");
    }
    void openEveryFigure();
    QList<QQuickItem*> folds();

    std::unique_ptr<Desktop> m_desktop;
};

namespace {

constexpr QSize kDesignSize{1600, 1000};
constexpr double kLargestText = 1.5;

/// Every item under `parent` whose name begins so, in the order of the pane.
void collect(QQuickItem* parent, const QString& beginning, QList<QQuickItem*>& found) {
    if (parent->objectName().startsWith(beginning) && parent->isVisible())
        found << parent;
    const QList<QQuickItem*> children = parent->childItems();
    for (QQuickItem* child : children)
        collect(child, beginning, found);
}

} // namespace

void TestFigurePanes::initTestCase() {
    m_desktop = Desktop::open(kDesignSize);
    QVERIFY2(m_desktop, "the window did not open");
}

void TestFigurePanes::init() {
    Desktop::failOnWarnings();
    m_desktop->explorer().goToStep(m_desktop->explorer().story().opening);
    QVERIFY(m_desktop->settle());
}

void TestFigurePanes::cleanup() {
    if (!m_desktop)
        return;
    theme()->setProperty("textScale", 1);
    m_desktop->window().resize(kDesignSize);
    m_desktop->explorer().setTheme(explore::Theme::Light);
    m_desktop->explorer().goToStep(m_desktop->explorer().story().opening);
    QVERIFY(m_desktop->settle());
}

void TestFigurePanes::cleanupTestCase() {
    m_desktop.reset();
}

void TestFigurePanes::aBarSelectsItsYearEverywhere() {
    m_desktop->click(m_desktop->onYear(2009));
    QVERIFY(Desktop::until([this] { return isBrushed(2009, 2009); }));
    QVERIFY(m_desktop->settle());
    m_desktop->picture(QStringLiteral("figures-2009"));
    // The numbers, the timeline, the text and the map's events.
    QCOMPARE(text("charts.figure"), QStringLiteral("2,914"));
    QCOMPARE(m_desktop->atlas().windowFrom(), 2009.0);
    QCOMPARE(m_desktop->atlas().windowTo(), 2010.0);
    QVERIFY(m_desktop->atlas().readout().contains(QStringLiteral("2009")));
    QVERIFY(m_desktop->atlas().isMatching());
    const story::DaySpan year = story::DaySpan::ofYears(2009, 2009);
    const explore::Explorer& explorer = m_desktop->explorer();
    for (const story::Event& event : explorer.story().events)
        QCOMPARE(explorer.appearance(event, explore::Pane::Map).inWindow,
                 event.date.span(explorer.story().span).overlaps(year));
    m_desktop->key(QStringLiteral("Escape"));
    QVERIFY(Desktop::until([this] { return brush() == nullptr; }));
}

void TestFigurePanes::shiftExtendsAndDraggingBrushes() {
    m_desktop->click(m_desktop->onYear(2009));
    QVERIFY(Desktop::until([this] { return isBrushed(2009, 2009); }));
    m_desktop->clickWith(QStringLiteral("shift"), m_desktop->onYear(2012));
    QVERIFY(Desktop::until([this] { return isBrushed(2009, 2012); }));
    QCOMPARE(text("charts.figure"), QStringLiteral("9,524"));
    m_desktop->drag(m_desktop->onYear(2003), m_desktop->onYear(2006));
    QVERIFY(Desktop::until([this] { return isBrushed(2003, 2006); }));
}

void TestFigurePanes::keysDoTheSame() {
    QQuickItem* years = find("charts.years");
    QVERIFY(years != nullptr);
    m_desktop->move({600, 400}); // a pointer over the chart would have a say
    years->forceActiveFocus(Qt::TabFocusReason);
    m_desktop->key(QStringLiteral("Left")); // the last year
    m_desktop->key(QStringLiteral("Left"));
    m_desktop->key(QStringLiteral("Return"));
    QVERIFY(Desktop::until([this] { return isBrushed(2024, 2024); }));
    m_desktop->key(QStringLiteral("Left"));
    m_desktop->key(QStringLiteral("shift+Return"));
    QVERIFY(Desktop::until([this] { return isBrushed(2023, 2024); }));
    QCOMPARE(text("charts.figure"), QStringLiteral("432"));
}

void TestFigurePanes::aTableByKeyboard() {
    QQuickItem* button = find("charts.table.years");
    QVERIFY(button != nullptr);
    button->forceActiveFocus(Qt::TabFocusReason);
    m_desktop->key(QStringLiteral("Return"));
    QVERIFY(Desktop::until([this] { return find("charts.rows.years") != nullptr; }));
    m_desktop->key(QStringLiteral("Tab")); // the button that saves
    m_desktop->key(QStringLiteral("Tab")); // the rows
    m_desktop->key(QStringLiteral("End"));
    QVERIFY(m_desktop->settle());
    m_desktop->picture(QStringLiteral("figures-table"));
    const QSet<QString> words = wordsShown(*find("charts.rows.years"));
    QVERIFY(words.contains(QStringLiteral("223")));
    QVERIFY2(std::ranges::any_of(
                 words,
                 [](const QString& text) { return text.contains(QStringLiteral("First announced as 224")); }),
             "the note of the current row");
    button->forceActiveFocus(Qt::TabFocusReason);
    m_desktop->key(QStringLiteral("Return"));
    QVERIFY(Desktop::until([this] { return find("charts.rows.years") == nullptr; }));
}

void TestFigurePanes::savesTheNumbers() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("mine.csv"));
    QQuickItem* button = find("charts.save.years");
    QVERIFY(button != nullptr);
    button->forceActiveFocus(Qt::TabFocusReason);
    m_desktop->key(QStringLiteral("Return"));
    QVERIFY(Desktop::until([this] { return find("charts.menu.csv") != nullptr; }));
    m_desktop->picture(QStringLiteral("figures-menu"));
    m_desktop->key(QStringLiteral("Down"));
    m_desktop->key(QStringLiteral("Return"));
    QVERIFY(Desktop::until([] {
        return QApplication::activeModalWidget() != nullptr &&
               QApplication::activeModalWidget()->isActiveWindow();
    }));
    m_desktop->type(path);
    m_desktop->key(QStringLiteral("Return"));
    QVERIFY(Desktop::until([&] { return QFile::exists(path); }));
    QVERIFY(QFile::exists(folder.filePath(QStringLiteral("mine.resource.json"))));
    QVERIFY(
        Desktop::until([this] { return text("charts.message.years").contains(QStringLiteral("mine.csv")); }));
    m_desktop->window().requestActivate();
    QVERIFY(QTest::qWaitForWindowActive(&m_desktop->window()));
}

void TestFigurePanes::copiesTheNumbers() {
    m_desktop->click(find("charts.save.running"));
    QVERIFY(Desktop::until([this] { return find("charts.menu.copy") != nullptr; }));
    QVERIFY(m_desktop->settle());
    m_desktop->click(find("charts.menu.copy"));
    QVERIFY(Desktop::until([] {
        const QMimeData* content = QApplication::clipboard()->mimeData();
        return content != nullptr && content->data(QStringLiteral("text/csv")).contains("34537");
    }));
}

void TestFigurePanes::aStatisticOpensItsFigure() {
    m_desktop->explorer().goToParagraph(QStringLiteral("p2"));
    m_desktop->explorer().select({story::Kind::Series, QStringLiteral("forced-returns")},
                                 explore::Pane::Essay);
    QVERIFY(m_desktop->settle());
    QVERIFY(find("charts.figure.forced-returns") != nullptr);
    // The count of 2010 in the text, and its point.
    m_desktop->explorer().select({story::Kind::Series, QStringLiteral("arrivals-cumulative")},
                                 explore::Pane::Essay);
    QVERIFY(m_desktop->settle());
    QQuickItem* running = find("charts.running");
    QVERIFY(running != nullptr);
    QCOMPARE(running->property("shownYear").toInt(), 2010);
    const QRectF shown = running->mapRectToScene(QRectF(0, 0, running->width(), running->height()));
    QVERIFY2(shown.top() > 56 && shown.bottom() < 788, "in view");
    m_desktop->picture(QStringLiteral("figures-statistic"));
}

void TestFigurePanes::aProvinceSaysWhatIsNotPublished() {
    m_desktop->explorer().select({story::Kind::Region, QStringLiteral("ryanggang")}, explore::Pane::Map);
    m_desktop->click(find("charts.more"));
    QVERIFY(Desktop::until([this] { return find("charts.fold.age-at-arrival") != nullptr; }));
    find("charts.fold.age-at-arrival")->forceActiveFocus(Qt::TabFocusReason);
    m_desktop->key(QStringLiteral("Return"));
    QVERIFY(Desktop::until([this] { return find("charts.coverage.age-at-arrival") != nullptr; }));
    QCOMPARE(text("charts.coverage.age-at-arrival"), QStringLiteral("Not published by province."));
}

QList<QQuickItem*> TestFigurePanes::folds() {
    QList<QQuickItem*> found;
    collect(m_desktop->window().contentItem(), QStringLiteral("charts.fold."), found);
    return found;
}

void TestFigurePanes::openEveryFigure() {
    QVERIFY(find("charts.more") != nullptr);
    find("charts.more")->forceActiveFocus(Qt::TabFocusReason);
    m_desktop->key(QStringLiteral("Return"));
    QVERIFY(Desktop::until([this] { return !folds().isEmpty(); }));
    const qsizetype count = folds().size();
    for (qsizetype i = 0; i < count; ++i) {
        folds().at(i)->forceActiveFocus(Qt::TabFocusReason);
        m_desktop->key(QStringLiteral("Return"));
    }
    QVERIFY(m_desktop->settle());
    QList<QQuickItem*> figures;
    collect(m_desktop->window().contentItem(), QStringLiteral("charts.figure."), figures);
    QVERIFY2(figures.size() >= count + 4, "each fold has its figure");
}

void TestFigurePanes::everyFigureFits_data() {
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<double>("textScale");
    // The three widths of the pane; what fits in large text fits in small.
    QTest::newRow("300, large text") << QSize(1280, 900) << false << kLargestText;
    QTest::newRow("326, dark") << kDesignSize << true << 1.0;
    QTest::newRow("360, large text") << QSize(1920, 1080) << false << kLargestText;
}

void TestFigurePanes::everyFigureFits() {
    QFETCH(QSize, size);
    QFETCH(bool, dark);
    QFETCH(double, textScale);
    theme()->setProperty("textScale", textScale);
    m_desktop->explorer().setTheme(dark ? explore::Theme::Dark : explore::Theme::Light);
    // A province and back: the pane is made anew, everything folded.
    m_desktop->window().resize({900, 1000});
    QVERIFY(m_desktop->settle());
    m_desktop->window().resize(size);
    QVERIFY(Desktop::until([&] { return m_desktop->window().size() == size; }));
    QVERIFY(m_desktop->settle());
    openEveryFigure();
    QQuickItem* pane = find("charts");
    QQuickItem* flick = nullptr;
    const QList<QQuickItem*> children = pane->childItems();
    for (QQuickItem* child : children)
        flick = child->inherits("QQuickFlickable") ? child : flick;
    QVERIFY(flick != nullptr);
    const double end = flick->property("contentHeight").toDouble() - flick->height();
    for (double y = 0; y < end + flick->height() / 2; y += flick->height() * 0.8) {
        flick->setProperty("contentY", std::min(y, end));
        QVERIFY(m_desktop->settle());
        const QStringList faults = textFaults(*pane);
        if (y == 0 || !faults.isEmpty())
            m_desktop->picture(
                QStringLiteral("figures-%1-%2").arg(QString::fromLatin1(QTest::currentDataTag())).arg(y));
        QVERIFY2(faults.isEmpty(), qUtf8Printable(faults.join(u'\n')));
    }
}

int main(int argc, char** argv) {
    const QApplication application(argc, argv);
    TestFigurePanes test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_figure_panes.moc"
