// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/segment.h"
#include "app/store/sqlite.h"

#include <QHash>

namespace tambo::store {

/// The author table of one connection: (space, device) <-> the small number used in local dots.
class Authors : public AuthorTable
{
public:
    explicit Authors(Database &database) : m_database(database) {}

    /// Null author where the number is unknown; also where it could not be read, and then the job
    /// that asked may not count (`takeFailure`).
    [[nodiscard]] Author author(qint64 number) const override;
    /// The first reading that failed since this was asked. Whoever ends a job asks: what was taken
    /// for nobody's may be written nowhere.
    [[nodiscard]] Result<> takeFailure();
    /// Interns a new pair; needs a writing connection for that.
    [[nodiscard]] Result<qint64> numberOf(const Author &author) override;
    /// 0 where the pair is unknown.
    [[nodiscard]] Result<qint64> find(const Author &author);
    /// The highest number given.
    [[nodiscard]] Result<qint64> last();
    /// Takes back the numbers given since `last` was that; nothing may have used them.
    [[nodiscard]] Result<> dropAfter(qint64 last);
    /// After a rollback: forget what was interned inside it.
    void forget();

private:
    Database &m_database;
    mutable QHash<qint64, Author> m_byNumber;
    QHash<Author, qint64> m_byAuthor;
    mutable std::optional<Error> m_failure;
};

} // namespace tambo::store
