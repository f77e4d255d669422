// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sample/samplecentre.h"

#include "app/archive/consents.h"
#include "app/archive/intake.h"
#include "app/archive/position.h"
#include "app/archive/soundpreviews.h"
#include "app/archive/storylist.h"
#include "app/people/centres.h"
#include "resources/sample/sample.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QSvgRenderer>

namespace tambo::ui {

namespace {

constexpr QSize sceneSize(960, 624); // the shape of the scenes, twice as large as a card shows them

Error damaged(const QString &what)
{
    return fail(Error::Kind::Corrupt,
        QCoreApplication::translate(
            "Sample", "El centro de ejemplo no está completo. Instale Tambo otra vez."),
        what);
}

Result<QJsonObject> readObject(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return damaged(path);
    const auto document = QJsonDocument::fromJson(file.readAll());
    if (!document.isObject())
        return damaged(path);
    return document.object();
}

QString text(const QJsonObject &object, const char *name)
{
    return object[QLatin1String(name)].toString();
}

/// By the name of the place.
using Places = QHash<QString, archive::Position>;

Result<Places> readPlaces()
{
    QFile file(QStringLiteral(":/sample/places.json"));
    if (!file.open(QIODevice::ReadOnly))
        return damaged(file.fileName());
    Places places;
    for (const auto &each : QJsonDocument::fromJson(file.readAll()).array()) {
        const QJsonObject place = each.toObject();
        places.insert(text(place, "name"),
            {place[QLatin1String("latitude")].toDouble(),
                place[QLatin1String("longitude")].toDouble()});
    }
    return places;
}

QStringList words(const QJsonValue &array)
{
    QStringList all;
    for (const auto &word : array.toArray())
        all.append(word.toString());
    return all;
}

/// What the teller allows; nullopt where nobody asked yet.
std::optional<archive::Consent> consentOf(const QJsonObject &object)
{
    const QJsonObject said = object[QLatin1String("consent")].toObject();
    if (said.isEmpty())
        return std::nullopt;
    archive::Consent consent;
    consent.person = text(object, "teller");
    consent.given = text(said, "given");
    consent.allowed = words(said[QLatin1String("allowed")]);
    consent.forbidden = words(said[QLatin1String("forbidden")]);
    return consent;
}

archive::Story storyOf(const QJsonObject &object, const Places &places)
{
    archive::Story story;
    story.title = text(object, "title");
    story.summary = text(object, "summary");
    story.teller = text(object, "teller");
    story.language = text(object, "language");
    story.place = text(object, "place") + QStringLiteral(", ") + text(object, "province");
    story.told = text(object, "when");
    story.recordedBy = QStringLiteral("Nayeli");
    story.themes = words(object[QLatin1String("themes")]);
    if (const auto place = places.constFind(text(object, "place")); place != places.constEnd())
        story.position = archive::positionText(*place);
    return story;
}

/// The painted scene as a picture file, WebP, or PNG where the plugin is missing.
Result<QByteArray> paintScene(const QString &scene, QString &fileName)
{
    QSvgRenderer renderer(QStringLiteral(":/art/escenas/%1.svg").arg(scene));
    if (!renderer.isValid())
        return damaged(scene);
    QImage image(sceneSize, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    renderer.render(&painter);
    painter.end();
    for (const char *format : {"webp", "png"}) {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        if (image.save(&buffer, format, 90)) {
            fileName = scene + u'.' + QLatin1String(format);
            return bytes;
        }
    }
    return damaged(scene);
}

struct SampleStory {
    store::SpaceKind space;
    archive::NewStory content;
};

Result<> addMedia(SampleStory &sample, const store::Store &store, const archive::Target &target,
    const QString &folder, const QString &scene)
{
    TAMBO_ASSIGN(auto voice,
        archive::prepareMedia(folder + QStringLiteral("/voice.opus"), store.blobs(), target.key));
    sample.content.media.append(std::move(voice));
    QString fileName;
    TAMBO_ASSIGN(QByteArray picture, paintScene(scene, fileName));
    QBuffer buffer(&picture);
    buffer.open(QIODevice::ReadOnly);
    TAMBO_ASSIGN(auto painted, archive::prepareMedia(buffer, fileName, store.blobs(), target.key));
    sample.content.media.append(std::move(painted));
    return {};
}

Result<SampleStory> prepareStory(const store::Store &store, const QString &folder,
    const QJsonObject &object, const Places &places)
{
    SampleStory sample{text(object, "space") == QLatin1String("public") ? store::SpaceKind::Public
                                                                        : store::SpaceKind::Centre,
        {}};
    TAMBO_ASSIGN(const archive::Target target, archive::targetOf(store, sample.space));
    sample.content.story = storyOf(object, places);
    sample.content.story.space = target.space;
    for (const QString &language : {QStringLiteral("qu"), QStringLiteral("es")}) {
        const QString path = folder + QStringLiteral("/transcript.%1.vtt").arg(language);
        if (QFile::exists(path)) {
            TAMBO_ASSIGN(const auto transcripts, archive::readTranscripts(path));
            sample.content.transcripts += transcripts;
        }
    }
    TAMBO_TRY(addMedia(sample, store, target, folder, text(object, "scene")));
    return sample;
}

Result<> addConsent(store::Store &store, const archive::Story &story, const QJsonObject &object)
{
    auto consent = consentOf(object);
    if (!consent)
        return {};
    consent->story = story.id;
    const auto saved = store
                           .write([consent = *consent](store::Writer &writer) {
                               return archive::saveConsent(writer, consent);
                           })
                           .takeResult();
    return saved.ok() ? Result<>() : saved.error();
}

Result<QStringList> titlesOf(store::Store &store)
{
    return store
        .read([trust = store.trust()](store::Reader &reader) -> Result<QStringList> {
            archive::StoryFilter all;
            all.limit = -1;
            TAMBO_ASSIGN(const auto cards, archive::stories(reader, *trust, all));
            QStringList titles;
            for (const archive::StoryCard &card : cards)
                titles.append(card.story.title);
            return titles;
        })
        .takeResult();
}

} // namespace

Result<> makeSampleCentre(store::Store &store, const SampleProgress &progress)
{
    TAMBO_TRY(store
            .write([](store::Writer &writer) -> Result<> {
                TAMBO_TRY(people::setCentreProfile(writer, QStringLiteral("Infocentro San Plácido"),
                    QStringLiteral("San Plácido, Manabí")));
                return {};
            })
            .takeResult());
    TAMBO_ASSIGN(const QStringList there, titlesOf(store));
    TAMBO_ASSIGN(const Places places, readPlaces());
    QStringList folders = sampleStories();
    // The grid shows the newest first: added backwards, it begins with the first of the sample.
    std::reverse(folders.begin(), folders.end());
    for (qsizetype i = 0; i < folders.size(); ++i) {
        if (progress && !progress(double(i) / double(folders.size())))
            return fail(Error::Kind::Cancelled,
                QCoreApplication::translate("Sample", "Se detuvo. Puede empezar otra vez."));
        TAMBO_ASSIGN(
            const QJsonObject object, readObject(folders[i] + QStringLiteral("/story.json")));
        if (there.contains(text(object, "title")))
            continue;
        TAMBO_ASSIGN(SampleStory sample, prepareStory(store, folders[i], object, places));
        TAMBO_ASSIGN(const auto story, archive::addPrepared(store, std::move(sample.content), {}));
        TAMBO_TRY(addConsent(store, story, object));
    }
    TAMBO_TRY(archive::makeSoundPreviews(store));
    if (progress)
        progress(1);
    return {};
}

} // namespace tambo::ui
