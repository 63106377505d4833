// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bundle/bundle.h"
#include "models/evidence_models.h"
#include "models/note_card.h"
#include "models/remark_model.h"
#include "models/term_model.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using explore::Explorer;

namespace {

QVariant at(const QAbstractListModel& model, int row, int role) {
    return model.data(model.index(row), role);
}

QStringList column(const QAbstractListModel& model, int role) {
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(at(model, row, role).toString());
    return texts;
}

} // namespace

/// What the pane of sources and the glossary show of the default story.
class TestEvidence : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void modelsKeepTheRules();
    void claimsStandByParagraph();
    void filtersPickClaims();
    void filtersAddUp();
    void everyNoteOpens();
    void aNoteThatDiffersSaysWhere();
    void whereTheyDifferIsToldAspectByAspect();
    void aspectsFollowTheLanguage();
    void markupOfARecordIsEscaped();
    void noSuchNote();
    void everyRemarkHasSources();
    void aConflictHasTwoSides();
    void wordsForPeopleAreThere();
    void remarksFollowTheLanguage();
    void termsStandInSections();
    void aTermLeadsToTheText();

private:
    std::shared_ptr<const story::Story> m_story;
    std::unique_ptr<Explorer> m_explorer;
};

void TestEvidence::initTestCase() {
    m_story = bundle::read(QStringLiteral(TWO_RIVERS_SOURCE_DIR "/data/two-rivers"),
                           QStringLiteral(TWO_RIVERS_SOURCE_DIR "/data/schema"))
                  .story;
    QVERIFY(m_story != nullptr);
    m_explorer = std::make_unique<Explorer>(m_story);
}

void TestEvidence::modelsKeepTheRules() {
    models::CheckModel checks(*m_story);
    models::RemarkModel remarks(*m_explorer, story::RemarkKind::Conflict);
    models::TermModel terms(*m_explorer);
    for (QAbstractListModel* model :
         {static_cast<QAbstractListModel*>(&checks), static_cast<QAbstractListModel*>(&remarks),
          static_cast<QAbstractListModel*>(&terms)}) {
        new QAbstractItemModelTester(model, QAbstractItemModelTester::FailureReportingMode::QtTest, model);
        const QHash<int, QByteArray> names = model->roleNames();
        for (auto role = names.keyBegin(); role != names.keyEnd(); ++role)
            QVERIFY2(model->data(model->index(0), *role).isValid(), names.value(*role).constData());
    }
    checks.setFilter(QStringLiteral("contested"), true);
    checks.setFilter(QStringLiteral("contested"), false);
    QCOMPARE(checks.rowCount(), 24);
}

void TestEvidence::claimsStandByParagraph() {
    const models::CheckModel checks(*m_story);
    QCOMPARE(checks.rowCount(), 24);
    QString last;
    for (int row = 0; row < checks.rowCount(); ++row) {
        const QString paragraph = at(checks, row, models::CheckModel::ParagraphIdRole).toString();
        const QString heading = at(checks, row, models::CheckModel::HeadingRole).toString();
        QCOMPARE(heading.isEmpty(), paragraph == last);
        QVERIFY(paragraph >= last);
        last = paragraph;
    }
}

void TestEvidence::filtersPickClaims() {
    models::CheckModel checks(*m_story);
    const QSignalSpy changed(&checks, &models::CheckModel::filtersChanged);
    const QMap<QString, QStringList> expected{{"differs", {"c7", "c10", "c12"}},
                                              {"unsourced", {"c1", "c2", "c5", "c17", "c18", "c20"}},
                                              {"contested", {"c5", "c7", "c11", "c17", "c19", "c23"}},
                                              {"outdated", {"c4", "c9", "c16", "c17"}}};
    QCOMPARE(models::CheckModel::knownFilters().size(), expected.size());
    for (const auto& [filter, claims] : expected.asKeyValueRange()) {
        checks.setFilters({filter});
        QCOMPARE(column(checks, models::CheckModel::CheckIdRole), claims);
        QCOMPARE(checks.countOf(filter), claims.size());
        QCOMPARE(checks.shown(), claims.size());
    }
    QCOMPARE(changed.size(), expected.size());
    QVERIFY2(!at(checks, 0, models::CheckModel::HeadingRole).toString().isEmpty(), "the first has a heading");
}

void TestEvidence::filtersAddUp() {
    models::CheckModel checks(*m_story);
    checks.setFilters({"outdated", "differs", "nonsense"});
    QCOMPARE(checks.filters(), (QStringList{"differs", "outdated"}));
    QCOMPARE(column(checks, models::CheckModel::CheckIdRole),
             (QStringList{"c4", "c7", "c9", "c10", "c12", "c16", "c17"}));
    checks.setFilters({"nonsense"});
    QCOMPARE(checks.shown(), checks.total());
}

void TestEvidence::everyNoteOpens() {
    QString before;
    for (const story::Note& note : m_story->notes) {
        const models::NoteCard card = models::noteCardOf(*m_explorer, note.id);
        QCOMPARE(card.ref, "note:" + note.id);
        QCOMPARE(card.previous, before);
        before = card.ref;
        QVERIFY(!card.citation.isEmpty());
        QCOMPARE(QString(card.citationMarkup).remove("<i>").remove("</i>"), card.citation.toHtmlEscaped());
        QVERIFY(card.paragraphNumber > 0 && !card.words.isEmpty());
        const QList<models::Claim> claims = card.supported + card.compared + card.parted;
        QVERIFY2(!claims.isEmpty(), "each note was checked");
        for (const models::Claim& claim : claims)
            QVERIFY(!claim.claim.isEmpty() && !claim.finding.isEmpty() && !claim.citations.isEmpty());
    }
    QCOMPARE(models::noteCardOf(*m_explorer, m_story->notes.back().id).next, QString());
}

void TestEvidence::aNoteThatDiffersSaysWhere() {
    const models::NoteCard card = models::noteCardOf(*m_explorer, QStringLiteral("5"));
    QCOMPARE(card.verdict, "differs");
    QCOMPARE(card.paragraphNumber, 3);
    QVERIFY(card.words.contains("the Yellow Sea"));
    QVERIFY(card.citationMarkup.contains("<i>The Guardian</i>, 14 August 2014."));
    QVERIFY(card.parted.isEmpty());
    QCOMPARE(card.compared.size(), 1);
    QCOMPARE(card.compared[0].ref, "check:c10");
    QVERIFY(card.compared[0].finding.contains("Gyodong"));
    QCOMPARE(card.supported.size(), 1);
    QVERIFY(std::ranges::any_of(card.events,
                                [](const auto& row) { return row.ref == u"event:swim-to-gyodong"; }));
    QVERIFY(!card.sourceNote.isEmpty());
}

void TestEvidence::whereTheyDifferIsToldAspectByAspect() {
    const QList<models::ClaimAspect> aspects =
        models::noteCardOf(*m_explorer, QStringLiteral("5")).compared.value(0).aspects;
    QCOMPARE(aspects.size(), 4);
    QCOMPARE(aspects[0].name, "Water");
    QVERIFY2(aspects[0].agrees, "both tell of the Yellow Sea");
    const models::ClaimAspect toward{"Toward", "China", "Gyodong, South Korea", false};
    QCOMPARE(aspects[1], toward);
    // What is not compared so stands in the other lists, and no claim in two.
    const models::NoteCard second = models::noteCardOf(*m_explorer, QStringLiteral("2"));
    QCOMPARE(second.compared.value(0).ref, "check:c6");
    QCOMPARE(second.parted.size(), 1);
    QCOMPARE(second.parted[0].ref, "check:c5");
    QVERIFY(second.parted[0].aspects.isEmpty());
}

void TestEvidence::aspectsFollowTheLanguage() {
    Explorer explorer(m_story);
    for (const auto language : {story::Language::Korean, story::Language::Chinese}) {
        explorer.setLanguage(language);
        for (const story::Note& note : m_story->notes) {
            for (const models::Claim& claim : models::noteCardOf(explorer, note.id).compared) {
                for (const models::ClaimAspect& aspect : claim.aspects) {
                    for (const QString& words : {aspect.name, aspect.text, aspect.source})
                        QVERIFY2(!words.contains(QRegularExpression("[A-Za-z]")), qPrintable(words));
                }
            }
        }
    }
}

void TestEvidence::markupOfARecordIsEscaped() {
    auto story = std::make_shared<story::Story>(*m_story);
    for (story::Source& source : story->sources)
        source.containerTitle = QStringLiteral("<img src=x>&Co");
    const Explorer explorer{std::shared_ptr<const story::Story>(story)};
    const models::NoteCard card = models::noteCardOf(explorer, QStringLiteral("5"));
    QVERIFY2(card.citationMarkup.contains("<i>&lt;img src=x&gt;&amp;Co</i>"),
             qPrintable(card.citationMarkup));
    QVERIFY(!card.citationMarkup.contains("<img"));
}

void TestEvidence::noSuchNote() {
    QCOMPARE(models::noteCardOf(*m_explorer, QStringLiteral("99")), models::NoteCard());
}

void TestEvidence::everyRemarkHasSources() {
    for (const auto kind :
         {story::RemarkKind::LeftOut, story::RemarkKind::Conflict, story::RemarkKind::Wording}) {
        const models::RemarkModel remarks(*m_explorer, kind);
        QVERIFY(remarks.rowCount() >= 5);
        for (int row = 0; row < remarks.rowCount(); ++row) {
            QVERIFY(!at(remarks, row, models::RemarkModel::TextRole).toString().isEmpty());
            const auto accounts =
                at(remarks, row, models::RemarkModel::AccountsRole).value<QList<models::Account>>();
            const QStringList own = at(remarks, row, models::RemarkModel::CitationsRole).toStringList();
            QVERIFY(!own.isEmpty() || !accounts.isEmpty());
            for (const auto& link :
                 at(remarks, row, models::RemarkModel::LinksRole).value<QList<models::CardRow>>())
                QVERIFY2(!link.value.isEmpty(), qPrintable(link.ref));
        }
    }
}

void TestEvidence::aConflictHasTwoSides() {
    const models::RemarkModel conflicts(*m_explorer, story::RemarkKind::Conflict);
    for (int row = 0; row < conflicts.rowCount(); ++row) {
        const auto accounts =
            at(conflicts, row, models::RemarkModel::AccountsRole).value<QList<models::Account>>();
        QVERIFY(accounts.size() >= 2);
        for (const models::Account& account : accounts)
            QVERIFY(!account.text.isEmpty() && !account.citations.isEmpty());
        QVERIFY2(at(conflicts, row, models::RemarkModel::CitationsRole).toStringList().isEmpty(),
                 "what an account names is not said again");
    }
}

void TestEvidence::wordsForPeopleAreThere() {
    const models::RemarkModel words(*m_explorer, story::RemarkKind::Wording);
    const QString titles = column(words, models::RemarkModel::TitleRole).join(u'|');
    for (const char* word : {"Defector", "Refugee", "Migrant", "탈북민", "북한이탈주민", "북향민"})
        QVERIFY2(titles.contains(QString::fromUtf8(word)), word);
}

void TestEvidence::remarksFollowTheLanguage() {
    Explorer explorer(m_story);
    models::RemarkModel remarks(explorer, story::RemarkKind::LeftOut);
    const QSignalSpy told(&remarks, &QAbstractItemModel::dataChanged);
    const QString before = at(remarks, 0, models::RemarkModel::TitleRole).toString();
    explorer.setLanguage(story::Language::Korean);
    remarks.retranslate();
    QCOMPARE(told.size(), 1);
    QVERIFY(at(remarks, 0, models::RemarkModel::TitleRole).toString() != before);
}

void TestEvidence::termsStandInSections() {
    const models::TermModel terms(*m_explorer);
    QCOMPARE(terms.rowCount(), static_cast<int>(m_story->terms.size()));
    QStringList sections = column(terms, models::TermModel::SectionRole);
    sections.removeAll(QString());
    QCOMPARE(sections, (QStringList{"Words", "Laws and agreements", "Institutions", "People"}));
    for (int row = 0; row < terms.rowCount(); ++row) {
        QVERIFY(!at(terms, row, models::TermModel::CitationsRole).toStringList().isEmpty());
        QCOMPARE(at(terms, row, models::TermModel::SupportRole).toString().isEmpty(),
                 at(terms, row, models::TermModel::VerifiedRole).toBool());
    }
}

void TestEvidence::aTermLeadsToTheText() {
    const models::TermModel terms(*m_explorer);
    const int row = terms.rowOf(QStringLiteral("term:refugee"));
    QVERIFY(row >= 0);
    QCOMPARE(at(terms, row, models::TermModel::OtherNamesRole).toString(), "난민 · 难民");
    const auto links = at(terms, row, models::TermModel::LinksRole).value<QList<models::CardRow>>();
    QCOMPARE(links.value(0).ref, "paragraph:p2");
    QCOMPARE(links.value(1).ref, "paragraph:p3");
    QCOMPARE(links.value(2).ref, "term:convention-of-1951");
    QCOMPARE(terms.rowOf(QStringLiteral("place:seoul")), -1);
}

QTEST_GUILESS_MAIN(TestEvidence)
#include "tst_evidence.moc"
