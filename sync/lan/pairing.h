// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/store.h"
#include "sync/lan/hello.h"

namespace tambo::lan {

enum class Same { Yes, No };

/// Two centres get to know each other: two persons, each before her PC, compare six digits. The
/// listener commits itself to its random number before it hears the caller's, so whoever sits
/// between can do no better than to guess: one in a million, once (numeric comparison, as Bluetooth
/// has it in its Secure Simple Pairing). Afterwards each PC follows the other's centre, and both
/// have a key by which they find each other.
class Pairing
{
public:
    /// Shows the digits and waits for the person; Cancelled where she leaves.
    using Compare = std::function<Result<Same>(const QString &digits)>;

    Pairing(store::Store &store, Channel &channel, Compare compare)
        : m_store(store)
        , m_channel(channel)
        , m_compare(std::move(compare))
    {}

    /// Blocks. `other`: its greeting, which was exchanged before. The centre that is known from now
    /// on; Denied where the digits differ.
    [[nodiscard]] Result<CentreId> run(const Hello &other);

private:
    struct Numbers {
        QByteArray caller;
        QByteArray listener;
    };
    [[nodiscard]] Result<Numbers> exchangeNumbers(const QByteArray &parties);
    [[nodiscard]] QByteArray parties(const Hello &other) const;
    [[nodiscard]] Result<> agree(const QString &digits);

    store::Store &m_store;
    Channel &m_channel;
    Compare m_compare;
};

/// Six decimal digits that stand for all that both said.
[[nodiscard]] QString shortCode(const QByteArray &said);

} // namespace tambo::lan
