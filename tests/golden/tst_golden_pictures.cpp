// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"
#include "difference.h"
#include "drawn_names.h"
#include "golden.h"
#include "layers/map/map_layer.h"
#include "output/figure_picture.h"

#include <QApplication>
#include <QTest>

/// The default story's window beside pictures of it that someone has looked at. After a change that is meant:
/// build the target update_golden_pictures and look at what has changed.
class GoldenPicturesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanupTestCase();

    void theFirstPictureComesBack();
    void walkingLooksLikeJumping();
    void steps_data();
    void steps();
    void slides_data();
    void slides();
    void names_data();
    void names();
    void zooms_data();
    void zooms();
    void figures_data();
    void figures();
    void notes_data();
    void notes();

private:
    [[nodiscard]] explore::Explorer& explorer() { return m_window->explorer(); }
    /// The window once it has come to rest; null if it does not.
    [[nodiscard]] QImage rested();
    /// The large map's part of it.
    [[nodiscard]] QImage restedMap();
    [[nodiscard]] layers::MapLayer* map();
    /// What keeps names on the map from being read.
    [[nodiscard]] QString faultsOfNames(const QImage& window);
    void namePlacesIn(const QString& setting);
    /// Opens the tab of that name at the head of the window.
    void openTab(const QString& name);

    std::unique_ptr<app::Window> m_window;
    QImage m_first; ///< The window as it opened.
};

namespace {

constexpr QSize kDesignSize{1600, 1000};
constexpr int kPatience_ms = 30'000;
constexpr int kWindowWidth_px = 800;
constexpr int kMapWidth_px = 640;
constexpr int kFigureWidth_px = 400;
/// Letters are sampled from wherever they were put in the cache.
constexpr double kGlyphs = 0.5;

#define COMPARE_GOLDEN(name, picture, width)                                                                 \
    do {                                                                                                     \
        const QString fault = golden::faultOf(name, picture, width);                                         \
        QVERIFY2(fault.isEmpty(), qUtf8Printable(fault));                                                    \
    } while (false)

struct Themed {
    const char* name;
    explore::Theme theme;
};
constexpr std::array kThemes{Themed{"light", explore::Theme::Light}, Themed{"dark", explore::Theme::Dark}};

QQuickItem* itemNamed(QQuickItem* parent, const QString& name) {
    if (parent->objectName() == name)
        return parent;
    const QList<QQuickItem*> children = parent->childItems();
    for (QQuickItem* child : children) {
        if (QQuickItem* found = itemNamed(child, name))
            return found;
    }
    return nullptr;
}

QString named(const char* group, const QString& what) {
    return QLatin1StringView(group) + u'/' + what;
}

void addThemedRows(const QStringList& things) {
    QTest::addColumn<QString>("thing");
    QTest::addColumn<explore::Theme>("theme");
    for (const Themed& themed : kThemes) {
        for (const QString& thing : things)
            QTest::addRow("%s-%s", qUtf8Printable(thing), themed.name) << thing << themed.theme;
    }
}

QStringList stepIds(const story::Story& story) {
    QStringList ids;
    for (const story::Step& step : story.steps)
        ids << step.id;
    return ids;
}

} // namespace

void GoldenPicturesTest::initTestCase() {
    app::OpenCall call;
    call.theme = QStringLiteral("light");
    auto window = app::Window::open(call, {kDesignSize, true});
    if (!window)
        QFAIL(qUtf8Printable(window.error()));
    m_window = std::move(*window);
    m_first = rested();
    QVERIFY(!m_first.isNull());
}

void GoldenPicturesTest::init() {
    m_window->atlas().endPresenting();
    openTab(QStringLiteral("explore"));
    namePlacesIn(QStringLiteral("both"));
    explorer().setTheme(explore::Theme::Light);
    explorer().goToStep(explorer().story().opening);
}

void GoldenPicturesTest::cleanupTestCase() {
    m_window.reset();
}

QImage GoldenPicturesTest::rested() {
    // Two looks a frame apart: a change that an event has just asked for is not in the first.
    QImage last;
    const bool rests = QTest::qWaitFor(
        [&] {
            if (!m_window->isComplete())
                return false;
            const QImage frame = m_window->window().grabWindow();
            const bool isSame = !frame.isNull() && frame == last;
            last = frame;
            return isSame;
        },
        kPatience_ms);
    return rests ? last : QImage();
}

layers::MapLayer* GoldenPicturesTest::map() {
    const auto maps = m_window->visibleMaps();
    const auto large =
        std::ranges::find_if(maps, [](const layers::MapLayer* layer) { return !layer->inset(); });
    return large == maps.end() ? nullptr : *large;
}

QString GoldenPicturesTest::faultsOfNames(const QImage& window) {
    QStringList faults;
    // Over the small map's names lies the frame of what the large one shows.
    if (const layers::MapLayer* layer = map())
        faults += golden::nameFaults(window, *layer);
    return faults.join(u'\n');
}

QImage GoldenPicturesTest::restedMap() {
    const QImage whole = rested();
    const layers::MapLayer* layer = map();
    if (layer == nullptr)
        return {};
    return whole.copy(layer->mapRectToScene(QRectF(0, 0, layer->width(), layer->height())).toAlignedRect());
}

/// A picture follows from the state alone: not from how the window opened, nor from what was shown before.
void GoldenPicturesTest::theFirstPictureComesBack() {
    for (const story::Step& step : explorer().story().steps) {
        explorer().goToStep(step.id);
        QVERIFY(!rested().isNull());
    }
    explorer().goToStep(explorer().story().opening);
    const double apart = golden::difference(rested(), m_first).worst;
    QVERIFY2(apart < kGlyphs, qPrintable(QString::number(apart)));
}

/// The class sees the same whether a step was jumped to or walked to, from either side.
void GoldenPicturesTest::walkingLooksLikeJumping() {
    models::Presentation& lesson = *m_window->atlas().presentation();
    std::map<QString, QImage> jumped;
    for (const QString& step : stepIds(explorer().story())) {
        explorer().goToStep(step);
        m_window->atlas().beginPresenting(true);
        jumped[step] = rested();
        m_window->atlas().endPresenting();
    }
    m_window->atlas().beginPresenting(false);
    const auto last = static_cast<int>(jumped.size()) - 1;
    for (int i = 0; i < 2 * last; ++i) {
        lesson.walk(i < last ? 1 : -1);
        const QString step = explorer().state().step;
        const double apart = golden::difference(rested(), jumped.at(step)).worst;
        QVERIFY2(apart < kGlyphs, qPrintable(QStringLiteral("%1: %2").arg(step).arg(apart)));
    }
}

void GoldenPicturesTest::steps_data() {
    addThemedRows(stepIds(explorer().story()));
}

void GoldenPicturesTest::steps() {
    QFETCH(const QString, thing);
    QFETCH(const explore::Theme, theme);
    explorer().setTheme(theme);
    explorer().goToStep(thing);
    const QImage now = rested();
    COMPARE_GOLDEN(named("steps", QString::fromUtf8(QTest::currentDataTag())), now, kWindowWidth_px);
    QCOMPARE(faultsOfNames(now), QString());
}

void GoldenPicturesTest::slides_data() {
    addThemedRows(stepIds(explorer().story()));
}

void GoldenPicturesTest::slides() {
    QFETCH(const QString, thing);
    QFETCH(const explore::Theme, theme);
    explorer().setTheme(theme);
    explorer().goToStep(thing);
    m_window->atlas().beginPresenting(true);
    const QImage now = rested();
    COMPARE_GOLDEN(named("slides", QString::fromUtf8(QTest::currentDataTag())), now, kWindowWidth_px);
    QCOMPARE(faultsOfNames(now), QString());
}

void GoldenPicturesTest::namePlacesIn(const QString& setting) {
    explorer().setMapNames(*explore::mapNamesFromCode(setting));
}

void GoldenPicturesTest::names_data() {
    QTest::addColumn<QString>("setting");
    for (const char* setting : {"reader", "both", "local"})
        QTest::newRow(setting) << QString::fromLatin1(setting);
}

void GoldenPicturesTest::names() {
    QFETCH(const QString, setting);
    namePlacesIn(setting);
    COMPARE_GOLDEN(named("names", setting), restedMap(), kMapWidth_px);
    QCOMPARE(faultsOfNames(rested()), QString());
}

void GoldenPicturesTest::zooms_data() {
    QTest::addColumn<int>("zoom");
    for (int zoom = 3; zoom <= 12; ++zoom)
        QTest::addRow("%02d", zoom) << zoom;
}

void GoldenPicturesTest::zooms() {
    QFETCH(const int, zoom);
    explorer().moveCamera({128.19, 41.41, static_cast<double>(zoom)}); // Hyesan
    COMPARE_GOLDEN(named("zooms", QString::fromUtf8(QTest::currentDataTag())), restedMap(), kMapWidth_px);
    QCOMPARE(faultsOfNames(rested()), QString());
}

void GoldenPicturesTest::figures_data() {
    QStringList ids;
    for (const story::Series& series : explorer().story().series)
        ids << series.id;
    addThemedRows(ids);
}

void GoldenPicturesTest::figures() {
    QFETCH(const QString, thing);
    QFETCH(const explore::Theme, theme);
    const story::Story& story = explorer().story();
    const QByteArray png = output::figurePng(story, *story::find(story.series, thing),
                                             {.dark = theme == explore::Theme::Dark}, 1);
    COMPARE_GOLDEN(named("figures", QString::fromUtf8(QTest::currentDataTag())), QImage::fromData(png),
                   kFigureWidth_px);
}

void GoldenPicturesTest::openTab(const QString& name) {
    QQuickItem* tab = itemNamed(m_window->window().contentItem(), QStringLiteral("tab.") + name);
    QVERIFY2(tab != nullptr, qPrintable(name));
    tab->setProperty("checked", true); // a click would take the focus, and show it
}

void GoldenPicturesTest::notes_data() {
    addThemedRows({QStringLiteral("5")});
}

/// A note whose source says something else, with what the two say side by side.
void GoldenPicturesTest::notes() {
    QFETCH(const QString, thing);
    QFETCH(const explore::Theme, theme);
    explorer().setTheme(theme);
    openTab(QStringLiteral("sources"));
    explorer().select({story::Kind::Note, thing}, explore::Pane::Essay);
    const QImage now = rested();
    // How far the reading column is scrolled is the reader's.
    const int left_px = qRound(map()->mapToScene({}).x());
    const QImage beside = now.copy(QRect(left_px, 0, now.width() - left_px, now.height()));
    COMPARE_GOLDEN(named("notes", QString::fromUtf8(QTest::currentDataTag())), beside, kWindowWidth_px);
    QCOMPARE(faultsOfNames(now), QString());
}

int main(int argc, char** argv) {
    qputenv("LIBGL_ALWAYS_SOFTWARE", "1"); // no graphics card draws quite as another does
    const QApplication application(argc, argv);
    GoldenPicturesTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_golden_pictures.moc"
