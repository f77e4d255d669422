// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/consentwords.h"

#include "app/archive/told.h"
#include "ui/archive/words.h"

namespace tambo::ui {

using archive::ConsentState;

QString usesText(const QStringList &codes)
{
    QStringList names; // in the order in which they are asked, newer programs' at the end
    QStringList left = codes;
    for (const archive::Use &use : archive::allUses()) {
        const QString code = QString::fromLatin1(use.code);
        if (left.removeAll(code) > 0)
            names.append(archive::useText(code));
    }
    names += left;
    for (qsizetype i = 1; i < names.size(); ++i)
        names[i][0] = names[i][0].toLower();
    if (names.size() < 2)
        return names.value(0);
    const QString last = names.takeLast();
    const QString first = names.join(QStringLiteral(", "));
    // "y" before a word that begins with that sound is "e".
    return last.startsWith(u'i') ? ArchiveWords::tr("%1 e %2").arg(first, last)
                                 : ArchiveWords::tr("%1 y %2").arg(first, last);
}

QString mannerText(const archive::Consent &consent)
{
    const bool spoken = consent.manner == archive::Consent::Manner::Spoken;
    if (consent.guardian.isEmpty())
        return spoken ? ArchiveWords::tr("Dado de viva voz") : ArchiveWords::tr("Firmado");
    return spoken ? ArchiveWords::tr("Dado por %1, de viva voz").arg(consent.guardian)
                  : ArchiveWords::tr("Firmado por %1").arg(consent.guardian);
}

QString vagueDayText(const QString &edtf)
{
    QString text = archive::toldText(edtf);
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

ConsentBadge consentBadge(ConsentState state)
{
    switch (state) {
    case ConsentState::Given:
        return {Tone::Ok, QStringLiteral("check"), ArchiveWords::tr("Con permiso")};
    case ConsentState::Ended:
        return {Tone::Warn, QStringLiteral("clock"), ArchiveWords::tr("Permiso vencido")};
    case ConsentState::Withdrawn:
        return {Tone::Bad, QStringLiteral("x"), ArchiveWords::tr("Permiso retirado")};
    case ConsentState::Missing:
        break;
    }
    return {Tone::Warn, QStringLiteral("hand"), ArchiveWords::tr("Falta el permiso")};
}

} // namespace tambo::ui
