// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Time in the real window: brushed, played, compared, zoomed, with a real mouse and real keys. What each pane
// then shows is looked at, not only the state.

#include "desktop.h"
#include "explore/deep_link.h"
#include "models/years_player.h"
#include "timeline_layer.h"
#include "visible_texts.h"

#include <QTest>
#include <cmath>

class TestTimelineWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();

    void brushesWithTheMouse();
    void brushesWithKeys();
    void playsToTheEnd();
    void comparesTwoPeriods();
    void zoomsToADayAndBack();
    void aDeepLinkOpensTheSame();

private:
    [[nodiscard]] layers::TimelineLayer& layer() const;
    [[nodiscard]] models::YearsPlayer& player() const;
    [[nodiscard]] QPointF onTimeline(double year, double fromAxis_px);
    [[nodiscard]] QString text(const char* name);
    void verifyPanesShow(const story::DaySpan& window, const QString& arrivals);

    std::unique_ptr<Desktop> m_desktop;
};

namespace {

constexpr QSize kDesignSize{1600, 1000};

} // namespace

layers::TimelineLayer& TestTimelineWindow::layer() const {
    return *m_desktop->item(QStringLiteral("timeline.plot"))->findChild<layers::TimelineLayer*>();
}

models::YearsPlayer& TestTimelineWindow::player() const {
    return *m_desktop->item(QStringLiteral("timeline"))->findChild<models::YearsPlayer*>();
}

QPointF TestTimelineWindow::onTimeline(double year, double fromAxis_px) {
    return layer().mapToScene({layer().xOf(year), layer().plot().bottom() - fromAxis_px});
}

QString TestTimelineWindow::text(const char* name) {
    const QQuickItem* item = m_desktop->item(QString::fromLatin1(name));
    return item == nullptr ? QString() : item->property("text").toString();
}

/// The text, the map's events, the timeline and the figures all follow the window.
void TestTimelineWindow::verifyPanesShow(const story::DaySpan& window, const QString& arrivals) {
    const explore::Explorer& explorer = m_desktop->explorer();
    QCOMPARE(explorer.derived().window, window);
    int inWindow = 0;
    for (const story::Event& event : explorer.story().events)
        inWindow += event.date.span(explorer.story().span).overlaps(window) ? 1 : 0;
    QCOMPARE(explorer.counts(std::nullopt).total(), inWindow);
    const QString years = QStringLiteral("%1–%2").arg(window.first.year()).arg(window.last.year());
    QVERIFY(Desktop::until([&] { return text("timeline.readout").startsWith(years); }));
    QVERIFY(text("timeline.readout").contains(QString::number(inWindow)));
    QVERIFY(Desktop::until([&] { return text("charts.figure") == arrivals; }));
    const explore::Match paragraphs = explorer.index().paragraphsIn(window);
    QVERIFY(explorer.derived().match);
    QCOMPARE(explorer.derived().match->paragraphs.size(), paragraphs.paragraphs.size());
}

void TestTimelineWindow::initTestCase() {
    m_desktop = Desktop::open(kDesignSize);
    QVERIFY2(m_desktop, "the window did not open");
}

void TestTimelineWindow::init() {
    Desktop::failOnWarnings();
}

void TestTimelineWindow::cleanup() {
    if (!m_desktop)
        return;
    player().pause();
    m_desktop->explorer().goToStep(m_desktop->explorer().story().opening);
    QVERIFY(m_desktop->settle());
}

void TestTimelineWindow::cleanupTestCase() {
    m_desktop.reset();
}

void TestTimelineWindow::brushesWithTheMouse() {
    m_desktop->drag(onTimeline(1998.02, 6), onTimeline(2004.02, 6));
    QVERIFY(Desktop::until([this] { return m_desktop->explorer().state().brush() != nullptr; }));
    QVERIFY(m_desktop->settle());
    // The ministry's 1,043 of 1999 to 2001, then 1,142 and 1,285.
    verifyPanesShow(story::DaySpan::ofYears(1998, 2003), QStringLiteral("3,470"));
    m_desktop->picture(QStringLiteral("timeline-brushed"));
    const QStringList faults = textFaults(*m_desktop->window().contentItem());
    QVERIFY2(faults.isEmpty(), qUtf8Printable(faults.join(u'\n')));
}

void TestTimelineWindow::brushesWithKeys() {
    m_desktop->item(QStringLiteral("timeline.brush.first"))->forceActiveFocus(Qt::TabFocusReason);
    m_desktop->key(QStringLiteral("Return"));
    QVERIFY(Desktop::until(
        [this] { return m_desktop->item(QStringLiteral("timeline.years.field")) != nullptr; }));
    m_desktop->key(QStringLiteral("ctrl+a"));
    m_desktop->type(QStringLiteral("1996-2004"));
    m_desktop->key(QStringLiteral("Return"));
    QVERIFY(Desktop::until([this] { return m_desktop->explorer().state().brush() != nullptr; }));
    QVERIFY(m_desktop->settle());
    m_desktop->item(QStringLiteral("timeline.brush.first"))->forceActiveFocus(Qt::TabFocusReason);
    m_desktop->key(QStringLiteral("Right"));
    m_desktop->key(QStringLiteral("Right"));
    m_desktop->item(QStringLiteral("timeline.brush.last"))->forceActiveFocus(Qt::TabFocusReason);
    m_desktop->key(QStringLiteral("Left"));
    QVERIFY(Desktop::until(
        [this] { return m_desktop->explorer().derived().window == story::DaySpan::ofYears(1998, 2003); }));
    verifyPanesShow(story::DaySpan::ofYears(1998, 2003), QStringLiteral("3,470"));
}

void TestTimelineWindow::playsToTheEnd() {
    m_desktop->item(QStringLiteral("timeline"))
        ->setProperty("clocked", false); // the test says how time passes
    m_desktop->explorer().brush(story::DaySpan::ofYears(1998, 2003), explore::Pane::Timeline);
    m_desktop->click(m_desktop->item(QStringLiteral("timeline.play")));
    QVERIFY(Desktop::until([this] { return player().isPlaying(); }));
    player().advance(4 * player().yearMs());
    QVERIFY(m_desktop->settle());
    // 2004 to 2007: 1,898, 1,384, 2,028 and 2,554 more.
    verifyPanesShow(story::DaySpan::ofYears(1998, 2007), QStringLiteral("11,334"));
    player().advance(200 * player().yearMs());
    QVERIFY2(!player().isPlaying(), "it stops at the end of the story");
    QCOMPARE(m_desktop->explorer().derived().window, story::DaySpan::ofYears(1998, 2025));
    m_desktop->item(QStringLiteral("timeline"))->setProperty("clocked", true);
}

void TestTimelineWindow::comparesTwoPeriods() {
    m_desktop->click(m_desktop->item(QStringLiteral("timeline.compare")));
    QVERIFY(Desktop::until(
        [this] { return m_desktop->item(QStringLiteral("timeline.compare.panel")) != nullptr; }));
    QVERIFY(m_desktop->settle());
    m_desktop->picture(QStringLiteral("timeline-compared"));
    QCOMPARE(m_desktop->explorer().derived().window, story::DaySpan::ofYears(1994, 1999));
    QCOMPARE(*m_desktop->explorer().state().compared, story::DaySpan::ofYears(2012, 2025));
    QQuickItem& panel = *m_desktop->item(QStringLiteral("timeline.compare.panel"));
    QVERIFY2(textFaults(panel).isEmpty(), qUtf8Printable(textFaults(panel).join(u'\n')));
    const QSet<QString> words = wordsShown(panel);
    QVERIFY(words.contains(QStringLiteral("A\n1994–1999")));
    QVERIFY(words.contains(QStringLiteral("B\n2012–2025")));
    m_desktop->click(m_desktop->item(QStringLiteral("timeline.compare.close")));
    QVERIFY(Desktop::until([this] { return !m_desktop->explorer().state().compared; }));
}

void TestTimelineWindow::zoomsToADayAndBack() {
    const QPointF where = onTimeline(2010.86, 60).toPoint(); // where a pointer can stand
    const double year = layer().yearAt(layer().mapFromScene(where).x());
    m_desktop->wheel(where, 12);
    QVERIFY(Desktop::until([this] { return layer().to() - layer().from() < 8; }));
    QVERIFY(std::abs(layer().yearAt(layer().mapFromScene(where).x()) - year) < 0.02);
    m_desktop->wheel(where, 40);
    QVERIFY(Desktop::until([this] { return layer().to() - layer().from() < 1.1 / 365; }));
    QVERIFY(m_desktop->settle());
    m_desktop->picture(QStringLiteral("timeline-day"));
    QVERIFY2(!m_desktop->explorer().state().brush(), "to zoom filters nothing");
    m_desktop->click(m_desktop->item(QStringLiteral("timeline.whole")));
    QVERIFY(Desktop::until([this] { return layer().isShowingAll(); }));
}

void TestTimelineWindow::aDeepLinkOpensTheSame() {
    explore::Explorer& explorer = m_desktop->explorer();
    explorer.brush(story::DaySpan::ofYears(1998, 2003), explore::Pane::Timeline);
    explorer.compareWith(story::DaySpan::ofYears(2012, 2020));
    explorer.showYears(explore::YearRange{1990, 2024});
    const explore::State before = explorer.state();
    const QUrl url = explore::toUrl(explorer.story(), before);
    explorer.goToStep(explorer.story().opening);
    QVERIFY(layer().isShowingAll());
    explorer.restore(explore::fromUrl(explorer.story(), explorer.index(), url).state);
    QVERIFY(m_desktop->settle());
    QCOMPARE(layer().from(), 1990.0);
    QVERIFY(layer().isComparing());
    QVERIFY(m_desktop->item(QStringLiteral("timeline.compare.panel")) != nullptr);
    QCOMPARE(explorer.state().clauses, before.clauses);
}

int main(int argc, char** argv) {
    const QApplication application(argc, argv);
    TestTimelineWindow test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_timeline_window.moc"
