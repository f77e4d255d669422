// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/typedunlock.h"

#include "app/store/recoverywords.h"

namespace tambo::store {

namespace {

constexpr qsizetype surelyWords = 12; ///< so many are no passphrase

} // namespace

Result<Unlock> unlockTyped(const QString &typed)
{
    auto words = recoveryEntropy(typed);
    if (words.ok())
        return Unlock{{}, *std::move(words)};
    if (typed.simplified().count(u' ') >= surelyWords)
        return words.error();
    return Unlock{typed, {}};
}

} // namespace tambo::store
