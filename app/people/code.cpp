// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/code.h"

#include "app/people/person.h"
#include "app/people/texts.h"
#include "app/store/shortsecret.h"

#include <QRegularExpression>

namespace tambo::people {

namespace {

constexpr qsizetype picturesInCode = 3;

QString prefixOf(CodeKind kind)
{
    return kind == CodeKind::Pin ? QStringLiteral("pin ") : QStringLiteral("pictures ");
}

} // namespace

Result<Code> Code::pin(const QString &digits)
{
    static const QRegularExpression form(QStringLiteral("^[0-9]{4}\\z"));
    if (!form.match(digits).hasMatch())
        return fail(Error::Kind::BadInput, People::tr("El PIN tiene cuatro cifras."));
    Code code;
    code.m_kind = CodeKind::Pin;
    code.m_text = digits;
    return code;
}

Result<Code> Code::pictures(QStringList names)
{
    names.removeDuplicates();
    names.sort();
    const bool known = std::all_of(names.begin(), names.end(), [](const QString &name) {
        return std::any_of(personPictures.begin(), personPictures.end(),
            [&](const char *picture) { return name == QLatin1String(picture); });
    });
    if (!known || names.size() != picturesInCode)
        return fail(Error::Kind::BadInput, People::tr("Elija tres dibujos diferentes."));
    Code code;
    code.m_kind = CodeKind::Pictures;
    code.m_text = names.join(u' ');
    return code;
}

Result<Code> Code::read(const QString &line)
{
    const QStringList words = line.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return Code();
    return words.size() == 1 ? pin(words.first()) : pictures(words);
}

Result<QString> Code::verifier() const
{
    if (m_kind == CodeKind::None)
        return QString();
    TAMBO_ASSIGN(const QString hash, store::shortSecretHash(m_text.toUtf8()));
    return prefixOf(m_kind) + hash;
}

bool Code::fits(const QString &verifier) const
{
    if (m_kind != kindOf(verifier))
        return false;
    return m_kind == CodeKind::None
        || store::fitsShortSecret(verifier.mid(prefixOf(m_kind).size()), m_text.toUtf8());
}

CodeKind kindOf(const QString &verifier)
{
    if (verifier.isEmpty())
        return CodeKind::None;
    return verifier.startsWith(prefixOf(CodeKind::Pin)) ? CodeKind::Pin : CodeKind::Pictures;
}

} // namespace tambo::people
