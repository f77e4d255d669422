// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/programs.h"

#include <QDirIterator>
#include <QImage>

using namespace tambo::test;

/// `tambo fixity`.
class TestFixityVerb : public QObject
{
    Q_OBJECT

    std::optional<Village> m_village;

    [[nodiscard]] Ran fixity(const QStringList &options = {}) const
    {
        return m_village->run(QStringList{QStringLiteral("fixity")} + options);
    }
    [[nodiscard]] QStringList blobs() const
    {
        QStringList files;
        QDirIterator it(m_village->home() + QStringLiteral("/blobs"), QDir::Files,
            QDirIterator::Subdirectories);
        while (it.hasNext())
            files.append(it.next());
        files.sort();
        return files;
    }

private Q_SLOTS:
    void init()
    {
        m_village.emplace();
        QCOMPARE(
            m_village
                ->run({QStringLiteral("centre"), QStringLiteral("new"), QStringLiteral("--name"),
                    QStringLiteral("Canchagua"), QStringLiteral("--json")})
                .code,
            0);
        const QString photo = m_village->dir.filePath(QStringLiteral("foto.png"));
        QImage image(64, 48, QImage::Format_RGB32);
        image.fill(Qt::green);
        QVERIFY(image.save(photo));
        const Ran added = m_village->run(
            {QStringLiteral("story"), QStringLiteral("add"), QStringLiteral("--title"),
                QStringLiteral("La laguna"), QStringLiteral("--media"), photo});
        QVERIFY2(added.code == 0, qPrintable(added.err));
        QCOMPARE(blobs().size(), 2); // and its preview
    }

    void saysHowManyAreSound()
    {
        const QJsonObject one
            = fixity({QStringLiteral("--files"), QStringLiteral("1"), QStringLiteral("--json")})
                  .json()
                  .object();
        QCOMPARE(one[QStringLiteral("checked")].toInt(), 1);
        QCOMPARE(one[QStringLiteral("unchecked")].toInt(), 1);
        QVERIFY(one[QStringLiteral("since")].isNull());
        const Ran rest = fixity();
        QVERIFY2(rest.code == 0, qPrintable(rest.err));
        QVERIFY(rest.err.isEmpty());
        const QJsonObject all = fixity({QStringLiteral("--json")}).json().object();
        QCOMPARE(all[QStringLiteral("files")].toInt(), 2);
        QCOMPARE(all[QStringLiteral("unchecked")].toInt(), 0);
        QVERIFY(all[QStringLiteral("since")].isString());
    }

    void saysWhatIsDamaged()
    {
        QFile file(blobs().first());
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("x") == 1);
        file.close();
        const Ran ran = fixity({QStringLiteral("--json")});
        QCOMPARE(ran.code, 1);
        QVERIFY(!ran.err.isEmpty());
        const QJsonArray damaged = ran.json().object()[QStringLiteral("damaged")].toArray();
        QCOMPARE(damaged, QJsonArray{QFileInfo(file).fileName()});
        QCOMPARE(fixity({QStringLiteral("--files"), QStringLiteral("0")}).code, 2);
    }
};

QTEST_GUILESS_MAIN(TestFixityVerb)
#include "testfixityverb.moc"
