// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/archive/consents.h"
#include "app/store/store.h"

namespace tambo::archive {

/// What shows that somebody said yes: just recorded, or a file. Neither: nothing new.
struct ProofFile {
    QByteArray wave; ///< a WAV file
    QString path; ///< a picture of the signed sheet, or a sound

    [[nodiscard]] bool isNothing() const { return wave.isEmpty() && path.isEmpty(); }
};

/// saveConsent with its proof, sealed for the story's space; a recorded voice is kept as FLAC, and
/// as Opus to travel first. All of it or nothing. Blocks: call it on a worker thread. `by`: who
/// asked for it.
[[nodiscard]] Result<Consent> keepConsent(
    store::Store &store, const Consent &consent, const ProofFile &proof, RecordId by);

} // namespace tambo::archive
