// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/bundle.h"
#include "crowded_story.h"
#include "golden.h"
#include "timeline_layer.h"

#include <QDir>
#include <QFontDatabase>
#include <QQmlEngine>
#include <QQuickWindow>
#include <QTest>

/// The default story's timeline at eight zooms, and a crowd at three, beside pictures that someone has looked
/// at. After a change that is meant: build the target update_golden_pictures and look at what has changed.
class TimelinePicturesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void looksAsItDid_data();
    void looksAsItDid();
    void aCrowdLooksAsItDid_data();
    void aCrowdLooksAsItDid();
    void movingSetsHardlyATextAnew();
    void whatIsDrawnGrowsWithThePixels_data();
    void whatIsDrawnGrowsWithThePixels();

private:
    void compare(explore::Explorer& explorer, const explore::YearRange& years, const QString& name);
    /// A window with a timeline that fills it.
    struct Shown {
        explicit Shown(explore::Explorer& explorer);
        QQmlEngine engine;
        QQuickWindow window;
        layers::TimelineLayer layer;
    };

    std::shared_ptr<const story::Story> m_story;
};

namespace {

constexpr QSize kSize{960, 212};

} // namespace

void TimelinePicturesTest::initTestCase() {
    for (const QString& font : QDir(QStringLiteral(":/two-rivers/fonts")).entryList())
        QFontDatabase::addApplicationFont(QStringLiteral(":/two-rivers/fonts/") + font);
    const QString root = QStringLiteral(TWO_RIVERS_SOURCE_DIR);
    m_story =
        bundle::read(root + QStringLiteral("/data/two-rivers"), root + QStringLiteral("/data/schema")).story;
    QVERIFY(m_story);
}

void TimelinePicturesTest::looksAsItDid_data() {
    QTest::addColumn<double>("from");
    QTest::addColumn<double>("to");
    QTest::newRow("all") << 1943.5 << 2026.0;
    QTest::newRow("forty-years") << 1985.0 << 2025.0;
    QTest::newRow("fifteen-years") << 1999.0 << 2014.0;
    QTest::newRow("five-years") << 2008.0 << 2013.0;
    QTest::newRow("a-year") << 2010.2 << 2011.2;
    QTest::newRow("a-quarter") << 2010.75 << 2011.0;
    QTest::newRow("three-weeks") << 2010.85 << 2010.91;
    QTest::newRow("a-day") << 2010.8600 << 2010.8628;
}

void TimelinePicturesTest::looksAsItDid() {
    QFETCH(const double, from);
    QFETCH(const double, to);
    explore::Explorer explorer(m_story);
    explorer.goToParagraph(m_story->paragraphs.at(1).id);
    explorer.brush(story::DaySpan::ofYears(1994, 2016), explore::Pane::Timeline);
    compare(explorer, {from, to}, QString::fromLatin1(QTest::currentDataTag()));
}

void TimelinePicturesTest::aCrowdLooksAsItDid_data() {
    QTest::addColumn<double>("from");
    QTest::addColumn<double>("to");
    QTest::newRow("crowd-all") << 1943.5 << 2026.0;
    QTest::newRow("crowd-ten-years") << 1999.2 << 2009.2;
    QTest::newRow("crowd-a-month") << 2010.75 << 2010.85;
}

void TimelinePicturesTest::aCrowdLooksAsItDid() {
    QFETCH(const double, from);
    QFETCH(const double, to);
    explore::Explorer explorer(sample::crowdedStory(4000));
    compare(explorer, {from, to}, QString::fromLatin1(QTest::currentDataTag()));
}

void TimelinePicturesTest::compare(explore::Explorer& explorer, const explore::YearRange& years,
                                   const QString& name) {
    explorer.showYears(years);
    Shown shown(explorer);
    QVERIFY(QTest::qWaitForWindowExposed(&shown.window, 30'000));
    const QString fault =
        golden::faultOf(QStringLiteral("timeline/") + name, shown.window.grabWindow(), kSize.width());
    QVERIFY2(fault.isEmpty(), qUtf8Printable(fault));
}

TimelinePicturesTest::Shown::Shown(explore::Explorer& explorer) {
    window.resize(kSize);
    auto* theme = engine.singletonInstance<QObject*>("TwoRivers.Theme", "Theme");
    window.setColor(theme->property("paper").value<QColor>());
    layer.setParentItem(window.contentItem());
    layer.setTheme(theme);
    layer.setExplorer({&explorer});
    layer.setSize(kSize);
    window.show();
}

void TimelinePicturesTest::movingSetsHardlyATextAnew() {
    explore::Explorer explorer(sample::crowdedStory(4000));
    explorer.showYears(explore::YearRange{1955, 1995});
    Shown shown(explorer);
    QVERIFY(QTest::qWaitForWindowExposed(&shown.window, 30'000));
    shown.window.grabWindow();
    const int first = shown.layer.textsMade();
    QVERIFY2(first > 100, "there are counts");
    constexpr int moves = 30;
    for (int i = 1; i <= moves; ++i) {
        explorer.showYears(explore::YearRange{1955 + 0.3 * i, 1995 + 0.2 * i});
        shown.window.grabWindow();
    }
    // Years that come into view, and a digit that there are more of than ever before.
    QCOMPARE_LT(shown.layer.textsMade() - first, 3 * moves);
}

void TimelinePicturesTest::whatIsDrawnGrowsWithThePixels_data() {
    QTest::addColumn<double>("from");
    QTest::addColumn<double>("to");
    QTest::newRow("all") << 1943.5 << 2026.0;
    QTest::newRow("ten-years") << 1999.2 << 2009.2;
}

void TimelinePicturesTest::whatIsDrawnGrowsWithThePixels() {
    QFETCH(const double, from);
    QFETCH(const double, to);
    const auto verticesOf = [from, to](int events) {
        explore::Explorer explorer(sample::crowdedStory(events));
        layers::TimelineContent content;
        content.rebuild(explorer);
        explore::TimelineInput input;
        content.fill(input);
        input.box.width_px = kSize.width();
        input.box.right_px = kSize.width();
        input.from = from;
        input.to = to;
        input.textWidth = [](const QString& text, explore::TextRole) {
            return 8.0 * static_cast<double>(text.size());
        };
        const explore::TimelineLayout layout = explore::layOutTimeline(input);
        const layers::TimelineStyle style(layers::Palette(), story::Language::English);
        const layers::TimelineScene scene =
            layers::drawTimeline({.layout = layout, .content = content, .style = style});
        std::size_t vertices = 0;
        for (const layers::ColouredMesh& mesh : scene.signs.meshes)
            vertices += mesh.vertices.size();
        return vertices;
    };
    const std::size_t crowd = verticesOf(10'000);
    QVERIFY2(crowd > 1000, "there is something to draw");
    QCOMPARE_LE(verticesOf(40'000), crowd + crowd / 4);
}

QTEST_MAIN(TimelinePicturesTest)
#include "tst_timeline_pictures.moc"
