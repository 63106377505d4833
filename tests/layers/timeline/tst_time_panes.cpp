// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/bundle.h"
#include "layers/timeline/timeline_layer.h"
#include "models/atlas.h"
#include "models/series_view.h"
#include "models/years_player.h"

#include <QDir>
#include <QFontDatabase>
#include <QQmlComponent>
#include <QQuickView>
#include <QRegularExpression>
#include <QTest>
#include <functional>

/// The timeline and the numbers over the default story, in a real window, as a reader's mouse and keys meet
/// them.
class TimePanesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void allOfTheStoryAtFirst();
    void draggingBrushes();
    void handlesFollowMouseAndKeys();
    void aMarkSelects();
    void aCrowdedSignOffersItsEvents();
    void arrowsWalkTheEvents();
    void anEraBrushesItself();
    void lanesSwitchOff();
    void theWheelZoomsAboutThePointer();
    void aDoubleClickFitsAnEra();
    void keysZoom();
    void aBrushIsMoved();
    void shiftMovesAHandleFinely();
    void yearsAreTyped();
    void twoPeriodsAreCompared();
    void playbackRunsAndYields();
    void anyChangePausesPlayback_data();
    void anyChangePausesPlayback();
    void aBarBrushesItsYear();
    void theFigureIsThatOfTheWindow();
    void aProvinceShowsItsPart();
    void aStepShowsItsFigure();
    void estimatesShareOneScale();
    void tablesHoldTheSameNumbers();
    void aNoteTellsOfItsEvent_data();
    void aNoteTellsOfItsEvent();
    void aNoteOfManyEventsCountsThem();
    void noTextsOverlap_data();
    void noTextsOverlap();

private:
    [[nodiscard]] QQuickItem* item(const char* name) const;
    [[nodiscard]] QString text(const char* name) const { return item(name)->property("text").toString(); }
    [[nodiscard]] layers::TimelineLayer& layer() const {
        return *m_view->rootObject()->findChild<layers::TimelineLayer*>();
    }
    [[nodiscard]] models::YearsPlayer& player() const;
    [[nodiscard]] QPoint onTimeline(double x, double y) const { return layer().mapToScene({x, y}).toPoint(); }
    void drag(QPoint from, QPoint to);
    void click(QQuickItem* target) const;
    void resize(int width, int height);
    void settle();
    /// Of the timeline and the numbers.
    void expectClearTexts();

    std::shared_ptr<const story::Story> m_story;
    std::unique_ptr<explore::Explorer> m_explorer;
    std::unique_ptr<models::Atlas> m_atlas;
    std::unique_ptr<QQuickView> m_view;
};

namespace {

constexpr int kPatience_ms = 10'000;

/// True once `condition` holds; gives up late, so that a slow machine does not fail a test.
template <typename Condition> bool becomes(Condition condition) {
    return QTest::qWaitFor(condition, kPatience_ms);
}

constexpr auto kScene = R"(
import QtQuick
import TwoRivers.Charts
import TwoRivers.Models
import TwoRivers.Theme
import TwoRivers.Timeline

Rectangle {
    id: root

    readonly property bool narrow: width < 1000
    readonly property bool dark: Atlas.dark

    onDarkChanged: Theme.dark = dark
    Component.onCompleted: {
        Theme.dark = dark;
        Theme.reducedMotion = Atlas.reducedMotion;
    }
    color: Theme.app

    TimelinePane {
        y: root.height - height
        x: root.narrow ? 0 : 440
        width: root.width - x
        height: root.narrow ? 152 : root.width < 1280 ? 180 : 212
    }
    NumbersPane {
        x: root.width - width
        width: root.narrow ? root.width : root.width < 1600 ? 300 : 326
        height: root.height - (root.narrow ? 152 : root.width < 1280 ? 180 : 212)
    }
}
)";

QQuickItem* findVisible(QQuickItem* parent, const QString& name) {
    if (!parent->isVisible())
        return nullptr;
    if (parent->objectName() == name)
        return parent;
    const QList<QQuickItem*> children = parent->childItems();
    for (QQuickItem* child : children) {
        if (QQuickItem* found = findVisible(child, name))
            return found;
    }
    return nullptr;
}

struct ShownText {
    QString words;
    QRectF box;
    bool cut = false;
};

/// Every text that can be seen, with what its glyphs cover in the window.
void collectTexts(QQuickItem* parent, const QRectF& clip, QList<ShownText>& texts) {
    if (!parent->isVisible() || parent->opacity() == 0)
        return;
    QRectF inner = clip;
    if (parent->clip())
        inner = inner.intersected(parent->mapRectToScene({0, 0, parent->width(), parent->height()}));
    const QVariant words = parent->property("text");
    if (parent->inherits("QQuickText") && !words.toString().isEmpty()) {
        const QSizeF size(parent->property("contentWidth").toDouble(),
                          parent->property("contentHeight").toDouble());
        const int align = parent->property("effectiveHorizontalAlignment").toInt();
        const double free = parent->width() - size.width();
        const double x = align == Qt::AlignRight ? free : align == Qt::AlignHCenter ? free / 2 : 0;
        const double y = parent->property("verticalAlignment").toInt() == Qt::AlignVCenter
                             ? (parent->height() - size.height()) / 2
                             : 0;
        // The line box is higher than the letters; a pixel of it may touch.
        const QRectF box =
            parent->mapRectToScene({x, y + 2, size.width(), size.height() - 4}).intersected(inner);
        if (!box.isEmpty())
            texts << ShownText{words.toString(), box, parent->property("truncated").toBool()};
    }
    const QList<QQuickItem*> children = parent->childItems();
    for (QQuickItem* child : children)
        collectTexts(child, inner, texts);
}

/// A number that is cut; empty without one. Names may be cut to their room, numbers never.
QString cutNumber(const QList<ShownText>& texts) {
    static const QRegularExpression number(QStringLiteral("^[0-9,.%]+$"));
    for (const ShownText& shown : texts) {
        if (shown.cut && number.match(shown.words).hasMatch())
            return shown.words;
    }
    return {};
}

/// Two texts of which one covers the other; empty without them.
QString overlap(const QList<ShownText>& texts) {
    for (qsizetype i = 0; i < texts.size(); ++i) {
        for (qsizetype j = i + 1; j < texts.size(); ++j) {
            const QRectF common = texts[i].box.intersected(texts[j].box);
            if (common.width() >= 1 && common.height() >= 1)
                return texts[i].words + QStringLiteral(" | ") + texts[j].words;
        }
    }
    return {};
}

} // namespace

void TimePanesTest::initTestCase() {
    for (const QString& font : QDir(QStringLiteral(":/two-rivers/fonts")).entryList())
        QFontDatabase::addApplicationFont(QStringLiteral(":/two-rivers/fonts/") + font);
    const QString root = QStringLiteral(TWO_RIVERS_SOURCE_DIR);
    const bundle::Reading reading =
        bundle::read(root + QStringLiteral("/data/two-rivers"), root + QStringLiteral("/data/schema"));
    QVERIFY(reading.story);
    m_story = reading.story;
}

void TimePanesTest::init() {
    m_explorer = std::make_unique<explore::Explorer>(m_story);
    m_atlas = std::make_unique<models::Atlas>(*m_explorer);
    m_explorer->setTheme(explore::Theme::Light);
    m_atlas->setReducedMotion(true);
    m_view = std::make_unique<QQuickView>();
    m_view->setResizeMode(QQuickView::SizeRootObjectToView);
    auto* component = new QQmlComponent(m_view->engine(), m_view.get());
    component->setData(kScene, QUrl(QStringLiteral("qrc:/scene.qml")));
    QObject* scene = component->create();
    QVERIFY2(scene, qPrintable(component->errorString()));
    m_view->setContent(QUrl(), component, scene);
    m_view->resize(1600, 1000);
    m_view->setPosition(0, 0);
    m_view->show();
    m_view->requestActivate();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get(), 30'000));
    settle();
}

void TimePanesTest::cleanup() {
    m_view.reset();
    m_atlas.reset();
    m_explorer.reset();
}

QQuickItem* TimePanesTest::item(const char* name) const {
    return findVisible(m_view->contentItem(), QString::fromLatin1(name));
}

void TimePanesTest::drag(QPoint from, QPoint to) {
    QTest::mousePress(m_view.get(), Qt::LeftButton, {}, from);
    constexpr int kSteps = 6;
    for (int i = 1; i <= kSteps; ++i)
        QTest::mouseMove(m_view.get(), from + (to - from) * i / kSteps, 5);
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, to);
}

void TimePanesTest::click(QQuickItem* target) const {
    QVERIFY(target);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {},
                      target->mapToScene({target->width() / 2, target->height() / 2}).toPoint());
}

void TimePanesTest::resize(int width, int height) {
    m_view->resize(width, height);
    QVERIFY(QTest::qWaitFor([&] { return m_view->rootObject()->width() == width; }));
    settle();
}

void TimePanesTest::settle() {
    // Two frames: what the first one lays out can move what the second one shows.
    static_cast<void>(m_view->grabWindow());
    QTest::qWait(30);
    static_cast<void>(m_view->grabWindow());
}

void TimePanesTest::allOfTheStoryAtFirst() {
    QVERIFY(item("timeline"));
    QVERIFY(item("charts"));
    QVERIFY(layer().isShowingAll());
    int shown = 0;
    for (const story::Event& event : m_story->events) {
        const QPointF where = layer().positionOf(QStringLiteral("event:") + event.id);
        shown += where.isNull() ? 0 : 1;
    }
    QCOMPARE(shown, static_cast<int>(m_story->events.size()));
}

void TimePanesTest::draggingBrushes() {
    const double y = layer().plot().bottom() - 6;
    drag(onTimeline(layer().xOf(1998.05), y), onTimeline(layer().xOf(2004.05), y));
    const story::DaySpan* brush = m_explorer->state().brush();
    QVERIFY(brush);
    QCOMPARE(*brush, story::DaySpan::ofYears(1998, 2003));
    QVERIFY(becomes([&] { return text("timeline.readout").startsWith(QStringLiteral("1998–2003")); }));
}

void TimePanesTest::handlesFollowMouseAndKeys() {
    m_explorer->brush(story::DaySpan::ofYears(1990, 2010), explore::Pane::Timeline);
    settle();
    const double y = layer().plot().center().y();
    drag(onTimeline(layer().windowFrame().right, y), onTimeline(layer().xOf(2016.03), y));
    QVERIFY(m_explorer->state().brush());
    QCOMPARE(*m_explorer->state().brush(), story::DaySpan::ofYears(1990, 2015));
    item("timeline.brush.first")->forceActiveFocus(Qt::TabFocusReason);
    for (int i = 0; i < 8; ++i)
        QTest::keyClick(m_view.get(), Qt::Key_Right);
    QCOMPARE(*m_explorer->state().brush(), story::DaySpan::ofYears(1998, 2015));
    item("timeline.brush.last")->forceActiveFocus(Qt::TabFocusReason);
    QTest::keyClick(m_view.get(), Qt::Key_Left);
    QCOMPARE(*m_explorer->state().brush(), story::DaySpan::ofYears(1998, 2014));
}

void TimePanesTest::aMarkSelects() {
    for (const story::Event& event : m_story->events) {
        const QString ref = QStringLiteral("event:") + event.id;
        const QPointF where = layer().positionOf(ref);
        if (layer().refsAt(where.x(), where.y()).size() != 1)
            continue;
        QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, onTimeline(where.x(), where.y()));
        QVERIFY(becomes([&] { return m_atlas->selection() == ref; }));
        return;
    }
    QFAIL("no event stands alone");
}

void TimePanesTest::aCrowdedSignOffersItsEvents() {
    for (const story::Event& event : m_story->events) {
        const QPointF where = layer().positionOf(QStringLiteral("event:") + event.id);
        const QStringList refs = layer().refsAt(where.x(), where.y());
        if (refs.size() < 2)
            continue;
        QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, onTimeline(where.x(), where.y()));
        QVERIFY(becomes([&] { return item("timeline.choice.1") != nullptr; }));
        click(item("timeline.choice.1"));
        QVERIFY(becomes([&] { return m_atlas->selection() == refs[1]; }));
        return;
    }
    QFAIL("no sign stands for several events");
}

void TimePanesTest::arrowsWalkTheEvents() {
    item("timeline.plot")->forceActiveFocus(Qt::TabFocusReason);
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    const QString first = layer().focusedRef();
    QVERIFY(!first.isEmpty());
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    const QString second = layer().focusedRef();
    QVERIFY(first != second);
    QCOMPARE(layer().positionOf(first).y(), layer().positionOf(second).y());
    const double lane = layer().positionOf(second).y();
    QTest::keyClick(m_view.get(), lane > layer().plot().center().y() ? Qt::Key_Up : Qt::Key_Down);
    QVERIFY(layer().positionOf(layer().focusedRef()).y() != lane);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(m_atlas->selection(), layer().focusedRef());
}

void TimePanesTest::anEraBrushesItself() {
    const story::Era& era = m_story->eras.at(1);
    const story::DaySpan span = era.span.span(m_story->span);
    const double middle = (span.first.decimalYear() + span.last.decimalYear()) / 2;
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {},
                      onTimeline(layer().xOf(middle), layer().plot().top() + 10));
    QVERIFY(m_explorer->state().brush());
    QCOMPARE(*m_explorer->state().brush(), span);
}

void TimePanesTest::lanesSwitchOff() {
    const story::Id category = m_story->categories.front().id;
    QQuickItem* lane = item(qPrintable(QStringLiteral("timeline.lane.") + category));
    click(lane);
    QVERIFY(becomes([&] { return m_explorer->state().hiddenCategories.contains(category); }));
    QVERIFY(!lane->property("checked").toBool());
    click(lane);
    QVERIFY(becomes([&] { return !m_explorer->state().hiddenCategories.contains(category); }));
    QVERIFY(lane->property("checked").toBool());
}

void TimePanesTest::theWheelZoomsAboutThePointer() {
    const QPointF where(layer().xOf(2005), layer().plot().center().y());
    const QPointF inWindow = layer().mapToScene(where);
    QWheelEvent wheel(inWindow, m_view->mapToGlobal(inWindow), {}, {0, 480}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(m_view.get(), &wheel);
    QVERIFY(!layer().isShowingAll());
    QVERIFY(std::abs(layer().yearAt(where.x()) - 2005) < 0.05);
    // The axis is part of the state: it can be linked to, and going on to a step shows all years again.
    QVERIFY(m_explorer->state().years);
    QVERIFY(m_explorer->wandered());
    click(item("timeline.reset"));
    QVERIFY(becomes([&] { return layer().isShowingAll(); }));
}

models::YearsPlayer& TimePanesTest::player() const {
    return *m_view->rootObject()->findChild<models::YearsPlayer*>();
}

void TimePanesTest::playbackRunsAndYields() {
    QQuickItem* pane = item("timeline");
    pane->setProperty("clocked", false); // Here the test says how much time has passed.
    click(item("timeline.play"));
    QVERIFY(becomes([&] { return player().isPlaying(); }));
    QCOMPARE(m_explorer->derived().window, story::DaySpan::ofYears(1945, 1945));
    player().advance(600);
    QCOMPARE(m_explorer->derived().window, story::DaySpan::ofYears(1945, 1946));
    player().setSpeed(4);
    player().advance(600);
    QCOMPARE(m_explorer->derived().window, story::DaySpan::ofYears(1945, 1950));
    QVERIFY(pane->property("playing").toBool());
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {},
                      onTimeline(layer().xOf(1970), layer().plot().bottom() - 6));
    QVERIFY(!player().isPlaying());
    player().advance(600);
    QCOMPARE(m_explorer->derived().window, story::DaySpan::ofYears(1945, 1950));
}

void TimePanesTest::anyChangePausesPlayback_data() {
    QTest::addColumn<std::function<void(TimePanesTest*)>>("change");
    using Change = std::function<void(TimePanesTest*)>;
    QTest::newRow("a selection") << Change([](TimePanesTest* test) {
        test->m_explorer->select({story::Kind::Region, QStringLiteral("ryanggang")}, explore::Pane::Map);
    });
    QTest::newRow("the map") << Change(
        [](TimePanesTest* test) { test->m_explorer->moveCamera({127, 41, 7}); });
    QTest::newRow("a step") << Change([](TimePanesTest* test) { test->m_explorer->walkParagraphs(1); });
    QTest::newRow("the wheel") << Change(
        [](TimePanesTest* test) { test->layer().zoomAt(test->layer().xOf(2000), 2); });
    QTest::newRow("a lane") << Change([](TimePanesTest* test) {
        test->m_explorer->setCategoryShown(test->m_story->categories.front().id, false);
    });
}

void TimePanesTest::anyChangePausesPlayback() {
    QFETCH(const std::function<void(TimePanesTest*)>, change);
    item("timeline")->setProperty("clocked", false);
    player().play();
    player().advance(600);
    QVERIFY(player().isPlaying());
    m_explorer->hover(story::Ref{story::Kind::Event, m_story->events.front().id});
    QVERIFY2(player().isPlaying(), "to look is not to take hold");
    change(this);
    QVERIFY(!player().isPlaying());
}

void TimePanesTest::yearsAreTyped() {
    item("timeline.brush.first")->forceActiveFocus(Qt::TabFocusReason);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QVERIFY(becomes([&] { return item("timeline.years.field") != nullptr; }));
    const auto type = [&](const QString& text) {
        QTest::keyClick(m_view.get(), Qt::Key_A, Qt::ControlModifier);
        for (const QChar character : text)
            QTest::keyClick(m_view.get(), character.toLatin1());
        QTest::keyClick(m_view.get(), Qt::Key_Return);
    };
    type(QStringLiteral("soon"));
    QVERIFY(becomes([&] { return item("timeline.years.problem") != nullptr; }));
    QVERIFY(!m_explorer->state().brush());
    type(QStringLiteral("1998-2003"));
    QVERIFY(becomes([&] { return m_explorer->state().brush() != nullptr; }));
    QCOMPARE(*m_explorer->state().brush(), story::DaySpan::ofYears(1998, 2003));
    QVERIFY(becomes([&] { return item("timeline.years.field") == nullptr; }));
    // Both ends have badges now, and a click on one opens the field again.
    settle();
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {},
                      onTimeline(layer().xOf(1998), layer().plot().bottom() + 12));
    QVERIFY(becomes([&] { return item("timeline.years.field") != nullptr; }));
}

void TimePanesTest::aBrushIsMoved() {
    m_explorer->brush(story::DaySpan::ofYears(1990, 1999), explore::Pane::Timeline);
    settle();
    const double y = layer().plot().bottom() - 6;
    drag(onTimeline(layer().xOf(1995), y), onTimeline(layer().xOf(2005), y));
    QCOMPARE(*m_explorer->state().brush(), story::DaySpan::ofYears(2000, 2009));
}

void TimePanesTest::shiftMovesAHandleFinely() {
    m_explorer->brush(story::DaySpan::ofYears(1990, 1999), explore::Pane::Timeline);
    settle();
    item("timeline.brush.last")->forceActiveFocus(Qt::TabFocusReason);
    QTest::keyClick(m_view.get(), Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(m_explorer->state().brush()->last, story::Day::of(1999, 11, 30));
}

void TimePanesTest::twoPeriodsAreCompared() {
    click(item("timeline.compare"));
    QVERIFY(becomes([&] { return item("timeline.compare.panel") != nullptr; }));
    QVERIFY(m_explorer->state().compared);
    // The story's example: the famine years, and the years after 2012.
    QCOMPARE(m_explorer->derived().window, story::DaySpan::ofYears(1994, 1999));
    QCOMPARE(*m_explorer->state().compared, story::DaySpan::ofYears(2012, 2025));
    settle();
    item("timeline.compared.first")->forceActiveFocus(Qt::TabFocusReason);
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QCOMPARE(*m_explorer->state().compared, story::DaySpan::ofYears(2013, 2025));
    QCOMPARE(m_explorer->derived().window, story::DaySpan::ofYears(1994, 1999));
    settle();
    const double y = layer().plot().bottom() - 6;
    drag(onTimeline(layer().comparedFrame().left, y), onTimeline(layer().xOf(2016.02), y));
    QCOMPARE(*m_explorer->state().compared, story::DaySpan::ofYears(2016, 2025));
    click(item("timeline.compare.close"));
    QVERIFY(becomes([&] { return item("timeline.compare.panel") == nullptr; }));
    QVERIFY(!m_explorer->state().compared);
}

void TimePanesTest::aDoubleClickFitsAnEra() {
    const story::Era& era = m_story->eras.at(3);
    const story::DaySpan span = era.span.span(m_story->span);
    const double middle = (span.first.decimalYear() + span.last.decimalYear()) / 2;
    QTest::mouseDClick(m_view.get(), Qt::LeftButton, {},
                       onTimeline(layer().xOf(middle), layer().plot().top() + 10));
    QVERIFY(becomes([&] { return !layer().isShowingAll(); }));
    QVERIFY(layer().from() < span.first.decimalYear() && layer().from() > span.first.decimalYear() - 2);
    QVERIFY(layer().to() > span.last.decimalYear() && layer().to() < span.last.decimalYear() + 2);
    click(item("timeline.whole"));
    QVERIFY(becomes([&] { return layer().isShowingAll(); }));
}

void TimePanesTest::keysZoom() {
    item("timeline.plot")->forceActiveFocus(Qt::TabFocusReason);
    const double all = layer().to() - layer().from();
    QTest::keyClick(m_view.get(), Qt::Key_Plus);
    QVERIFY(layer().to() - layer().from() < 0.9 * all);
    QTest::keyClick(m_view.get(), Qt::Key_Minus);
    QVERIFY(std::abs(layer().to() - layer().from() - all) < 0.01);
    QTest::keyClick(m_view.get(), Qt::Key_Plus);
    QTest::keyClick(m_view.get(), Qt::Key_0);
    QVERIFY(layer().isShowingAll());
}

void TimePanesTest::aBarBrushesItsYear() {
    QQuickItem* years = item("charts.years");
    QVERIFY(years);
    const int first = years->property("firstYear").toInt();
    const double width = years->property("yearWidth").toDouble();
    const auto at = [&](int year) {
        return years->mapToScene({(year - first + 0.5) * width, years->height() - 10}).toPoint();
    };
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, at(2009));
    QVERIFY(m_explorer->state().brush());
    QCOMPARE(*m_explorer->state().brush(), story::DaySpan::ofYears(2009, 2009));
    QVERIFY(becomes([&] { return text("charts.figure") == QStringLiteral("2,914"); }));
    QTest::mouseClick(m_view.get(), Qt::LeftButton, Qt::ShiftModifier, at(2011));
    QCOMPARE(*m_explorer->state().brush(), story::DaySpan::ofYears(2009, 2011));
    drag(at(2003), at(2005));
    QCOMPARE(*m_explorer->state().brush(), story::DaySpan::ofYears(2003, 2005));
}

void TimePanesTest::theFigureIsThatOfTheWindow() {
    m_explorer->brush(m_story->span, explore::Pane::Timeline);
    QVERIFY(becomes([&] { return text("charts.figure") == QStringLiteral("34,537"); }));
    m_explorer->brush(story::DaySpan::ofYears(2002, 2003), explore::Pane::Timeline);
    QVERIFY(becomes([&] { return text("charts.figure") == QStringLiteral("2,427"); }));
}

void TimePanesTest::aProvinceShowsItsPart() {
    m_atlas->select(QStringLiteral("region:ryanggang"), QStringLiteral("map"));
    QVERIFY(becomes([&] { return text("charts.figure") == QStringLiteral("4,473"); }));
    QVERIFY(text("charts.heading").contains(QStringLiteral("Ryanggang")));
    QVERIFY(item("charts.nearby.0"));
    click(item("charts.nearby.0"));
    QVERIFY(becomes([&] { return m_atlas->selection() != QStringLiteral("region:ryanggang"); }));
}

void TimePanesTest::aStepShowsItsFigure() {
    m_explorer->goToStep(QStringLiteral("p3-border"));
    QVERIFY(becomes([&] { return item("charts.table.step") != nullptr; }));
    click(item("charts.table.step"));
    settle();
    QList<ShownText> texts;
    collectTexts(item("charts"), {0, 0, 1600, 1000}, texts);
    QVERIFY(std::ranges::any_of(texts, [](const ShownText& shown) { return shown.words == u"1,400"; }));
}

void TimePanesTest::estimatesShareOneScale() {
    models::SeriesView view;
    view.setExplorer({m_explorer.get()});
    view.setSeriesId(QStringLiteral("forced-returns"));
    QVERIFY(view.isFound());
    for (const models::SeriesColumn& column : view.columns()) {
        for (const models::SeriesPart& part : column.parts)
            QVERIFY2(std::max({part.value, part.low, part.high}) <= view.highest(), qPrintable(part.text));
    }
    QCOMPARE(view.highest(), 10'000.0);
}

void TimePanesTest::tablesHoldTheSameNumbers() {
    click(item("charts.table.years"));
    settle();
    QList<ShownText> texts;
    collectTexts(item("charts"), {0, 0, 1600, 1000}, texts);
    const auto shows = [&](const QString& words) {
        return std::ranges::any_of(texts, [&](const ShownText& shown) { return shown.words == words; });
    };
    QVERIFY(shows(QStringLiteral("1,043")));
    QVERIFY(shows(QStringLiteral("1,142")));
}

void TimePanesTest::aNoteTellsOfItsEvent_data() {
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("ref");
    QTest::addColumn<QString>("sentence");
    for (const QSize& size : {QSize(1600, 1000), QSize(1366, 768)}) {
        const auto row = [&size](const char* ref, const char* sentence) {
            QTest::addRow("%s, %d wide", ref, size.width())
                << size << QString::fromLatin1(ref) << QString::fromLatin1(sentence);
        };
        row("note:5", "Note 5 describes one event: 14 August 2014");
        row("check:c10", "Its source describes one event: 14 August 2014");
    }
}

void TimePanesTest::aNoteTellsOfItsEvent() {
    QFETCH(const QSize, size);
    QFETCH(const QString, ref);
    QFETCH(const QString, sentence);
    resize(size.width(), size.height());
    m_atlas->select(ref, QStringLiteral("essay"));
    settle();
    QCOMPARE(text("timeline.readout"), sentence);
    // In full where there is room.
    QCOMPARE(layer().names(), QStringList{size.width() < 1600 ? QStringLiteral("Swim to Gyodong")
                                                              : QStringLiteral("Two men swim to Gyodong")});
    expectClearTexts();
}

void TimePanesTest::aNoteOfManyEventsCountsThem() {
    m_atlas->select(QStringLiteral("note:6"), QStringLiteral("essay"));
    settle();
    QVERIFY(text("timeline.readout").endsWith(u"events concern Note 6"));
    QVERIFY(layer().names().isEmpty());
}

void TimePanesTest::noTextsOverlap_data() {
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("step");
    for (const QSize& size : {QSize(1600, 1000), QSize(1280, 800), QSize(1000, 700), QSize(720, 900)}) {
        for (const story::Step& step : m_story->steps)
            QTest::newRow(qPrintable(QStringLiteral("%1 wide, %2").arg(size.width()).arg(step.id)))
                << size << step.id;
    }
}

void TimePanesTest::noTextsOverlap() {
    QFETCH(QSize, size);
    QFETCH(QString, step);
    resize(size.width(), size.height());
    m_explorer->goToStep(step);
    settle();
    expectClearTexts();
}

void TimePanesTest::expectClearTexts() {
    QList<ShownText> texts;
    collectTexts(item("timeline"), {0, 0, 4000, 4000}, texts);
    for (const QRectF& box : layer().labelRects())
        texts << ShownText{QStringLiteral("label"), layer().mapRectToScene(box).adjusted(0, 2, 0, -2), false};
    collectTexts(item("charts"), {0, 0, 4000, 4000}, texts);
    QVERIFY(texts.size() > 10);
    QCOMPARE(cutNumber(texts), QString());
    QCOMPARE(overlap(texts), QString());
}

QTEST_MAIN(TimePanesTest)
#include "tst_time_panes.moc"
