// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/recoverywords.h"

#include "tests/fuzz/fuzz.h"

// The words of the recovery sheet: as somebody types them (first byte 0), or words that belong
// together, written in some careless way.
namespace tambo::fuzz::recoverywords {

namespace {

constexpr QChar separators[] = {u' ', u'\n', u'-', u'.', u',', u'7', u'\t', u'\u00a0'};

QString carelessly(const QStringList &words, Choices &choices)
{
    QString text;
    for (const QString &word : words) {
        const quint8 how = choices.byte();
        const qsizetype letters = how & 1 ? word.size() : std::max<qsizetype>(4, how >> 4);
        const QString part = word.normalized(QString::NormalizationForm_C).left(letters);
        text += how & 2 ? part.toUpper() : part.normalized(QString::NormalizationForm_D);
        text += separators[how >> 2 & 7];
    }
    return text;
}

} // namespace

void check(QByteArrayView input)
{
    using enum store::WordLanguage;
    Choices choices(input);
    const quint8 which = choices.byte();
    if (which > 0) {
        const QByteArray entropy = choices.block(store::recoveryEntropySize);
        const auto words = store::recoveryWords(entropy, which % 2 ? Spanish : English);
        const auto again = store::recoveryEntropy(carelessly(words, choices));
        require(again.ok() && *again == entropy, "words are understood");
        return;
    }
    const auto entropy = store::recoveryEntropy(QString::fromUtf8(choices.rest()));
    if (!entropy.ok())
        return;
    for (const auto language : {Spanish, English}) {
        const auto again
            = store::recoveryEntropy(store::recoveryWords(*entropy, language).join(u' '));
        require(again.ok() && *again == *entropy, "round trip");
    }
}

QList<QByteArray> seeds()
{
    using enum store::WordLanguage;
    const QByteArray entropy = QByteArray::fromHex("5a").repeated(store::recoveryEntropySize);
    return {bigEndian(0, 1) + store::recoveryWords(entropy, Spanish).join(u' ').toUtf8(),
        bigEndian(0, 1) + store::recoveryWords(entropy, English).join(u'\n').toUtf8(),
        bigEndian(1, 1) + entropy + QByteArray(24, '\1'),
        bigEndian(2, 1) + entropy + QByteArray("abcdefghijklmnopqrstuvwx")};
}

const Target target("recoverywords", check, seeds);

} // namespace tambo::fuzz::recoverywords
