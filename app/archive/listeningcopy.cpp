// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/listeningcopy.h"

#include "app/archive/listeningpage.h"
#include "app/archive/texts.h"
#include "app/archive/withoutposition.h"
#include "app/store/files.h"

#include <QFileInfo>
#include <QHash>
#include <QLocale>
#include <QStorageInfo>
#include <QTemporaryDir>

namespace tambo::archive {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 pagesReserve = qint64(1) << 20; ///< for the pages, and what the disk itself needs

/// By which phones know what it is; empty for what browsers do not play.
QString endingFor(const QString &mimeType)
{
    static const QHash<QString, QString> endings{{u"audio/mpeg"_s, u"mp3"_s},
        {u"audio/mp4"_s, u"m4a"_s}, {u"audio/aac"_s, u"aac"_s}, {u"audio/ogg"_s, u"ogg"_s},
        {u"audio/webm"_s, u"webm"_s}, {u"audio/wav"_s, u"wav"_s}, {u"audio/flac"_s, u"flac"_s},
        {u"video/mp4"_s, u"mp4"_s}, {u"video/webm"_s, u"webm"_s}, {u"image/jpeg"_s, u"jpg"_s},
        {u"image/png"_s, u"png"_s}, {u"image/webp"_s, u"webp"_s}, {u"image/gif"_s, u"gif"_s}};
    return endings.value(mimeType);
}

struct Source {
    BlobId blob;
    QString path; ///< in the copy
};

class ListeningWriting
{
public:
    ListeningWriting(const store::Store &store, const ListeningWish &wish)
        : m_store(store)
        , m_wish(wish)
    {}

    Result<ListeningCopy> write()
    {
        m_answer.folder = QFileInfo(m_wish.folder).absoluteFilePath();
        for (qsizetype i = 0; i < m_wish.stories.size(); ++i)
            plan(m_wish.stories.at(i), i + 1);
        TAMBO_TRY(checkFolder());
        QTemporaryDir aside(m_answer.folder + u".XXXXXX"_s);
        if (!aside.isValid())
            return cannotWrite(aside.errorString());
        m_folder.setPath(aside.path());
        TAMBO_TRY(fill());
        // An empty folder of that name may stand there, as file dialogs make one.
        QDir().rmdir(m_answer.folder);
        if (!QDir().rename(aside.path(), m_answer.folder))
            return cannotWrite(u"rename"_s);
        aside.setAutoRemove(false);
        // A temporary folder is its owner's alone; whoever gets the stick is somebody else.
        QFile::setPermissions(m_answer.folder,
            QFile::permissions(m_answer.folder) | QFile::ReadGroup | QFile::ExeGroup
                | QFile::ReadOther | QFile::ExeOther);
        store::syncFolderOf(m_answer.folder);
        return m_answer;
    }

private:
    [[nodiscard]] Error cannotWrite(const QString &detail) const
    {
        return fail(Error::Kind::Storage,
            Archive::tr("No se puede escribir en esa carpeta. Revise el disco o la memoria USB."),
            detail);
    }

    /// "001-la-minga": the number keeps the order and makes names unique.
    void plan(const StoryRecord &record, qsizetype number)
    {
        const QString count = u"%1"_s.arg(number, 3, 10, QChar(u'0'));
        ListeningStory story{record,
            u"historias/"_s + count + u'-' + fileNameFor(record.detail.story.title, u"historia"_s)
                + u".html"_s,
            {}};
        for (const Media &media : record.detail.media)
            story.files.append(
                planFile(media, count + u'-' + QString::number(story.files.size() + 1)));
        m_stories.append(story);
    }

    ListeningFile planFile(const Media &media, const QString &stem)
    {
        const store::Blobs &blobs = m_store.blobs();
        const bool original = browsersPlay(media.mimeType) && blobs.has(media.blob);
        const BlobId blob = original ? media.blob : media.preview;
        ListeningFile file{media, {},
            original                                 ? media.mimeType
                : media.kind == Media::Kind::Picture ? u"image/webp"_s
                                                     : u"audio/ogg"_s};
        if (blob.isNull() || !blobs.has(blob)) {
            ++m_answer.missing;
            return file;
        }
        file.path = u"archivos/"_s + stem + u'.' + endingFor(file.mimeType);
        m_sources.append({blob, file.path});
        m_total += blobs.storedBytes(blob);
        return file;
    }

    Result<> checkFolder() const
    {
        const QDir there(m_answer.folder);
        if (QFileInfo::exists(m_answer.folder) && (!there.exists() || !there.isEmpty()))
            return fail(Error::Kind::BadInput,
                Archive::tr("Ya hay algo en «%1». Elija otra carpeta.").arg(there.dirName()));
        const QString parent = QFileInfo(m_answer.folder).absolutePath();
        if (!QDir().mkpath(parent))
            return cannotWrite(u"mkpath"_s);
        const QStorageInfo disk(parent);
        const qint64 wanted = m_total + pagesReserve;
        if (disk.isValid() && disk.bytesAvailable() >= 0 && disk.bytesAvailable() < wanted)
            return fail(Error::Kind::NoSpace,
                Archive::tr("No hay espacio para la copia. Libere %1 o lleve menos historias.")
                    .arg(QLocale().formattedDataSize(wanted - disk.bytesAvailable())));
        return {};
    }

    Result<> fill()
    {
        if (!m_folder.mkdir(u"archivos"_s) || !m_folder.mkdir(u"historias"_s))
            return cannotWrite(u"mkdir"_s);
        for (const Source &source : std::as_const(m_sources))
            TAMBO_TRY(copy(source));
        for (const ListeningStory &story : std::as_const(m_stories))
            TAMBO_TRY(put(story.page, listeningStory(story, m_wish.language)));
        TAMBO_TRY(put(u"LEAME.txt"_s, listeningReadme(m_wish.title, m_stories.size())));
        return put(u"index.html"_s, listeningIndex(m_wish.title, m_wish.language, m_stories));
    }

    Result<> put(const QString &path, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(path));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return store::fileError(file);
        return store::syncFile(file);
    }

    Result<> copy(const Source &source)
    {
        TAMBO_ASSIGN(const auto blob, m_store.openBlob(source.blob));
        // Those of the centre keep their position; what leaves it must not tell somebody's home.
        PatchedDevice from(*blob, positionPatches(*blob));
        QFile to(m_folder.filePath(source.path));
        if (!to.open(QIODevice::WriteOnly))
            return store::fileError(to);
        QByteArray piece(256 * 1024, Qt::Uninitialized);
        for (;;) {
            const qint64 length = from.read(piece.data(), piece.size());
            if (length < 0)
                return fail(Error::Kind::Corrupt,
                    Archive::tr("Un archivo de las historias está dañado. Compruebe los datos."),
                    from.errorString());
            if (length == 0)
                break;
            if (to.write(piece.constData(), length) != length)
                return store::fileError(to);
            m_answer.bytes += length;
            if (m_wish.progress
                && !m_wish.progress(std::min(1.0, double(m_answer.bytes) / double(m_total))))
                return fail(Error::Kind::Cancelled, Archive::tr("Se detuvo la copia."));
        }
        ++m_answer.files;
        return store::syncFile(to);
    }

    const store::Store &m_store;
    const ListeningWish &m_wish;
    ListeningCopy m_answer;
    QList<ListeningStory> m_stories;
    QList<Source> m_sources;
    qint64 m_total = 0; ///< stored bytes: a little more than the plain ones
    QDir m_folder;
};

} // namespace

bool browsersPlay(const QString &mimeType)
{
    return !endingFor(mimeType).isEmpty();
}

Result<ListeningCopy> writeListeningCopy(const store::Store &store, const ListeningWish &wish)
{
    return ListeningWriting(store, wish).write();
}

} // namespace tambo::archive
