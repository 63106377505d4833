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

/// One thing of which both a claim and its source tell.
struct ClaimAspect {
    Q_GADGET
    QML_VALUE_TYPE(claimAspect)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(QString source MEMBER source)
    Q_PROPERTY(bool agrees MEMBER agrees)
public:
    QString name;
    QString text;   ///< What the essay says.
    QString source; ///< What its source says.
    bool agrees = false;
    friend bool operator==(const ClaimAspect&, const ClaimAspect&) = default;
};

/// A claim of the essay beside what was found.
struct Claim {
    Q_GADGET
    QML_VALUE_TYPE(claim)
    Q_PROPERTY(QString ref MEMBER ref)
    Q_PROPERTY(QString claim MEMBER claim)
    Q_PROPERTY(QString finding MEMBER finding)
    Q_PROPERTY(QString verdict MEMBER verdict)
    Q_PROPERTY(QStringList citations MEMBER citations)
    Q_PROPERTY(QList<models::ClaimAspect> aspects MEMBER aspects)
public:
    QString ref;   ///< "check:c10".
    QString claim; ///< What the essay says, in our words.
    QString finding;
    QString verdict; ///< As verdictName().
    QStringList citations;
    QList<ClaimAspect> aspects; ///< What the two say aspect by aspect; may be empty.
    friend bool operator==(const Claim&, const Claim&) = default;
};

/// A note of the essay: its source, what the source supports, and where the two part.
struct NoteCard {
    Q_GADGET
    QML_VALUE_TYPE(noteCard)
    Q_PROPERTY(QString ref MEMBER ref)
    Q_PROPERTY(QString number MEMBER number)
    Q_PROPERTY(int count MEMBER count)
    Q_PROPERTY(QString verdict MEMBER verdict)
    Q_PROPERTY(QString citation MEMBER citation)
    Q_PROPERTY(QString citationMarkup MEMBER citationMarkup)
    Q_PROPERTY(QString sourceId MEMBER sourceId)
    Q_PROPERTY(QString sourceNote MEMBER sourceNote)
    Q_PROPERTY(QString url MEMBER url)
    Q_PROPERTY(int paragraphNumber MEMBER paragraphNumber)
    Q_PROPERTY(QString words MEMBER words)
    Q_PROPERTY(QList<models::Claim> supported MEMBER supported)
    Q_PROPERTY(QList<models::Claim> compared MEMBER compared)
    Q_PROPERTY(QList<models::Claim> parted MEMBER parted)
    Q_PROPERTY(QString sketchedText MEMBER sketchedText)
    Q_PROPERTY(QString sketchedSource MEMBER sketchedSource)
    Q_PROPERTY(bool courseKnown MEMBER courseKnown)
    Q_PROPERTY(QList<models::CardRow> events MEMBER events)
    Q_PROPERTY(QString previous MEMBER previous)
    Q_PROPERTY(QString next MEMBER next)
public:
    QString ref; ///< "note:5"; empty: no card.
    QString number;
    int count = 0;          ///< How many notes there are.
    QString verdict;        ///< The gravest of the claims it concerns, as verdictName().
    QString citation;       ///< One line of a bibliography.
    QString citationMarkup; ///< The same as Qt's styled text: everything escaped, the container in italics.
    QString sourceId;
    QString sourceNote; ///< What to know about the record; may be empty.
    QString url;        ///< Empty, or a page on http or https.
    int paragraphNumber = 0;
    QString words;           ///< The words of our text that the mark stands behind; may be empty.
    QList<Claim> supported;  ///< Claims that were found to be so.
    QList<Claim> compared;   ///< Claims beside which the story tells aspect by aspect what the source says.
    QList<Claim> parted;     ///< Others that were found to be otherwise, in part or at all, or not found.
    QString sketchedText;    ///< What the map shows of the text with an arrow, in words; may be empty.
    QString sketchedSource;  ///< The same of its source.
    bool courseKnown = true; ///< No arrow is drawn from words alone.
    QList<CardRow> events;   ///< Events of which the source tells: when, and what.
    QString previous;        ///< The note before, as a ref; empty at the first.
    QString next;
    friend bool operator==(const NoteCard&, const NoteCard&) = default;
};

/// What one side says where sources disagree.
struct Account {
    Q_GADGET
    QML_VALUE_TYPE(account)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(QStringList citations MEMBER citations)
public:
    QString text;
    QStringList citations;
    friend bool operator==(const Account&, const Account&) = default;
};

} // namespace models
