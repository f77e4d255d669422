// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/server/request.h"

#include "sync/server/texts.h"

namespace tambo::hub {

QByteArray Request::header(QByteArrayView name) const
{
    for (const Header &header : headers) {
        if (header.name.compare(name, Qt::CaseInsensitive) == 0)
            return header.value;
    }
    return {};
}

std::optional<qint64> Request::announced() const
{
    bool number = false;
    const qint64 length = header("Content-Length").toLongLong(&number);
    return number && length >= 0 ? std::optional(length) : std::nullopt;
}

bool Request::hasBody() const
{
    return announced().value_or(0) > 0 || !header("Transfer-Encoding").isNull();
}

Response Response::of(int status, const QByteArray &plainText)
{
    Response response;
    response.status = status;
    response.body = plainText;
    if (!plainText.isEmpty())
        response.headers.append(Header{"Content-Type", "text/plain; charset=utf-8"});
    return response;
}

Response Response::of(const Error &error)
{
    const auto status = [&error] {
        switch (error.kind) {
        case Error::Kind::BadInput:
        case Error::Kind::TooNew:
            return 400;
        case Error::Kind::Denied:
            return 403;
        case Error::Kind::NotFound:
            return 404;
        case Error::Kind::Corrupt:
            return 422;
        case Error::Kind::NoSpace:
            return 507;
        case Error::Kind::Network:
            return 503;
        default:
            return 500;
        }
    }();
    Response response = of(status, error.message.toUtf8());
    if (status == 503)
        response.headers.append(Header{"Retry-After", "5"});
    return response;
}

Response Response::tooMany(int seconds)
{
    return of(429, HubText::tr("Son demasiadas consultas seguidas. Se probará otra vez.").toUtf8())
        .with("Retry-After", QByteArray::number(seconds));
}

Response &&Response::with(const QByteArray &name, const QByteArray &value) &&
{
    headers.append(Header{name, value});
    return std::move(*this);
}

Body bufferedBody(
    qint64 limit, Account account, std::function<Response(const QByteArray &)> respond)
{
    struct Buffer : BodySink {
        explicit Buffer(Account a) : account(std::move(a)) {}
        ~Buffer() override { account.budget.giveBack(account.network, bytes.size()); }

        Result<> write(QByteArrayView part) override
        {
            if (!account.budget.take(account.network, part.size()))
                return fail(Error::Kind::Network,
                    HubText::tr("El servidor está ocupado. Se probará otra vez."),
                    QStringLiteral("too many bodies at once"));
            bytes.append(part);
            return {};
        }
        Response finish() override { return respond(bytes); }

        Account account;
        std::function<Response(const QByteArray &)> respond;
        QByteArray bytes; // grows as bytes arrive: what is announced costs nothing yet
    };
    auto buffer = std::make_unique<Buffer>(std::move(account));
    buffer->respond = std::move(respond);
    return Body{std::move(buffer), limit};
}

} // namespace tambo::hub
