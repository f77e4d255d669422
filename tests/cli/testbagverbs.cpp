// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formats/bagwriter.h"
#include "tests/support/programs.h"

using namespace tambo;
using namespace tambo::test;

/// `tambo bag verify`, which needs no centre, and `tambo story import` of a bag.
class TestBagVerbs : public QObject
{
    Q_OBJECT

    std::optional<QTemporaryDir> m_dir;

    [[nodiscard]] QString bag() const { return m_dir->filePath(QStringLiteral("paquete")); }
    [[nodiscard]] QString inBag(const char *file) const
    {
        return bag() + u'/' + QString::fromUtf8(file);
    }
    [[nodiscard]] Ran verify(const QStringList &options = {}) const
    {
        return test::tambo(
            QStringList{QStringLiteral("bag"), QStringLiteral("verify"), bag()} + options);
    }

private Q_SLOTS:
    void init()
    {
        m_dir.emplace();
        auto writer = formats::BagWriter::begin(bag());
        QVERIFY(writer.ok());
        QVERIFY(writer->add(QStringLiteral("uno.txt"), "uno").ok());
        QVERIFY(writer->finish({{QStringLiteral("Contact-Name"), QStringLiteral("Ana")}}).ok());
    }

    void acceptsWhatIsWhole()
    {
        const Ran ran = verify();
        QVERIFY2(ran.code == 0, qPrintable(ran.err));
        QVERIFY(ran.err.isEmpty());
        QVERIFY(ran.out.contains(u'1'));
        const QJsonObject json = verify({QStringLiteral("--json")}).json().object();
        QVERIFY(json[QStringLiteral("valid")].toBool());
        QCOMPARE(json[QStringLiteral("version")].toString(), QStringLiteral("1.0"));
        QCOMPARE(json[QStringLiteral("files")].toInt(), 1);
        QCOMPARE(json[QStringLiteral("bytes")].toInt(), 3);
        const QJsonObject first = json[QStringLiteral("info")].toArray().first().toObject();
        QCOMPARE(first[QStringLiteral("value")].toString(), QStringLiteral("Ana"));
    }

    void saysWhatIsWrong()
    {
        QFile file(inBag("data/uno.txt"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("otro") == 4);
        file.close();
        const Ran ran = verify();
        QCOMPARE(ran.code, 1);
        QVERIFY(ran.out.isEmpty());
        QVERIFY2(ran.err.contains(QLatin1String("data/uno.txt")), qPrintable(ran.err));
        const Ran json = verify({QStringLiteral("--json")});
        QCOMPARE(json.code, 1);
        QVERIFY(!json.json().object()[QStringLiteral("valid")].toBool(true));
        QCOMPARE(json.json().object()[QStringLiteral("reasonCount")].toInt(), 2); // and the oxum
    }

    void warnsAndGoesOn()
    {
        QFile other(inBag("manifest-crc32.txt"));
        QVERIFY(other.open(QIODevice::WriteOnly) && other.write("01234567  data/uno.txt\n") > 0);
        other.close();
        const Ran ran = verify();
        QVERIFY2(ran.code == 0, qPrintable(ran.err));
        QVERIFY(ran.out.contains(QLatin1String("manifest-crc32.txt")));
    }

    void takesStoriesIn()
    {
        const Village village;
        QCOMPARE(
            village
                .run({QStringLiteral("centre"), QStringLiteral("new"), QStringLiteral("--name"),
                    QStringLiteral("Canchagua"), QStringLiteral("--json")})
                .code,
            0);
        const QString stories = m_dir->filePath(QStringLiteral("historias"));
        auto writer = formats::BagWriter::begin(stories);
        QVERIFY(writer.ok());
        QVERIFY(writer
                ->add(QStringLiteral("uno/story.json"),
                    R"({"format": "tambo-story", "version": 1, "id": "x",
                        "story": {"title": "La minga", "created": "2024-05-06T07:08:09.000Z"}})")
                .ok());
        QVERIFY(writer->finish({}).ok());
        const QStringList import{
            QStringLiteral("story"), QStringLiteral("import"), stories, QStringLiteral("--json")};
        const Ran ran = village.run(import);
        QVERIFY2(ran.code == 0, qPrintable(ran.err));
        const QJsonArray added = ran.json().object()[QStringLiteral("added")].toArray();
        QCOMPARE(added.size(), 1);
        QCOMPARE(added.first().toObject()[QStringLiteral("title")].toString(),
            QStringLiteral("La minga"));
        QCOMPARE(
            village.run(import).json().object()[QStringLiteral("skipped")].toArray().size(), 1);
        QVERIFY(QFile::remove(stories + QStringLiteral("/manifest-sha256.txt")));
        const Ran damaged = village.run(import);
        QCOMPARE(damaged.code, 1);
        QVERIFY2(
            damaged.err.contains(QLatin1String("manifest-sha256.txt")), qPrintable(damaged.err));
    }

    void refusesWhatIsNone()
    {
        QVERIFY(QFile::remove(inBag("bagit.txt")));
        const Ran none = verify();
        QCOMPARE(none.code, 1);
        QCOMPARE(none.err.count(u'\n'), 1);
        const Ran nowhere = test::tambo({QStringLiteral("bag"), QStringLiteral("verify"),
            m_dir->filePath(QStringLiteral("nada"))});
        QCOMPARE(nowhere.code, 1);
        QCOMPARE(nowhere.err.count(u'\n'), 1);
        QCOMPARE(test::tambo({QStringLiteral("bag"), QStringLiteral("verify")}).code, 2);
    }
};

QTEST_GUILESS_MAIN(TestBagVerbs)
#include "testbagverbs.moc"
