// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/bundle.h"
#include "timeline_layer.h"

#include <QDir>
#include <QFontDatabase>
#include <QQmlEngine>
#include <QQuickWindow>
#include <QTest>

/// The default story's timeline at eight zooms beside pictures that someone has looked at. Glyphs and edges
/// differ a little between machines, so the pictures are compared at half their size and a few pixels may
/// differ. After a change that is meant: run with TWO_RIVERS_WRITE_GOLDEN=1 and look at what `git diff`
/// shows.
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
constexpr int kVisible = 24;        ///< Of 255: a smaller difference of a channel is not seen.
constexpr double kTolerated = 0.01; ///< Share of pixels that may differ.

QImage halved(const QImage& picture) {
    return picture.scaled(kSize / 2, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .convertToFormat(QImage::Format_RGB32);
}

double differingShare(const QImage& a, const QImage& b) {
    if (a.size() != b.size())
        return 1;
    int differing = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb left = a.pixel(x, y);
            const QRgb right = b.pixel(x, y);
            const int most =
                std::max({std::abs(qRed(left) - qRed(right)), std::abs(qGreen(left) - qGreen(right)),
                          std::abs(qBlue(left) - qBlue(right))});
            differing += most > kVisible ? 1 : 0;
        }
    }
    return static_cast<double>(differing) / (a.width() * a.height());
}

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
    const QImage now = halved(window.grabWindow());
    const QString file = QStringLiteral(TWO_RIVERS_SOURCE_DIR "/tests/layers/timeline/golden/") +
                         QString::fromLatin1(QTest::currentDataTag()) + QStringLiteral(".png");
    if (qEnvironmentVariableIsSet("TWO_RIVERS_WRITE_GOLDEN"))
        QVERIFY(now.save(file, "PNG", 0));
    const double share = differingShare(now, QImage(file).convertToFormat(QImage::Format_RGB32));
    if (share > kTolerated)
        now.save(QStringLiteral(TWO_RIVERS_BINARY_DIR "/pictures/timeline-") +
                 QString::fromLatin1(QTest::currentDataTag()) + QStringLiteral(".png"));
    QVERIFY2(share <= kTolerated, qPrintable(QStringLiteral("%1 % of the pixels differ").arg(share * 100)));
}

QTEST_MAIN(TimelinePicturesTest)
#include "tst_timeline_pictures.moc"
