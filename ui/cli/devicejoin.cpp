// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/base32.h"
#include "app/store/hubs.h"
#include "sync/engine/engine.h"
#include "ui/cli/devices.h"
#include "ui/cli/lantext.h"
#include "ui/cli/secretinput.h"
#include "ui/cli/texts.h"
#include "ui/cli/verbs.h"

#include <QDeadlineTimer>
#include <QSemaphore>

namespace tambo::ui::cli {

namespace {

constexpr int glanceMs = 100; ///< between two looks at Ctrl+C
constexpr int searchMs = 60'000; ///< the PC that invited says every 30 s that it is there

/// Whether an invited PC was let in. One that counted itself as a member before cannot tell by its
/// log, but its invitation is gone then.
class LetIn
{
public:
    explicit LetIn(store::Store &store) : m_store(store), m_before(store.isMember()) {}

    bool operator()() const
    {
        const auto left
            = m_store.read([](store::Reader &reader) { return store::joinSecret(reader); })
                  .takeResult();
        return m_store.isMember() && (!m_before || (left.ok() && left->isEmpty()));
    }

private:
    store::Store &m_store;
    bool m_before;
};

/// On the local network, where the PC that invited is near; by its address if that is known.
Result<> askNearby(
    Call &call, store::Store &store, const LetIn &isIn, const std::optional<lan::Address> &address)
{
    QSemaphore news;
    lan::Lan network(store);
    if (address) {
        TAMBO_TRY(meetAt(call, network, *address));
        return {};
    }
    QObject::connect(
        &network, &lan::Lan::statusChanged, [&news](const lan::LanStatus &) { news.release(); });
    network.start();
    const Interrupted interrupted;
    const QDeadlineTimer end(searchMs);
    while (!end.hasExpired() && !isIn() && !interrupted()) {
        call.progress(Cli::tr("Buscando en la red al PC que invitó. Ctrl+C termina"),
            1 - double(end.remainingTime()) / searchMs);
        news.tryAcquire(1, glanceMs);
    }
    call.endProgress();
    return {};
}

/// Asks at once to be let in. Until the PC that invited has met the server the answer is no, and
/// the next «tambo sync» asks again.
Result<> askOverHub(store::Store &store)
{
    sync::Engine engine(store);
    TAMBO_TRY(engine.once().takeResult());
    return {};
}

QString nextStep(bool overHub)
{
    return overHub
        ? Cli::tr("Falta un paso: en el primer PC del centro, «tambo sync». Después, aquí también.")
        : Cli::tr(
              "Falta un paso: abra Tambo en el PC que invitó, en la misma red, y aquí «tambo lan"
              " serve».");
}

Result<Exit> run(Call &call)
{
    const auto invite = sync::DeviceInvite::fromCode(call.arguments.first());
    if (!invite.ok())
        return call.misused(invite.error().message);
    QUrl url;
    if (call.has("hub")) {
        const auto given = sync::hubUrl(call.option("hub"));
        if (!given.ok())
            return call.misused(given.error().message);
        url = *given;
    }
    std::optional<lan::Address> nearby;
    if (call.has("lan")) {
        const auto given = lanAddress(call.option("lan"));
        if (!given.ok())
            return call.misused(given.error().message);
        nearby = *given;
    }
    auto options = storeOptions(call.home);
    options.unlock = askUnlock; // of a PC that was restored from a backup
    TAMBO_ASSIGN(const auto store, sync::joinAsDevice(std::move(options), *invite, url));
    const bool overHub = !invite->hub.isNull() && !nearby;
    const LetIn isIn(*store);
    const auto asked = overHub ? askOverHub(*store) : askNearby(call, *store, isIn, nearby);
    const bool member = isIn();
    if (call.json) {
        call.print(QJsonObject{{QStringLiteral("centre"), toBase32(store->centre().toByteArray())},
            {QStringLiteral("device"), deviceName(store->device())},
            {QStringLiteral("member"), member}});
        return Exit::Ok;
    }
    if (!asked.ok() && asked.error().kind != Error::Kind::Denied)
        call.line(asked.error().message);
    call.line(member ? Cli::tr("Este PC ya es parte del centro.") : nextStep(overHub));
    return Exit::Ok;
}

constexpr Option options[] = {
    {"hub", "URL", QT_TRANSLATE_NOOP("Cli", "La dirección del servidor.")},
    {"lan", "DIRECCIÓN:PUERTO",
        QT_TRANSLATE_NOOP("Cli", "La dirección del PC que invitó, en la red local.")},
};

} // namespace

constexpr Verb deviceJoin{"device", "join", "CÓDIGO",
    QT_TRANSLATE_NOOP("Cli", "Hace de este PC uno más del centro de una invitación."), options, 1,
    1, run, Free::Founds};

} // namespace tambo::ui::cli
