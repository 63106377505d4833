// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The pane of sources and the glossary, in the real window.

#include "desktop.h"
#include "layers/map/map_layer.h"
#include "visible_texts.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QTest>
#include <algorithm>
#include <array>
#include <cmath>

class TestEvidencePanes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();

    void aNoteInTheTextOpensItsCard();
    void whereTheyDifferIsReadRowByRow();
    void aLensShowsWhatIsTooShort();
    void theLensHasRoom_data();
    void theLensHasRoom();
    void notesAreWalked();
    void aCitationIsCopied();
    void claimsAreFiltered();
    void aClaimIsShownInTheText();
    void remarksLeadToTheStory();
    void aTermOfTheTextIsInTheGlossary();
    void theKeyboardReachesEverything();
    void doubtIsMarkedUntilItIsCleared();
    void textsFit_data();
    void textsFit();

private:
    void openTab(const char* name);
    /// Gives the item the focus, which brings it into view, and clicks it.
    void clickInView(const QString& name);
    [[nodiscard]] QString selection();

    std::unique_ptr<Desktop> m_desktop;
};

namespace {

constexpr QSize kSize{1600, 1000};

/// The visible items below one, in the order in which they are drawn.
QList<QQuickItem*> shownBelow(const QQuickItem& parent) {
    QList<QQuickItem*> items;
    const QList<QQuickItem*> children = parent.childItems();
    for (QQuickItem* child : children) {
        if (child->isVisible())
            items << child << shownBelow(*child);
    }
    return items;
}

/// What lies under a round item, in the window.
class Circle {
public:
    explicit Circle(const QRectF& box)
        : m_middle(box.center())
        , m_radius(box.width() / 2) {}

    [[nodiscard]] bool covers(const QRectF& box) const {
        return away({std::clamp(m_middle.x(), box.left(), box.right()),
                     std::clamp(m_middle.y(), box.top(), box.bottom())}) < m_radius;
    }
    [[nodiscard]] bool holds(const QRectF& box) const {
        return std::ranges::all_of(
            std::array{box.topLeft(), box.topRight(), box.bottomLeft(), box.bottomRight()},
            [this](const QPointF& corner) { return away(corner) < m_radius; });
    }

private:
    [[nodiscard]] double away(const QPointF& point) const {
        return std::hypot(point.x() - m_middle.x(), point.y() - m_middle.y());
    }

    QPointF m_middle;
    double m_radius = 0;
};

} // namespace

void TestEvidencePanes::initTestCase() {
    m_desktop = Desktop::open(kSize);
    QVERIFY2(m_desktop, "the window did not open");
}

void TestEvidencePanes::init() {
    Desktop::failOnWarnings();
}

void TestEvidencePanes::cleanup() {
    m_desktop->atlas().checks()->setFilters({});
    m_desktop->explorer().clearAll();
    m_desktop->atlas().setThemeMode(QStringLiteral("light"));
    openTab("tab.explore");
}

void TestEvidencePanes::cleanupTestCase() {
    m_desktop.reset();
}

void TestEvidencePanes::openTab(const char* name) {
    QQuickItem* tab = m_desktop->item(QString::fromLatin1(name));
    QVERIFY2(tab != nullptr, name);
    m_desktop->click(tab);
    QVERIFY(m_desktop->settle());
}

void TestEvidencePanes::clickInView(const QString& name) {
    QQuickItem* item = m_desktop->item(name);
    QVERIFY2(item != nullptr, qPrintable(name));
    item->forceActiveFocus(Qt::TabFocusReason);
    QVERIFY(m_desktop->settle());
    m_desktop->click(item);
}

QString TestEvidencePanes::selection() {
    return m_desktop->atlas().selection();
}

void TestEvidencePanes::aNoteInTheTextOpensItsCard() {
    openTab("tab.sources");
    QVERIFY(m_desktop->item(QStringLiteral("note.detail")) == nullptr);
    m_desktop->click(m_desktop->item(QStringLiteral("note.5")));
    QVERIFY(Desktop::until([this] { return selection() == u"note:5"; }));
    QVERIFY(Desktop::until([this] { return m_desktop->item(QStringLiteral("note.detail")) != nullptr; }));
    QVERIFY(m_desktop->settle());
    m_desktop->picture(QStringLiteral("note"));
    m_desktop->atlas().setThemeMode(QStringLiteral("dark"));
    QVERIFY(m_desktop->settle());
    m_desktop->picture(QStringLiteral("note-dark"));
}

void TestEvidencePanes::whereTheyDifferIsReadRowByRow() {
    openTab("tab.sources");
    m_desktop->atlas().select(QStringLiteral("note:5"), QStringLiteral("essay"));
    QVERIFY(m_desktop->settle());
    QQuickItem* table = m_desktop->item(QStringLiteral("aspects.check:c10"));
    QVERIFY(table != nullptr);
    QStringList rows;
    QStringList visible;
    for (QQuickItem* item : shownBelow(*table)) {
        const QString text = item->property("text").toString();
        if (!text.isEmpty())
            visible.append(text);
        const QAccessibleInterface* read = QAccessible::queryAccessibleInterface(item);
        if (read != nullptr && read->role() == QAccessible::ListItem)
            rows.append(read->text(QAccessible::Name));
    }
    QCOMPARE(rows,
             (QStringList{"Water: the text says The Yellow Sea, the source says The Yellow Sea, at the "
                          "sea border; they agree",
                          "Toward: the text says China, the source says Gyodong, South Korea; they differ",
                          "Met by: the text says Chinese civilians, it is hoped, the source says South "
                          "Korean marines; they differ",
                          "Who: the text says Some people, the source says Two men, thought to be father "
                          "and son; they differ"}));
    QCOMPARE(visible.count(QStringLiteral("=")), 1);
    QCOMPARE(visible.count(QStringLiteral("≠")), 3);
    const auto tells = [](const QString& text) {
        return text.startsWith(u"The source tells of something else.");
    };
    QVERIFY2(std::ranges::any_of(visible, tells), "the finding stays in view");
}

void TestEvidencePanes::aLensShowsWhatIsTooShort() {
    openTab("tab.sources");
    QVERIFY(m_desktop->item(QStringLiteral("map.lens")) == nullptr);
    m_desktop->atlas().select(QStringLiteral("note:5"), QStringLiteral("essay"));
    QVERIFY(Desktop::until([this] { return m_desktop->item(QStringLiteral("map.lens")) != nullptr; }));
    QVERIFY(m_desktop->settle());
    const QQuickItem* lens = m_desktop->item(QStringLiteral("map.lens"));
    const QAccessibleInterface* read =
        QAccessible::queryAccessibleInterface(m_desktop->item(QStringLiteral("map.lens")));
    QVERIFY(read != nullptr && read->role() == QAccessible::Graphic);
    QVERIFY(
        read->text(QAccessible::Name).startsWith(u"Magnified: two men reach South Korean marines (South"));
    const QRectF box = lens->mapRectToScene(lens->boundingRect());
    for (const char* name : {"button.back", "map.more"}) {
        const QQuickItem* card = m_desktop->item(QString::fromLatin1(name));
        QVERIFY2(card == nullptr || !card->mapRectToScene(card->boundingRect()).intersects(box), name);
    }
    m_desktop->window().resize(900, 1000);
    QVERIFY(m_desktop->settle());
    QVERIFY2(m_desktop->item(QStringLiteral("map.lens")) == nullptr, "a narrow window has no room");
    m_desktop->window().resize(kSize);
    QVERIFY(m_desktop->settle());
}

void TestEvidencePanes::theLensHasRoom_data() {
    QTest::addColumn<QSize>("size");
    QTest::addColumn<story::Language>("language");
    for (const QSize size : {kSize, QSize(1366, 768), QSize(1280, 800)}) {
        for (const auto& [language, name] :
             {std::pair(story::Language::English, "English"), std::pair(story::Language::Korean, "Korean"),
              std::pair(story::Language::Chinese, "Chinese")})
            QTest::addRow("%s, %dx%d", name, size.width(), size.height()) << size << language;
    }
}

void TestEvidencePanes::theLensHasRoom() {
    QFETCH(const QSize, size);
    QFETCH(const story::Language, language);
    m_desktop->window().resize(size);
    m_desktop->explorer().setLanguage(language);
    openTab("tab.sources");
    m_desktop->atlas().select(QStringLiteral("note:5"), QStringLiteral("essay"));
    QVERIFY(Desktop::until([this] { return m_desktop->item(QStringLiteral("map.lens")) != nullptr; }));
    QVERIFY(m_desktop->settle());
    m_desktop->picture(QStringLiteral("lens-") + QString::fromUtf8(QTest::currentDataTag()));
    const QQuickItem* lens = m_desktop->item(QStringLiteral("map.lens"));
    const Circle circle(lens->mapRectToScene(lens->boundingRect()));

    // It covers no card, no name, no arrow and no mark.
    for (const QQuickItem* card : m_desktop->map()->parentItem()->childItems()) {
        if (card->isVisible() && card->width() < m_desktop->map()->width() / 2 && !card->isAncestorOf(lens))
            QVERIFY2(!circle.covers(card->mapRectToScene(card->boundingRect())),
                     qPrintable(card->objectName()));
    }
    const QQuickItem* back = m_desktop->item(QStringLiteral("button.back"));
    QVERIFY(back != nullptr && !circle.covers(back->mapRectToScene(back->boundingRect())));
    const layers::MapLayer& map = *m_desktop->map();
    for (const layers::MapLabel& label : map.labels().labels)
        QVERIFY2(!circle.covers(map.mapRectToScene(label.whole.translated(map.pixel(label.anchor)))),
                 qPrintable(label.ref.id));
    for (const layers::SketchLine& line : map.sketches()) {
        for (const QPointF& point : line.line)
            QVERIFY(!circle.covers({map.mapToScene(point), QSizeF()}));
    }

    // What it says is whole in it, and no name is on another.
    const auto* magnified = lens->findChild<layers::MapLayer*>();
    QVERIFY(magnified != nullptr);
    QList<QRectF> boxes;
    for (const layers::MapLabel& label : magnified->labels().labels)
        boxes << magnified->mapRectToScene(label.whole.translated(magnified->pixel(label.anchor)));
    QCOMPARE(boxes.size(), 3);
    for (qsizetype i = 0; i < boxes.size(); ++i) {
        QVERIFY2(circle.holds(boxes[i]), qPrintable(QString::number(i)));
        for (qsizetype j = 0; j < i; ++j)
            QVERIFY(!boxes[i].intersects(boxes[j]));
    }
    m_desktop->explorer().setLanguage(story::Language::English);
    m_desktop->window().resize(kSize);
    QVERIFY(m_desktop->settle());
}

void TestEvidencePanes::notesAreWalked() {
    openTab("tab.sources");
    m_desktop->click(m_desktop->item(QStringLiteral("note.9")));
    QVERIFY(Desktop::until([this] { return m_desktop->item(QStringLiteral("note.next")) != nullptr; }));
    m_desktop->click(m_desktop->item(QStringLiteral("note.next")));
    QVERIFY(Desktop::until([this] { return selection() == u"note:10"; }));
    QVERIFY(!m_desktop->item(QStringLiteral("note.next"))->isEnabled());
    m_desktop->click(m_desktop->item(QStringLiteral("note.previous")));
    QVERIFY(Desktop::until([this] { return selection() == u"note:9"; }));
}

void TestEvidencePanes::aCitationIsCopied() {
    openTab("tab.sources");
    m_desktop->click(m_desktop->item(QStringLiteral("note.6")));
    QVERIFY(Desktop::until([this] { return m_desktop->item(QStringLiteral("note.copy")) != nullptr; }));
    QVERIFY(m_desktop->settle());
    clickInView(QStringLiteral("note.copy"));
    QVERIFY(
        Desktop::until([] { return QGuiApplication::clipboard()->text().startsWith(u"Harden, Blaine."); }));
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"http"));
}

void TestEvidencePanes::claimsAreFiltered() {
    openTab("tab.sources");
    openTab("tab.evidence.claims");
    QVERIFY(m_desktop->item(QStringLiteral("check.c3")) != nullptr);
    m_desktop->click(m_desktop->item(QStringLiteral("claims.differs")));
    QVERIFY(Desktop::until([this] { return m_desktop->atlas().checks()->shown() == 3; }));
    QVERIFY(m_desktop->settle());
    QVERIFY(m_desktop->item(QStringLiteral("check.c3")) == nullptr);
    m_desktop->picture(QStringLiteral("claims"));
    m_desktop->click(m_desktop->item(QStringLiteral("claims.differs")));
    QVERIFY(Desktop::until([this] { return m_desktop->atlas().checks()->shown() == 24; }));
}

void TestEvidencePanes::aClaimIsShownInTheText() {
    openTab("tab.sources");
    openTab("tab.evidence.claims");
    clickInView(QStringLiteral("check.show.c1"));
    QVERIFY(Desktop::until([this] { return selection() == u"check:c1"; }));
    QVERIFY(m_desktop->settle());
    QVERIFY2(m_desktop->item(QStringLiteral("check.c1")) != nullptr, "the claims stay in view");
}

void TestEvidencePanes::remarksLeadToTheStory() {
    openTab("tab.sources");
    for (const char* tab : {"tab.evidence.left-out", "tab.evidence.conflicts", "tab.evidence.words"}) {
        openTab(tab);
        m_desktop->picture(QString::fromLatin1(tab).sliced(4));
        if (QByteArrayView(tab).endsWith("left-out")) {
            clickInView(QStringLiteral("remark.who-comes.series:home-province"));
            QVERIFY(Desktop::until([this] { return selection() == u"series:home-province"; }));
        }
    }
}

void TestEvidencePanes::aTermOfTheTextIsInTheGlossary() {
    openTab("tab.glossary");
    QQuickItem* view = m_desktop->item(QStringLiteral("glossary.view"));
    QVERIFY(view != nullptr);
    QVERIFY(view->property("contentY").toDouble() == 0);
    m_desktop->picture(QStringLiteral("glossary"));
    m_desktop->atlas().select(QStringLiteral("term:hanawon"), QStringLiteral("essay"));
    QVERIFY(Desktop::until([view] { return view->property("contentY").toDouble() > 0; }));
    QVERIFY(m_desktop->settle());
    const QQuickItem* entry = m_desktop->item(QStringLiteral("term.hanawon"));
    const double top = entry->mapToItem(view, QPointF()).y();
    QVERIFY2(top >= 0 && top < view->height(), qPrintable(QString::number(top)));
}

void TestEvidencePanes::theKeyboardReachesEverything() {
    openTab("tab.sources");
    openTab("tab.evidence.claims");
    QQuickItem* view = m_desktop->item(QStringLiteral("sources.view"));
    // Whatever has the focus is in view, though the list is longer than the pane.
    for (int i = 0; i < 40; ++i) {
        m_desktop->key(QStringLiteral("Tab"));
        QVERIFY(m_desktop->settle());
        const QQuickItem* focused = m_desktop->window().activeFocusItem();
        if (focused == nullptr || focused == view || !view->isAncestorOf(focused))
            continue;
        const QRectF box = focused->mapRectToItem(view, QRectF(QPointF(), focused->size()));
        QVERIFY2(box.top() >= -1 && box.bottom() <= view->height() + 1, qPrintable(focused->objectName()));
    }
    QVERIFY(view->property("contentY").toDouble() > 0);
}

void TestEvidencePanes::doubtIsMarkedUntilItIsCleared() {
    NEEDS_DRAWING();
    m_desktop->explorer().goToParagraph(QStringLiteral("p5"));
    QVERIFY(m_desktop->settle());
    const QImage before = m_desktop->window().grabWindow();
    m_desktop->key(QStringLiteral("u"));
    QVERIFY(Desktop::until([this] { return m_desktop->atlas().isDoubtMarked(); }));
    QVERIFY(m_desktop->settle());
    m_desktop->picture(QStringLiteral("doubt"));
    const QImage marked = m_desktop->window().grabWindow();
    // The text, the map and the timeline each changed.
    for (const char* pane : {"retelling.p5", "map", "timeline"}) {
        const QQuickItem* item = m_desktop->item(QString::fromLatin1(pane));
        QVERIFY2(item != nullptr, pane);
        const QRect box = item->mapRectToScene(item->boundingRect()).toRect().intersected(marked.rect());
        QVERIFY2(before.copy(box) != marked.copy(box), pane);
    }
    m_desktop->click(m_desktop->item(QStringLiteral("chip.doubt")));
    QVERIFY(Desktop::until([this] { return !m_desktop->atlas().isDoubtMarked(); }));
    m_desktop->move({5, 5});
    QVERIFY(m_desktop->settle());
    QVERIFY(m_desktop->item(QStringLiteral("chip.doubt")) == nullptr);
}

void TestEvidencePanes::textsFit_data() {
    QTest::addColumn<QSize>("size");
    QTest::addColumn<story::Language>("language");
    for (const QSize size : {QSize(1600, 1000), QSize(1366, 768), QSize(1280, 800)})
        QTest::addRow("%dx%d", size.width(), size.height()) << size << story::Language::English;
    QTest::newRow("Korean") << kSize << story::Language::Korean;
}

void TestEvidencePanes::textsFit() {
    QFETCH(const QSize, size);
    QFETCH(const story::Language, language);
    m_desktop->window().resize(size);
    m_desktop->explorer().setLanguage(language);
    QVERIFY(m_desktop->settle());
    openTab("tab.sources");
    m_desktop->atlas().select(QStringLiteral("note:5"), QStringLiteral("essay"));
    for (const char* tab : {"tab.evidence.notes", "tab.evidence.claims", "tab.evidence.left-out",
                            "tab.evidence.conflicts", "tab.evidence.words", "tab.glossary"}) {
        openTab(tab);
        const QStringList faults = textFaults(*m_desktop->window().contentItem());
        QVERIFY2(faults.isEmpty(), qUtf8Printable(QString::fromLatin1(tab) + '\n' + faults.join(u'\n')));
        if (QByteArrayView(tab) == "tab.evidence.notes")
            m_desktop->picture(QStringLiteral("note-") + QString::fromUtf8(QTest::currentDataTag()));
    }
    m_desktop->explorer().setLanguage(story::Language::English);
    m_desktop->window().resize(kSize);
    QVERIFY(m_desktop->settle());
}

QTEST_MAIN(TestEvidencePanes)
#include "tst_evidence_panes.moc"
