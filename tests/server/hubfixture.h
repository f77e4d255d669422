// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/base32.h"
#include "app/store/recoverywords.h"
#include "app/store/replica.h"
#include "app/store/steward.h"
#include "app/store/store.h"
#include "sync/protocol/auth.h"
#include "sync/protocol/exchange.h"
#include "sync/protocol/invite.h"
#include "sync/server/hub.h"
#include "tests/server/wire.h"

#include <QTemporaryDir>

namespace tambo::hub::test {

/// The least that can be written into a store.
struct Note {
    Id<Note> id;
    SpaceId space;
    store::Version version;
    QString text;

    bool operator==(const Note &) const = default;
};

} // namespace tambo::hub::test

template<> struct tambo::store::EntityOf<tambo::hub::test::Note> {
    using Entity = hub::test::Note;
    static constexpr std::array fields{field<1, &Entity::text>("text", Title)};
    static constexpr EntityInfo info{1, "note", fields};
};

namespace tambo::hub::test {

constexpr qint64 day = 24LL * 3600 * 1000;

template<typename T> T must(Result<T> result)
{
    if (!result.ok())
        qFatal("%s (%s)", qPrintable(result.error().message), qPrintable(result.error().detail));
    return *std::move(result);
}
inline void must(const Result<> &result)
{
    if (!result.ok())
        qFatal("%s (%s)", qPrintable(result.error().message), qPrintable(result.error().detail));
}

/// A hub in a folder of its own, with a clock that stands still until a test moves it.
struct TestHub {
    TestHub()
    {
        options.maxUploadBytes = 16 * 1024 * 1024;
        open();
    }
    ~TestHub() { cut(); }
    Q_DISABLE_COPY_MOVE(TestHub)
    /// As a power cut, for those who were sending.
    void cut()
    {
        if (hub)
            hub->stop(std::chrono::milliseconds(0));
        hub.reset();
    }
    void open()
    {
        cut();
        options.folder = folder();
        options.clock = [this] { return now.load(); };
        hub = must(Hub::start(options));
    }
    [[nodiscard]] QString folder() const { return dir.filePath(QStringLiteral("hub")); }
    [[nodiscard]] sync::HubInvite invite() const
    {
        const QString code = must(Hub::invite(folder(), {}, now));
        return must(sync::HubInvite::fromCode(code));
    }

    QTemporaryDir dir;
    std::atomic<qint64> now = 1'800'000'000'000;
    Hub::Options options; ///< what `open` starts with
    std::unique_ptr<Hub> hub;
};

/// One PC of a centre, with a real store.
struct Village {
    Village()
        : store(must(store::Store::found(
              {dir.path(), {&store::EntityOf<Note>::info}, HybridClock(), {}}, words)))
    {}

    void write(const QString &text, store::SpaceKind kind = store::SpaceKind::Public)
    {
        must(store
                ->write([&](store::Writer &writer) -> Result<> {
                    Note note;
                    note.space = store->space(kind);
                    note.text = text;
                    TAMBO_TRY(writer.save(note));
                    return store::sealPending(writer);
                })
                .takeResult());
    }
    void certify(const store::DeviceKeys &keys)
    {
        must(store->write([&](store::Writer &w) { return store::certifyDevice(w, keys); })
                .takeResult());
    }
    [[nodiscard]] QList<QByteArray> control() const
    {
        return rows("SELECT bytes FROM control ORDER BY number");
    }
    [[nodiscard]] QList<QByteArray> segments() const
    {
        return rows("SELECT bytes FROM segment ORDER BY arrival");
    }
    [[nodiscard]] QList<QByteArray> rows(QByteArrayView sql) const
    {
        return must(store
                ->read([sql](store::Reader &reader) -> Result<QList<QByteArray>> {
                    QList<QByteArray> all;
                    auto statement = reader.database().prepare(sql);
                    for (;;) {
                        TAMBO_ASSIGN(const auto step, statement.step());
                        if (step == store::Statement::Step::Done)
                            return all;
                        all.append(statement.bytes(0));
                    }
                })
                .takeResult());
    }
    [[nodiscard]] CentreId id() const { return store->centre(); }
    [[nodiscard]] store::SigningKey key() const { return store->keyring().device; }

    QTemporaryDir dir;
    QByteArray words = store::newRecoveryEntropy();
    std::unique_ptr<store::Store> store;
};

inline store::SpaceKind kindOf(const Village &village, const QByteArray &segment)
{
    return *village.store->trust()->kindOf(store::openEnvelope(segment)->header.space);
}

/// Asks a hub as one device. Every question opens a connection of its own and waits.
class Client
{
public:
    using Headers = QList<QPair<QByteArray, QByteArray>>;

    Client(const TestHub &testHub, store::SigningKey deviceKey)
        : hub(testHub)
        , key(std::move(deviceKey))
    {}

    /// The bytes of a request. `signedBody`: what the signature covers.
    [[nodiscard]] QByteArray head(const QByteArray &method, const QByteArray &path,
        qsizetype length, const QByteArray &signedBody = {}, const Headers &headers = {}) const
    {
        QByteArray text = method + ' ' + path + " HTTP/1.1\r\nHost: hub\r\n";
        if (!challenge.isEmpty())
            text += "Authorization: "
                + sync::authorize({hub.hub->id(), method, path, signedBody}, challenge, key)
                + "\r\n";
        for (const auto &[name, value] : headers)
            text += name + ": " + value + "\r\n";
        if (length > 0 || method == "POST" || method == "PATCH")
            text += "Content-Length: " + QByteArray::number(length) + "\r\n";
        return text + "\r\n";
    }
    /// As it is, without a second try.
    Wire::Reply send(const QByteArray &bytes, bool headOnly = false)
    {
        Wire wire(hub.hub->port());
        wire.send(bytes);
        Wire::Reply reply = wire.await(headOnly);
        if (const QByteArray fresh = reply.header("tambo-challenge"); !fresh.isEmpty())
            challenge = sync::fromHeader(fresh);
        return reply;
    }
    Wire::Reply ask(const QByteArray &method, const QByteArray &path, const QByteArray &body = {},
        const QByteArray &signedBody = {}, const Headers &headers = {})
    {
        const bool headOnly = method == "HEAD";
        const auto request
            = [&] { return head(method, path, body.size(), signedBody, headers) + body; };
        const Wire::Reply reply = send(request(), headOnly);
        return reply.status == 401 ? send(request(), headOnly) : reply;
    }
    Wire::Reply post(const QByteArray &path, const QByteArray &body)
    {
        return ask("POST", path, body, body);
    }
    Wire::Reply enrol(const Village &village, const QByteArray &token)
    {
        return post("/v1/enrol", sync::EnrolRequest{token, village.control()}.encode());
    }
    sync::ExchangeResponse exchange(sync::ExchangeRequest request)
    {
        request.subscriptions = sync::subscriptionDigest(followed);
        request.followed = known == followed ? QList<sync::Followed>() : followed;
        request.cursors = cursors;
        request.epoch = epoch;
        const Wire::Reply reply = post("/v1/sync", request.encode());
        if (reply.status != 200)
            qFatal("status %d %s", reply.status, reply.body.constData());
        auto response = must(sync::ExchangeResponse::decode(reply.body));
        if (!response.cursors.isEmpty())
            cursors = response.cursors;
        epoch = response.epoch;
        known = response.unknownSubscriptions ? QList<sync::Followed>() : followed;
        return response;
    }
    void follow(QList<sync::Followed> what)
    {
        std::sort(what.begin(), what.end());
        followed = what;
        cursors = QList<quint64>(what.size(), 0);
    }
    void push(const QList<QByteArray> &segments)
    {
        sync::ExchangeRequest request;
        request.segments = segments;
        const auto response = exchange(request);
        if (!response.refused.isEmpty())
            qFatal("refused for reason %d", int(response.refused.first().reason));
    }

    const TestHub &hub;
    store::SigningKey key;
    QByteArray challenge;
    QList<sync::Followed> followed; ///< ascending
    QList<sync::Followed> known; ///< what the hub remembers of them
    QList<quint64> cursors;
    sync::Epoch epoch;
};

/// An enrolled village with a client that follows it.
struct Member {
    explicit Member(const TestHub &hub) : client(hub, village.key())
    {
        const auto reply = client.enrol(village, hub.invite().token);
        if (reply.status != 204)
            qFatal("enrolment: %d %s", reply.status, reply.body.constData());
        client.follow({village.id()});
    }

    Village village;
    Client client;
};

/// Sends a file to the hub, for the member's public space; the path where it is to be had.
inline QByteArray putBlob(Member &member, const QByteArray &content)
{
    store::BlobHasher hasher;
    hasher.add(content);
    const QByteArray hex = hasher.result().toByteArray().toHex();
    const SpaceId space = member.village.store->space(store::SpaceKind::Public);
    const auto reply = member.client.ask("POST", "/v1/uploads", content, {},
        {{"Tus-Resumable", "1.0.0"}, {"Content-Type", "application/offset+octet-stream"},
            {"Upload-Length", QByteArray::number(content.size())},
            {"Upload-Metadata",
                "blob " + hex.toBase64() + ",space "
                    + toBase32(space.toByteArray()).toLatin1().toBase64()}});
    if (reply.status != 201)
        qFatal("upload: %d", reply.status);
    return "/v1/blobs/" + hex;
}

} // namespace tambo::hub::test
