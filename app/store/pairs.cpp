// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/pairs.h"

#include "app/store/hubs.h"
#include "app/store/texts.h"
#include "app/store/writerstate.h"

namespace tambo::store {

Result<QList<Pair>> pairs(Reader &reader)
{
    QList<Pair> all;
    Statement rows = reader.database().prepare("SELECT centre, key FROM pair ORDER BY centre");
    for (;;) {
        TAMBO_ASSIGN(const auto step, rows.step());
        if (step == Statement::Step::Done)
            return all;
        all.append({rows.id<CentreId>(0), rows.bytes(1)});
    }
}

Result<> notePair(Writer &writer, const Pair &pair)
{
    if (pair.centre == writer.state().keyring.centre)
        return fail(Error::Kind::BadInput,
            Texts::tr("Ese PC es de este mismo centro: se encuentran solos."));
    Statement put
        = writer.database().prepare("INSERT OR REPLACE INTO pair(centre, key) VALUES(?, ?)");
    TAMBO_TRY(put.bind(1, pair.centre).bind(2, pair.key).run());
    return follow(writer, pair.centre);
}

Result<> forgetPair(Writer &writer, const CentreId &centre)
{
    Statement drop = writer.database().prepare("DELETE FROM pair WHERE centre = ?");
    return drop.bind(1, centre).run();
}

} // namespace tambo::store
