// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/lab.h"

#include "app/store/cbor.h"
#include "app/store/columns.h"
#include "app/store/compress.h"

#include <limits>

using namespace tambo;
using namespace tambo::store;
using namespace tambo::store::test;

namespace {

using Verdict = Receipt::Verdict;

/// A PC that writes by hand what no Writer would.
struct Forger {
    explicit Forger(Pc &honest, SpaceKind kind = SpaceKind::Public)
        : pc(honest)
        , space(pc.space(kind))
    {
        const auto key = pc.state->trust.writingKey(space);
        header.centre = pc.keys.centre;
        header.space = space;
        header.device = pc.keys.deviceId();
        header.firstSeq = header.lastSeq = 1;
        if (key) {
            header.key = key->id;
            secret = key->key;
        }
        author = number(space, header.device);
    }

    qint64 number(const SpaceId &of, const DeviceId &device)
    {
        return *pc.write([&](Writer &) { return pc.state->authors.numberOf(Author{of, device}); });
    }
    [[nodiscard]] Change change(qint64 seq, qint64 record = 1) const
    {
        Change made;
        made.dot = Dot::of(author, seq);
        made.record = Dot::of(author, record);
        made.entity = noteInfo.number;
        made.hlc = Hlc::of(someDay + seq);
        made.fields = {{1, {}, QStringLiteral("título"), {}}};
        return made;
    }
    QByteArray seal(const std::vector<Change> &changes)
    {
        header.lastSeq = quint64(changes.back().dot.seq());
        return *sealSegment(header, secret, pc.keys.device, changes, pc.state->authors);
    }
    /// A public segment around any bytes at all.
    QByteArray wrap(const QByteArray &plain, std::optional<quint64> claimed = {})
    {
        const QByteArray empty
            = *sealSegment(header, {}, pc.keys.device, {change(1)}, pc.state->authors);
        const auto envelope = openEnvelope(empty);
        // The same header with another size at its end.
        CborWriter size;
        size.unsignedInteger(envelope->header.plainSize);
        QByteArray bytes = envelope->headerBytes;
        bytes.chop(size.data.size());
        CborWriter other;
        other.unsignedInteger(claimed.value_or(quint64(plain.size())));
        bytes += other.data;
        return sign(bytes, compress(plain).bytes);
    }
    [[nodiscard]] QByteArray sign(const QByteArray &headerBytes, const QByteArray &payload) const
    {
        CborWriter out;
        out.array(3);
        out.bytes(headerBytes);
        out.bytes(payload);
        out.bytes(pc.keys.device.sign(headerBytes + payload));
        out.end();
        return out.data;
    }

    Pc &pc;
    SpaceId space;
    SegmentHeader header;
    QByteArray secret;
    qint64 author = 0;
};

/// Every kind of value, overwrites of every code, tombstone and undelete.
std::vector<Change> everything(Forger &forger)
{
    const qint64 other = forger.number(forger.space, *DeviceId::from(QByteArray(16, 'o')));
    std::vector<Change> changes{forger.change(1), forger.change(2), forger.change(4),
        forger.change(5), forger.change(9, 9)};
    changes[0].fields.push_back({3, {}, qint64(-42), {}});
    changes[0].fields.push_back({4, {}, 1.5, {}});
    changes[0].fields.push_back({5, QStringLiteral("wasi"), qint64(1), {}});
    changes[0].fields.push_back({5, QStringLiteral("ñan"), qint64(1), {}});
    changes[0].fields.push_back({6, Dot::of(other, 77), qint64(1), {}});
    changes[1].fields = {{1, {}, QString(1000, u'á'), {changes[0].dot}}};
    changes[2].fields = {{1, {}, {}, {changes[1].dot, Dot::of(other, 3)}}};
    changes[2].fields.push_back({8, {}, QByteArray(32, '\x80'), {Dot::of(other, 12)}});
    changes[3].fields.clear();
    changes[3].kind = Change::Kind::Tombstone;
    changes[3].dots = {changes[0].dot, Dot::of(other, 12)};
    changes[4].hlc = Hlc::of(someDay, 65'535);
    changes.push_back(forger.change(10));
    changes[5].fields.clear();
    changes[5].kind = Change::Kind::Undelete;
    changes[5].dots = {changes[3].dot};
    return changes;
}

} // namespace

class TestSegment : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void comesBackAsItWas_data()
    {
        QTest::addColumn<SpaceKind>("kind");
        QTest::newRow("public") << SpaceKind::Public;
        QTest::newRow("centre") << SpaceKind::Centre;
    }
    void comesBackAsItWas()
    {
        QFETCH(SpaceKind, kind);
        Pc pc;
        Forger forger(pc, kind);
        const auto changes = everything(forger);
        const QByteArray bytes = forger.seal(changes);
        const auto envelope = openEnvelope(bytes);
        QVERIFY_OK(envelope);
        QVERIFY(verifyEnvelope(*envelope, pc.keys.device.publicKey));
        QCOMPARE(envelope->header.lastSeq, quint64(10));
        QCOMPARE(envelope->header.key.isNull(), kind == SpaceKind::Public);
        const auto opened = openSegment(*envelope, forger.secret, pc.state->authors);
        QVERIFY_OK(opened);
        QVERIFY(*opened == changes);
        QVERIFY(kind == SpaceKind::Public || !bytes.contains("wasi"));
    }

    void privateSizesAreRounded()
    {
        Pc pc;
        Forger forger(pc, SpaceKind::Centre);
        const auto envelope = openEnvelope(forger.seal({forger.change(1)}));
        QCOMPARE((envelope->payload.size() - aeadTagSize) % 32, 0);
    }

    void everyFlippedBitIsNoticed()
    {
        Pc pc;
        Forger forger(pc, SpaceKind::Centre);
        const QByteArray good = forger.seal({forger.change(1)});
        Pc other(pc.keys.centre, noteTable(), [] { return someDay; });
        pc.certify(other);
        for (const QByteArray &entry : pc.control())
            other.takeControl(entry);
        for (qsizetype bit = 0; bit < good.size() * 8; ++bit) {
            QByteArray bad = good;
            bad[bit / 8] = char(bad[bit / 8] ^ (1 << bit % 8));
            QVERIFY(other.take(bad).verdict != Verdict::Accepted);
        }
        for (qsizetype size = 0; size < good.size(); ++size)
            QCOMPARE(other.take(good.first(size)).verdict, Verdict::Rejected);
        QCOMPARE(other.take(good + '\0').verdict, Verdict::Rejected);
        QCOMPARE(other.number("SELECT count(*) FROM p_note"), 0);
        QCOMPARE(other.take(good).verdict, Verdict::Accepted);
    }

    void foreignSignatureOrCentreIsRejected()
    {
        Pc pc;
        Pc stranger;
        Forger forger(pc);
        const auto reader = secondPc(pc);
        const QByteArray forged = *sealSegment(
            forger.header, {}, stranger.keys.device, {forger.change(1)}, pc.state->authors);
        QCOMPARE(reader->take(forged).reason, QStringLiteral("bad signature"));
        forger.header.centre = stranger.keys.centre;
        QCOMPARE(reader->take(forger.seal({forger.change(1)})).reason,
            QStringLiteral("space of another centre"));
        QCOMPARE(reader->number("SELECT count(*) FROM segment"), 0);
    }

    void encryptionMustFitTheSpace()
    {
        Pc pc;
        const auto reader = secondPc(pc);
        Forger open(pc, SpaceKind::Centre);
        open.secret.clear();
        open.header.key = {};
        QVERIFY(reader->take(open.seal({open.change(1)}))
                .reason.contains(QStringLiteral("encryption")));
        Forger closed(pc);
        closed.secret = QByteArray(32, 'k');
        closed.header.key = *KeyId::from(QByteArray(8, 'i'));
        QVERIFY(reader->take(closed.seal({closed.change(1)}))
                .reason.contains(QStringLiteral("encryption")));
    }

    void theWrongKeyOpensNothing()
    {
        Pc pc;
        Forger forger(pc, SpaceKind::Centre);
        const auto envelope = openEnvelope(forger.seal({forger.change(1)}));
        const auto opened = openSegment(*envelope, QByteArray(32, 'x'), pc.state->authors);
        QCOMPARE(opened.error().kind, Error::Kind::Denied);
        QVERIFY(!opened.error().message.isEmpty());
    }

    void aRepeatedSegmentChangesNothing()
    {
        Pc a;
        a.save(noted(QStringLiteral("Uno")));
        const auto b = secondPc(a);
        const QByteArray segment = a.segments().first();
        QCOMPARE(b->take(segment).verdict, Verdict::Duplicate);
        QCOMPARE(b->number("SELECT count(*) FROM segment"), 1);
        QCOMPARE(a.take(segment).verdict, Verdict::Duplicate);
    }

    void aPublicSegmentMayNotNameAPrivateSpace_data()
    {
        QTest::addColumn<int>("where");
        QTest::newRow("value") << 0;
        QTest::newRow("element") << 1;
        QTest::newRow("actor") << 2;
    }
    void aPublicSegmentMayNotNameAPrivateSpace()
    {
        QFETCH(int, where);
        Pc pc;
        Forger forger(pc);
        const Dot hidden
            = Dot::of(forger.number(pc.space(SpaceKind::Centre), pc.keys.deviceId()), 1);
        Change change = forger.change(1);
        if (where == 0)
            change.fields.push_back({9, {}, hidden, {}});
        else if (where == 1)
            change.fields.push_back({6, hidden, qint64(1), {}});
        else
            change.actor = hidden;
        const auto reader = secondPc(pc);
        const qint64 authors = reader->number("SELECT count(*) FROM author");
        QVERIFY(reader->take(forger.seal({change})).reason.contains(QStringLiteral("private")));
        // One row for the author himself at most: what a refused segment names leaves no trace.
        QVERIFY(reader->number("SELECT count(*) FROM author") <= authors + 1);
    }

    void whatNoWriterWritesIsRejected_data()
    {
        QTest::addColumn<int>("what");
        const char *names[] = {"record of another space", "overwrites in another space",
            "overwrites its own future", "overwrites itself", "record of its own future",
            "one register twice", "creation by a tombstone", "covers another space",
            "seqs going back", "seq before the segment", "no changes up to the last seq"};
        for (int i = 0; i < int(std::size(names)); ++i)
            QTest::newRow(names[i]) << i;
    }
    void whatNoWriterWritesIsRejected()
    {
        QFETCH(int, what);
        Pc pc;
        Forger forger(pc);
        const Dot elsewhere
            = Dot::of(forger.number(*SpaceId::from(QByteArray(16, 'e')), pc.keys.deviceId()), 1);
        std::vector<Change> changes{forger.change(1), forger.change(2), forger.change(3)};
        changes[1].fields[0].overwrites = {changes[0].dot};
        const std::vector<std::function<void()>> breaks{
            [&] { changes[1].record = elsewhere; },
            [&] { changes[1].fields[0].overwrites = {elsewhere}; },
            [&] { changes[1].fields[0].overwrites = {changes[2].dot}; },
            [&] { changes[1].fields[0].overwrites = {changes[1].dot}; },
            [&] { changes[1].record = changes[2].dot; },
            [&] { changes[1].fields.push_back(changes[1].fields[0]); },
            [&] {
                changes[2].record = changes[2].dot;
                changes[2].fields.clear();
                changes[2].kind = Change::Kind::Tombstone;
            },
            [&] {
                changes[2].fields.clear();
                changes[2].kind = Change::Kind::Tombstone;
                changes[2].dots = {elsewhere};
            },
            [&] { std::swap(changes[0], changes[1]); },
            [&] {
                forger.header.firstSeq = 2;
                forger.header.previous = *ShortHash::from(QByteArray(8, 'p'));
            },
            [] {},
        };
        breaks[size_t(what)]();
        const auto reader = secondPc(pc);
        QByteArray segment = forger.seal(changes);
        if (what == 10) {
            forger.header.lastSeq = 7;
            segment = *sealSegment(forger.header, {}, pc.keys.device, changes, pc.state->authors);
        }
        QCOMPARE(reader->take(segment).verdict, Verdict::Rejected);
        QCOMPARE(reader->number("SELECT count(*) FROM p_history"), 0);
    }

    /// Differences that leave 64 bits: found by the sanitizers, were they added up.
    void stepsBeyondAnyClockAreRejected()
    {
        constexpr qint64 farthest = std::numeric_limits<qint64>::max();
        CborWriter body;
        body.array(10);
        for (const std::pair<qint64, qint64> &column :
            {std::pair{qint64(1), qint64(1)}, {44, 44}, {0, 0}, {0, 0}, {-1, -1},
                {qint64(1) << 47, farthest}, {0, 0}, {-1, -1}, {-1, -1}, {-1, -1}}) {
            body.array(column.first < 0 ? 0 : 2);
            if (column.first >= 0) {
                body.integer(column.first);
                body.integer(column.second);
            }
            body.end();
        }
        body.end();
        CborWriter plain;
        plain.array(2);
        plain.array(0);
        plain.end();
        plain.bytes(body.data);
        plain.end();
        Pc pc;
        Forger forger(pc);
        forger.header.lastSeq = 2;
        const auto changes = pc.write([&](Writer &) {
            return decodeColumns(plain.data, forger.author, forger.header, pc.state->authors);
        });
        QVERIFY(!changes.ok());
        QCOMPARE(changes.error().kind, Error::Kind::Corrupt);
    }

    void onlyTheCanonicalFormIsTaken_data()
    {
        QTest::addColumn<bool>("taken");
        for (const char *name : {"as it is", "longer array head", "longer string head", "a tail",
                 "indefinite array", "unused author", "nothing", "only a head"})
            QTest::newRow(name) << (QByteArrayView(name) == "as it is");
    }
    void onlyTheCanonicalFormIsTaken()
    {
        QFETCH(bool, taken);
        Pc pc;
        Forger forger(pc);
        const QByteArray good = encodeColumns({forger.change(1)}, forger.author, pc.state->authors);
        // array(2) [array(0), bytes(n) [array(9) …]]
        QVERIFY(good.startsWith("\x82\x80\x58"));
        QByteArray unused("\x82\x81\x82\xf6\x50", 5);
        unused += QByteArray(16, 'u') + good.mid(2);
        QByteArray longArray = good;
        longArray[2 + 1] = char(quint8(longArray[3]) + 1);
        longArray.replace(4, 1, QByteArray("\x98\x09", 2));
        QByteArray indefinite = good;
        indefinite[3] = char(quint8(indefinite[3]) + 1);
        indefinite.replace(4, 1, QByteArray("\x9f", 1));
        indefinite += '\xff';
        const QMap<QString, QByteArray> forms{{QStringLiteral("as it is"), good},
            {QStringLiteral("longer array head"), longArray},
            {QStringLiteral("longer string head"), QByteArray("\x82\x80\x59\x00", 4) + good.mid(3)},
            {QStringLiteral("a tail"), good + '\0'},
            {QStringLiteral("indefinite array"), indefinite},
            {QStringLiteral("unused author"), unused}, {QStringLiteral("nothing"), {}},
            {QStringLiteral("only a head"), good.first(3)}};
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        const auto reader = secondPc(pc);
        QCOMPARE(reader->take(forger.wrap(forms.value(name))).verdict,
            taken ? Verdict::Accepted : Verdict::Rejected);
    }

    void nonCanonicalHeadersAreRejected()
    {
        Pc pc;
        Forger forger(pc);
        const auto reader = secondPc(pc);
        const auto envelope = openEnvelope(forger.seal({forger.change(1)}));
        QByteArray longer = envelope->headerBytes;
        // array(11), version 1 in two bytes instead of one
        QVERIFY(longer.startsWith("\x8b\x01"));
        longer.replace(1, 1, QByteArray("\x18\x01", 2));
        QCOMPARE(reader->take(forger.sign(longer, envelope->payload)).verdict, Verdict::Rejected);
        QByteArray newer = envelope->headerBytes;
        newer[1] = 2;
        QCOMPARE(
            openEnvelope(forger.sign(newer, envelope->payload)).error().kind, Error::Kind::TooNew);
    }

    void claimedSizesAreCheckedBeforeAllocation()
    {
        Pc pc;
        Forger forger(pc);
        const auto reader = secondPc(pc);
        const QByteArray good = encodeColumns({forger.change(1)}, forger.author, pc.state->authors);
        QCOMPARE(reader->take(forger.wrap(good, maxPayloadPlain + 1)).verdict, Verdict::Rejected);
        QCOMPARE(reader->take(forger.wrap(good, quint64(1) << 62)).verdict, Verdict::Rejected);
        QCOMPARE(reader->take(forger.wrap(good, good.size() + 1)).verdict, Verdict::Rejected);
        QCOMPARE(reader->take(forger.wrap(good, good.size() - 1)).verdict, Verdict::Rejected);
        QCOMPARE(reader->take(QByteArray(maxSegmentBytes + 1, '\x83')).verdict, Verdict::Rejected);
        QCOMPARE(
            openEnvelope(QByteArray("\x83\x5b\xff\xff\xff\xff\xff\xff\xff\xff", 10)).error().kind,
            Error::Kind::Corrupt);
        // A bomb: 8 MiB of nothing in a few hundred bytes.
        QCOMPARE(reader->take(forger.wrap(QByteArray(maxPayloadPlain, '\0'))).verdict,
            Verdict::Rejected);
    }

    void countsAreLimited_data()
    {
        QTest::addColumn<QByteArray>("plain");
        // array(2) [array(0), bytes […]] around a body of one column that claims too much
        const auto around = [](const QByteArray &body) {
            CborWriter out;
            out.array(2);
            out.array(0);
            out.end();
            out.bytes(body);
            out.end();
            return out.data;
        };
        QTest::newRow("changes") << around(
            QByteArray("\x89\x9a\x00\x01\x00\x01", 6) + QByteArray(65'537, '\1'));
        QTest::newRow("authors") << QByteArray("\x82\x99\x10\x01", 4) + QByteArray(70'000, '\x82');
        QTest::newRow("a lie") << around(
            QByteArray("\x89\x9b\x7f\xff\xff\xff\xff\xff\xff\xff", 10));
        QTest::newRow("nested") << QByteArray(100'000, '\x81');
    }
    void countsAreLimited()
    {
        QFETCH(QByteArray, plain);
        Pc pc;
        Forger forger(pc);
        const auto reader = secondPc(pc);
        QCOMPARE(reader->take(forger.wrap(plain)).verdict, Verdict::Rejected);
    }

    void tooManyFieldsAreRejected()
    {
        Pc pc;
        Forger forger(pc);
        std::vector<Change> changes{forger.change(1)};
        changes[0].fields.clear();
        for (qint64 i = 0; i <= maxSegmentFields; ++i)
            changes[0].fields.push_back({5, Value(i), qint64(1), {}});
        QCOMPARE(
            sealSegment(forger.header, {}, pc.keys.device, changes, pc.state->authors).error().kind,
            Error::Kind::BadInput);
        const QByteArray plain = encodeColumns(changes, forger.author, pc.state->authors);
        QVERIFY(!decodeColumns(plain, forger.author, forger.header, pc.state->authors).ok());
    }

    void textLongerThanAFieldIsRejected()
    {
        Pc pc;
        Forger forger(pc);
        Change change = forger.change(1);
        change.fields[0].value = QString(int(CborReader::maxString) + 1, u'x');
        const auto reader = secondPc(pc);
        QCOMPARE(reader->take(forger.seal({change})).verdict, Verdict::Rejected);
        change.fields[0].value = QString(int(CborReader::maxString), u'x');
        QCOMPARE(reader->take(forger.seal({change})).verdict, Verdict::Accepted);
    }

    void sealsAbout16KiB()
    {
        Pc pc;
        QVERIFY_OK(pc.write([](Writer &writer) -> Result<> {
            for (int i = 0; i < 4000; ++i) {
                // One in a hundred is long, so that the guess of the next size goes wrong.
                const QByteArray noise = randomBytes(i % 100 == 99 ? 6000 : 6).toHex();
                Note note = noted(QStringLiteral("Cuento %1").arg(i), QString::fromLatin1(noise));
                TAMBO_TRY(writer.save(note));
            }
            return {};
        }));
        const auto segments = pc.segments();
        QVERIFY(segments.size() > 5);
        for (const QByteArray &segment : segments.first(segments.size() - 1))
            QVERIFY(segment.size() <= 2 * segmentTargetBytes);
        qint64 all = 0;
        for (const QByteArray &segment : segments)
            all += segment.size();
        QVERIFY(all / segments.size() > segmentTargetBytes / 2);
        const auto other = secondPc(pc);
        QCOMPARE(other->number("SELECT count(*) FROM p_note"), 4000);
        QCOMPARE(other->number("SELECT count(*) FROM segment WHERE state = 1"), segments.size());
    }

    void aForkIsKeptAside()
    {
        Pc pc;
        Forger forger(pc);
        const auto reader = secondPc(pc);
        QList<QByteArray> both;
        for (const char *title : {"uno", "otro"}) {
            Change change = forger.change(1);
            change.fields[0].value = QString::fromLatin1(title);
            both += forger.seal({change});
        }
        std::sort(both.begin(), both.end(), [](const QByteArray &a, const QByteArray &b) {
            return openEnvelope(a)->hash < openEnvelope(b)->hash;
        });
        QCOMPARE(reader->take(both[0]).verdict, Verdict::Accepted);
        QCOMPARE(reader->take(both[1]).verdict, Verdict::Quarantined);
        QCOMPARE(reader->take(both[1]).verdict, Verdict::Duplicate);
        QCOMPARE(reader->number("SELECT count(*) FROM segment WHERE state = 4"), 1);
        QCOMPARE(reader->number("SELECT count(*) FROM p_history"), 1);
    }

    void aChainThatDoesNotFitIsAForkWhicheverEndCameFirst_data()
    {
        QTest::addColumn<bool>("laterFirst");
        QTest::newRow("in order") << false;
        QTest::newRow("later one first") << true;
    }
    void aChainThatDoesNotFitIsAForkWhicheverEndCameFirst()
    {
        QFETCH(bool, laterFirst);
        Pc pc;
        Forger forger(pc);
        const auto reader = secondPc(pc);
        const QByteArray first = forger.seal({forger.change(1)});
        forger.header.firstSeq = 2;
        forger.header.previous = *ShortHash::from(QByteArray(8, 'x'));
        const QByteArray second = forger.seal({forger.change(2)});
        // The one at the start is the trunk; what claims to follow it and does not falls off.
        QCOMPARE(reader->take(laterFirst ? second : first).verdict, Verdict::Accepted);
        QCOMPARE(reader->take(laterFirst ? first : second).verdict,
            laterFirst ? Verdict::Accepted : Verdict::Quarantined);
        QCOMPARE(
            reader->number("SELECT count(*) FROM segment WHERE state = 4 AND first_seq = 2"), 1);
        QCOMPARE(reader->number("SELECT count(*) FROM segment WHERE state = 1"), 1);
        QCOMPARE(reader->number("SELECT count(*) FROM p_history"), 1);
    }
};

QTEST_GUILESS_MAIN(TestSegment)
#include "testsegment.moc"
