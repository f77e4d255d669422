// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/entity.h"

namespace tambo::store {

const FieldInfo *EntityInfo::field(int wanted) const
{
    for (const FieldInfo &field : fields) {
        if (field.number == wanted)
            return &field;
    }
    return nullptr;
}

} // namespace tambo::store
