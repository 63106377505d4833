// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "output/slides.h"

#include "output/figure_picture.h"
#include "output/map_colours.h"
#include "output/map_picture.h"
#include "output/paper_fonts.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>

namespace output {

namespace {

// Points; a slide is 540 high.
constexpr double kHeight = 540;
constexpr double kStatement = 30;
constexpr double kSupport = 16;
constexpr double kSource = 10;
constexpr double kMargin = 24;
constexpr double kInner = 18;
constexpr double kGap = 10;
constexpr double kCardShare = 0.38; ///< Of the slide's width.
constexpr double kMapScale = 1.5;

QSizeF sizeOf(SlideShape shape) {
    return shape == SlideShape::Wide ? QSizeF(kHeight * 16 / 9, kHeight) : QSizeF(kHeight * 4 / 3, kHeight);
}

class SlidePainter {
public:
    SlidePainter(QPainter& painter, const SlideContent& content, const lesson::PlannedStep& planned)
        : m_painter(painter)
        , m_content(content)
        , m_planned(planned)
        , m_size(sizeOf(content.shape))
        , m_column(kMargin + kInner, kMargin + kInner, m_size.width() * kCardShare - 2 * kInner,
                   kHeight - 2 * kMargin - 2 * kInner) {}

    void paint() {
        const story::Step& step = *m_planned.step;
        QFont statement = serifFont(kStatement, m_content.language);
        statement.setBold(true);
        const QFont support = sansFont(kSupport, m_content.language);
        const QFont source = sansFont(kSource, m_content.language);
        const double words = heightOf(step.statement.in(m_content.language), statement) +
                             heightOf(step.support.in(m_content.language), support) +
                             heightOf(step.source, source);
        const QSizeF figure = figureSizeIn(kHeight - 2 * kMargin - 2 * kInner - words - 3 * kGap);
        const QRectF card(kMargin, kMargin, m_column.width() + 2 * kInner,
                          words + figure.height() + 2 * kInner + 3 * kGap);
        const MapSubject subject{.story = m_content.story,
                                 .basemap = m_content.basemap,
                                 .step = &step,
                                 .language = m_content.language,
                                 .ink = lesson::inkOf(m_content.lesson, step.id),
                                 .scale = kMapScale,
                                 .padding = {m_column.right() + 2 * kInner, kMargin, kMargin, kMargin},
                                 .covered = card};
        paintMap(m_painter, QRectF(QPointF(), m_size), subject);
        m_painter.setPen(QPen(map_colours::rule, 1));
        m_painter.setBrush(map_colours::surface);
        m_painter.drawRect(card);
        write(step.statement.in(m_content.language), statement, map_colours::ink1);
        write(step.support.in(m_content.language), support, map_colours::ink2);
        drawFigure(figure);
        write(step.source, source, map_colours::ink2);
    }

private:
    [[nodiscard]] double heightOf(const QString& text, const QFont& font) const {
        if (text.isEmpty())
            return 0;
        return QFontMetricsF(font)
            .boundingRect(QRectF(0, 0, m_column.width(), kHeight), Qt::TextWordWrap, text)
            .height();
    }

    void write(const QString& text, const QFont& font, const QColor& colour) {
        m_painter.setFont(font);
        m_painter.setPen(colour);
        QRectF used;
        m_painter.drawText(m_column, Qt::TextWordWrap, text, &used);
        m_column.setTop(m_column.top() + used.height() + kGap);
    }

    [[nodiscard]] const story::Series* series() const {
        return story::find(m_content.story->series, m_planned.step->figure);
    }

    /// As broad as the column or as high as the room; empty when its words could not be read then.
    [[nodiscard]] QSizeF figureSizeIn(double room) const {
        constexpr double kLeastScale = 0.3;
        if (series() == nullptr)
            return {0, 0};
        const QSizeF whole = figureSize(*m_content.story, *series(), {m_content.language, false});
        const double scale = std::min(m_column.width() / whole.width(), room / whole.height());
        return scale < kLeastScale ? QSizeF(0, 0) : whole * scale;
    }

    void drawFigure(const QSizeF& size) {
        if (size.isEmpty())
            return;
        const QSizeF whole = figureSize(*m_content.story, *series(), {m_content.language, false});
        m_painter.save();
        m_painter.translate(m_column.topLeft());
        m_painter.scale(size.width() / whole.width(), size.height() / whole.height());
        paintFigure(m_painter, *m_content.story, *series(), {m_content.language, false});
        m_painter.restore();
        m_column.setTop(m_column.top() + size.height());
    }

    QPainter& m_painter;
    const SlideContent& m_content;
    const lesson::PlannedStep& m_planned;
    QSizeF m_size;
    QRectF m_column; ///< Where the next text goes.
};

class SlidePages : public Pages {
public:
    explicit SlidePages(const SlideContent& content)
        : m_content(content)
        , m_steps(stepsOf(content)) {}

    [[nodiscard]] int count() const override { return static_cast<int>(m_steps.size()); }
    [[nodiscard]] QSizeF size_pt() const override { return sizeOf(m_content.shape); }
    [[nodiscard]] QString title() const override { return m_content.story->title.in(m_content.language); }
    [[nodiscard]] QString name(int page) const override {
        return m_steps.at(static_cast<std::size_t>(page)).step->id;
    }
    void paint(QPainter& painter, int page) override {
        SlidePainter(painter, m_content, m_steps.at(static_cast<std::size_t>(page))).paint();
    }

private:
    SlideContent m_content;
    std::vector<lesson::PlannedStep> m_steps;
};

} // namespace

std::vector<lesson::PlannedStep> stepsOf(const SlideContent& content) {
    return lesson::plannedSteps(content.lesson, *content.story, content.steps);
}

std::unique_ptr<Pages> slidePages(const SlideContent& content) {
    return std::make_unique<SlidePages>(content);
}

QByteArray slidesOf(const SlideContent& content) {
    return pdfOf(*slidePages(content));
}

} // namespace output
