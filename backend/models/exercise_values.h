// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace models {

/// A source on which an answer rests.
struct AnswerSource {
    Q_GADGET
    QML_VALUE_TYPE(answerSource)
    Q_PROPERTY(QString citation MEMBER citation)
    Q_PROPERTY(QString sourceId MEMBER sourceId)
    Q_PROPERTY(bool hasPage MEMBER hasPage)
public:
    QString citation;
    QString sourceId;
    bool hasPage = false; ///< It can be opened in a browser.
    friend bool operator==(const AnswerSource&, const AnswerSource&) = default;
};

/// What came of one exercise of a round, for its summary.
struct ExerciseOutcome {
    Q_GADGET
    QML_VALUE_TYPE(exerciseOutcome)
    Q_PROPERTY(QString task MEMBER task)
    Q_PROPERTY(QString subject MEMBER subject)
    Q_PROPERTY(QString given MEMBER given)
    Q_PROPERTY(QString answer MEMBER answer)
    Q_PROPERTY(bool right MEMBER right)
public:
    QString task;
    QString subject; ///< Empty for an order.
    QString given;
    QString answer; ///< What is right.
    bool right = false;
    friend bool operator==(const ExerciseOutcome&, const ExerciseOutcome&) = default;
};

} // namespace models
