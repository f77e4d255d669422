// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/opening.h"

#include "app/backup/restore.h"
#include "app/entities.h"
#include "app/people/centres.h"
#include "app/store/recoverywords.h"
#include "sync/engine/engine.h"
#include "ui/sample/samplecentre.h"

#include <QCoreApplication>

namespace tambo::ui {

namespace {

store::Store::Options optionsFor(const QString &folder)
{
    return {folder, allEntities(), HybridClock(), {}};
}

SharedStore atHome(std::unique_ptr<store::Store> store)
{
    store->moveToThread(QCoreApplication::instance()->thread());
    return store;
}

Result<std::unique_ptr<store::Store>> openOrFound(const QString &folder, QByteArrayView words)
{
    return store::Store::exists(folder) ? store::Store::open(optionsFor(folder))
                                        : store::Store::found(optionsFor(folder), words);
}

} // namespace

Result<SharedStore> openCentre(
    const QString &folder, const store::UnlockWith &unlock, const OpeningProgress &progress)
{
    store::Store::Options options = optionsFor(folder);
    options.unlock = unlock;
    options.rebuildProgress = progress;
    TAMBO_ASSIGN(auto opened, store::Store::open(std::move(options)));
    return atHome(std::move(opened));
}

Result<SharedStore> recoverCentre(const QString &folder, const QByteArray &words,
    const QString &passphrase, const OpeningProgress &progress)
{
    TAMBO_ASSIGN(auto opened,
        openCentre(
            folder, [&words]() -> Result<store::Unlock> { return store::Unlock{{}, words}; },
            progress));
    const auto recovered = opened
                               ->changeVault([&](store::Vault &vault) {
                                   return vault.recover(words, passphrase, store::measuredCost());
                               })
                               .takeResult();
    TAMBO_TRY(recovered);
    return opened;
}

Result<SharedStore> foundCentre(const QString &folder, const NewCentre &centre)
{
    TAMBO_ASSIGN(auto founded, openOrFound(folder, centre.words));
    const auto named = founded
                           ->write([&centre](store::Writer &writer) {
                               return people::setCentreProfile(writer, centre.name, centre.place);
                           })
                           .takeResult();
    TAMBO_TRY(named);
    return atHome(std::move(founded));
}

Result<SharedStore> joinCentre(const QString &folder, const sync::DeviceInvite &invite)
{
    TAMBO_ASSIGN(auto joined, sync::joinAsDevice(optionsFor(folder), invite, {}));
    return atHome(std::move(joined));
}

Result<SharedStore> restoreCentre(const QString &folder, const QString &backup,
    const store::Unlock &unlock, const std::function<bool(double)> &progress)
{
    const auto given = [&unlock]() -> Result<store::Unlock> { return unlock; };
    backup::RestoreWish wish;
    wish.path = backup;
    wish.into = optionsFor(folder);
    wish.into.unlock = given;
    wish.progress = progress;
    TAMBO_TRY(backup::restore(wish));
    return openCentre(folder, given);
}

Result<SharedStore> openSampleCentre(
    const QString &folder, const std::function<bool(double)> &progress)
{
    // Nobody needs to appoint stewards of the sample: its words are forgotten.
    TAMBO_ASSIGN(auto sample, openOrFound(folder, store::newRecoveryEntropy()));
    // Once complete it is left as people made it: what they removed does not come back.
    QFile complete(folder + QStringLiteral("/sample-complete"));
    if (!complete.exists()) {
        TAMBO_TRY(makeSampleCentre(*sample, progress));
        if (!complete.open(QIODevice::WriteOnly))
            return fail(Error::Kind::Storage,
                QCoreApplication::translate("Start",
                    "No se puede escribir en la carpeta del ejemplo. Revise el espacio del disco."),
                complete.errorString());
    }
    return atHome(std::move(sample));
}

} // namespace tambo::ui
