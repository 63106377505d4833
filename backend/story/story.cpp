// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story/story.h"

namespace story {

QString languageCode(Language language) {
    switch (language) {
    case Language::English:
        return QStringLiteral("en");
    case Language::Korean:
        return QStringLiteral("ko");
    case Language::Chinese:
        return QStringLiteral("zh");
    }
    Q_UNREACHABLE_RETURN(QString());
}

std::optional<Language> languageFromCode(QStringView code) {
    for (const Language language : {Language::English, Language::Korean, Language::Chinese}) {
        if (languageCode(language) == code)
            return language;
    }
    return std::nullopt;
}

QString confidenceName(Confidence confidence) {
    switch (confidence) {
    case Confidence::Verified:
        return QStringLiteral("verified");
    case Confidence::Partly:
        return QStringLiteral("partly");
    case Confidence::GeneralKnowledge:
        return QStringLiteral("general-knowledge");
    case Confidence::NotFound:
        return QStringLiteral("not-found");
    }
    Q_UNREACHABLE_RETURN(QString());
}

std::optional<Confidence> confidenceFromName(QStringView name) {
    for (const Confidence confidence :
         {Confidence::Verified, Confidence::Partly, Confidence::GeneralKnowledge, Confidence::NotFound}) {
        if (confidenceName(confidence) == name)
            return confidence;
    }
    return std::nullopt;
}

QString issueName(Issue issue) {
    switch (issue) {
    case Issue::Unsourced:
        return QStringLiteral("unsourced");
    case Issue::Contested:
        return QStringLiteral("contested");
    case Issue::Outdated:
        return QStringLiteral("outdated");
    }
    Q_UNREACHABLE_RETURN(QString());
}

std::optional<Issue> issueFromName(QStringView name) {
    for (const Issue issue : {Issue::Unsourced, Issue::Contested, Issue::Outdated}) {
        if (issueName(issue) == name)
            return issue;
    }
    return std::nullopt;
}

const QString& LocalText::in(Language language) const {
    const QString& text = language == Language::Korean ? ko : language == Language::Chinese ? zh : en;
    return text.isEmpty() ? en : text;
}

const QString& Event::shortTitleIn(Language language) const {
    const QString& text = language == Language::Korean    ? shortTitle.ko
                          : language == Language::Chinese ? shortTitle.zh
                                                          : shortTitle.en;
    return text.isEmpty() ? title.in(language) : text;
}

LocalText Series::label(const QString& group) const {
    for (const auto& [value, text] : labels) {
        if (value == group)
            return text;
    }
    return {group, {}, {}};
}

const Observation* observationOf(const Series& series, const Size& size) {
    for (const Observation& row : series.observations) {
        if (row.period == size.period && row.group == size.group)
            return &row;
    }
    return nullptr;
}

} // namespace story
