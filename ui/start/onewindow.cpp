// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/onewindow.h"

#include "app/store/crypto.h"

#include <QDir>

namespace tambo::ui {

namespace {

constexpr int homeBytes = 8;

/// The same for the same data folder, and a name that every file system takes.
QString pathOf(const QString &folder, const QString &home, const char *ending)
{
    const QByteArray name = store::blake2b(QDir(home).absolutePath().toUtf8(), homeBytes).toHex();
    return QStringLiteral("%1/window-%2.%3")
        .arg(folder, QString::fromLatin1(name), QLatin1String(ending));
}

} // namespace

OneWindow::OneWindow(const QString &folder, const QString &home)
    : m_callPath(pathOf(folder, home, "call"))
    , m_lock(pathOf(folder, home, "lock"))
{
    QDir().mkpath(folder);
    m_lock.setStaleLockTime(0); // a window may be open for days
    m_first = m_lock.tryLock() || m_lock.error() != QLockFile::LockFailedError;
    if (!m_first)
        return;
    m_watch.addPath(folder);
    connect(&m_watch, &QFileSystemWatcher::directoryChanged, this, &OneWindow::look);
    // Somebody may have been quicker than the watching.
    QMetaObject::invokeMethod(this, &OneWindow::look, Qt::QueuedConnection);
}

Result<> OneWindow::call() const
{
    QFile file(m_callPath);
    if (file.open(QIODevice::WriteOnly))
        return {};
    return fail(Error::Kind::Storage, tr("Tambo ya está abierto en este PC. Busque su ventana."),
        file.errorString());
}

void OneWindow::look()
{
    if (QFile::remove(m_callPath))
        Q_EMIT called();
}

} // namespace tambo::ui
