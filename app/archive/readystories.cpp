// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/readystories.h"

namespace tambo::archive {

bool isRefusal(const Error &error)
{
    return error.kind == Error::Kind::BadInput || error.kind == Error::Kind::Corrupt
        || error.kind == Error::Kind::TooNew || error.kind == Error::Kind::NotFound;
}

/// `at`: which one it was at, when one fails.
Result<QList<Story>> ReadyStories::addAll(
    store::Writer &writer, const SpaceId &space, const Tell &tell, qsizetype *at) const
{
    QList<Story> added;
    TAMBO_TRY(allowStoryIn(writer, space));
    const auto all = qsizetype(m_ready.size());
    for (*at = 0; *at < all; ++*at) {
        const One &one = m_ready[size_t(*at)];
        if (tell)
            TAMBO_TRY(tell(*at, all, one.name));
        TAMBO_ASSIGN(auto story, one.add(writer));
        added.append(std::move(story));
    }
    return added;
}

Result<> ReadyStories::writeAll(const Target &target, ImportReport &report, const Tell &tell)
{
    while (!m_ready.empty()) {
        auto at = qsizetype(m_ready.size()); // none of them, while nothing has begun
        qint64 deed = 0;
        auto added = m_store
                         .writeAs(target.by,
                             [&](store::Writer &writer) {
                                 deed = writer.deed().number;
                                 return addAll(writer, target.space, tell, &at);
                             })
                         .takeResult();
        if (added.ok()) {
            report.added = *std::move(added);
            report.deed = deed;
            return {};
        }
        if (!isRefusal(added.error()) || at == qsizetype(m_ready.size()))
            return added.error();
        const auto bad = m_ready.begin() + at;
        report.refused.append({bad->name, added.error().message});
        m_useless += bad->media;
        m_ready.erase(bad);
    }
    return {};
}

void ReadyStories::write(
    const Target &target, const Result<> &before, ImportReport &report, const Tell &tell)
{
    const Result<> done = before.ok() ? writeAll(target, report, tell) : before;
    if (!done.ok())
        report.stopped = done.error();
    for (const One &one : m_ready) {
        if (!done.ok())
            m_useless += one.media;
        for (const PreparedMedia &prepared : one.media)
            report.bytes += done.ok() ? prepared.media.bytes : 0;
    }
    if (!m_useless.isEmpty()) // where that fails they are cleared away later (staged.h)
        (void)m_store
            .write([this](store::Writer &writer) { return discardMedia(writer, m_useless); })
            .takeResult();
}

} // namespace tambo::archive
