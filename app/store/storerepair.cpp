// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/replica.h"
#include "app/store/salvage.h"
#include "app/store/store.h"
#include "app/store/swap.h"
#include "app/store/texts.h"
#include "app/store/verify.h"
#include "app/store/writerstate.h"

#include <QFileInfo>
#include <QRegularExpression>

// The part of store.h that mends a damaged database (DESIGN.md, "A damaged database").
namespace tambo::store {

namespace {

QString markOf(const QString &folder)
{
    return folder + QStringLiteral("/damage");
}

QString sentenceOf(const Salvaged &salvaged)
{
    if (salvaged.renewal)
        return Texts::tr("El archivo de datos estaba dañado y se reparó en parte. Este PC tiene "
                         "ahora otra identidad. Lo que falta se pedirá en la próxima conexión.");
    if (!salvaged.logWhole)
        return Texts::tr("El archivo de datos estaba dañado y se reparó en parte. Lo que falta se "
                         "pedirá en la próxima conexión.");
    return Texts::tr("El archivo de datos estaba dañado y se reparó. No se perdió nada.");
}

} // namespace

bool VerifyReport::mendable() const
{
    // What of the log is damaged waits for a copy that is not.
    static const QRegularExpression ofLog(QStringLiteral("^(segment|control|pending) "));
    return std::any_of(findings.begin(), findings.end(), [](const Finding &finding) {
        return finding.weight == Finding::Weight::Damage && !finding.where.contains(ofLog);
    });
}

void Store::suspectDamage() const
{
    QFile mark(markOf(m_folder));
    // Where even this cannot be written, opening finds what keeps it from opening all the same.
    if (mark.open(QIODevice::WriteOnly))
        mark.close();
}

Result<> Store::connectOrRepair(const Options &options)
{
    const bool suspected = QFileInfo::exists(markOf(m_folder));
    qint64 damaged = 0;
    if (suspected) {
        const QString path = m_folder + QStringLiteral("/tambo.db");
        TAMBO_ASSIGN(damaged, countDamagedPages(path, m_keyring.databaseKey));
    }
    const Result<> repaired = damaged > 0 ? repair(options) : Result<>();
    const bool noRoom = !repaired.ok()
        && (repaired.error().kind == Error::Kind::NoSpace
            || repaired.error().kind == Error::Kind::Storage);
    if (!repaired.ok() && !noRoom)
        return repaired;
    // Without room for a second copy, what is whole can be read all the same.
    auto connected = connect(options);
    if (noRoom) {
        m_repaired = repaired.error().message;
        return connected.ok() ? connected : repaired;
    }
    if (connected.ok() && suspected && damaged == 0) {
        connected = m_state->database->transaction<void>(
            [&] { return rebuildProjection(*m_state, options.rebuildProgress); });
        m_repaired = Texts::tr("Lo que se muestra se calculó otra vez de los cambios guardados.");
    }
    if (!connected.ok() && connected.error().kind == Error::Kind::Corrupt && damaged == 0) {
        TAMBO_TRY(repair(options));
        connected = connect(options);
    }
    if (connected.ok())
        QFile::remove(markOf(m_folder));
    return connected;
}

Result<> Store::repair(const Options &options)
{
    m_readAuthors.reset();
    m_readDatabase.reset();
    m_state.reset();
    const QString path = m_folder + QStringLiteral("/tambo.db");
    TAMBO_ASSIGN(const Salvaged salvaged, salvageDatabase(path, m_keyring, [&options](double done) {
        if (options.rebuildProgress)
            options.rebuildProgress(done);
        return true;
    }));
    TAMBO_TRY(replaceDatabase(path));
    m_repaired = sentenceOf(salvaged);
    return {};
}

} // namespace tambo::store
