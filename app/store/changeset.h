// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/ids.h"
#include "app/store/entity.h"

#include <QMetaType>
#include <QSet>

namespace tambo::store {

/// What a committed transaction touched. Pages refresh from it, whoever made the change.
struct ChangeSet {
    QSet<int> entities; ///< entity numbers
    QSet<Dot> records;
    bool blobs = false; ///< files arrived or left
    bool trust = false; ///< centres, devices, subscriptions
    bool hub = false; ///< the hub took something that it lacked
    /// Another PC writes under this one's identity, and its branch is the one that counts.
    bool outlived = false;

    template<typename E> [[nodiscard]] bool touches() const
    {
        return entities.contains(EntityOf<E>::info.number);
    }
    [[nodiscard]] bool isEmpty() const { return isOfHubOnly() && !hub; }
    /// Nothing that anybody reads or that could travel.
    [[nodiscard]] bool isOfHubOnly() const { return entities.isEmpty() && !blobs && !trust; }
};

} // namespace tambo::store

Q_DECLARE_METATYPE(tambo::store::ChangeSet)
