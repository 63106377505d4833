// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "output/citation_formats.h"

#include <array>

namespace output {

namespace {

/// RIS's types for those of CSL; what it has no type for is GEN.
constexpr std::array<std::pair<QLatin1StringView, QLatin1StringView>, 15> kTypes{{
    {QLatin1StringView("article-journal"), QLatin1StringView("JOUR")},
    {QLatin1StringView("article-magazine"), QLatin1StringView("MGZN")},
    {QLatin1StringView("article-newspaper"), QLatin1StringView("NEWS")},
    {QLatin1StringView("book"), QLatin1StringView("BOOK")},
    {QLatin1StringView("chapter"), QLatin1StringView("CHAP")},
    {QLatin1StringView("dataset"), QLatin1StringView("DATA")},
    {QLatin1StringView("entry-encyclopedia"), QLatin1StringView("ENCYC")},
    {QLatin1StringView("legal_case"), QLatin1StringView("CASE")},
    {QLatin1StringView("legislation"), QLatin1StringView("STAT")},
    {QLatin1StringView("paper-conference"), QLatin1StringView("CPAPER")},
    {QLatin1StringView("post-weblog"), QLatin1StringView("BLOG")},
    {QLatin1StringView("report"), QLatin1StringView("RPRT")},
    {QLatin1StringView("thesis"), QLatin1StringView("THES")},
    {QLatin1StringView("treaty"), QLatin1StringView("LEGAL")},
    {QLatin1StringView("webpage"), QLatin1StringView("ELEC")},
}};

QLatin1StringView typeOf(const QString& cslType) {
    for (const auto& [csl, ris] : kTypes) {
        if (csl == cslType)
            return ris;
    }
    return QLatin1StringView("GEN");
}

/// One record. A value is one line: a line break would begin a tag.
class Record {
public:
    void add(QLatin1StringView tag, const QString& value) {
        const QString line = onOneLine(value);
        if (!line.isEmpty())
            m_text += tag + QStringLiteral("  - ") + line + QStringLiteral("\r\n");
    }
    [[nodiscard]] QString text() const { return m_text + QStringLiteral("ER  - \r\n"); }

private:
    QString m_text;
};

QString nameOf(const story::Person& person) {
    if (!person.literal.isEmpty())
        return person.literal;
    return person.given.isEmpty() ? person.family : person.family + QStringLiteral(", ") + person.given;
}

/// `2014/08/14`, with nothing between the slashes for what is not known.
QString dateInRis(const story::Date::Point& date) {
    const auto twoDigits = [](int number) {
        return number > 0 ? QString::number(number).rightJustified(2, u'0') : QString();
    };
    return QString::number(date.year).rightJustified(4, u'0') + u'/' + twoDigits(date.month) + u'/' +
           twoDigits(date.day);
}

void addPages(Record& record, const QString& pages) {
    const QStringList ends = QString(pages).replace(u'–', u'-').split(u'-');
    if (ends.size() != 2)
        return record.add(QLatin1StringView("SP"), pages);
    record.add(QLatin1StringView("SP"), ends.first());
    record.add(QLatin1StringView("EP"), ends.last());
}

QString recordOf(const story::Source& source) {
    Record record;
    record.add(QLatin1StringView("TY"), typeOf(source.type));
    record.add(QLatin1StringView("ID"), source.id);
    for (const story::Person& person : source.authors)
        record.add(QLatin1StringView("AU"), nameOf(person));
    record.add(QLatin1StringView("TI"), source.title);
    record.add(QLatin1StringView("T2"), source.containerTitle);
    record.add(QLatin1StringView("PB"), source.publisher);
    record.add(QLatin1StringView("VL"), source.volume);
    record.add(QLatin1StringView("IS"), source.issue);
    addPages(record, source.page);
    if (const auto date = plainDateOf(source)) {
        record.add(QLatin1StringView("PY"), QString::number(date->year).rightJustified(4, u'0'));
        if (date->month > 0)
            record.add(QLatin1StringView("DA"), dateInRis(*date));
    }
    record.add(QLatin1StringView("UR"), source.url);
    record.add(QLatin1StringView("N1"), source.note);
    record.add(QLatin1StringView("KW"), source.kind);
    return record.text();
}

} // namespace

QByteArray risOf(const story::Story& story) {
    QStringList records;
    for (const story::Source& source : story.sources)
        records += recordOf(source);
    return records.join(QStringLiteral("\r\n")).toUtf8();
}

} // namespace output
