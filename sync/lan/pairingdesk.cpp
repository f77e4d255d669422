// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/lan/pairingdesk.h"

#include "sync/lan/problems.h"

namespace tambo::lan {

using enum PairingStatus::Phase;

namespace {

constexpr int glanceMs = 250; ///< between two looks at whether to stop

} // namespace

void PairingDesk::set(const std::function<void()> &change)
{
    {
        const QMutexLocker locker(&m_mutex);
        change();
    }
    m_answered.wakeAll();
    m_changed();
}

void PairingDesk::open()
{
    set([this] {
        if (!m_claimed)
            m_status = {Searching, {}, {}, {}};
    });
}

void PairingDesk::close()
{
    set([this] { m_status = {}; });
}

void PairingDesk::answer(Same same)
{
    set([this, same] {
        if (m_status.phase != Comparing)
            return;
        m_answer = same;
        m_status.phase = Waiting;
    });
}

bool PairingDesk::isSearching() const
{
    const QMutexLocker locker(&m_mutex);
    return m_status.phase == Searching && !m_claimed;
}

bool PairingDesk::claim()
{
    const QMutexLocker locker(&m_mutex);
    const bool free = m_status.phase == Searching && !m_claimed;
    m_claimed = m_claimed || free;
    return free;
}

Result<Same> PairingDesk::compare(const QString &digits, const Channel::Stop &stop)
{
    set([this, &digits] {
        m_answer.reset();
        if (m_status.phase == Searching) // else she has left meanwhile
            m_status = {Comparing, digits, {}, {}};
    });
    const QMutexLocker locker(&m_mutex);
    while (!m_answer) {
        if (stop || m_status.phase == Off)
            return stopped();
        m_answered.wait(&m_mutex, glanceMs);
    }
    return *m_answer;
}

void PairingDesk::end(const Result<CentreId> &result)
{
    set([this, &result] {
        m_claimed = false;
        if (m_status.phase == Off)
            return;
        // What came to nothing before there was anything to compare: the search goes on.
        if (!result.ok() && m_status.phase == Searching
            && result.error().kind == Error::Kind::Network)
            return;
        if (result.ok())
            m_status = {Done, {}, *result, {}};
        else
            m_status = {Failed, {}, {}, result.error()};
    });
}

void PairingDesk::giveUp(const Error &why)
{
    set([this, &why] {
        if (m_status.phase == Searching && !m_claimed)
            m_status = {Failed, {}, {}, why};
    });
}

PairingStatus PairingDesk::status() const
{
    const QMutexLocker locker(&m_mutex);
    return m_status;
}

} // namespace tambo::lan
