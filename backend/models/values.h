// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/explorer_handle.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

/// What QML gets as values rather than as objects: copies, without identity.
namespace models {

/// The explorer on its way from the Atlas to the scene-graph items.
struct ForeignExplorer {
    Q_GADGET
    QML_FOREIGN(explore::ExplorerHandle)
    QML_VALUE_TYPE(explorer)
};

/// `[begin, begin + length)` in UTF-16 units of a paragraph's text.
struct TextRange {
    Q_GADGET
    QML_VALUE_TYPE(textRange)
    Q_PROPERTY(int begin MEMBER begin)
    Q_PROPERTY(int length MEMBER length)
public:
    int begin = 0;
    int length = 0;
    friend bool operator==(const TextRange&, const TextRange&) = default;
};

/// A linked piece of a paragraph.
struct Mention {
    Q_GADGET
    QML_VALUE_TYPE(mention)
    Q_PROPERTY(int begin MEMBER begin)
    Q_PROPERTY(int length MEMBER length)
    Q_PROPERTY(QString kind MEMBER kind)
    Q_PROPERTY(QString ref MEMBER ref)
public:
    int begin = 0;
    int length = 0;
    QString kind; ///< "region", "time", …
    QString ref;  ///< "region:tumen".
    friend bool operator==(const Mention&, const Mention&) = default;
};

/// A run of text in italics or bold.
struct Emphasis {
    Q_GADGET
    QML_VALUE_TYPE(emphasis)
    Q_PROPERTY(int begin MEMBER begin)
    Q_PROPERTY(int length MEMBER length)
    Q_PROPERTY(bool strong MEMBER strong)
public:
    int begin = 0;
    int length = 0;
    bool strong = false;
    friend bool operator==(const Emphasis&, const Emphasis&) = default;
};

/// Why a paragraph answers to the selection.
struct Reason {
    Q_GADGET
    QML_VALUE_TYPE(reason)
    Q_PROPERTY(QString kind MEMBER kind)
    Q_PROPERTY(QString label MEMBER label)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(QString icon MEMBER icon)
public:
    QString kind;  ///< "names", "counts", …
    QString label; ///< "Names it".
    QString text;  ///< "names Ryanggang".
    QString icon;  ///< An icon of TwoRivers.Controls.
    friend bool operator==(const Reason&, const Reason&) = default;
};

/// One fact on a card.
struct CardRow {
    Q_GADGET
    QML_VALUE_TYPE(cardRow)
    Q_PROPERTY(QString label MEMBER label)
    Q_PROPERTY(QString value MEMBER value)
    Q_PROPERTY(QString source MEMBER source)
    Q_PROPERTY(QString ref MEMBER ref)
public:
    QString label;
    QString value;
    QString source; ///< The id of the source; may be empty.
    QString ref;    ///< The thing that the value names; may be empty.
    friend bool operator==(const CardRow&, const CardRow&) = default;
};

/// What the window says about one thing of the story.
struct Card {
    Q_GADGET
    QML_VALUE_TYPE(card)
    Q_PROPERTY(QString ref MEMBER ref)
    Q_PROPERTY(QString kind MEMBER kind)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString localName MEMBER localName)
    Q_PROPERTY(QList<models::CardRow> rows MEMBER rows)
    Q_PROPERTY(QStringList paragraphs MEMBER paragraphs)
    Q_PROPERTY(QList<models::CardRow> matches MEMBER matches)
    Q_PROPERTY(QList<models::CardRow> events MEMBER events)
    Q_PROPERTY(int moreEvents MEMBER moreEvents)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(QString note MEMBER note)
    Q_PROPERTY(QStringList sources MEMBER sources)
public:
    QString ref;  ///< Empty: no card.
    QString kind; ///< In words: "Province".
    QString title;
    QString localName; ///< The names in the other two languages.
    QList<CardRow> rows;
    QStringList paragraphs; ///< Ids, best first.
    QList<CardRow> matches; ///< The same with the strongest reason of each: "¶3", "names Ryanggang".
    QList<CardRow> events;  ///< The first that belong to it: when, and what.
    int moreEvents = 0;     ///< How many more belong to it.
    QString text;           ///< A summary; may be empty.
    QString note;           ///< How sure it is, and what to know about the data.
    QStringList sources;    ///< Ids: of the thing, then of its rows.
    friend bool operator==(const Card&, const Card&) = default;
};

} // namespace models
