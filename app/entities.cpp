// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/entities.h"

#include "app/archive/consent.h"
#include "app/archive/moment.h"
#include "app/archive/passage.h"
#include "app/languages/language.h"
#include "app/languages/phrase.h"
#include "app/people/centreprofile.h"
#include "app/people/group.h"
#include "app/people/pcname.h"
#include "app/people/person.h"
#include "app/people/request.h"

namespace tambo {

store::EntityTable allEntities()
{
    return {
        &store::EntityOf<people::CentreProfile>::info, // 1
        &store::EntityOf<people::Person>::info, // 2
        &store::EntityOf<people::Secret>::info, // 3
        &store::EntityOf<people::Group>::info, // 4
        &store::EntityOf<people::Membership>::info, // 5
        &store::EntityOf<people::Request>::info, // 6
        &store::EntityOf<people::PcName>::info, // 7
        &store::EntityOf<archive::Story>::info, // 30
        &store::EntityOf<archive::Media>::info, // 31
        &store::EntityOf<archive::Passage>::info, // 32
        &store::EntityOf<archive::Moment>::info, // 33
        &store::EntityOf<archive::Consent>::info, // 34
        &store::EntityOf<languages::Language>::info, // 90
        &store::EntityOf<languages::Phrase>::info, // 91
    };
}

} // namespace tambo
