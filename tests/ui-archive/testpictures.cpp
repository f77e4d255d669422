// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/media.h"
#include "tests/support/patience.h"
#include "tests/ui-archive/desk.h"
#include "ui/archive/pictures.h"

#include <QSignalSpy>

using namespace tambo;
using namespace tambo::ui;
using namespace tambo::ui::test;

namespace {

constexpr QSize card{276, 138};

BlobId previewOf(Desk &desk, const archive::Story &story)
{
    const auto found = desk.centre.read([&](store::Reader &reader) -> Result<BlobId> {
        TAMBO_ASSIGN(const auto all, reader.list<archive::Media>());
        for (const archive::Media &media : all) {
            if (media.story == story.id)
                return media.preview;
        }
        return fail(Error::Kind::NotFound, {});
    });
    if (!found.ok())
        qFatal("no picture");
    return *found;
}

qint64 keptIn(Desk &desk)
{
    return *desk.centre.read([](store::Reader &reader) {
        return reader.database().integer("SELECT count(*) FROM preview");
    });
}

QColor middleOf(const QPixmap &pixmap)
{
    return pixmap.toImage().pixelColor(pixmap.width() / 2, pixmap.height() / 2);
}

} // namespace

class TestPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void smallOnesAreKeptInTheDatabase()
    {
        Desk desk;
        const auto story = desk.add(
            titled(QStringLiteral("La casa")), {desk.png(QStringLiteral("a.png"), Qt::red)});
        const BlobId preview = previewOf(desk, story);
        {
            Pictures pictures(*desk.centre.store);
            QVERIFY(pictures.picture(preview, card).isNull()); // painting does not wait
            QTRY_COMPARE(pictures.picture(preview, card).size(), card);
            QVERIFY(middleOf(pictures.picture(preview, card)).red() > 200);
            QTRY_COMPARE(keptIn(desk), 1);
        }
        QVERIFY_OK(desk.centre.store->blobs().remove(preview));
        Pictures again(*desk.centre.store);
        QVERIFY(again.picture(preview, card).isNull());
        QTRY_COMPARE(again.picture(preview, card).size(), card);
        QVERIFY(middleOf(again.picture(preview, card)).red() > 200);
        // Whole, in the strip below a story; a shape of its own.
        (void)again.picture(preview, {100, 100}, 1, Pictures::Fit::Whole);
        QTRY_COMPARE(
            again.picture(preview, {100, 100}, 1, Pictures::Fit::Whole).size(), QSize(100, 62));
        // Large ones come from the file.
        (void)again.picture(preview, {640, 480}, 1, Pictures::Fit::Whole);
        QTRY_VERIFY(again.isMissing(preview));
        QCOMPARE(keptIn(desk), 1);
    }

    void largeOnesAreNot()
    {
        Desk desk;
        const auto story = desk.add(
            titled(QStringLiteral("La casa")), {desk.png(QStringLiteral("a.png"), Qt::blue)});
        const BlobId preview = previewOf(desk, story);
        Pictures pictures(*desk.centre.store);
        (void)pictures.picture(preview, {640, 480}, 1, Pictures::Fit::Whole);
        QTRY_COMPARE(pictures.picture(preview, {640, 480}, 1, Pictures::Fit::Whole).size(),
            QSize(320, 200)); // it has no more
        (void)pictures.picture(preview, card);
        QTRY_VERIFY(!pictures.picture(preview, card).isNull());
        QTRY_COMPARE(keptIn(desk), 1);
    }

    void whatIsNotHereIsLookedForAgain()
    {
        Desk desk;
        const auto story = desk.add(
            titled(QStringLiteral("La casa")), {desk.png(QStringLiteral("a.png"), Qt::red)});
        const BlobId preview = previewOf(desk, story);
        const QString path = desk.centre.store->blobs().path(preview);
        QVERIFY(QFile::rename(path, path + QStringLiteral(".away")));
        Pictures pictures(*desk.centre.store);
        (void)pictures.picture(preview, card);
        QTRY_VERIFY(pictures.isMissing(preview));
        QVERIFY(QFile::rename(path + QStringLiteral(".away"), path));
        pictures.lookAgain();
        (void)pictures.picture(preview, card);
        QTRY_COMPARE(pictures.picture(preview, card).size(), card);
    }
};

QTEST_MAIN(TestPictures)
#include "testpictures.moc"
