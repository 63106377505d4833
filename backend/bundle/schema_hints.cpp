// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bundle/schema_hints.h"

#include <QStringList>
#include <json/value.h>

namespace bundle {

namespace {

constexpr int kMostReferences = 16;

/// Follows "$ref": "#/definitions/…".
const Json::Value* resolved(const Json::Value& schema, const Json::Value* part) {
    for (int i = 0; i < kMostReferences; ++i) {
        if (part == nullptr || !part->isObject() || !(*part)["$ref"].isString())
            return part;
        const QString reference = QString::fromStdString((*part)["$ref"].asString());
        part = &schema;
        const QStringList tokens = reference.mid(2).split(u'/');
        for (const QString& token : tokens) {
            const std::string key = token.toStdString();
            part = part->isObject() ? part->find(key.data(), key.data() + key.size()) : nullptr;
            if (part == nullptr)
                return nullptr;
        }
    }
    return nullptr;
}

const Json::Value* memberOf(const Json::Value* part, const std::string& key) {
    return part != nullptr && part->isObject() ? part->find(key.data(), key.data() + key.size()) : nullptr;
}

const Json::Value* subschema(const Json::Value& schema, const QString& pointer) {
    const Json::Value* part = resolved(schema, &schema);
    const QStringList tokens = pointer.split(u'/', Qt::SkipEmptyParts);
    for (const QString& token : tokens) {
        const Json::Value* next = memberOf(memberOf(part, "properties"), token.toStdString());
        if (next == nullptr)
            next = memberOf(part, "items");
        if (next == nullptr)
            next = memberOf(part, "additionalProperties");
        part = resolved(schema, next);
        if (part == nullptr)
            return nullptr;
    }
    return part;
}

QString listed(const Json::Value& values) {
    QStringList words;
    for (const Json::Value& value : values) {
        if (value.isString())
            words.append(value.asString().empty() ? QStringLiteral("nothing")
                                                  : QString::fromStdString(value.asString()));
        else if (value.isIntegral())
            words.append(QString::number(value.asInt64()));
    }
    return words.join(u", ");
}

QString typeInWords(const std::string& type) {
    if (type == "string")
        return QStringLiteral("Write a text in quotes");
    if (type == "number" || type == "integer")
        return QStringLiteral("Write a number without quotes");
    if (type == "array")
        return QStringLiteral("Write a list in [ ]");
    if (type == "object")
        return QStringLiteral("Write an object in { }");
    if (type == "boolean")
        return QStringLiteral("Write true or false");
    return QStringLiteral("Write what the story format says");
}

} // namespace

QString adviceFromSchema(const Json::Value& schema, const QString& pointer) {
    const Json::Value* part = subschema(schema, pointer);
    if (const Json::Value* values = memberOf(part, "enum"); values != nullptr && values->isArray())
        return QStringLiteral("Use one of: ") + listed(*values);
    if (const Json::Value* text = memberOf(part, "description"); text != nullptr && text->isString()) {
        QString description = QString::fromStdString(text->asString());
        while (description.endsWith(u'.'))
            description.chop(1);
        return QStringLiteral("What belongs here: ") + description;
    }
    const Json::Value* type = memberOf(part, "type");
    return typeInWords(type != nullptr && type->isString() ? type->asString() : std::string());
}

} // namespace bundle
