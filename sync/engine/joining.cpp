// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/joining.h"

#include "app/store/hubs.h"
#include "app/store/steward.h"
#include "app/store/writerstate.h"

namespace tambo::sync {

qint64 invitationTime(store::Writer &writer)
{
    return std::max(QDateTime::currentMSecsSinceEpoch(), writer.state().clock.newest().ms());
}

Result<int> letIn(store::Writer &writer, const QList<JoinRequest> &requests)
{
    if (requests.isEmpty() || !store::mayDecide(writer.state()))
        return 0;
    int in = 0;
    const CentreId own = writer.state().keyring.centre;
    TAMBO_ASSIGN(const auto secrets, store::openInvitations(writer, invitationTime(writer)));
    for (const QByteArray &secret : secrets) {
        for (const JoinRequest &request : requests) {
            if (!request.verify(own, secret))
                continue;
            TAMBO_TRY(store::certifyDevice(writer, request.keys));
            // It lets one PC in, whoever else knows the code.
            TAMBO_TRY(store::dropInvitation(writer, secret));
            ++in;
            break;
        }
    }
    return in;
}

Result<> settleJoining(store::Writer &writer)
{
    const store::WriterState &state = writer.state();
    const store::ControlLog *log = state.trust.log(state.keyring.centre);
    if (!log || !log->device(state.device()))
        return {};
    TAMBO_ASSIGN(const QByteArray secret, store::joinSecret(writer));
    return secret.isEmpty() ? Result<>() : store::saveJoinSecret(writer, {});
}

} // namespace tambo::sync
