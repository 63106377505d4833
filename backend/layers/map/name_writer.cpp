// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layers/map/name_writer.h"

#include "layers/common/families.h"

#include <algorithm>
#include <cmath>

namespace layers {

namespace {

using story::Language;

/// The least on a projector 1920 wide, and how much larger than on a desk names are there.
constexpr double leastProjected_px = 26;
constexpr double projectedScale = 1.7;

bool isKorean(const QStringList& countries) {
    return countries.contains(u"KP") || countries.contains(u"KR");
}

/// Whose letters a place's own name is in.
Language languageOf(const QStringList& countries) {
    if (isKorean(countries))
        return Language::Korean;
    return countries.contains(u"CN") ? Language::Chinese : Language::English;
}

} // namespace

NameWriter::NameWriter(const LabelView& view)
    : m_view(view) {}

double NameWriter::size_px(double size_px) const {
    const double unit = m_view.input().projector_unit;
    return unit > 0 ? std::max(size_px * projectedScale, leastProjected_px) * unit : size_px;
}

QFont NameWriter::font(const NameDress& dress, std::optional<Language> local) const {
    const Palette& palette = m_view.input().palette;
    const bool isLatin = !local || *local == Language::English;
    QStringList families;
    if (isLatin && dress.serif)
        families = {palette.text(QStringLiteral("latinSerif"), QStringLiteral("Gentium Book Plus")),
                    QStringLiteral("Noto Serif")};
    else if (isLatin)
        families = {palette.text(QStringLiteral("latinSans"), QStringLiteral("Inter")),
                    QStringLiteral("Noto Sans")};
    else
        families = localSansFamilies(*local);
    QFont font(families);
    font.setPixelSize(
        std::max(1, static_cast<int>(std::ceil(size_px(local ? dress.localSize_px : dress.size_px) - 0.5))));
    font.setWeight(static_cast<QFont::Weight>(local ? dress.localWeight : dress.weight));
    font.setItalic(isLatin && dress.serif);
    font.setLetterSpacing(QFont::AbsoluteSpacing, local ? 0 : dress.tracking_px);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

LabelRun NameWriter::readerRun(const story::Names& names, const NameDress& dress) const {
    const Language language = m_view.input().cjk ? m_view.state().language : Language::English;
    const QString& text = names.name.in(language);
    if (language == Language::English || text == names.name.en)
        return {dress.capitals ? text.toUpper() : text, font(dress, {}), dress.ink};
    NameDress same = dress;
    same.localSize_px = dress.size_px;
    same.localWeight = dress.weight;
    return {text, font(same, language), dress.ink};
}

std::vector<LabelRun> NameWriter::localNames(const story::Names& names, const QStringList& countries,
                                             const NameDress& dress) const {
    std::vector<LabelRun> runs;
    if (!names.own.isEmpty())
        return {{names.own, font(dress, languageOf(countries)), dress.localInk}};
    if (isKorean(countries) && !names.name.ko.isEmpty())
        runs.push_back({names.name.ko, font(dress, Language::Korean), dress.localInk});
    if (countries.contains(u"CN") && !names.name.zh.isEmpty())
        runs.push_back({names.name.zh, font(dress, Language::Chinese), dress.localInk});
    return runs;
}

WrittenName NameWriter::write(const story::Names& names, const QStringList& countries,
                              const NameDress& dress) const {
    const LabelRun reader = readerRun(names, dress);
    if (!m_view.input().cjk || m_view.input().names == explore::MapNames::Reader)
        return {{reader}, {}};
    if (m_view.input().names == explore::MapNames::Local) {
        NameDress alone = dress;
        alone.localSize_px = dress.size_px;
        alone.localWeight = dress.weight;
        alone.localInk = dress.ink;
        const auto local = localNames(names, countries, alone);
        return {local.empty() ? std::vector{reader} : joined(local, reader.font), {}};
    }
    std::vector<LabelRun> local = localNames(names, countries, dress);
    std::erase_if(local, [&reader](const LabelRun& run) { return run.text == reader.text; });
    return {{reader}, joined(local, reader.font)};
}

std::vector<LabelRun> joined(const std::vector<LabelRun>& names, const QFont& latin) {
    std::vector<LabelRun> runs;
    for (const LabelRun& name : names) {
        // In a Korean or Chinese font the dot is as broad as a letter.
        QFont latinFont = latin;
        latinFont.setPixelSize(name.font.pixelSize());
        latinFont.setLetterSpacing(QFont::AbsoluteSpacing, 0);
        if (!runs.empty())
            runs.push_back({QStringLiteral("·"), latinFont, name.colour});
        runs.push_back(name);
    }
    return runs;
}

} // namespace layers
