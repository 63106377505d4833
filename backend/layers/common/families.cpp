// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layers/common/families.h"

namespace layers {

QStringList localSansFamilies(story::Language language) {
    switch (language) {
    case story::Language::Korean:
        return {QStringLiteral("Noto Sans CJK KR"), QStringLiteral("NanumGothic")};
    case story::Language::Chinese:
        return {QStringLiteral("Noto Sans CJK SC"), QStringLiteral("WenQuanYi Zen Hei")};
    case story::Language::English:
        break;
    }
    return {};
}

QStringList localSerifFamilies(story::Language language) {
    switch (language) {
    case story::Language::Korean:
        return {QStringLiteral("Noto Serif CJK KR"), QStringLiteral("NanumMyeongjo")};
    case story::Language::Chinese:
        return {QStringLiteral("Noto Serif CJK SC")};
    case story::Language::English:
        break;
    }
    return {};
}

} // namespace layers
