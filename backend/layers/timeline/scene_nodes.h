// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline_scene.h"

#include <QHash>
#include <QSGNode>
#include <memory>
#include <unordered_map>
#include <vector>

class QQuickWindow;

namespace layers {

/// Everything that shapes and colours the glyphs of a text.
struct TextLook {
    explicit TextLook(const TextRun& run)
        : text(run.text)
        , font(run.font)
        , colour(run.colour.rgba())
        , halo(run.halo.isValid() ? run.halo.rgba() : 0) {}
    friend bool operator==(const TextLook&, const TextLook&) = default;

    QString text;
    QFont font;
    QRgb colour = 0;
    QRgb halo = 0;
};
struct TextLookHash {
    std::size_t operator()(const TextLook& look) const {
        return qHashMulti(0, look.text, look.font.pixelSize(), look.font.weight(), look.colour, look.halo);
    }
};

/// The scene-graph nodes of one plane. Lives on the render thread. A text that
/// stays is only moved; glyphs are laid out again only when words, font or colour change. Texts that say the
/// same stand beside each other in the tree, so that they are drawn in one go.
class PlaneNode : public QSGNode {
public:
    PlaneNode();
    void update(const TimelinePlane& plane, QQuickWindow* window);
    /// How many texts have been laid out so far.
    [[nodiscard]] int textsMade() const { return m_textsMade; }

private:
    /// The same text at several places.
    struct SameTexts {
        std::unique_ptr<QSGNode> slot;
        std::vector<std::unique_ptr<QSGTransformNode>> nodes; ///< Those that are shown, then spare ones.
        std::size_t shown = 0;
        std::size_t wanted = 0;
    };
    void updateShapes(const std::vector<ColouredMesh>& meshes);
    void updateTexts(const std::vector<TextRun>& texts, QQuickWindow* window);
    [[nodiscard]] QSGTransformNode& nextNode(SameTexts& same, const TextRun& run, QQuickWindow* window);
    void hideUnwanted();

    SheetNode* m_sheet = nullptr; ///< Owned by the tree, as most nodes are.
    QSGNode* m_shapes = nullptr;
    QSGNode* m_texts = nullptr;
    std::unordered_map<TextLook, SameTexts, TextLookHash> m_same;
    int m_textsMade = 0;
};

} // namespace layers
