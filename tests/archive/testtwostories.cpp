// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/stories.h"
#include "app/entities.h"
#include "app/people/disputes.h"
#include "tests/store/lab.h"

using namespace tambo;
using namespace tambo::archive;
using store::test::Pc;

namespace {

/// A story with a recording, a picture and what is said, on two PCs.
struct Told {
    Pc pc{allEntities()};
    std::unique_ptr<Pc> other = store::test::secondPc(pc);
    Id<Story> story;

    Told()
    {
        Pc::must(pc.write([&](store::Writer &writer) -> Result<> {
            Story one;
            one.title = QStringLiteral("La molienda");
            one.themes = {QStringLiteral("maíz"), QStringLiteral("abuelas")};
            TAMBO_TRY(writer.save(one));
            story = one.id;
            Id<Media> last;
            for (const Media::Kind kind : {Media::Kind::Sound, Media::Kind::Picture}) {
                Media media;
                media.story = story;
                media.kind = kind;
                media.blob = *BlobId::from(QByteArray(32, char('a' + int(kind))));
                media.position = int(kind);
                TAMBO_TRY(writer.save(media));
                if (kind == Media::Kind::Sound)
                    last = media.id;
            }
            Passage passage;
            passage.story = story;
            passage.media = last;
            passage.startMs = 10;
            passage.text = QStringLiteral("Mi abuela molía maíz.");
            return writer.save(passage);
        }));
        other->takeAll(pc);
    }
    template<typename F> static void edit(Pc &at, Id<Story> id, F change)
    {
        Pc::must(at.write([&](store::Writer &writer) -> Result<> {
            TAMBO_ASSIGN(Story one, writer.get(id));
            change(one);
            return writer.save(one);
        }));
    }
    Result<store::Dispute> only()
    {
        return pc.read([&](store::Reader &reader) -> Result<store::Dispute> {
            TAMBO_ASSIGN(const auto all,
                store::disputedRecords(reader, pc.state->trust, pc.state->device()));
            if (all.size() != 1)
                return fail(Error::Kind::Internal, QStringLiteral("not one dispute"));
            return store::dispute(reader, pc.state->trust, all.first());
        });
    }
    StoryDetail detail(Id<Story> id)
    {
        return *pc.read(
            [&](store::Reader &reader) { return archive::story(reader, pc.state->trust, id); });
    }
};

} // namespace

class TestTwoStories : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bothCanBeHeardAndRead()
    {
        Told told;
        const StoryDetail before = told.detail(told.story);
        Told::edit(*told.other, told.other->here(told.pc, told.story),
            [](Story &one) { one.place = QStringLiteral("Portoviejo"); });
        Told::edit(
            told.pc, told.story, [](Story &one) { one.place = QStringLiteral("San Plácido"); });
        told.pc.takeAll(*told.other);
        const auto what = told.only();
        QVERIFY_OK(what);
        const auto second = told.pc.write([&](store::Writer &writer) {
            return people::decideApart(writer, *what,
                {{what->fields.front().info->number, store::Value(QStringLiteral("Portoviejo"))}});
        });
        QVERIFY_OK(second);
        const StoryDetail first = told.detail(told.story);
        const StoryDetail copy = told.detail(Id<Story>{*second});
        QCOMPARE(first.story.place, QStringLiteral("Portoviejo"));
        QCOMPARE(first.media, before.media);
        QCOMPARE(first.passages, before.passages);
        QCOMPARE(copy.story.place, QStringLiteral("San Plácido"));
        QCOMPARE(copy.story.title, before.story.title);
        QCOMPARE(copy.story.themes, before.story.themes);
        QCOMPARE(copy.media.size(), before.media.size());
        for (qsizetype i = 0; i < copy.media.size(); ++i) {
            QCOMPARE(copy.media[i].blob, before.media[i].blob);
            QCOMPARE(copy.media[i].kind, before.media[i].kind);
            QVERIFY(copy.media[i].id != before.media[i].id);
        }
        QCOMPARE(copy.passages.size(), 1);
        QCOMPARE(copy.passages[0].text, before.passages[0].text);
        QCOMPARE(copy.passages[0].media, copy.media[0].id);
        // One goes, the other stays whole.
        QVERIFY_OK(
            told.pc.write([&](store::Writer &writer) { return removeStory(writer, told.story); }));
        QCOMPARE(told.detail(copy.story.id).media, copy.media);
    }

    void aRemovedStoryComesBackWithItsParts()
    {
        Told told;
        const StoryDetail before = told.detail(told.story);
        QVERIFY_OK(
            told.pc.write([&](store::Writer &writer) { return removeStory(writer, told.story); }));
        Told::edit(*told.other, told.other->here(told.pc, told.story),
            [](Story &one) { one.place = QStringLiteral("Portoviejo"); });
        told.pc.takeAll(*told.other);
        QVERIFY(told.detail(told.story).media.isEmpty());
        const auto what = told.only();
        QVERIFY_OK(what);
        QVERIFY_OK(told.pc.write([&](store::Writer &writer) {
            return people::decideRemoval(writer, *what, store::Fate::Stays);
        }));
        const StoryDetail after = told.detail(told.story);
        QCOMPARE(after.story.place, QStringLiteral("Portoviejo"));
        QCOMPARE(after.media, before.media);
        QCOMPARE(after.passages, before.passages);
    }
};

QTEST_GUILESS_MAIN(TestTwoStories)
#include "testtwostories.moc"
