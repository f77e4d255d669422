// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/messagelog.h"
#include "ui/widgets/wrong.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace tambo;
using namespace tambo::ui;

class TestWrong : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatHappenedWhetherItIsSafeWhatToDo_data()
    {
        using Kind = Error::Kind;
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<Where>("where");
        QTest::addColumn<bool>("safe");
        QTest::addColumn<QString>("advice");
        const QString report = QStringLiteral("guarde un informe en Ajustes.");
        const auto row = [](const char *name, Kind kind, Where where, bool safe,
                             const QString &advice = QStringLiteral("No se guardó.")) {
            QTest::newRow(name) << kind << where << safe << advice;
        };
        row("disk", Kind::Storage, Where::Page, true, QStringLiteral("está a salvo."));
        row("full", Kind::NoSpace, Where::Page, true, QStringLiteral("está a salvo."));
        row("network", Kind::Network, Where::Page, true, QStringLiteral("está a salvo."));
        row("own fault", Kind::Internal, Where::Page, true, report);
        row("damaged", Kind::Corrupt, Where::Page, false, report);
        row("damaged, no centre", Kind::Corrupt, Where::Outside, false,
            QStringLiteral("pida ayuda."));
        row("mistyped", Kind::BadInput, Where::Form, false);
        row("not allowed", Kind::Denied, Where::Page, false);
        row("not there", Kind::NotFound, Where::Page, false);
        row("too new", Kind::TooNew, Where::Page, false);
        row("stopped", Kind::Cancelled, Where::Page, false);
    }
    void whatHappenedWhetherItIsSafeWhatToDo()
    {
        QFETCH(Error::Kind, kind);
        QFETCH(Where, where);
        QFETCH(bool, safe);
        QFETCH(QString, advice);
        const QString said = wrong(fail(kind, QStringLiteral("No se guardó.")), where);
        QVERIFY(said.startsWith(QStringLiteral("No se guardó.")));
        QCOMPARE(said.contains(QStringLiteral("a salvo")), safe);
        QVERIFY2(said.endsWith(advice), qPrintable(said));
    }

    void aFormKeepsWhatIsTyped()
    {
        const Error full = fail(Error::Kind::NoSpace, QStringLiteral("El disco está lleno."));
        QVERIFY(wrong(full, Where::Form).contains(QStringLiteral("Lo escrito sigue aquí")));
        QVERIFY(!wrong(full).contains(QStringLiteral("escrito")));
    }

    void anErrorWithoutWordsHasSome()
    {
        const QString said = wrong(fail(Error::Kind::Internal, {}, QStringLiteral("no bytes")));
        QVERIFY(said.startsWith(QStringLiteral("Algo falló en el programa.")));
        QVERIFY(!said.contains(QStringLiteral("no bytes")));
    }

    void whatIsSaidIsLogged()
    {
        const QTemporaryDir dir;
        const MessageLog log(std::make_shared<DayLog>(dir.path()));
        (void)wrong(fail(Error::Kind::Storage, QStringLiteral("No se guardó «La molienda»."),
            QStringLiteral("status 13")));
        const QStringList lines = DayLog::lastLines(dir.path(), 9);
        QCOMPARE(lines.size(), 1);
        QVERIFY(lines.first().endsWith(QStringLiteral(" storage status 13")));
    }
};

QTEST_GUILESS_MAIN(TestWrong)
#include "testwrong.moc"
