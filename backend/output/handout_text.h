// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exercise/exercise.h"
#include "output/handout.h"
#include "output/page_text.h"

namespace output {

/// Writes a handout's text, drawings between it, into a document.
class HandoutText : private PageText {
public:
    HandoutText(const HandoutContent& content, Inserts& inserts, QTextDocument& document);
    void write();

private:
    void writeTitle();
    void writeStep(const lesson::PlannedStep& planned, bool isFirstOfParagraph);
    void writeMap(const lesson::PlannedStep& planned);
    /// What no step is about.
    void writeUntold();
    void writeText(const story::Paragraph& told);
    void writeKeyDates(const story::Paragraph& told);
    void writeFigure(const story::Step& step);
    void writeNotes(const lesson::PlannedStep& planned);
    void writeQuestions(const story::Step& step, bool withLines);
    void writeExercises();
    void writeAnswers(const std::vector<exercise::Exercise>& exercises);
    void writeApparatus();
    /// What the text and the source of a note say, aspect by aspect, where its checks compare them.
    void writeAspects(const story::Id& note);
    /// Every claim with its check, and every source.
    void writeEvidence();

    [[nodiscard]] const story::Story& story() const;
    [[nodiscard]] std::vector<lesson::PlannedStep> steps() const;
    [[nodiscard]] bool isForTeacher() const { return m_content.edition == Edition::Teacher; }

    const HandoutContent& m_content;
};

} // namespace output
