// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/authors.h"

namespace tambo::store {

namespace {

constexpr qint64 maxAuthors = (qint64(1) << (63 - Dot::seqBits)) - 1;

} // namespace

Author Authors::author(qint64 number) const
{
    if (const auto found = m_byNumber.constFind(number); found != m_byNumber.constEnd())
        return *found;
    Statement row = m_database.prepare("SELECT space, device FROM author WHERE id = ?");
    row.bind(1, number);
    const auto step = row.step();
    if (!step.ok() && !m_failure)
        m_failure = step.error();
    if (!step.ok() || *step != Statement::Step::Row)
        return {};
    const Author author{row.id<SpaceId>(0), row.id<DeviceId>(1)};
    m_byNumber.insert(number, author);
    return author;
}

Result<> Authors::takeFailure()
{
    const auto failure = std::exchange(m_failure, std::nullopt);
    return failure ? Result<>(*failure) : Result<>();
}

Result<qint64> Authors::find(const Author &author)
{
    if (const auto found = m_byAuthor.constFind(author); found != m_byAuthor.constEnd())
        return *found;
    Statement row = m_database.prepare("SELECT id FROM author WHERE space = ? AND device = ?");
    row.bind(1, author.space).bind(2, author.device);
    TAMBO_ASSIGN(const auto step, row.step());
    if (step != Statement::Step::Row)
        return qint64(0);
    const qint64 number = row.integer(0);
    m_byAuthor.insert(author, number);
    return number;
}

Result<qint64> Authors::numberOf(const Author &author)
{
    TAMBO_ASSIGN(const qint64 known, find(author));
    if (known != 0)
        return known;
    Statement insert = m_database.prepare("INSERT INTO author(space, device) VALUES(?, ?)");
    TAMBO_TRY(insert.bind(1, author.space).bind(2, author.device).run());
    const qint64 number = m_database.lastInsertId();
    if (number > maxAuthors)
        return fail(Error::Kind::Storage, {}, QStringLiteral("too many authors"));
    m_byAuthor.insert(author, number);
    m_byNumber.insert(number, author);
    return number;
}

Result<qint64> Authors::last()
{
    return m_database.integer("SELECT max(id) FROM author");
}

Result<> Authors::dropAfter(qint64 last)
{
    Statement drop = m_database.prepare("DELETE FROM author WHERE id > ?");
    TAMBO_TRY(drop.bind(1, last).run());
    forget();
    return {};
}

void Authors::forget()
{
    m_byNumber.clear();
    m_byAuthor.clear();
}

} // namespace tambo::store
