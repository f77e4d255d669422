// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patience.h"
#include "tests/support/programs.h"
#include "ui/start/onewindow.h"

#include <QDir>
#include <QSignalSpy>

using namespace tambo;
using namespace tambo::ui;

class TestOneWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSecondCallsTheFirst()
    {
        const QTemporaryDir dir;
        const QString home = dir.filePath(QStringLiteral("datos"));
        OneWindow first(dir.filePath(QStringLiteral("config")), home);
        QVERIFY(first.isFirst());
        const QSignalSpy called(&first, &OneWindow::called);
        for (int times = 1; times <= 2; ++times) {
            const OneWindow second(dir.filePath(QStringLiteral("config")), home);
            QVERIFY(!second.isFirst());
            QVERIFY(second.call().ok());
            QTRY_COMPARE(called.size(), times);
        }
    }

    void anotherFolderIsAnotherWindow()
    {
        const QTemporaryDir dir;
        const OneWindow one(dir.path(), dir.filePath(QStringLiteral("datos")));
        const OneWindow other(dir.path(), dir.filePath(QStringLiteral("otros")));
        QVERIFY(one.isFirst());
        QVERIFY(other.isFirst());
    }

    void afterTheEndItIsFirstAgain()
    {
        const QTemporaryDir dir;
        for (int i = 0; i < 2; ++i)
            QVERIFY(OneWindow(dir.path(), dir.filePath(QStringLiteral("datos"))).isFirst());
    }

    /// The real program: the second start ends well, with a sentence.
    void theProgramStartsOnce()
    {
        const QTemporaryDir dir;
        const QString home = dir.filePath(QStringLiteral("datos"));
        // Where the second one, too, keeps what was chosen.
        const QString folder = tambo::test::configurationFolder();
        qputenv("XDG_CONFIG_HOME", folder.toLocal8Bit());
        QProcess first;
        const auto end = qScopeGuard([&first] {
            first.kill();
            first.waitForFinished();
        });
        const QStringList arguments{QStringLiteral("--home"), home};
        first.start(QStringLiteral(TAMBO_BIN "/tambo"), arguments);
        QVERIFY(first.waitForStarted());
        const QDir config(folder + QStringLiteral("/tambo"));
        QTRY_VERIFY(!config.entryList({QStringLiteral("window-*.lock")}, QDir::Files).isEmpty());
        const auto second = tambo::test::tambo(arguments);
        QCOMPARE(second.code, 0);
        QVERIFY(second.out.contains(QStringLiteral("Tambo ya está abierto")));
        QTRY_VERIFY(config.entryList({QStringLiteral("window-*.call")}, QDir::Files).isEmpty());
        QCOMPARE(first.state(), QProcess::Running);
    }
};

QTEST_MAIN(TestOneWindow)
#include "testonewindow.moc"
