// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sync/machine.h"

namespace tambo::sync::test {

/// Words that count in some title or text of a store, shown or not.
inline QSet<QString> wordsKept(Machine &pc)
{
    QSet<QString> words;
    for (const QByteArray &bytes : pc.blobsOf("SELECT state FROM p_note")) {
        const auto state = store::RecordState::decode(bytes);
        for (const store::Register &reg : state->registers) {
            for (const store::Head &head : reg.heads) {
                if (const auto *text = head.value.as<QString>())
                    words.insert(*text);
            }
        }
    }
    return words;
}

/// A change, by a name that means the same in every store, but for clones: the two of them give
/// one name twice.
struct Named {
    SpaceId space;
    DeviceId device;
    quint64 seq = 0;

    static Named of(const Machine &pc, Dot dot)
    {
        const store::Author author = pc.state->authors.author(dot.author());
        return {author.space, author.device, quint64(dot.seq())};
    }
    bool operator==(const Named &) const = default;
};

/// What the people at the PCs were told is saved, less what is allowed to go: what somebody wrote
/// over who saw it, or who saw what a clone of that PC said there under the same name; what lay on
/// destroyed disks only; what was revoked. Of a space that was erased nobody asks for it.
///
/// Two clones that are not found out yet name different changes alike. Who then writes over one
/// of them, writes over whichever turns out to be meant by that name (app/store/DESIGN.md,
/// "Forks"): the other stays, and is in the history as always.
class Promises
{
public:
    struct Promise {
        SpaceId space;
        DeviceId device;
        quint64 seq = 0;
        int centre = 0; ///< of the device
        Named record;
        int field = 0;
        bool replaced = false;
    };

    void said(const QString &value, Promise promise)
    {
        // A clone may have said something by that name before, and somebody has written over it.
        promise.replaced = promise.replaced
            || std::any_of(m_over.cbegin(), m_over.cend(),
                [&](const Over &over) { return isMeant(promise, over); });
        m_all.insert(value, promise);
    }
    void replaced(const QString &value)
    {
        const auto found = m_all.find(value);
        if (found != m_all.end())
            found->replaced = true;
    }
    /// The same of what bears that name in that field.
    void replaced(const Named &change, const Named &record, int field)
    {
        m_over.append({change, record, field});
        for (Promise &one : m_all)
            one.replaced = one.replaced || isMeant(one, m_over.last());
    }
    /// Returns how many promises this ends.
    template<typename F> qint64 forget(F which)
    {
        return m_all.removeIf(
            [&](const auto &one) { return !one.value().replaced && which(one.value()); });
    }
    [[nodiscard]] QSet<QString> in(const SpaceId &space) const
    {
        QSet<QString> values;
        for (auto one = m_all.begin(); one != m_all.end(); ++one) {
            if (one->space == space && !one->replaced)
                values.insert(one.key());
        }
        return values;
    }
    [[nodiscard]] qsizetype size() const { return m_all.size(); }
    [[nodiscard]] Promise of(const QString &value) const { return m_all.value(value); }

private:
    struct Over {
        Named change;
        Named record;
        int field = 0;
    };
    [[nodiscard]] static bool isMeant(const Promise &one, const Over &over)
    {
        return one.field == over.field && one.record == over.record && one.seq == over.change.seq
            && one.device == over.change.device && one.space == over.change.space;
    }

    QHash<QString, Promise> m_all; ///< each value is written once
    QList<Over> m_over; ///< what was written over
};

/// Has that store this change?
inline bool knows(Machine &pc, const SpaceId &space, const DeviceId &device, quint64 seq)
{
    store::Statement row
        = pc.state->database->prepare("SELECT id FROM author WHERE space = ? AND device = ?");
    if (*row.bind(1, space).bind(2, device).step() != store::Statement::Step::Row)
        return false;
    return pc.state->known.contains(Dot::of(row.integer(0), seq));
}

} // namespace tambo::sync::test
