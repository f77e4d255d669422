// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/roles.h"

#include <QtTest>
#include <limits>

using namespace tambo;
using namespace tambo::people;

class TestRoles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theTable()
    {
        // learner, member, facilitator, steward
        const QByteArray wanted = R"(
record stories          yes yes yes yes
publish                 -   -   yes yes
remove others' records  -   -   yes yes
change settings         -   -   yes yes
manage people           -   -   yes yes
reset a secret          -   -   yes yes
change roles            -   -   -   yes
certify devices         -   -   -   yes
erase a person          -   -   -   yes
export a person         -   -   yes yes
grant a person          -   -   -   yes
answer requests         -   -   -   yes
export everything       -   -   -   yes
import everything       -   -   -   yes
manage one's own        yes yes yes yes
send and receive        yes yes yes yes
make a backup           -   -   yes yes
change the vault        -   -   -   yes
)";
        QByteArray table = "\n";
        for (const Rule &rule : allRules()) {
            QByteArray line = QByteArray(rule.name).leftJustified(24);
            for (const Role role : {Role::Learner, Role::Member, Role::Facilitator, Role::Steward})
                line += may(role, rule.verb) ? "yes " : "-   ";
            table += line.trimmed() + '\n';
        }
        qInfo("%s", table.constData());
        QCOMPARE(table, wanted);
    }

    void everyVerbHasOneRow()
    {
        for (int verb = 0; verb <= int(Verb::ChangeVault); ++verb)
            QCOMPARE(std::count_if(allRules().begin(), allRules().end(),
                         [&](const Rule &rule) { return int(rule.verb) == verb; }),
                1);
        QCOMPARE(allRules().size(), size_t(Verb::ChangeVault) + 1);
    }

    void whoStandsOverWhom()
    {
        QByteArray table;
        for (int by = 0; by < 4; ++by) {
            for (int on = 0; on < 4; ++on)
                table += standsOver(Role(by), Role(on)) ? 'x' : '.';
            table += '\n';
        }
        QCOMPARE(table, QByteArray("....\nx...\nxx..\nxxxx\n"));
    }

    void rolesOfANewerProgramMayNothing()
    {
        for (const Role role : {Role(4), Role(-1), Role(std::numeric_limits<qint64>::max())}) {
            for (const Rule &rule : allRules())
                QVERIFY(!may(role, rule.verb));
            QVERIFY(!standsOver(role, Role::Learner));
            QVERIFY(!roleText(role).isEmpty());
        }
    }

    void refusalsSayWhoMay()
    {
        QVERIFY(require(Role::Steward, Verb::ChangeRoles).ok());
        const auto roles = require(Role::Facilitator, Verb::ChangeRoles);
        const auto people = require(Role::Learner, Verb::ManagePeople);
        QCOMPARE(roles.error().kind, Error::Kind::Denied);
        QCOMPARE(people.error().kind, Error::Kind::Denied);
        QVERIFY(people.error().message.contains(QStringLiteral("facilita")));
        QVERIFY(!roles.error().message.contains(QStringLiteral("facilita")));
    }

    void names()
    {
        for (int role = 0; role < 4; ++role)
            QCOMPARE(*roleNamed(roleName(Role(role))), Role(role));
        QCOMPARE(roleNamed(QStringLiteral("jefa")).error().kind, Error::Kind::BadInput);
        QCOMPARE(roleNamed(QString()).error().kind, Error::Kind::BadInput);
    }
};

QTEST_GUILESS_MAIN(TestRoles)
#include "testroles.moc"
