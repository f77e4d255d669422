// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzz.h"

#include "app/store/crypto.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <cstdio>
#include <cstdlib>
#include <sodium.h>
#include <vector>

// The half that libFuzzer calls. Which target runs is said by the environment, because libFuzzer
// starts itself again with the same arguments: TAMBO_FUZZ_TARGET=name. With TAMBO_FUZZ_SEEDS=folder
// its seeds are written there, and nothing else is done.
namespace tambo::fuzz {

namespace {

/// What libsodium takes for chance: the same for every input, so that a finding can be repeated.
/// SplitMix64 (Steele, Lea and Flood, 2014).
quint64 randomState = 0;

quint64 next()
{
    randomState += 0x9e3779b97f4a7c15;
    quint64 z = randomState;
    z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9;
    z = (z ^ z >> 27) * 0x94d049bb133111eb;
    return z ^ z >> 31;
}

void fill(void *out, size_t size)
{
    auto *bytes = static_cast<unsigned char *>(out);
    for (size_t i = 0; i < size; ++i)
        bytes[i] = static_cast<unsigned char>(next());
}

randombytes_implementation repeatable{
    [] { return "repeatable"; }, [] { return uint32_t(next()); }, nullptr, nullptr, fill, nullptr};

std::vector<const Target *> &targets()
{
    static std::vector<const Target *> all; // filled while the program starts
    return all;
}

const Target *chosen = nullptr;

void choose()
{
    const QByteArray name = qgetenv("TAMBO_FUZZ_TARGET");
    for (const Target *target : targets()) {
        if (name == target->name)
            chosen = target;
    }
    if (chosen)
        return;
    std::fprintf(stderr, "TAMBO_FUZZ_TARGET must be one of:\n");
    for (const Target *target : targets())
        std::fprintf(stderr, "%s\n", target->name);
    std::exit(2);
}

void writeSeeds(const QString &folder)
{
    require(QDir().mkpath(folder), "cannot make the folder of the seeds");
    int number = 0;
    for (const QByteArray &seed : chosen->seeds()) {
        QFile file(
            QDir(folder).filePath(QStringLiteral("seed-%1").arg(++number, 3, 10, QChar(u'0'))));
        require(file.open(QIODevice::WriteOnly) && file.write(seed) == seed.size(),
            "cannot write a seed");
    }
}

} // namespace

Target::Target(const char *ownName, Check ownCheck, Seeds ownSeeds)
    : name(ownName)
    , check(ownCheck)
    , seeds(ownSeeds)
{
    targets().push_back(this);
}

void require(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "Does not hold: %s\n", what);
    std::abort();
}

quint8 Choices::byte()
{
    return quint8(number(1));
}

quint64 Choices::number(int bytes)
{
    quint64 value = 0;
    for (const char byte : block(bytes))
        value = value << 8 | quint8(byte);
    return value;
}

QByteArrayView Choices::take(qsizetype size)
{
    const QByteArrayView taken = m_left.first(std::min(size, m_left.size()));
    m_left = m_left.sliced(taken.size());
    return taken;
}

QByteArray Choices::block(qsizetype size)
{
    QByteArray bytes = take(size).toByteArray();
    bytes.resize(size, '\0');
    return bytes;
}

QByteArray bigEndian(quint64 value, int bytes)
{
    QByteArray text;
    for (int i = bytes - 1; i >= 0; --i)
        text += char(value >> (8 * i));
    return text;
}

} // namespace tambo::fuzz

extern "C" int LLVMFuzzerInitialize(int *count, char ***arguments)
{
    using namespace tambo::fuzz;
    choose();
    // For the plugins that read pictures.
    [[maybe_unused]] static auto *const application = new QCoreApplication(*count, *arguments);
    randombytes_set_implementation(&repeatable);
    require(tambo::store::initCrypto(), "libsodium does not start");
    if (const QString folder = qEnvironmentVariable("TAMBO_FUZZ_SEEDS"); !folder.isEmpty()) {
        randomState = 1;
        writeSeeds(folder);
        std::exit(0);
    }
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    tambo::fuzz::randomState = 1;
    tambo::fuzz::chosen->check(QByteArrayView(data, qsizetype(size)));
    return 0;
}
