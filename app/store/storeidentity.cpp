// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/forks.h"
#include "app/store/identity.h"
#include "app/store/replica.h"
#include "app/store/store.h"
#include "app/store/writerstate.h"

#include <QScopeGuard>

// The part of store.h that knows that there may be two of this PC.
namespace tambo::store {

Keyring Store::keyring() const
{
    const QMutexLocker locker(&m_keyringMutex);
    return m_keyring;
}

Result<> Store::becomeAnother(Keyring next)
{
    TAMBO_TRY(m_vault.save(m_folder + QStringLiteral("/keys"), next));
    const QMutexLocker writing(&m_state->writing);
    const QMutexLocker locker(&m_keyringMutex);
    m_keyring = std::move(next);
    m_state->stale = true; // the next job opens with these keys what others sealed
    return {};
}

/// In this order, so that it can be ended at the next start wherever the power goes.
Result<> Store::takeNewIdentity()
{
    m_renewing = true;
    const auto done = qScopeGuard([this] { m_renewing = false; });
    // Only what a device of the centre wrote can be written again under another name.
    const ControlLog *log = m_state->trust.log(m_keyring.centre);
    if (!log || !log->device(m_keyring.deviceId()) || log->isRevoked(m_keyring.deviceId()))
        return {};
    TAMBO_TRY(inTransaction({}, [](Writer &writer) { return sealPending(writer); }));
    TAMBO_TRY(becomeAnother(renewed(m_keyring)));
    return finishIdentity();
}

Result<> Store::finishIdentity()
{
    if (!m_keyring.predecessor)
        return {};
    const SigningKey predecessor = *m_keyring.predecessor;
    TAMBO_TRY(inTransaction({}, [&](Writer &writer) { return takeOver(writer, predecessor); }));
    Keyring settled = m_keyring;
    settled.predecessor.reset();
    return becomeAnother(std::move(settled));
}

Result<> Store::renewAfterSalvage()
{
    Writer writer(*m_state);
    TAMBO_ASSIGN(const Renewal renewal, renewalAfterSalvage(writer));
    m_renewalWaits = renewal == Renewal::Waits;
    if (!m_renewalWaits)
        return {};
    TAMBO_TRY(takeNewIdentity());
    TAMBO_ASSIGN(const Renewal after, renewalAfterSalvage(writer));
    m_renewalWaits = after == Renewal::Waits;
    return {};
}

/// At the start: is this the machine on which this PC was last? And did a renewal break off?
Result<> Store::lookAtMachine(const Options &options)
{
    TAMBO_TRY(finishIdentity());
    TAMBO_TRY(renewAfterSalvage());
    const QByteArrayList now = fingerprintOf(m_keyring, options.machine(m_folder));
    if (isAnotherMachine(m_keyring.machine, now))
        TAMBO_TRY(takeNewIdentity());
    if (!now.isEmpty() && now != m_keyring.machine) {
        Keyring moved = m_keyring;
        moved.machine = now;
        TAMBO_TRY(becomeAnother(std::move(moved)));
    }
    // Asks for another identity where the last job that had to could not get one.
    return inTransaction({}, [](Writer &writer) { return settleForks(writer); });
}

} // namespace tambo::store
