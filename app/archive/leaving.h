// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/archive/preparemedia.h"
#include "app/archive/story.h"
#include "app/store/store.h"

namespace tambo::archive {

/// How stories leave.
enum class LeavingForm {
    Listening, ///< a folder that plays in any browser (listeningcopy.h)
    Bag, ///< a folder for archives (storybag.h)
    Table, ///< a CSV file (storyexport.h)
    Map, ///< a GeoJSON file, likewise
};

struct LeavingWish {
    LeavingForm form = LeavingForm::Listening;
    std::optional<Id<Story>> story; ///< only this one
    bool alsoOfCentre = false; ///< without `story`: those too that only the centre sees
    QString path; ///< of the file, or of a folder that is not there yet
    QString title; ///< of what is made
    RecordId by; ///< who asked for it
    Progress progress{};
};

struct Left {
    qsizetype stories = 0;
    qsizetype missing = 0; ///< recordings and pictures that are not on this PC (yet)
};

/// Writes them. Denied where one is not for everybody and who asked may not take everything along,
/// or where a consent is withdrawn or has ended; NotFound where there is none. All of it or
/// nothing. Blocks: call it on a worker thread.
[[nodiscard]] Result<Left> takeOut(store::Store &store, const LeavingWish &wish);

} // namespace tambo::archive
