// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The figure of a slide: the numbers that are drawn for the class, where they stand, and which are named.

#include "fixture.h"
#include "models/slide_figure.h"

#include <QSignalSpy>
#include <QTest>

using models::FigureMark;
using models::SlideFigure;

class TestSlideFigure : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void countsStandOnTheFoot();
    void estimatesHaveNone();
    void totalsStandInTheirYear();
    void groupsAreBars();
    void withoutASeriesThereIsNone();
    void followsTheLanguage();

private:
    void show(const QString& seriesId);
    [[nodiscard]] story::Series& series(const QString& id) {
        return *std::ranges::find(m_story->series, id, &story::Series::id);
    }

    std::shared_ptr<story::Story> m_story;
    std::unique_ptr<explore::Explorer> m_explorer;
    std::unique_ptr<SlideFigure> m_figure;
};

void TestSlideFigure::init() {
    m_figure.reset();
    m_story = fixture::story();
    m_explorer = std::make_unique<explore::Explorer>(m_story);
}

void TestSlideFigure::show(const QString& seriesId) {
    m_figure = std::make_unique<SlideFigure>();
    m_figure->setExplorer({m_explorer.get()});
    m_figure->setSeriesId(seriesId);
}

void TestSlideFigure::countsStandOnTheFoot() {
    show(QStringLiteral("arrivals"));
    QVERIFY(m_figure->isFound());
    QCOMPARE(m_figure->title(), QStringLiteral("Arrivals"));
    // 1999 and 2000 with 40 each, and 100 in the three years after: 33 a year.
    const QList<FigureMark> marks = m_figure->marks();
    QCOMPARE(marks.size(), 3);
    QVERIFY(std::abs(marks[0].from) < 1e-3 && std::abs(marks[0].to - 0.2) < 1e-3);
    QCOMPARE(marks[0].high, 1.0);
    QVERIFY(marks[0].column && !marks[0].plain);
    QCOMPARE(marks[0].text, QStringLiteral("40"));
    QVERIFY(marks[1].text.isEmpty());
    QVERIFY(marks[2].column && marks[2].plain);
    QVERIFY(std::abs(marks[2].high - 100.0 / 3 / 40) < 1e-3);
    // A sum is told in words, not as if it were a year's.
    QVERIFY(marks[2].text.isEmpty());
    QVERIFY2(m_figure->others().contains(QStringLiteral("100")), qUtf8Printable(m_figure->others()));
    QCOMPARE(m_figure->ticks().front().text, QStringLiteral("1999"));
    QCOMPARE(m_figure->ticks().back().text, QStringLiteral("2003"));
    QVERIFY(m_figure->bars().isEmpty());
}

void TestSlideFigure::estimatesHaveNone() {
    story::Series& guess = series(QStringLiteral("arrivals"));
    guess.kind = story::SeriesKind::Estimate;
    guess.dimension = QStringLiteral("estimator");
    for (story::Observation& row : guess.observations)
        row.group = QStringLiteral("somebody");
    show(guess.id);
    QVERIFY(!m_figure->isFound());
    QVERIFY(m_figure->marks().isEmpty());
}

void TestSlideFigure::totalsStandInTheirYear() {
    story::Series& total = series(QStringLiteral("arrivals"));
    total.kind = story::SeriesKind::Stock;
    total.dimension.clear();
    total.observations.clear();
    for (const auto& [period, value] : {std::pair(u"2000-12", 10), {u"2001-12", 20}, {u"2003-12", 40}}) {
        story::Observation made;
        made.period = fixture::date(period);
        made.group = QStringLiteral("all");
        made.value = value;
        total.observations.push_back(made);
    }
    show(total.id);
    const QList<FigureMark> marks = m_figure->marks();
    QCOMPARE(marks.size(), 3); // nothing for 2002
    QCOMPARE(marks[0].high, 0.25);
    QCOMPARE(marks[2].high, 1.0);
    QCOMPARE(marks[2].from, 0.75);
    QCOMPARE(marks[2].text, QStringLiteral("40"));
}

void TestSlideFigure::groupsAreBars() {
    show(QStringLiteral("homes"));
    QVERIFY(m_figure->marks().isEmpty());
    QCOMPARE(m_figure->bars().size(), 2);
    QCOMPARE(m_figure->bars()[0].length, 1.0);
    QCOMPARE(m_figure->bars()[0].text, QStringLiteral("90"));
    QVERIFY(std::abs(m_figure->bars()[1].length - 1.0 / 9) < 1e-6);
}

void TestSlideFigure::withoutASeriesThereIsNone() {
    show(QString());
    QVERIFY(!m_figure->isFound());
    QVERIFY(m_figure->marks().isEmpty() && m_figure->bars().isEmpty() && m_figure->title().isEmpty());
    show(QStringLiteral("no-such-series"));
    QVERIFY(!m_figure->isFound());
}

void TestSlideFigure::followsTheLanguage() {
    series(QStringLiteral("arrivals")).title.ko = QString::fromUtf8("입국");
    show(QStringLiteral("arrivals"));
    QSignalSpy changed(m_figure.get(), &SlideFigure::changed);
    m_explorer->goToStep(QStringLiteral("s3"));
    QCOMPARE(changed.count(), 0);
    m_explorer->setLanguage(story::Language::Korean);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(m_figure->title(), QString::fromUtf8("입국"));
}

QTEST_GUILESS_MAIN(TestSlideFigure)
#include "tst_slide_figure.moc"
