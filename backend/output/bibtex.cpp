// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "output/citation_formats.h"

#include <array>

namespace output {

namespace {

/// How BibTeX's entry types hold a CSL type: where the container and the publisher go.
struct EntryForm {
    QLatin1StringView cslType;
    QLatin1StringView entry;
    QLatin1StringView container;
    QLatin1StringView publisher;
};

constexpr std::array<EntryForm, 9> kForms{{
    {QLatin1StringView("article-journal"), QLatin1StringView("article"), QLatin1StringView("journal"),
     QLatin1StringView("publisher")},
    {QLatin1StringView("article-newspaper"), QLatin1StringView("article"), QLatin1StringView("journal"),
     QLatin1StringView("publisher")},
    {QLatin1StringView("article-magazine"), QLatin1StringView("article"), QLatin1StringView("journal"),
     QLatin1StringView("publisher")},
    {QLatin1StringView("book"), QLatin1StringView("book"), QLatin1StringView("series"),
     QLatin1StringView("publisher")},
    {QLatin1StringView("chapter"), QLatin1StringView("incollection"), QLatin1StringView("booktitle"),
     QLatin1StringView("publisher")},
    {QLatin1StringView("entry-encyclopedia"), QLatin1StringView("incollection"),
     QLatin1StringView("booktitle"), QLatin1StringView("publisher")},
    {QLatin1StringView("paper-conference"), QLatin1StringView("inproceedings"),
     QLatin1StringView("booktitle"), QLatin1StringView("publisher")},
    {QLatin1StringView("report"), QLatin1StringView("techreport"), QLatin1StringView("series"),
     QLatin1StringView("institution")},
    {QLatin1StringView("thesis"), QLatin1StringView("phdthesis"), QLatin1StringView("series"),
     QLatin1StringView("school")},
}};
constexpr EntryForm kOtherForm{QLatin1StringView(), QLatin1StringView("misc"),
                               QLatin1StringView("howpublished"), QLatin1StringView("publisher")};

const EntryForm& formOf(const QString& cslType) {
    const auto found = std::ranges::find(kForms, cslType, &EntryForm::cslType);
    return found == kForms.end() ? kOtherForm : *found;
}

/// The macros that every BibTeX style knows.
constexpr std::array<QLatin1StringView, 12> kMonths{
    QLatin1StringView("jan"), QLatin1StringView("feb"), QLatin1StringView("mar"), QLatin1StringView("apr"),
    QLatin1StringView("may"), QLatin1StringView("jun"), QLatin1StringView("jul"), QLatin1StringView("aug"),
    QLatin1StringView("sep"), QLatin1StringView("oct"), QLatin1StringView("nov"), QLatin1StringView("dec")};

QString escapedSign(QChar sign) {
    switch (sign.unicode()) {
    case u'\\':
        return QStringLiteral("\\textbackslash{}");
    // Not \{ and \}: BibTeX counts braces without looking for a backslash before them.
    case u'{':
        return QStringLiteral("\\textbraceleft{}");
    case u'}':
        return QStringLiteral("\\textbraceright{}");
    case u'^':
        return QStringLiteral("\\textasciicircum{}");
    case u'~':
        return QStringLiteral("\\textasciitilde{}");
    case u'$':
    case u'&':
    case u'#':
    case u'%':
    case u'_':
        return QString(u'\\') + sign;
    default:
        return sign;
    }
}

QString inTex(const QString& text) {
    QString result;
    for (const QChar sign : onOneLine(text))
        result += escapedSign(sign);
    return result;
}

/// An address is read as it stands; only what would end the field early is written as RFC 3986 allows.
QString addressInTex(const QString& url) {
    QString result = onOneLine(url);
    return result.replace(u'\\', QStringLiteral("%5C"))
        .replace(u'{', QStringLiteral("%7B"))
        .replace(u'}', QStringLiteral("%7D"));
}

QString braced(const QString& text) {
    return u'{' + text + u'}';
}

/// “Family, Given”; what is one name in itself is kept together by braces.
QString nameInTex(const story::Person& person) {
    if (!person.literal.isEmpty())
        return braced(inTex(person.literal));
    if (person.given.isEmpty())
        return braced(inTex(person.family));
    return braced(inTex(person.family)) + QStringLiteral(", ") + braced(inTex(person.given));
}

class Entry {
public:
    Entry(const EntryForm& form, const story::Id& key)
        : m_text(QStringLiteral("@%1{%2").arg(form.entry, key)) {}

    void add(QLatin1StringView name, const QString& valueInTex) {
        if (!valueInTex.isEmpty())
            addRaw(name, braced(valueInTex));
    }
    void addRaw(QLatin1StringView name, const QString& value) {
        m_text += QStringLiteral(",\n  ") + name + QStringLiteral(" = ") + value;
    }
    [[nodiscard]] QString text() const { return m_text + QStringLiteral("\n}\n"); }

private:
    QString m_text;
};

void addDate(Entry& entry, const story::Source& source) {
    const auto date = plainDateOf(source);
    if (!date)
        return;
    entry.add(QLatin1StringView("year"), QString::number(date->year));
    if (date->month > 0)
        entry.addRaw(QLatin1StringView("month"), kMonths[static_cast<std::size_t>(date->month) - 1]);
    // Styles of BibTeX know no day; biblatex and Zotero read this field.
    if (date->day > 0)
        entry.add(QLatin1StringView("date"), source.issued);
}

QString entryOf(const story::Source& source) {
    const EntryForm& form = formOf(source.type);
    Entry entry(form, source.id);
    QStringList authors;
    for (const story::Person& person : source.authors)
        authors += nameInTex(person);
    entry.add(QLatin1StringView("author"), authors.join(QStringLiteral(" and ")));
    // In braces of its own, so that no style makes its capitals small.
    entry.add(QLatin1StringView("title"), braced(inTex(source.title)));
    entry.add(form.container, inTex(source.containerTitle));
    entry.add(form.publisher, inTex(source.publisher));
    entry.add(QLatin1StringView("volume"), inTex(source.volume));
    entry.add(QLatin1StringView("number"), inTex(source.issue));
    entry.add(QLatin1StringView("pages"), inTex(source.page));
    addDate(entry, source);
    entry.add(QLatin1StringView("url"), addressInTex(source.url));
    entry.add(QLatin1StringView("note"), inTex(source.note));
    entry.add(QLatin1StringView("keywords"), inTex(source.kind));
    return entry.text();
}

} // namespace

QByteArray bibTexOf(const story::Story& story) {
    QStringList entries;
    for (const story::Source& source : story.sources)
        entries += entryOf(source);
    return entries.join(u'\n').toUtf8();
}

} // namespace output
