// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/storylist.h"
#include "ui/cli/pictures.h"
#include "ui/cli/texts.h"
#include "ui/cli/tourcamera.h"
#include "ui/cli/tourvillages.h"
#include "ui/cli/verbs.h"
#include "ui/settings/settings.h"
#include "ui/shell/words.h"

#include <QApplication>
#include <QImage>
#include <QSaveFile>

namespace tambo::ui::cli {

namespace {

Result<Language> languageWish(const Call &call)
{
    const auto language = languageOf(call.has("lang") ? call.option("lang") : codeOf({}));
    if (!language)
        return fail(Error::Kind::BadInput, Cli::tr("El idioma es «es», «en» o «qu»."));
    return *language;
}

QList<TourCamera::Shot> shotsOf(TourVillages &villages)
{
    QList<TourCamera::Shot> shots;
    const auto add
        = [&shots](Context &centre, const char *page, const QString &file, RecordId record = {}) {
              shots.append({&centre, {QString::fromLatin1(page), record, {}}, file});
          };
    const auto newest = villages.a()
                            .store
                            .read([trust = villages.a().store.trust()](store::Reader &reader) {
                                archive::StoryFilter first;
                                first.limit = 1;
                                return archive::stories(reader, *trust, first);
                            })
                            .takeResult();
    Context &a = villages.a();
    add(a, "home", QStringLiteral("a-1-inicio"));
    add(a, "memory", QStringLiteral("a-2-memoria"));
    if (newest.ok() && !newest->isEmpty())
        add(a, "story", QStringLiteral("a-3-historia"), newest->first().story.id.record);
    add(a, "story-new", QStringLiteral("a-4-nueva-historia"));
    add(a, "sync", QStringLiteral("a-5-envios"));
    add(a, "story-record", QStringLiteral("a-6-grabar"));
    if (newest.ok() && !newest->isEmpty()) {
        const RecordId story = newest->first().story.id.record;
        add(a, "story-consent", QStringLiteral("a-7-permiso"), story);
        add(a, "story-transcript", QStringLiteral("a-8-escribir"), story);
    }
    add(a, "memory-map", QStringLiteral("a-9-mapa"));
    add(a, "story-share", QStringLiteral("a-10-compartir"));
    Context &b = villages.b();
    add(b, "home", QStringLiteral("b-1-inicio"));
    add(b, "memory", QStringLiteral("b-2-memoria"));
    add(b, "story", QStringLiteral("b-3-historia"), villages.foundStory());
    add(b, "sync", QStringLiteral("b-5-envios"));
    add(b, "settings", QStringLiteral("b-6-ajustes"));
    return shots;
}

/// The pictures of the help book: the shots of the first centre's pages, made smaller. Nothing
/// where they are not wished for.
Result<> writeHelpPictures(const Call &call, const QDir &shots)
{
    if (!call.has("help-pictures"))
        return {};
    constexpr int wide = 640; // px: enough to know the page again
    constexpr int quality = 75; // of 100
    constexpr std::pair<const char *, const char *> pictures[] = {{"a-1-inicio", "home"},
        {"a-2-memoria", "memory"}, {"a-3-historia", "story"}, {"a-4-nueva-historia", "story-new"},
        {"a-5-envios", "sync"}, {"a-6-grabar", "story-record"}, {"a-7-permiso", "story-consent"},
        {"a-8-escribir", "story-transcript"}, {"a-9-mapa", "memory-map"},
        {"a-10-compartir", "story-share"}, {"b-6-ajustes", "settings"}};
    const QDir folder(QDir(call.option("help-pictures")).absolutePath());
    TAMBO_TRY(makeFolder(folder));
    for (const auto &[shot, name] : pictures) {
        const QImage image(shots.filePath(QLatin1String(shot) + QStringLiteral(".png")));
        const QString file = QLatin1String(name) + QStringLiteral(".webp");
        if (!image.scaledToWidth(wide, Qt::SmoothTransformation)
                .save(folder.filePath(file), "WEBP", quality))
            return fail(Error::Kind::Storage,
                Cli::tr("No se puede guardar la imagen «%1». Revise el espacio del disco.")
                    .arg(file));
    }
    return {};
}

/// The report, in Markdown.
QString reportOf(const TourVillages &villages, const QStringList &pictures)
{
    QStringList lines{Cli::tr("# Un recorrido por Tambo"), {},
        Cli::tr("Dos centros y un servidor en este PC, en una carpeta que ya no existe."), {},
        Cli::tr("| Qué se hizo | Tiempo | Subió | Bajó | Pedidos |"),
        QStringLiteral("|---|--:|--:|--:|--:|")};
    sync::Totals sum;
    for (const TourStep &step : villages.steps()) {
        const sync::Totals &totals = step.totals;
        const bool met = totals.requests > 0;
        lines.append(QStringLiteral("| %1 | %2 ms | %3 | %4 | %5 |")
                .arg(step.what)
                .arg(step.ms)
                .arg(met ? bytesText(totals.bytesUp) : QString(),
                    met ? bytesText(totals.bytesDown) : QString(),
                    met ? QString::number(totals.requests) : QString()));
        sum.bytesUp += totals.bytesUp;
        sum.bytesDown += totals.bytesDown;
        sum.requests += totals.requests;
    }
    lines += QStringList{{},
        Cli::tr("En total subieron %1 y bajaron %2 en %3 pedidos. Los archivos del primer centro "
                "pesan %4.")
            .arg(bytesText(sum.bytesUp), bytesText(sum.bytesDown))
            .arg(sum.requests)
            .arg(bytesText(villages.bytesAtA())),
        {}, Cli::tr("## Imágenes"), {}};
    for (const QString &picture : pictures)
        lines.append(QStringLiteral("![%1](%1)\n").arg(picture));
    return lines.join(u'\n') + u'\n';
}

Result<> writeReport(const QDir &folder, const QString &report)
{
    QSaveFile file(folder.filePath(QStringLiteral("report.md")));
    if (file.open(QIODevice::WriteOnly) && file.write(report.toUtf8()) >= 0 && file.commit())
        return {};
    return fail(Error::Kind::Storage,
        Cli::tr("No se puede escribir el informe en «%1».").arg(folder.path()), file.errorString());
}

Result<Exit> run(Call &call)
{
    auto *application = qobject_cast<QApplication *>(QCoreApplication::instance());
    if (!application)
        return fail(Error::Kind::Internal, {}, QStringLiteral("tour without QApplication"));
    const auto wishes = pictureWishes(call, "out");
    if (!wishes.ok())
        return call.misused(wishes.error().message);
    const auto language = languageWish(call);
    if (!language.ok())
        return call.misused(language.error().message);
    TAMBO_TRY(makeFolder(wishes->folder));
    Speech speech;
    TAMBO_TRY(speech.speak(*language));
    Theme theme;
    theme.setLook(wishes->look);
    theme.applyTo(*application);

    TourVillages villages(theme);
    TAMBO_TRY(
        villages.run([&call](const QString &what, double done) { call.progress(what, done); }));
    Settings settings; // chosen here and kept nowhere
    Settings::Values chosen;
    chosen.look = wishes->look;
    chosen.scale = theme.scale();
    chosen.language = *language;
    settings.set(chosen);
    villages.b().settings = &settings;
    TourCamera camera(allPages(), wishes->size, wishes->folder);
    QObject::connect(
        &camera, &TourCamera::done, application, &QCoreApplication::quit, Qt::QueuedConnection);
    QTimer::singleShot(0, &camera, [&] { camera.take(shotsOf(villages)); });
    QApplication::exec();
    if (!camera.problem().isEmpty())
        return fail(Error::Kind::Storage, camera.problem());
    TAMBO_TRY(writeHelpPictures(call, wishes->folder));
    TAMBO_TRY(writeReport(wishes->folder, reportOf(villages, camera.files())));
    call.endProgress();
    for (const TourStep &step : villages.steps())
        call.line(Cli::tr("%1 (%2 ms)").arg(step.what).arg(step.ms));
    call.line(Cli::tr("%1 imágenes y report.md están en %2.")
            .arg(camera.files().size())
            .arg(wishes->folder.path()));
    return Exit::Ok;
}

constexpr Option options[] = {
    {"out", "CARPETA", QT_TRANSLATE_NOOP("Cli", "Dónde dejar imágenes e informe."), true},
    {"size", "ANCHOxALTO", QT_TRANSLATE_NOOP("Cli", "Tamaño de la ventana, como 1366x768.")},
    {"theme", "TEMA", QT_TRANSLATE_NOOP("Cli", "light, dark o contrast.")},
    {"lang", "IDIOMA", QT_TRANSLATE_NOOP("Cli", "es, en o qu.")},
    {"help-pictures", "CARPETA",
        QT_TRANSLATE_NOOP("Cli", "Dónde dejar también las imágenes de la ayuda.")},
};

} // namespace

constexpr Verb tour{"tour", "", "",
    QT_TRANSLATE_NOOP("Cli", "Muestra el trabajo entero entre dos centros y deja imágenes."),
    options, 0, 0, run, Free::Apart};

} // namespace tambo::ui::cli
