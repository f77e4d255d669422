// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/entity.h"

namespace tambo::archive {

/// Something the community remembers: told, filmed, photographed or written. Its recordings and
/// pictures are Media, what is said in them Passages, all in the story's space.
struct Story {
    Id<Story> id;
    SpaceId space;
    store::Version version;
    QString title;
    QString summary;
    QString teller; ///< who tells, credited as the person wants
    QString language; ///< ISO 639 code, may be empty
    QString place; ///< in words
    QString told; ///< which time it tells of, EDTF level 1 (told.h): "1962~", "197X", "2015-08"
    QStringList themes;
    QString recordedBy;
    QDateTime created;
    QString licence; ///< SPDX code; public stories are CC-BY-SA-4.0 unless the teller says else
    QString position; ///< where `place` is (position.h); chosen by a person, never by a device
    QString interviewer; ///< who asked
    QString occasion; ///< "Fiesta de San Juan", "visita a su casa"
    QString recorded; ///< when it was told, EDTF like `told`
    QStringList spokenOf; ///< people of whom it speaks
    QString narrative; ///< what it means to the community, in its own words
    QString knowledge; ///< the knowledge that it hands on: how, when and by whom it is used
    QString citation; ///< how the elder wants to be named, with people and lineage
    QString warning; ///< what one should know before hearing it: "Habla de una persona fallecida"

    bool operator==(const Story &) const = default;
};

} // namespace tambo::archive

template<> struct tambo::store::EntityOf<tambo::archive::Story> {
    using Entity = archive::Story;
    static constexpr std::array fields{
        field<1, &Entity::title>("title", Title),
        field<2, &Entity::summary>("summary", Merge::Text, Searchable),
        field<3, &Entity::teller>("teller", Searchable),
        field<4, &Entity::language>("language"),
        field<5, &Entity::place>("place", Searchable),
        field<6, &Entity::told>("told"),
        field<7, &Entity::themes>("themes", Merge::Set, Searchable),
        field<8, &Entity::recordedBy>("recorded_by"),
        field<9, &Entity::created>("created", Merge::Once, Indexed),
        field<10, &Entity::licence>("licence"),
        field<11, &Entity::position>("position"),
        field<12, &Entity::interviewer>("interviewer", Searchable),
        field<13, &Entity::occasion>("occasion", Searchable),
        field<14, &Entity::recorded>("recorded"),
        field<15, &Entity::spokenOf>("spoken_of", Merge::Set, Searchable),
        field<16, &Entity::narrative>("narrative", Merge::Text, Searchable),
        field<17, &Entity::knowledge>("knowledge", Merge::Text, Searchable),
        field<18, &Entity::citation>("citation"),
        field<19, &Entity::warning>("warning"),
    };
    static constexpr EntityInfo info{
        30, "story", fields, Exportable::Yes, Undoable::Yes, Correction::InPlace, Separable::Yes};
};
