// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/seed.h"
#include "ui/sync/queuemodel.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace tambo;
using namespace tambo::ui;

namespace {

OutboxItem thing(sync::Priority priority, OutboxItem::Kind kind, const QString &title, qint64 bytes)
{
    OutboxItem item;
    item.priority = priority;
    item.kind = kind;
    item.title = title;
    item.bytes = bytes;
    item.story = Dot::of(1, 1 + qHash(title) % 1000);
    item.onlyHere = priority == sync::Priority::Unique;
    if (priority != sync::Priority::Records)
        item.blob.bytes[0] = quint8(1 + qHash(title) % 200);
    return item;
}

QList<OutboxItem> someThings()
{
    using K = OutboxItem::Kind;
    return {thing(sync::Priority::Records, K::Text, QStringLiteral("El puente"), 6'000),
        thing(sync::Priority::Records, K::Text, QStringLiteral("La ceniza"), 12'000),
        thing(sync::Priority::Unique, K::Voice, QStringLiteral("La molienda"), 19'600'000),
        thing(sync::Priority::Originals, K::Photo, QStringLiteral("El telar"), 1'800'000)};
}

QStringList shown(const QueueModel &model)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row)
        rows.append(model.index(row).data().toString());
    return rows;
}

QString plain(QString text)
{
    return text.replace(QChar(0xa0), u' ');
}

} // namespace

class TestQueueModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void groupsByPriority();
    void saysWhatIsOnlyHere();
    void showsTheFileUnderWay();
    void showsWhatWasCut();
    void keepsRowsThatStay();
    void survivesAnyChange();
};

void TestQueueModel::groupsByPriority()
{
    QueueModel model;
    const QAbstractItemModelTester tester(&model);
    model.set(someThings(), {});
    QCOMPARE(shown(model),
        (QStringList{QStringLiteral("1. Textos y listas"), QStringLiteral("El puente"),
            QStringLiteral("La ceniza"), QStringLiteral("3. Lo que no tiene otra copia"),
            QStringLiteral("La molienda"), QStringLiteral("4. Lo demás"),
            QStringLiteral("El telar")}));
    QCOMPARE(
        plain(model.index(0).data(QueueModel::NoteRole).toString()), QStringLiteral("2 · 18 kB"));
    QVERIFY(model.index(0).data(QueueModel::IsHeadingRole).toBool());
    QVERIFY(!(model.index(0).flags() & Qt::ItemIsSelectable));
    QVERIFY(model.index(1).flags() & Qt::ItemIsSelectable);
}

void TestQueueModel::saysWhatIsOnlyHere()
{
    QueueModel model;
    model.set(someThings(), {});
    QVERIFY(model.index(4).data(QueueModel::OnlyHereRole).toBool());
    QVERIFY(!model.index(6).data(QueueModel::OnlyHereRole).toBool());
    QCOMPARE(plain(model.index(4).data(Qt::AccessibleTextRole).toString()),
        QStringLiteral("La molienda. Voz. 19,6 MB. Solo en este PC"));
}

void TestQueueModel::showsTheFileUnderWay()
{
    QueueModel model;
    const QAbstractItemModelTester tester(&model);
    const QList<OutboxItem> things = someThings();
    sync::Status status;
    status.phase = sync::Status::Phase::Sending;
    status.file = things[2].blob;
    status.done = 4'900'000;
    status.total = 19'600'000;
    model.set(things, status);
    QCOMPARE(model.index(4).data(QueueModel::DoneRole).toDouble(), 0.25);
    QCOMPARE(
        plain(model.index(4).data(QueueModel::NoteRole).toString()), QStringLiteral("Van 4,9 MB"));
    QCOMPARE(model.index(6).data(QueueModel::DoneRole).toDouble(), -1.0);
    status.phase = sync::Status::Phase::Resting;
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.set(things, status);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(model.index(4).data(QueueModel::DoneRole).toDouble(), -1.0);
}

void TestQueueModel::showsWhatWasCut()
{
    QueueModel model;
    QList<OutboxItem> things = someThings();
    things[2].sent = 9'800'000;
    model.set(things, {});
    QCOMPARE(model.index(4).data(QueueModel::DoneRole).toDouble(), 0.5);
    QCOMPARE(plain(model.index(4).data(QueueModel::NoteRole).toString()),
        QStringLiteral("Salieron 9,8 MB. Seguirá ahí."));
}

void TestQueueModel::keepsRowsThatStay()
{
    QueueModel model;
    const QAbstractItemModelTester tester(&model);
    QList<OutboxItem> things = someThings();
    model.set(things, {});
    const QPersistentModelIndex loom(model.index(6));
    things.removeAt(2);
    model.set(things, {});
    QCOMPARE(model.rowCount(), 5);
    QVERIFY(loom.isValid());
    QCOMPARE(loom.data().toString(), QStringLiteral("El telar"));
}

void TestQueueModel::survivesAnyChange()
{
    QRandomGenerator random(tambo::test::seed());
    QueueModel model;
    const QAbstractItemModelTester tester(&model);
    for (int round = 0; round < 200; ++round) {
        QList<OutboxItem> things;
        for (int i = random.bounded(12); i > 0; --i)
            things.append(thing(sync::Priority(1 + random.bounded(4)), OutboxItem::Kind::Voice,
                QString::number(random.bounded(6)), random.bounded(5) * 1000));
        std::sort(things.begin(), things.end(),
            [](const OutboxItem &a, const OutboxItem &b) { return a.priority < b.priority; });
        model.set(things, {});
        QStringList titles;
        for (int row = 0; row < model.rowCount(); ++row) {
            if (!model.index(row).data(QueueModel::IsHeadingRole).toBool())
                titles.append(model.index(row).data().toString());
        }
        QStringList wanted;
        for (const OutboxItem &item : things)
            wanted.append(item.title);
        QCOMPARE(titles, wanted);
    }
}

QTEST_GUILESS_MAIN(TestQueueModel)
#include "testqueuemodel.moc"
