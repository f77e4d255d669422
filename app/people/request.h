// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/people/person.h"

namespace tambo::people {

/// What somebody may ask of who keeps data about her; kept as a number, so for ever.
enum class RequestKind : qint64 {
    Access = 0, ///< to see all that is kept (LOPDP art. 13)
    Correction = 1, ///< art. 14
    Erasure = 2, ///< art. 15
    Objection = 3, ///< not to use it, or only for some things (arts. 16 and 19)
    Portability = 4, ///< to take it along (art. 17)
};

/// That somebody asked for her rights, and what was done. Lies in the centre's own space: it is the
/// proof that the centre answered, so it stays when she is erased, under no name where she was one
/// of the centre. What was asked is fixed; the answer comes later.
struct Request {
    Id<Request> id;
    SpaceId space;
    store::Version version;
    RequestKind kind = RequestKind::Access;
    Id<Person> person; ///< whose data it is; null: somebody who does not use Tambo
    QString asker; ///< her name, only where `person` is null
    QString words; ///< what she asked for, as she said it
    QDateTime received; ///< a day, as 12:00 UTC of it: the same day everywhere in America
    QString answer; ///< what was done
    QDateTime answered; ///< likewise a day; invalid while it is open
    Id<Person> answeredBy; ///< null where nobody had signed in

    bool operator==(const Request &) const = default;
};

} // namespace tambo::people

template<> struct tambo::store::EntityOf<tambo::people::Request> {
    using Entity = people::Request;
    static constexpr std::array fields{
        field<1, &Entity::kind>("kind", Merge::Once),
        field<2, &Entity::person>("person", Merge::Once, Indexed),
        field<3, &Entity::asker>("asker", Merge::Once),
        field<4, &Entity::words>("words", Merge::Once),
        field<5, &Entity::received>("received", Merge::Once, Indexed),
        field<6, &Entity::answer>("answer", Merge::Register),
        field<7, &Entity::answered>("answered"),
        field<8, &Entity::answeredBy>("answered_by"),
    };
    static constexpr EntityInfo info{6, "request", fields};
};
