// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cli/words.h"

#include "ui/cli/secretinput.h"
#include "ui/cli/texts.h"

#include <QFileInfo>

namespace tambo::ui::cli {

Result<WordsWish> wordsWish(const Call &call)
{
    WordsWish wish;
    const QString language = call.option("lang");
    if (language == QLatin1String("en"))
        wish.language = store::WordLanguage::English;
    else if (!language.isEmpty() && language != QLatin1String("es"))
        return fail(Error::Kind::BadInput, Cli::tr("«--lang» es «es» o «en»."));
    const QString paper = call.option("paper");
    if (paper == QLatin1String("letter"))
        wish.paper = Paper::Letter;
    else if (!paper.isEmpty() && paper != QLatin1String("a4"))
        return fail(Error::Kind::BadInput, Cli::tr("«--paper» es «a4» o «letter»."));
    wish.sheet = call.option("sheet");
    if (!wish.sheet.isEmpty() && QFileInfo::exists(wish.sheet))
        return fail(
            Error::Kind::BadInput, Cli::tr("Ya hay un archivo con ese nombre. Elija otro."));
    return wish;
}

Result<> giveWords(Call &call, const WordsWish &wish, const RecoverySheet &sheet)
{
    // First here: whatever becomes of the file, the words are not lost.
    for (qsizetype i = 0; !call.json && i < sheet.words.size(); ++i)
        call.line(QStringLiteral("%1. %2").arg(i + 1, 2).arg(sheet.words[i]));
    if (wish.sheet.isEmpty())
        return {};
    TAMBO_TRY(writeSheet(wish.sheet, wish.paper, sheet));
    if (!call.json)
        call.line(Cli::tr("La hoja está en «%1». Imprímala y borre el archivo.").arg(wish.sheet));
    return {};
}

Result<QByteArray> askWords(const QString &question)
{
    TAMBO_ASSIGN(const QString typed, askSecret(question));
    return store::recoveryEntropy(typed);
}

} // namespace tambo::ui::cli
