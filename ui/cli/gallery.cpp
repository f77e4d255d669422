// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gallery/gallery.h"

#include "ui/cli/pictures.h"
#include "ui/cli/texts.h"
#include "ui/cli/verbs.h"

#include <QApplication>

namespace tambo::ui::cli {

namespace {

Result<> keepPictures(Gallery &gallery, const PictureWishes &wishes)
{
    for (int leaf = 0; leaf < gallery.count(); ++leaf) {
        const QString file = QStringLiteral("%1-%2.png").arg(leaf + 1).arg(gallery.name(leaf));
        if (!gallery.picture(leaf, wishes.size).save(wishes.folder.filePath(file)))
            return fail(Error::Kind::Storage,
                Cli::tr("No se puede guardar la imagen «%1». Revise el espacio del disco.")
                    .arg(file));
    }
    return {};
}

Result<Exit> run(Call &call)
{
    auto *application = qobject_cast<QApplication *>(QCoreApplication::instance());
    if (!application)
        return fail(Error::Kind::Internal, {}, QStringLiteral("gallery without QApplication"));
    const auto wishes = pictureWishes(call, "pictures");
    if (!wishes.ok())
        return call.misused(wishes.error().message);
    Theme theme;
    theme.setLook(wishes->look);
    theme.setScale(wishes->scale);
    theme.applyTo(*application);
    Gallery gallery(theme);
    if (!call.has("pictures")) {
        gallery.resize(wishes->size);
        gallery.show();
        QApplication::exec();
        return Exit::Ok;
    }
    TAMBO_TRY(makeFolder(wishes->folder));
    TAMBO_TRY(keepPictures(gallery, *wishes));
    call.line(Cli::tr("%1 imágenes están en %2.").arg(gallery.count()).arg(wishes->folder.path()));
    return Exit::Ok;
}

constexpr Option options[] = {
    {"pictures", "CARPETA",
        QT_TRANSLATE_NOOP("Cli", "Dónde dejar imágenes; sin ella, una ventana.")},
    {"size", "ANCHOxALTO", QT_TRANSLATE_NOOP("Cli", "Tamaño de la ventana, como 1366x768.")},
    {"theme", "TEMA", QT_TRANSLATE_NOOP("Cli", "light, dark o contrast.")},
    {"scale", "PORCENTAJE", QT_TRANSLATE_NOOP("Cli", "Letras: 100, 115, 130 o 150.")},
};

} // namespace

constexpr Verb gallery{"gallery", "", "",
    QT_TRANSLATE_NOOP("Cli", "Muestra todas las piezas de la ventana, para quien la programa."),
    options, 0, 0, run, Free::Apart, Verb::Shown::No};

} // namespace tambo::ui::cli
