// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace models {

/// One group's part of a whole. A number that is not published has no `has…`.
struct SeriesPart {
    Q_GADGET
    QML_VALUE_TYPE(seriesPart)
    Q_PROPERTY(QString group MEMBER group)
    Q_PROPERTY(QString label MEMBER label)
    Q_PROPERTY(QString ref MEMBER ref)
    Q_PROPERTY(double value MEMBER value)
    Q_PROPERTY(double low MEMBER low)
    Q_PROPERTY(double high MEMBER high)
    Q_PROPERTY(bool hasValue MEMBER hasValue)
    Q_PROPERTY(bool hasLow MEMBER hasLow)
    Q_PROPERTY(bool hasHigh MEMBER hasHigh)
    Q_PROPERTY(double share MEMBER share)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(QString support MEMBER support)
    Q_PROPERTY(QString note MEMBER note)
    Q_PROPERTY(bool doubtful MEMBER doubtful)
public:
    QString group; ///< As in the file: "women", "north-hamgyong".
    QString label; ///< In the state's language.
    QString ref;   ///< "region:north-hamgyong" when the group is that region; else empty.
    double value = 0;
    double low = 0;
    double high = 0;
    bool hasValue = false;
    bool hasLow = false;
    bool hasHigh = false;
    double share = 0; ///< Of the whole, 0–1.
    QString text;     ///< "2,252", "75,000–125,000", "up to 300,000", "over 10,000".
    QString support;  ///< Who says it and how well that is confirmed, in one line.
    QString note;
    bool doubtful = false; ///< Confirmed in part at best.
    friend bool operator==(const SeriesPart&, const SeriesPart&) = default;
};

/// What a series says of one period.
struct SeriesColumn {
    Q_GADGET
    QML_VALUE_TYPE(seriesColumn)
    Q_PROPERTY(QString period MEMBER period)
    Q_PROPERTY(QString ref MEMBER ref)
    Q_PROPERTY(double from MEMBER from)
    Q_PROPERTY(double to MEMBER to)
    Q_PROPERTY(bool sumOfYears MEMBER sumOfYears)
    Q_PROPERTY(bool calendarYear MEMBER calendarYear)
    Q_PROPERTY(bool drawn MEMBER drawn)
    Q_PROPERTY(double height MEMBER height)
    Q_PROPERTY(models::SeriesPart total MEMBER total)
    Q_PROPERTY(QList<models::SeriesPart> parts MEMBER parts)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(QString detail MEMBER detail)
    Q_PROPERTY(QString note MEMBER note)
    Q_PROPERTY(double earlier MEMBER earlier)
    Q_PROPERTY(QString earlierText MEMBER earlierText)
    Q_PROPERTY(QStringList sources MEMBER sources)
public:
    QString period;  ///< As a reader writes it: "2009", "1999–2001".
    QString ref;     ///< "time:2009".
    double from = 0; ///< Decimal years; the end is not included.
    double to = 0;
    bool sumOfYears = false;   ///< Several years counted together.
    bool calendarYear = false; ///< Exactly one calendar year.
    bool drawn = false;        ///< A bar over years shows it, as high as `height`, in the series' unit.
    double height = 0;
    SeriesPart total;
    QList<SeriesPart> parts;
    QString text;   ///< The groups in one line: "Women 2,252, Men 662".
    QString detail; ///< What a hint adds to the number, line by line: groups, note, source, support.
    QString note;
    double earlier = 0;  ///< The total that was first published, where it differs.
    QString earlierText; ///< "2,927"; empty when nothing differs.
    QStringList sources; ///< Ids.
    friend bool operator==(const SeriesColumn&, const SeriesColumn&) = default;
};

/// One point of a running total.
struct SeriesPoint {
    Q_GADGET
    QML_VALUE_TYPE(seriesPoint)
    Q_PROPERTY(double year MEMBER year)
    Q_PROPERTY(double value MEMBER value)
    Q_PROPERTY(QString text MEMBER text)
public:
    double year = 0; ///< Decimal year at the end of the period.
    double value = 0;
    QString text; ///< "20,400 by end of 2010".
    friend bool operator==(const SeriesPoint&, const SeriesPoint&) = default;
};

} // namespace models
