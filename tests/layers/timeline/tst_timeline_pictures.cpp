// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/bundle.h"
#include "golden.h"
#include "timeline_layer.h"

#include <QDir>
#include <QFontDatabase>
#include <QQmlEngine>
#include <QQuickWindow>
#include <QTest>

/// The default story's timeline at eight zooms beside pictures that someone has looked at. After a change
/// that is meant: build the target update_golden_pictures and look at what has changed.
class TimelinePicturesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void looksAsItDid_data();
    void looksAsItDid();

private:
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
    explorer.showYears(explore::YearRange{from, to});
    QQmlEngine engine;
    QQuickWindow window;
    window.resize(kSize);
    layers::TimelineLayer layer(window.contentItem());
    auto* theme = engine.singletonInstance<QObject*>("TwoRivers.Theme", "Theme");
    QVERIFY(theme);
    window.setColor(theme->property("paper").value<QColor>());
    layer.setTheme(theme);
    layer.setExplorer({&explorer});
    layer.setSize(kSize);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window, 30'000));
    const QString fault =
        golden::faultOf(QStringLiteral("timeline/") + QString::fromLatin1(QTest::currentDataTag()),
                        window.grabWindow(), kSize.width());
    QVERIFY2(fault.isEmpty(), qUtf8Printable(fault));
}

QTEST_MAIN(TimelinePicturesTest)
#include "tst_timeline_pictures.moc"
