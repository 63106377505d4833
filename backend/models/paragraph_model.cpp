// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/paragraph_model.h"

#include "explore/match_text.h"
#include "models/original_copy.h"

#include <algorithm>

namespace models {

namespace {

struct ReasonFace {
    QString label;
    QString icon;
};

ReasonFace faceOf(explore::ReasonKind kind) {
    using enum explore::ReasonKind;
    switch (kind) {
    case Names:
        return {ParagraphModel::tr("Names it"), QStringLiteral("text")};
    case Counts:
        return {ParagraphModel::tr("Counts it"), QStringLiteral("funnel")};
    case Borders:
        return {ParagraphModel::tr("Borders it"), QStringLiteral("place")};
    case Event:
        return {ParagraphModel::tr("An event there"), QStringLiteral("clock")};
    case Route:
        return {ParagraphModel::tr("A way through it"), QStringLiteral("route")};
    case Applies:
        return {ParagraphModel::tr("Applies to it"), QStringLiteral("link")};
    case Inside:
        return {ParagraphModel::tr("Lies inside"), QStringLiteral("inside")};
    case Parent:
        return {ParagraphModel::tr("The region around it"), QStringLiteral("parent")};
    }
    return {};
}

/// The words of a reason without what its label says already, whichever colon the language has.
QString detailOf(const QString& text, const QString& label) {
    if (!text.startsWith(label, Qt::CaseInsensitive))
        return text;
    const QString rest = text.sliced(label.size());
    return rest.startsWith(u':') || rest.startsWith(u'：') ? rest.sliced(1).trimmed() : text;
}

QString noteRangeOf(const QList<int>& numbers) {
    if (numbers.isEmpty())
        return {};
    const auto [first, last] = std::ranges::minmax(numbers);
    return first == last ? ParagraphModel::tr("Note %1").arg(first)
                         : ParagraphModel::tr("Notes %1–%2").arg(first).arg(last);
}

bool isPlaceKind(story::Kind kind) {
    return kind == story::Kind::Region || kind == story::Kind::Place || kind == story::Kind::Route;
}

/// A law the paragraph describes is a weak tie: it is shown, but folded.
bool isWeak(const explore::ParagraphMatch& match) {
    return std::ranges::all_of(match.reasons, [](const explore::Reason& reason) {
        return reason.kind == explore::ReasonKind::Applies;
    });
}

bool hasDate(const story::Paragraph& paragraph) {
    return std::ranges::any_of(paragraph.mentions, [](const story::Mention& mention) {
        return mention.target.kind == story::Kind::Time || mention.target.kind == story::Kind::Event;
    });
}

} // namespace

ParagraphModel::ParagraphModel(const explore::Explorer& explorer, QObject* parent)
    : QAbstractListModel(parent)
    , m_explorer(explorer)
    , m_language(explorer.state().language) {
    const auto& paragraphs = explorer.story().paragraphs;
    m_rows.reserve(paragraphs.size());
    for (const story::Paragraph& paragraph : paragraphs) {
        Row row = rowOf(paragraph);
        follow(row);
        m_rows.push_back(std::move(row));
    }
}

ParagraphModel::Row ParagraphModel::rowOf(const story::Paragraph& paragraph) {
    Row row;
    row.paragraph = &paragraph;
    std::set<story::Ref> places;
    std::set<story::Ref> dates;
    QList<int> notes;
    for (const story::Mention& mention : paragraph.mentions) {
        row.mentions.append({static_cast<int>(mention.begin), static_cast<int>(mention.length),
                             story::kindName(mention.target.kind), story::toString(mention.target)});
        if (isPlaceKind(mention.target.kind))
            places.insert(mention.target);
        else if (mention.target.kind == story::Kind::Time || mention.target.kind == story::Kind::Event)
            dates.insert(mention.target);
        else if (mention.target.kind == story::Kind::Note)
            notes.append(mention.target.id.toInt());
    }
    for (const story::Emphasis& emphasis : paragraph.emphases)
        row.emphases.append(
            {static_cast<int>(emphasis.begin), static_cast<int>(emphasis.length), emphasis.strong});
    row.placeCount = static_cast<int>(places.size());
    row.dateCount = static_cast<int>(dates.size());
    row.notes = notes;
    return row;
}

void ParagraphModel::follow(Row& row) const {
    const story::Id& id = row.paragraph->id;
    row.current = m_explorer.paragraph().id == id;
    row.matched = false;
    row.folded = false;
    row.reasons.clear();
    row.litRanges.clear();
    const explore::MatchIndex& index = m_explorer.index();
    const story::Paragraph* copy = index.originalOf(id);
    row.copied = copy && !copy->text.isEmpty();
    row.copyNotice = copy ? models::copyNotice(*index.original(), m_explorer.story(), id) : QString();
    const auto& match = m_explorer.derived().match;
    if (!match)
        return;
    const auto found = std::ranges::find(match->paragraphs, id, &explore::ParagraphMatch::paragraph);
    row.matched = found != match->paragraphs.end();
    if (row.matched) {
        const QStringList texts =
            explore::reasonTexts(m_explorer.index(), *match, *found, m_explorer.state().language);
        for (std::size_t i = 0; i < found->reasons.size(); ++i) {
            const explore::ReasonKind kind = found->reasons[i].kind;
            const ReasonFace face = faceOf(kind);
            row.reasons.append({explore::reasonName(kind), face.label,
                                detailOf(texts.at(static_cast<qsizetype>(i)), face.label), face.icon});
        }
        for (const story::Mention& words : found->words)
            row.litRanges.append({static_cast<int>(words.begin), static_cast<int>(words.length)});
        row.folded = isWeak(*found);
    } else {
        // A brush leaves alone what has no date; nothing to read folds nothing.
        const bool answers = match->target.has_value() || hasDate(*row.paragraph);
        row.folded = answers && !match->paragraphs.empty();
    }
    if (m_toggled.contains(id))
        row.folded = !row.folded;
}

void ParagraphModel::refresh() {
    const auto& match = m_explorer.derived().match;
    const std::optional<story::Ref> target = match ? match->target : std::nullopt;
    if (target != m_target) {
        m_target = target;
        m_toggled.clear();
    }
    const bool relabel = m_language != m_explorer.state().language;
    m_language = m_explorer.state().language;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        Row next = m_rows[i];
        follow(next);
        Row& now = m_rows[i];
        const bool same = next.current == now.current && next.matched == now.matched &&
                          next.folded == now.folded && next.reasons == now.reasons &&
                          next.litRanges == now.litRanges && next.copied == now.copied &&
                          next.copyNotice == now.copyNotice;
        if (same && !relabel)
            continue;
        now = std::move(next);
        const QModelIndex changed = index(static_cast<int>(i));
        Q_EMIT dataChanged(changed, changed,
                           {CurrentRole, MatchedRole, FoldedRole, ReasonsRole, LitRangesRole, NoteRangeRole,
                            CopiedRole, CopyNoticeRole});
    }
}

int ParagraphModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ParagraphModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case ParagraphIdRole:
        return row.paragraph->id;
    case NumberRole:
        return row.paragraph->number;
    case Qt::DisplayRole:
    case HeadingRole:
        return row.paragraph->heading;
    case TextRole:
        return row.paragraph->text;
    case MentionsRole:
        return QVariant::fromValue(row.mentions);
    case EmphasesRole:
        return QVariant::fromValue(row.emphases);
    case CurrentRole:
        return row.current;
    case MatchedRole:
        return row.matched;
    case FoldedRole:
        return row.folded;
    case ReasonsRole:
        return QVariant::fromValue(row.reasons);
    case LitRangesRole:
        return QVariant::fromValue(row.litRanges);
    case PlaceCountRole:
        return row.placeCount;
    case DateCountRole:
        return row.dateCount;
    case NoteRangeRole:
        return noteRangeOf(row.notes);
    case CopiedRole:
        return row.copied;
    case CopyNoticeRole:
        return row.copyNotice;
    default:
        return {};
    }
}

QHash<int, QByteArray> ParagraphModel::roleNames() const {
    return {
        {ParagraphIdRole, "paragraphId"}, {NumberRole, "number"},
        {HeadingRole, "heading"},         {TextRole, "text"},
        {MentionsRole, "mentions"},       {EmphasesRole, "emphases"},
        {CurrentRole, "current"},         {MatchedRole, "matched"},
        {FoldedRole, "folded"},           {ReasonsRole, "reasons"},
        {LitRangesRole, "litRanges"},     {PlaceCountRole, "placeCount"},
        {DateCountRole, "dateCount"},     {NoteRangeRole, "noteRange"},
        {CopiedRole, "copied"},           {CopyNoticeRole, "copyNotice"},
    };
}

int ParagraphModel::rowOf(const QString& paragraphId) const {
    const auto found =
        std::ranges::find_if(m_rows, [&](const Row& row) { return row.paragraph->id == paragraphId; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

QString ParagraphModel::idAt(int row) const {
    return row >= 0 && row < rowCount() ? m_rows[static_cast<std::size_t>(row)].paragraph->id : QString();
}

void ParagraphModel::toggleFolded(const QString& paragraphId) {
    if (!m_toggled.erase(paragraphId))
        m_toggled.insert(paragraphId);
    refresh();
}

int ParagraphModel::nextMatch(int row, int by) const {
    const int count = rowCount();
    for (int step = 1; step <= count; ++step) {
        const int candidate = ((row + by * step) % count + count) % count;
        if (m_rows[static_cast<std::size_t>(candidate)].matched)
            return candidate;
    }
    return -1;
}

} // namespace models
