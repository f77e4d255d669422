// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/entities.h"

#include "app/archive/passage.h"
#include "app/people/centreprofile.h"

namespace tambo {

store::EntityTable allEntities()
{
    return {
        &store::EntityOf<people::CentreProfile>::info, // 1
        &store::EntityOf<archive::Story>::info, // 30
        &store::EntityOf<archive::Media>::info, // 31
        &store::EntityOf<archive::Passage>::info, // 32
    };
}

} // namespace tambo
