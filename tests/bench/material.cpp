// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/material.h"

#include "app/entities.h"
#include "app/store/recoverywords.h"
#include "app/store/replica.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

namespace tambo::bench {

namespace {

const QStringList &vocabulary()
{
    static const QStringList words = QStringLiteral(
        "abuela abril agua alcalde alegría ají amanecer amiga arado arroz asamblea aula ayuda "
        "azúcar banda barrio barro bodega bosque burro café cacao calle camino canal canasta "
        "canción canoa carga carta casa ceniza chacra chicha cocina comadre comunidad cosecha "
        "costumbre creciente cuento deuda domingo dulce escuela esperanza estera familia feria "
        "fiesta fogón fruta gallina guadua guarapo guitarra hermana hierba hija historia hoja "
        "huerto iglesia invierno jornal juego jueves lago lana lancha leche lengua leña libro "
        "limón lluvia loma luna madera maestra maíz mamá mano maní mapa mañana memoria mercado "
        "mermelada mesa minga molienda monte montaña mula mujer música naranja neblina nieta "
        "niño noche novia obra ocarina olla páramo paila palabra palma panela papa parque patio "
        "peine perro pescado piedra plátano plaza pozo precio puente puerto quebrada quinua "
        "radio recuerdo red reunión río sal semilla siembra sombra sopa sueño taller tambor "
        "tarde techo telar temporal tierra tinaja tren trigo vaca vecino vela verano viento "
        "volcán yuca zapallo cuando decían entonces siempre nunca después antes hasta entre "
        "sobre porque aunque mientras juntos todavía había tenía contaba llegaba cantaban "
        "sembraban volvía caminaban cargaban cocinaba aprendieron dejaron trajeron hicieron")
                                         .split(u' ');
    return words;
}

QString prose(QRandomGenerator &random, int words)
{
    QStringList picked;
    for (int i = 0; i < words; ++i)
        picked.append(vocabulary()[random.bounded(int(vocabulary().size()))]);
    picked.first().front() = picked.first().front().toUpper();
    return picked.join(u' ');
}

} // namespace

QList<archive::Story> makeStories(int count, quint32 seed)
{
    QRandomGenerator random(seed);
    static const QStringList tellers
        = QStringLiteral("Rosa Juana Segundo Gladys Eloy Dolores Ángel").split(u' ');
    static const QStringList places
        = QStringLiteral("Canchagua Saraguro Catacocha Simiátug Canuto Guasaganda").split(u' ');
    QList<archive::Story> stories;
    for (int i = 0; i < count; ++i) {
        archive::Story story;
        story.title = prose(random, 4);
        story.summary = prose(random, 14) + u'.';
        story.teller = tellers[random.bounded(int(tellers.size()))];
        story.place = places[random.bounded(int(places.size()))];
        story.language = QStringLiteral("es");
        story.told = QString::number(1930 + random.bounded(90));
        story.themes = {vocabulary()[random.bounded(150)], vocabulary()[random.bounded(150)]};
        story.themes.removeDuplicates();
        story.created = QDateTime::fromMSecsSinceEpoch(
            1'750'000'000'000 + qint64(random.bounded(1'000'000'000)) * 10)
                            .toUTC();
        story.licence = QStringLiteral("CC-BY-SA-4.0");
        stories.append(story);
    }
    return stories;
}

QByteArray jsonLines(const QList<archive::Story> &stories)
{
    QByteArray lines;
    for (const archive::Story &story : stories) {
        const QJsonObject object{{QStringLiteral("title"), story.title},
            {QStringLiteral("summary"), story.summary}, {QStringLiteral("teller"), story.teller},
            {QStringLiteral("place"), story.place}, {QStringLiteral("language"), story.language},
            {QStringLiteral("told"), story.told},
            {QStringLiteral("themes"), QJsonArray::fromStringList(story.themes)},
            {QStringLiteral("created"), story.created.toString(Qt::ISODateWithMs)},
            {QStringLiteral("licence"), story.licence}};
        lines += QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    }
    return lines;
}

Result<> Centre::found()
{
    TAMBO_ASSIGN(store,
        store::Store::found({dir.filePath(QStringLiteral("datos")), allEntities(), {}, {}},
            store::newRecoveryEntropy()));
    return {};
}

Result<> Centre::reopen()
{
    store.reset();
    TAMBO_ASSIGN(
        store, store::Store::open({dir.filePath(QStringLiteral("datos")), allEntities(), {}, {}}));
    return {};
}

Result<> Centre::save(QList<archive::Story> &stories)
{
    return store
        ->write([&](store::Writer &writer) -> Result<> {
            for (archive::Story &story : stories)
                TAMBO_TRY(writer.save(story));
            return {};
        })
        .takeResult();
}

Result<> Centre::fill()
{
    constexpr int rounds = 10; // of 10,000 stories, 10 field values each
    for (int round = 0; round < rounds; ++round) {
        QList<archive::Story> stories = makeStories(recordCount, quint32(100 + round));
        TAMBO_TRY(save(stories));
        TAMBO_TRY(store->write([](store::Writer &writer) { return store::sealPending(writer); })
                .takeResult());
    }
    return {};
}

double residentMb()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

} // namespace tambo::bench
