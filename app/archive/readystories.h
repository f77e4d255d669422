// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/archive/importfolder.h"

namespace tambo::archive {

/// It keeps what it is about out, and nothing else: the file, the row, the story is to blame.
[[nodiscard]] bool isRefusal(const Error &error);

/// Stories of an import whose files are ready: written in one transaction and one deed, so that an
/// import is whole or not there, and can be undone as one.
class ReadyStories
{
public:
    struct One {
        QString name; ///< as the report calls it
        QList<PreparedMedia> media;
        std::function<Result<Story>(store::Writer &writer)> add;
    };
    /// Told before each; what it fails with ends all.
    using Tell = std::function<Result<>(qsizetype at, qsizetype all, const QString &name)>;

    explicit ReadyStories(store::Store &store) : m_store(store) {}

    void append(One one) { m_ready.push_back(std::move(one)); }
    /// Files of a story that cannot be written. Others may have the same ones: they go only when it
    /// is known which are named.
    void discard(const QList<PreparedMedia> &media) { m_useless += media; }
    /// All that is ready, or all but those that are refused: then from the beginning, for what one
    /// of them wrote before it was cannot stay. Fills in the report: what was added, refused, by
    /// which deed, how many bytes; and why it was stopped, if `before` or the writing has failed.
    void write(
        const Target &target, const Result<> &before, ImportReport &report, const Tell &tell = {});

private:
    [[nodiscard]] Result<> writeAll(const Target &target, ImportReport &report, const Tell &tell);
    [[nodiscard]] Result<QList<Story>> addAll(
        store::Writer &writer, const SpaceId &space, const Tell &tell, qsizetype *at) const;

    store::Store &m_store;
    std::vector<One> m_ready;
    QList<PreparedMedia> m_useless;
};

} // namespace tambo::archive
