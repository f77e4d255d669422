// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/courier.h"
#include "tests/usb/stick.h"

using namespace tambo;
using namespace tambo::usb;
using namespace tambo::usb::test;

/// What goes from PC to PC on a stick, and what the next stick brings.
class TestBundle : public QObject
{
    Q_OBJECT

    std::unique_ptr<Stick> m_stick;
    std::unique_ptr<Pc> m_pc;
    std::unique_ptr<Pc> m_second;

private Q_SLOTS:
    void init()
    {
        m_stick = std::make_unique<Stick>();
        m_pc = std::make_unique<Pc>();
        m_second = another(*m_pc);
    }
    void cleanup()
    {
        m_second.reset();
        m_pc.reset();
        m_stick.reset();
    }

    /// The second PC has never met anybody: the stick brings its certificate, keys and all.
    void aNewPcOfTheCentre()
    {
        QVERIFY_OK(m_pc->tell(s("La minga")));
        QVERIFY_OK(m_pc->tell(s("Interno"), store::SpaceKind::Centre));
        const auto sound = m_pc->record(s("El río"), noise(40'000, 1), store::SpaceKind::Centre);
        QVERIFY_OK(sound);
        const Written written = m_stick->carry(*m_pc, *m_second);
        QCOMPARE(written.files, 2);
        QCOMPARE(written.filesLeft + written.recordsLeft, 0);
        QCOMPARE(m_stick->files(), QStringList{s("1.tambo")});
        QCOMPARE(written.bytes, QFileInfo(m_stick->last()).size());
        QVERIFY(m_second->store->isMember());
        QCOMPARE(m_second->titles(), list({"El río", "Interno", "La minga"}));
        QCOMPARE(m_second->content(sound->blob), noise(40'000, 1));
        QVERIFY(isSound(*m_second));
        // And back.
        QVERIFY_OK(m_second->tell(s("De la segunda"), store::SpaceKind::Centre));
        m_stick->carry(*m_second, *m_pc);
        QVERIFY(m_pc->titles().contains(s("De la segunda")));
        QVERIFY(isSound(*m_pc));
    }

    void againBringsNothing()
    {
        QVERIFY_OK(m_pc->record(s("El río"), noise(40'000, 1)));
        m_stick->carry(*m_pc, *m_second);
        const auto again = m_stick->read(*m_second);
        QVERIFY_OK(again);
        QCOMPARE(again->records + again->control + again->files + again->refused, 0);
        QVERIFY(!again->problem);
        // A PC's own stick brings it nothing either.
        const auto own = m_stick->read(*m_pc);
        QVERIFY_OK(own);
        QCOMPARE(own->records + own->control + own->files + own->refused, 0);
        QCOMPARE(count(*m_pc, "SELECT count(*) FROM peer"), 0);
    }

    /// Until the other side has answered, everything is written again; then only what is missing.
    void theNextStickBringsWhatIsMissing()
    {
        QVERIFY_OK(m_pc->record(s("El río"), noise(400'000, 1)));
        const Written first = m_stick->carry(*m_pc, *m_second);
        const Written unanswered = m_stick->carry(*m_pc, *m_second);
        QCOMPARE(unanswered.files, first.files);
        QCOMPARE(unanswered.records, first.records);

        const Written answer = m_stick->carry(*m_second, *m_pc);
        QCOMPARE(answer.records, 0);
        QCOMPARE(answer.files, 0);
        const Written nothing = m_stick->carry(*m_pc, *m_second);
        QCOMPARE(nothing.records, 0);
        QCOMPARE(nothing.files, 0);
        QVERIFY_OK(m_pc->tell(s("Nueva")));
        const Written next = m_stick->carry(*m_pc, *m_second);
        QCOMPARE(next.records, 1);
        QCOMPARE(next.files, 0);
        qInfo("first %lld bytes, next %lld", first.bytes, next.bytes);
        QVERIFY(next.bytes <= 16 * 1024);
        QVERIFY(m_second->titles().contains(s("Nueva")));

        WriteWish all;
        all.everything = true;
        const Written whole = m_stick->carry(*m_pc, *m_second, all);
        QCOMPARE(whole.files, first.files);
        QVERIFY(whole.records > 1);
    }

    /// Whoever knows more than the writer is not sent what both have.
    void whoKnowsMoreGetsLittle()
    {
        auto third = another(*m_pc);
        QVERIFY_OK(m_pc->tell(s("Una")));
        m_stick->carry(*m_pc, *m_second);
        m_stick->carry(*m_second, *third);
        QVERIFY_OK(m_pc->tell(s("Dos")));
        m_stick->carry(*m_pc, *m_second);
        m_stick->carry(*m_second, *third); // has both now, and knows how far the second is
        m_stick->carry(*third, *m_second);
        QVERIFY_OK(m_pc->tell(s("Tres")));
        m_stick->carry(*m_pc, *third);
        QCOMPARE(m_stick->carry(*third, *m_second).records, 1);
        QCOMPARE(m_second->titles(), list({"Dos", "Tres", "Una"}));
        // When the first told the second, it had not written that one.
        QCOMPARE(m_stick->carry(*m_second, *third).records, 1);
        QVERIFY_OK(m_stick->write(*m_pc));
        QVERIFY_OK(m_stick->read(*m_second));
        QCOMPARE(m_stick->carry(*m_second, *third).records, 0);
    }

    void twoCentres()
    {
        Pc other;
        QVERIFY_OK(m_pc->tell(s("Público")));
        QVERIFY_OK(m_pc->tell(s("Interno"), store::SpaceKind::Centre));
        const auto photo = m_pc->record(s("Foto"), noise(30'000, 4));
        QVERIFY_OK(photo);
        QVERIFY_OK(m_pc->record(s("Privada"), noise(30'000, 5), store::SpaceKind::Centre));
        QVERIFY_OK(other.follow(*m_pc));
        const Written written = m_stick->carry(*m_pc, other);
        QCOMPARE(written.files, 2);
        QCOMPARE(other.titles(), list({"Foto", "Público"}));
        QCOMPARE(other.content(photo->blob), noise(30'000, 4));
        QCOMPARE(count(other, "SELECT count(*) FROM segment WHERE state <> 1"), 0);
        QVERIFY(isSound(other));
        // It answers with its own, which nobody here follows yet.
        QVERIFY_OK(other.tell(s("Del otro")));
        QVERIFY_OK(m_pc->follow(other));
        m_stick->carry(other, *m_pc);
        QVERIFY(m_pc->titles().contains(s("Del otro")));
        const Written next = m_stick->carry(*m_pc, other);
        QCOMPARE(next.records + next.files, 0);
    }

    /// Nothing private is on a stick for others, not even sealed.
    void onlyWhatTheyMayHave()
    {
        Pc other;
        QVERIFY_OK(m_pc->tell(s("Interno"), store::SpaceKind::Centre));
        const SpaceId centre = m_pc->store->space(store::SpaceKind::Centre);
        QVERIFY_OK(m_stick->writeFor(*m_pc, other));
        const auto shown = showBundle(m_stick->last());
        QVERIFY_OK(shown);
        for (const store::Reached &one : shown->manifest.has.reached)
            QVERIFY(one.author.space != centre);
        for (const Entry &entry : shown->manifest.entries)
            QVERIFY(!entry.name.startsWith("segments"));
        QVERIFY_OK(m_stick->write(*m_pc));
        QVERIFY(showBundle(m_stick->last())->manifest.entries.last().name.startsWith("segments"));
    }

    void aGroupOfThreeCentres()
    {
        Pc second;
        Pc third;
        QVERIFY_OK(m_pc->follow(second));
        QVERIFY_OK(m_pc->follow(third));
        m_stick->carry(second, *m_pc);
        m_stick->carry(third, *m_pc);
        const auto group = m_pc->write([](store::Writer &writer) {
            return store::makeSpace(writer, store::SpaceKind::Group);
        });
        QVERIFY_OK(group);
        QVERIFY_OK(m_pc->write([&](store::Writer &writer) -> Result<> {
            TAMBO_TRY(store::grantSpace(writer, *group, second.store->centre()));
            return store::grantSpace(writer, *group, third.store->centre());
        }));
        const auto song = m_pc->record(s("El canto"), noise(20'000, 7), *group);
        QVERIFY_OK(song);
        // One stick for both. They follow nobody.
        WriteWish both;
        both.targets = {second.store->centre(), third.store->centre()};
        m_stick->carry(*m_pc, second, both);
        QVERIFY_OK(m_stick->read(third));
        for (Pc *pc : {&second, &third}) {
            QCOMPARE(pc->titles(), list({"El canto"}));
            QCOMPARE(pc->content(song->blob), noise(20'000, 7));
        }
        QVERIFY_OK(second.tell(s("De la segunda"), *group));
        m_stick->carry(second, third);
        QCOMPARE(third.titles(), list({"De la segunda", "El canto"}));
        QVERIFY_OK(third.tell(s("De la tercera"), *group));
        m_stick->carry(third, *m_pc);
        QCOMPARE(m_pc->titles(), list({"De la segunda", "De la tercera", "El canto"}));
        for (Pc *pc : {m_pc.get(), &second, &third})
            QVERIFY(isSound(*pc));
    }

    /// A sender keeps what it wrote until a hub or two other devices have accepted it.
    void onlyHereUntilTwoHaveAnswered()
    {
        auto third = another(*m_pc);
        const auto media = m_pc->record(s("El río"), noise(40'000, 1));
        QVERIFY_OK(media);
        QVERIFY_OK(m_pc->tell(s("Del primero")));
        m_stick->carry(*m_pc, *m_second);
        QVERIFY_OK(
            m_second->tell(s("Del segundo"))); // comes to the first by stick, and waits there
        const auto copies = [&] {
            return *m_pc->read(
                [&](store::Reader &reader) { return sync::copiesOf(reader, media->blob); });
        };
        const auto records = [&] {
            const sync::Queue queue = m_pc->waiting();
            return std::count_if(queue.items.begin(), queue.items.end(),
                [](const auto &item) { return item.priority == sync::Priority::Records; });
        };
        QCOMPARE(m_pc->waiting().onlyHere, 1);
        m_stick->carry(*m_pc, *m_second);
        QVERIFY_OK(m_stick->read(*third));
        QCOMPARE(m_pc->waiting().onlyHere, 1); // nobody has answered
        m_stick->carry(*m_second, *m_pc);
        QCOMPARE(m_pc->waiting().onlyHere, 1);
        QCOMPARE(copies(), sync::Copies::OnlyHere);
        QVERIFY(records() > 0);
        m_stick->carry(*m_second, *third);
        m_stick->carry(*third, *m_pc);
        QCOMPARE(m_pc->waiting().onlyHere, 0);
        QCOMPARE(copies(), sync::Copies::Elsewhere);
        QCOMPARE(records(), 0);
        // A PC that was stolen is no copy.
        QVERIFY_OK(m_pc->write([&](store::Writer &writer) {
            return store::revokeDevice(writer, third->store->device());
        }));
        QCOMPARE(m_pc->waiting().onlyHere, 1);
    }

    /// A clock far ahead, once: what that PC says later is heard all the same.
    void oneDayIn2099()
    {
        qint64 now = QDateTime(QDate(2099, 1, 1), QTime(8, 0)).toMSecsSinceEpoch();
        Pc odd(Pc::Start::Nothing);
        auto joined = store::Store::join(
            {odd.folder(), allEntities(), HybridClock([&now] { return now; }), {}},
            m_pc->store->centre());
        QVERIFY_OK(joined);
        odd.take(*std::move(joined));
        const store::Keyring keys = odd.store->keyring();
        QVERIFY_OK(m_pc->write([&](store::Writer &writer) {
            return store::certifyDevice(writer, {keys.device.publicKey, keys.box.publicKey});
        }));
        const auto media = m_pc->record(s("El río"), noise(40'000, 1));
        QVERIFY_OK(media);
        QVERIFY_OK(m_stick->write(odd)); // it has nothing yet
        QVERIFY_OK(m_stick->read(*m_pc));
        now = QDateTime::currentMSecsSinceEpoch();
        m_stick->carry(*m_pc, odd);
        m_stick->carry(odd, *m_pc);
        QCOMPARE(count(*m_pc, "SELECT count(*) FROM peer_blob"), 2); // and its preview
    }

    /// Who is not known as a PC of that centre cannot say that anything is safe.
    void aStrangersWordIsNoProof()
    {
        Pc stranger(Pc::Start::Nothing);
        auto joined = store::Store::join(
            {stranger.folder(), allEntities(), HybridClock(), {}}, m_pc->store->centre());
        QVERIFY_OK(joined);
        stranger.take(*std::move(joined));
        QVERIFY_OK(m_pc->record(s("El río"), noise(40'000, 1)));
        m_stick->carry(*m_pc, stranger);
        QVERIFY(!stranger.store->isMember());
        m_stick->carry(stranger, *m_pc);
        QCOMPARE(count(*m_pc, "SELECT count(*) FROM peer"), 0);
        // It is remembered once it was let in.
        const store::Keyring keys = stranger.store->keyring();
        QVERIFY_OK(m_pc->write([&](store::Writer &writer) {
            return store::certifyDevice(writer, {keys.device.publicKey, keys.box.publicKey});
        }));
        m_stick->carry(stranger, *m_pc);
        QCOMPARE(count(*m_pc, "SELECT count(*) FROM peer"), 1);
    }

    /// An older stick that is found later does not make the newer one forgotten.
    void anOlderAnswerChangesNothing()
    {
        m_stick->carry(*m_pc, *m_second);
        QVERIFY_OK(m_stick->write(*m_second));
        const QString old = m_stick->last();
        QVERIFY_OK(m_pc->tell(s("Nueva")));
        m_stick->carry(*m_pc, *m_second);
        m_stick->carry(*m_second, *m_pc);
        QVERIFY_OK(Pc::arrive(readBundle(*m_pc->store, {old})));
        QCOMPARE(m_stick->carry(*m_pc, *m_second).records, 0);
    }

    void erasedStaysErased()
    {
        const auto person = m_pc->write([](store::Writer &writer) {
            return store::makeSpace(writer, store::SpaceKind::Person);
        });
        QVERIFY_OK(person);
        QVERIFY_OK(m_pc->record(s("De ella"), noise(9000, 3), *person));
        m_stick->carry(*m_pc, *m_second);
        const QString old = m_stick->last();
        QCOMPARE(m_second->titles(), list({"De ella"}));
        QVERIFY_OK(
            m_pc->write([&](store::Writer &writer) { return store::dropSpace(writer, *person); }));
        m_stick->carry(*m_pc, *m_second);
        QVERIFY(m_second->titles().isEmpty());
        const auto again = Pc::arrive(readBundle(*m_pc->store, {old}));
        QVERIFY_OK(again);
        QVERIFY(again->refused > 0);
        QVERIFY(m_pc->titles().isEmpty());
        QVERIFY(m_pc->store->blobs().all().isEmpty());
    }

    void foreignCentre()
    {
        Pc other;
        QVERIFY_OK(m_pc->tell(s("Público")));
        QVERIFY_OK(m_stick->write(*m_pc));
        const auto refused = m_stick->read(other);
        QCOMPARE(refused.error().kind, Error::Kind::Denied);
        QVERIFY(!refused.error().message.isEmpty());
        QCOMPARE(count(other, "SELECT count(*) FROM segment WHERE source IS NULL"), 0);
        QVERIFY(!other.store->trust()->log(m_pc->store->centre()));
    }

    /// A PC that never wrote a stick may have no other road; where there is a hub it has that one.
    void whoNeverToldHasWhatTheHubHas()
    {
        const auto silent = another(*m_pc);
        QVERIFY_OK(m_pc->record(s("El río"), noise(40'000, 1)));
        m_stick->carry(*m_pc, *m_second);
        m_stick->carry(*m_second, *m_pc);
        QCOMPARE(m_stick->carry(*m_pc, *m_second).files, 2);
        const sync::test::TestHub hub;
        QVERIFY_OK(m_pc->join(hub));
        QVERIFY_OK(m_pc->once());
        const Written nothing = m_stick->carry(*m_pc, *m_second);
        QCOMPARE(nothing.records + nothing.files, 0);
        QVERIFY_OK(m_pc->record(s("El canto"), noise(40'000, 2)));
        const Written fresh = m_stick->carry(*m_pc, *m_second);
        QVERIFY(fresh.records > 0);
        QCOMPARE(fresh.files, 2);
    }

    /// A centre in between carries what it cannot read.
    void aCourier()
    {
        Pc between;
        constexpr qint64 room = 1'000'000;
        QVERIFY_OK(m_pc->tell(s("Interno"), store::SpaceKind::Centre));
        const auto sound = m_pc->record(s("El río"), noise(40'000, 1), store::SpaceKind::Centre);
        QVERIFY_OK(sound);
        QVERIFY_OK(m_stick->write(*m_pc));
        QCOMPARE(m_stick->read(between).error().kind, Error::Kind::Denied);
        const auto carried = m_stick->read(between, room);
        QVERIFY_OK(carried);
        QCOMPARE(carried->carried, 3); // records, a sound and its preview
        QCOMPARE(carried->records + carried->files, 0);
        QVERIFY(between.titles().isEmpty());
        QCOMPARE(count(between, "SELECT count(*) FROM segment"), 0);
        QVERIFY(between.store->blobs().all().isEmpty());
        const auto again = m_stick->read(between, room);
        QVERIFY_OK(again);
        QCOMPARE(again->carried, 0);
        QVERIFY(isSound(between));

        m_stick->carry(between, *m_second);
        QCOMPARE(m_second->titles(), list({"El río", "Interno"}));
        QCOMPARE(m_second->content(sound->blob), noise(40'000, 1));
        QVERIFY(isSound(*m_second));
        // When all there have it, and say so, it is carried no longer.
        m_stick->carry(*m_pc, *m_second);
        m_stick->carry(*m_second, *m_pc);
        QVERIFY(count(between, "SELECT count(*) FROM courier") > 0);
        QVERIFY_OK(m_stick->read(between, room));
        QCOMPARE(count(between, "SELECT count(*) FROM courier"), 0);
        QCOMPARE(count(between, "SELECT count(*) FROM courier_blob"), 0);
        const QDir kept(between.folder() + s("/courier"));
        QDirIterator files(kept.path(), QDir::Files, QDirIterator::Subdirectories);
        QVERIFY(!files.hasNext());
    }

    /// What a courier reads itself goes on too, and there is a limit for the rest.
    void aCourierThatReads()
    {
        Pc between;
        Pc far;
        const auto photo = m_pc->record(s("Foto"), noise(30'000, 4));
        QVERIFY_OK(photo);
        QVERIFY_OK(between.follow(*m_pc));
        QVERIFY_OK(far.follow(*m_pc));
        QVERIFY_OK(m_stick->writeFor(*m_pc, far));
        const auto taken = m_stick->read(between, 1);
        QVERIFY_OK(taken);
        QCOMPARE(taken->carried, 0);
        QCOMPARE(between.titles(), list({"Foto"}));
        m_stick->carry(between, far);
        QCOMPARE(far.titles(), list({"Foto"}));
        QCOMPARE(far.content(photo->blob), noise(30'000, 4));

        Pc small;
        QVERIFY_OK(m_stick->writeFor(*m_pc, far));
        const auto little = m_stick->read(small, 20'000);
        QVERIFY_OK(little);
        QVERIFY(little->carried > 0);
        QVERIFY(little->unwanted > 0);
        QVERIFY(*small.read([](store::Reader &reader) { return store::carriedBytes(reader); })
            <= 20'000);
    }

    void namesAreNotTakenTwice()
    {
        WriteWish wish;
        wish.path = m_stick->next();
        put(wish.path, "algo");
        const auto refused = Pc::arrive(writeBundle(*m_pc->store, wish));
        QCOMPARE(refused.error().kind, Error::Kind::BadInput);
        QCOMPARE(bytesOf(wish.path), QByteArray("algo"));
        QCOMPARE(m_stick->files().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestBundle)
#include "testbundle.moc"
