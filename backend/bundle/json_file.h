// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/json_scan.h"
#include "bundle/source_text.h"

#include <memory>
#include <optional>

namespace Json {
class Value;
}

namespace bundle {

class JsonFile;

/// A value of a JSON file, or nothing, with its JSON pointer. Asking nothing, or a value of another type,
/// for something gives an empty answer: the schemas report what is missing or of the wrong type.
class JsonNode {
public:
    JsonNode(const JsonFile* file, const Json::Value* value, QString pointer)
        : m_file(file)
        , m_value(value)
        , m_pointer(std::move(pointer)) {}

    [[nodiscard]] bool exists() const { return m_value != nullptr; }
    [[nodiscard]] JsonNode at(QStringView key) const;
    [[nodiscard]] std::vector<JsonNode> items() const; ///< The elements of a list.
    [[nodiscard]] QStringList keys() const;            ///< The names in an object, sorted.
    [[nodiscard]] QString text() const;
    /// A text, or a number as text.
    [[nodiscard]] QString textOrNumber() const;
    [[nodiscard]] std::optional<double> number() const;
    [[nodiscard]] std::optional<bool> truth() const;
    /// The parts of a text that is a list separated by ';', trimmed, without empty ones.
    [[nodiscard]] QStringList list() const;

    /// Where the value is; of nothing, where its nearest parent is.
    [[nodiscard]] Spot spot() const;
    /// Where the UTF-16 unit `index` of a text is; exact while the text before it has no escapes.
    [[nodiscard]] Spot spotInText(qsizetype index) const;
    [[nodiscard]] const Json::Value* value() const { return m_value; }
    [[nodiscard]] const JsonFile& file() const { return *m_file; }
    [[nodiscard]] const QString& pointer() const { return m_pointer; }

private:
    const JsonFile* m_file;
    const Json::Value* m_value;
    QString m_pointer;
};

/// A parsed JSON file. Its coordinates are read apart and are empty lists among the values.
class JsonFile {
public:
    /// Reports what is wrong with the syntax; null when the file cannot be used.
    [[nodiscard]] static std::unique_ptr<JsonFile> parse(SourceText text, Findings& findings);
    ~JsonFile();
    JsonFile(const JsonFile&) = delete;
    JsonFile& operator=(const JsonFile&) = delete;

    [[nodiscard]] const SourceText& text() const { return m_text; }
    [[nodiscard]] JsonNode root() const;
    /// The value at a pointer (RFC 6901), or its nearest parent that exists.
    [[nodiscard]] JsonNode nearest(const QString& pointer) const;
    /// The coordinates that stand at `node`; null when it has none.
    [[nodiscard]] const Coordinates* coordinates(const JsonNode& node) const;
    [[nodiscard]] const CoordinatesFault* coordinatesFault(const JsonNode& node) const;

private:
    explicit JsonFile(SourceText text);

    SourceText m_text;
    JsonScan m_scan;
    std::unique_ptr<Json::Value> m_root;
};

} // namespace bundle
