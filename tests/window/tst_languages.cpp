// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The window in its three languages: a switch changes every word at once, and nothing is cut.

#include "desktop.h"
#include "explore/card.h"
#include "story/citation.h"
#include "visible_texts.h"

#include <QAccessible>
#include <QDir>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

namespace {

constexpr QSize kDesignSize{1600, 1000};
constexpr QSize kSmallSize{1024, 640};

QString fileText(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// What is the same in every language: the story's own words, names, and the names of keys.
class Kept {
public:
    explicit Kept(const story::Story& story) {
        const QDir folder(QStringLiteral(TWO_RIVERS_SOURCE_DIR "/data/two-rivers"));
        for (const QString& name : {QStringLiteral("datapackage.json"), QStringLiteral("steps.json"),
                                    QStringLiteral("events.csv"), QStringLiteral("checks.csv"),
                                    QStringLiteral("routes.geojson"), QStringLiteral("places.geojson"),
                                    QStringLiteral("regions.geojson"), QStringLiteral("sources.json"),
                                    QStringLiteral("glossary.json"), QStringLiteral("remarks.json")})
            m_text += fileText(folder.filePath(name));
        for (const QFileInfo& file :
             QDir(folder.filePath(QStringLiteral("series"))).entryInfoList(QDir::Files))
            m_text += fileText(file.filePath());
        for (const story::Source& source : story.sources)
            m_text +=
                story::citationOf(source) + story::shortCitationOf(source) + explore::sourceText(source);
        for (const story::Paragraph& paragraph : story.paragraphs)
            m_text += paragraph.heading + paragraph.text;
        m_text.remove(u'\\');                                         // of JSON's escapes
        m_text.replace(QStringLiteral("\"\""), QStringLiteral("\"")); // of CSV's
        readTranslated();
        for (const auto& region : story.regions)
            addName(region.names.name);
        for (const auto& place : story.places)
            addName(place.names.name);
        for (const auto& event : story.events)
            addName(event.title);
        for (const auto& series : story.series)
            addName(series.title);
        for (const story::Paragraph& paragraph : story.paragraphs) { // its links are the story's own words
            for (const story::Mention& mention : paragraph.mentions) {
                const QString words = paragraph.text.sliced(mention.begin, mention.length);
                m_translated.remove(words);
                m_translatedNames.remove(words);
            }
        }
    }

    /// True when the words are a string of the program that has a translation, or hold English that is not
    /// the story's.
    [[nodiscard]] bool isUntranslated(QString words) const {
        // A name that a search has lit is in the language in which it was typed.
        const bool isLit = words.contains(QStringLiteral("<b>"));
        words.remove(QStringLiteral("<b>")).remove(QStringLiteral("</b>"));
        static const QRegularExpression english(
            QStringLiteral("[A-Za-z][\\x20-\\x7E\\x{B7}\\x{2010}-\\x{2026}]*[A-Za-z]"));
        if (m_translated.contains(words) || (!isLit && m_translatedNames.contains(words)))
            return true;
        for (auto found = english.globalMatch(words); found.hasNext();) {
            const QString phrase = found.next().captured();
            if (!m_text.contains(phrase) && !m_names.match(phrase).hasMatch())
                return true;
        }
        return false;
    }

private:
    void addName(const story::LocalText& name) {
        if (!name.ko.isEmpty() && !name.zh.isEmpty())
            m_translatedNames.insert(name.en);
    }
    void readTranslated() {
        const QString path = QStringLiteral(TWO_RIVERS_SOURCE_DIR "/assets/translations/two-rivers_ko.ts");
        QXmlStreamReader reader(fileText(path));
        QString source;
        while (!reader.atEnd()) {
            if (reader.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (reader.name() == u"source")
                source = reader.readElementText();
            else if (reader.name() == u"translation" &&
                     reader.readElementText(QXmlStreamReader::IncludeChildElements).trimmed() != source)
                m_translated.insert(source);
        }
    }

    QString m_text;
    QSet<QString> m_translated;      ///< The program's strings that read otherwise in Korean.
    QSet<QString> m_translatedNames; ///< The story's names with Korean and Chinese.
    /// The program's and its map's names, and those of keys.
    QRegularExpression m_names{QStringLiteral(
        "^(Two Rivers|English|OpenStreetMap contributors.*|Natural Earth|GeoNames|km|"
        "(Enter|Shift|Space|PgDn|PgUp|Home|End|Tab|Esc|Ctrl|Alt|[BDEFLNOPQSWYZ]|[ +]|\\d)+)$")};
};

} // namespace

class TestLanguages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();

    void everyWordFollows_data();
    void everyWordFollows();
    void everyStepFits_data();
    void everyStepFits();

private:
    void resize(const QSize& size);
    void speak(story::Language language);
    void show(const QString& place);
    QQuickItem& root() { return *m_desktop->window().contentItem(); }
    /// What lies over everything else: an open sheet, the sources, or the window itself.
    QQuickItem& top();

    std::unique_ptr<Desktop> m_desktop;
};

void TestLanguages::initTestCase() {
    QAccessible::setActive(true);
    m_desktop = Desktop::open(kDesignSize);
    QVERIFY2(m_desktop, "the window did not open");
}

void TestLanguages::init() {
    Desktop::failOnWarnings();
}

void TestLanguages::cleanup() {
    if (!m_desktop)
        return;
    if (m_desktop->atlas().isPresenting())
        m_desktop->atlas().endPresenting();
    m_desktop->key(QStringLiteral("Escape")); // closes what is open
    m_desktop->key(QStringLiteral("Escape"));
    m_desktop->explorer().setLanguage(story::Language::English);
    m_desktop->explorer().goToStep(m_desktop->explorer().story().opening);
}

void TestLanguages::cleanupTestCase() {
    m_desktop.reset();
}

void TestLanguages::resize(const QSize& size) {
    m_desktop->window().resize(size);
    QVERIFY(Desktop::until([&] { return m_desktop->window().size() == size; }));
    QVERIFY(m_desktop->settle());
}

void TestLanguages::speak(story::Language language) {
    m_desktop->explorer().setLanguage(language);
    QVERIFY(m_desktop->settle());
}

QQuickItem& TestLanguages::top() {
    const QList<QQuickItem*> children = root().childItems();
    const auto overlay = std::ranges::find_if(children, [](const QQuickItem* item) {
        return item->inherits("QQuickOverlay") && item->isVisible();
    });
    if (overlay != children.end())
        return **overlay;
    QQuickItem* sources = m_desktop->item(QStringLiteral("sources"));
    return sources == nullptr ? root() : *sources;
}

void TestLanguages::show(const QString& place) {
    const auto has = [this](const char* name) {
        return [this, name] { return m_desktop->item(QString::fromLatin1(name)) != nullptr; };
    };
    if (place == u"presenting") {
        m_desktop->atlas().beginPresenting(true);
    } else if (place == u"exercise") {
        // One about claims, all of whose words are the story's.
        models::ExerciseRound& round = *m_desktop->atlas().exercises();
        round.show();
        for (; round.kind() != u"source"; round.next()) {
            round.checkOrder();
            round.choose(0);
        }
    } else if (place == u"sources") {
        m_desktop->click(m_desktop->item(QStringLiteral("tab.sources")));
        QVERIFY(Desktop::until(has("sources.view")));
    } else if (place == u"settings") {
        m_desktop->click(m_desktop->item(QStringLiteral("button.textSize")));
        QVERIFY(Desktop::until(has("language.ko")));
    } else if (place == u"keys") {
        m_desktop->key(QStringLiteral("question"));
        QVERIFY(Desktop::until([this] { return &top() != &root(); }));
    } else if (place == u"search") {
        m_desktop->key(QStringLiteral("slash"));
        m_desktop->type(QStringLiteral("tumen"));
        QVERIFY(Desktop::until(has("result.region:tumen")));
    } else if (place == u"years") {
        m_desktop->explorer().brush(story::DaySpan::ofYears(2004, 2009), explore::Pane::Charts);
    } else if (const auto ref = story::refFromString(place)) {
        m_desktop->explorer().select(*ref, explore::Pane::Essay);
    }
    QVERIFY(m_desktop->settle());
}

void TestLanguages::everyWordFollows_data() {
    QTest::addColumn<QString>("place");
    QTest::addColumn<QSize>("size");
    for (const char* place : {"reading", "region:ryanggang"})
        QTest::addRow("%s, large", place) << QString::fromLatin1(place) << kDesignSize;
    for (const char* place : {"presenting", "exercise", "sources", "settings", "keys", "search", "years",
                              "place:hyesan", "route:overland-south", "event:famine", "note:5"})
        QTest::addRow("%s, small", place) << QString::fromLatin1(place) << kSmallSize;
}

void TestLanguages::everyWordFollows() {
    QFETCH(const QString, place);
    QFETCH(const QSize, size);
    resize(size);
    show(place);
    if (QTest::currentTestFailed())
        return;
    const QSet<QString> english = wordsShown(root());
    QVERIFY(english.size() > 5);
    const Kept kept(m_desktop->explorer().story());
    QStringList faults;
    for (const auto language : {story::Language::Korean, story::Language::Chinese}) {
        speak(language);
        const QString code = story::languageCode(language);
        m_desktop->picture(QStringLiteral("%1-%2-%3").arg(place, code).arg(size.width()).replace(u':', u'-'));
        for (const QString& words : wordsShown(root())) {
            if (kept.isUntranslated(words))
                faults << QStringLiteral("%1: “%2” is left in English").arg(code, words);
        }
        for (const QString& fault : textFaults(top()))
            faults << code + QStringLiteral(": ") + fault;
    }
    QVERIFY2(faults.isEmpty(), qUtf8Printable(faults.join(u'\n')));
    speak(story::Language::English);
    const QSet<QString> again = wordsShown(root());
    QVERIFY2(again == english, qUtf8Printable(QStringList((again - english).values()).join(u'\n')));
}

void TestLanguages::everyStepFits_data() {
    QTest::addColumn<QString>("step");
    for (const story::Step& step : m_desktop->explorer().story().steps)
        QTest::newRow(qPrintable(step.id)) << step.id;
}

void TestLanguages::everyStepFits() {
    QFETCH(const QString, step);
    resize(kSmallSize);
    m_desktop->explorer().goToStep(step);
    m_desktop->atlas().beginPresenting(true);
    QStringList faults;
    for (const auto language : {story::Language::Korean, story::Language::Chinese}) {
        speak(language);
        faults += textFaults(root());
    }
    QVERIFY2(faults.isEmpty(), qUtf8Printable(faults.join(u'\n')));
}

int main(int argc, char** argv) {
    const QApplication application(argc, argv);
    TestLanguages test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_languages.moc"
