// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/recoverywords.h"

#include "app/store/crypto.h"
#include "app/store/texts.h"

#include <QCryptographicHash>
#include <QFile>
#include <QHash>
#include <array>
#include <optional>

namespace tambo::store {

namespace {

constexpr int bitsOfWord = 11;
constexpr quint32 wordsOfList = 1u << bitsOfWord;
constexpr qsizetype enoughLetters = 4; ///< no two words of a list begin with the same four

/// Lower case without marks, so that «cañón» and «CANON» are one word. Not a letter: a blank.
QString folded(const QString &text)
{
    QString plain;
    for (const QChar letter : text.normalized(QString::NormalizationForm_KD).toLower()) {
        if (letter.isLetter())
            plain += letter;
        else if (!letter.isMark())
            plain += u' ';
    }
    return plain;
}

class WordList
{
public:
    explicit WordList(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the program carries no %s", qPrintable(path));
        m_words = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        Q_ASSERT(m_words.size() == qsizetype(wordsOfList));
        for (int i = 0; i < m_words.size(); ++i) {
            const QString plain = folded(m_words[i]);
            m_words[i] = m_words[i].normalized(QString::NormalizationForm_C);
            // Words shorter than four letters stand for themselves only.
            for (qsizetype size = qMin(enoughLetters, plain.size()); size <= plain.size(); ++size)
                m_numbers.insert(plain.first(size), i);
        }
    }
    [[nodiscard]] const QString &word(int number) const { return m_words[number]; }
    [[nodiscard]] std::optional<int> number(const QString &plain) const
    {
        const auto found = m_numbers.constFind(plain);
        return found == m_numbers.cend() ? std::nullopt : std::optional(*found);
    }

private:
    QStringList m_words;
    QHash<QString, int> m_numbers; ///< by the folded word, and by each beginning that suffices
};

const WordList &listOf(WordLanguage language)
{
    static const WordList spanish(QStringLiteral(":/words/spanish.txt"));
    static const WordList english(QStringLiteral(":/words/english.txt"));
    return language == WordLanguage::Spanish ? spanish : english;
}

/// 32 bytes and the first byte of their SHA-256 (FIPS 180-4): 264 bits, 24 times 11.
QByteArray withChecksum(QByteArrayView entropy)
{
    const QByteArray bytes = entropy.toByteArray();
    return bytes + QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).first(1);
}

/// How far one list can follow what was typed.
struct Attempt {
    std::array<int, recoveryWordCount> numbers{};
    int known = 0;
    int firstUnknown = 0; ///< counted from 1; 0: none
};

Attempt attempt(const QStringList &words, WordLanguage language)
{
    Attempt tried;
    for (int i = 0; i < recoveryWordCount; ++i) {
        const auto number = listOf(language).number(words[i]);
        tried.numbers[size_t(i)] = number.value_or(0);
        tried.known += number ? 1 : 0;
        if (!number && tried.firstUnknown == 0)
            tried.firstUnknown = i + 1;
    }
    return tried;
}

std::optional<QByteArray> entropyOf(const Attempt &tried)
{
    QByteArray bytes;
    quint32 bits = 0;
    int waiting = 0;
    for (const int number : tried.numbers) {
        bits = bits << bitsOfWord | quint32(number);
        for (waiting += bitsOfWord; waiting >= 8; waiting -= 8)
            bytes += char(bits >> (waiting - 8));
    }
    const QByteArray entropy = bytes.first(recoveryEntropySize);
    return withChecksum(entropy) == bytes ? std::optional(entropy) : std::nullopt;
}

} // namespace

QByteArray newRecoveryEntropy()
{
    if (!initCrypto())
        qFatal("libsodium does not start");
    return randomBytes(recoveryEntropySize);
}

QStringList recoveryWords(QByteArrayView entropy, WordLanguage language)
{
    Q_ASSERT(entropy.size() == recoveryEntropySize);
    QStringList words;
    quint32 bits = 0;
    int waiting = 0;
    for (const char byte : withChecksum(entropy)) {
        bits = bits << 8 | quint8(byte);
        waiting += 8;
        if (waiting < bitsOfWord)
            continue;
        waiting -= bitsOfWord;
        words += listOf(language).word(int((bits >> waiting) % wordsOfList));
    }
    return words;
}

Result<QByteArray> recoveryEntropy(const QString &text)
{
    const QStringList words = folded(text).split(u' ', Qt::SkipEmptyParts);
    if (words.size() != recoveryWordCount)
        return fail(Error::Kind::BadInput,
            Texts::tr("Las palabras de recuperación son %1 y aquí hay %2.")
                .arg(recoveryWordCount)
                .arg(words.size()));
    const Attempt spanish = attempt(words, WordLanguage::Spanish);
    const Attempt english = attempt(words, WordLanguage::English);
    // A dozen words are in both lists, so the checksum has the last word.
    for (const Attempt &tried : {spanish, english}) {
        if (tried.firstUnknown > 0)
            continue;
        if (auto entropy = entropyOf(tried))
            return *std::move(entropy);
    }
    const Attempt &meant = spanish.known >= english.known ? spanish : english;
    if (meant.firstUnknown > 0)
        return fail(Error::Kind::BadInput,
            Texts::tr("La palabra número %1 no está en la lista. Revise cómo está escrita.")
                .arg(meant.firstUnknown));
    return fail(Error::Kind::BadInput,
        Texts::tr("Las palabras no van juntas: alguna está cambiada o fuera de su lugar. "
                  "Compárelas con la hoja, una por una."));
}

} // namespace tambo::store
