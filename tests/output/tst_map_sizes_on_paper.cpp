// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/bundle.h"
#include "explore/match_index.h"
#include "output/map_parts.h"

#include <QDir>
#include <QFontDatabase>
#include <QTest>
#include <algorithm>
#include <cmath>
#include <filesystem>

/// A step's numbers as circles on the pages of the default story: slides of several shapes, and a handout.
class TestMapSizesOnPaper : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void standInTheCountryTheyCount_data();
    void standInTheCountryTheyCount();

private:
    /// What is wrong with where a circle stands; empty when nothing is.
    [[nodiscard]] QString faultOf(const output::PlacedSize& circle, const output::MapView& view) const;

    std::shared_ptr<const story::Story> m_story;
    std::unique_ptr<explore::MatchIndex> m_index;
    geo::Basemap m_basemap;
};

void TestMapSizesOnPaper::initTestCase() {
    for (const QFileInfo& font : QDir(QStringLiteral(TWO_RIVERS_SOURCE_DIR "/assets/fonts"))
                                     .entryInfoList({QStringLiteral("*.ttf"), QStringLiteral("*.otf")}))
        QVERIFY(QFontDatabase::addApplicationFont(font.filePath()) >= 0);
    const QString data = QStringLiteral(TWO_RIVERS_SOURCE_DIR "/data");
    m_story = bundle::read(data + QStringLiteral("/two-rivers"), data + QStringLiteral("/schema")).story;
    QVERIFY(m_story);
    m_index = std::make_unique<explore::MatchIndex>(m_story);
    auto basemap = geo::loadBasemap(std::filesystem::path(TWO_RIVERS_BINARY_DIR "/data/basemap.bin"));
    QVERIFY(basemap.has_value());
    m_basemap = *std::move(basemap);
}

void TestMapSizesOnPaper::standInTheCountryTheyCount_data() {
    QTest::addColumn<QSizeF>("size");
    QTest::addColumn<geo::Padding>("padding");
    QTest::addColumn<double>("scale");
    QTest::addColumn<story::Language>("language");
    for (const story::Language language :
         {story::Language::English, story::Language::Korean, story::Language::Chinese}) {
        const auto row = [language](const char* page, QSizeF size, const geo::Padding& padding,
                                    double scale) {
            QTest::addRow("%s, %s", page, qPrintable(story::languageCode(language)))
                << size << padding << scale << language;
        };
        // A slide has its words at the left.
        row("16:9", {960, 540}, {407, 24, 24, 24}, 1.5);
        row("16:10", {864, 540}, {371, 24, 24, 24}, 1.5);
        row("4:3", {720, 540}, {316, 24, 24, 24}, 1.5);
        row("handout", {480, 250}, {12, 12, 12, 12}, 1);
    }
}

void TestMapSizesOnPaper::standInTheCountryTheyCount() {
    QFETCH(QSizeF, size);
    QFETCH(geo::Padding, padding);
    QFETCH(double, scale);
    QFETCH(story::Language, language);
    // As the story is, and with China's name in the Bohai Strait, from where a circle would not come ashore
    // by itself.
    story::Story atSea = *m_story;
    std::ranges::find(atSea.regions, QStringLiteral("china"), &story::Region::id)->labelAnchor = {
        .longitude_deg = 121, .latitude_deg = 38.2};
    for (const story::Story* story : {m_story.get(), static_cast<const story::Story*>(&atSea)}) {
        for (const story::Step& step : story->steps) {
            const output::MapSubject subject{.story = story,
                                             .basemap = &m_basemap,
                                             .step = &step,
                                             .language = language,
                                             .scale = scale,
                                             .padding = padding};
            const output::MapView view(QRectF({}, size), step.frame, padding);
            const std::vector<output::PlacedSize> circles = output::placeSizes(view, subject);
            QCOMPARE(circles.size(), step.sizes.size());
            for (const output::PlacedSize& circle : circles) {
                const QString fault = faultOf(circle, view);
                QVERIFY2(fault.isEmpty(), qPrintable(fault));
            }
        }
    }
}

QString TestMapSizesOnPaper::faultOf(const output::PlacedSize& circle, const output::MapView& view) const {
    const auto [centre, words, box] = circle.place;
    const geo::LonLat middle = geo::toLonLat(view.under({centre.x, centre.y}));
    const auto under =
        m_index->refsAt({.longitude_deg = middle.longitude_deg, .latitude_deg = middle.latitude_deg}, 0);
    if (!std::ranges::contains(under, story::Ref{story::Kind::Region, circle.size->at}))
        return QStringLiteral("%1: %2° E, %3° N")
            .arg(circle.size->at)
            .arg(middle.longitude_deg)
            .arg(middle.latitude_deg);
    for (const geo::Line& line : m_basemap.linesAt(m_basemap.detailForZoom(view.zoom()))) {
        if (line.kind != geo::LineKind::Yalu && line.kind != geo::LineKind::Tumen)
            continue;
        for (const geo::LocalPoint point : m_basemap.pointsOf(line)) {
            const QPointF at = view.at(m_basemap.toMercator(point));
            if (std::hypot(at.x() - centre.x, at.y() - centre.y) < circle.high ||
                QRectF(words.left, words.top, words.right - words.left, words.bottom - words.top)
                    .contains(at))
                return circle.size->at + QStringLiteral(" covers a border river");
        }
    }
    return {};
}

QTEST_MAIN(TestMapSizesOnPaper)
#include "tst_map_sizes_on_paper.moc"
