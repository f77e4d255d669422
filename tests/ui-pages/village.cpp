// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui-pages/village.h"

#include "app/archive/intake.h"
#include "app/archive/proof.h"
#include "app/archive/soundpreviews.h"
#include "app/store/jsonexport.h"
#include "tests/formats/wave.h"
#include "tests/ui-conflicts/quarrel.h"
#include "tests/ui-pages/pseudo.h"
#include "tests/ui/house.h"
#include "ui/places/ecuador.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QThreadPool>

namespace tambo::ui::test {

namespace {

constexpr const char *personNames[]{"Elsa Guamán", "Nayeli Anahí Tipanquiza Chiluisa",
    "María de los Ángeles Quishpe Yanchaliquín", "Segundo Manuel Chicaiza", "Gladys Toaquiza",
    "José Ignacio Cuchiparte Pilatasig", "Blanca", "Luz Clarita Ilaquiche", "Ángel Polivio",
    "Hortensia Umajinga Vega", "Rolando", "Zoila Esperanza Latacunga Guanotuña", "Wilmer Pallo"};

constexpr const char *storyTitles[]{"El huerto que volvió después de la ceniza del Tungurahua",
    "Pan", "Cómo se tejía la estera de totora cuando la laguna llegaba hasta la escuela vieja",
    "La minga del agua de 1974", "Canción de la cosecha, cantada por las tres hermanas Toaquiza",
    "Otorrinolaringólogo del pueblo", "Lo que decía mi abuela de los eclipses y las heladas"};

void collect(const QJsonValue &value, QStringList &texts)
{
    if (value.isString())
        texts.append(value.toString());
    const QJsonArray list = value.toArray();
    for (const QJsonValue &each : list)
        collect(each, texts);
    const QJsonObject object = value.toObject();
    for (const QJsonValue &each : object)
        collect(each, texts);
}

QString written(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

} // namespace

Id<people::Person> addPersons(store::Store &store)
{
    using people::Role;
    const auto rosa = addSomebody(
        store, {}, somebody("Rosa Elvira Caizapanta Guamán", "chocho", Role::Steward, "2580"));
    bool facilitates = false;
    for (const char *name : personNames) {
        facilitates = !facilitates;
        addSomebody(store, rosa.record,
            facilitates ? somebody(name, "pez", Role::Facilitator, "1357")
                        : somebody(name, "maiz"));
    }
    return rosa;
}

Village::Village(Kind kind)
{
    if (kind == Kind::Full) {
        auto *quarrel = new Quarrel;
        m_desk.reset(quarrel);
        addWhole(*quarrel);
        quarrel->quarrelAboutPlace();
        quarrel->quarrelAboutSummary();
        addStories();
        sitDown();
    } else {
        m_desk = std::make_unique<Desk>();
    }
    m_desk->context().settings = &m_settings;
    collectWords();
}

/// Everything that the page of a story can show.
void Village::addWhole(Quarrel &desk)
{
    QImage picture(640, 400, QImage::Format_RGB32);
    picture.fill(QColor(0x98431a));
    QBuffer png;
    png.open(QIODevice::WriteOnly);
    picture.save(&png, "PNG");
    const QStringList files{written(m_files.filePath(QStringLiteral("la voz de don Segundo.wav")),
                                tests::toneWav(440, 1)),
        written(m_files.filePath(QStringLiteral("la piedra.png")), png.data())};
    formats::Transcript said;
    said.language = QStringLiteral("es");
    for (int i = 0; i < 20; ++i)
        said.cues.append({i * 50, i * 50 + 40, {},
            QStringLiteral("Y entonces la mula ya sabía sola el camino hasta el trapiche.")});
    archive::Story story;
    story.title = QStringLiteral("La molienda con mula en el trapiche de los abuelos de Canuto");
    story.teller = QStringLiteral("Don Segundo Manuel Chicaiza");
    story.place = QStringLiteral("San Plácido");
    story.language = QStringLiteral("es");
    story.summary = ancestor;
    story.told = QStringLiteral("1962~");
    story.themes = {QStringLiteral("molienda"), QStringLiteral("caña de azúcar")};
    story.position = QStringLiteral("-1.07000 -80.25000");
    story.interviewer = QStringLiteral("Nayeli Elizabeth Zambrano Chicaiza");
    story.recordedBy = QStringLiteral("Wilson Ariel Toaquiza");
    story.occasion = QStringLiteral("La fiesta de San Juan en la casa comunal");
    story.recorded = QStringLiteral("2025-03-12");
    story.spokenOf = {QStringLiteral("Mama Juana"), QStringLiteral("Don Eloy")};
    story.narrative = QStringLiteral("Así se ganaban la vida los abuelos, sin patrón.");
    story.knowledge = QStringLiteral("El punto de la panela se prueba con agua fría.");
    story.citation = QStringLiteral("Segundo Chicaiza, de la familia de los trapicheros");
    story.licence = QStringLiteral("CC-BY-NC-SA-4.0");
    const auto added = archive::addFromFiles(
        desk.context().store, store::SpaceKind::Public, story, files, {said});
    if (!added.ok())
        qFatal("%s %s", qPrintable(added.error().message), qPrintable(added.error().detail));
    Pc::must(archive::makeSoundPreviews(desk.context().store));
    Pc::must(desk.context()
            .store
            .write([&](store::Writer &writer) -> Result<> {
                archive::Moment moment;
                moment.story = added->id;
                moment.startMs = 400;
                moment.title = QStringLiteral("La copla que cantaban al moler la primera caña");
                TAMBO_TRY(writer.save(moment));
                return {};
            })
            .takeResult());
    archive::Consent consent;
    consent.story = added->id;
    consent.person = story.teller;
    consent.guardian = QStringLiteral("María Transito Chicaiza Toapanta");
    consent.given = QStringLiteral("2025-03-12");
    consent.purpose = QStringLiteral("Para que los nietos sepan cómo se molía la caña.");
    consent.allowed = {QStringLiteral("community"), QStringLiteral("school"),
        QStringLiteral("radio"), QStringLiteral("print")};
    consent.forbidden = {QStringLiteral("sale"), QStringLiteral("internet")};
    consent.until = QStringLiteral("2099-12-31");
    Pc::must(archive::keepConsent(desk.context().store, consent, {tests::toneWav(440, 1), {}}, {}));
    desk.story = added->id;
    m_story = added->id.record;
}

void Village::addStories()
{
    constexpr int rounds = 5;
    for (int i = 0; i < rounds; ++i) {
        for (const char *title : storyTitles)
            m_desk->addStory(QStringLiteral("%1 %2").arg(QString::fromUtf8(title)).arg(i + 1),
                QString::fromUtf8(personNames[i]));
    }
}

/// Rosa, at the keyboard.
void Village::sitDown()
{
    Access &access = m_desk->context().access;
    const auto rosa = addPersons(m_desk->context().store);
    const auto attempt
        = access.session().tryCode(rosa, *people::Code::read(QStringLiteral("2580"))).takeResult();
    if (!attempt.ok() || !access.session().admit(*attempt).ok())
        qFatal("cannot sign in");
}

void Village::collectWords()
{
    store::Store &store = m_desk->context().store;
    QBuffer lines;
    lines.open(QIODevice::ReadWrite);
    const auto exported
        = store
              .read([&](store::Reader &reader) {
                  return store::exportJson(reader, *store.trust(), store.centre(), {}, lines);
              })
              .takeResult();
    if (!exported.ok())
        qFatal("%s", qPrintable(exported.error().message));
    QStringList texts{
        QStringLiteral("Infocentro San Plácido Manabí Rosa Elvira Caizapanta Guamán")};
    for (const char *name : personNames)
        texts.append(QString::fromUtf8(name));
    const QList<QByteArray> records = lines.data().split('\n');
    for (const QByteArray &record : records)
        collect(QJsonDocument::fromJson(record).object(), texts);
    m_words = wordsOfPlaces();
    for (const QString &text : std::as_const(texts)) {
        for (const QString &word : wordsIn(text))
            m_words.insert(word);
    }
}

RecordId Village::subjectOf(const QString &page) const
{
    return page == QLatin1String("story") || page == QLatin1String("history")
            || page == QLatin1String("story-consent") || page == QLatin1String("story-transcript")
            || page == QLatin1String("story-share")
        ? m_story
        : RecordId();
}

void Village::askStore()
{
    m_answered = std::make_shared<bool>(false);
    store::deliver(m_desk->context().store.read([](store::Reader &) -> Result<> { return {}; }),
        qApp, [answered = m_answered](const Result<> &) { *answered = true; });
}

bool Village::isIdle() const
{
    return m_answered && *m_answered && QThreadPool::globalInstance()->activeThreadCount() == 0;
}

QSet<QString> wordsOfPlaces()
{
    QSet<QString> words{QStringLiteral("tambo"), QStringLiteral("kb"), QStringLiteral("mb"),
        QStringLiteral("gb"), QStringLiteral("de")};
    for (const QLocale &locale :
        {QLocale(QLocale::Spanish, QLocale::Ecuador), QLocale(QLocale::English)}) {
        QStringList names;
        for (const auto form : {QLocale::LongFormat, QLocale::ShortFormat}) {
            for (int month = 1; month <= 12; ++month)
                names += {locale.monthName(month, form), locale.standaloneMonthName(month, form)};
            for (int day = 1; day <= 7; ++day)
                names += {locale.dayName(day, form), locale.standaloneDayName(day, form)};
        }
        for (const QString &word : wordsIn(names.join(u' ')))
            words.insert(word);
    }
    // So are provinces and towns.
    for (const MapOutline::Shape &area : mapOfEcuador()->shapes) {
        for (const QString &word : wordsIn(area.name))
            words.insert(word);
    }
    for (const MapOutline::Town &town : mapOfEcuador()->towns) {
        for (const QString &word : wordsIn(town.name))
            words.insert(word);
    }
    // Languages are called by their own names, and who begins may read one of them only.
    for (const char *name : {"español", "english", "kichwa", "idioma", "language"})
        words.insert(QString::fromUtf8(name));
    return words;
}

} // namespace tambo::ui::test
