// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/store.h"

#include <QCoreApplication>

namespace tambo::ui {

/// Of the record, or of the whole that it is a part of; empty where neither has one.
[[nodiscard]] Result<QString> titleOf(store::Reader &reader, RecordId record);

/// Puts into words who changed something, where, and what, inside one read or write job.
class ChangeWords
{
    Q_DECLARE_TR_FUNCTIONS(ChangeWords)
public:
    /// `trust` outlives it.
    ChangeWords(store::Reader &reader, const store::Store &store, const store::Trust &trust)
        : m_reader(reader)
        , m_store(store)
        , m_trust(trust)
    {}

    /// What people call the PCs of this centre. First, and once.
    [[nodiscard]] Result<> readNames();
    /// That `where` will be asked for: where it is the only other one it needs no name.
    void expect(const DeviceId &device);
    /// "En este PC", "En otro PC", "En el PC Ventana", "En Infocentro Canchagua".
    [[nodiscard]] QString where(const DeviceId &device) const;
    /// Empty where nobody is known.
    [[nodiscard]] Result<QString> who(RecordId actor) const;
    /// A value, also of a file or of a link to another record; empty for none.
    [[nodiscard]] Result<QString> text(const store::EntityInfo &info, const store::FieldInfo &field,
        const store::Value &value) const;

private:
    store::Reader &m_reader;
    const store::Store &m_store;
    const store::Trust &m_trust;
    QHash<DeviceId, QString> m_names;
    QSet<DeviceId> m_others;
};

} // namespace tambo::ui
