// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/entities.h"
#include "app/people/centres.h"
#include "app/store/recoverywords.h"
#include "app/store/store.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace tambo;
using namespace tambo::people;

class TestCentres : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesAndRenames()
    {
        QTemporaryDir dir;
        auto founded = store::Store::found(
            {dir.path(), allEntities(), HybridClock(), {}}, store::newRecoveryEntropy());
        QVERIFY2(founded.ok(), founded.ok() ? "" : qPrintable(founded.error().message));
        store::Store &store = **founded;
        const auto trust = store.trust();
        const auto ask = [&] {
            return store
                .read([&](store::Reader &reader) {
                    return centreProfile(reader, *trust, store.centre());
                })
                .takeResult();
        };
        const auto rename = [&](const QString &name, const QString &place) {
            return store
                .write([&](store::Writer &writer) { return setCentreProfile(writer, name, place); })
                .takeResult();
        };
        QCOMPARE(ask().error().kind, Error::Kind::NotFound);
        QCOMPARE(rename(QStringLiteral(" \t"), {}).error().kind, Error::Kind::BadInput);
        QVERIFY(rename(QStringLiteral(" Sinchi  Warmi"), QStringLiteral("Canchagua")).ok());
        QCOMPARE(ask()->name, QStringLiteral("Sinchi Warmi"));
        QCOMPARE(ask()->place, QStringLiteral("Canchagua"));
        QVERIFY(rename(QStringLiteral("Otro"), {}).ok());
        QCOMPARE(ask()->name, QStringLiteral("Otro"));
        const auto count
            = store.read([](store::Reader &reader) { return reader.count<CentreProfile>(); });
        QCOMPARE(*count.result(), 1);
    }

    void onlyThePublicSpaceNames()
    {
        QTemporaryDir dir;
        auto founded = store::Store::found(
            {dir.path(), allEntities(), HybridClock(), {}}, store::newRecoveryEntropy());
        QVERIFY(founded.ok());
        store::Store &store = **founded;
        CentreProfile hidden;
        hidden.name = QStringLiteral("Escondido");
        hidden.space = store.space(store::SpaceKind::Centre);
        QVERIFY(
            store.write([&](store::Writer &writer) { return writer.save(hidden); }).result().ok());
        const auto trust = store.trust();
        const auto names
            = store.read([&](store::Reader &reader) { return centreNames(reader, *trust); })
                  .takeResult();
        QVERIFY(names.ok());
        QVERIFY(names->isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCentres)
#include "testcentres.moc"
