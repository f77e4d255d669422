// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/passphrase.h"

#include "app/store/crypto.h"
#include "app/store/texts.h"

#include <QElapsedTimer>
#include <cmath>
#include <sodium.h>
#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <unistd.h>
#endif

namespace tambo::store {

namespace {

constexpr quint64 mebibyte = 1024 * 1024;
constexpr PassphraseCost dearest{32, 256 * mebibyte};
constexpr PassphraseCost cheapest{
    crypto_pwhash_argon2id_OPSLIMIT_MIN, crypto_pwhash_argon2id_MEMLIMIT_MIN};
/// libsodium's INTERACTIVE, and the same work in half of the memory.
constexpr PassphraseCost usual{
    crypto_pwhash_argon2id_OPSLIMIT_INTERACTIVE, crypto_pwhash_argon2id_MEMLIMIT_INTERACTIVE};
constexpr PassphraseCost narrow{2 * usual.passes, usual.memory / 2};
constexpr quint64 scarce = 1536 * mebibyte;
constexpr double wantedSeconds = 0.5;
constexpr qsizetype fewestCharacters = 8;
constexpr qsizetype mostCharacters = 256;

/// 0 where the system does not say.
quint64 memoryOfThisPc()
{
#ifdef Q_OS_WIN
    MEMORYSTATUSEX status{};
    status.dwLength = sizeof status;
    return GlobalMemoryStatusEx(&status) ? status.ullTotalPhys : 0;
#else
    const long pages = sysconf(_SC_PHYS_PAGES);
    const long size = sysconf(_SC_PAGESIZE);
    return pages > 0 && size > 0 ? quint64(pages) * quint64(size) : 0;
#endif
}

/// What RFC 8265 (4.2.2) does to a passphrase: blanks of any script become spaces, letters and
/// their marks one character. Case and everything else stay.
QString opaque(const QString &text)
{
    QString same = text;
    for (QChar &letter : same) {
        if (letter.category() == QChar::Separator_Space)
            letter = u' ';
    }
    return same.normalized(QString::NormalizationForm_C);
}

std::optional<double> secondsHere(const PassphraseCost &cost)
{
    QElapsedTimer timer;
    timer.start();
    const auto key
        = passphraseKey(QStringLiteral("medir"), QByteArray(passphraseSaltSize, 0), cost);
    return key.ok() ? std::optional(double(timer.nsecsElapsed()) / 1e9) : std::nullopt;
}

} // namespace

bool PassphraseCost::isBearable() const
{
    return passes >= cheapest.passes && passes <= dearest.passes && memory >= cheapest.memory
        && memory <= dearest.memory;
}

PassphraseCost chooseCost(quint64 memoryOfPc,
    const std::function<std::optional<double>(const PassphraseCost &)> &secondsFor)
{
    PassphraseCost cost = memoryOfPc < scarce ? narrow : usual;
    auto seconds = secondsFor(cost);
    if (!seconds && cost == usual) {
        cost = narrow;
        seconds = secondsFor(cost);
    }
    if (!seconds || *seconds <= 0)
        return cost;
    // Time grows with the passes.
    const double passes = std::round(double(cost.passes) * wantedSeconds / *seconds);
    cost.passes = quint64(qBound(double(cost.passes), passes, double(dearest.passes)));
    return cost;
}

PassphraseCost measuredCost()
{
    return chooseCost(memoryOfThisPc(), secondsHere);
}

Result<QString> acceptPassphrase(const QString &text)
{
    QString same = opaque(text);
    if (same.size() < fewestCharacters)
        return fail(Error::Kind::BadInput,
            Texts::tr("La clave es muy corta: ponga al menos %1 letras. Tres o cuatro palabras "
                      "son fáciles de recordar.")
                .arg(fewestCharacters));
    if (same.size() > mostCharacters)
        return fail(Error::Kind::BadInput,
            Texts::tr("La clave es muy larga: caben %1 letras.").arg(mostCharacters));
    return same;
}

Result<QByteArray> passphraseKey(
    const QString &text, QByteArrayView salt, const PassphraseCost &cost)
{
    static_assert(passphraseSaltSize == crypto_pwhash_argon2id_SALTBYTES);
    Q_ASSERT(salt.size() == passphraseSaltSize && cost.isBearable());
    QByteArray letters = opaque(text).toUtf8();
    QByteArray key(32, Qt::Uninitialized);
    const int failed = crypto_pwhash_argon2id(reinterpret_cast<unsigned char *>(key.data()),
        static_cast<unsigned long long>(key.size()), letters.constData(),
        static_cast<unsigned long long>(letters.size()),
        reinterpret_cast<const unsigned char *>(salt.data()), cost.passes, size_t(cost.memory),
        crypto_pwhash_argon2id_ALG_ARGON2ID13);
    wipe(letters);
    if (failed != 0)
        return fail(Error::Kind::NoSpace,
            Texts::tr(
                "No alcanza la memoria de este PC. Cierre otros programas y pruebe otra vez."),
            QStringLiteral("argon2id"));
    return key;
}

} // namespace tambo::store
