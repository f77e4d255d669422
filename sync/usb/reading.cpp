// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/usb/reading.h"

#include "app/store/files.h"
#include "app/store/incomingblobs.h"
#include "sync/usb/input.h"
#include "sync/usb/jobs.h"
#include "sync/usb/problems.h"
#include "sync/usb/taking.h"

#include <QFileInfo>

namespace tambo::usb {

namespace {

using What = EntryName::What;
using Content = Input::Content;

constexpr qsizetype batchFiles = 256;
constexpr qint64 batchBytes = 64 * 1024 * 1024;

/// The files of one volume: those that records here name and that are missing, and those that this
/// PC carries for others.
class Files
{
public:
    Files(store::Store &store, Carrying &carrying, Taken &taken)
        : m_store(store)
        , m_carrying(carrying)
        , m_taken(taken)
        , m_incoming(store.blobs())
        , m_carried(couriered(store))
    {}

    [[nodiscard]] Result<Content> take(Input &input, qsizetype entry, const Input::Sink &watch)
    {
        const Entry &file = input.manifest().entries[entry];
        const EntryName name = EntryName::of(file.name);
        if (!m_missing) {
            TAMBO_ASSIGN(m_missing, missingBlobs(m_store));
            TAMBO_ASSIGN(m_waiting, carriedFiles(m_store));
        }
        if (m_missing->contains(name.blob))
            return name.what == What::Blob ? takeWhole(m_incoming, input, entry, watch)
                                           : takePart(input, entry, name, watch);
        if (m_store.blobs().has(name.blob))
            return Content::Whole;
        // A part alone is of no use to a courier.
        const bool fits = name.what == What::Blob && file.size <= m_carrying.left;
        if (m_carrying.errand.centres.empty() || !fits) {
            ++m_taken.unwanted;
            return Content::Whole;
        }
        if (!m_waiting.contains(name.blob)) {
            m_waiting.insert(name.blob);
            m_carrying.left -= file.size;
            return takeWhole(m_carried, input, entry, watch);
        }
        m_known.append({name.blob, file.size}); // it may be for another centre too
        return Content::Whole;
    }

    [[nodiscard]] Result<> settle()
    {
        TAMBO_ASSIGN(const QList<Arrived> own, settled(m_incoming));
        TAMBO_TRY(note(own));
        TAMBO_ASSIGN(QList<Arrived> carried, settled(m_carried));
        m_taken.carried += carried.size();
        carried += std::exchange(m_known, {});
        return carried.isEmpty() ? Result<>() : noteCarried(m_store, m_carrying, carried);
    }

private:
    static Result<QList<Arrived>> settled(store::IncomingBlobs &incoming)
    {
        QList<Arrived> arrived;
        TAMBO_ASSIGN(const auto all, incoming.settle());
        for (const auto &[blob, bytes] : all)
            arrived.append({blob, bytes});
        return arrived;
    }

    Result<> note(const QList<Arrived> &arrived)
    {
        if (arrived.isEmpty())
            return {};
        TAMBO_TRY(noteArrived(m_store, arrived));
        m_taken.files += arrived.size();
        return {};
    }

    Result<Content> takeWhole(
        store::IncomingBlobs &incoming, Input &input, qsizetype entry, const Input::Sink &watch)
    {
        const BlobId blob = input.manifest().entries[entry].hash;
        TAMBO_TRY(incoming.begin());
        const auto content = input.pour(entry, [&](QByteArrayView bytes) -> Result<> {
            TAMBO_TRY(incoming.write(bytes));
            return watch(bytes);
        });
        if (!content.ok() || *content != Content::Whole) {
            incoming.drop();
            return content;
        }
        TAMBO_TRY(incoming.end(blob));
        m_missing->remove(blob);
        if (incoming.waiting() >= batchFiles || incoming.waitingBytes() >= batchBytes)
            TAMBO_TRY(settle());
        return content;
    }

    /// Parts come in order; one without those before it is for nothing.
    Result<Content> takePart(
        Input &input, qsizetype entry, const EntryName &name, const Input::Sink &watch)
    {
        QFile file(m_store.blobs().piecesPath(name.blob));
        const QString folder = QFileInfo(file).path();
        if (!QDir().mkpath(folder) || !file.open(QIODevice::ReadWrite))
            return store::fileError(file);
        if (file.size() < name.offset) {
            ++m_taken.unwanted;
            return Content::Whole;
        }
        // This one came by another road already, which goes on from where it is.
        const qint64 end = name.offset + input.manifest().entries[entry].size;
        if (file.size() >= end && end < name.whole)
            return Content::Whole;
        if (!file.resize(name.offset) || !file.seek(name.offset))
            return store::fileError(file);
        const auto content = input.pour(entry, [&](QByteArrayView bytes) -> Result<> {
            if (file.write(bytes.data(), bytes.size()) != bytes.size())
                return store::fileError(file);
            return watch(bytes);
        });
        if (!content.ok() || *content != Content::Whole) {
            (void)file.resize(name.offset); // else the next part finds it too long
            return content;
        }
        TAMBO_TRY(store::syncFile(file));
        if (file.size() < name.whole)
            return content;
        file.close();
        const auto adopted = m_store.blobs().adoptPieces(name.blob);
        if (!adopted.ok() && adopted.error().kind == Error::Kind::Corrupt)
            return Content::Damaged;
        TAMBO_TRY(adopted);
        m_missing->remove(name.blob);
        TAMBO_TRY(note({{name.blob, name.whole}}));
        return content;
    }

    store::Store &m_store;
    Carrying &m_carrying;
    Taken &m_taken;
    store::IncomingBlobs m_incoming;
    store::IncomingBlobs m_carried;
    std::optional<QSet<BlobId>> m_missing;
    QSet<BlobId> m_waiting; ///< carried already
    QList<Arrived> m_known; ///< of those, what this volume brings too
};

/// One volume, from its first entry to its last or to where it ends.
class VolumeReading
{
public:
    VolumeReading(store::Store &store, Input &input, Carrying &carrying, Taken &taken,
        const Input::Sink &watch)
        : m_store(store)
        , m_input(input)
        , m_carrying(carrying)
        , m_taken(taken)
        , m_watch(watch)
        , m_files(store, carrying, taken)
    {}

    /// What stopped it. What came before stays, files too.
    Result<> run()
    {
        const auto done = takeAll();
        const auto settled = m_files.settle();
        const auto told = tellKnowledge();
        for (const Result<> &one : {done, settled, told})
            TAMBO_TRY(one);
        return m_damaged > 0 ? Result<>(damagedEntries(m_damaged)) : Result<>();
    }

private:
    Result<> takeAll()
    {
        const QList<Entry> &entries = m_input.manifest().entries;
        qsizetype whole = 0;
        for (qsizetype i = 0; i < entries.size(); ++i) {
            TAMBO_ASSIGN(const Content content, take(i, EntryName::of(entries[i].name).what));
            if (content == Content::Torn)
                return torn(whole, entries.size());
            ++(content == Content::Whole ? whole : m_damaged);
            m_taken.partsWhole += content == Content::Whole;
        }
        return {};
    }

    Result<Content> take(qsizetype entry, What what)
    {
        if (what != What::Control)
            TAMBO_TRY(tellKnowledge());
        if (what == What::Blob || what == What::Part)
            return m_files.take(m_input, entry, m_watch);
        if (what == What::Other)
            return Content::Whole;
        QByteArray page;
        TAMBO_ASSIGN(const Content content, m_input.page(entry, page));
        if (content != Content::Whole)
            return content;
        TAMBO_TRY(m_watch(page));
        TAMBO_TRY(what == What::Control ? takeControl(m_store, page, m_taken)
                                        : takeSegments(m_store, page, m_carrying, m_taken));
        return content;
    }

    /// Once, when the control entries are in: they say who wrote this.
    Result<> tellKnowledge()
    {
        if (std::exchange(m_told, true))
            return {};
        return takeKnowledge(m_store, m_input.manifest(), m_taken.control > 0);
    }

    store::Store &m_store;
    Input &m_input;
    Carrying &m_carrying;
    Taken &m_taken;
    const Input::Sink &m_watch;
    Files m_files;
    qsizetype m_damaged = 0;
    bool m_told = false;
};

class Reading
{
public:
    Reading(store::Store &store, const OpenVolume &open, qint64 courierBytes,
        const OnProgress &progress)
        : m_store(store)
        , m_open(open)
        , m_courierBytes(courierBytes)
        , m_progress(progress)
    {}

    Result<Taken> run(quint64 first)
    {
        Manifest head;
        {
            TAMBO_ASSIGN(const auto device, m_open(first));
            Input input(*device);
            TAMBO_TRY(input.open());
            head = input.manifest();
        }
        TAMBO_ASSIGN(m_carrying, carryingFor(m_store, head, m_courierBytes));
        TAMBO_TRY(checkWelcome(m_store, head, m_carrying));
        m_taken.centre = head.centre;
        m_taken.madeMs = head.madeMs;
        m_total = head.contentBytes() * qint64(head.volumes);
        quint64 missing = 0;
        for (quint64 volume = 1; volume <= head.volumes && !m_stopped; ++volume)
            missing += readVolume(volume, head) == Found::No;
        if (missing > 0)
            blame(missingVolumes(qsizetype(missing), qsizetype(head.volumes)));
        return m_taken;
    }

private:
    enum class Found { Yes, No };

    Found readVolume(quint64 volume, const Manifest &head)
    {
        const auto device = m_open(volume);
        if (!device.ok())
            return Found::No;
        Input input(**device);
        const auto opened = input.open();
        if (!opened.ok()) {
            blame(opened.error());
            return Found::Yes;
        }
        const Manifest &own = input.manifest();
        if (own.set != head.set || own.volume != volume
            || own.devicePublicKey != head.devicePublicKey)
            return Found::No;
        m_taken.parts += own.entries.size();
        const Input::Sink watch = [this](QByteArrayView bytes) -> Result<> {
            m_done += bytes.size();
            const bool goOn = !m_progress || m_progress({m_done, std::max(m_done, m_total)});
            return goOn ? Result<>() : Result<>(readingStopped());
        };
        const auto read = VolumeReading(m_store, input, m_carrying, m_taken, watch).run();
        if (!read.ok()) {
            // What is wrong with this volume says nothing of the next.
            m_stopped = read.error().kind != Error::Kind::Corrupt;
            blame(read.error());
        }
        return Found::Yes;
    }

    /// The first that went wrong is what the person hears.
    void blame(const Error &error)
    {
        if (!m_taken.problem)
            m_taken.problem = error;
    }

    store::Store &m_store;
    const OpenVolume &m_open;
    qint64 m_courierBytes;
    const OnProgress &m_progress;
    Carrying m_carrying;
    Taken m_taken;
    qint64 m_done = 0;
    qint64 m_total = 0;
    bool m_stopped = false;
};

Result<std::unique_ptr<QIODevice>> openFile(const QString &path)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return cannotOpen(file->errorString());
    return std::unique_ptr<QIODevice>(std::move(file));
}

/// Whichever volume the person chose, the path of the first.
QString firstPath(const QString &path, quint64 volume)
{
    const QFileInfo info(path);
    const QString suffix = info.suffix().isEmpty() ? QString() : u'.' + info.suffix();
    const QString mark = u'-' + QString::number(volume) + suffix;
    return volume > 1 && path.endsWith(mark) ? path.chopped(mark.size()) + suffix : path;
}

} // namespace

Result<Taken> takeBundle(store::Store &store, const OpenVolume &open, quint64 first,
    qint64 courierBytes, const OnProgress &progress)
{
    return Reading(store, open, courierBytes, progress).run(first);
}

QFuture<Result<Taken>> readBundle(store::Store &store, ReadWish wish, OnProgress progress)
{
    return QtConcurrent::run(&jobs(),
        [&store, wish = std::move(wish), progress = std::move(progress)]() -> Result<Taken> {
            const QString &path = wish.path;
            TAMBO_ASSIGN(const Shown shown, showBundle(path));
            if (wish.emptyCourier)
                TAMBO_TRY(forgetCarried(store));
            const quint64 chosen = shown.manifest.volume;
            const QString first = firstPath(path, chosen);
            const OpenVolume open = [&](quint64 volume) {
                return openFile(volume == chosen ? path : volumePath(first, volume));
            };
            return takeBundle(store, open, chosen, wish.courierBytes, progress);
        });
}

Result<Shown> showBundle(const QString &path)
{
    TAMBO_ASSIGN(const auto file, openFile(path));
    Input input(*file);
    TAMBO_TRY(input.open());
    return Shown{input.manifest(), file->size(), input.isWhole()};
}

} // namespace tambo::usb
