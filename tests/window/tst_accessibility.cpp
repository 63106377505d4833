// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The window for those who do not see it or have no pointer: everything that can have the focus says what it
// is, and a whole visit goes by keys alone.

#include "desktop.h"
#include "layers/map/map_layer.h"

#include <QAccessible>
#include <QTest>

class TestAccessibility : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();

    void everythingSaysWhatItIs_data();
    void everythingSaysWhatItIs();
    void theWindowSaysWhatIsShown();
    void oneVisitByKeysAlone();

private:
    [[nodiscard]] explore::Explorer& explorer() { return m_desktop->explorer(); }
    [[nodiscard]] QString selection();
    [[nodiscard]] QString focusName();
    void doAllExercises();
    /// Presses a key until the focus has that objectName; false when it comes around without it.
    [[nodiscard]] bool tabTo(const QString& objectName, const QString& key = QStringLiteral("Tab"));

    std::unique_ptr<Desktop> m_desktop;
};

namespace {

constexpr QSize kDesignSize{1600, 1000};
constexpr QSize kNarrowSize{760, 900};

/// What a thing with the focus can be for a screen reader. Not among them: a client, a filler, a grouping,
/// which say nothing of what can be done.
bool isSensible(QAccessible::Role role) {
    switch (role) {
    case QAccessible::Button:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::PageTab:
    case QAccessible::PageTabList:
    case QAccessible::MenuItem:
    case QAccessible::Link:
    case QAccessible::Heading:
    case QAccessible::EditableText:
    case QAccessible::List:
    case QAccessible::ListItem:
    case QAccessible::Table:
    case QAccessible::Slider:
    case QAccessible::ScrollBar:
    case QAccessible::Graphic:
    case QAccessible::Chart:
    case QAccessible::Document:
    case QAccessible::Pane:
    case QAccessible::Dialog:
        return true;
    default:
        return false;
    }
}

QString describe(const QAccessibleInterface& reader) {
    const QObject* object = reader.object();
    return QStringLiteral("%1 “%2”, role %3, named “%4”")
        .arg(QString::fromLatin1(object != nullptr ? object->metaObject()->className() : "?"),
             object != nullptr ? object->objectName() : QString(),
             QString::number(static_cast<int>(reader.role())), reader.text(QAccessible::Name));
}

struct Walk {
    int focusable = 0;
    QStringList faults;

    /// Everything that a screen reader finds under `reader`.
    void visit(QAccessibleInterface* reader) {
        if (reader == nullptr || reader->state().invisible)
            return;
        if (reader->state().focusable && reader->object() != nullptr &&
            qobject_cast<QQuickItem*>(reader->object()) != nullptr)
            check(*reader, false);
        for (int i = 0; i < reader->childCount(); ++i)
            visit(reader->child(i));
    }
    /// Everything that Tab stops at: a screen reader must find it too.
    void visitTabStops(QQuickItem& item) {
        if (!item.isVisible() || !item.isEnabled())
            return;
        if (item.activeFocusOnTab()) {
            QAccessibleInterface* reader = QAccessible::queryAccessibleInterface(&item);
            if (reader == nullptr || reader->role() == QAccessible::NoRole)
                faults << QStringLiteral("Tab stops at a silent %1 “%2”")
                              .arg(QString::fromLatin1(item.metaObject()->className()), item.objectName());
            else
                check(*reader, true);
        }
        const QList<QQuickItem*> children = item.childItems();
        for (QQuickItem* child : children)
            visitTabStops(*child);
    }

private:
    void check(QAccessibleInterface& reader, bool atTab) {
        ++focusable;
        if (reader.text(QAccessible::Name).trimmed().isEmpty())
            faults << QStringLiteral("has no name: ") + describe(reader);
        // Text that is only read is a stop for a screen reader, but not for Tab.
        const bool isRead = reader.role() == QAccessible::StaticText && !atTab;
        if (!isRead && !isSensible(reader.role()))
            faults << QStringLiteral("has a role that says nothing: ") + describe(reader);
    }
};

} // namespace

void TestAccessibility::initTestCase() {
    QAccessible::setActive(true);
    m_desktop = Desktop::open(kDesignSize);
    QVERIFY2(m_desktop, "the window did not open");
}

void TestAccessibility::init() {
    Desktop::failOnWarnings();
}

void TestAccessibility::cleanup() {
    if (!m_desktop)
        return;
    if (m_desktop->atlas().isPresenting())
        m_desktop->atlas().endPresenting();
    m_desktop->atlas().exercises()->leave();
    m_desktop->key(QStringLiteral("Escape"));
    m_desktop->window().resize(kDesignSize);
    explorer().setLanguage(story::Language::English);
    explorer().goToStep(explorer().story().opening);
    QVERIFY(m_desktop->settle());
}

void TestAccessibility::cleanupTestCase() {
    m_desktop.reset();
}

QString TestAccessibility::selection() {
    const story::Ref* selected = explorer().state().selection();
    return selected == nullptr ? QString() : story::toString(*selected);
}

QString TestAccessibility::focusName() {
    const QQuickItem* item = m_desktop->window().activeFocusItem();
    return item == nullptr ? QString() : item->objectName();
}

void TestAccessibility::doAllExercises() {
    models::ExerciseRound& round = *m_desktop->atlas().exercises();
    while (!round.isFinished()) {
        round.checkOrder();
        round.choose(0);
        round.next();
    }
}

bool TestAccessibility::tabTo(const QString& objectName, const QString& key) {
    constexpr int kMostStops = 120;
    for (int i = 0; i < kMostStops && focusName() != objectName; ++i)
        m_desktop->key(key);
    return focusName() == objectName;
}

void TestAccessibility::everythingSaysWhatItIs_data() {
    QTest::addColumn<QString>("place");
    for (const char* place : {"opening", "selection", "event", "years", "sources", "menu", "keys", "search",
                              "narrow", "narrow selection", "presentation", "Korean", "exercise", "summary"})
        QTest::newRow(place) << QString::fromLatin1(place);
}

void TestAccessibility::everythingSaysWhatItIs() {
    QFETCH(const QString, place);
    if (place.startsWith(u"narrow")) {
        m_desktop->window().resize(kNarrowSize);
        QVERIFY(Desktop::until([this] { return m_desktop->window().size() == kNarrowSize; }));
    }
    if (place.endsWith(u"selection"))
        explorer().select({story::Kind::Region, QStringLiteral("ryanggang")}, explore::Pane::Map);
    if (place == u"event")
        explorer().select({story::Kind::Event, explorer().story().events.front().id},
                          explore::Pane::Timeline);
    if (place == u"years")
        explorer().brush(story::DaySpan::ofYears(1998, 2003), explore::Pane::Timeline);
    if (place == u"sources") {
        explorer().goToParagraph(QStringLiteral("p2"));
        QVERIFY(m_desktop->settle());
        m_desktop->click(m_desktop->item(QStringLiteral("tab.sources")));
    }
    if (place == u"menu")
        m_desktop->click(m_desktop->item(QStringLiteral("button.textSize")));
    if (place == u"keys")
        m_desktop->key(QStringLiteral("question"));
    if (place == u"search") {
        m_desktop->key(QStringLiteral("slash"));
        m_desktop->type(QStringLiteral("tumen"));
        QVERIFY(Desktop::until([this] { return m_desktop->atlas().search()->rowCount() > 0; }));
    }
    if (place == u"presentation")
        m_desktop->atlas().beginPresenting(false);
    if (place == u"exercise" || place == u"summary")
        m_desktop->atlas().exercises()->show();
    if (place == u"summary")
        doAllExercises();
    if (place == u"Korean")
        explorer().setLanguage(story::Language::Korean);
    QVERIFY(m_desktop->settle());
    Walk walk;
    walk.visit(QAccessible::queryAccessibleInterface(&m_desktop->window()));
    walk.visitTabStops(*m_desktop->window().contentItem());
    walk.faults.removeDuplicates();
    QVERIFY2(walk.faults.isEmpty(), qUtf8Printable(walk.faults.join(u'\n')));
    // What lies over the panes has few things that can have the focus.
    const int least = place == u"presentation" ? 1 : place == u"exercise" || place == u"summary" ? 4 : 20;
    QVERIFY2(walk.focusable >= least, qPrintable(QString::number(walk.focusable)));
}

void TestAccessibility::theWindowSaysWhatIsShown() {
    const auto description = [this] {
        QAccessibleInterface* window = QAccessible::queryAccessibleInterface(&m_desktop->window());
        for (int i = 0; i < window->childCount(); ++i) {
            QAccessibleInterface* child = window->child(i);
            if (child != nullptr && child->role() == QAccessible::Client &&
                !child->text(QAccessible::Description).isEmpty())
                return child->text(QAccessible::Description);
        }
        return QString();
    };
    QCOMPARE(description(), m_desktop->atlas().summary());
    explorer().select({story::Kind::Region, QStringLiteral("ryanggang")}, explore::Pane::Map);
    explorer().brush(story::DaySpan::ofYears(1998, 2003), explore::Pane::Timeline);
    QVERIFY(Desktop::until([&] { return description().startsWith(u"1998 to 2003, Ryanggang: "); }));
    QCOMPARE(description(), m_desktop->atlas().summary());
}

void TestAccessibility::oneVisitByKeysAlone() {
    // Reads on to the second paragraph,
    m_desktop->key(QStringLiteral("Next"));
    QVERIFY(Desktop::until([this] { return explorer().paragraph().number == 2; }));
    QVERIFY(m_desktop->settle());
    const explore::State reading = explorer().state();

    // goes to the first note in its text, and opens it,
    const QString note = QStringLiteral("link.p2.note:1");
    QVERIFY2(tabTo(note), qUtf8Printable(focusName()));
    m_desktop->key(QStringLiteral("Return"));
    QVERIFY(Desktop::until([this] { return selection() == u"note:1"; }));
    QVERIFY(m_desktop->settle());
    QVERIFY2(m_desktop->item(QStringLiteral("sources")) != nullptr, "the notes are open");
    m_desktop->picture(QStringLiteral("keys-note"));
    m_desktop->key(QStringLiteral("Escape")); // the selection,
    QVERIFY(Desktop::until([this] { return selection().isEmpty(); }));
    m_desktop->key(QStringLiteral("Escape")); // then the notes
    QVERIFY(Desktop::until([this] { return m_desktop->item(QStringLiteral("sources")) == nullptr; }));
    QVERIFY(m_desktop->settle());
    QVERIFY(explorer().state() == reading);

    // goes over to the map, along its things, and selects a region,
    for (int i = 0; i < 5 && !m_desktop->item(QStringLiteral("map"))->hasActiveFocus(); ++i)
        m_desktop->key(QStringLiteral("F6"));
    QVERIFY(m_desktop->item(QStringLiteral("map"))->hasActiveFocus());
    for (int i = 0; i < 60 && !m_desktop->map()->focused().startsWith(u"region:"); ++i)
        m_desktop->key(QStringLiteral("Tab"));
    const QString region = m_desktop->map()->focused();
    QVERIFY2(region.startsWith(u"region:"), qUtf8Printable(region));
    m_desktop->key(QStringLiteral("Return"));
    QVERIFY(Desktop::until([&] { return selection() == region; }));
    QVERIFY(explorer().derived().match.has_value());
    QVERIFY(m_desktop->settle());
    m_desktop->picture(QStringLiteral("keys-region"));

    // searches for a town,
    m_desktop->key(QStringLiteral("slash"));
    m_desktop->type(QStringLiteral("hyesan"));
    m_desktop->key(QStringLiteral("Return"));
    QVERIFY(Desktop::until([this] { return selection() == u"place:hyesan"; }));
    QVERIFY(m_desktop->settle());

    // and comes back the way it went, then to the paragraph.
    m_desktop->key(QStringLiteral("alt+Left"));
    QVERIFY(Desktop::until([&] { return selection() == region; }));
    m_desktop->key(QStringLiteral("BackSpace"));
    QVERIFY(Desktop::until([&] { return explorer().state() == reading; }));
    QVERIFY(m_desktop->window().activeFocusItem() != nullptr);
}

int main(int argc, char** argv) {
    const QApplication application(argc, argv);
    TestAccessibility test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_accessibility.moc"
