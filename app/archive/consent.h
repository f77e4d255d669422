// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/archive/story.h"

namespace tambo::archive {

/// What somebody who is heard or seen in a story allows. Lies in the story's space, so that whoever
/// gets the story knows what may be done with it.
struct Consent {
    enum class Manner { Spoken = 0, Signed = 1 };

    Id<Consent> id;
    SpaceId space;
    store::Version version;
    Id<Story> story;
    QString person; ///< who allows it, credited as the person wants
    QString guardian; ///< who says it for a child, or for somebody who cannot; empty: the person
    Manner manner = Manner::Spoken;
    QString given; ///< the day, EDTF: "2025-03-12"
    QString purpose; ///< what it was recorded for, as it was explained
    QStringList allowed; ///< codes of uses (consents.h)
    QStringList forbidden; ///< likewise; what stands in neither was not spoken of
    QString language; ///< ISO 639 code of the language in which it was explained; may be empty
    /// The voice that says yes, or the picture of the signed sheet; null where nobody kept it.
    BlobId proof;
    BlobId proofPreview;
    QString proofMime;
    qint64 proofMs = 0; ///< how long it sounds
    QString until; ///< the last day it holds, "2030-12-31"; empty: without end
    QString withdrawn; ///< the day on which it was taken back; empty: it was not
    QString reason; ///< why, if the person wanted to say

    bool operator==(const Consent &) const = default;
};

} // namespace tambo::archive

template<> struct tambo::store::EntityOf<tambo::archive::Consent> {
    using Entity = archive::Consent;
    static constexpr std::array fields{
        field<1, &Entity::story>("story", Indexed | Whole),
        field<2, &Entity::person>("person"),
        field<3, &Entity::guardian>("guardian"),
        field<4, &Entity::manner>("manner"),
        field<5, &Entity::given>("given"),
        field<6, &Entity::purpose>("purpose", Merge::Text),
        field<7, &Entity::allowed>("allowed", Merge::Set),
        field<8, &Entity::forbidden>("forbidden", Merge::Set),
        field<9, &Entity::language>("language"),
        field<10, &Entity::proof>("proof"),
        field<11, &Entity::proofPreview>("proof_preview", Preview),
        field<12, &Entity::proofMime>("proof_mime"),
        field<13, &Entity::proofMs>("proof_ms"),
        field<14, &Entity::until>("until", Indexed),
        field<15, &Entity::withdrawn>("withdrawn", Indexed),
        field<16, &Entity::reason>("reason"),
    };
    static constexpr EntityInfo info{34, "consent", fields};
};
