// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/persontablefile.h"

#include "app/formats/csv.h"
#include "app/people/persontable.h"
#include "ui/people/fieldwords.h"

#include <QLocale>
#include <QSaveFile>

namespace tambo::ui {

namespace {

constexpr qsizetype mostRows = 5000;
constexpr qsizetype mostColumns = 40;

/// Pictures, archives, workbooks: read as letters they would be rows of rubbish.
bool looksLikeText(const QByteArray &head)
{
    if (head.startsWith("\xff\xfe") || head.startsWith("\xfe\xff"))
        return true; // UTF-16, where every other byte may be 0
    return !head.startsWith("PK\x03\x04") && !head.startsWith("%PDF")
        && std::none_of(head.begin(), head.end(), [](char byte) {
               return quint8(byte) < 0x20 && byte != '\t' && byte != '\n' && byte != '\r';
           });
}

Result<> checkSize(const QList<QStringList> &rows)
{
    if (rows.size() < 2)
        return fail(Error::Kind::BadInput,
            PeopleWords::tr("En esa tabla no hay nadie. La primera fila son los títulos."));
    if (rows.size() > mostRows)
        return fail(Error::Kind::BadInput,
            PeopleWords::tr("La tabla es muy larga: caben %1 filas. Divídala en partes.")
                .arg(QLocale().toString(mostRows)));
    const auto widest = std::max_element(rows.begin(), rows.end(),
        [](const QStringList &a, const QStringList &b) { return a.size() < b.size(); });
    if (widest->size() > mostColumns)
        return fail(Error::Kind::BadInput,
            PeopleWords::tr("La tabla es muy ancha: caben %1 columnas. Quite las que sobran.")
                .arg(mostColumns));
    return {};
}

} // namespace

Result<QList<QStringList>> readPersonTable(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::NotFound,
            PeopleWords::tr("No se puede abrir el archivo. Revise si sigue en su lugar."),
            file.errorString());
    if (!looksLikeText(file.peek(4096)))
        return fail(Error::Kind::BadInput,
            PeopleWords::tr(
                "Ese archivo no es una tabla CSV. Guarde la hoja de cálculo como CSV."));
    TAMBO_ASSIGN(const QList<QStringList> rows, formats::readCsv(file));
    TAMBO_TRY(checkSize(rows));
    return rows;
}

Result<> writePersonTable(const QString &path, const QList<people::Person> &persons)
{
    QSaveFile file(path);
    const QByteArray table = formats::csvOf(people::personRows(persons));
    if (!file.open(QIODevice::WriteOnly) || file.write(table) != table.size() || !file.commit())
        return fail(Error::Kind::Storage,
            PeopleWords::tr("No se pudo escribir el archivo. Revise la carpeta y si hay espacio."),
            file.errorString());
    // Nobody else who uses this PC need read who comes here.
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

} // namespace tambo::ui
