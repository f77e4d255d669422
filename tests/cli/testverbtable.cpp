// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/protocol/invite.h"
#include "tests/support/programs.h"
#include "ui/cli/verb.h"

using namespace tambo;
using namespace tambo::test;
using people::Role;
using ui::cli::Free;
using ui::cli::Verb;

namespace {

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
}

QString nameOf(const Verb &verb)
{
    return QStringLiteral("%1 %2")
        .arg(QLatin1String(verb.noun), QLatin1String(verb.verb))
        .trimmed();
}

QByteArray needsOf(const Verb &verb)
{
    for (const people::Rule &rule : people::allRules()) {
        if (verb.needs.row == rule.verb)
            return rule.name;
    }
    switch (verb.needs.free.value()) {
    case Free::Reads:
        return "free: reads";
    case Free::Founds:
        return "free: founds";
    case Free::Words:
        return "free: 24 words";
    case Free::Heals:
        return "free: heals";
    case Free::Apart:
        return "free: apart";
    }
    return {};
}

constexpr char wantedTable[] = R"(
centre new                free: founds
centre show               free: reads
hub join                  change settings
device invite             certify devices
device join               free: founds
device list               free: reads
device steward            certify devices
device revoke             certify devices
device adopt              certify devices
vault show                free: reads
vault passphrase set      change the vault
vault passphrase change   change the vault
vault passphrase remove   change the vault
vault words               change the vault
vault recover             free: 24 words
person list               free: reads
person add                manage people
person edit               manage one's own
person role               change roles
person reset              manage one's own
person export             manage one's own
person grant              grant a person
person erase              erase a person
request list              answer requests
request add               manage one's own
request answer            answer requests
group list                free: reads
group new                 certify devices
group grant               certify devices
group end                 certify devices
story list                free: reads
story show                free: reads
story history             free: reads
story add                 record stories
story import              record stories
story export              free: reads
story remove              record stories
story restore             record stories
transcript convert        free: apart
language list             free: reads
language export           free: reads
language import           publish
search                    free: reads
export json               export everything
import json               import everything
record history            export everything
export people             manage people
import people             manage people
verify                    free: heals
fixity                    free: heals
backup                    make a backup
restore                   free: founds
subscribe                 change settings
sync                      send and receive
lan serve                 send and receive
lan meet                  send and receive
bundle write              send and receive
bundle read               send and receive
bundle show               free: reads
bag verify                free: apart
tour                      free: apart
gallery                   free: apart
)";

/// Arguments with which a verb comes as far as the question who acts; where any words do, none are
/// given here.
struct Typed {
    const char *verb;
    const char *arguments;
};
constexpr Typed typed[] = {
    {"lan meet", "127.0.0.1:9"},
    {"person edit", "angel --name Ángela"},
    {"person role", "angel member"},
    {"request add", "access --person angel"},
    {"subscribe", "000000000000000000000000d0"},
};

} // namespace

/// Who may use which verb of the command line: each asks a row of the table of roles, or says why
/// it asks none.
class TestVerbTable : public QObject
{
    Q_OBJECT

    Village m_village;

    [[nodiscard]] QString tableFile() const
    {
        return m_village.dir.filePath(QStringLiteral("personas.csv"));
    }
    [[nodiscard]] QStringList commandFor(const Verb &verb) const
    {
        const QString name = nameOf(verb);
        QStringList command = name.split(u' ');
        if (name == QLatin1String("hub join"))
            return command << sync::HubInvite{*HubId::from(QByteArray(16, 'h')),
                       QByteArray(16, 'x'),
                       {}}.code();
        if (name.startsWith(QLatin1String("import ")))
            return command << tableFile(); // it is read before the centre is opened
        for (const Typed &known : typed) {
            if (name == QLatin1String(known.verb))
                return command + words(known.arguments);
        }
        for (int i = 0; i < verb.minArguments; ++i)
            command.append(QStringLiteral("x"));
        for (const auto &option : verb.options) {
            if (option.required)
                command << QStringLiteral("--") + QLatin1String(option.name) << QStringLiteral("x");
        }
        return command;
    }

    enum class Which { WithRow, RefusedToLearners };
    static void addVerbs(Which which)
    {
        QTest::addColumn<const Verb *>("verb");
        for (const Verb *verb : ui::cli::allVerbs()) {
            const auto &row = verb->needs.row;
            if (row && (which == Which::WithRow || !people::may(Role::Learner, *row)))
                QTest::newRow(qPrintable(nameOf(*verb))) << verb;
        }
    }

private Q_SLOTS:
    /// A house where people sign in: Nayeli administers it, Ángel learns and has no code.
    void initTestCase()
    {
        QFile table(tableFile());
        QVERIFY(table.open(QIODevice::WriteOnly) && table.write("Nombre\nRosa\n") > 0);
        QCOMPARE(m_village.run(words("centre new --name Canuto")).code, 0);
        QCOMPARE(m_village
                     .run(words("person add Nayeli --picture estrella --role steward"),
                         "la casa verde\n")
                     .code,
            0);
        QCOMPARE(
            m_village.run(words("--as nayeli person add Ángel --picture cacao"), "la casa verde\n")
                .code,
            0);
    }

    void theTable()
    {
        QByteArray table = "\n";
        for (const Verb *verb : ui::cli::allVerbs())
            table += nameOf(*verb).toUtf8().leftJustified(26) + needsOf(*verb) + '\n';
        qInfo("%s", table.constData());
        QCOMPARE(table, QByteArray(wantedTable));
    }

    void nobodyIsRefused_data() { addVerbs(Which::WithRow); }
    void nobodyIsRefused()
    {
        QFETCH(const Verb *, verb);
        const Ran ran = m_village.run(commandFor(*verb), "x\n");
        QCOMPARE(ran.err, QStringLiteral("Diga quién lo hace: agregue «--as» y su nombre.\n"));
        QCOMPARE(ran.code, 1);
        QVERIFY(ran.out.isEmpty());
    }

    void theTableDecides_data() { addVerbs(Which::RefusedToLearners); }
    void theTableDecides()
    {
        QFETCH(const Verb *, verb);
        const Result<> allowed = people::require(Role::Learner, *verb->needs.row);
        const Ran ran = m_village.run(words("--as angel") + commandFor(*verb), "x\n");
        QCOMPARE(ran.err, allowed.error().message + u'\n');
        QCOMPARE(ran.code, 1);
        QVERIFY(ran.out.isEmpty());
    }

    void whoMayDoes()
    {
        const auto ran = [this](const QByteArray &line, const QByteArray &input = {}) {
            const Ran done = m_village.run(words(line.constData()), input);
            if (done.code != 0)
                qWarning("%s: %s", line.constData(), qPrintable(done.err));
            return done.code;
        };
        const QByteArray code = "la casa verde\n";
        const QByteArray stick = m_village.dir.filePath(QStringLiteral("a.tambo")).toUtf8();
        const QByteArray copy = m_village.dir.filePath(QStringLiteral("copia.tambo")).toUtf8();
        QCOMPARE(ran("--as angel bundle write " + stick), 0);
        QCOMPARE(ran("--as angel person edit angel --name Ángela"), 0);
        QCOMPARE(ran("--as nayeli backup " + copy, code), 0);
        QCOMPARE(ran("--as nayeli device invite", code), 0);
        // One passphrase for the PC, one for her: the vault asks first.
        QCOMPARE(ran("--as nayeli vault passphrase set", code + "tres gallinas negras\n"), 0);
        QCOMPARE(ran("person list", "tres gallinas negras\n"), 0);
        QCOMPARE(
            ran("--as nayeli vault passphrase remove --all", "tres gallinas negras\n" + code), 0);
        QCOMPARE(ran("person list"), 0);
        // What needs nobody, also here.
        QCOMPARE(ran("verify"), 0);
    }

    void anotherHubIsASetting()
    {
        const Ran ran = m_village.run(words("--as angel sync --once --hub http://127.0.0.1:9"));
        QCOMPARE(ran.code, 1);
        QCOMPARE(ran.err,
            people::require(Role::Learner, people::Verb::ChangeSettings).error().message + u'\n');
    }
};

QTEST_GUILESS_MAIN(TestVerbTable)
#include "testverbtable.moc"
