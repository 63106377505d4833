// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bundle/json_file.h"

#include <algorithm>
#include <json/reader.h>
#include <json/value.h>

namespace bundle {

namespace {

QString escaped(QStringView key) {
    QString token = key.toString();
    return token.replace(u'~', QStringLiteral("~0")).replace(u'/', QStringLiteral("~1"));
}

QString unescaped(QString token) {
    return token.replace(QStringLiteral("~1"), QStringLiteral("/"))
        .replace(QStringLiteral("~0"), QStringLiteral("~"));
}

const Json::Value* member(const Json::Value* value, const QString& key) {
    if (value == nullptr || !value->isObject())
        return nullptr;
    const std::string name = key.toStdString();
    return value->find(name.data(), name.data() + name.size());
}

const Json::Value* element(const Json::Value* value, const QString& index) {
    bool isNumber = false;
    const uint i = index.toUInt(&isNumber);
    if (value == nullptr || !value->isArray() || !isNumber || i >= value->size())
        return nullptr;
    return &(*value)[i];
}

/// The parser's message in a reader's words.
QString plainProblem(const std::string& message) {
    const QString text = QString::fromStdString(message);
    if (text.contains(u"Missing ','"))
        return QStringLiteral("a comma or a closing bracket is missing before this");
    if (text.contains(u"Missing ':'"))
        return QStringLiteral("a colon is missing after the name");
    if (text.contains(u"object member name"))
        return QStringLiteral("here should be a name in quotes");
    if (text.contains(u"Extra non-whitespace"))
        return QStringLiteral("there is text after the end of the data");
    if (text.contains(u"escape") || text.contains(u"unicode") || text.contains(u"surrogate"))
        return QStringLiteral("the text has a wrong \\ sequence");
    return QStringLiteral("this is no JSON value");
}

void reportSyntax(const SourceText& text, const Json::CharReader& reader, Findings& findings) {
    const auto errors = reader.getStructuredErrors();
    const qsizetype offset = errors.empty() ? 0 : static_cast<qsizetype>(errors.front().offset_start);
    const QString problem =
        errors.empty() ? QStringLiteral("this is no JSON text") : plainProblem(errors.front().message);
    findings.error(text.spotAt(offset), problem,
                   QStringLiteral("Check the quotes, commas and brackets here and just before"));
}

/// The text with every coordinates list made empty; nothing else moves.
std::string withoutCoordinates(const SourceText& text, const JsonScan& scan) {
    std::string bytes(text.bytes());
    for (const auto& [begin, coordinates] : scan.coordinates) {
        const auto first = static_cast<std::size_t>(begin);
        const auto last = static_cast<std::size_t>(coordinates.end) - 1;
        std::fill(bytes.begin() + static_cast<std::ptrdiff_t>(first) + 1,
                  bytes.begin() + static_cast<std::ptrdiff_t>(last), ' ');
    }
    return bytes;
}

std::unique_ptr<Json::Value> parseValues(const SourceText& text, const JsonScan& scan, Findings& findings) {
    Json::CharReaderBuilder builder;
    Json::CharReaderBuilder::strictMode(&builder.settings_);
    builder.settings_["rejectDupKeys"] = false; // the scan has told them, and parsing goes on
    const std::unique_ptr<Json::CharReader> reader(builder.newCharReader());
    const std::string bytes = withoutCoordinates(text, scan);
    auto root = std::make_unique<Json::Value>();
    try {
        if (reader->parse(bytes.data(), bytes.data() + bytes.size(), root.get(), nullptr))
            return root;
        reportSyntax(text, *reader, findings);
    } catch (const Json::Exception&) {
        findings.error(text.whole(), QStringLiteral("the file cannot be read as JSON"),
                       QStringLiteral("Make it simpler"));
    }
    return nullptr;
}

} // namespace

JsonNode JsonNode::at(QStringView key) const {
    const QString name = key.toString();
    const Json::Value* value = member(m_value, name);
    return {m_file, value, m_pointer + u'/' + escaped(name)};
}

std::vector<JsonNode> JsonNode::items() const {
    std::vector<JsonNode> nodes;
    if (m_value == nullptr || !m_value->isArray())
        return nodes;
    nodes.reserve(m_value->size());
    for (Json::ArrayIndex i = 0; i < m_value->size(); ++i)
        nodes.emplace_back(m_file, &(*m_value)[i], m_pointer + u'/' + QString::number(i));
    return nodes;
}

QStringList JsonNode::keys() const {
    QStringList names;
    if (m_value == nullptr || !m_value->isObject())
        return names;
    for (const std::string& name : m_value->getMemberNames())
        names.append(QString::fromStdString(name));
    return names;
}

QString JsonNode::textOrNumber() const {
    const auto digits = number();
    return digits ? QString::number(*digits) : text();
}

QString JsonNode::text() const {
    return m_value != nullptr && m_value->isString() ? QString::fromStdString(m_value->asString())
                                                     : QString();
}

std::optional<double> JsonNode::number() const {
    if (m_value == nullptr || !m_value->isNumeric())
        return std::nullopt;
    return m_value->asDouble();
}

std::optional<bool> JsonNode::truth() const {
    if (m_value == nullptr || !m_value->isBool())
        return std::nullopt;
    return m_value->asBool();
}

QStringList JsonNode::list() const {
    QStringList parts;
    for (const QString& part : text().split(u';')) {
        if (!part.trimmed().isEmpty())
            parts.append(part.trimmed());
    }
    return parts;
}

Spot JsonNode::spot() const {
    if (m_value == nullptr) {
        Spot spot = m_file->nearest(m_pointer).spot();
        spot.pointer = m_pointer;
        return spot;
    }
    return m_file->text().spotAt(static_cast<qsizetype>(m_value->getOffsetStart()), m_pointer);
}

Spot JsonNode::spotInText(qsizetype index) const {
    Spot spot = this->spot();
    if (m_value != nullptr && m_value->isString())
        spot.column += static_cast<int>(index) + 1;
    return spot;
}

JsonFile::JsonFile(SourceText text)
    : m_text(std::move(text))
    , m_scan(scanJson(m_text.bytes())) {}

JsonFile::~JsonFile() = default;

std::unique_ptr<JsonFile> JsonFile::parse(SourceText text, Findings& findings) {
    std::unique_ptr<JsonFile> file(new JsonFile(std::move(text)));
    for (const auto& [key, offset] : file->m_scan.repeatedKeys) {
        const QString name = QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()));
        findings.error(file->m_text.spotAt(offset),
                       QStringLiteral("the name %1 is used twice").arg(quoted(name)),
                       QStringLiteral("Remove one of the two"));
    }
    if (const auto& excess = file->m_scan.excess) {
        findings.error(file->m_text.spotAt(excess->offset), excess->problem,
                       QStringLiteral("Split or simplify the data"));
        return nullptr;
    }
    file->m_root = parseValues(file->m_text, file->m_scan, findings);
    if (!file->m_root)
        return nullptr;
    return file;
}

JsonNode JsonFile::root() const {
    return {this, m_root.get(), QString()};
}

JsonNode JsonFile::nearest(const QString& pointer) const {
    JsonNode node = root();
    const QStringList tokens = pointer.split(u'/', Qt::SkipEmptyParts);
    for (const QString& token : tokens) {
        const QString key = unescaped(token);
        const Json::Value* next = member(node.value(), key);
        if (next == nullptr)
            next = element(node.value(), key);
        if (next == nullptr)
            break;
        node = JsonNode(this, next, node.pointer() + u'/' + token);
    }
    return node;
}

const Coordinates* JsonFile::coordinates(const JsonNode& node) const {
    if (!node.exists())
        return nullptr;
    const auto found = m_scan.coordinates.find(static_cast<qsizetype>(node.value()->getOffsetStart()));
    return found == m_scan.coordinates.end() ? nullptr : &found->second;
}

const CoordinatesFault* JsonFile::coordinatesFault(const JsonNode& node) const {
    if (!node.exists())
        return nullptr;
    const auto found = m_scan.coordinatesFaults.find(static_cast<qsizetype>(node.value()->getOffsetStart()));
    return found == m_scan.coordinatesFaults.end() ? nullptr : &found->second;
}

} // namespace bundle
