// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/take.h"

#include "app/archive/texts.h"
#include "app/formats/flac.h"
#include "app/store/crypto.h"
#include "app/store/files.h"

#include <QDir>
#include <QMutex>
#include <QSet>
#include <QtEndian>

namespace tambo::archive {
namespace {

constexpr char magic[] = "TamboTake1\n";
constexpr qsizetype magicSize = sizeof magic - 1;
constexpr qsizetype saltSize = 16;
constexpr qsizetype headSize = magicSize + saltSize;
constexpr qsizetype sizeSize = 4;
constexpr qint64 mostRecord
    = 1 << 20; // of half a second of stereo at 192 kHz, uncompressed: 400 kB

/// The first byte of a record; for ever.
enum class Kind : char {
    Begin = 'B', ///< began ms (8), rate (4), channels (1)
    Sound = 'S', ///< frames from the beginning to here (8), FLAC
    Mark = 'M', ///< ms (8), UTF-8
};

template<typename T> void put(QByteArray &bytes, T number)
{
    const T little = qToLittleEndian(number);
    bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
}

template<typename T> T get(const QByteArray &bytes, qsizetype at)
{
    return at + qsizetype(sizeof(T)) <= bytes.size() ? qFromLittleEndian<T>(bytes.constData() + at)
                                                     : T();
}

/// A record stands where it was written, and in that file.
QByteArray placeOf(const QByteArray &salt, qint64 index)
{
    QByteArray place = salt;
    put(place, quint64(index));
    return place;
}

/// Those that are being written in this program, from any thread.
class Underway
{
public:
    void begin(const QString &path)
    {
        const QMutexLocker locker(&m_mutex);
        m_paths.insert(path);
    }
    void end(const QString &path)
    {
        const QMutexLocker locker(&m_mutex);
        m_paths.remove(path);
    }
    [[nodiscard]] bool has(const QString &path)
    {
        const QMutexLocker locker(&m_mutex);
        return m_paths.contains(path);
    }

private:
    QMutex m_mutex;
    QSet<QString> m_paths;
};

Underway &underway()
{
    static Underway all;
    return all;
}

Error unreadable(const QString &detail)
{
    return fail(Error::Kind::Corrupt,
        Archive::tr("Esa grabación está dañada desde el comienzo. No se puede oír."), detail);
}

} // namespace

struct TakeWriter::Private {
    QFile file;
    QByteArray key;
    QByteArray salt;
    formats::SoundShape shape;
    std::unique_ptr<formats::FlacWriter> flac;
    QByteArray waiting; ///< FLAC that is not in a record yet
    qint64 frames = 0; ///< that were added
    qint64 written = 0; ///< that are in records
    qint64 index = 0; ///< of the next record

    Result<> write(Kind kind, const QByteArray &content);
    Result<> writeSound();
};

Result<> TakeWriter::Private::write(Kind kind, const QByteArray &content)
{
    const QByteArray nonce = store::randomBytes(store::aeadNonceSize);
    const QByteArray cipher
        = store::aeadEncrypt(char(kind) + content, placeOf(salt, index), nonce, key);
    QByteArray record;
    put(record, quint32(nonce.size() + cipher.size()));
    record += nonce + cipher;
    const qint64 before = file.pos();
    if (file.write(record) != record.size() || !store::syncFile(file).ok()) {
        const QString detail = file.errorString();
        file.resize(before); // or what is written later would stand behind a torn record
        file.seek(before);
        return fail(Error::Kind::NoSpace,
            Archive::tr("El disco está lleno. Lo grabado hasta aquí está a salvo."), detail);
    }
    ++index;
    return {};
}

Result<> TakeWriter::Private::writeSound()
{
    QByteArray content;
    put(content, quint64(flac->given()));
    TAMBO_TRY(write(Kind::Sound, content + waiting));
    waiting.clear();
    written = flac->given();
    return {};
}

TakeWriter::TakeWriter(std::unique_ptr<Private> state) : d(std::move(state)) {}

TakeWriter::~TakeWriter()
{
    underway().end(path());
}

Result<std::unique_ptr<TakeWriter>> TakeWriter::begin(
    const QString &folder, const QByteArray &key, formats::SoundShape shape, const QDateTime &now)
{
    auto state = std::make_unique<Private>();
    state->key = key;
    state->shape = shape;
    state->salt = store::randomBytes(saltSize);
    const QString name = now.toUTC().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    state->file.setFileName(QStringLiteral("%1/%2-%3.take")
            .arg(folder, name, QString::fromLatin1(state->salt.left(4).toHex())));
    if (!QDir().mkpath(folder)
        || !state->file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered)
        || state->file.write(QByteArray(magic, magicSize) + state->salt) != headSize)
        return fail(Error::Kind::Storage,
            Archive::tr("No se puede grabar en este disco. Revise si tiene espacio y permisos."),
            state->file.errorString());
    QByteArray about;
    put(about, quint64(now.toMSecsSinceEpoch()));
    put(about, quint32(shape.rate));
    about.append(char(shape.channels));
    TAMBO_TRY(state->write(Kind::Begin, about));
    store::syncFolderOf(state->file.fileName());
    TAMBO_ASSIGN(
        state->flac, formats::FlacWriter::create(shape, [to = state.get()](QByteArrayView bytes) {
            to->waiting.append(bytes.data(), bytes.size());
        }));
    underway().begin(state->file.fileName());
    return std::unique_ptr<TakeWriter>(new TakeWriter(std::move(state)));
}

Result<> TakeWriter::add(const QByteArray &frames)
{
    const qint64 frameBytes = qint64(sizeof(qint16)) * d->shape.channels;
    const qint64 count = frames.size() / frameBytes;
    TAMBO_TRY(d->flac->add(reinterpret_cast<const qint16 *>(frames.constData()), count));
    d->frames += count;
    if ((d->frames - d->written) * 1000 / d->shape.rate < syncMs)
        return {};
    return d->writeSound();
}

Result<> TakeWriter::mark(qint64 ms, const QString &words)
{
    QByteArray content;
    put(content, quint64(ms));
    return d->write(Kind::Mark, content + words.toUtf8());
}

Result<> TakeWriter::finish()
{
    TAMBO_TRY(d->flac->finish());
    TAMBO_TRY(d->writeSound());
    d->file.close();
    return {};
}

Result<> TakeWriter::sync()
{
    return d->waiting.isEmpty() ? Result<>() : d->writeSound();
}

qint64 TakeWriter::lengthMs() const
{
    return d->frames * 1000 / d->shape.rate;
}

QString TakeWriter::path() const
{
    return d->file.fileName();
}

TakeDevice::TakeDevice(const QString &path, const QByteArray &key) : m_file(path), m_key(key) {}

Result<std::unique_ptr<TakeDevice>> TakeDevice::open(const QString &path, const QByteArray &key)
{
    std::unique_ptr<TakeDevice> take(new TakeDevice(path, key));
    take->m_info.path = path;
    TAMBO_TRY(take->index());
    static_cast<QIODevice *>(take.get())->open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    return take;
}

/// Reads every record once: what a cut left half written is where it ends.
Result<> TakeDevice::index()
{
    if (!m_file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::NotFound, Archive::tr("Esa grabación ya no está aquí."),
            m_file.errorString());
    const QByteArray head = m_file.read(headSize);
    if (head.size() != headSize || !head.startsWith(magic))
        return unreadable(QStringLiteral("not a take"));
    m_salt = head.mid(magicSize);
    qint64 offset = headSize;
    for (qint64 index = 0;; ++index) {
        const auto plain = record(offset, index);
        if (!plain.ok() || !take(*plain, offset, index).ok()) {
            if (index == 0)
                return unreadable(QStringLiteral("no record opens"));
            break;
        }
        offset = m_file.pos();
    }
    if (!m_pieces.isEmpty()) {
        TAMBO_ASSIGN(const QByteArray first, record(m_pieces[0].offset, m_pieces[0].index));
        m_head = formats::flacHeadOf(
            first.mid(1 + qsizetype(sizeof(quint64)), formats::flacHeadBytes), m_info.frames);
    }
    return {};
}

Result<QByteArray> TakeDevice::record(qint64 offset, qint64 index)
{
    const auto torn = [] { return unreadable(QStringLiteral("a torn record")); };
    if (!m_file.seek(offset))
        return torn();
    const QByteArray sizeBytes = m_file.read(sizeSize);
    const qint64 size = get<quint32>(sizeBytes, 0);
    if (sizeBytes.size() != sizeSize || size <= store::aeadNonceSize || size > mostRecord)
        return torn();
    const QByteArray sealed = m_file.read(size);
    if (sealed.size() != size)
        return torn();
    return store::aeadDecrypt(QByteArrayView(sealed).sliced(store::aeadNonceSize),
        placeOf(m_salt, index), QByteArrayView(sealed).first(store::aeadNonceSize), m_key);
}

Result<> TakeDevice::take(const QByteArray &plain, qint64 offset, qint64 index)
{
    constexpr qsizetype numberAt = 1;
    constexpr qsizetype contentAt = numberAt + qsizetype(sizeof(quint64));
    const quint64 number = get<quint64>(plain, numberAt);
    switch (Kind(plain[0])) {
    case Kind::Begin: {
        m_info.began = QDateTime::fromMSecsSinceEpoch(qint64(number), Qt::UTC);
        m_info.shape = {int(get<quint32>(plain, contentAt)),
            plain.size() > contentAt + 4 ? int(plain[contentAt + 4]) : 0};
        const bool known = m_info.shape.rate > 0 && m_info.shape.channels > 0;
        return known ? Result<>() : Result<>(unreadable(QStringLiteral("no shape")));
    }
    case Kind::Sound: {
        const qint64 bytes = plain.size() - contentAt;
        const qint64 at = size();
        m_info.frames = qint64(number);
        if (bytes > 0)
            m_pieces.append({at, bytes, offset, index});
        return {};
    }
    case Kind::Mark:
        mark({qint64(number), QString::fromUtf8(plain.mid(contentAt))});
        return {};
    }
    return {}; // of a newer program
}

void TakeDevice::mark(const TakeMark &mark)
{
    const auto at = std::lower_bound(m_info.marks.begin(), m_info.marks.end(), mark,
        [](const TakeMark &a, const TakeMark &b) { return a.ms < b.ms; });
    if (at != m_info.marks.end() && at->ms == mark.ms)
        at->words = mark.words;
    else
        m_info.marks.insert(at, mark);
}

qint64 TakeDevice::size() const
{
    return m_pieces.isEmpty() ? 0 : m_pieces.last().at + m_pieces.last().size;
}

bool TakeDevice::load(qint64 position)
{
    const auto after = std::upper_bound(m_pieces.cbegin(), m_pieces.cend(), position,
        [](qint64 at, const Piece &piece) { return at < piece.at; });
    if (after == m_pieces.cbegin())
        return false;
    const qsizetype which = after - m_pieces.cbegin() - 1;
    if (which == m_loaded)
        return true;
    const auto plain = record(m_pieces[which].offset, m_pieces[which].index);
    if (!plain.ok()) {
        setErrorString(plain.error().message);
        return false;
    }
    m_bytes = plain->mid(1 + qsizetype(sizeof(quint64)));
    if (which == 0)
        m_bytes.replace(0, m_head.size(), m_head);
    m_loaded = which;
    return true;
}

qint64 TakeDevice::readData(char *data, qint64 size)
{
    qint64 done = 0;
    for (qint64 at = pos(); done < size && at < this->size(); at = pos() + done) {
        if (!load(at))
            return done > 0 ? done : -1;
        const qint64 from = at - m_pieces[m_loaded].at;
        const qint64 now = std::min(size - done, qint64(m_bytes.size()) - from);
        std::copy_n(m_bytes.constData() + from, now, data + done);
        done += now;
    }
    return done;
}

QFileInfoList takeFiles(const QString &folder)
{
    QFileInfoList files
        = QDir(folder).entryInfoList({QStringLiteral("*.take")}, QDir::Files, QDir::Name);
    files.removeIf([](const QFileInfo &file) { return underway().has(file.filePath()); });
    return files;
}

QList<TakeInfo> unsavedTakes(const QString &folder, const QByteArray &key)
{
    QList<TakeInfo> takes;
    for (const QFileInfo &file : takeFiles(folder)) {
        const auto take = TakeDevice::open(file.filePath(), key);
        if (take.ok() && (*take)->info().frames > 0)
            takes.append((*take)->info());
        else if (take.ok())
            QFile::remove(file.filePath()); // it was begun, and nothing was heard
    }
    return takes;
}

} // namespace tambo::archive
