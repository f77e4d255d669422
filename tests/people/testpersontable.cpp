// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/persontable.h"

#include "tests/people/village.h"

#include <QtTest>

using namespace tambo;
using namespace tambo::people;
using namespace tambo::people::test;

namespace {

QStringList row(const char *line)
{
    return words(line).split(u'|');
}

struct Roll : FullVillage {
    QList<Person> everybody()
    {
        return *pc.read(
            [&](store::Reader &reader) { return persons(reader, space(), Which::All); });
    }
    QList<PersonRow> read(const QList<QStringList> &rows)
    {
        const auto columns = personColumns(rows.first());
        Pc::must(columns);
        return readPersonRows(rows, *columns, everybody());
    }
    Result<QList<Person>> add(Id<Person> by, const QList<PersonRow> &rows)
    {
        return as(by, [&](store::Writer &writer) { return addPersonRows(writer, rows); });
    }
};

} // namespace

class TestPersonTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void columnsAreKnownByTheirTitles()
    {
        using C = PersonColumn;
        QCOMPARE(*personColumns(row(" NOMBRE |Rol|Teléfono|idioma|name")),
            (QList<C>{C::Name, C::Role, C::None, C::Language, C::None}));
        QCOMPARE(personColumns(row("Apodo|Rol")).error().kind, Error::Kind::BadInput);
        QCOMPARE(personColumns({}).error().kind, Error::Kind::BadInput);
    }

    void aListIsAddedAsAWhole()
    {
        Roll roll;
        const auto rows = roll.read({row("Nombre|Papel|Dibujo"), row("Luz Cando|Participa|maiz"),
            row(" Segundo   Guamán "), row("don eloy|Aprende|rio"), row("luz cando")});
        QCOMPARE(rows.size(), 4);
        QVERIFY(rows[2].known); // he is there already, and she twice
        QVERIFY(rows[3].known);
        const auto added = roll.add(roll.facilitator, rows);
        QVERIFY(added.ok());
        QCOMPARE(added->size(), 2);
        QCOMPARE(added->at(0).role, Role::Member);
        QCOMPARE(added->at(0).picture, words("maiz"));
        QCOMPARE(added->at(1).name, words("Segundo Guamán"));
        QVERIFY(!added->at(1).picture.isEmpty());
        QCOMPARE(roll.everybody().size(), 6);
        // And taken back as a whole.
        QVERIFY(
            roll.as(roll.facilitator,
                    [&](store::Writer &writer) {
                        return takeBackPersons(writer, {added->at(0).id, added->at(1).id});
                    })
                .ok());
        QVERIFY(!roll.get(added->at(0).id)->active);
        QVERIFY(!roll.get(added->at(1).id)->active);
        QVERIFY(roll.get(roll.member)->active);
    }

    void oneBadRowAndNobodyIsAdded_data()
    {
        QTest::addColumn<QString>("bad");
        QTest::newRow("no name") << words("|Aprende|rio");
        QTest::newRow("no such picture") << words("Ana|Aprende|avion");
        QTest::newRow("no such role") << words("Ana|Jefa|rio");
        QTest::newRow("needs a code") << words("Ana|Administra|rio");
        QTest::newRow("needs a code, in English") << words("Ana|facilitator|rio");
    }
    void oneBadRowAndNobodyIsAdded()
    {
        QFETCH(const QString, bad);
        Roll roll;
        const auto rows
            = roll.read({row("Nombre|Papel|Dibujo"), row("Luz|Aprende|maiz"), bad.split(u'|')});
        QVERIFY(rows[0].problem.isEmpty());
        QVERIFY(!rows[1].problem.isEmpty());
        const auto added = roll.add(roll.steward, rows);
        QCOMPARE(added.error().kind, Error::Kind::BadInput);
        QVERIFY(added.error().message.startsWith(words("Fila 3:")));
        QCOMPARE(roll.everybody().size(), 4);
    }

    void onlyWhoManagesPeople()
    {
        Roll roll;
        const auto rows = roll.read({row("Nombre"), row("Luz")});
        QCOMPARE(roll.add(roll.member, rows).error().kind, Error::Kind::Denied);
        QCOMPARE(roll.add({}, rows).error().kind, Error::Kind::Denied);
        QCOMPARE(roll.everybody().size(), 4);
    }

    void whatIsWrittenIsReadAgain()
    {
        Roll roll;
        const auto rows = personRows(roll.everybody());
        QCOMPARE(rows.size(), 5);
        for (const QStringList &line : rows)
            QVERIFY(!line.join(u' ').contains(words("argon2")));
        for (const PersonRow &read : roll.read(rows))
            QVERIFY(read.known);
    }
};

QTEST_GUILESS_MAIN(TestPersonTable)
#include "testpersontable.moc"
