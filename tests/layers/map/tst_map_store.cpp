// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layers/map/label_pictures.h"
#include "layers/map/map_store.h"

#include <QTest>

/// What the maps of a window share: the base map, its relief, its levels, a story's shapes, and the pictures
/// of names that are painted before the scene asks.
class MapStoreTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();

    void theReliefTakesOneByteAPixel();
    void aLevelsGeometryIsMadeOnce();
    void mapsOfOneStoryShareItsShapes();
    void newNamesArePaintedAndOldOnesNot();

private:
    std::shared_ptr<layers::MapStore> m_store;
};

namespace {

layers::MapLabel nameOf(const QString& text) {
    layers::MapLabel label;
    label.text = {.lines = {{{text, QFont(), QColor(Qt::black)}}}, .halo = Qt::white};
    return label;
}

} // namespace

void MapStoreTest::initTestCase() {
    m_store = layers::MapStore::of(QStringLiteral(TWO_RIVERS_BINARY_DIR "/data/basemap.bin"));
    m_store->await(layers::MapStore::pictures);
    QVERIFY2(m_store->basemap(), qPrintable(m_store->problem()));
}

void MapStoreTest::theReliefTakesOneByteAPixel() {
    const auto relief = m_store->relief();
    QVERIFY(relief);
    for (const layers::ReliefPicture& picture : {relief->broad, relief->fine}) {
        QVERIFY(picture.image.width() > 1000);
        QCOMPARE(picture.image.format(), QImage::Format_Grayscale8);
    }
}

void MapStoreTest::aLevelsGeometryIsMadeOnce() {
    const auto level = m_store->levelFor(6, layers::MapStore::pictures);
    QVERIFY(level);
    const auto& coast = level->of(layers::LineGroup::Coast);
    QVERIFY(!coast.empty());
    layers::LineNode one(nullptr);
    layers::LineNode other(nullptr);
    one.add(std::span(coast));
    other.add(std::span(coast));
    const auto drawn = [](layers::LineNode& node) {
        return static_cast<const QSGGeometryNode*>(node.firstChild())->geometry();
    };
    QCOMPARE(drawn(one), coast.front().geometry.get());
    QCOMPARE(drawn(other), drawn(one));
}

void MapStoreTest::mapsOfOneStoryShareItsShapes() {
    const story::Story story;
    const story::Story another;
    const auto shapes = m_store->shapesOf(story);
    QCOMPARE(m_store->shapesOf(story), shapes);
    QVERIFY(m_store->shapesOf(another) != shapes);
}

void MapStoreTest::newNamesArePaintedAndOldOnesNot() {
    const layers::MapLabel old = nameOf(QStringLiteral("Musan"));
    const layers::MapLabel young = nameOf(QStringLiteral("Hoeryong"));
    const QString oldKey = layers::LabelPictures::keyOf(old.text, 2);
    const QString youngKey = layers::LabelPictures::keyOf(young.text, 2);
    layers::LabelPictures pictures;
    pictures.paint({old}, 2);
    QCOMPARE(pictures.picture(oldKey), layers::paintLabel(old.text, 2));
    pictures.clear();
    pictures.paint({old, young}, 2);
    QVERIFY(pictures.picture(oldKey).isNull());
    QCOMPARE(pictures.picture(youngKey), layers::paintLabel(young.text, 2));
}

QTEST_MAIN(MapStoreTest)
#include "tst_map_store.moc"
