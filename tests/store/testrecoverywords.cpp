// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/recoverywords.h"
#include "tests/support/seed.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace tambo;
using namespace tambo::store;

namespace {

QByteArray randomEntropy(QRandomGenerator &random)
{
    QByteArray bytes;
    while (bytes.size() < recoveryEntropySize)
        bytes += char(random.bounded(256));
    return bytes;
}

QString sentenceFor(const QString &text)
{
    const auto entropy = recoveryEntropy(text);
    return entropy.ok() || entropy.error().kind != Error::Kind::BadInput ? QString()
                                                                         : entropy.error().message;
}

QString repeated(const char *word, int times)
{
    return (QString::fromUtf8(word) + u' ').repeated(times);
}

} // namespace

class TestRecoveryWords : public QObject
{
    Q_OBJECT

    QRandomGenerator m_random;

private Q_SLOTS:
    void initTestCase() { m_random.seed(tambo::test::seed()); }

    /// English: the 256-bit vectors that BIP-39 refers to (vectors.json of python-mnemonic).
    /// Spanish has none there: what python-mnemonic 0.19 makes of the same bytes.
    void vectors_data()
    {
        QTest::addColumn<WordLanguage>("language");
        QTest::addColumn<QByteArray>("hex");
        QTest::addColumn<QString>("words");
        const auto row = [](WordLanguage language, const QByteArray &hex, const char *words) {
            QTest::addRow(
                "%s %s", language == WordLanguage::Spanish ? "es" : "en", hex.left(8).constData())
                << language << hex << QString::fromUtf8(words);
        };
        const auto english = [&row](const QByteArray &hex, const char *words) {
            row(WordLanguage::English, hex, words);
        };
        const auto spanish = [&row](const QByteArray &hex, const char *words) {
            row(WordLanguage::Spanish, hex, words);
        };
        english("0000000000000000000000000000000000000000000000000000000000000000",
            "abandon abandon abandon abandon abandon abandon abandon abandon "
            "abandon abandon abandon abandon abandon abandon abandon abandon "
            "abandon abandon abandon abandon abandon abandon abandon art");
        english("7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f",
            "legal winner thank year wave sausage worth useful legal winner thank "
            "year wave sausage worth useful legal winner thank year wave sausage "
            "worth title");
        english("8080808080808080808080808080808080808080808080808080808080808080",
            "letter advice cage absurd amount doctor acoustic avoid letter advice "
            "cage absurd amount doctor acoustic avoid letter advice cage absurd "
            "amount doctor acoustic bless");
        english("ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
            "zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo "
            "zoo zoo zoo zoo zoo zoo vote");
        english("00ac97c48106f0aeb8ba061e0250a559b3251dc35854e694780ba51d53a50120",
            "absent gorilla van acoustic humor firm title dolphin bulk barely "
            "citizen recall crane moment aspect appear track phrase actual enforce "
            "steel spoon afraid benefit");
        english("3edc83b60740d77af3afa2fcb82c2f1bc541ee4e2518ddef4996d32453f54a3c",
            "disagree tomato unique attend aspect runway solid violin witness scrap "
            "armed daring favorite warm decade perfect target kid grant play early "
            "wide cigar night");
        english("89bb4bc5555992cdaf3444c5e7ca5a6e9f27efab894f1990bae41be8b2a26ea4",
            "meadow surge vanish primary odor grocery rubber mass shine dinner "
            "notable tag venue water purchase clarify book magic ribbon daughter "
            "menu eye ritual orchard");
        english("911fec0fbd88029f6fa99164896c18d898c9232af18bdcca3e42d53b86493104",
            "much youth advance kitchen lens exile salt cram goose enter alert "
            "raise milk muscle profit cousin system faint mouse price reveal cause "
            "series long");
        spanish("0000000000000000000000000000000000000000000000000000000000000000",
            "ábaco ábaco ábaco ábaco ábaco ábaco ábaco ábaco ábaco ábaco ábaco "
            "ábaco ábaco ábaco ábaco ábaco ábaco ábaco ábaco ábaco ábaco ábaco "
            "ábaco ancla");
        spanish("7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f",
            "ligero vista talar yogur venta queso yacer trozo ligero vista talar "
            "yogur venta queso yacer trozo ligero vista talar yogur venta queso "
            "yacer teatro");
        spanish("8080808080808080808080808080808080808080808080808080808080808080",
            "lino admitir bolero abrir álbum dejar acelga aprender lino admitir "
            "bolero abrir álbum dejar acelga aprender lino admitir bolero abrir "
            "álbum dejar acelga aumento");
        spanish("ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
            "zurdo zurdo zurdo zurdo zurdo zurdo zurdo zurdo zurdo zurdo zurdo "
            "zurdo zurdo zurdo zurdo zurdo zurdo zurdo zurdo zurdo zurdo zurdo "
            "zurdo varón");
        spanish("00ac97c48106f0aeb8ba061e0250a559b3251dc35854e694780ba51d53a50120",
            "abono golfo túnica acelga huida feroz teatro demora beso aroma canguro "
            "pijama cine milagro anillo altura tibio ópera acoso elefante senda "
            "sano adulto astilla");
        spanish("3edc83b60740d77af3afa2fcb82c2f1bc541ee4e2518ddef4996d32453f54a3c",
            "dama tema trato anuncio anillo puerta ruina vacuna vivo rango ameno "
            "conejo fachada vena corbata olvido suponer lámina goteo orquesta "
            "disfraz villa cáncer mula");
        spanish("89bb4bc5555992cdaf3444c5e7ca5a6e9f27efab894f1990bae41be8b2a26ea4",
            "mármol soltar turbina papel negar grillo prueba mañana relato curioso "
            "museo sufrir universo venir pedal caoba azafrán maduro posada conocer "
            "mayor etapa preso nota");
        spanish("911fec0fbd88029f6fa99164896c18d898c9232af18bdcca3e42d53b86493104",
            "moción zarza adicto lápiz lindo esfera puño cinco gol emitir agua "
            "perla menor mojar parque cielo suelo evento mitad pañuelo pomo buitre "
            "red lonja");
    }
    void vectors()
    {
        QFETCH(WordLanguage, language);
        QFETCH(QByteArray, hex);
        QFETCH(QString, words);
        const QByteArray entropy = QByteArray::fromHex(hex);
        QCOMPARE(recoveryWords(entropy, language).join(u' '), words);
        const auto read = recoveryEntropy(words);
        QVERIFY(read.ok());
        QCOMPARE(*read, entropy);
    }

    void anyBytesComeBack()
    {
        for (int i = 0; i < 200; ++i) {
            const QByteArray entropy = randomEntropy(m_random);
            for (const WordLanguage language : {WordLanguage::Spanish, WordLanguage::English}) {
                const QStringList words = recoveryWords(entropy, language);
                QCOMPARE(words.size(), recoveryWordCount);
                const auto read = recoveryEntropy(words.join(u' '));
                QVERIFY(read.ok());
                QCOMPARE(*read, entropy);
            }
        }
    }

    void readsAsPeopleWrite()
    {
        for (int i = 0; i < 50; ++i) {
            const QByteArray entropy = randomEntropy(m_random);
            for (const WordLanguage language : {WordLanguage::Spanish, WordLanguage::English}) {
                const QStringList words = recoveryWords(entropy, language);
                QString numbered;
                QString shortened;
                QString decomposed;
                for (qsizetype at = 0; at < words.size(); ++at) {
                    numbered += QStringLiteral("%1. %2,\n").arg(at + 1).arg(words[at].toUpper());
                    shortened += QStringLiteral(" \t%1 ").arg(words[at].left(4));
                    decomposed += words[at].normalized(QString::NormalizationForm_D) + u' ';
                }
                QString plain = decomposed;
                plain.remove(QChar(0x301)).remove(QChar(0x303)).remove(QChar(0x308));
                for (const QString &text : {numbered, shortened, decomposed, plain}) {
                    const auto read = recoveryEntropy(text);
                    QVERIFY2(read.ok(), qPrintable(text));
                    QCOMPARE(*read, entropy);
                }
            }
        }
    }

    void saysWhatIsWrong()
    {
        QVERIFY(sentenceFor({}).contains(QStringLiteral("aquí hay 0")));
        QVERIFY(sentenceFor(repeated("abandon", 23)).contains(QStringLiteral("aquí hay 23")));
        QVERIFY(sentenceFor(repeated("abandon", 25)).contains(QStringLiteral("aquí hay 25")));
        const auto number = [](const char *wrong, const char *others, int at) {
            return sentenceFor(repeated(others, at - 1) + QString::fromUtf8(wrong) + u' '
                + repeated(others, 24 - at))
                .contains(QStringLiteral("número %1 ").arg(at));
        };
        QVERIFY(number("sopa", "zoo", 1));
        QVERIFY(number("abandom", "zoo", 7)); // a beginning counts, another ending does not
        QVERIFY(number("aba", "zoo", 24)); // three letters are not enough
        QVERIFY(number("abandon", "zurdo", 12)); // a word of the other language
        QVERIFY(number("x", "ábaco", 24));
        QVERIFY(sentenceFor(repeated("abandon", 24)).contains(QStringLiteral("no van juntas")));
        QVERIFY(sentenceFor(repeated("ábaco", 24)).contains(QStringLiteral("no van juntas")));
    }

    void oneWordChangedIsNearlyAlwaysNoticed()
    {
        int unnoticed = 0;
        for (int i = 0; i < 500; ++i) {
            QStringList words = recoveryWords(randomEntropy(m_random), WordLanguage::Spanish);
            const QStringList others
                = recoveryWords(randomEntropy(m_random), WordLanguage::Spanish);
            const qsizetype at = m_random.bounded(24);
            if (words[at] == others[at])
                continue;
            words[at] = others[at];
            const auto read = recoveryEntropy(words.join(u' '));
            unnoticed += read.ok() ? 1 : 0;
        }
        // 8 bits: one in 256, so 2 of 500. That 20 of them slip through has a chance of 1 in 10^13.
        QVERIFY(unnoticed < 20);
    }
};

QTEST_GUILESS_MAIN(TestRecoveryWords)
#include "testrecoverywords.moc"
