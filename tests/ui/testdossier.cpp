// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/passage.h"
#include "app/entities.h"
#include "app/people/centres.h"
#include "app/people/persons.h"
#include "app/store/recoverywords.h"
#include "ui/people/dossierfolder.h"
#include "ui/people/dossierhtml.h"
#include "ui/people/fieldwords.h"

#include <QBuffer>
#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

using namespace tambo;
using namespace tambo::people;
using namespace tambo::ui;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

template<typename T> T must(Result<T> result)
{
    if (!result.ok())
        qFatal("%s %s", qPrintable(result.error().message), qPrintable(result.error().detail));
    return *std::move(result);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A centre, its steward, and a learner with a story, a photo and a sound that is not here.
struct Centre {
    template<typename F> auto write(F job) { return must(store->write(job).takeResult()); }
    Centre()
    {
        QLocale::setDefault(QLocale(QLocale::Spanish, QLocale::Ecuador));
        store = must(store::Store::found(
            {dir.filePath(s("centro")), allEntities(), {}, {}}, store::newRecoveryEntropy()));
        write([](store::Writer &writer) {
            return setCentreProfile(writer, s("Infocentro San Plácido"), s("Manabí"));
        });
        nayeli = add("Nayeli Vera", Role::Steward, "2580");
        store->setActor(nayeli.id.record);
        carmen = add("Carmen", Role::Facilitator, "1111");
        zoraida = add("Zoraida <Quilumba> & hija", Role::Learner, "");
        eloy = add("Don Eloy", Role::Learner, "");
        store->setActor(zoraida.id.record);
        fill();
    }

    Person add(const char *name, Role role, const char *code)
    {
        const NewPerson wanted{s(name), s("cacao"), s("qu"), role, must(Code::read(s(code)))};
        return write([&](store::Writer &writer) { return addPerson(writer, wanted); });
    }
    void fill()
    {
        QImage photo(320, 240, QImage::Format_RGB32);
        photo.fill(Qt::darkGreen);
        QBuffer png;
        photo.save(&png, "PNG");
        png.open(QIODevice::ReadOnly);
        picture = png.data();
        const auto key = store->trust()->writingKey(zoraida.space);
        const BlobId blob = must(store->blobs().add(png, key)).id;
        write([&](store::Writer &writer) -> Result<RecordId> {
            archive::Story story;
            story.space = zoraida.space;
            story.title = s("Cómo se teje la shigra");
            story.summary = s("Primero la cabuya.\nDespués <b>la paciencia</b>.");
            story.language = s("qu");
            story.told = s("197X");
            story.themes = {s("tejido"), s("oficios")};
            story.created = QDateTime(QDate(2026, 3, 7), QTime(14, 5));
            TAMBO_TRY(writer.save(story));
            archive::Media media;
            media.space = zoraida.space;
            media.story = story.id;
            media.kind = archive::Media::Kind::Picture;
            media.blob = blob;
            media.preview = *BlobId::from(QByteArray(BlobId::size, 'x')); // not come yet
            media.fileName = s("../la shigra: 1.png");
            media.bytes = picture.size();
            media.digest = QByteArray(32, 'd');
            TAMBO_TRY(writer.save(media));
            archive::Passage gone;
            gone.space = zoraida.space;
            gone.text = s("borrador");
            TAMBO_TRY(writer.save(gone));
            TAMBO_TRY(writer.remove(gone.id));
            for (const char *title : {"El río", "La creciente"}) {
                archive::Story ofCentre;
                ofCentre.space = store->space(store::SpaceKind::Centre);
                ofCentre.title = s(title);
                TAMBO_TRY(writer.save(ofCentre));
                ofCentre.summary = s("otra vez");
                TAMBO_TRY(writer.save(ofCentre));
            }
            return story.id.record;
        });
    }
    Result<Dossier> dossier(const Person &by)
    {
        store->setActor(by.id.record);
        return store->write([&](store::Writer &writer) { return dossierOf(writer, zoraida.id); })
            .takeResult();
    }

    QTemporaryDir dir;
    std::unique_ptr<store::Store> store;
    QByteArray picture;
    Person nayeli;
    Person carmen;
    Person zoraida;
    Person eloy;
};

} // namespace

class TestDossier : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whoMayHaveIt()
    {
        Centre centre;
        for (const Person &by : {centre.nayeli, centre.carmen, centre.zoraida})
            QVERIFY(centre.dossier(by).ok());
        for (const Person &by : {centre.eloy, Person()})
            QCOMPARE(centre.dossier(by).error().kind, Error::Kind::Denied);
    }

    void allOfHersAndWhatSheDid()
    {
        Centre centre;
        const Dossier dossier = must(centre.dossier(centre.carmen));
        QCOMPARE(dossier.person.name, centre.zoraida.name);
        QStringList kinds;
        for (const Dossier::Record &record : dossier.records)
            kinds.append(QLatin1String(record.info->name) + (record.removed ? u'-' : u'+'));
        QCOMPARE(kinds, (QStringList{s("person+"), s("story+"), s("media+"), s("passage-")}));
        QCOMPARE(dossier.deeds.size(), 1); // two changes of each of two stories
        QCOMPARE(QLatin1String(dossier.deeds[0].info->name), QLatin1String("story"));
        QCOMPARE(dossier.deeds[0].records, 2);
        QVERIFY(dossier.sharedWith.isEmpty());
    }

    void theFolder()
    {
        Centre centre;
        const QDir folder(centre.dir.filePath(s("lo suyo")));
        const Dossier dossier = must(centre.dossier(centre.zoraida));
        QCOMPARE(must(writeDossier(*centre.store, dossier, folder)), qsizetype(1));
        const QString copied = folder.filePath(s("archivos/1-.._la shigra_ 1.png"));
        QCOMPARE(bytesOf(copied), centre.picture);
        const QString html = QString::fromUtf8(bytesOf(folder.filePath(s("datos.html"))));
        for (const char *said :
            {"Lo que se guarda de Zoraida &lt;Quilumba&gt; &amp; hija", "Infocentro San Plácido",
                "Idioma que prefiere", "Kichwa", "Aprende", "Historias", "Cómo se teje la shigra",
                "Primero la cabuya.<br>Después &lt;b&gt;la paciencia&lt;/b&gt;.",
                "7 de marzo de 2026, 14:05", "años 1970", "archivos/1-.._la%20shigra_%201.png",
                "Todavía no llegó a este PC", "todavía guardada", "borrador",
                "2 cambiadas por esta persona", "Ningún otro centro"})
            QVERIFY2(html.contains(s(said)), said);
        for (const char *raw : {"recorded_by", "duration_ms", "digest", "El río", "Quilumba>"})
            QVERIFY2(!html.contains(s(raw)), raw);
        QVERIFY(bytesOf(folder.filePath(s("datos.pdf"))).startsWith("%PDF"));
        QStringList entities;
        const QList<QByteArray> lines
            = bytesOf(folder.filePath(s("datos.json"))).trimmed().split('\n');
        for (const QByteArray &line : lines) {
            const QJsonObject object = QJsonDocument::fromJson(line).object();
            QCOMPARE(object[s("space")].toString(), s("person"));
            entities.append(object[s("entity")].toString());
        }
        QCOMPARE(entities, (QStringList{s("person"), s("story"), s("media")}));
        // Never among, or over, what is there.
        QCOMPARE(writeDossier(*centre.store, dossier, folder).error().kind, Error::Kind::BadInput);
    }

    /// Whoever declares a field says what to call it.
    void everyFieldHasAName()
    {
        for (const store::EntityInfo *info : allEntities()) {
            QVERIFY2(entityText(*info) != QLatin1String(info->name), info->name);
            if (info->exported == store::Exportable::No)
                continue;
            for (const store::FieldInfo &field : info->fields)
                QVERIFY2(!isReadable(*info, field)
                        || fieldText(*info, field) != QLatin1String(field.name),
                    field.name);
        }
    }
};

QTEST_MAIN(TestDossier)
#include "testdossier.moc"
