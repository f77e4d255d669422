// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/server/arrivingfile.h"

#include "app/store/files.h"
#include "sync/server/texts.h"

#ifdef Q_OS_UNIX
#include <sys/file.h>
#endif

namespace tambo::hub {

namespace {

Error takenAwayError()
{
    return fail(Error::Kind::Cancelled, HubText::tr("Otra conexión continúa este envío."),
        QStringLiteral("upload superseded"));
}

} // namespace

Result<> ArrivingFile::open()
{
    const std::lock_guard lock(m_mutex);
    if (m_takenAway)
        return takenAwayError();
    if (!m_file.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return store::fileError(m_file);
#ifdef Q_OS_UNIX
    // Another server process over the same folder: its writer is not ours to take away.
    if (::flock(m_file.handle(), LOCK_EX | LOCK_NB) != 0) {
        m_file.close();
        return fail(Error::Kind::Network,
            HubText::tr("Este archivo se está recibiendo por otra conexión. Se probará otra vez."),
            QStringLiteral("upload locked by another process"));
    }
#endif
    return {};
}

qint64 ArrivingFile::size()
{
    const std::lock_guard lock(m_mutex);
    return m_file.size();
}

Result<> ArrivingFile::write(qint64 offset, QByteArrayView bytes)
{
    const std::lock_guard lock(m_mutex);
    if (m_takenAway)
        return takenAwayError();
    if (m_file.pos() != offset && !m_file.seek(offset))
        return store::fileError(m_file);
    while (!bytes.isEmpty()) {
        const qint64 written = m_file.write(bytes.data(), bytes.size());
        if (written <= 0)
            return store::fileError(m_file);
        bytes = bytes.sliced(written);
    }
    return {};
}

Result<> ArrivingFile::hold(const std::function<Result<>(QFile &)> &job)
{
    const std::lock_guard lock(m_mutex);
    return m_takenAway ? takenAwayError() : job(m_file);
}

void ArrivingFile::takeAway()
{
    const std::lock_guard lock(m_mutex);
    m_takenAway = true;
    m_file.close(); // gives the lock back too
}

std::shared_ptr<ArrivingFile> ArrivingFiles::claim(const QByteArray &token, const QString &path)
{
    auto file = std::make_shared<ArrivingFile>(path);
    std::shared_ptr<ArrivingFile> before;
    {
        const std::lock_guard lock(m_mutex);
        before = std::exchange(m_files[token], file);
    }
    if (before)
        before->takeAway();
    return file;
}

void ArrivingFiles::release(const QByteArray &token, const std::shared_ptr<ArrivingFile> &file)
{
    file->takeAway();
    const std::lock_guard lock(m_mutex);
    if (const auto found = m_files.find(token); found != m_files.end() && found->second == file)
        m_files.erase(found);
}

} // namespace tambo::hub
