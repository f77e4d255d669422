// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/protocol/invite.h"

#include "app/core/base32.h"
#include "app/store/crypto.h"
#include "tests/fuzz/fuzz.h"

// Codes of invitations as somebody types them (first byte even), or with check bytes that fit
// (odd); and addresses of hubs.
namespace tambo::fuzz::invite {

namespace {

template<typename Invite> void checkCode(const QString &code)
{
    const auto invite = Invite::fromCode(code);
    if (!invite.ok())
        return;
    const auto again = Invite::fromCode(invite->code());
    require(again.ok() && *again == *invite, "a code says the same when it is passed on");
}

} // namespace

void check(QByteArrayView input)
{
    Choices choices(input);
    const bool fits = choices.byte() % 2;
    const QByteArray bytes = choices.rest().toByteArray();
    const QString text = QString::fromUtf8(bytes);
    const QString code = fits ? toBase32(bytes + store::blake2b(bytes).first(4)) : text;
    checkCode<sync::HubInvite>(code);
    checkCode<sync::DeviceInvite>(code);
    const auto url = sync::hubUrl(text);
    if (!url.ok())
        return;
    const auto again = sync::hubUrl(url->toString());
    require(again.ok() && *again == *url, "an address stays an address");
}

QList<QByteArray> seeds()
{
    const QUrl url(QStringLiteral("https://infocentro.ejemplo.ec:8440/tambo"));
    const sync::HubInvite hub{*HubId::from(QByteArray(16, 'h')), QByteArray(16, 't'), url};
    const sync::DeviceInvite device{
        hub.hub, {}, *CentreId::from(QByteArray(16, 'c')), QByteArray(16, 's')};
    const auto inside
        = [](const QString &code) { return bigEndian(1, 1) + fromBase32(code)->chopped(4); };
    return {bigEndian(0, 1) + hub.code().toUtf8(), bigEndian(0, 1) + device.code().toUtf8(),
        inside(hub.code()), inside(device.code()), bigEndian(0, 1) + url.toEncoded(),
        bigEndian(0, 1) + "192.168.1.5:8440"};
}

const Target target("invite", check, seeds);

} // namespace tambo::fuzz::invite
