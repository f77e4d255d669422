// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/takes.h"

#include "app/archive/texts.h"

#include <QFileInfo>

namespace tambo::archive {

namespace {

constexpr quint64 keyNumber = 1;

} // namespace

QString takesFolder(const store::Store &store)
{
    return store.folder() + QStringLiteral("/takes");
}

QByteArray takesKey(const store::Store &store)
{
    return store::subKey(store.keyring().databaseKey, keyNumber, "TamboTak");
}

bool isTake(const store::Store &store, const QString &path)
{
    const QFileInfo file(path);
    return file.suffix() == QLatin1String("take")
        && file.absolutePath() == QFileInfo(takesFolder(store)).absoluteFilePath();
}

QList<TakeInfo> unsavedTakes(const store::Store &store)
{
    return unsavedTakes(takesFolder(store), takesKey(store));
}

Result<SoundSource> openSource(const store::Store &store, const QString &path)
{
    if (isTake(store, path)) {
        TAMBO_ASSIGN(auto take, TakeDevice::open(path, takesKey(store)));
        const QString when
            = take->info().began.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH.mm"));
        const QList<TakeMark> marks = take->info().marks;
        return SoundSource{std::move(take),
            Archive::tr("Grabación %1").arg(when) + QStringLiteral(".flac"), marks};
    }
    auto file = std::make_unique<QFile>(path);
    const QString name = QFileInfo(path).fileName();
    if (!file->open(QIODevice::ReadOnly))
        return fail(Error::Kind::BadInput,
            Archive::tr("No se puede abrir «%1». Revise si existe y si puede leerlo.").arg(name),
            file->errorString());
    return SoundSource{std::move(file), name};
}

} // namespace tambo::archive
