// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/undo.h"
#include "tests/archive/archivefixture.h"

using namespace tambo;
using namespace tambo::archive;
using namespace tambo::archive::test;

/// Stories that an import adds one by one and a person takes back together.
class TestAddedTogether : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void alsoWhereTheFirstFails()
    {
        Centre centre;
        qint64 deed = 0;
        const auto add = [&](const QString &title) {
            NewStory fresh{titled(title), {}, {}};
            fresh.story.space = centre.store->space(store::SpaceKind::Public);
            fresh.media = {centre.medium(Media::Kind::Sound, title.toUtf8())};
            return addPrepared(*centre.store, fresh, centre.store->actor(), &deed);
        };
        QVERIFY(!add(QString()).ok()); // without a title
        QCOMPARE(deed, 0);
        for (const char *title : {"La molienda", "El telar", "El huerto"})
            QVERIFY_OK(add(QString::fromLatin1(title)));
        QCOMPARE(centre.store->deeds().numbers(), QList<qint64>{deed});
        const auto undone = store::undo(*centre.store, deed).takeResult();
        QVERIFY_OK(undone);
        QVERIFY(undone->left.empty());
        QVERIFY(centre.cards().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestAddedTogether)
#include "testaddedtogether.moc"
