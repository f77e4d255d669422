// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include "sync/server/budget.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QHostAddress>
#include <QList>
#include <functional>
#include <memory>
#include <optional>
#include <variant>

namespace tambo::hub {

struct Header {
    QByteArray name;
    QByteArray value;
};

/// The head of a request. `path` is percent-decoded and has no query: routes take no arguments.
struct Request {
    QByteArray method;
    QByteArray path;
    QList<Header> headers;
    QHostAddress peer;

    /// Value of the first header of that name (any case); null QByteArray when there is none.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    /// What Content-Length announces; nullopt without one (no body, or chunked).
    [[nodiscard]] std::optional<qint64> announced() const;
    [[nodiscard]] bool hasBody() const;
};

struct Response {
    /// A stretch of a file, sent by the kernel without passing through memory.
    struct File {
        QString path;
        qint64 offset = 0;
        qint64 length = 0;
    };

    int status = 200;
    QList<Header> headers;
    QByteArray body;
    std::optional<File> file; ///< instead of `body`

    [[nodiscard]] static Response of(int status, const QByteArray &plainText = {});
    /// Status by kind; the person's sentence as text.
    [[nodiscard]] static Response of(const Error &error);
    [[nodiscard]] static Response tooMany(int seconds); ///< 429, to come back in that time
    Response &&with(const QByteArray &name, const QByteArray &value) &&;
};

/// Takes the body of one request while it arrives. Called by one thread at a time. Ends with
/// exactly one of `finish` (the whole body came) and `aborted` (cut, or a write failed).
class BodySink
{
public:
    virtual ~BodySink() = default;
    /// An error answers the request; Cancelled closes the connection without an answer.
    [[nodiscard]] virtual Result<> write(QByteArrayView bytes) = 0;
    [[nodiscard]] virtual Response finish() = 0;
    virtual void aborted() {}
};

/// A route that wants the body: at most `limit` bytes, else 413 before anything is kept.
struct Body {
    std::unique_ptr<BodySink> sink;
    qint64 limit = 0;
};
using Answer = std::variant<Response, Body>;
/// Called on the server's threads, several at once, when the head of a request is complete.
using Route = std::function<Answer(const Request &)>;

/// Whose memory a body takes.
struct Account {
    Budget &budget;
    QByteArray network{}; ///< see Budget::take
};
/// A body small enough for memory; `limit` in bytes. Answers 503 when all such bodies together
/// would be more than the account has.
[[nodiscard]] Body bufferedBody(
    qint64 limit, Account account, std::function<Response(const QByteArray &body)> respond);

} // namespace tambo::hub
