// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/people/groups.h"
#include "app/store/fixity.h"
#include "app/store/store.h"

namespace tambo::ui {

/// How this centre stands: its PCs, its keys, who else reads what.
struct AboutCentre {
    struct Pc {
        DeviceId device;
        QString name; ///< as people know it
        QString given; ///< the name that it was given; may be empty
        bool here = false;
        bool steward = false;
        bool revoked = false;
        QDateTime told; ///< when it last met this one, by its clock; invalid: never
    };
    struct Shared {
        QString group;
        QStringList centres; ///< names of the other ones that take part
    };

    QString name;
    QString place;
    bool opensAlone = false; ///< the vault has no passphrase
    qsizetype passphrases = 0;
    bool sheet = false; ///< 24 words open this PC too
    QList<Pc> pcs; ///< this one first, revoked ones last
    QList<Shared> groups;
    QStringList followed; ///< centres whose public things are read here
    qsizetype personsShared = 0; ///< persons whose things another centre has
    QString hub; ///< its address; empty: none
    store::FixityCounts files; ///< of the archive, on this PC
};

/// Reads it on the reading thread of the store.
[[nodiscard]] Result<AboutCentre> aboutCentre(store::Reader &reader, const store::Store &store);

} // namespace tambo::ui
