// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/protocol/invite.h"

#include "app/core/base32.h"
#include "app/store/crypto.h"
#include "sync/protocol/texts.h"

namespace tambo::sync {

namespace {

constexpr qsizetype checkSize = 4;
constexpr qsizetype secretSize = 16;
constexpr qsizetype maxCodeBytes = 512;

enum class CodeKind : char { Hub = 1, Device = 2 };

Error badCode()
{
    return fail(Error::Kind::BadInput,
        Sync::tr("Este código no está completo o tiene un error. Cópielo otra vez."));
}

QString codeOf(CodeKind kind, const QByteArray &items)
{
    QByteArray bytes = char(kind) + items;
    bytes += store::blake2b(bytes).first(checkSize);
    const QString letters = toBase32(bytes);
    QString grouped;
    for (qsizetype i = 0; i < letters.size(); i += 4)
        grouped += (i ? QStringLiteral("-") : QString()) + letters.mid(i, 4);
    return grouped;
}

/// The items of a code of that kind, at least `size` bytes.
Result<QByteArray> itemsOf(CodeKind kind, const QString &code, qsizetype size)
{
    const auto bytes = fromBase32(code.trimmed());
    if (!bytes || bytes->size() < 1 + size + checkSize || bytes->size() > maxCodeBytes)
        return badCode();
    const QByteArray body = bytes->chopped(checkSize);
    if (store::blake2b(body).first(checkSize) != bytes->last(checkSize))
        return badCode();
    if (body.front() != char(kind))
        return fail(Error::Kind::BadInput,
            kind == CodeKind::Hub
                ? Sync::tr("Este código es para unir otro PC, no para conectar con un servidor.")
                : Sync::tr("Este código es para conectar con un servidor, no para unir otro PC."));
    return body.sliced(1);
}

Result<QUrl> urlOf(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return QUrl();
    TAMBO_ASSIGN(QUrl url, hubUrl(QString::fromUtf8(bytes)));
    // One form only: another one could grow when the code is passed on, beyond what a code can
    // hold.
    if (url.toString().toUtf8() != bytes)
        return badCode();
    return url;
}

} // namespace

QString HubInvite::code() const
{
    return codeOf(CodeKind::Hub, hub.toByteArray() + token + url.toString().toUtf8());
}

Result<HubInvite> HubInvite::fromCode(const QString &code)
{
    TAMBO_ASSIGN(
        const QByteArray items, itemsOf(CodeKind::Hub, code, qsizetype(HubId::size) + secretSize));
    HubInvite invite;
    invite.hub = *HubId::from(items.first(HubId::size));
    invite.token = items.sliced(HubId::size, secretSize);
    TAMBO_ASSIGN(invite.url, urlOf(items.sliced(HubId::size + secretSize)));
    return invite;
}

QString DeviceInvite::code() const
{
    return codeOf(CodeKind::Device,
        hub.toByteArray() + centre.toByteArray() + secret + url.toString().toUtf8());
}

Result<DeviceInvite> DeviceInvite::fromCode(const QString &code)
{
    constexpr qsizetype fixed = HubId::size + CentreId::size + secretSize;
    TAMBO_ASSIGN(const QByteArray items, itemsOf(CodeKind::Device, code, fixed));
    DeviceInvite invite;
    invite.hub = *HubId::from(items.first(HubId::size));
    invite.centre = *CentreId::from(items.sliced(HubId::size, CentreId::size));
    invite.secret = items.sliced(HubId::size + CentreId::size, secretSize);
    TAMBO_ASSIGN(invite.url, urlOf(items.sliced(fixed)));
    return invite;
}

Result<QUrl> hubUrl(const QString &text)
{
    const QString typed = text.trimmed();
    QUrl url(typed.contains(QLatin1String("://")) ? typed : QStringLiteral("http://") + typed,
        QUrl::StrictMode);
    const bool web
        = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    if (!url.isValid() || !web || url.host().isEmpty() || !url.userInfo().isEmpty()
        || url.hasQuery() || (url.hasFragment() && pinOf(url).isEmpty()))
        return fail(Error::Kind::BadInput,
            Sync::tr(
                "La dirección del servidor no es válida. Es como «https://servidor.ejemplo.ec»."));
    while (url.path().endsWith(u'/'))
        url.setPath(url.path().chopped(1));
    return url;
}

QByteArray pinOf(const QUrl &hub)
{
    if (hub.scheme() != QLatin1String("https"))
        return {};
    const auto decoded = QByteArray::fromBase64Encoding(hub.fragment().toLatin1(),
        QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    return decoded && (*decoded).size() == pinSize ? *decoded : QByteArray();
}

QUrl pinned(QUrl hub, const QByteArray &pin)
{
    hub.setFragment(QString::fromLatin1(
        pin.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)));
    return hub;
}

QString shownAddress(const QUrl &hub)
{
    return hub.toDisplayString(QUrl::RemoveFragment);
}

QUrl keepingPin(const QUrl &typed, const QUrl &before)
{
    const QByteArray pin = pinOf(before);
    const bool without = typed.scheme() == QLatin1String("https") && pinOf(typed).isEmpty();
    return without && !pin.isEmpty() ? pinned(typed, pin) : typed;
}

} // namespace tambo::sync
