// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session.h"

#include "output/file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <algorithm>

namespace app {

namespace {

struct SessionWords {
    Q_DECLARE_TR_FUNCTIONS(Session)
};

constexpr int kVersion = 1;
/// Twenty places with the longest links are less.
constexpr qint64 kMostBytes = 256LL * 1024;
constexpr int kLargestSide = 16384;

struct ThemeName {
    explore::Theme theme;
    QLatin1StringView name;
};
constexpr ThemeName kThemeNames[] = {{explore::Theme::System, QLatin1StringView("system")},
                                     {explore::Theme::Light, QLatin1StringView("light")},
                                     {explore::Theme::Dark, QLatin1StringView("dark")}};

QString nameOf(explore::Theme theme) {
    return std::ranges::find(kThemeNames, theme, &ThemeName::theme)->name;
}

/// Reads members of one object; the first that is not what it should be is the error.
class MemberReader {
public:
    MemberReader(const QJsonObject& object, QString& error)
        : m_object(object)
        , m_error(error) {}

    void read(const char* name, bool& value) const {
        if (const auto member = this->member(name, QJsonValue::Bool))
            value = member->toBool();
    }
    void read(const char* name, double& value) const {
        if (const auto member = this->member(name, QJsonValue::Double))
            value = member->toDouble();
    }
    void read(const char* name, QString& value) const {
        if (const auto member = this->member(name, QJsonValue::String))
            value = member->toString();
    }
    /// A word that `parse` turns into a value, or into nothing.
    template <typename Value, typename Parse> void read(const char* name, Value& value, Parse parse) const {
        QString word;
        read(name, word);
        if (word.isNull())
            return;
        if (const std::optional<Value> parsed = parse(word))
            value = *parsed;
        else
            wrong(name);
    }
    [[nodiscard]] QJsonObject object(const char* name) const {
        const auto member = this->member(name, QJsonValue::Object);
        return member ? member->toObject() : QJsonObject();
    }
    [[nodiscard]] QJsonArray array(const char* name) const {
        const auto member = this->member(name, QJsonValue::Array);
        return member ? member->toArray() : QJsonArray();
    }
    void wrong(const char* name) const {
        if (m_error.isEmpty())
            m_error = SessionWords::tr("“%1” has a wrong value").arg(QLatin1StringView(name));
    }

private:
    [[nodiscard]] std::optional<QJsonValue> member(const char* name, QJsonValue::Type type) const {
        QJsonValue value = m_object.value(QLatin1StringView(name));
        if (value.isUndefined())
            return {};
        if (value.type() == type)
            return value;
        wrong(name);
        return {};
    }

    QJsonObject m_object;
    QString& m_error;
};

void readWindow(const MemberReader& reader, Session& session) {
    double width = 0;
    double height = 0;
    reader.read("width", width);
    reader.read("height", height);
    reader.read("maximized", session.maximized);
    if (width < 0 || height < 0 || width > kLargestSide || height > kLargestSide)
        reader.wrong("width");
    else if (width > 0 && height > 0)
        session.window = QSizeF(width, height).toSize();
}

void readSettings(const MemberReader& reader, Session& session) {
    reader.read("textScale", session.textScale);
    reader.read("face", session.face);
    reader.read("lessMotion", session.lessMotion);
    reader.read("classMinutes", session.classMinutes);
    reader.read("language", session.language, &story::languageFromCode);
    reader.read("names", session.names, &explore::mapNamesFromCode);
    reader.read("theme", session.theme, [](const QString& name) -> std::optional<explore::Theme> {
        const auto* found = std::ranges::find(kThemeNames, name, &ThemeName::name);
        return found == std::end(kThemeNames) ? std::nullopt : std::optional(found->theme);
    });
}

void readLessons(const MemberReader& reader, Session& session) {
    const QJsonArray lessons = reader.array("lessons");
    for (const auto& lesson : lessons) {
        if (!lesson.isString())
            reader.wrong("lessons");
        else if (session.lessons.size() < Session::kMostLessons)
            session.lessons += lesson.toString();
    }
}

StoryPlace readPlace(const MemberReader& reader) {
    StoryPlace place;
    reader.read("folder", place.folder);
    reader.read("link", place.link);
    reader.read("essay", place.essay);
    reader.read("reading", place.reading);
    reader.read("lesson", place.lesson);
    return place;
}

QJsonObject placeJson(const StoryPlace& place) {
    return {{QStringLiteral("folder"), place.folder},
            {QStringLiteral("link"), place.link},
            {QStringLiteral("essay"), place.essay},
            {QStringLiteral("reading"), place.reading},
            {QStringLiteral("lesson"), place.lesson}};
}

std::expected<Session, QString> readSessionFile(QFile& file) {
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(file.errorString());
    if (file.size() > kMostBytes)
        return std::unexpected(SessionWords::tr("it is too large"));
    return sessionFromJson(file.readAll());
}

} // namespace

const StoryPlace* Session::placeIn(const QString& folder) const {
    const auto found = std::ranges::find(places, folder, &StoryPlace::folder);
    return found == places.end() ? nullptr : &*found;
}

void Session::put(StoryPlace place) {
    std::erase_if(places, [&place](const StoryPlace& known) { return known.folder == place.folder; });
    places.insert(places.begin(), std::move(place));
    places.resize(std::min(places.size(), kMostPlaces));
}

QString sessionFile() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericStateLocation) +
           QStringLiteral("/two-rivers/session.json");
}

QByteArray toJson(const Session& session) {
    QJsonArray places;
    for (const StoryPlace& place : session.places)
        places.append(placeJson(place));
    const QSize size = session.window.expandedTo({0, 0});
    const QJsonObject window{{QStringLiteral("width"), size.width()},
                             {QStringLiteral("height"), size.height()},
                             {QStringLiteral("maximized"), session.maximized}};
    const QJsonObject object{{QStringLiteral("version"), kVersion},
                             {QStringLiteral("window"), window},
                             {QStringLiteral("textScale"), session.textScale},
                             {QStringLiteral("face"), session.face},
                             {QStringLiteral("lessMotion"), session.lessMotion},
                             {QStringLiteral("classMinutes"), session.classMinutes},
                             {QStringLiteral("language"), story::languageCode(session.language)},
                             {QStringLiteral("theme"), nameOf(session.theme)},
                             {QStringLiteral("names"), explore::mapNamesCode(session.names)},
                             {QStringLiteral("lessons"), QJsonArray::fromStringList(session.lessons)},
                             {QStringLiteral("places"), places}};
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

std::expected<Session, QString> sessionFromJson(const QByteArray& json) {
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsed);
    if (parsed.error != QJsonParseError::NoError)
        return std::unexpected(SessionWords::tr("it is no JSON"));
    if (!document.isObject())
        return std::unexpected(SessionWords::tr("it is no object"));
    QString error;
    const MemberReader reader(document.object(), error);
    double version = 0;
    reader.read("version", version);
    if (version != kVersion)
        return std::unexpected(SessionWords::tr("it is of another version"));
    Session session;
    readWindow(MemberReader(reader.object("window"), error), session);
    readSettings(reader, session);
    readLessons(reader, session);
    const QJsonArray places = reader.array("places");
    for (const auto& place : places) {
        if (session.places.size() == Session::kMostPlaces)
            break;
        if (place.isObject())
            session.places.push_back(readPlace(MemberReader(place.toObject(), error)));
        else
            reader.wrong("places");
    }
    if (!error.isEmpty())
        return std::unexpected(error);
    return session;
}

FoundSession findSession(const QString& file) {
    QFile kept(file);
    if (!kept.exists())
        return {};
    auto session = readSessionFile(kept);
    kept.close();
    if (session)
        return {std::move(*session), {}, {}};
    FoundSession found{{}, session.error(), file + QStringLiteral(".damaged")};
    QFile::remove(found.asideAs);
    if (!QFile::rename(file, found.asideAs))
        found.asideAs.clear();
    return found;
}

std::expected<void, QString> keepSession(const QString& file, const Session& session) {
    return output::makeFolder(QFileInfo(file).path()).and_then([&] {
        return output::writeFile(file, toJson(session));
    });
}

} // namespace app
