// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/steward.h"
#include "app/store/verify.h"
#include "sync/usb/bundle.h"
#include "tests/engine/village.h"

#include <QDirIterator>

// PCs that only meet on a stick.
namespace tambo::usb::test {

using sync::test::noise;
using sync::test::Pc;

inline QString s(const char *text)
{
    return QString::fromUtf8(text);
}

inline QStringList list(std::initializer_list<const char *> words)
{
    QStringList all;
    for (const char *word : words)
        all.append(QString::fromUtf8(word));
    return all;
}

/// Another PC of that centre, let in by it, though it has not heard so.
inline std::unique_ptr<Pc> another(Pc &by)
{
    auto pc = std::make_unique<Pc>(Pc::Start::Nothing);
    auto joined
        = store::Store::join({pc->folder(), allEntities(), HybridClock(), {}}, by.store->centre());
    if (!joined.ok())
        qFatal("join: %s", qPrintable(joined.error().message));
    pc->take(*std::move(joined));
    const store::Keyring keys = pc->store->keyring();
    const auto certified = by.write([&](store::Writer &writer) {
        return store::certifyDevice(writer, {keys.device.publicKey, keys.box.publicKey});
    });
    if (!certified.ok())
        qFatal("certify: %s", qPrintable(certified.error().message));
    return pc;
}

/// A stick: a folder, and how often something was written on it.
struct Stick {
    QTemporaryDir dir;
    int count = 0;

    [[nodiscard]] QString next() { return dir.filePath(s("%1.tambo").arg(++count)); }
    [[nodiscard]] QString last() const { return dir.filePath(s("%1.tambo").arg(count)); }
    [[nodiscard]] QStringList files() const
    {
        return QDir(dir.path()).entryList(QDir::Files | QDir::Hidden);
    }

    Result<Written> write(Pc &pc, WriteWish wish = {})
    {
        wish.path = next();
        return Pc::arrive(writeBundle(*pc.store, std::move(wish)));
    }
    Result<Written> writeFor(Pc &pc, const Pc &other)
    {
        WriteWish wish;
        wish.targets = {other.store->centre()};
        return write(pc, std::move(wish));
    }
    Result<Taken> read(Pc &pc, qint64 courierBytes = 0)
    {
        return Pc::arrive(readBundle(*pc.store, {last(), courierBytes}));
    }
    /// From one to the other; all must go well.
    Written carry(Pc &from, Pc &to, WriteWish wish = {})
    {
        if (wish.targets.isEmpty() && from.store->centre() != to.store->centre())
            wish.targets = {to.store->centre()};
        const auto written = write(from, std::move(wish));
        if (!written.ok())
            qFatal("write: %s (%s)", qPrintable(written.error().message),
                qPrintable(written.error().detail));
        const auto taken = read(to);
        if (!taken.ok())
            qFatal("read: %s (%s)", qPrintable(taken.error().message),
                qPrintable(taken.error().detail));
        if (taken->problem)
            qFatal("read: %s (%s)", qPrintable(taken->problem->message),
                qPrintable(taken->problem->detail));
        return *written;
    }
};

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

inline void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

inline qint64 count(Pc &pc, const char *sql)
{
    return *pc.read(
        [sql](store::Reader &reader) { return reader.database().integer(QByteArray(sql)); });
}

inline bool isSound(Pc &pc)
{
    return store::verifyStore(*pc.store)->sound();
}

} // namespace tambo::usb::test
