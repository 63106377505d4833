// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "difference.h"

#include <QDir>
#include <QFontDatabase>
#include <QPainter>
#include <QTest>
#include <cmath>

/// What counts as another picture: what a reader would see, and nothing that only a machine does.
class DifferenceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();

    void aPictureIsItself();
    void aMovedNameCounts();
    void aWayInAnotherColourCounts();
    void aFaintNoiseDoesNot();
    void anotherSizeIsAnotherPicture();
    void itSaysWhere();
};

namespace {

struct Sketch {
    double name_x = 300;
    QColor way = QColor(0xa8340c);
};

/// A name and a way on land, as large as in a window 1600 wide whose picture is kept at 800.
QImage drawn(const Sketch& sketch) {
    QImage image(800, 500, QImage::Format_RGB32);
    image.fill(QColor(0xf9f5ea));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(0.5, 0.5);
    QFont font(QStringLiteral("Inter"));
    font.setPixelSize(14);
    painter.setFont(font);
    painter.setPen(QColor(0x1b2127));
    painter.drawText(QPointF(sketch.name_x, 400), QStringLiteral("Hyesan"));
    painter.setPen(QPen(sketch.way, 3.4));
    painter.drawLine(QPointF(700, 200), QPointF(1100, 700));
    return image;
}

double worst(const QImage& a, const QImage& b) {
    return golden::difference(a, b).worst;
}

} // namespace

void DifferenceTest::initTestCase() {
    const QDir fonts(QStringLiteral(":/two-rivers/fonts"));
    for (const QString& file : fonts.entryList())
        QFontDatabase::addApplicationFont(fonts.filePath(file));
}

void DifferenceTest::aPictureIsItself() {
    QCOMPARE(worst(drawn({}), drawn({})), 0.0);
}

void DifferenceTest::aMovedNameCounts() {
    const double seen = worst(drawn({}), drawn({.name_x = 310}));
    QVERIFY2(seen > golden::differs, qPrintable(QString::number(seen)));
}

void DifferenceTest::aWayInAnotherColourCounts() {
    const double seen = worst(drawn({}), drawn({.way = QColor(0xae7500)}));
    QVERIFY2(seen > golden::differs, qPrintable(QString::number(seen)));
}

void DifferenceTest::aFaintNoiseDoesNot() {
    QImage noisy = drawn({});
    for (int y = 0; y < noisy.height(); ++y) {
        for (int x = 0; x < noisy.width(); ++x) {
            const QColor colour = noisy.pixelColor(x, y);
            const int less = (x * 7 + y * 13) % 4;
            noisy.setPixelColor(x, y,
                                QColor(std::max(0, colour.red() - less), std::max(0, colour.green() - less),
                                       std::max(0, colour.blue() - less)));
        }
    }
    const double seen = worst(drawn({}), noisy);
    QVERIFY2(seen > 0 && seen < golden::differs / 2, qPrintable(QString::number(seen)));
}

void DifferenceTest::anotherSizeIsAnotherPicture() {
    QVERIFY(std::isinf(worst(drawn({}), drawn({}).copy(0, 0, 799, 500))));
    QVERIFY(std::isinf(worst({}, drawn({}))));
}

void DifferenceTest::itSaysWhere() {
    QImage spotted = drawn({});
    QPainter(&spotted).fillRect(600, 300, 16, 16, Qt::black);
    QVERIFY(golden::difference(drawn({}), spotted).tile.intersects(QRect(600, 300, 16, 16)));
}

QTEST_MAIN(DifferenceTest)
#include "tst_difference.moc"
