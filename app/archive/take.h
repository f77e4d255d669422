// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/formats/sound.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QList>

// Recordings under way. A take is a file that only grows: each record of it, at most half a second
// of sound, is encrypted by itself and on the disk (fsync) before the next. Whatever happens, what
// lies before the first damaged record can be heard.
namespace tambo::archive {

/// A moment that somebody marked.
struct TakeMark {
    qint64 ms = 0;
    QString words; ///< may be empty

    bool operator==(const TakeMark &) const = default;
};

/// Writes one. Not thread-safe; may live in any one thread.
class TakeWriter
{
public:
    static constexpr int syncMs = 500; ///< of sound, at most, that is not on the disk yet

    /// A new file in `folder`, which is made. `key`: 32 bytes; only its owner can read the take.
    [[nodiscard]] static Result<std::unique_ptr<TakeWriter>> begin(const QString &folder,
        const QByteArray &key, formats::SoundShape shape, const QDateTime &now);
    ~TakeWriter();
    Q_DISABLE_COPY_MOVE(TakeWriter)

    /// Interleaved 16-bit frames. NoSpace when the disk is full: what was added before is kept.
    [[nodiscard]] Result<> add(const QByteArray &frames);
    /// A moment, by default now; the words of the last call for that moment count.
    [[nodiscard]] Result<> mark(const QString &words) { return mark(lengthMs(), words); }
    [[nodiscard]] Result<> mark(qint64 ms, const QString &words);
    /// All but the last block of the encoder is on the disk: before a pause.
    [[nodiscard]] Result<> sync();
    /// Everything is on the disk.
    [[nodiscard]] Result<> finish();
    [[nodiscard]] qint64 lengthMs() const;
    [[nodiscard]] QString path() const;

private:
    struct Private;
    explicit TakeWriter(std::unique_ptr<Private> state);
    std::unique_ptr<Private> d;
};

/// What there is of a take.
struct TakeInfo {
    QString path;
    QDateTime began; ///< UTC, this PC's clock
    formats::SoundShape shape;
    qint64 frames = 0; ///< that can be heard
    QList<TakeMark> marks; ///< by time

    [[nodiscard]] qint64 lengthMs() const { return frames * 1000 / shape.rate; }
};

/// The sound of a take as a FLAC file, with random access.
class TakeDevice : public QIODevice
{
public:
    /// Corrupt where its beginning cannot be read, or the key is another one.
    [[nodiscard]] static Result<std::unique_ptr<TakeDevice>> open(
        const QString &path, const QByteArray &key);

    [[nodiscard]] const TakeInfo &info() const { return m_info; }
    [[nodiscard]] bool isSequential() const override { return false; }
    [[nodiscard]] qint64 size() const override;

protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    /// A record with sound: where its bytes lie in the stream, and the record in the file.
    struct Piece {
        qint64 at = 0;
        qint64 size = 0;
        qint64 offset = 0;
        qint64 index = 0; ///< of the record
    };
    TakeDevice(const QString &path, const QByteArray &key);
    [[nodiscard]] Result<> index();
    [[nodiscard]] Result<QByteArray> record(qint64 offset, qint64 index);
    [[nodiscard]] Result<> take(const QByteArray &plain, qint64 offset, qint64 index);
    void mark(const TakeMark &mark);
    [[nodiscard]] bool load(qint64 position);

    QFile m_file;
    QByteArray m_key;
    QByteArray m_salt;
    TakeInfo m_info;
    QList<Piece> m_pieces;
    qsizetype m_loaded = -1; ///< of m_pieces
    QByteArray m_bytes; ///< of that one
    QByteArray m_head; ///< the head of the stream, with its length
};

/// The files of takes that nobody is recording, by name, so the oldest first.
[[nodiscard]] QFileInfoList takeFiles(const QString &folder);
/// Takes that nobody saved and nobody is recording, oldest first. Files that hold no sound at all
/// are removed.
[[nodiscard]] QList<TakeInfo> unsavedTakes(const QString &folder, const QByteArray &key);

} // namespace tambo::archive
