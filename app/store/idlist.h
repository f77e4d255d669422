// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace tambo::store {

/// SQL: ` IN (x'…', …)`, true of any of these ids; never true where there are none.
template<typename Ids> [[nodiscard]] QByteArray inIds(const Ids &ids)
{
    QByteArray list;
    for (const auto &id : ids)
        list += (list.isEmpty() ? "x'" : ", x'") + id.toByteArray().toHex() + '\'';
    return " IN (" + (list.isEmpty() ? QByteArray("NULL") : list) + ')';
}

} // namespace tambo::store
