// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/fixity.h"

#include <QCryptographicHash>
#include <algorithm>

namespace tambo::archive {

namespace {

using store::FixityState;

/// One run.
class FixityRun
{
public:
    FixityRun(store::Store &store, const std::function<bool(double)> &progress)
        : m_store(store)
        , m_progress(progress)
    {}

    Result<FixityReport> run(const FixityWish &wish)
    {
        const qint64 before = wish.before.toMSecsSinceEpoch();
        TAMBO_ASSIGN(const auto due,
            m_store
                .read([&](store::Reader &reader) {
                    return store::dueForFixity(reader, before, std::max(0, wish.mostFiles));
                })
                .takeResult());
        for (const store::FixityDue &one : due)
            m_total += std::max<qint64>(1, one.storedBytes);
        for (const store::FixityDue &one : due) {
            const auto done = check(one);
            if (!done.ok() && done.error().kind != Error::Kind::Cancelled)
                return done.error();
            if (!done.ok()) {
                m_report.ended = FixityReport::Ended::Stopped;
                break;
            }
            if (m_notes.size() >= notesAtOnce)
                TAMBO_TRY(keepNotes());
        }
        TAMBO_TRY(keepNotes());
        TAMBO_ASSIGN(m_report.counts,
            m_store.read([](store::Reader &reader) { return store::fixityCounts(reader); })
                .takeResult());
        return std::move(m_report);
    }

private:
    struct Note {
        BlobId blob;
        FixityState state = FixityState::Sound;
        QByteArray sha256;
    };
    /// Each time waits for the disk; a power cut loses no more than that many checks.
    static constexpr qsizetype notesAtOnce = 50;

    Result<> check(const store::FixityDue &due)
    {
        TAMBO_TRY(tell(0));
        Note note{due.blob, FixityState::Sound, {}};
        const store::Blobs &blobs = m_store.blobs();
        const qint64 stored = blobs.storedBytes(due.blob);
        if (!blobs.has(due.blob)) {
            note.state = FixityState::Missing;
        } else if (!blobs.verify(due.blob).ok()) { // also where the disk cannot read it any more
            note.state = FixityState::Damaged;
        } else {
            TAMBO_ASSIGN(note, checkContent(due, note));
        }
        m_done += std::max<qint64>(1, due.storedBytes);
        if (note.state == FixityState::Damaged)
            m_report.damaged.append(due.blob);
        if (note.state == FixityState::Missing)
            m_report.missing.append(due.blob);
        ++m_report.checked;
        m_report.bytes += std::max<qint64>(0, stored);
        m_notes.append(note);
        return tell(0);
    }

    Result<Note> checkContent(const store::FixityDue &due, Note note)
    {
        const auto device = m_store.openBlob(due.blob);
        if (!device.ok()) { // without a key its stored bytes are all that can be looked at
            if (device.error().kind == Error::Kind::Corrupt)
                note.state = FixityState::Damaged;
            return note;
        }
        QCryptographicHash sum(QCryptographicHash::Sha256);
        const qint64 size = (*device)->size();
        for (qint64 read = 0; read < size;) {
            const QByteArray piece = (*device)->read(256 * 1024);
            if (piece.isEmpty()) {
                note.state = FixityState::Damaged;
                return note;
            }
            sum.addData(piece);
            read += piece.size();
            TAMBO_TRY(
                tell(double(read) / double(size) * double(std::max<qint64>(1, due.storedBytes))));
        }
        note.sha256 = sum.result();
        if (!due.sha256.isEmpty() && due.sha256 != note.sha256)
            note.state = FixityState::Damaged;
        return note;
    }

    Result<> tell(double ofFile) const
    {
        const double done = (double(m_done) + ofFile) / double(std::max<qint64>(1, m_total));
        return !m_progress || m_progress(std::min(1.0, done))
            ? Result<>()
            : Result<>(fail(Error::Kind::Cancelled, {}));
    }

    Result<> keepNotes()
    {
        if (m_notes.isEmpty())
            return {};
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        const QList<Note> notes = std::exchange(m_notes, {});
        return m_store
            .writeAs({},
                [&](store::Writer &writer) -> Result<> {
                    for (const Note &note : notes)
                        TAMBO_TRY(
                            store::noteFixity(writer, note.blob, note.state, now, note.sha256));
                    return {};
                })
            .takeResult();
    }

    store::Store &m_store;
    const std::function<bool(double)> &m_progress;
    qint64 m_total = 0;
    qint64 m_done = 0;
    QList<Note> m_notes; ///< not written yet
    FixityReport m_report;
};

} // namespace

Result<FixityReport> checkFixity(
    store::Store &store, const FixityWish &wish, const std::function<bool(double done)> &progress)
{
    return FixityRun(store, progress).run(wish);
}

} // namespace tambo::archive
