// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "visible_texts.h"

#include <QAccessible>
#include <QRectF>
#include <vector>

namespace {

/// Glyphs stand a little within their line boxes: what touches by less is not seen to touch, pixels.
constexpr double kLeading_px = 3;
constexpr double kSide_px = 1;
/// Fainter than this is not read.
constexpr double kFaint = 0.05;

struct SeenText {
    QString words;
    QRectF box; ///< Of the glyphs, in the scene.
    bool truncated = false;
    bool scrolls = false; ///< It lies in a pane that can be scrolled.
};

/// The part of a Text item that its lines fill, in its own coordinates.
QRectF linesOf(const QQuickItem& text) {
    const double width = std::min(text.property("contentWidth").toDouble(), text.width());
    const double height = text.property("contentHeight").toDouble();
    const auto horizontal = text.property("effectiveHorizontalAlignment").toInt();
    const auto vertical = text.property("verticalAlignment").toInt();
    double x = text.property("leftPadding").toDouble();
    double y = text.property("topPadding").toDouble();
    if (horizontal & Qt::AlignRight)
        x = text.width() - width - text.property("rightPadding").toDouble();
    else if (horizontal & Qt::AlignHCenter)
        x = (text.width() - width) / 2;
    if (vertical & Qt::AlignBottom)
        y = text.height() - height - text.property("bottomPadding").toDouble();
    else if (vertical & Qt::AlignVCenter)
        y = (text.height() - height) / 2;
    return {x, y, width, height};
}

class Collector {
public:
    void visit(QQuickItem& item, const QRectF& clip, bool scrolls) {
        if (!item.isVisible() || item.opacity() < kFaint)
            return;
        if (item.inherits("QQuickText"))
            add(item, clip, scrolls);
        QRectF inner = clip;
        if (item.clip())
            inner &= item.mapRectToScene(QRectF(0, 0, item.width(), item.height()));
        const bool scrollsWithin = scrolls || item.inherits("QQuickFlickable");
        const QList<QQuickItem*> children = item.childItems();
        for (QQuickItem* child : children)
            visit(*child, inner, scrollsWithin);
    }
    std::vector<SeenText> texts;

private:
    void add(const QQuickItem& item, const QRectF& clip, bool scrolls) {
        const QString words = item.property("text").toString();
        if (words.trimmed().isEmpty())
            return;
        const QRectF whole = item.mapRectToScene(linesOf(item));
        const QRectF seen = scrolls ? whole & clip : whole;
        if (seen.width() > 0 && seen.height() > 0)
            texts.push_back({words, seen, item.property("truncated").toBool(), scrolls});
    }
};

QString placeOf(const QRectF& box) {
    return QStringLiteral("(%1,%2 %3x%4)").arg(box.x()).arg(box.y()).arg(box.width()).arg(box.height());
}

void collectWords(QQuickItem& item, QSet<QString>& words) {
    if (!item.isVisible())
        return;
    if (item.inherits("QQuickText"))
        words.insert(item.property("text").toString().trimmed());
    if (QAccessibleInterface* reader = QAccessible::queryAccessibleInterface(&item)) {
        words.insert(reader->text(QAccessible::Name).trimmed());
        words.insert(reader->text(QAccessible::Description).trimmed());
    }
    const QList<QQuickItem*> children = item.childItems();
    for (QQuickItem* child : children)
        collectWords(*child, words);
}

} // namespace

QSet<QString> wordsShown(QQuickItem& root) {
    QSet<QString> words;
    collectWords(root, words);
    words.remove(QString());
    return words;
}

QStringList textFaults(QQuickItem& root) {
    Collector collector;
    const QRectF window = root.mapRectToScene(QRectF(0, 0, root.width(), root.height()));
    collector.visit(root, window, false);
    QStringList faults;
    for (std::size_t i = 0; i < collector.texts.size(); ++i) {
        const SeenText& text = collector.texts[i];
        if (text.truncated)
            faults << QStringLiteral("“%1” is cut short %2").arg(text.words, placeOf(text.box));
        if (!text.scrolls && !window.adjusted(-kSide_px, -kSide_px, kSide_px, kSide_px).contains(text.box))
            faults << QStringLiteral("“%1” leaves the window %2").arg(text.words, placeOf(text.box));
        for (std::size_t j = i + 1; j < collector.texts.size(); ++j) {
            const SeenText& other = collector.texts[j];
            const QRectF shared = text.box & other.box;
            if (shared.width() > kSide_px && shared.height() > kLeading_px)
                faults << QStringLiteral("“%1” and “%2” overlap %3 %4")
                              .arg(text.words, other.words, placeOf(text.box), placeOf(other.box));
        }
    }
    return faults;
}
