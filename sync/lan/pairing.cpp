// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/lan/pairing.h"

#include "app/store/pairs.h"
#include "sync/lan/problems.h"

#include <QtEndian>

namespace tambo::lan {

namespace {

using namespace std::chrono_literals;
using Role = Channel::Role;

constexpr auto personsPatience = 5min;
constexpr qsizetype numberSize = 32;
const QByteArray agreed("=");

QByteArray hashOf(const char *purpose, const QByteArray &said)
{
    return store::blake2b(QByteArray(purpose) + said);
}

} // namespace

QString shortCode(const QByteArray &said)
{
    // The remainder favours no code by more than one part in 10^13.
    const auto number = qFromBigEndian<quint64>(hashOf("TamboPairDigits", said).constData());
    return QString::number(number % 1'000'000).rightJustified(6, u'0');
}

Result<CentreId> Pairing::run(const Hello &other)
{
    if (other.centre == m_store.centre())
        return sameCentre();
    const QByteArray who = parties(other);
    TAMBO_ASSIGN(const Numbers numbers, exchangeNumbers(who));
    const QByteArray said = who + numbers.caller + numbers.listener;
    m_channel.setPatience(personsPatience);
    TAMBO_TRY(agree(shortCode(said)));
    TAMBO_TRY(m_store
            .write([pair = store::Pair{other.centre, hashOf("TamboPairKey", said)}](
                       store::Writer &writer) { return store::notePair(writer, pair); })
            .takeResult());
    return other.centre;
}

/// Which connection it is, and who is at its ends: the caller first.
QByteArray Pairing::parties(const Hello &other) const
{
    const QByteArray mine = m_store.centre().toByteArray() + m_store.keyring().device.publicKey;
    const QByteArray theirs = other.centre.toByteArray() + other.devicePublicKey;
    return m_channel.binding() + (m_channel.role() == Role::Caller ? mine + theirs : theirs + mine);
}

Result<Pairing::Numbers> Pairing::exchangeNumbers(const QByteArray &parties)
{
    const QByteArray own = store::randomBytes(numberSize);
    const auto promise
        = [&](const QByteArray &number) { return hashOf("TamboPairPromise", parties + number); };
    if (m_channel.role() == Role::Listener) {
        TAMBO_TRY(m_channel.send(Frame::Code, promise(own)));
        TAMBO_ASSIGN(const QByteArray callers, m_channel.receive(Frame::Code));
        TAMBO_TRY(m_channel.send(Frame::Code, own));
        return callers.size() == numberSize ? Result(Numbers{callers, own})
                                            : Result<Numbers>(senseless(QStringLiteral("number")));
    }
    TAMBO_ASSIGN(const QByteArray promised, m_channel.receive(Frame::Code));
    TAMBO_TRY(m_channel.send(Frame::Code, own));
    TAMBO_ASSIGN(const QByteArray listeners, m_channel.receive(Frame::Code));
    if (listeners.size() != numberSize || promise(listeners) != promised)
        return digitsDiffer(QStringLiteral("another number than was promised"));
    return Numbers{own, listeners};
}

Result<> Pairing::agree(const QString &digits)
{
    TAMBO_TRY(m_channel.flush()); // the other waits for what makes the digits
    TAMBO_ASSIGN(const Same same, m_compare(digits));
    if (same == Same::No)
        return digitsDiffer({});
    TAMBO_TRY(m_channel.send(Frame::Code, agreed));
    TAMBO_ASSIGN(const QByteArray theirs, m_channel.receive(Frame::Code));
    return theirs == agreed ? Result<>() : Result<>(senseless(QStringLiteral("answer")));
}

} // namespace tambo::lan
