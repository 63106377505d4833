// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/explorer_handle.h"
#include "linked_text.h"

#include <QList>
#include <QQuickItem>
#include <QRectF>
#include <QtQml/qqmlregistration.h>
#include <memory>

namespace layers {

/// A link of a paragraph, where it stands on the item.
struct TextLink {
    Q_GADGET
    QML_VALUE_TYPE(textLink)
    Q_PROPERTY(QString ref MEMBER ref)
    Q_PROPERTY(QString kind MEMBER kind)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(QList<QRectF> boxes MEMBER boxes)
    Q_PROPERTY(bool note MEMBER note)
    Q_PROPERTY(bool lit MEMBER lit)
    Q_PROPERTY(bool hovered MEMBER hovered)
    Q_PROPERTY(bool doubtful MEMBER doubtful)
public:
    QString ref;
    QString kind;
    QString text;
    QList<QRectF> boxes; ///< One for each line it touches, device-independent pixels of the item.
    bool note = false;
    bool lit = false;      ///< It is the selection.
    bool hovered = false;  ///< Something that belongs to it is under the pointer, in any pane.
    bool doubtful = false; ///< It is not verified, and the reader wants to see that.
    friend bool operator==(const TextLink&, const TextLink&) = default;
};

/// The words of one paragraph of the story: links tinted by kind and underlined by shape (place solid, date
/// dashed, law and event double, figure and finding dotted), the words that match on lamp, and a ring of dots
/// behind what is not verified when the reader asks for it. Notes are left
/// free: the pane draws their marks at `links`.
class ParagraphText : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(explore::ExplorerHandle explorer READ explorer WRITE setExplorer NOTIFY sourceChanged)
    Q_PROPERTY(QString paragraphId READ paragraphId WRITE setParagraphId NOTIFY sourceChanged)
    Q_PROPERTY(bool original READ isOriginal WRITE setOriginal NOTIFY sourceChanged)
    Q_PROPERTY(QString family MEMBER m_family NOTIFY settingChanged)
    Q_PROPERTY(QString noteFamily MEMBER m_noteFamily NOTIFY settingChanged)
    Q_PROPERTY(double textSize MEMBER m_textSize NOTIFY settingChanged)
    Q_PROPERTY(double lineHeight MEMBER m_lineHeight NOTIFY settingChanged)
    Q_PROPERTY(double noteWidth MEMBER m_noteWidth NOTIFY settingChanged)
    Q_PROPERTY(QColor ink MEMBER m_ink NOTIFY settingChanged)
    Q_PROPERTY(QColor placeInk MEMBER m_placeInk NOTIFY settingChanged)
    Q_PROPERTY(QColor dateInk MEMBER m_dateInk NOTIFY settingChanged)
    Q_PROPERTY(QColor lawInk MEMBER m_lawInk NOTIFY settingChanged)
    Q_PROPERTY(QColor dotInk MEMBER m_dotInk NOTIFY settingChanged)
    Q_PROPERTY(QColor litGround MEMBER m_litGround NOTIFY settingChanged)
    Q_PROPERTY(QColor wordGround MEMBER m_wordGround NOTIFY settingChanged)
    /// Words of the text that are outlined; no length outlines none.
    Q_PROPERTY(int outlinedBegin MEMBER m_outlinedBegin NOTIFY settingChanged)
    Q_PROPERTY(int outlinedLength MEMBER m_outlinedLength NOTIFY settingChanged)
    Q_PROPERTY(QColor outline MEMBER m_outline NOTIFY settingChanged)
    Q_PROPERTY(QList<layers::TextLink> links READ links NOTIFY linksChanged)
    Q_PROPERTY(QString plainText READ plainText NOTIFY sourceChanged)

public:
    explicit ParagraphText(QQuickItem* parent = nullptr);
    ~ParagraphText() override;

    [[nodiscard]] explore::ExplorerHandle explorer() const { return m_explorer; }
    void setExplorer(const explore::ExplorerHandle& explorer);
    [[nodiscard]] QString paragraphId() const { return m_paragraphId; }
    void setParagraphId(const QString& id);
    /// The paragraph's text in the reader's own copy in place of the story's.
    [[nodiscard]] bool isOriginal() const { return m_isOriginal; }
    void setOriginal(bool original);
    [[nodiscard]] QList<TextLink> links() const { return m_links; }
    [[nodiscard]] QString plainText() const;

    /// The index in `links` of the link at a point, or -1. Links are a little easier to hit than to see.
    Q_INVOKABLE [[nodiscard]] int linkAt(double x, double y) const;
    /// What the words from `begin` on cover, all their lines, in the item's pixels; empty without any.
    Q_INVOKABLE [[nodiscard]] QRectF boxOf(int begin, int length) const;
    /// The upper edge of the first words that match, or 0.
    Q_INVOKABLE [[nodiscard]] double firstWordsTop() const;

Q_SIGNALS:
    void sourceChanged();
    void settingChanged();
    void linksChanged();

protected:
    void componentComplete() override;
    void geometryChange(const QRectF& now, const QRectF& before) override;
    void updatePolish() override;
    QSGNode* updatePaintNode(QSGNode* old, UpdatePaintNodeData* data) override;

private:
    struct Quad {
        QRectF box;
        QColor colour;
    };
    void resolve();
    void follow();
    void readState();
    void layOut();
    void makeQuads();
    void outlineWords();
    void underline(const TextLink& link, LinkStyle style);
    void ringOfDots(const TextLink& link);
    [[nodiscard]] TextSetting setting() const;
    [[nodiscard]] QColor colourOf(LinkStyle style) const;
    static QSGNode* nodeOf(const std::vector<Quad>& quads);

    explore::ExplorerHandle m_explorer;
    QString m_paragraphId;
    bool m_isOriginal = false;
    QString m_family;
    QString m_noteFamily;
    double m_textSize = 17.5;
    double m_lineHeight = 27;
    double m_noteWidth = 24;
    QColor m_ink;
    QColor m_placeInk;
    QColor m_dateInk;
    QColor m_lawInk;
    QColor m_dotInk;
    QColor m_litGround;
    QColor m_wordGround;
    int m_outlinedBegin = 0;
    int m_outlinedLength = 0;
    QColor m_outline;

    std::shared_ptr<const story::Original> m_copy; ///< The one that m_paragraph is of, if any.
    const story::Paragraph* m_paragraph = nullptr;
    std::vector<bool> m_lit;      ///< By mention.
    std::vector<bool> m_hovered;  ///< By mention.
    std::vector<bool> m_doubtful; ///< By mention.
    std::vector<story::Mention> m_words;
    LinkedText m_text;
    QList<TextLink> m_links;
    std::vector<Quad> m_washes;
    std::vector<Quad> m_lines;
    std::unique_ptr<explore::Explorer::Subscription> m_subscription;
};

} // namespace layers
