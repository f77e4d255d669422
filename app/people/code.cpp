// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/code.h"

#include "app/people/person.h"
#include "app/people/texts.h"
#include "app/store/passphrase.h"
#include "app/store/shortsecret.h"

#include <QRegularExpression>

namespace tambo::people {

namespace {

constexpr qsizetype picturesInCode = 3;

struct Prefix {
    CodeKind kind;
    const char *text; ///< before the hash; for ever
};
constexpr Prefix prefixes[] = {
    {CodeKind::Pin, "pin "},
    {CodeKind::Pictures, "pictures "},
    {CodeKind::Passphrase, "passphrase "},
};

QString prefixOf(CodeKind kind)
{
    for (const Prefix &prefix : prefixes) {
        if (prefix.kind == kind)
            return QString::fromLatin1(prefix.text);
    }
    return {};
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

Result<Code> Code::passphrase(const QString &text)
{
    const auto accepted = store::acceptPassphrase(text);
    if (!accepted.ok())
        return fail(Error::Kind::BadInput,
            People::tr("La contraseña necesita de 8 a 256 letras. Una frase corta es buena."),
            accepted.error().detail);
    Code code;
    code.m_kind = CodeKind::Passphrase;
    code.m_text = *accepted;
    return code;
}

Result<Code> Code::read(const QString &line)
{
    const QStringList words = line.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return Code();
    return words.size() == 1 ? pin(words.first()) : pictures(words);
}

Result<Code> Code::read(CodeKind kind, const QString &line)
{
    switch (kind) {
    case CodeKind::Pin:
        return pin(line.trimmed());
    case CodeKind::Pictures:
        return pictures(line.simplified().split(u' ', Qt::SkipEmptyParts));
    case CodeKind::Passphrase:
        return passphrase(line);
    case CodeKind::None:
        return Code();
    case CodeKind::Newer:
        break;
    }
    return fail(Error::Kind::Denied,
        People::tr("Esa clave se puso con un Tambo más nuevo. Actualice Tambo en este PC."));
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
    for (const Prefix &prefix : prefixes) {
        if (verifier.startsWith(QLatin1String(prefix.text)))
            return prefix.kind;
    }
    return CodeKind::Newer;
}

} // namespace tambo::people
