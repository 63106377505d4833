// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story/citation.h"

#include <QLocale>

namespace story {

namespace {

QString nameOf(const Person& person, bool first) {
    if (!person.literal.isEmpty())
        return person.literal;
    if (person.given.isEmpty())
        return person.family;
    return first ? person.family + QStringLiteral(", ") + person.given : person.given + u' ' + person.family;
}

QString namesOf(const std::vector<Person>& people) {
    QString text;
    for (std::size_t i = 0; i < people.size(); ++i) {
        if (i > 0)
            text += i + 1 == people.size() ? QStringLiteral(" and ") : QStringLiteral(", ");
        text += nameOf(people[i], i == 0);
    }
    return text;
}

/// “Title.” with the full stop inside, unless the title ends with a mark of its own. Quotation marks within
/// become single ones.
QString quoted(QString title) {
    title.replace(u'“', u'‘').replace(u'”', u'’');
    const bool marked = title.endsWith(u'?') || title.endsWith(u'!') || title.endsWith(u'.');
    return QStringLiteral("“") + title + (marked ? QStringLiteral("”") : QStringLiteral(".”"));
}

QString whereOf(const Source& source) {
    QString where = source.containerTitle;
    if (!source.volume.isEmpty())
        where += u' ' + source.volume;
    if (!source.issue.isEmpty())
        where += QStringLiteral(", no. ") + source.issue;
    if (!source.publisher.isEmpty() && source.publisher != source.containerTitle)
        where += (where.isEmpty() ? QString() : QStringLiteral(", ")) + source.publisher;
    return where;
}

} // namespace

QString dateInWords(QStringView isoDate) {
    const auto date = Date::parse(isoDate);
    if (!date)
        return isoDate.toString();
    const Date::Point& point = date->start();
    QString words = QString::number(point.year);
    if (point.month > 0)
        words.prepend(QLocale(QLocale::English).monthName(point.month) + u' ');
    if (point.day > 0)
        words.prepend(QString::number(point.day) + u' ');
    return words;
}

QString citationOf(const Source& source) {
    return citationInParts(source).text;
}

QString shortCitationOf(const Source& source) {
    QStringList parts;
    if (!source.authors.empty()) {
        const Person& first = source.authors.front();
        parts.append(first.literal.isEmpty() ? first.family : first.literal);
    }
    parts.append(source.containerTitle.isEmpty() ? source.publisher : source.containerTitle);
    parts.append(source.issued.left(4));
    parts.removeAll(QString());
    return parts.isEmpty() ? source.title : parts.join(QStringLiteral(", "));
}

Citation citationInParts(const Source& source) {
    QString text;
    if (!source.authors.empty()) {
        text = namesOf(source.authors);
        text += text.endsWith(u'.') ? QStringLiteral(" ") : QStringLiteral(". ");
    }
    // A web page without author or container reads better without quotation marks.
    const bool bare = source.authors.empty() && source.containerTitle.isEmpty();
    text += bare ? source.title + (source.title.endsWith(u'.') ? QString() : QStringLiteral("."))
                 : quoted(source.title);

    QString rest = whereOf(source);
    if (!source.issued.isEmpty())
        rest += (rest.isEmpty() ? QString() : QStringLiteral(", ")) + dateInWords(source.issued);
    if (!source.page.isEmpty())
        rest += QStringLiteral(": ") + source.page;
    if (rest.isEmpty())
        return {text, text.size(), 0};
    return {text + u' ' + rest + u'.', text.size() + 1, source.containerTitle.size()};
}

} // namespace story
