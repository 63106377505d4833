// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "original/plain_text.h"

#include "bundle/source_text.h"

#include <QStringDecoder>
#include <algorithm>
#include <array>

namespace original {

namespace {

using Decoded = std::expected<QString, bundle::Diagnostic>;

std::unexpected<bundle::Diagnostic> refused(const QString& file, const QString& what, const QString& fix) {
    return std::unexpected(bundle::Diagnostic{bundle::Severity::Error, file, 0, 0, {}, what, fix});
}

std::unexpected<bundle::Diagnostic> noPlainText(const QString& file, const QString& what) {
    return refused(file, what, QStringLiteral("Save the essay’s page as plain text and open that file"));
}

/// 0x80 to 0x9f of Windows-1252; the rest is Latin-1. The five codes that stand for nothing are replaced.
constexpr std::array<char16_t, 32> kWindows1252{
    u'€', u'�', u'‚', u'ƒ', u'„', u'…', u'†', u'‡', u'ˆ', u'‰', u'Š', u'‹', u'Œ', u'�', u'Ž', u'�',
    u'�', u'‘', u'’', u'“', u'”', u'•', u'–', u'—', u'˜', u'™', u'š', u'›', u'œ', u'�', u'ž', u'Ÿ'};

QString fromWindows1252(const QByteArray& bytes) {
    QString text = QString::fromLatin1(bytes);
    for (QChar& c : text) {
        if (c.unicode() >= 0x80 && c.unicode() <= 0x9f)
            c = QChar(kWindows1252.at(c.unicode() - 0x80U));
    }
    return text;
}

bool isControl(char c) {
    const auto code = static_cast<unsigned char>(c);
    return code < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f';
}

/// A picture or a program by its first bytes, or by more control characters than any text has.
bool isBinary(const QByteArray& bytes) {
    if (bytes.contains('\0') || bytes.startsWith("%PDF-") || bytes.startsWith("{\\rtf"))
        return true;
    constexpr std::ptrdiff_t onePercent = 100;
    return std::ranges::count_if(bytes, isControl) * onePercent > bytes.size();
}

bool isHtml(QStringView text) {
    constexpr qsizetype headLength = 2000;
    const QStringView head = text.left(headLength);
    return head.contains(u"<html", Qt::CaseInsensitive) ||
           head.contains(u"<!doctype html", Qt::CaseInsensitive);
}

Decoded decoded(const QString& file, QByteArray bytes) {
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff")) {
        QStringDecoder decoder(QStringDecoder::Utf16);
        QString text = decoder(bytes);
        if (decoder.hasError() || text.contains(QChar(0)))
            return noPlainText(file, QStringLiteral("this is no plain text"));
        return text;
    }
    if (bytes.startsWith("\xef\xbb\xbf"))
        bytes.remove(0, 3);
    if (isBinary(bytes))
        return noPlainText(file, QStringLiteral("this is no plain text"));
    const std::string_view view(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    return bundle::firstBadByte(view) < 0 ? QString::fromUtf8(bytes) : fromWindows1252(bytes);
}

/// Every line end as "\n", every blank as a blank, nothing that has no width.
QString tidied(QString text) {
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    const auto hasNoWidth = [](QChar c) {
        const char16_t code = c.unicode();
        return code == 0x00ad || (code >= 0x200b && code <= 0x200f) || code == 0x2060 || code == 0xfeff;
    };
    text.removeIf(hasNoWidth);
    for (QChar& c : text) {
        const char16_t code = c.unicode();
        if (code == u'\r' || code == u'\f' || code == u'\v' || code == 0x85 || code == 0x2028 ||
            code == 0x2029)
            c = u'\n';
        else if (code == 0x00a0 || code == 0x202f)
            c = u' ';
    }
    return text;
}

} // namespace

Decoded plainText(const QString& file, const QByteArray& bytes) {
    if (bytes.size() > kLargestCopy_bytes)
        return refused(file, QStringLiteral("the file is larger than 10 MB"),
                       QStringLiteral("Open a file with the essay alone"));
    auto text = decoded(file, bytes);
    if (!text)
        return text;
    if (isHtml(*text))
        return noPlainText(file, QStringLiteral("this is a page’s HTML"));
    if (text->trimmed().isEmpty())
        return noPlainText(file, QStringLiteral("the file is empty"));
    return tidied(std::move(*text));
}

} // namespace original
