// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bar_strip.h"
#include "bundle/bundle.h"
#include "crowded_story.h"
#include "golden.h"
#include "timeline_layer.h"

#include <QDir>
#include <QFontDatabase>
#include <QQmlEngine>
#include <QQuickWindow>
#include <QTest>
#include <cmath>

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
    void barsOverOneAnotherHideMore();
    void theEndsOfBarsAreRoundOrFade();
    void signsAndCountsShareAPicture();
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

QImage painted(const layers::BarStrip& strip) {
    QImage picture(strip.size(), QImage::Format_RGBA8888_Premultiplied);
    strip.paint(Qt::black, picture, 0);
    return picture;
}

/// A crowd as the timeline draws it between two years, without a window.
struct Drawn {
    Drawn(int events, double from, double to)
        : explorer(sample::crowdedStory(events)) {
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
        layout = explore::layOutTimeline(input);
        const layers::TimelineStyle style(layers::Palette(), content, 1);
        scene = layers::drawTimeline({.layout = layout, .content = content, .style = style});
    }

    explore::Explorer explorer;
    layers::TimelineContent content;
    explore::TimelineLayout layout;
    layers::TimelineScene scene;
};

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
    QVERIFY2(first > 5, "there are years");
    constexpr int moves = 30;
    for (int i = 1; i <= moves; ++i) {
        explorer.showYears(explore::YearRange{1955 + 0.3 * i, 1995 + 0.2 * i});
        shown.window.grabWindow();
    }
    // Years that come into view.
    QCOMPARE_LT(shown.layer.textsMade() - first, 2 * moves);
}

void TimelinePicturesTest::barsOverOneAnotherHideMore() {
    layers::BarStrip strip({10, 20.3, 100, 9}, 1);
    QCOMPARE(strip.size().height(), 9);
    strip.add(20, 80, 0.5);
    strip.add(50, 110, 0.5);
    const QImage picture = painted(strip);
    const int middle = picture.height() / 2;
    const auto opacity = [&](double x) {
        return qAlpha(picture.pixel(static_cast<int>(x - strip.place().x()), middle));
    };
    QCOMPARE(opacity(15), 0);
    QVERIFY(std::abs(opacity(30) - 128) <= 1);
    QVERIFY(std::abs(opacity(60) - 191) <= 1);
    QVERIFY(std::abs(opacity(100) - 128) <= 1);
}

void TimelinePicturesTest::theEndsOfBarsAreRoundOrFade() {
    layers::BarStrip round({0, 0, 100, 9}, 1);
    round.add(20, 80, 1);
    const QImage pill = painted(round);
    const int left = 20 - static_cast<int>(round.place().x());
    QVERIFY(qAlpha(pill.pixel(left, 0)) < 30);
    QVERIFY(qAlpha(pill.pixel(left, 4)) > 200);
    QCOMPARE(qAlpha(pill.pixel(left + 30, 0)), 255);

    layers::BarStrip fading({0, 0, 100, 9}, 1);
    fading.addFading(20, 80, 20, 0, 1);
    const QImage soft = painted(fading);
    QVERIFY(std::abs(qAlpha(soft.pixel(left + 10, 0)) - 134) <= 2);
    QCOMPARE(qAlpha(soft.pixel(left + 59, 0)), 255);
    QCOMPARE(qAlpha(soft.pixel(left + 60, 0)), 0);
}

void TimelinePicturesTest::signsAndCountsShareAPicture() {
    const Drawn crowd(4'000, 1955, 1995);
    const layers::PictureSheet& sheet = crowd.scene.signs.sheet;
    QCOMPARE_GT(sheet.parts.size(), crowd.layout.signs.size());
    QVERIFY(crowd.scene.signs.meshes.empty()); // nothing is picked out
    for (const layers::PictureSheet::Part& part : sheet.parts)
        QVERIFY(QRectF(sheet.picture.rect()).contains(part.source));
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
    const auto partsOf = [from, to](int events) {
        const Drawn drawn(events, from, to);
        std::size_t parts = drawn.scene.bars.sheet.parts.size() + drawn.scene.signs.sheet.parts.size();
        for (const layers::ColouredMesh& mesh : drawn.scene.bars.meshes)
            parts += mesh.vertices.size();
        return parts;
    };
    const std::size_t crowd = partsOf(10'000);
    QVERIFY2(crowd > 100, "there is something to draw");
    QCOMPARE_LE(partsOf(40'000), crowd + crowd / 4);
}

QTEST_MAIN(TimelinePicturesTest)
#include "tst_timeline_pictures.moc"
