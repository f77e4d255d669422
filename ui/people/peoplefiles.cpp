// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/peoplefiles.h"

#include "ui/people/fieldwords.h"
#include "ui/people/peopleverbs.h"
#include "ui/people/persontablefile.h"
#include "ui/widgets/wrong.h"

#include <QtConcurrentRun>

namespace tambo::ui {

void saveListOf(Page &page, Context &context, const QList<people::Person> &persons)
{
    if (!context.chooseSaveFile)
        return;
    context.chooseSaveFile(&page, PeopleWords::tr("Guardar la lista"),
        QStringLiteral("personas.csv"), [&page, persons](const QString &chosen) {
            const QString file = chosen.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive)
                ? chosen
                : chosen + QStringLiteral(".csv");
            const auto written
                = QtConcurrent::run([file, persons] { return writePersonTable(file, persons); });
            store::deliver(written, &page, [&page, count = persons.size()](const Result<> &done) {
                Q_EMIT page.toast(done.ok()
                        ? PeopleWords::tr("La lista está guardada. Personas: %1.").arg(count)
                        : wrong(done.error()),
                    {});
            });
        });
}

void saveDossierOf(Page &page, Context &context, const people::Person &person)
{
    if (!context.chooseFolder)
        return;
    context.chooseFolder(&page, PeopleWords::tr("Carpeta vacía para lo de %1").arg(person.name),
        [&page, &context, id = person.id](const QString &folder) {
            const auto task = context.tasks.begin(PeopleWords::tr("Copiando los datos"));
            const auto written = QtConcurrent::run(
                [&store = context.store, id, folder] { return copyDossier(store, id, folder); });
            store::deliver(written, &page, [&page, &context, task](const Result<QString> &done) {
                context.tasks.end(task);
                Q_EMIT page.toast(done.ok() ? *done : wrong(done.error()), {});
            });
        });
}

} // namespace tambo::ui
