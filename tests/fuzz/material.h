// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/controlentry.h"
#include "app/store/segment.h"

#include <vector>

// Keys, authors and changes that targets of the store and of sync are made with.
namespace tambo::fuzz {

/// Always the same pair for a number.
[[nodiscard]] store::SigningKey signingKey(int number);
[[nodiscard]] store::BoxKey boxKey(int number);

/// Author numbers as a store would give them, in the order they are asked for.
class Authors : public store::AuthorTable
{
public:
    [[nodiscard]] store::Author author(qint64 number) const override;
    [[nodiscard]] Result<qint64> numberOf(const store::Author &author) override;

private:
    std::vector<store::Author> m_authors;
};

[[nodiscard]] SpaceId space(int number);

/// Changes of the device `signingKey(1)` in `space(1)`, seqs 1 to 6, with every kind of value,
/// a set, a tombstone, an undelete, an actor of another space and an origin.
[[nodiscard]] std::vector<store::Change> sampleChanges(Authors &authors);

/// A small control log with one entry of each kind that needs no other centre.
[[nodiscard]] QList<QByteArray> sampleControlLog();

} // namespace tambo::fuzz
