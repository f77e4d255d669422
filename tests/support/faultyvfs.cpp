// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faultyvfs.h"

#include <QFile>
#include <QRandomGenerator>
#include <cstring>
#include <sqlite3.h>
#include <sys/stat.h>

namespace tambo::test {

namespace {

/// The real file lies behind it in the same allocation.
struct Handle {
    sqlite3_file base;
    FaultyVfs *vfs;
    QString *path; ///< null: a file without a name
    sqlite3_file *real;
};

Handle &of(sqlite3_file *file)
{
    return *reinterpret_cast<Handle *>(file);
}

int close(sqlite3_file *file)
{
    Handle &handle = of(file);
    delete handle.path;
    return handle.real->pMethods->xClose(handle.real);
}

int read(sqlite3_file *file, void *to, int bytes, sqlite3_int64 at)
{
    Handle &handle = of(file);
    if (handle.vfs->isOff())
        return SQLITE_IOERR_READ;
    return handle.real->pMethods->xRead(handle.real, to, bytes, at);
}

int write(sqlite3_file *file, const void *from, int bytes, sqlite3_int64 at)
{
    Handle &handle = of(file);
    if (!handle.path)
        return handle.real->pMethods->xWrite(handle.real, from, bytes, at);
    const int answer = handle.vfs->answer(FaultyVfs::Operation::Write);
    if (answer != SQLITE_OK) {
        if (!handle.vfs->isOff())
            handle.real->pMethods->xWrite(handle.real, from, bytes / 2, at);
        return answer;
    }
    handle.vfs->changed(
        *handle.path, {at, QByteArray(static_cast<const char *>(from), bytes), false});
    return handle.real->pMethods->xWrite(handle.real, from, bytes, at);
}

int truncate(sqlite3_file *file, sqlite3_int64 size)
{
    Handle &handle = of(file);
    if (!handle.path)
        return handle.real->pMethods->xTruncate(handle.real, size);
    if (const int answer = handle.vfs->answer(FaultyVfs::Operation::Truncate); answer != SQLITE_OK)
        return answer;
    handle.vfs->changed(*handle.path, {size, {}, true});
    return handle.real->pMethods->xTruncate(handle.real, size);
}

/// The disk of a test loses what it is told to lose: waiting for the real one would only take time.
int sync(sqlite3_file *file, int)
{
    Handle &handle = of(file);
    if (!handle.path)
        return SQLITE_OK;
    if (const int answer = handle.vfs->answer(FaultyVfs::Operation::Sync); answer != SQLITE_OK)
        return answer;
    handle.vfs->synced(*handle.path);
    return SQLITE_OK;
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    return of(file).real->pMethods->xFileSize(of(file).real, size);
}

int lock(sqlite3_file *file, int level)
{
    return of(file).real->pMethods->xLock(of(file).real, level);
}

int unlock(sqlite3_file *file, int level)
{
    return of(file).real->pMethods->xUnlock(of(file).real, level);
}

int checkReservedLock(sqlite3_file *file, int *held)
{
    return of(file).real->pMethods->xCheckReservedLock(of(file).real, held);
}

int fileControl(sqlite3_file *file, int what, void *argument)
{
    return of(file).real->pMethods->xFileControl(of(file).real, what, argument);
}

int sectorSize(sqlite3_file *file)
{
    return of(file).real->pMethods->xSectorSize(of(file).real);
}

int deviceCharacteristics(sqlite3_file *file)
{
    return of(file).real->pMethods->xDeviceCharacteristics(of(file).real);
}

int shmMap(sqlite3_file *file, int page, int size, int extend, void volatile **to)
{
    return of(file).real->pMethods->xShmMap(of(file).real, page, size, extend, to);
}

int shmLock(sqlite3_file *file, int offset, int count, int flags)
{
    return of(file).real->pMethods->xShmLock(of(file).real, offset, count, flags);
}

void shmBarrier(sqlite3_file *file)
{
    of(file).real->pMethods->xShmBarrier(of(file).real);
}

int shmUnmap(sqlite3_file *file, int remove)
{
    return of(file).real->pMethods->xShmUnmap(of(file).real, remove);
}

const sqlite3_io_methods methods{2, close, read, write, truncate, sync, fileSize, lock, unlock,
    checkReservedLock, fileControl, sectorSize, deviceCharacteristics, shmMap, shmLock, shmBarrier,
    shmUnmap, nullptr, nullptr};

FaultyVfs &ownerOf(sqlite3_vfs *vfs)
{
    return *static_cast<FaultyVfs *>(vfs->pAppData);
}

int open(sqlite3_vfs *vfs, sqlite3_filename name, sqlite3_file *file, int flags, int *flagsOut)
{
    FaultyVfs &owner = ownerOf(vfs);
    Handle &handle = of(file);
    handle.base.pMethods = nullptr;
    if (name) {
        if (const int answer = owner.answer(FaultyVfs::Operation::Open); answer != SQLITE_OK)
            return answer;
    }
    handle.vfs = &owner;
    handle.path = nullptr;
    handle.real = reinterpret_cast<sqlite3_file *>(reinterpret_cast<char *>(file) + sizeof(Handle));
    const int code = owner.real()->xOpen(owner.real(), name, handle.real, flags, flagsOut);
    if (!handle.real->pMethods)
        return code;
    handle.base.pMethods = &methods;
    if (name) {
        handle.path = new QString(QString::fromUtf8(name));
        owner.opened(*handle.path);
    }
    return code;
}

int remove(sqlite3_vfs *vfs, const char *name, int syncFolder)
{
    FaultyVfs &owner = ownerOf(vfs);
    if (const int answer = owner.answer(FaultyVfs::Operation::Delete); answer != SQLITE_OK)
        return answer;
    owner.deleted(QString::fromUtf8(name));
    return owner.real()->xDelete(owner.real(), name, syncFolder);
}

} // namespace

FaultyVfs::FaultyVfs() : m_real(sqlite3_vfs_find(nullptr)), m_own(new sqlite3_vfs(*m_real))
{
    // What is not replaced finds its data through the structure it is called with, as the copy has
    // it too.
    m_own->szOsFile = int(sizeof(Handle)) + m_real->szOsFile;
    m_own->zName = "faulty";
    m_own->pNext = nullptr;
    m_own->pAppData = this;
    m_own->xOpen = open;
    m_own->xDelete = remove;
    sqlite3_vfs_register(m_own, 1);
}

FaultyVfs::~FaultyVfs()
{
    sqlite3_vfs_unregister(m_own);
    sqlite3_vfs_register(m_real, 1);
    delete m_own;
}

void FaultyVfs::arm(const Plan &plan)
{
    const QMutexLocker locker(&m_mutex);
    m_plan = plan;
    m_count = 0;
    m_struck = false;
    m_files.clear();
}

qint64 FaultyVfs::disarm()
{
    const QMutexLocker locker(&m_mutex);
    if (m_struck && m_plan.kind == Kind::PowerCut)
        loseUnsynced();
    m_plan = {};
    m_files.clear();
    return m_count;
}

bool FaultyVfs::hasStruck() const
{
    const QMutexLocker locker(&m_mutex);
    return m_struck;
}

bool FaultyVfs::isOff() const
{
    const QMutexLocker locker(&m_mutex);
    return m_struck && m_plan.kind == Kind::PowerCut;
}

int FaultyVfs::answer(Operation operation)
{
    const QMutexLocker locker(&m_mutex);
    const bool now = ++m_count == m_plan.at;
    const bool since = m_count >= m_plan.at;
    const bool strikes = (m_plan.kind == Kind::Error && now)
        || (m_plan.kind == Kind::Full && since && operation == Operation::Write)
        || (m_plan.kind == Kind::PowerCut && since);
    if (!strikes)
        return SQLITE_OK;
    m_struck = true;
    if (m_plan.kind == Kind::Full)
        return SQLITE_FULL;
    switch (operation) {
    case Operation::Open:
        return SQLITE_CANTOPEN;
    case Operation::Write:
        return SQLITE_IOERR_WRITE;
    case Operation::Sync:
        return SQLITE_IOERR_FSYNC;
    case Operation::Truncate:
        return SQLITE_IOERR_TRUNCATE;
    case Operation::Delete:
        break;
    }
    return SQLITE_IOERR_DELETE;
}

void FaultyVfs::opened(const QString &path)
{
    const QMutexLocker locker(&m_mutex);
    if (m_plan.kind != Kind::PowerCut)
        return;
    // A name may be another file's by now: a database that was mended takes the old one's place.
    struct stat now = {};
    const quint64 inode = ::stat(path.toUtf8().constData(), &now) == 0 ? quint64(now.st_ino) : 0;
    if (const auto known = m_files.constFind(path);
        known != m_files.constEnd() && known->inode == inode)
        return;
    QFile file(path);
    m_files.insert(
        path, {file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray(), {}, inode});
}

void FaultyVfs::changed(const QString &path, Change change)
{
    const QMutexLocker locker(&m_mutex);
    if (m_plan.kind == Kind::PowerCut)
        m_files[path].unsynced.append(std::move(change));
}

void FaultyVfs::synced(const QString &path)
{
    const QMutexLocker locker(&m_mutex);
    if (m_plan.kind != Kind::PowerCut)
        return;
    File &file = m_files[path];
    for (const Change &change : std::as_const(file.unsynced))
        apply(file.durable, change);
    file.unsynced.clear();
}

void FaultyVfs::deleted(const QString &path)
{
    const QMutexLocker locker(&m_mutex);
    m_files.remove(path);
}

void FaultyVfs::apply(QByteArray &content, const Change &change)
{
    if (change.truncates) {
        content.resize(std::min<qsizetype>(content.size(), change.at));
        return;
    }
    const qsizetype end = change.at + change.bytes.size();
    if (content.size() < end)
        content.append(end - content.size(), '\0');
    std::memcpy(content.data() + change.at, change.bytes.constData(), size_t(change.bytes.size()));
}

/// Of each write that was not synced a disk keeps all, a part or nothing, in no order.
void FaultyVfs::loseUnsynced()
{
    QRandomGenerator random(m_plan.seed);
    for (auto file = m_files.begin(); file != m_files.end(); ++file) {
        QByteArray content = file->durable;
        for (Change change : std::as_const(file->unsynced)) {
            const quint32 fate = random.bounded(3u);
            if (fate == 0)
                continue;
            if (fate == 1 && !change.truncates)
                change.bytes.truncate(random.bounded(int(change.bytes.size())) + 1);
            apply(content, change);
        }
        QFile out(file.key());
        if (!out.open(QIODevice::WriteOnly | QIODevice::Truncate)
            || out.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(file.key()));
        // Shared memory does not outlive the machine.
        QFile::remove(file.key() + QStringLiteral("-shm"));
    }
}

} // namespace tambo::test
