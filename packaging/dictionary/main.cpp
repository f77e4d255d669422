// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/passage.h"
#include "app/entities.h"
#include "app/people/centreprofile.h"
#include "app/store/compress.h"
#include "app/store/recoverywords.h"
#include "app/store/replica.h"
#include "app/store/store.h"
#include "packaging/dictionary/material.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>
#include <memory>

using namespace tambo;

// Writes what a dictionary is trained on: the columns of many segments before compression, each a
// file of its own, as centres of invented people would seal them.
namespace {

class Samples
{
public:
    Samples(const Phrases &phrases, const QString &folder) : m_phrases(phrases), m_folder(folder) {}

    /// One centre's life: stories one by one and in batches, with recordings, transcripts and
    /// corrections, sealed now and then.
    Result<> live()
    {
        const QTemporaryDir home;
        TAMBO_ASSIGN(const auto store,
            store::Store::found({home.filePath(QStringLiteral("datos")), allEntities(), {}, {}},
                store::newRecoveryEntropy()));
        TAMBO_TRY(change(*store, [&](store::Writer &writer) { return name(writer); }));
        for (const int batch : {1, 1, 1, 2, 1, 5, 1, 1, 20, 1, 3, 1, 60})
            TAMBO_TRY(session(*store, batch));
        return collect(*store);
    }

private:
    using Job = std::function<Result<>(store::Writer &)>;

    QString pick(const char *list) { return m_phrases.pick(QString::fromUtf8(list), m_random); }

    int upTo(int most) { return m_random.bounded(most + 1); }

    Result<> change(store::Store &store, const Job &job)
    {
        TAMBO_TRY(store.write(job).takeResult());
        return store.write([](store::Writer &writer) { return store::sealPending(writer); })
            .takeResult();
    }

    Result<> name(store::Writer &writer)
    {
        people::CentreProfile profile;
        profile.name = pick("santo");
        profile.place = pick("lugar");
        return writer.save(profile);
    }

    /// Some stories are added together; later they are described, written down and corrected.
    Result<> session(store::Store &store, int count)
    {
        QList<archive::Story> stories;
        TAMBO_TRY(change(store, [&](store::Writer &writer) -> Result<> {
            for (int i = 0; i < count; ++i) {
                stories.append(story());
                TAMBO_TRY(writer.save(stories.last()));
            }
            return {};
        }));
        for (archive::Story &story : stories) {
            if (upTo(2) > 0)
                TAMBO_TRY(
                    change(store, [&](store::Writer &writer) { return tell(writer, story); }));
            if (upTo(3) == 0)
                TAMBO_TRY(
                    change(store, [&](store::Writer &writer) { return correct(writer, story); }));
        }
        return {};
    }

    archive::Story story()
    {
        archive::Story story;
        story.title = m_phrases.prose(QStringLiteral("título"), 1, m_random);
        if (upTo(3) > 0)
            story.summary = m_phrases.prose(QStringLiteral("frase"), 1 + upTo(3), m_random);
        story.teller = pick("persona");
        story.language = pick("idioma");
        story.place = pick("lugar");
        if (upTo(2) > 0)
            story.told = pick("año");
        for (int i = upTo(3); i > 0; --i) {
            if (const QString theme = pick("tema"); !story.themes.contains(theme))
                story.themes.append(theme);
        }
        if (upTo(1) > 0)
            story.recordedBy = pick("persona");
        story.created = now();
        story.licence = pick("licencia");
        return story;
    }

    /// The recording, a picture or two, and what is said.
    Result<> tell(store::Writer &writer, const archive::Story &story)
    {
        archive::Media sound = media(story, archive::Media::Kind::Sound);
        TAMBO_TRY(writer.save(sound));
        for (int i = upTo(2); i > 0; --i) {
            archive::Media picture = media(story, archive::Media::Kind::Picture);
            picture.position = i;
            TAMBO_TRY(writer.save(picture));
        }
        int at = 200 + upTo(2000);
        const int lines = upTo(1) * upTo(40);
        for (int i = 0; i < lines; ++i) {
            archive::Passage said;
            said.space = story.space;
            said.story = story.id;
            said.media = sound.id;
            said.language = story.language;
            said.startMs = at;
            at += 900 + upTo(6000);
            said.endMs = at;
            at += upTo(700);
            said.text = m_phrases.prose(QStringLiteral("dicho"), 1, m_random);
            TAMBO_TRY(writer.save(said));
        }
        return {};
    }

    archive::Media media(const archive::Story &story, archive::Media::Kind kind)
    {
        const bool sound = kind == archive::Media::Kind::Sound;
        archive::Media media;
        media.space = story.space;
        media.story = story.id;
        media.kind = kind;
        media.blob = id<BlobId>();
        media.preview = id<BlobId>();
        media.digest = bytes(32);
        media.bytes = 30'000 + m_random.bounded(9'000'000);
        media.fileName = pick("archivo") + QString::number(upTo(9999))
            + (sound ? QStringLiteral(".mp3") : QStringLiteral(".jpg"));
        media.mimeType = sound ? QStringLiteral("audio/mpeg") : QStringLiteral("image/jpeg");
        if (sound) {
            media.durationMs = 20'000 + upTo(1'800'000);
            media.peaks = bytes(archive::Media::peakCount);
        } else {
            media.width = upTo(1) > 0 ? 4000 : 1600;
            media.height = media.width * 3 / 4;
            media.taken = now();
        }
        return media;
    }

    Result<> correct(store::Writer &writer, archive::Story &story)
    {
        switch (upTo(4)) {
        case 0:
            story.title = m_phrases.prose(QStringLiteral("título"), 1, m_random);
            break;
        case 1:
            story.teller = pick("persona");
            break;
        case 2:
            story.told = pick("año");
            break;
        case 3:
            story.themes.append(pick("tema"));
            story.themes.removeDuplicates();
            break;
        default:
            story.summary += u' ' + m_phrases.prose(QStringLiteral("frase"), 1, m_random);
        }
        return writer.save(story);
    }

    QDateTime now()
    {
        return QDateTime::fromMSecsSinceEpoch(
            1'700'000'000'000 + qint64(m_random.bounded(1'000'000'000)) * 100, Qt::UTC);
    }

    QByteArray bytes(int count)
    {
        QByteArray random(count, Qt::Uninitialized);
        for (char &byte : random)
            byte = char(upTo(255));
        return random;
    }

    template<typename IdType> IdType id() { return IdType::from(bytes(IdType::size)).value(); }

    Result<> collect(store::Store &store)
    {
        return store
            .read([&](store::Reader &reader) -> Result<> {
                store::Statement rows
                    = reader.database().prepare("SELECT bytes FROM segment ORDER BY arrival");
                for (;;) {
                    TAMBO_ASSIGN(const auto step, rows.step());
                    if (step == store::Statement::Step::Done)
                        return {};
                    TAMBO_TRY(write(rows.bytes(0)));
                }
            })
            .takeResult();
    }

    Result<> write(QByteArrayView segment)
    {
        TAMBO_ASSIGN(const auto envelope, store::openEnvelope(segment));
        TAMBO_ASSIGN(const QByteArray plain,
            store::decompress(envelope.payload, envelope.header.dictionary,
                qsizetype(envelope.header.plainSize)));
        QFile file(
            QDir(m_folder).filePath(QStringLiteral("%1").arg(++m_count, 6, 10, QLatin1Char('0'))));
        if (!file.open(QIODevice::WriteOnly) || file.write(plain) != plain.size())
            return fail(Error::Kind::Storage, file.errorString(), file.fileName());
        return {};
    }

    const Phrases &m_phrases;
    QString m_folder;
    QRandomGenerator m_random{20260101};
    int m_count = 0;
};

} // namespace

/// tambo-dictionary PHRASES FOLDER CENTRES
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4) {
        QTextStream(stderr) << "tambo-dictionary PHRASES FOLDER CENTRES\n";
        return 2;
    }
    const auto phrases = Phrases::read(arguments[1]);
    Result<> done = phrases.ok() ? Result<>() : Result<>(phrases.error());
    if (done.ok()) {
        Samples samples(*phrases, arguments[2]);
        for (int centre = arguments[3].toInt(); done.ok() && centre > 0; --centre)
            done = samples.live();
    }
    if (done.ok())
        return 0;
    QTextStream(stderr) << done.error().message << ' ' << done.error().detail << '\n';
    return 1;
}
