// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backup/backup.h"
#include "app/backup/restore.h"
#include "app/store/verify.h"
#include "tests/store/lab.h"

#include <QBuffer>

namespace tambo::backup::test {

using namespace tambo::store;
using store::test::Note;
using store::test::noted;

template<typename T> T must(Result<T> result)
{
    if (!result.ok())
        qFatal("%s %s", qPrintable(result.error().message), qPrintable(result.error().detail));
    return *std::move(result);
}
inline void must(const Result<> &result)
{
    store::test::Pc::must(result);
}

inline UnlockWith passphrase(const QString &text)
{
    return [text]() -> Result<Unlock> { return Unlock{text, {}}; };
}
inline UnlockWith words(const QByteArray &entropy)
{
    return [entropy]() -> Result<Unlock> { return Unlock{{}, entropy}; };
}

/// A folder with a centre's store in it, and more beside.
class Centre
{
public:
    explicit Centre(const QString &name = QStringLiteral("centro")) : m_folder(m_dir.filePath(name))
    {}

    void found() { store = must(Store::found(options(), root)); }
    /// Another PC of that centre, let in.
    void join(Centre &founder)
    {
        store = must(Store::join(options(), founder.store->centre()));
        founder.certify(*store);
        meet(founder);
    }
    void open(UnlockWith unlock = {}, HybridClock clock = {})
    {
        auto with = options();
        with.unlock = std::move(unlock);
        with.clock = std::move(clock);
        store = must(Store::open(std::move(with)));
    }
    [[nodiscard]] Store::Options options() const
    {
        return {m_folder, store::test::noteTable(), HybridClock(), {}};
    }
    [[nodiscard]] QString folder() const { return m_folder; }
    [[nodiscard]] QString file(const QString &name) const { return m_dir.filePath(name); }
    /// What lies beside the store.
    [[nodiscard]] QStringList beside() const
    {
        return QDir(m_dir.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    template<typename F> auto write(F job) { return store->write(std::move(job)).takeResult(); }
    template<typename F> auto read(F job) { return store->read(std::move(job)).takeResult(); }
    void note(const QString &title, SpaceKind kind = SpaceKind::Centre)
    {
        must(tryNote(title, kind));
    }
    Result<> tryNote(const QString &title, SpaceKind kind = SpaceKind::Centre)
    {
        Note one = noted(title);
        one.space = store->space(kind);
        return write([&](Writer &writer) { return writer.save(one); });
    }
    /// A note with a picture in the centre's space.
    BlobId picture(const QString &title, QByteArray content)
    {
        QBuffer buffer(&content);
        buffer.open(QIODevice::ReadOnly);
        Note one = noted(title);
        one.space = store->space(SpaceKind::Centre);
        one.photo = must(store->blobs().add(buffer, store->trust()->writingKey(one.space))).id;
        must(write([&](Writer &writer) { return writer.save(one); }));
        return one.photo;
    }
    [[nodiscard]] QStringList titles()
    {
        QStringList all;
        for (const Note &one : must(read([](Reader &reader) { return reader.list<Note>(); })))
            all.append(one.title);
        all.sort();
        return all;
    }
    [[nodiscard]] qint64 number(const char *sql)
    {
        return must(read([&](Reader &reader) { return reader.database().integer(sql); }));
    }
    [[nodiscard]] QList<QByteArray> rows(const char *sql)
    {
        return must(read([&](Reader &reader) -> Result<QList<QByteArray>> {
            QList<QByteArray> all;
            Statement statement = reader.database().prepare(sql);
            for (;;) {
                TAMBO_ASSIGN(const auto step, statement.step());
                if (step == Statement::Step::Done)
                    return all;
                all.append(statement.bytes(0));
            }
        }));
    }

    void certify(const Store &other)
    {
        const DeviceKeys keys{other.keyring().device.publicKey, other.keyring().box.publicKey};
        must(write([&](Writer &writer) { return certifyDevice(writer, keys); }));
    }
    [[nodiscard]] bool decides()
    {
        return store->trust()->log(store->centre())->mayDecide(store->device());
    }
    /// Both take all that the other has.
    void meet(Centre &other)
    {
        take(other);
        other.take(*this);
    }
    void take(Centre &other)
    {
        must(other.write([](Writer &writer) { return sealPending(writer); }));
        const auto control = other.rows("SELECT bytes FROM control ORDER BY centre, number");
        const auto segments
            = other.rows("SELECT bytes FROM segment WHERE state = 1 ORDER BY arrival");
        must(write([&](Writer &writer) -> Result<> {
            for (const QByteArray &entry : control) {
                TAMBO_ASSIGN(const Receipt receipt, receiveControl(writer, entry));
                if (receipt.verdict == Receipt::Verdict::Rejected)
                    return fail(Error::Kind::Internal, {}, receipt.reason);
            }
            for (const QByteArray &segment : segments) {
                TAMBO_ASSIGN(const Receipt receipt, receiveSegment(writer, segment));
                if (receipt.verdict == Receipt::Verdict::Rejected)
                    return fail(Error::Kind::Internal, {}, receipt.reason);
            }
            return {};
        }));
    }
    /// Nothing put aside, no fork, everything in order.
    [[nodiscard]] bool sound()
    {
        const auto report = verifyStore(*store);
        return report.ok() && report->sound()
            && number("SELECT count(*) FROM segment WHERE state <> 1") == 0;
    }

    QByteArray root = newRecoveryEntropy();

private:
    QTemporaryDir m_dir;
    QString m_folder;

public:
    std::unique_ptr<Store> store; ///< goes before its folder
};

} // namespace tambo::backup::test
