// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The default story's steps: whichever way a reader comes to one, it is the same.

#include "bundle/bundle.h"
#include "explore/deep_link.h"
#include "explore/explorer.h"

#include <QTest>

using namespace explore;

class TestSteps : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void walkingIsJumping();
    void aLinkIsJumping();

private:
    std::shared_ptr<const story::Story> m_story;
};

namespace {

/// What a reader does along the way.
void wanderOff(Explorer& explorer) {
    explorer.select({story::Kind::Region, QStringLiteral("tumen")}, Pane::Map);
    explorer.brush(story::DaySpan::ofYears(1998, 2003), Pane::Timeline);
    explorer.filterWords(QStringLiteral("famine"), Pane::Timeline);
    explorer.showYears(YearRange{1990, 2010});
    explorer.setLayerShown(QStringLiteral("rivers"), false);
    explorer.moveCamera({128, 42, 8});
}

} // namespace

void TestSteps::initTestCase() {
    const QString data = QStringLiteral(TWO_RIVERS_SOURCE_DIR "/data");
    m_story = bundle::read(data + QStringLiteral("/two-rivers"), data + QStringLiteral("/schema")).story;
    QVERIFY(m_story);
    QVERIFY(m_story->steps.size() > 1);
}

void TestSteps::walkingIsJumping() {
    Explorer walker(m_story);
    Explorer jumper(m_story);
    const auto count = std::ssize(m_story->steps);
    for (std::ptrdiff_t from = 0; from < count; ++from) {
        for (std::ptrdiff_t to = 0; to < count; ++to) {
            walker.goToStep(m_story->steps[static_cast<std::size_t>(from)].id);
            wanderOff(walker);
            if (from == to)
                walker.goToStep(walker.state().step);
            for (std::ptrdiff_t at = from; at != to; at += to > from ? 1 : -1) {
                walker.walk(to > from ? 1 : -1);
                if (std::abs(at - to) > 1)
                    wanderOff(walker);
            }
            wanderOff(jumper);
            jumper.goToStep(m_story->steps[static_cast<std::size_t>(to)].id);
            QVERIFY2(walker.state() == jumper.state(), qPrintable(jumper.state().step));
            QVERIFY(!walker.wandered());
            QCOMPARE(walker.derived().window, jumper.derived().window);
            QVERIFY(walker.derived().stepLit == jumper.derived().stepLit);
            QVERIFY(!walker.derived().match && walker.derived().lit.empty());
        }
    }
}

void TestSteps::aLinkIsJumping() {
    Explorer explorer(m_story);
    for (const story::Step& step : m_story->steps) {
        explorer.goToStep(step.id);
        const QUrl url = toUrl(*m_story, explorer.state());
        QCOMPARE(url.toString(), QStringLiteral("two-rivers://%1?step=%2").arg(m_story->name, step.id));
        const Link link = fromUrl(*m_story, explorer.index(), url);
        QVERIFY(link.problems.isEmpty());
        QVERIFY(link.state == explorer.state());
    }
}

QTEST_GUILESS_MAIN(TestSteps)
#include "tst_steps.moc"
