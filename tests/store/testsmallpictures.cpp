// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/smallpictures.h"
#include "app/store/steward.h"
#include "tests/store/exported.h"

using namespace tambo;
using namespace tambo::store;
using namespace tambo::store::test;

namespace {

BlobId blobNamed(char fill)
{
    return *BlobId::from(QByteArray(BlobId::size, fill));
}

Note withPhoto(Pc &pc, const SpaceId &space, const BlobId &photo)
{
    Note note = noted(QStringLiteral("con foto"));
    note.space = space;
    note.photo = photo;
    return pc.save(note);
}

QByteArray keptOf(Pc &pc, const BlobId &preview)
{
    const auto bytes = pc.read([&](Reader &reader) { return smallPicture(reader, preview); });
    Pc::must(bytes);
    return *bytes;
}

void keep(Pc &pc, const BlobId &preview, const QByteArray &bytes)
{
    Pc::must(
        pc.write([&](Writer &writer) { return keepSmallPictures(writer, {{preview, bytes}}); }));
}

} // namespace

class TestSmallPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstOneStays()
    {
        Pc pc;
        const BlobId photo = blobNamed('f');
        withPhoto(pc, pc.space(SpaceKind::Public), photo);
        QVERIFY(keptOf(pc, photo).isEmpty());
        keep(pc, photo, "small");
        keep(pc, photo, "another");
        QCOMPARE(keptOf(pc, photo), QByteArray("small"));
        // What is computed anew from the log leaves them.
        Pc::must(pc.write([](Writer &writer) { return rebuildProjection(writer.state(), {}); }));
        QCOMPARE(keptOf(pc, photo), QByteArray("small"));
    }

    void nothingOfWhatNoRecordNames()
    {
        Pc pc;
        keep(pc, blobNamed('n'), "small");
        QVERIFY(keptOf(pc, blobNamed('n')).isEmpty());
        QCOMPARE(pc.number("SELECT count(*) FROM preview"), 0);
    }

    void erasedWithTheirSpace()
    {
        Pc pc;
        const auto person
            = pc.write([](Writer &writer) { return makeSpace(writer, SpaceKind::Person); });
        QVERIFY_OK(person);
        const BlobId hers = blobNamed('h');
        const BlobId ofAll = blobNamed('a');
        withPhoto(pc, *person, hers);
        withPhoto(pc, pc.space(SpaceKind::Public), ofAll);
        keep(pc, hers, "small");
        keep(pc, ofAll, "small");
        QVERIFY_OK(pc.write([&](Writer &writer) { return dropSpace(writer, *person); }));
        QVERIFY(keptOf(pc, hers).isEmpty());
        QCOMPARE(keptOf(pc, ofAll), QByteArray("small"));
        keep(pc, hers, "late"); // it had been read before
        QVERIFY(keptOf(pc, hers).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSmallPictures)
#include "testsmallpictures.moc"
