// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bundle/schema_set.h"

#include "bundle/schema_hints.h"

#include <QFile>
#include <QRegularExpression>
#include <algorithm>
#include <exception>
#include <json/reader.h>
#include <json/value.h>
#include <valijson/adapters/jsoncpp_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

namespace bundle {

namespace {

/// The pattern engine of the schemas. The standard library's one recurses once per character, which a long
/// text would turn into a stack overflow.
class PatternEngine {
public:
    explicit PatternEngine(const std::string& pattern)
        : m_expression(QString::fromStdString(pattern)) {}
    static bool search(const std::string& text, const PatternEngine& engine) {
        return engine.m_expression.match(QString::fromStdString(text)).hasMatch();
    }

private:
    QRegularExpression m_expression;
};

struct Violation {
    QString pointer;
    QString problem;
    QString fix;
};

QString pointerOf(const std::vector<std::string>& context) {
    QString pointer;
    for (std::size_t i = 1; i < context.size(); ++i) { // the first is "<root>", then "[key]"
        QString token = QString::fromStdString(context[i]).sliced(1);
        token.chop(1);
        pointer += u'/' + token.replace(u'~', QStringLiteral("~0")).replace(u'/', QStringLiteral("~1"));
    }
    return pointer;
}

/// The word in the last pair of single quotes of the validator's message.
QString wordIn(const QString& message) {
    const qsizetype end = message.lastIndexOf(u'\'');
    const qsizetype begin = end > 0 ? message.lastIndexOf(u'\'', end - 1) : -1;
    return begin < 0 ? QString() : message.sliced(begin + 1, end - begin - 1);
}

bool isAlternative(const QString& message) {
    return message.contains(u"anyOf") || message.contains(u"oneOf") || message.contains(u"exactly one");
}

QString shown(const JsonNode& node) {
    if (node.value()->isString())
        return quoted(node.text());
    return node.value()->isNumeric() ? quoted(QString::number(*node.number())) : QStringLiteral("this");
}

Violation violationOf(const JsonFile& file, const Json::Value& schema, const QString& pointer,
                      const QString& message) {
    if (message.startsWith(u"Missing required")) {
        return {pointer, QStringLiteral("%1 is missing").arg(quoted(wordIn(message))),
                QStringLiteral("Add it to this object")};
    }
    if (message.startsWith(u"Object contains a property")) {
        const QString name = wordIn(message);
        return {pointer + u'/' + name, QStringLiteral("the name %1 is not known here").arg(quoted(name)),
                QStringLiteral("Remove it or mend its spelling")};
    }
    const QString what = shown(file.nearest(pointer));
    const QString advice = adviceFromSchema(schema, pointer);
    if (message.startsWith(u"Value type"))
        return {pointer, QStringLiteral("%1 is of the wrong type").arg(what), advice};
    if (message.contains(u"enum") || message.contains(u"'const'"))
        return {pointer, QStringLiteral("%1 is not allowed here").arg(what), advice};
    if (message.contains(u"regex"))
        return {pointer, QStringLiteral("%1 is not written as it should be").arg(what), advice};
    if (message.startsWith(u"Expected number"))
        return {pointer, QStringLiteral("%1 is out of range").arg(what),
                QStringLiteral("Use a number") + message.sliced(15)};
    if (message.startsWith(u"Elements at"))
        return {pointer, QStringLiteral("the list names something twice"),
                QStringLiteral("Remove one of them")};
    if (message.contains(u"no fewer than") || message.contains(u"no more than"))
        return {pointer, QStringLiteral("%1 is too short or too long").arg(what), advice};
    return {pointer, QStringLiteral("%1 does not fit the story format").arg(what), advice};
}

/// The validator reports a violation at every level above it as well, and every alternative that was tried:
/// what remains is the innermost message, or one for all the alternatives.
std::vector<Violation> innermost(const JsonFile& file, const Json::Value& schema,
                                 const valijson::ValidationResults& results) {
    std::vector<Violation> violations;
    for (const auto& error : results) {
        const QString message = QString::fromStdString(error.description);
        const QString pointer = pointerOf(error.context);
        if (isAlternative(message))
            std::erase_if(violations, [&](const Violation& v) { return v.pointer.startsWith(pointer); });
        else if (message.startsWith(u"Failed to validate"))
            continue;
        violations.push_back(violationOf(file, schema, pointer, message));
    }
    return violations;
}

std::optional<Json::Value> load(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray bytes = file.readAll();
    const std::unique_ptr<Json::CharReader> reader(Json::CharReaderBuilder().newCharReader());
    Json::Value value;
    if (!reader->parse(bytes.constData(), bytes.constData() + bytes.size(), &value, nullptr))
        return std::nullopt;
    return value;
}

void reportUnusable(const JsonFile& file, const QString& name, Findings& findings) {
    findings.error(file.text().whole(),
                   QStringLiteral("the format's description %1.schema.json cannot be read").arg(name),
                   QStringLiteral("Install the program again"));
}

void report(const JsonFile& file, const Violation& violation, Findings& findings) {
    Spot spot = file.nearest(violation.pointer).spot();
    spot.pointer = violation.pointer;
    const bool isValue = !file.nearest(violation.pointer).value()->isObject();
    if (!isValue || !findings.isReported(spot))
        findings.error(spot, violation.problem, violation.fix);
}

} // namespace

void SchemaSet::check(const JsonFile& file, const QString& name, Findings& findings) const {
    const auto schemaValue = load(m_folder + u'/' + name + QStringLiteral(".schema.json"));
    if (!schemaValue)
        return reportUnusable(file, name, findings);
    try {
        valijson::Schema schema;
        valijson::SchemaParser parser(valijson::SchemaParser::kDraft7);
        parser.populateSchema(valijson::adapters::JsonCppAdapter(*schemaValue), schema);
        valijson::ValidatorT<PatternEngine> validator;
        valijson::ValidationResults results;
        const valijson::adapters::JsonCppAdapter target(*file.root().value());
        if (validator.validate(schema, target, &results))
            return;
        for (const Violation& violation : innermost(file, *schemaValue, results))
            report(file, violation, findings);
    } catch (const std::exception&) {
        reportUnusable(file, name, findings);
    }
}

} // namespace bundle
