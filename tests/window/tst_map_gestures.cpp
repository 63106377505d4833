// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The map under a reader's mouse, in the real window.

#include "desktop.h"
#include "geo/basemap.h"
#include "geo/mercator.h"
#include "layers/map/map_layer.h"
#include "named_positions.h"
#include "visible_texts.h"

#include <QTest>
#include <algorithm>
#include <cmath>
#include <map>

class TestMapGestures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanupTestCase();

    void clicksNamedPositions_data();
    void clicksNamedPositions();
    void theWheelKeepsWhatIsUnderIt();
    void doubleClicksZoomAboutThePointer();
    void aBoxDrawnWithShiftIsShown();
    void aThrownMapComesToRest();
    void cornersAreTheEnd_data();
    void cornersAreTheEnd();
    void keysMoveZoomAndReturn();
    void namesKeepOffTheWayBack();
    void controlsKeepApart_data();
    void controlsKeepApart();
    void theSmallMapTakesTheLargeOneThere();
    void theCardOfASelection_data();
    void theCardOfASelection();
    void clicksAtOnePointGoDown();
    void theGridIsDrawnWhenAskedFor();
    void aHintStandsBelowItsButton();
    void aHintStandsBesideThePointer();

private:
    void look(double longitude_deg, double latitude_deg, double zoom);
    [[nodiscard]] geo::LonLat under(const QPointF& inWindow) const;
    [[nodiscard]] QPointF middle() const;
    [[nodiscard]] QString selection() const;
    [[nodiscard]] bool stateIsWhatIsSeen() const;
    /// The hints that are shown, with their places in the window.
    [[nodiscard]] std::map<QString, QRectF> hints() const;

    std::unique_ptr<Desktop> m_desktop;
};

namespace {

bool isNear(const geo::LonLat& a, const geo::LonLat& b, double tolerance_deg) {
    return std::abs(a.longitude_deg - b.longitude_deg) < tolerance_deg &&
           std::abs(a.latitude_deg - b.latitude_deg) < tolerance_deg;
}

constexpr QSize kDesignSize{1600, 1000};

/// Some of the named positions, one of each kind.
constexpr std::array clicked{"Dandong",
                             "Sinuiju",
                             "Hyesan, on North Korea's",
                             "Musan",
                             "the Yalu's upper course",
                             "the Tumen's lower course",
                             "inland Chagang",
                             "Jeju",
                             "the East Sea off Chongjin",
                             "Korea Bay",
                             "Honshu",
                             "the Philippine Sea"};

struct Control {
    QString name;
    QRectF box; ///< In the window.
};

/// What lies over the map and can be clicked, as far as it is shown.
std::vector<Control> controlsOfTheMap(Desktop& desktop) {
    std::vector<Control> controls;
    for (const char* name : {"map.layers", "map.crumb", "map.zoom", "map.longWay.card", "map.card",
                             "map.more", "map.ways", "button.back", "chip.doubt", "button.numbers"}) {
        if (const QQuickItem* item = desktop.item(QString::fromLatin1(name)))
            controls.push_back({QString::fromLatin1(name), item->mapRectToScene(item->boundingRect())});
    }
    return controls;
}

void collectHints(const QQuickItem& parent, std::map<QString, QRectF>& shown) {
    const QList<QQuickItem*> children = parent.childItems();
    for (const QQuickItem* child : children) {
        const auto* sheet =
            child->objectName() == u"hint" ? child->property("item").value<QObject*>() : nullptr;
        if (sheet != nullptr && sheet->property("visible").toBool()) {
            const auto* words = sheet->property("contentItem").value<QQuickItem*>();
            shown.emplace(sheet->property("text").toString(),
                          words->mapRectToScene(QRectF(QPointF(), words->size())));
        }
        collectHints(*child, shown);
    }
}

} // namespace

void TestMapGestures::initTestCase() {
    m_desktop = Desktop::open(kDesignSize);
    QVERIFY2(m_desktop, "the window did not open");
}

void TestMapGestures::init() {
    Desktop::failOnWarnings();
    m_desktop->window().resize(kDesignSize);
    m_desktop->atlas().setLanguage(QStringLiteral("en"));
    m_desktop->atlas().setDoubtMarked(false);
    m_desktop->explorer().goToStep(m_desktop->explorer().story().opening);
    QVERIFY(m_desktop->settle());
}

void TestMapGestures::cleanupTestCase() {
    m_desktop.reset();
}

void TestMapGestures::look(double longitude_deg, double latitude_deg, double zoom) {
    m_desktop->explorer().moveCamera({longitude_deg, latitude_deg, zoom});
    QVERIFY(m_desktop->settle());
}

geo::LonLat TestMapGestures::under(const QPointF& inWindow) const {
    const QPointF inMap = m_desktop->map()->mapFromScene(inWindow);
    const layers::MapCamera at = m_desktop->map()->positionAt(inMap.x(), inMap.y());
    return {at.longitude, at.latitude};
}

QPointF TestMapGestures::middle() const {
    const layers::MapLayer& map = *m_desktop->map();
    return map.mapToScene(QPointF(map.width() / 2, map.height() / 2)).toPoint();
}

QString TestMapGestures::selection() const {
    const story::Ref* selected = m_desktop->explorer().state().selection();
    return selected == nullptr ? QString() : story::toString(*selected);
}

bool TestMapGestures::stateIsWhatIsSeen() const {
    const auto* camera = std::get_if<explore::Camera>(&m_desktop->explorer().state().view);
    const layers::MapLayer& map = *m_desktop->map();
    return camera != nullptr && camera->longitude_deg == map.longitude() &&
           camera->latitude_deg == map.latitude() && camera->zoom == map.zoom();
}

void TestMapGestures::clicksNamedPositions_data() {
    QTest::addColumn<double>("longitude_deg");
    QTest::addColumn<double>("latitude_deg");
    QTest::addColumn<QString>("ref");
    for (const char* name : clicked) {
        const auto position = std::ranges::find_if(
            namedPositions, [name](const NamedPosition& named) { return qstrcmp(named.name, name) == 0; });
        QVERIFY2(position != namedPositions.end(), name);
        QTest::newRow(name) << position->longitude_deg << position->latitude_deg
                            << QString::fromLatin1(position->ref);
    }
}

void TestMapGestures::clicksNamedPositions() {
    QFETCH(double, longitude_deg);
    QFETCH(double, latitude_deg);
    QFETCH(QString, ref);
    look(longitude_deg, latitude_deg, 8.6);
    m_desktop->click(m_desktop->onMap(longitude_deg, latitude_deg));
    QVERIFY(m_desktop->settle());
    QCOMPARE(selection(), ref);
}

void TestMapGestures::theWheelKeepsWhatIsUnderIt() {
    const QPointF pointer = m_desktop->onMap(128.2, 41.0).toPoint();
    const geo::LonLat before = under(pointer);
    const double zoom = m_desktop->map()->zoom();
    for (const int notches : {3, -1}) {
        m_desktop->wheel(pointer, notches);
        QVERIFY(Desktop::until([this] { return stateIsWhatIsSeen(); }));
        QVERIFY2(isNear(under(pointer), before, 1e-6), "the position stays under the pointer");
    }
    QVERIFY(std::abs(m_desktop->map()->zoom() - zoom - 0.5) < 1e-9);
}

void TestMapGestures::doubleClicksZoomAboutThePointer() {
    const QPointF pointer = m_desktop->onMap(130.0, 39.5).toPoint(); // open sea
    const geo::LonLat before = under(pointer);
    const double zoom = m_desktop->map()->zoom();
    const auto comesTo = [&](double wanted) {
        return Desktop::until([&] { return std::abs(m_desktop->map()->zoom() - wanted) < 1e-9; });
    };
    m_desktop->doubleClick(pointer);
    QVERIFY(comesTo(zoom + 1));
    QVERIFY(isNear(under(pointer), before, 1e-6));
    QTest::qWait(600); // two double clicks, not four clicks
    m_desktop->hold(QStringLiteral("shift"));
    m_desktop->doubleClick(pointer);
    m_desktop->release(QStringLiteral("shift"));
    QVERIFY(comesTo(zoom));
    QVERIFY(isNear(under(pointer), before, 1e-6));
}

void TestMapGestures::aBoxDrawnWithShiftIsShown() {
    const QPointF from = (middle() + QPointF(-120, -60)).toPoint();
    const QPointF to = (middle() + QPointF(80, 40)).toPoint();
    const geo::LonLat northWest = under(from);
    const geo::LonLat southEast = under(to);
    m_desktop->hold(QStringLiteral("shift"));
    m_desktop->drag(from, to);
    m_desktop->release(QStringLiteral("shift"));
    QVERIFY(Desktop::until([this] { return stateIsWhatIsSeen(); }));
    const layers::MapLayer& map = *m_desktop->map();
    const layers::MapCamera west = map.positionAt(0, map.height() / 2);
    const layers::MapCamera east = map.positionAt(map.width(), map.height() / 2);
    QVERIFY2(std::abs(west.longitude - northWest.longitude_deg) < 1e-6, "its west edge is the view's");
    QVERIFY2(std::abs(east.longitude - southEast.longitude_deg) < 1e-6, "and its east edge");
    QVERIFY(map.positionAt(0, 0).latitude > northWest.latitude_deg);
    QVERIFY(map.positionAt(0, map.height()).latitude < southEast.latitude_deg);
}

void TestMapGestures::aThrownMapComesToRest() {
    const QPointF from = middle();
    const geo::LonLat grabbed = under(from);
    const QPointF to = from + QPointF(160, 0);
    m_desktop->drag(from, to);
    QVERIFY(Desktop::until([this] { return stateIsWhatIsSeen(); }));
    // However far the throw goes, it goes the hand's way and no less than the hand went, but for the few
    // pixels that make a press a drag.
    const double went_px = m_desktop->onMap(grabbed.longitude_deg, grabbed.latitude_deg).x() - from.x();
    QVERIFY2(went_px > 140, qPrintable(QString::number(went_px)));
    const explore::State rest = m_desktop->explorer().state();
    QVERIFY(m_desktop->settle());
    QVERIFY2(m_desktop->explorer().state() == rest, "and then rests");
}

void TestMapGestures::cornersAreTheEnd_data() {
    QTest::addColumn<geo::LonLat>("corner");
    QTest::addColumn<QPointF>("hand");
    QTest::newRow("north-west") << geo::LonLat{74, 53.5} << QPointF(250, 200);
    QTest::newRow("north-east") << geo::LonLat{145, 53.5} << QPointF(-250, 200);
    QTest::newRow("south-west") << geo::LonLat{74, 0.5} << QPointF(250, -200);
    QTest::newRow("south-east") << geo::LonLat{145, 0.5} << QPointF(-250, -200);
}

void TestMapGestures::cornersAreTheEnd() {
    QFETCH(geo::LonLat, corner);
    QFETCH(QPointF, hand);
    look(corner.longitude_deg, corner.latitude_deg, 5);
    m_desktop->drag(middle(), middle() + hand);
    m_desktop->wheel(middle(), -6);
    QVERIFY(Desktop::until([this] { return stateIsWhatIsSeen(); }));
    const layers::MapLayer& map = *m_desktop->map();
    const layers::MapCamera northWest = map.positionAt(0, 0);
    const layers::MapCamera southEast = map.positionAt(map.width(), map.height());
    constexpr double hair = 1e-6;
    QVERIFY(northWest.longitude >= geo::basemap_extent.west_deg - hair);
    QVERIFY(northWest.latitude <= geo::basemap_extent.north_deg + hair);
    QVERIFY(southEast.longitude <= geo::basemap_extent.east_deg + hair);
    QVERIFY(southEast.latitude >= geo::basemap_extent.south_deg - hair);
}

void TestMapGestures::keysMoveZoomAndReturn() {
    const explore::State before = m_desktop->explorer().state();
    QQuickItem* map = m_desktop->item(QStringLiteral("map"));
    QVERIFY(map != nullptr);
    map->forceActiveFocus(Qt::TabFocusReason);
    const double longitude = m_desktop->map()->longitude();
    m_desktop->key(QStringLiteral("Right"));
    QVERIFY(m_desktop->map()->longitude() > longitude);
    const double zoom = m_desktop->map()->zoom();
    m_desktop->key(QStringLiteral("plus"));
    QVERIFY(Desktop::until([&] { return m_desktop->map()->zoom() > zoom + 0.45; }));
    QVERIFY(Desktop::until([this] { return stateIsWhatIsSeen(); }));
    m_desktop->key(QStringLiteral("0"));
    QVERIFY(Desktop::until([&] { return m_desktop->explorer().state() == before; }));
    QVERIFY(m_desktop->settle());
    QVERIFY(std::abs(m_desktop->map()->longitude() - longitude) < 1e-9);
}

void TestMapGestures::namesKeepOffTheWayBack() {
    // South Korea's name would stand where the button comes.
    look(128.19, 41.41, 6);
    const layers::MapLayer& map = *m_desktop->map();
    const QQuickItem* back = m_desktop->item(QStringLiteral("button.back"));
    QVERIFY(back != nullptr && back->isVisible());
    const QRectF button = map.mapRectFromItem(back, QRectF(QPointF(), back->size()));
    QVERIFY(!map.labels().labels.empty());
    for (const layers::MapLabel& label : map.labels().labels)
        QVERIFY2(!label.whole.translated(map.pixel(label.anchor)).intersects(button),
                 qPrintable(label.ref.id));
}

void TestMapGestures::controlsKeepApart_data() {
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("selected");
    QTest::addColumn<QString>("language");
    for (const QSize& size :
         {QSize(720, 560), QSize(800, 1000), QSize(1000, 700), QSize(1120, 720), QSize(1121, 720),
          QSize(1279, 800), QSize(1280, 800), QSize(1366, 768), QSize(1441, 900), QSize(1600, 1000)}) {
        // Words of other widths and heights, where there is least room.
        const bool isTight = size.width() == 720 || size.width() == 1121 || size.width() == 1280;
        for (const char* language : isTight ? QList{"en", "ko", "zh"} : QList{"en"}) {
            for (const char* selected : {"", "region:north-hamgyong"})
                QTest::addRow("%dx%d, %s%s%s", size.width(), size.height(), language,
                              *selected == '\0' ? "" : ", ", selected)
                    << size << QString::fromLatin1(selected) << QString::fromLatin1(language);
        }
    }
}

void TestMapGestures::controlsKeepApart() {
    QFETCH(QSize, size);
    QFETCH(QString, selected);
    QFETCH(QString, language);
    constexpr double kApart_px = 8; // Theme.space8
    m_desktop->window().resize(size);
    QVERIFY(Desktop::until([&] { return m_desktop->window().size() == size; }));
    m_desktop->atlas().setLanguage(language);
    if (!selected.isEmpty())
        m_desktop->atlas().select(selected, QStringLiteral("map"));
    look(128.19, 41.41, 6); // away from the paragraph's view: there is a way back
    for (const bool isDoubtMarked : {false, true}) {
        m_desktop->atlas().setDoubtMarked(isDoubtMarked);
        QVERIFY(m_desktop->settle());
        m_desktop->picture(QStringLiteral("controls-%1-%2-%3%4")
                               .arg(size.width())
                               .arg(language,
                                    selected.isEmpty() ? QStringLiteral("free") : QStringLiteral("selected"),
                                    isDoubtMarked ? QStringLiteral("-doubt") : QString()));
        QVERIFY(m_desktop->item(QStringLiteral("button.back")) != nullptr);
        const std::vector<Control> controls = controlsOfTheMap(*m_desktop);
        const QRectF map = m_desktop->map()->mapRectToScene(m_desktop->map()->boundingRect());
        const QQuickItem* scale = m_desktop->item(QStringLiteral("map.foot"));
        const QRectF foot = scale->mapRectToScene(scale->boundingRect());
        for (std::size_t i = 0; i < controls.size(); ++i) {
            const QRectF around = controls[i].box.adjusted(-kApart_px, -kApart_px, kApart_px, kApart_px);
            QVERIFY2(map.contains(controls[i].box), qPrintable(controls[i].name));
            QVERIFY2(!foot.intersects(controls[i].box), qPrintable(controls[i].name));
            for (std::size_t j = i + 1; j < controls.size(); ++j)
                QVERIFY2(!around.intersects(controls[j].box),
                         qPrintable(QStringLiteral("%1 and %2").arg(controls[i].name, controls[j].name)));
        }
    }
}

void TestMapGestures::theSmallMapTakesTheLargeOneThere() {
    QQuickItem* small = m_desktop->item(QStringLiteral("map.longWay.small"));
    QVERIFY(small != nullptr);
    QQuickItem* frame = m_desktop->item(QStringLiteral("map.longWay.frame"));
    QVERIFY2(frame != nullptr, "the frame of the view is drawn");
    const QPointF before = frame->position();
    // Low in the small map, where the way ends.
    m_desktop->click(small->mapToScene(QPointF(small->width() * 0.3, small->height() * 0.8)));
    QVERIFY(Desktop::until([this] { return stateIsWhatIsSeen(); }));
    QVERIFY(m_desktop->map()->latitude() < 25 && m_desktop->map()->longitude() < 112);
    QVERIFY(frame->y() > before.y() && frame->x() < before.x());
}

void TestMapGestures::theCardOfASelection_data() {
    QTest::addColumn<QString>("ref");
    QTest::addColumn<QSize>("size");
    for (const QSize& size : {QSize(1600, 1000), QSize(1000, 700)}) {
        for (const char* ref : {"region:ryanggang", "region:tumen", "place:hyesan", "route:through-mongolia"})
            QTest::addRow("%s at %dx%d", ref, size.width(), size.height())
                << QString::fromLatin1(ref) << size;
    }
}

void TestMapGestures::theCardOfASelection() {
    QFETCH(QString, ref);
    QFETCH(QSize, size);
    m_desktop->window().resize(size);
    QVERIFY(Desktop::until([&] { return m_desktop->window().size() == size; }));
    m_desktop->explorer().select(*story::refFromString(ref), explore::Pane::Search);
    QVERIFY(m_desktop->settle());
    // Where there is little room, a button beside the name opens it.
    if (m_desktop->item(QStringLiteral("map.card")) == nullptr)
        m_desktop->click(m_desktop->item(QStringLiteral("map.about")));
    QVERIFY(m_desktop->settle());
    const QQuickItem* card = m_desktop->item(QStringLiteral("map.card"));
    QVERIFY2(card != nullptr, "it has a card");
    m_desktop->picture(QString(ref).replace(u':', u'-') + QStringLiteral("-%1").arg(size.width()));
    const QRectF box = card->mapRectToScene(QRectF(0, 0, card->width(), card->height()));
    QQuickItem* map = m_desktop->item(QStringLiteral("map"));
    QVERIFY(map->mapRectToScene(QRectF(0, 0, map->width(), map->height())).contains(box));
    QVERIFY2(box.height() > 200, "and room for its words");
    QVERIFY2(textFaults(*m_desktop->window().contentItem()).isEmpty(),
             qUtf8Printable(textFaults(*m_desktop->window().contentItem()).join(u'\n')));
    m_desktop->click(m_desktop->item(QStringLiteral("map.card.close")));
    QVERIFY(Desktop::until([this] { return selection().isEmpty(); }));
}

void TestMapGestures::clicksAtOnePointGoDown() {
    look(128.2, 41.0, 8);
    const QPointF inland = m_desktop->onMap(128.2, 41.0);
    m_desktop->click(inland);
    QVERIFY(Desktop::until([this] { return selection() == u"region:ryanggang"; }));
    QTest::qWait(600); // two clicks, not a double click
    m_desktop->click(inland);
    QVERIFY2(Desktop::until([this] { return selection() == u"region:north-korea"; }),
             qUtf8Printable(selection()));
}

void TestMapGestures::theGridIsDrawnWhenAskedFor() {
    NEEDS_DRAWING();
    const QImage without = m_desktop->window().grabWindow();
    m_desktop->explorer().setLayerShown(QStringLiteral("graticule"), true);
    QVERIFY(m_desktop->settle());
    m_desktop->picture(QStringLiteral("graticule"));
    // On the meridian and beside it, over the open East Sea.
    const QImage with = m_desktop->window().grabWindow();
    const QPointF sea = m_desktop->onMap(130, 41.2);
    const auto changed = [&](const QPointF& at) {
        const QPoint pixel = (at * with.devicePixelRatio()).toPoint();
        return with.pixelColor(pixel) != without.pixelColor(pixel);
    };
    QVERIFY(changed(sea) || changed(sea - QPointF(1, 0)));
    QVERIFY(!changed(sea + QPointF(6, 0)));
}

std::map<QString, QRectF> TestMapGestures::hints() const {
    std::map<QString, QRectF> shown;
    collectHints(*m_desktop->window().contentItem(), shown);
    return shown;
}

void TestMapGestures::aHintStandsBelowItsButton() {
    QQuickItem* fold = m_desktop->item(QStringLiteral("map.ways.fold"));
    QVERIFY(fold != nullptr);
    const QString words = fold->property("text").toString();
    const QRectF button = fold->mapRectToScene(QRectF(QPointF(), fold->size()));
    m_desktop->move(button.center());
    QVERIFY(Desktop::until([&] { return hints().contains(words); }));
    const QRectF hint = hints().at(words);
    QVERIFY(hint.top() > button.bottom() && hint.top() < button.bottom() + 40);
    QVERIFY(hint.width() > button.width());
    m_desktop->move(middle());
    QVERIFY(Desktop::until([this] { return hints().empty(); }));
}

void TestMapGestures::aHintStandsBesideThePointer() {
    // In a window where things move: a still map is not hovered.
    m_desktop.reset();
    m_desktop = Desktop::open({}, {.size = kDesignSize});
    QVERIFY(m_desktop && m_desktop->settle());
    const QPointF dandong = m_desktop->onMap(124.39, 40.13);
    m_desktop->move(dandong + QPointF(1, 1));
    m_desktop->move(dandong);
    QVERIFY(Desktop::until([this] { return hints().contains(QStringLiteral("Dandong")); }));
    const QRectF hint = hints().at(QStringLiteral("Dandong"));
    QVERIFY(hint.left() > dandong.x() && hint.left() < dandong.x() + 60);
    QVERIFY(hint.top() > dandong.y() && hint.top() < dandong.y() + 60);
    m_desktop->picture(QStringLiteral("hint-on-the-map"));
}

int main(int argc, char** argv) {
    const QApplication application(argc, argv);
    TestMapGestures test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_map_gestures.moc"
