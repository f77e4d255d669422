// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/storyids.h"
#include "app/archive/texts.h"

#include <QRegularExpression>

namespace tambo::archive {

namespace {

constexpr qsizetype minLetters = 6;

/// The record a short number or a full id stands for, whether it exists or not; null for others.
Dot namedBy(store::Reader &reader, const QString &text)
{
    static const QRegularExpression number(QStringLiteral("^(\\d{1,7})\\.(\\d{1,13})$"));
    if (const auto match = number.match(text); match.hasMatch()) {
        const qint64 seq = match.captured(2).toLongLong();
        return seq <= Dot::maxSeq ? Dot::of(match.captured(1).toLongLong(), seq) : Dot{};
    }
    const auto full = reader.fromFullId(text);
    return full.ok() ? *full : Dot{};
}

} // namespace

QString shortNumber(Id<Story> id)
{
    return QStringLiteral("%1.%2").arg(id.record.author()).arg(id.record.seq());
}

Result<Id<Story>> findStory(store::Reader &reader, const QString &text, Removed removed)
{
    const QString wanted = text.trimmed().toLower();
    const Dot named = namedBy(reader, wanted);
    QList<Id<Story>> fitting;
    store::Statement rows = reader.database().prepare(
        "SELECT id FROM p_story WHERE (hidden = 0 OR ?1) AND (?2 = 0 OR id = ?2)");
    rows.bind(1, int(removed == Removed::Include)).bind(2, named);
    for (;;) {
        TAMBO_ASSIGN(const auto step, rows.step());
        if (step == store::Statement::Step::Done)
            break;
        const QString full = reader.fullId(rows.dot(0));
        if (!named.isNull()
            || (wanted.size() >= minLetters && (full.startsWith(wanted) || full.endsWith(wanted))))
            fitting.append(Id<Story>{rows.dot(0)});
    }
    if (fitting.size() > 1)
        return fail(Error::Kind::BadInput,
            Archive::tr(
                "Varias historias empiezan o terminan así. Escriba más letras del número."));
    if (fitting.isEmpty())
        return fail(Error::Kind::NotFound,
            Archive::tr("No hay una historia con ese número. Vea «tambo story list»."));
    return fitting.first();
}

} // namespace tambo::archive
