// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bundle/bundle.h"
#include "models/atlas.h"
#include "models/series_choice.h"
#include "models/series_view.h"

#include <QSignalSpy>
#include <QTest>
#include <numeric>

using models::SeriesColumn;
using models::SeriesPart;
using models::SeriesView;
using story::DaySpan;
using story::Kind;

/// The figures of the default story, as the charts get them.
class TestFigures : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();

    void theColumnsSumToTheMinistrysTotals();
    void theRunningTotalEndsThere();
    void everySeriesHasAFigure();
    void everyTableHasEveryNumber();
    void sumsStandAsWhatTheyAre();
    void whatIsMissingIsNamed();
    void earlierFiguresStandBeside();
    void aHintSaysWhoCounted();
    void yearsWithoutASplitStandAlone();
    void theFigureFollowsTheBrush();
    void aStatisticIsLitInItsChart();
    void aProvinceIsSelectedByItsBar();
    void clicksOnYears();

private:
    std::unique_ptr<SeriesView> view(const char* id);

    std::shared_ptr<const story::Story> m_story;
    std::unique_ptr<explore::Explorer> m_explorer;
};

namespace {

double sumOf(const QVariantList& values) {
    return std::accumulate(values.begin(), values.end(), 0.0,
                           [](double sum, const QVariant& value) { return sum + value.toDouble(); });
}

/// What no column of a single year holds, of one group.
double sumOfOtherTimes(const SeriesView& view, const QString& group) {
    double sum = 0;
    for (const SeriesColumn& column : view.columns()) {
        for (const SeriesPart& part : column.parts) {
            if (!column.calendarYear && part.group == group)
                sum += part.value;
        }
    }
    return sum;
}

} // namespace

void TestFigures::initTestCase() {
    const auto reading = bundle::read(QStringLiteral(TWO_RIVERS_SOURCE_DIR "/data/two-rivers"),
                                      QStringLiteral(TWO_RIVERS_SOURCE_DIR "/data/schema"));
    QVERIFY(reading.story != nullptr);
    m_story = reading.story;
}

void TestFigures::init() {
    m_explorer = std::make_unique<explore::Explorer>(m_story);
}

std::unique_ptr<SeriesView> TestFigures::view(const char* id) {
    auto view = std::make_unique<SeriesView>();
    view->setExplorer({m_explorer.get()});
    view->setSeriesId(QString::fromLatin1(id));
    return view;
}

void TestFigures::theColumnsSumToTheMinistrysTotals() {
    const auto arrivals = view("arrivals");
    const int women = arrivals->baseGroup();
    QCOMPARE(arrivals->groups().at(women), "Women");
    const double ofWomen = sumOf(arrivals->valuesByYear(women)) + sumOfOtherTimes(*arrivals, "women");
    const double ofMen = sumOf(arrivals->valuesByYear(1 - women)) + sumOfOtherTimes(*arrivals, "men");
    QCOMPARE(ofWomen, 24'944.0);
    QCOMPARE(ofMen, 9'593.0);
    QCOMPARE(ofWomen + ofMen, 34'537.0);
    QCOMPARE(sumOf(arrivals->valuesByYear(-1)), 0.0); // every year is published by sex
    QCOMPARE(arrivals->figure(), "34,537");
}

void TestFigures::theRunningTotalEndsThere() {
    const auto total = view("arrivals-cumulative");
    QCOMPARE(total->form(), "line");
    QCOMPARE(total->running().back().value, 34'537.0);
    const auto arrivals = view("arrivals");
    QCOMPARE(total->running(), arrivals->running()); // added up, and as the file has it
}

void TestFigures::everySeriesHasAFigure() {
    models::SeriesChoice choice;
    choice.setExplorer({m_explorer.get()});
    QCOMPARE(choice.lead(), "arrivals");
    QCOMPARE(choice.running(), "arrivals-cumulative");
    QCOMPARE(choice.origin(), "home-province");
    const QStringList shown = choice.others() + QStringList{choice.lead(), choice.running(), choice.origin()};
    for (const story::Series& series : m_story->series) {
        QVERIFY2(shown.contains(series.id) || series.id == u"arrivals-superseded", qPrintable(series.id));
        const auto figure = view(qPrintable(series.id));
        QVERIFY2(!figure->headline().isEmpty() && !figure->unit().isEmpty(), qPrintable(series.id));
        QVERIFY2(!figure->source().isEmpty() && !figure->sourceName().isEmpty(), qPrintable(series.id));
        QVERIFY2(!figure->columns().isEmpty(), qPrintable(series.id));
    }
}

void TestFigures::everyTableHasEveryNumber() {
    for (const story::Series& series : m_story->series) {
        const auto figure = view(qPrintable(series.id));
        const QVariantList rows = figure->tableRows();
        QCOMPARE(rows.size(), figure->tableDetails().size());
        QStringList cells;
        for (const QVariant& row : rows) {
            QCOMPARE(row.toStringList().size(), figure->tableHead().size());
            cells += row.toStringList();
        }
        for (const SeriesColumn& column : figure->columns()) {
            for (const SeriesPart& part : column.parts)
                QVERIFY2(cells.contains(part.text), qPrintable(series.id + u' ' + part.text));
        }
    }
}

void TestFigures::sumsStandAsWhatTheyAre() {
    const auto arrivals = view("arrivals");
    QCOMPARE(arrivals->otherTimes().size(), 2);
    QVERIFY(arrivals->otherTimes().at(0).contains("947"));
    QVERIFY(arrivals->otherTimes().at(1).contains("1,043"));
    const SeriesColumn three = arrivals->columnOf(2000);
    QCOMPARE(three.to - three.from, 3.0);
    QCOMPARE(three.height, 1043.0 / 3);
    QCOMPARE(arrivals->valuesByYear(0).at(2000 - arrivals->firstYear()).toDouble(), 0.0);
    QVERIFY(!arrivals->missingYears().contains(2000));
    // Shares are no sums: 45.8 per cent in three years are 45.8 per cent.
    QCOMPARE(view("share-of-women")->columnOf(2000).height, 45.8);
}

void TestFigures::whatIsMissingIsNamed() {
    const auto entries = view("thailand-entries");
    QCOMPARE(entries->missingYears(), (QList<int>{2008, 2011, 2012, 2013, 2014, 2015}));
    QCOMPARE(entries->hintOf(2008), "2008: not published");
    QVERIFY(entries->hintOf(2010).contains("2,482"));
    QVERIFY2(entries->hintOf(2017).contains("385") && !entries->hintOf(2017).startsWith("2017:"),
             "half a year is not the year");
    const SeriesColumn handful = view("direct-arrivals")->columnOf(2025);
    QVERIFY(!handful.total.hasValue);
    QCOMPARE(handful.total.text, "1–9");
}

void TestFigures::earlierFiguresStandBeside() {
    const auto arrivals = view("arrivals");
    QVERIFY(arrivals->isCorrected());
    const SeriesColumn peak = arrivals->columnOf(2009);
    QCOMPARE(peak.total.text, "2,914");
    QCOMPARE(peak.earlierText, "2,927");
    QCOMPARE(arrivals->columnOf(2015).earlierText, "");
    QCOMPARE(arrivals->tableHead().size(), 5);
    QVERIFY(!view("thailand-entries")->isCorrected());
}

void TestFigures::aHintSaysWhoCounted() {
    const SeriesColumn peak = view("arrivals")->columnOf(2009);
    QVERIFY(peak.detail.contains("Women 2,252"));
    QVERIFY2(peak.detail.contains("Confirmed by its source"), qPrintable(peak.detail));
    QCOMPARE(view("arrivals")->hintOf(2009), "2009: 2,914 people");
    const auto essay = view("population-in-china");
    const QList<SeriesColumn> estimates = essay->columns();
    const auto claim = std::ranges::find(estimates, "2014", &SeriesColumn::period);
    QVERIFY(claim != estimates.end());
    QVERIFY(claim->parts.front().doubtful);
    QVERIFY(claim->parts.front().support.contains("No source was found"));
}

void TestFigures::yearsWithoutASplitStandAlone() {
    const auto early = view("arrivals-early");
    const qsizetype at = 2001 - early->firstYear();
    QCOMPARE(early->valuesByYear(-1).at(at).toDouble(), 583.0);
    QCOMPARE(early->valuesByYear(0).at(at).toDouble() + early->valuesByYear(1).at(at).toDouble(), 0.0);
}

void TestFigures::theFigureFollowsTheBrush() {
    const auto arrivals = view("arrivals");
    m_explorer->brush(DaySpan::ofYears(2009, 2009), explore::Pane::Charts);
    QCOMPARE(arrivals->figure(), "2,914");
    QCOMPARE(arrivals->shares().front().label, "Women");
    QCOMPARE(arrivals->shares().front().share, 2252.0 / 2914);
    m_explorer->brush(DaySpan::ofYears(2000, 2000), explore::Pane::Charts);
    QCOMPARE(arrivals->figure(), ""); // counted only with its neighbours
    QVERIFY(!arrivals->figureDetail().isEmpty());
}

void TestFigures::aStatisticIsLitInItsChart() {
    const auto total = view("arrivals-cumulative");
    QSignalSpy followed(total.get(), &SeriesView::followed);
    m_explorer->goToParagraph("p2");
    m_explorer->hover(story::Ref{Kind::Series, "arrivals-cumulative"});
    QVERIFY(total->isLit());
    QCOMPARE(total->cursorYear(), 2010);
    QVERIFY(!followed.isEmpty());
    // And the other way round: the year in a chart lights the words.
    m_explorer->hover(story::Ref{Kind::Time, "2010"});
    QVERIFY(m_explorer->derived().hoverLit.contains({Kind::Series, "arrivals-cumulative"}));
    QVERIFY(!total->isLit());
    m_explorer->hover({});
    m_explorer->select({Kind::Series, "population-in-china"}, explore::Pane::Essay);
    QCOMPARE(view("population-in-china")->cursorYear(), 2014);
}

void TestFigures::aProvinceIsSelectedByItsBar() {
    const auto homes = view("home-province");
    QCOMPARE(homes->composition().front().ref, "region:north-hamgyong");
    const auto parts = homes->composition();
    const auto other = std::ranges::find(parts, "other", &SeriesPart::group);
    QVERIFY(other != parts.end());
    QCOMPARE(other->ref, "");
}

void TestFigures::clicksOnYears() {
    models::Atlas atlas(*m_explorer);
    atlas.brushYears(2009, 2009, false, "charts");
    QCOMPARE(*m_explorer->state().brush(), DaySpan::ofYears(2009, 2009));
    atlas.brushYears(2012, 2012, true, "charts");
    QCOMPARE(*m_explorer->state().brush(), DaySpan::ofYears(2009, 2012));
    atlas.brushYears(2010, 2010, true, "charts"); // inside: nothing to add
    QCOMPARE(*m_explorer->state().brush(), DaySpan::ofYears(2009, 2012));
    atlas.brushYears(2005, 2003, false, "charts");
    QCOMPARE(*m_explorer->state().brush(), DaySpan::ofYears(2003, 2005));
}

QTEST_MAIN(TestFigures)
#include "tst_figures.moc"
