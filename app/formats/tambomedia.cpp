// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formats/libavsound.h"
#include "app/formats/mediamodule.h"

/// What the module shows of itself.
extern "C" Q_DECL_EXPORT const tambo::formats::MediaModule *tamboMediaModule(int form)
{
    using namespace tambo::formats;
    static constexpr MediaModule module{openLibavSound, opusPreview, probeStreams};
    return form == MediaModule::form ? &module : nullptr;
}
