// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/base32.h"
#include "tests/server/hubfixture.h"

using namespace tambo;
using namespace tambo::hub;
using namespace tambo::hub::test;
using sync::ExchangeRequest;
using sync::Followed;
using sync::Refusal;

namespace {

template<typename F> auto does(Village &village, F job)
{
    return must(village.store->write(std::move(job)).takeResult());
}

void takes(Village &village, const QList<QByteArray> &control)
{
    must(village.store
            ->write([&](store::Writer &writer) -> Result<> {
                for (const QByteArray &entry : control)
                    TAMBO_TRY(store::receiveControl(writer, entry));
                return store::renewKeys(writer);
            })
            .takeResult());
}

SpaceId newGroup(Village &village)
{
    return does(village,
        [](store::Writer &writer) { return store::makeSpace(writer, store::SpaceKind::Group); });
}

/// The segment of one new record.
QByteArray writes(Village &village, const QString &text, const SpaceId &space)
{
    must(village.store
            ->write([&](store::Writer &writer) -> Result<> {
                Note note;
                note.space = space;
                note.text = text;
                TAMBO_TRY(writer.save(note));
                return store::sealPending(writer);
            })
            .takeResult());
    return village.segments().last();
}

/// Another PC of that village, known to the hub.
std::unique_ptr<Village> second(Village &village, Client &client)
{
    auto pc = std::make_unique<Village>();
    village.certify({pc->store->keyring().device.publicKey, pc->store->keyring().box.publicKey});
    ExchangeRequest request;
    request.control = village.control();
    if (!client.exchange(request).refused.isEmpty())
        qFatal("control refused");
    return pc;
}

} // namespace

/// Spaces in which several centres take part, at the hub.
class TestSharing : public QObject
{
    Q_OBJECT

    // A group of `ours`, with a segment from before `theirs` was let in; and a stranger.
    std::unique_ptr<TestHub> m_hub;
    std::unique_ptr<Member> m_ours;
    std::unique_ptr<Member> m_theirs;
    std::unique_ptr<Member> m_stranger;
    SpaceId m_group;
    QByteArray m_early;

    /// What `ours` decided goes to the hub, and from there to the store of `theirs`.
    void spread()
    {
        ExchangeRequest request;
        request.control = m_ours->village.control();
        QVERIFY(m_ours->client.exchange(request).refused.isEmpty());
        takes(m_theirs->village, m_ours->village.control());
    }
    void share()
    {
        takes(m_ours->village, m_theirs->village.control());
        const CentreId other = m_theirs->village.id();
        must(m_ours->village.store
                ->write([&](store::Writer &writer) {
                    return store::grantSpace(writer, m_group, other);
                })
                .takeResult());
        spread();
    }
    void unshare()
    {
        const CentreId other = m_theirs->village.id();
        must(m_ours->village.store
                ->write(
                    [&](store::Writer &writer) { return store::endGrant(writer, m_group, other); })
                .takeResult());
        spread();
    }
    [[nodiscard]] Followed group() const { return {m_ours->village.id(), m_group}; }
    [[nodiscard]] Followed log() const { return Followed::logOf(m_ours->village.id()); }
    /// As a PC that has asked for nothing yet.
    [[nodiscard]] sync::ExchangeResponse afresh(
        const store::SigningKey &key, const QList<Followed> &followed) const
    {
        Client client(*m_hub, key);
        client.follow(followed);
        return client.exchange({});
    }
    [[nodiscard]] QList<Refusal> pushes(Client &client, const QByteArray &segment) const
    {
        ExchangeRequest request;
        request.segments = {segment};
        QList<Refusal> reasons;
        const auto response = client.exchange(request);
        for (const sync::Refused &refused : response.refused)
            reasons.append(refused.reason);
        return reasons;
    }

private Q_SLOTS:
    void init()
    {
        m_hub = std::make_unique<TestHub>();
        m_ours = std::make_unique<Member>(*m_hub);
        m_theirs = std::make_unique<Member>(*m_hub);
        m_stranger = std::make_unique<Member>(*m_hub);
        m_group = newGroup(m_ours->village);
        m_early = writes(m_ours->village, QStringLiteral("de antes"), m_group);
        m_ours->village.write(QStringLiteral("interno"), store::SpaceKind::Centre);
        m_ours->village.write(QStringLiteral("público"));
        ExchangeRequest request;
        request.control = m_ours->village.control();
        request.segments = m_ours->village.segments();
        QVERIFY(m_ours->client.exchange(request).refused.isEmpty());
    }
    void cleanup()
    {
        m_stranger.reset();
        m_theirs.reset();
        m_ours.reset();
        m_hub.reset();
    }

    void saysWhoGaveKeys()
    {
        QVERIFY(m_theirs->client.exchange({}).granting.isEmpty());
        share();
        QCOMPARE(m_theirs->client.exchange({}).granting, QList<CentreId>{m_ours->village.id()});
        QVERIFY(m_stranger->client.exchange({}).granting.isEmpty());
        QVERIFY(m_ours->client.exchange({}).granting.isEmpty());
        m_hub->open(); // not only in memory
        QCOMPARE(m_theirs->client.exchange({}).granting, QList<CentreId>{m_ours->village.id()});
        // Whoever hears of it need not be told.
        for (const Followed &one : {log(), Followed(m_ours->village.id())}) {
            m_theirs->client.follow({one});
            QVERIFY(m_theirs->client.exchange({}).granting.isEmpty());
        }
    }

    void givesALogAlone()
    {
        const auto got = afresh(m_stranger->village.key(), {log()});
        QCOMPARE(got.control, m_ours->village.control());
        QVERIFY(got.segments.isEmpty());
        QVERIFY(!got.more);
    }

    /// Also what came before, and after everything else of that centre was read.
    void givesTheSpaceToThoseWhoTakePart()
    {
        m_theirs->client.follow({log(), group()});
        QVERIFY(m_theirs->client.exchange({}).segments.isEmpty());
        QCOMPARE(m_theirs->client.cursors.last(), quint64(0));
        share();
        QCOMPARE(m_theirs->client.exchange({}).segments, QList<QByteArray>{m_early});
        const QByteArray late = writes(m_ours->village, QStringLiteral("de después"), m_group);
        m_ours->client.push({late});
        QCOMPARE(m_theirs->client.exchange({}).segments, QList<QByteArray>{late});
        const auto again = m_theirs->client.exchange({});
        QVERIFY(again.segments.isEmpty() && again.control.isEmpty() && again.cursors.isEmpty());
        // Nothing else of the centre, whatever is asked for.
        const SpaceId inner = m_ours->village.store->space(store::SpaceKind::Centre);
        const SpaceId open = m_ours->village.store->space(store::SpaceKind::Public);
        const CentreId ours = m_ours->village.id();
        const auto more = afresh(m_theirs->village.key(),
            {ours, log(), group(), Followed(ours, inner), Followed(ours, open)});
        QCOMPARE(QSet<QByteArray>(more.segments.begin(), more.segments.end()),
            (QSet<QByteArray>{m_early, late, m_ours->village.segments()[2]}));
        QCOMPARE(kindOf(m_ours->village, m_ours->village.segments()[2]), store::SpaceKind::Public);
    }

    void givesItToNobodyElse()
    {
        share();
        const CentreId ours = m_ours->village.id();
        const auto theirSecond = second(m_theirs->village, m_theirs->client);
        // Of the same centre, but without keys; and a stranger.
        for (const Village *village : {theirSecond.get(), &m_stranger->village}) {
            const auto got = afresh(village->key(), {ours, log(), group()});
            QCOMPARE(got.segments, QList<QByteArray>{m_ours->village.segments()[2]});
            QCOMPARE(got.cursors.last(), quint64(0)); // all of it will still come
        }
        takes(m_ours->village, m_theirs->village.control());
        spread();
        const auto got = afresh(theirSecond->key(), {log(), group()});
        QCOMPARE(got.segments, QList<QByteArray>{m_early});
    }

    void takesWhatMembersWrite()
    {
        share();
        const QByteArray segment = writes(m_theirs->village, QStringLiteral("suyo"), m_group);
        QVERIFY(pushes(m_theirs->client, segment).isEmpty());
        QCOMPARE(m_ours->client.exchange({}).segments, QList<QByteArray>{segment});
        QCOMPARE(afresh(m_theirs->village.key(), {group()}).segments,
            (QList<QByteArray>{m_early, segment}));
        // The stranger has no key; a forged segment in her name would not be taken.
        QByteArray forged = segment;
        forged.replace(m_theirs->village.store->device().toByteArray(),
            m_stranger->village.store->device().toByteArray());
        QCOMPARE(pushes(m_stranger->client, forged), QList<Refusal>{Refusal::Untrusted});
        // Anybody may carry for anybody.
        const QByteArray carried = writes(m_theirs->village, QStringLiteral("llevado"), m_group);
        QVERIFY(pushes(m_stranger->client, carried).isEmpty());
    }

    void endsWithTheSharing()
    {
        share();
        m_theirs->client.follow({log(), group()});
        QCOMPARE(m_theirs->client.exchange({}).segments, QList<QByteArray>{m_early});
        const QByteArray unaware = writes(m_theirs->village, QStringLiteral("tarde"), m_group);
        unshare();
        const QByteArray late = writes(m_ours->village, QStringLiteral("sin ellos"), m_group);
        m_ours->client.push({late});
        QCOMPARE(pushes(m_theirs->client, unaware), QList<Refusal>{Refusal::Untrusted});
        QVERIFY(m_theirs->client.exchange({}).segments.isEmpty());
        QVERIFY(afresh(m_theirs->village.key(), {group()}).segments.isEmpty());
        share();
        QVERIFY(pushes(m_theirs->client, unaware).isEmpty());
        QCOMPARE(m_theirs->client.exchange({}).segments, QList<QByteArray>{late});
    }

    void aRetiredPcOfAMember()
    {
        const auto sold = second(m_theirs->village, m_theirs->client);
        share();
        takes(*sold, m_theirs->village.control());
        takes(*sold, m_ours->village.control());
        const QByteArray before = writes(*sold, QStringLiteral("antes"), m_group);
        must(m_theirs->village.store
                ->write([&](store::Writer &writer) -> Result<> {
                    TAMBO_TRY(store::receiveSegment(writer, before));
                    return store::revokeDevice(writer, sold->store->device());
                })
                .takeResult());
        const QByteArray after = writes(*sold, QStringLiteral("después"), m_group);
        ExchangeRequest request;
        request.control = m_theirs->village.control();
        QVERIFY(m_theirs->client.exchange(request).refused.isEmpty());
        Client client(*m_hub, sold->key());
        client.follow({group()});
        QCOMPARE(client.post("/v1/sync", ExchangeRequest().encode()).status, 403);
        // What it wrote before may still be carried.
        QVERIFY(pushes(m_theirs->client, before).isEmpty());
        QCOMPARE(pushes(m_theirs->client, after), QList<Refusal>{Refusal::Untrusted});
    }

    void pagesASpace()
    {
        share();
        QList<QByteArray> all{m_early};
        for (int i = 0; i < 20; ++i) {
            all.append(writes(m_ours->village, QString(2000, QChar(u'a' + i)), m_group));
            m_ours->village.write(QStringLiteral("otra cosa %1").arg(i));
        }
        ExchangeRequest request;
        request.segments = m_ours->village.segments();
        QVERIFY(m_ours->client.exchange(request).refused.isEmpty());
        m_theirs->client.follow({group()});
        QList<QByteArray> got;
        for (int page = 0; page < 100; ++page) {
            ExchangeRequest little;
            little.maxBytes = 1;
            const auto response = m_theirs->client.exchange(little);
            got += response.segments;
            if (!response.more)
                break;
        }
        QCOMPARE(got, all);
    }

    /// The end of who erased it came first, and let that count only once all of it was here.
    void erasesLateToo()
    {
        Village &ours = m_ours->village;
        const auto before = ours.control().size();
        must(ours.store
                ->write([&](store::Writer &writer) { return store::dropSpace(writer, m_group); })
                .takeResult());
        for (int i = 0; i < 5; ++i)
            newGroup(ours);
        const DeviceId device = ours.store->device();
        must(ours.store
                ->write([&](store::Writer &writer) {
                    return store::endSteward(writer, device, ours.words);
                })
                .takeResult());
        QList<QByteArray> late = ours.control().mid(before);
        const auto isThere
            = [&] { return afresh(ours.key(), {ours.id()}).segments.contains(m_early); };
        ExchangeRequest request;
        request.control = {late.takeLast()};
        QVERIFY(m_ours->client.exchange(request).refused.isEmpty());
        QVERIFY(isThere());
        for (const QByteArray &entry : std::as_const(late)) {
            request.control = {entry};
            QVERIFY(m_ours->client.exchange(request).refused.isEmpty());
        }
        QVERIFY(!isThere());
    }

    void takesTheirFiles()
    {
        const QByteArray content = "fotografía cifrada";
        store::BlobHasher hasher;
        hasher.add(content);
        const QByteArray name = hasher.result().toByteArray().toHex();
        const Client::Headers headers{{"Tus-Resumable", "1.0.0"},
            {"Upload-Length", QByteArray::number(content.size())},
            {"Content-Type", "application/offset+octet-stream"},
            {"Upload-Metadata",
                "blob " + name.toBase64() + ",space "
                    + toBase32(m_group.toByteArray()).toLatin1().toBase64()}};
        const auto uploads = [&](Client &client) {
            return client.ask("POST", "/v1/uploads", content, {}, headers).status;
        };
        QCOMPARE(uploads(m_theirs->client), 403);
        share();
        QCOMPARE(uploads(m_stranger->client), 403);
        QCOMPARE(uploads(m_theirs->client), 201);
        const QByteArray path = "/v1/blobs/" + name;
        QCOMPARE(m_ours->client.ask("GET", path).body, content);
        unshare();
        QCOMPARE(uploads(m_theirs->client), 403);
        // An erased group takes its files along, whoever sent them.
        must(m_ours->village.store
                ->write([&](store::Writer &writer) { return store::dropSpace(writer, m_group); })
                .takeResult());
        spread();
        QCOMPARE(m_ours->client.ask("GET", path).status, 404);
        QVERIFY(afresh(m_theirs->village.key(), {group()}).segments.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSharing)
#include "testsharing.moc"
