// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/crypto.h"

#include <QHashSeed>
#include <array>
#include <sodium.h>

// Keys, nonces and ids come from the seed, so that a run is the same to the last byte: which branch
// of a fork counts depends on hashes.
namespace tambo::sync::test {

/// The state of the generator that libsodium draws from.
struct SeededDraws {
    std::array<unsigned char, randombytes_SEEDBYTES> key{};
    quint64 drawn = 0;

    void fill(void *into, size_t size)
    {
        ++drawn;
        memcpy(key.data(), &drawn, sizeof drawn);
        randombytes_buf_deterministic(into, size, key.data());
    }
};
inline SeededDraws seededDraws;

/// Everything random in this process follows `seed` from here on.
inline void seedEverything(quint32 seed)
{
    static randombytes_implementation implementation{[] { return "seeded"; },
        [] {
            quint32 number = 0;
            seededDraws.fill(&number, sizeof number);
            return number;
        },
        nullptr, nullptr, [](void *into, const size_t size) { seededDraws.fill(into, size); },
        nullptr};
    QHashSeed::setDeterministicGlobalSeed();
    randombytes_set_implementation(&implementation);
    if (!store::initCrypto()) // draws too, the first time
        qFatal("libsodium");
    seededDraws = {};
    memcpy(seededDraws.key.data() + sizeof(quint64), &seed, sizeof seed);
}

} // namespace tambo::sync::test
