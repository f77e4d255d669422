// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cli/pictures.h"

#include "ui/cli/texts.h"

#include <QRegularExpression>

namespace tambo::ui::cli {

Result<PictureWishes> pictureWishes(const Call &call, const char *folder)
{
    PictureWishes wishes;
    wishes.folder = QDir(QDir(call.option(folder)).absolutePath());
    if (call.has("size")) {
        static const QRegularExpression form(QStringLiteral("^(\\d{3,4})x(\\d{3,4})$"));
        const auto match = form.match(call.option("size"));
        wishes.size = QSize(match.captured(1).toInt(), match.captured(2).toInt());
        if (!match.hasMatch() || wishes.size.width() < 900 || wishes.size.height() < 540)
            return fail(Error::Kind::BadInput,
                Cli::tr("Escriba el tamaño como «1366x768», de 900x540 en adelante."));
    }
    const QString look = call.has("theme") ? call.option("theme") : QStringLiteral("light");
    const QStringList looks{
        QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("contrast")};
    if (!looks.contains(look))
        return fail(Error::Kind::BadInput, Cli::tr("El tema es «light», «dark» o «contrast»."));
    wishes.look = Theme::Look(looks.indexOf(look));
    if (call.has("scale")) {
        wishes.scale = call.option("scale").toInt();
        if (!QList{100, 115, 130, 150}.contains(wishes.scale))
            return fail(Error::Kind::BadInput,
                Cli::tr("Las letras son de 100, 115, 130 o 150 por ciento."));
    }
    return wishes;
}

Result<> makeFolder(const QDir &folder)
{
    if (QDir().mkpath(folder.path()))
        return {};
    return fail(
        Error::Kind::Storage, Cli::tr("No se puede crear la carpeta «%1».").arg(folder.path()));
}

} // namespace tambo::ui::cli
