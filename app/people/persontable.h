// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/people/persons.h"

// Lists of persons as tables, as spreadsheets keep them (formats/csv.h reads and writes the file).
namespace tambo::people {

/// What a column of such a table is.
enum class PersonColumn { None, Name, Picture, Role, Language };

/// Name, picture, role and language of each, under their titles. No codes.
[[nodiscard]] QList<QStringList> personRows(const QList<Person> &persons);

/// By the titles of a table, whatever their case and accents, in Spanish or English. BadInput where
/// no column is the name.
[[nodiscard]] Result<QList<PersonColumn>> personColumns(const QStringList &titles);
/// For people to read: "Nombre"; "No se usa".
[[nodiscard]] QString columnText(PersonColumn column);

/// One row of a table, read.
struct PersonRow {
    qsizetype number = 0; ///< of the row, from 1; the titles are row 1
    NewPerson person;
    bool known = false; ///< somebody of that name is here already: it is left out
    QString problem; ///< why she cannot be added; empty: she can
};
/// Reads all rows behind the titles, for a person to look at before anything is written. Who has no
/// picture gets one, by turns. Facilitators and stewards need a code, which no table holds.
[[nodiscard]] QList<PersonRow> readPersonRows(
    const QList<QStringList> &rows, const QList<PersonColumn> &columns, const QList<Person> &here);

/// addPerson for each row that is not known; all of them or nobody. BadInput with the number of the
/// first row that has a problem.
[[nodiscard]] Result<QList<Person>> addPersonRows(
    store::Writer &writer, const QList<PersonRow> &rows);
/// Takes that back: they do not sign in any more. A person's space is for ever, and only she asks
/// for it to be erased.
[[nodiscard]] Result<> takeBackPersons(store::Writer &writer, const QList<Id<Person>> &persons);

} // namespace tambo::people
