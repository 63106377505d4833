// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paragraph_text.h"

#include <QQuickWindow>
#include <QSGFlatColorMaterial>
#include <QSGGeometryNode>
#include <QSGTextNode>
#include <QSGVertexColorMaterial>
#include <algorithm>
#include <cmath>
#include <numbers>

namespace layers {

namespace {

constexpr double hitMargin = 3;
constexpr float hoverAlpha = 0.16F;
// Underlines, device-independent pixels: how far under the baseline, how thick.
constexpr double lineDrop = 3.5;
constexpr double lineWidth = 1.6;
constexpr double hoverWidth = 3;
constexpr double doubleWidth = 1.1;
constexpr double doubleGap = 3;
constexpr double dashOn = 5;
constexpr double dashOff = 3;
constexpr double dotOn = 1.8;
constexpr double dotOff = 2.6;
/// Of the words that were gone to.
constexpr double outlineWidth = 2;
// The ring of dots: its radius and height as shares of the letters, its dots in pixels.
constexpr double ringShare = 0.21;
constexpr double ringRise = 0.22;
constexpr int ringDots = 8;
constexpr double ringDot = 1.5;

void setCorner(QSGGeometry::ColoredPoint2D& corner, double x, double y, const QColor& colour) {
    const QRgb premultiplied = qPremultiply(colour.rgba());
    corner.set(static_cast<float>(x), static_cast<float>(y), static_cast<uchar>(qRed(premultiplied)),
               static_cast<uchar>(qGreen(premultiplied)), static_cast<uchar>(qBlue(premultiplied)),
               static_cast<uchar>(qAlpha(premultiplied)));
}

} // namespace

ParagraphText::ParagraphText(QQuickItem* parent)
    : QQuickItem(parent) {
    setFlag(ItemHasContents);
    connect(this, &ParagraphText::settingChanged, this, &QQuickItem::polish);
}

ParagraphText::~ParagraphText() = default;

void ParagraphText::setExplorer(const explore::ExplorerHandle& explorer) {
    if (explorer == m_explorer)
        return;
    m_explorer = explorer;
    m_subscription = explorer.explorer ? explorer.explorer->subscribe([this] { follow(); }) : nullptr;
    resolve();
}

void ParagraphText::setParagraphId(const QString& id) {
    if (id == m_paragraphId)
        return;
    m_paragraphId = id;
    resolve();
}

void ParagraphText::setOriginal(bool original) {
    if (original == m_isOriginal)
        return;
    m_isOriginal = original;
    resolve();
}

void ParagraphText::resolve() {
    m_paragraph = nullptr;
    m_copy = nullptr;
    if (m_explorer.explorer) {
        const explore::MatchIndex& index = m_explorer.explorer->index();
        m_copy = index.original();
        m_paragraph = m_isOriginal ? index.originalOf(m_paragraphId)
                                   : story::find(m_explorer.explorer->story().paragraphs, m_paragraphId);
    }
    Q_EMIT sourceChanged();
    m_lit.clear();
    follow();
    polish();
}

QString ParagraphText::plainText() const {
    return m_paragraph ? m_paragraph->text : QString();
}

void ParagraphText::follow() {
    // Another copy was opened, or this one closed: what it said is gone.
    if (m_isOriginal && m_explorer.explorer && m_explorer.explorer->index().original() != m_copy) {
        resolve();
        return;
    }
    const auto lit = std::exchange(m_lit, {});
    const auto hovered = std::exchange(m_hovered, {});
    const auto doubtful = std::exchange(m_doubtful, {});
    const auto words = std::exchange(m_words, {});
    readState();
    if (lit != m_lit || hovered != m_hovered || doubtful != m_doubtful || words != m_words)
        polish();
}

void ParagraphText::readState() {
    if (!m_paragraph)
        return;
    const explore::Explorer& explorer = *m_explorer.explorer;
    const explore::Derived& derived = explorer.derived();
    const story::Ref* selection = explorer.state().selection();
    for (const story::Mention& mention : m_paragraph->mentions) {
        m_lit.push_back(selection && *selection == mention.target);
        m_hovered.push_back(derived.hoverLit.contains(mention.target));
        m_doubtful.push_back(explorer.marksDoubt(mention.target));
    }
    if (!derived.match)
        return;
    const auto found =
        std::ranges::find(derived.match->paragraphs, m_paragraph->id, &explore::ParagraphMatch::paragraph);
    if (found != derived.match->paragraphs.end())
        m_words = m_isOriginal ? found->originalWords : found->words;
}

void ParagraphText::componentComplete() {
    QQuickItem::componentComplete();
    polish();
}

void ParagraphText::geometryChange(const QRectF& now, const QRectF& before) {
    QQuickItem::geometryChange(now, before);
    if (now.width() != before.width())
        polish();
}

TextSetting ParagraphText::setting() const {
    TextSetting setting;
    setting.font = QFont(m_family);
    setting.font.setPixelSize(std::max(1, static_cast<int>(std::lround(m_textSize))));
    setting.font.setHintingPreference(QFont::PreferNoHinting);
    setting.noteFont = QFont(m_noteFamily);
    setting.noteFont.setPixelSize(std::max(1, static_cast<int>(std::lround(m_textSize * 0.66))));
    setting.lineHeight = m_lineHeight;
    setting.noteWidth = m_noteWidth;
    setting.ink = m_ink;
    setting.place = m_placeInk;
    setting.date = m_dateInk;
    setting.law = m_lawInk;
    return setting;
}

void ParagraphText::updatePolish() {
    if (!isComponentComplete() || !m_paragraph || width() <= 0)
        return;
    layOut();
    makeQuads();
    setImplicitHeight(std::ceil(m_text.height()));
    update();
}

void ParagraphText::layOut() {
    m_text.layOut(*m_paragraph, setting(), width(), m_lit);
    QList<TextLink> links;
    for (std::size_t i = 0; i < m_paragraph->mentions.size(); ++i) {
        const story::Mention& mention = m_paragraph->mentions[i];
        TextLink link;
        link.ref = story::toString(mention.target);
        link.kind = story::kindName(mention.target.kind);
        link.text = m_paragraph->text.sliced(mention.begin, mention.length);
        const auto boxes = m_text.boxesOf(mention.begin, mention.length);
        link.boxes = QList<QRectF>(boxes.begin(), boxes.end());
        link.note = mention.target.kind == story::Kind::Note;
        link.lit = m_lit[i];
        link.hovered = m_hovered[i];
        link.doubtful = m_doubtful[i];
        links.append(link);
    }
    if (links != m_links) {
        m_links = links;
        Q_EMIT linksChanged();
    }
}

QColor ParagraphText::colourOf(LinkStyle style) const {
    switch (style) {
    case LinkStyle::Place:
        return m_placeInk;
    case LinkStyle::Date:
        return m_dateInk;
    case LinkStyle::Law:
        return m_lawInk;
    case LinkStyle::Figure:
    case LinkStyle::Note:
        break;
    }
    return m_dotInk;
}

void ParagraphText::makeQuads() {
    m_washes.clear();
    m_lines.clear();
    for (const story::Mention& words : m_words) {
        for (const QRectF& box : m_text.boxesOf(words.begin, words.length))
            m_washes.push_back({box.adjusted(-1, 0, 1, 1), m_wordGround});
    }
    for (qsizetype i = 0; i < m_links.size(); ++i) {
        const TextLink& link = m_links[i];
        const LinkStyle style = linkStyleOf(m_paragraph->mentions[static_cast<std::size_t>(i)].target.kind);
        if (style == LinkStyle::Note)
            continue;
        QColor wash = m_litGround;
        if (!link.lit) {
            wash = colourOf(style);
            wash.setAlphaF(hoverAlpha);
        }
        if (link.lit || link.hovered) {
            for (const QRectF& box : link.boxes)
                m_washes.push_back({box.adjusted(-1, 0, 1, 1), wash});
        }
        underline(link, style);
        if (link.doubtful)
            ringOfDots(link);
    }
}

/// Behind the words like a mark of a note, raised over the line, so that no word moves when it comes or goes.
void ParagraphText::ringOfDots(const TextLink& link) {
    if (link.boxes.isEmpty())
        return;
    const QRectF& last = link.boxes.back();
    const double radius = m_textSize * ringShare;
    const QPointF centre(last.right() + radius * 0.7, last.top() + m_text.ascent() * ringRise);
    for (int dot = 0; dot < ringDots; ++dot) {
        const double angle = 2 * std::numbers::pi * dot / ringDots;
        const QPointF at = centre + QPointF(std::cos(angle), std::sin(angle)) * radius;
        m_lines.push_back({{at.x() - ringDot / 2, at.y() - ringDot / 2, ringDot, ringDot}, m_ink});
    }
    outlineWords();
}

void ParagraphText::outlineWords() {
    const qsizetype end = static_cast<qsizetype>(m_outlinedBegin) + m_outlinedLength;
    if (m_outlinedLength <= 0 || m_outlinedBegin < 0 || end > m_paragraph->text.size())
        return;
    for (const QRectF& words : m_text.boxesOf(m_outlinedBegin, m_outlinedLength)) {
        const QRectF box = words.adjusted(-outlineWidth, -1, outlineWidth, outlineWidth);
        m_lines.push_back({{box.left(), box.top(), box.width(), outlineWidth}, m_outline});
        m_lines.push_back({{box.left(), box.bottom() - outlineWidth, box.width(), outlineWidth}, m_outline});
        m_lines.push_back({{box.left(), box.top(), outlineWidth, box.height()}, m_outline});
        m_lines.push_back({{box.right() - outlineWidth, box.top(), outlineWidth, box.height()}, m_outline});
    }
}

void ParagraphText::underline(const TextLink& link, LinkStyle style) {
    const QColor colour = link.lit ? m_ink : colourOf(style);
    const double width = link.hovered ? hoverWidth : style == LinkStyle::Law ? doubleWidth : lineWidth;
    const auto broken = [&](const QRectF& line, double on, double off) {
        for (double x = line.left(); x < line.right(); x += on + off)
            m_lines.push_back({{x, line.y(), std::min(on, line.right() - x), line.height()}, colour});
    };
    for (const QRectF& box : link.boxes) {
        const QRectF line(box.left(), std::round(box.top() + m_text.ascent() + lineDrop), box.width(), width);
        if (style == LinkStyle::Date) {
            broken(line, dashOn, dashOff);
        } else if (style == LinkStyle::Figure) {
            broken(line, dotOn, dotOff);
        } else {
            m_lines.push_back({line, colour});
            if (style == LinkStyle::Law)
                m_lines.push_back({line.translated(0, doubleGap), colour});
        }
    }
}

QSGNode* ParagraphText::nodeOf(const std::vector<Quad>& quads) {
    constexpr int corners = 6;
    auto* node = new QSGGeometryNode;
    auto* geometry = new QSGGeometry(QSGGeometry::defaultAttributes_ColoredPoint2D(),
                                     static_cast<int>(quads.size()) * corners);
    geometry->setDrawingMode(QSGGeometry::DrawTriangles);
    QSGGeometry::ColoredPoint2D* corner = geometry->vertexDataAsColoredPoint2D();
    for (const Quad& quad : quads) {
        const QRectF& box = quad.box;
        setCorner(*corner++, box.left(), box.top(), quad.colour);
        setCorner(*corner++, box.right(), box.top(), quad.colour);
        setCorner(*corner++, box.left(), box.bottom(), quad.colour);
        setCorner(*corner++, box.left(), box.bottom(), quad.colour);
        setCorner(*corner++, box.right(), box.top(), quad.colour);
        setCorner(*corner++, box.right(), box.bottom(), quad.colour);
    }
    node->setGeometry(geometry);
    node->setMaterial(new QSGVertexColorMaterial);
    node->setFlags(QSGNode::OwnsGeometry | QSGNode::OwnsMaterial);
    return node;
}

QSGNode* ParagraphText::updatePaintNode(QSGNode* old, UpdatePaintNodeData* data) {
    Q_UNUSED(data)
    QSGNode* node = old ? old : new QSGNode;
    while (QSGNode* child = node->firstChild()) {
        node->removeChildNode(child);
        delete child;
    }
    if (!m_paragraph)
        return node;
    if (!m_washes.empty())
        node->appendChildNode(nodeOf(m_washes));
    QSGTextNode* text = window()->createTextNode();
    text->setColor(m_ink);
    for (const LinkedText::Block& block : m_text.blocks())
        text->addTextLayout(block.position, block.layout.get());
    node->appendChildNode(text);
    if (!m_lines.empty())
        node->appendChildNode(nodeOf(m_lines));
    return node;
}

int ParagraphText::linkAt(double x, double y) const {
    const QPointF point(x, y);
    for (qsizetype i = 0; i < m_links.size(); ++i) {
        for (const QRectF& box : m_links[i].boxes) {
            if (box.adjusted(-hitMargin, 0, hitMargin, hitMargin).contains(point))
                return static_cast<int>(i);
        }
    }
    return -1;
}

QRectF ParagraphText::boxOf(int begin, int length) const {
    QRectF all;
    if (!m_paragraph || begin < 0 || length <= 0 || begin + length > m_paragraph->text.size())
        return all;
    for (const QRectF& box : m_text.boxesOf(begin, length))
        all |= box;
    return all;
}

double ParagraphText::firstWordsTop() const {
    if (m_words.empty())
        return 0;
    const auto boxes = m_text.boxesOf(m_words.front().begin, m_words.front().length);
    return boxes.empty() ? 0 : boxes.front().top();
}

} // namespace layers
