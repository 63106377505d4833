// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The translations are whole: every string of the sources, nothing else, each finished and with its places
// kept.

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>
#include <vector>

namespace {

const QString kFolder = QStringLiteral(TWO_RIVERS_SOURCE_DIR "/assets/translations");

struct Message {
    QString context;
    QString source;
    QString state;     ///< "" when it is finished.
    QStringList forms; ///< One, or as many as the language has plurals.
    bool plural = false;
};

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString fileOf(const QString& language, const QString& folder = kFolder) {
    return folder + QStringLiteral("/two-rivers_") + language + QStringLiteral(".ts");
}

/// One <message>, from its start to its end.
Message readMessage(QXmlStreamReader& reader) {
    Message message;
    message.plural = reader.attributes().value(u"numerus") == u"yes";
    while (reader.readNextStartElement()) {
        if (reader.name() == u"source") {
            message.source = reader.readElementText();
        } else if (reader.name() == u"translation") {
            message.state = reader.attributes().value(u"type").toString();
            if (message.plural) {
                while (reader.readNextStartElement())
                    message.forms += reader.readElementText();
            } else {
                message.forms += reader.readElementText();
            }
        } else {
            reader.skipCurrentElement();
        }
    }
    return message;
}

std::vector<Message> messagesOf(const QString& language) {
    std::vector<Message> messages;
    QXmlStreamReader reader(bytesOf(fileOf(language)));
    QString context;
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement())
            continue;
        if (reader.name() == u"name")
            context = reader.readElementText();
        else if (reader.name() == u"message") {
            messages.push_back(readMessage(reader));
            messages.back().context = context;
        }
    }
    return messages;
}

/// Where to look for it.
QString nameOf(const QString& language, const Message& message) {
    return QStringLiteral("%1, %2: “%3”").arg(language, message.context, message.source);
}

/// What a translation must have as its source has it: the places of numbers and names, tags, mnemonics.
QStringList placesIn(const QString& text) {
    static const QRegularExpression place(QStringLiteral("%L?[1-9n]|<[^>]*>|&(?=\\S)"));
    QStringList places;
    for (auto found = place.globalMatch(text); found.hasNext();)
        places += found.next().captured();
    places.sort();
    return places;
}

} // namespace

class TestTranslations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void inStepWithTheSources();
    void complete_data();
    void complete();
    void placesAreKept_data();
    void placesAreKept();
    void insideTheProgram_data();
    void insideTheProgram();

private:
    static void languages();
};

void TestTranslations::languages() {
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("plurals");
    QTest::newRow("English") << QStringLiteral("en") << 2;
    QTest::newRow("Korean") << QStringLiteral("ko") << 1;
    QTest::newRow("Chinese") << QStringLiteral("zh") << 1;
}

void TestTranslations::inStepWithTheSources() {
    const QTemporaryDir copy;
    for (const QString& language : {QStringLiteral("en"), QStringLiteral("ko"), QStringLiteral("zh")})
        QVERIFY(QFile::copy(fileOf(language), fileOf(language, copy.path())));
    QProcess update;
    update.start(QStringLiteral(TWO_RIVERS_CMAKE),
                 {QStringLiteral("-DLUPDATE=" TWO_RIVERS_LUPDATE),
                  QStringLiteral("-DTRANSLATIONS=") + copy.path(), QStringLiteral("-P"),
                  QStringLiteral(TWO_RIVERS_SOURCE_DIR "/cmake/UpdateTranslations.cmake")});
    QVERIFY(update.waitForFinished(-1));
    QVERIFY2(update.exitCode() == 0, update.readAllStandardError().constData());
    for (const QString& language : {QStringLiteral("en"), QStringLiteral("ko"), QStringLiteral("zh")})
        QVERIFY2(
            bytesOf(fileOf(language)) == bytesOf(fileOf(language, copy.path())),
            "Strings have come or gone: build the target update_translations and translate what it marks.");
}

void TestTranslations::complete_data() {
    languages();
}

void TestTranslations::complete() {
    QFETCH(const QString, language);
    QFETCH(const int, plurals);
    const auto messages = messagesOf(language);
    QVERIFY(!messages.empty());
    for (const Message& message : messages) {
        const QByteArray where = nameOf(language, message).toUtf8();
        QVERIFY2(message.state.isEmpty(), (where + " is " + message.state.toUtf8()).constData());
        QVERIFY2(message.forms.size() == (message.plural ? plurals : 1), where.constData());
        for (const QString& form : message.forms)
            QVERIFY2(!form.trimmed().isEmpty() || message.source.trimmed().isEmpty(),
                     (where + " is empty").constData());
    }
}

void TestTranslations::placesAreKept_data() {
    languages();
}

void TestTranslations::placesAreKept() {
    QFETCH(const QString, language);
    for (const Message& message : messagesOf(language)) {
        for (const QString& form : message.forms)
            QVERIFY2(placesIn(form) == placesIn(message.source),
                     qUtf8Printable(nameOf(language, message) + QStringLiteral(": ") + form));
    }
}

void TestTranslations::insideTheProgram_data() {
    languages();
}

void TestTranslations::insideTheProgram() {
    QFETCH(const QString, language);
    QTranslator translator;
    QVERIFY(translator.load(QStringLiteral("two-rivers_") + language,
                            QStringLiteral(":/two-rivers/translations")));
    const Message first = messagesOf(language).front();
    const QString read =
        translator.translate(first.context.toUtf8(), first.source.toUtf8(), nullptr, first.plural ? 1 : -1);
    QCOMPARE(read, first.forms.front());
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
