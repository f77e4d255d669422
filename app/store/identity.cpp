// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/identity.h"

#include "app/store/forks.h"
#include "app/store/reseal.h"
#include "app/store/steward.h"
#include "app/store/writerstate.h"

namespace tambo::store {

namespace {

constexpr qsizetype partSize = 8;

Result<QSet<qint64>> shownSegmentsOf(Writer &writer, const DeviceId &device)
{
    QSet<qint64> arrivals;
    Statement rows = writer.database().prepare(
        "SELECT s.arrival FROM segment s JOIN author a ON a.id = s.author"
        " WHERE a.device = ? AND s.state IN (1, 6)");
    rows.bind(1, device);
    for (;;) {
        TAMBO_ASSIGN(const auto step, rows.step());
        if (step == Statement::Step::Done)
            return arrivals;
        arrivals.insert(rows.integer(0));
    }
}

} // namespace

Keyring renewed(const Keyring &keys)
{
    Keyring next = keys;
    next.former.prepend({keys.deviceId(), keys.box});
    next.predecessor = keys.device;
    next.device = SigningKey::generate();
    next.box = BoxKey::generate();
    return next;
}

QByteArrayList fingerprintOf(const Keyring &keys, const QByteArrayList &parts)
{
    QByteArrayList hashes;
    for (const QByteArray &part : parts)
        hashes.append(blake2b("tambo-machine-1" + keys.databaseKey + part).first(partSize));
    std::sort(hashes.begin(), hashes.end());
    hashes.erase(std::unique(hashes.begin(), hashes.end()), hashes.end());
    return hashes;
}

bool isAnotherMachine(const QByteArrayList &before, const QByteArrayList &now)
{
    return !before.isEmpty() && !now.isEmpty()
        && std::none_of(
            now.begin(), now.end(), [&](const QByteArray &part) { return before.contains(part); });
}

Result<> takeOver(Writer &writer, const SigningKey &predecessor)
{
    const auto before = idOfKey<DeviceId>(predecessor.publicKey);
    TAMBO_ASSIGN(const QSet<qint64> own, shownSegmentsOf(writer, before));
    TAMBO_TRY(certifyHeir(writer, predecessor));
    TAMBO_TRY(settleForks(writer));
    TAMBO_ASSIGN(const Renewal renewal, renewalAfterSalvage(writer));
    if (renewal == Renewal::Waits) {
        TAMBO_TRY(noteOwnForEver(writer, before));
        TAMBO_TRY(writer.database().execute("DELETE FROM meta WHERE name = 'renew'"));
        return adoptOwnSegments(writer, before, {});
    }
    TAMBO_TRY(adoptBranches(writer, before, own));
    return noteOwnSegments(writer, before);
}

Result<Renewal> renewalAfterSalvage(Reader &reader)
{
    TAMBO_ASSIGN(const qint64 marks,
        reader.database().integer("SELECT count(*) FROM meta WHERE name = 'renew'"));
    return marks > 0 ? Renewal::Waits : Renewal::None;
}

} // namespace tambo::store
