// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cli/tourvillages.h"
#include "app/store/recoverywords.h"

#include "app/archive/stories.h"
#include "app/archive/storylist.h"
#include "app/archive/storysearch.h"
#include "app/formats/sound.h"
#include "ui/cli/texts.h"
#include "ui/start/opening.h"

#include <QDir>
#include <vector>

namespace tambo::ui::cli {

namespace {

using Cards = QList<archive::StoryCard>;

Result<Cards> allStories(store::Store &store)
{
    return store
        .read([trust = store.trust()](store::Reader &reader) {
            archive::StoryFilter all;
            all.limit = -1;
            return archive::stories(reader, *trust, all);
        })
        .takeResult();
}

Error wrong(const QString &sentence)
{
    return fail(Error::Kind::Internal, sentence, QStringLiteral("tour"));
}

/// Decodes the whole recording; its length in ms.
Result<qint64> decodedMs(store::Store &store, const BlobId &blob)
{
    TAMBO_ASSIGN(const auto file, store.openBlob(blob));
    const formats::SoundShape shape;
    TAMBO_ASSIGN(const auto sound, formats::SoundReader::open(*file, shape));
    std::vector<qint16> frames(std::size_t(shape.rate));
    qint64 total = 0;
    while (true) {
        TAMBO_ASSIGN(const qint64 read, sound->read(frames.data(), shape.rate));
        if (read == 0)
            return total * 1000 / shape.rate;
        total += read;
    }
}

} // namespace

QString TourVillages::word()
{
    return QStringLiteral("molienda");
}

void TourVillages::note(const QString &what, const sync::Totals &totals)
{
    m_steps.append({what, m_clock.restart(), totals});
}

Result<> TourVillages::run(const Told &told)
{
    m_clock.start();
    told(Cli::tr("Abriendo un servidor"), 0);
    TAMBO_TRY(openServer());
    TAMBO_TRY(openA(told));
    told(Cli::tr("El primer centro envía"), 0.5);
    TAMBO_TRY(join(a()));
    TAMBO_TRY(meet(a(), Cli::tr("El primer centro envía lo suyo")));
    told(Cli::tr("El segundo centro recibe"), 0.75);
    TAMBO_TRY(openB());
    TAMBO_TRY(join(b()));
    TAMBO_TRY(meet(b(), Cli::tr("El segundo centro recibe lo abierto")));
    told(Cli::tr("El segundo centro busca y escucha"), 0.9);
    TAMBO_TRY(checkPrivate());
    TAMBO_TRY(search());
    return listen();
}

Result<> TourVillages::openServer()
{
    if (!m_folder.isValid())
        return fail(Error::Kind::Storage,
            Cli::tr("No se puede escribir en la carpeta temporal. Revise el espacio del disco."),
            m_folder.errorString());
    hub::Hub::Options options;
    options.folder = m_folder.filePath(QStringLiteral("servidor"));
    TAMBO_ASSIGN(m_server, hub::Hub::start(std::move(options)));
    note(Cli::tr("Se abre un servidor"));
    return {};
}

Result<> TourVillages::openA(const Told &told)
{
    TAMBO_ASSIGN(
        auto store, openSampleCentre(m_folder.filePath(QStringLiteral("a")), [&told](double done) {
            told(Cli::tr("Preparando el centro de ejemplo"), done / 2);
            return true;
        }));
    m_a = std::make_unique<OpenCentre>(std::move(store), m_theme);
    const store::Blobs &blobs = a().store.blobs();
    for (const BlobId &blob : blobs.all())
        m_bytesAtA += blobs.storedBytes(blob);
    TAMBO_ASSIGN(const Cards cards, allStories(a().store));
    note(Cli::tr("El primer centro guarda %1 historias con voz, foto y texto").arg(cards.size()));
    return {};
}

Result<> TourVillages::openB()
{
    TAMBO_ASSIGN(auto store,
        foundCentre(m_folder.filePath(QStringLiteral("b")),
            {QStringLiteral("Infocentro Canchagua"), QStringLiteral("Canchagua, Cotopaxi"),
                store::newRecoveryEntropy()}));
    m_b = std::make_unique<OpenCentre>(std::move(store), m_theme);
    TAMBO_TRY(
        b().store
            .write([centre = a().store.centre()](
                       store::Writer &writer) { return sync::subscribe(writer, centre); })
            .takeResult());
    note(Cli::tr("Se funda un segundo centro, que sigue al primero"));
    return {};
}

Result<> TourVillages::join(Context &centre)
{
    const QUrl url(QStringLiteral("http://127.0.0.1:%1").arg(m_server->port()));
    TAMBO_ASSIGN(const QString code,
        hub::Hub::invite(m_folder.filePath(QStringLiteral("servidor")), url,
            QDateTime::currentMSecsSinceEpoch()));
    TAMBO_ASSIGN(const auto invite, sync::HubInvite::fromCode(code));
    return centre.engine.joinHub(invite, {}).takeResult();
}

Result<> TourVillages::meet(Context &centre, const QString &what)
{
    TAMBO_ASSIGN(const sync::Totals totals, centre.engine.once().takeResult());
    note(what, totals);
    return {};
}

Result<> TourVillages::checkPrivate()
{
    TAMBO_ASSIGN(const Cards atA, allStories(a().store));
    TAMBO_ASSIGN(const Cards atB, allStories(b().store));
    QStringList open;
    for (const archive::StoryCard &card : atA) {
        if (card.spaceKind == store::SpaceKind::Public)
            open.append(card.story.title);
    }
    QStringList arrived;
    for (const archive::StoryCard &card : atB)
        arrived.append(card.story.title);
    open.sort();
    arrived.sort();
    if (open != arrived)
        return wrong(Cli::tr("Al segundo centro no llegaron justo las historias abiertas."));
    const auto kept = atA.size() - open.size();
    note(Cli::tr("Llegaron %1 historias abiertas; las %2 de la comunidad quedaron en casa")
            .arg(open.size())
            .arg(kept));
    return {};
}

Result<> TourVillages::search()
{
    TAMBO_ASSIGN(const auto hits,
        b().store
            .read([](store::Reader &reader) { return archive::searchStories(reader, word(), 10); })
            .takeResult());
    if (hits.isEmpty())
        return wrong(Cli::tr("El segundo centro no encontró «%1».").arg(word()));
    m_found = hits.first().story.id.record;
    note(Cli::tr("El segundo centro busca «%1» y encuentra «%2»")
            .arg(word(), hits.first().story.title));
    return {};
}

Result<> TourVillages::listen()
{
    TAMBO_ASSIGN(const auto media,
        b().store
            .read([story = m_found](store::Reader &reader) {
                return archive::mediaOf(reader, Id<archive::Story>{story});
            })
            .takeResult());
    for (const archive::Media &medium : media) {
        if (medium.kind != archive::Media::Kind::Sound)
            continue;
        TAMBO_ASSIGN(const qint64 ms, decodedMs(b().store, medium.blob));
        if (ms < medium.durationMs / 2)
            return wrong(Cli::tr("El sonido llegó incompleto al segundo centro."));
        note(Cli::tr("El segundo centro oye los %1 segundos de su voz").arg(ms / 1000));
        return {};
    }
    return wrong(Cli::tr("La historia llegó sin su voz al segundo centro."));
}

} // namespace tambo::ui::cli
