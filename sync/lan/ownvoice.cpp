// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/lan/ownvoice.h"

namespace tambo::lan {

void OwnVoice::said(const QByteArray &beacon)
{
    const QByteArray nonce = Beacon::nonceOf(beacon);
    m_sent.insert(nonce);
    m_order.append(nonce);
    if (m_order.size() > most)
        m_sent.remove(m_order.takeFirst());
}

bool OwnVoice::isToBeCalled(const QByteArray &beacon, Time now)
{
    if (m_sent.contains(Beacon::nonceOf(beacon)) || now < m_notBefore)
        return false;
    m_notBefore = now + Neighbours::waitAfter(m_calls);
    ++m_calls;
    return true;
}

} // namespace tambo::lan
