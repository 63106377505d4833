// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The window closed and opened again: it is as it was left. And within one sitting: back, forward, links, and
// from one mention to the next. Each test has a folder of its own; nothing of the machine's is read or
// written.

#include "app/session.h"
#include "desktop.h"
#include "own_essay.h"

#include <QClipboard>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

class TestLeftAndFound : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void opensAsItWasLeft();
    void anOpenedCopyComesBack();
    void aLinkAndOptionsWin();
    void aDamagedFileIsToldOnce();
    void aPresentationIsNoPlace();
    void picturesLeaveNoSession();
    void goesBackAndForward();
    void copiesALinkAndOpensItAgain();
    void goesFromMentionToMention();

private:
    void open(const app::OpenCall& call = {});
    void close() { m_desktop.reset(); }
    [[nodiscard]] QString file() const { return m_folder->filePath(QStringLiteral("state/session.json")); }
    [[nodiscard]] explore::Explorer& explorer() { return m_desktop->explorer(); }
    [[nodiscard]] QString selection();
    [[nodiscard]] QObject* theme();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desktop> m_desktop;
};

void TestLeftAndFound::init() {
    Desktop::failOnWarnings();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestLeftAndFound::cleanup() {
    close();
}

void TestLeftAndFound::open(const app::OpenCall& call) {
    close();
    m_desktop = Desktop::open(call, {.size = {}, .still = true, .session = file()});
    QVERIFY2(m_desktop, "the window did not open");
}

QString TestLeftAndFound::selection() {
    const story::Ref* selected = explorer().state().selection();
    return selected == nullptr ? QString() : story::toString(*selected);
}

QObject* TestLeftAndFound::theme() {
    return qmlEngine(m_desktop->window().contentItem()->childItems().first())
        ->singletonInstance<QObject*>("TwoRivers.Theme", "Theme");
}

void TestLeftAndFound::opensAsItWasLeft() {
    open();
    QVERIFY(!explorer().state().selection());
    m_desktop->window().resize(1300, 820);
    QVERIFY(Desktop::until([this] { return m_desktop->window().size() == QSize(1300, 820); }));
    m_desktop->key(QStringLiteral("3"));
    m_desktop->key(QStringLiteral("ctrl+equal"));
    m_desktop->key(QStringLiteral("t"));
    QVERIFY(Desktop::until([this] { return explorer().state().theme != explore::Theme::System; }));
    explorer().setLanguage(story::Language::Korean);
    explorer().setMapNames(explore::MapNames::Local);
    explorer().select({story::Kind::Region, QStringLiteral("ryanggang")}, explore::Pane::Map);
    explorer().brush(story::DaySpan::ofYears(1998, 2003), explore::Pane::Timeline);
    m_desktop->atlas().text()->setFace(QStringLiteral("sans"));
    QVERIFY(m_desktop->settle());
    const explore::State left = explorer().state();
    QCOMPARE(explorer().paragraph().number, 3);
    QCOMPARE(m_desktop->atlas().text()->scale(), 1.15);

    // It is kept soon after the last change, not only at the end.
    QVERIFY(Desktop::until([this] {
        const app::FoundSession found = app::findSession(file());
        return !found.session.places.empty() && found.session.places.front().link.contains(u"ryanggang");
    }));
    open();
    QVERIFY(explorer().state() == left);
    QCOMPARE(m_desktop->window().size(), QSize(1300, 820));
    QCOMPARE(theme()->property("textScale").toDouble(), 1.15);
    QCOMPARE(theme()->property("readFace").toString(), QStringLiteral("sans"));
    QCOMPARE(m_desktop->atlas().problems()->rowCount(), 0);
    m_desktop->picture(QStringLiteral("found-as-left"));
}

void TestLeftAndFound::anOpenedCopyComesBack() {
    const QString copy = m_folder->filePath(QStringLiteral("copy.txt"));
    QFile essay(copy);
    QVERIFY(essay.open(QIODevice::WriteOnly));
    essay.write(fixture::ownEssay().page().toUtf8());
    essay.close();
    app::OpenCall call;
    call.essay = copy;
    open(call);
    QVERIFY(Desktop::until([this] { return m_desktop->atlas().original()->isOpened(); }));
    m_desktop->atlas().original()->setReading(QStringLiteral("original"));
    open();
    QVERIFY(Desktop::until([this] { return m_desktop->atlas().original()->isOpened(); }));
    QCOMPARE(m_desktop->atlas().original()->path(), copy);
    QCOMPARE(m_desktop->atlas().original()->reading(), QStringLiteral("original"));
    m_desktop->atlas().original()->close();
    open();
    QVERIFY(!m_desktop->atlas().original()->isOpened() && !m_desktop->atlas().original()->isOpening());
}

void TestLeftAndFound::aLinkAndOptionsWin() {
    open();
    m_desktop->key(QStringLiteral("3"));
    QVERIFY(Desktop::until([this] { return explorer().paragraph().number == 3; }));
    explorer().setTheme(explore::Theme::Dark);
    explorer().setLanguage(story::Language::Korean);
    app::OpenCall call;
    call.link = QStringLiteral("two-rivers://two-rivers?select=region:ryanggang&nothing=1");
    call.theme = QStringLiteral("light");
    call.names = QStringLiteral("local");
    open(call);
    QCOMPARE(explorer().paragraph().number, 1);
    QCOMPARE(selection(), QStringLiteral("region:ryanggang"));
    QCOMPARE(explorer().state().theme, explore::Theme::Light);
    QCOMPARE(explorer().state().names, explore::MapNames::Local);
    QCOMPARE(m_desktop->atlas().problems()->rowCount(), 1);
    QVERIFY(m_desktop->item(QStringLiteral("problems")) != nullptr);
    // Without the link, what it opened is what was left.
    open();
    QCOMPARE(selection(), QStringLiteral("region:ryanggang"));
    QCOMPARE(m_desktop->atlas().problems()->rowCount(), 0);
}

void TestLeftAndFound::aDamagedFileIsToldOnce() {
    QVERIFY(QDir().mkpath(QFileInfo(file()).path()));
    QFile damaged(file());
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    damaged.write("{\"version\": 1, \"theme");
    damaged.close();
    open();
    QCOMPARE(m_desktop->atlas().problems()->rowCount(), 1);
    QVERIFY(m_desktop->item(QStringLiteral("problems")) != nullptr);
    QVERIFY(QFile::exists(file() + QStringLiteral(".damaged")));
    m_desktop->picture(QStringLiteral("damaged-session"));
    m_desktop->key(QStringLiteral("2"));
    QVERIFY(Desktop::until([this] { return explorer().paragraph().number == 2; }));
    open();
    QCOMPARE(m_desktop->atlas().problems()->rowCount(), 0);
    QCOMPARE(explorer().paragraph().number, 2);
}

void TestLeftAndFound::aPresentationIsNoPlace() {
    open();
    m_desktop->key(QStringLiteral("2"));
    QVERIFY(Desktop::until([this] { return explorer().paragraph().number == 2; }));
    m_desktop->key(QStringLiteral("F5"));
    QVERIFY(Desktop::until([this] { return m_desktop->atlas().isPresenting(); }));
    explorer().goToParagraph(QStringLiteral("p5"));
    open();
    QVERIFY(!m_desktop->atlas().isPresenting());
    QCOMPARE(explorer().paragraph().number, 2);
}

void TestLeftAndFound::picturesLeaveNoSession() {
    m_desktop = Desktop::open({}, {.size = {1000, 700}, .still = true, .session = {}});
    QVERIFY(m_desktop);
    m_desktop->key(QStringLiteral("2"));
    QVERIFY(Desktop::until([this] { return explorer().paragraph().number == 2; }));
    close();
    QVERIFY(m_folder->isValid() && QDir(m_folder->path()).isEmpty());
}

void TestLeftAndFound::goesBackAndForward() {
    open();
    const explore::State start = explorer().state();
    m_desktop->key(QStringLiteral("3"));
    QVERIFY(Desktop::until([this] { return explorer().paragraph().number == 3; }));
    const explore::State third = explorer().state();
    explorer().select({story::Kind::Region, QStringLiteral("ryanggang")}, explore::Pane::Map);
    QVERIFY(m_desktop->settle());
    const explore::State selected = explorer().state();
    m_desktop->key(QStringLiteral("alt+Left"));
    QVERIFY(Desktop::until([&] { return explorer().state() == third; }));
    QVERIFY(m_desktop->settle());
    constexpr int kBackButton = 8;
    constexpr int kForwardButton = 9;
    m_desktop->click(m_desktop->onMap(127, 41), kBackButton);
    QVERIFY(Desktop::until([&] { return explorer().state() == start; }));
    m_desktop->key(QStringLiteral("alt+Right"));
    QVERIFY(Desktop::until([&] { return explorer().state() == third; }));
    m_desktop->click(m_desktop->item(QStringLiteral("essay")) == nullptr ? QPointF() : QPointF(100, 400),
                     kForwardButton);
    QVERIFY(Desktop::until([&] { return explorer().state() == selected; }));
    // From the menu as well.
    m_desktop->click(m_desktop->item(QStringLiteral("button.textSize")));
    QVERIFY(m_desktop->settle());
    m_desktop->picture(QStringLiteral("menu"));
    m_desktop->click(m_desktop->item(QStringLiteral("trail.back")));
    QVERIFY(Desktop::until([&] { return explorer().state() == third; }));
}

void TestLeftAndFound::copiesALinkAndOpensItAgain() {
    open();
    explorer().goToParagraph(QStringLiteral("p4"));
    explorer().select({story::Kind::Region, QStringLiteral("ryanggang")}, explore::Pane::Map);
    explorer().brush(story::DaySpan::ofYears(1998, 2003), explore::Pane::Timeline);
    for (const story::Category& category : explorer().story().categories)
        explorer().setCategoryShown(category.id, false);
    const explore::State left = explorer().state();
    QVERIFY(m_desktop->settle());
    m_desktop->key(QStringLiteral("ctrl+l"));
    QVERIFY(Desktop::until([] { return QGuiApplication::clipboard()->text().startsWith(u"two-rivers://"); }));
    QVERIFY(!m_desktop->atlas().announcement().isEmpty());
    QVERIFY(m_desktop->item(QStringLiteral("said")) != nullptr);
    m_desktop->key(QStringLiteral("1"));
    QVERIFY(Desktop::until([this] { return explorer().paragraph().number == 1; }));
    m_desktop->key(QStringLiteral("slash"));
    m_desktop->key(QStringLiteral("ctrl+v"));
    QVERIFY(Desktop::until([&] { return explorer().state() == left; }));
    // One with a part that the story does not have: it is told where problems are shown.
    QGuiApplication::clipboard()->setText(
        QStringLiteral("two-rivers://two-rivers?step=nowhere&select=region:ryanggang"));
    m_desktop->key(QStringLiteral("slash"));
    m_desktop->key(QStringLiteral("ctrl+v"));
    QVERIFY(Desktop::until([this] { return m_desktop->item(QStringLiteral("problems")) != nullptr; }));
    QCOMPARE(explorer().paragraph().number, 1);
    QCOMPARE(selection(), QStringLiteral("region:ryanggang"));
    m_desktop->picture(QStringLiteral("link-with-a-problem"));
}

void TestLeftAndFound::goesFromMentionToMention() {
    open();
    m_desktop->key(QStringLiteral("F3"));
    QVERIFY(Desktop::until([this] { return !m_desktop->atlas().said().isEmpty(); }));
    QCOMPARE(m_desktop->atlas().mentions()->paragraphId(), QString()); // nothing is selected
    explorer().select({story::Kind::Region, QStringLiteral("tumen")}, explore::Pane::Map);
    QVERIFY(m_desktop->settle());
    const auto all = explore::mentionsOfSelection(explorer(), explore::Text::Retelling);
    QVERIFY(all.size() > 2);
    const auto isInView = [&](const explore::MentionPlace& place) {
        QQuickItem* words = m_desktop->item(QStringLiteral("retelling.") + place.paragraph);
        const QQuickItem* view = m_desktop->item(QStringLiteral("essay.view"));
        if (words == nullptr || view == nullptr)
            return false;
        QRectF box;
        QMetaObject::invokeMethod(words, "boxOf", qReturnArg(box), static_cast<int>(place.begin),
                                  static_cast<int>(place.length));
        const QRectF inWindow = words->mapRectToScene(box);
        return !box.isEmpty() && view->mapRectToScene(view->boundingRect()).contains(inWindow);
    };
    const models::Mentions& mentions = *m_desktop->atlas().mentions();
    const auto isAt = [&](const explore::MentionPlace& place) {
        return mentions.paragraphId() == place.paragraph && mentions.begin() == place.begin &&
               mentions.length() == place.length;
    };
    for (std::size_t i = 0; i < all.size(); ++i) {
        m_desktop->key(QStringLiteral("F3"));
        QVERIFY(Desktop::until([&] { return isAt(all[i]) && isInView(all[i]); }));
        QVERIFY(m_desktop->atlas().announcement().contains(
            QStringLiteral("%1 of %2").arg(i + 1).arg(all.size())));
    }
    m_desktop->picture(QStringLiteral("mention"));
    m_desktop->key(QStringLiteral("F3"));
    QVERIFY(Desktop::until([&] { return isAt(all.front()) && isInView(all.front()); }));
    m_desktop->key(QStringLiteral("shift+F3"));
    QVERIFY(Desktop::until([&] { return isAt(all.back()) && isInView(all.back()); }));
    m_desktop->key(QStringLiteral("Escape"));
    QVERIFY(Desktop::until([&] { return mentions.paragraphId().isEmpty(); }));
}

int main(int argc, char** argv) {
    const QApplication application(argc, argv);
    TestLeftAndFound test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_left_and_found.moc"
