// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formats/csv.h"
#include "tests/support/patience.h"
#include "tests/ui/clipped.h"
#include "tests/ui/peopledesk.h"
#include "tests/ui/screens.h"
#include "ui/people/personimportpage.h"
#include "ui/people/persontablefile.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDirIterator>

using namespace tambo;
using namespace tambo::ui;
using namespace tambo::ui::test;

/// Lists of persons from a spreadsheet, and back into one.
class TestPersonImport : public QObject
{
    Q_OBJECT

    std::unique_ptr<PeopleDesk> m_desk;
    QString m_file; ///< what the person chooses next

    [[nodiscard]] QString write(const char *name, const QByteArray &content) const
    {
        QFile file(m_desk->dir.filePath(QString::fromUtf8(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write");
        return file.fileName();
    }
    [[nodiscard]] PersonImportPage *page() const
    {
        return qobject_cast<PersonImportPage *>(m_desk->shell->page());
    }
    void open(const QSize &size = {1366, 768})
    {
        m_desk->openShell(size);
        QTRY_VERIFY(m_desk->shell->isActiveWindow());
        m_desk->shell->go({QStringLiteral("people"), {}, {}});
        m_desk->find<PeoplePage>()->importButton()->click();
        QVERIFY(page());
    }
    void choose(const QString &file)
    {
        m_file = file;
        page()->empty()->button()->click();
    }
    [[nodiscard]] qsizetype persons() const
    {
        return m_desk->context()
            .store
            .read([this](store::Reader &reader) {
                return people::persons(reader,
                    m_desk->context().store.space(store::SpaceKind::Centre), people::Which::Active);
            })
            .takeResult()
            ->size();
    }
    [[nodiscard]] QString fate(int row) const
    {
        return page()->model()->index(row, PersonRowModel::Fate).data().toString();
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<PeopleDesk>();
        m_desk->sit(m_desk->rosa, "2580");
        m_desk->context().chooseFiles
            = [this](QWidget *, const QString &, const QString &,
                  const std::function<void(const QStringList &)> &chosen) { chosen({m_file}); };
        m_desk->context().chooseSaveFile
            = [this](QWidget *, const QString &, const QString &,
                  const std::function<void(const QString &)> &chosen) { chosen(m_file); };
    }
    void cleanup() { m_desk.reset(); }

    void aListIsAddedAndTakenBack()
    {
        open();
        QVERIFY(page()->topActions().isEmpty());
        choose(write("lista.csv",
            "Nombre;Papel;Idioma\nAlba Cando;Aprende;qu\nNAYELI;;\nDon Segundo;Facilita;\n;;\n"
            "Mama Juana;;\n"));
        QTRY_VERIFY(page()->addButton()->isEnabled());
        QAbstractItemModelTester tester(page()->model());
        QCOMPARE(
            page()->summary(), QStringLiteral("Se agregan: 2. Ya están: 1. Con un problema: 2."));
        QCOMPARE(fate(0), QStringLiteral("Se agrega."));
        QCOMPARE(fate(1), QStringLiteral("Ya está: queda igual."));
        QVERIFY(fate(2).contains(QStringLiteral("con su clave")));
        QCOMPARE(page()->place(), QStringLiteral("lista.csv"));
        QVERIFY(page()->hasDraft());
        page()->addButton()->setFocus();
        press(Qt::Key_Space);
        QTRY_COMPARE(m_desk->shell->route().page, QStringLiteral("people"));
        QCOMPARE(m_desk->toast(), QStringLiteral("Se agregó a 2 personas."));
        QCOMPARE(persons(), 5);
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(m_desk->toast(), QStringLiteral("Deshecho. Ya no entran aquí."));
        QCOMPARE(persons(), 3);
        // Nothing is left of the list.
        m_desk->shell->go({QStringLiteral("people-import"), {}, {}});
        QVERIFY(!page()->hasDraft());
        QVERIFY(page()->empty()->isVisible());
    }

    void columnsAreSaidByHand()
    {
        open();
        choose(write("lista.csv", "A,B\nAlba,Alba Cando\nLuz,Luz Tipán\n"));
        QTRY_VERIFY(page()->hasDraft());
        QCOMPARE(page()->summary(), QStringLiteral("Diga qué columna es el nombre."));
        QVERIFY(!page()->addButton()->isEnabled());
        QTRY_VERIFY(page()->columns()->choice(0)->hasFocus());
        press(Qt::Key_Down); // the next meaning is the name
        QTRY_COMPARE(page()->model()->rowCount(), 2);
        QCOMPARE(page()->model()->rows().first().person.name, QStringLiteral("Alba"));
        page()->columns()->choice(1)->setFocus();
        press(Qt::Key_Down);
        QTRY_COMPARE(page()->model()->rows().value(0).person.name, QStringLiteral("Alba Cando"));
        QCOMPARE(page()->columns()->columns().first(), people::PersonColumn::None);
    }

    void whoeverComesMeanwhileIsNotAddedTwice()
    {
        open();
        choose(write("lista.csv", "Nombre\nAlba Cando\n"));
        QTRY_VERIFY(page()->addButton()->isEnabled());
        addSomebody(m_desk->context().store, m_desk->rosa.record, somebody("Alba Cando", "cacao"));
        QTRY_VERIFY(!page()->addButton()->isEnabled());
        QCOMPARE(fate(0), QStringLiteral("Ya está: queda igual."));
    }

    void wrongFilesAreSaid_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *name, const QByteArray &content, const char *said) {
            QTest::newRow(name) << content << QString::fromUtf8(said);
        };
        row("empty", "", "no hay nadie");
        row("titles only", "Nombre,Papel\n", "no hay nadie");
        row("workbook", QByteArray("PK\x03\x04\x14\x00\x06\x00", 8), "no es una tabla CSV");
        row("picture", QByteArray("\x89PNG\r\n\x1a\n\x00\x00", 10), "no es una tabla CSV");
        row("open quote", "Nombre\n\"Alba\n", "comillas");
        row("wide", QByteArray("Nombre,").repeated(50) + "\nAlba\n", "muy ancha");
        row("long", "Nombre\n" + QByteArray("Alba\n").repeated(5001), "muy larga");
    }
    void wrongFilesAreSaid()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, said);
        open();
        choose(write("lista.csv", content));
        QTRY_VERIFY2(page()->problem()->sentence().contains(said),
            qPrintable(page()->problem()->sentence()));
        QVERIFY(page()->problem()->isVisible());
        QVERIFY(page()->empty()->isVisible()); // and another one can be chosen
        choose(write("otra.csv", "Nombre\nAlba\n"));
        QTRY_VERIFY(page()->addButton()->isEnabled());
        QVERIFY(!page()->problem()->isVisible());
    }

    void aFileThatIsGoneIsSaid()
    {
        open();
        choose(m_desk->dir.filePath(QStringLiteral("no-hay.csv")));
        QTRY_VERIFY(page()->problem()->sentence().contains(QStringLiteral("sigue en su lugar")));
    }

    /// Whatever it is: rows, or a sentence.
    void hostileFilesAreSaidOrRead()
    {
        const QString hostile = QStringLiteral(TAMBO_CORPORA "/hostile");
        if (!QFileInfo::exists(hostile))
            QSKIP("there are no hostile files here");
        qsizetype seen = 0;
        for (QDirIterator each(hostile, QDir::Files, QDirIterator::Subdirectories);
            each.hasNext();) {
            const QString path = each.next();
            const auto rows = readPersonTable(path);
            ++seen;
            if (rows.ok()) {
                const auto columns = QList<people::PersonColumn>{people::PersonColumn::Name};
                QCOMPARE(people::readPersonRows(*rows, columns, {}).size(), rows->size() - 1);
            } else {
                QVERIFY2(rows.error().message.endsWith(u'.'), qPrintable(path));
            }
        }
        QVERIFY(seen > 0);
    }

    void theListIsSaved()
    {
        PeoplePage *people = m_desk->openPeople();
        QTRY_COMPARE(people->model()->rowCount(), 3);
        m_file = m_desk->dir.filePath(QStringLiteral("personas"));
        people->saveButton()->click();
        QTRY_COMPARE(m_desk->toast(), QStringLiteral("La lista está guardada. Personas: 3."));
        QFile file(m_file + QStringLiteral(".csv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        const auto rows = formats::readCsv(file);
        QVERIFY(rows.ok());
        QCOMPARE(rows->size(), 4);
        QVERIFY(rows->at(1).contains(QStringLiteral("Elsa Guamán")));
        m_file = m_desk->dir.filePath(QStringLiteral("no-hay/personas.csv"));
        people->saveButton()->click();
        QTRY_VERIFY(m_desk->toast().startsWith(QStringLiteral("No se pudo escribir")));
    }

    void whoMayNotIsToldSo()
    {
        m_desk = std::make_unique<PeopleDesk>();
        m_desk->openShell();
        m_desk->context().access.session().signOut();
        m_desk->sit(m_desk->nayeli, "");
        m_desk->shell->go({QStringLiteral("people-import"), {}, {}});
        QVERIFY(page());
        QVERIFY(!page()->empty()->button()->isEnabled());
    }

    void nothingIsClipped_data() { addScreens(); }
    void nothingIsClipped()
    {
        QFETCH(QSize, size);
        QFETCH(Theme::Look, look);
        QFETCH(int, scale);
        m_desk->theme.setLook(look);
        m_desk->theme.setScale(scale);
        open(size);
        keepPicture(*m_desk->shell, "people-import-empty");
        QCOMPARE(clipped(*m_desk->shell), QStringList());
        choose(write("lista de la minga.csv",
            "Nombres y apellidos,Teléfono,Rol,Lengua\nAlba Cando,0991234567,Aprende,qu\n"
            "Nayeli,,,\nDon Segundo Quishpe,,Facilita,\nMama Juana,,Sabia,\nLuz Tipán,,,es\n"));
        QTRY_VERIFY(page()->addButton()->isEnabled());
        QTRY_COMPARE(clipped(*m_desk->shell), QStringList());
        QCOMPARE(m_desk->shell->size(), size);
        QCOMPARE(hardToHit(*m_desk->shell), QStringList());
        keepPicture(*m_desk->shell, "people-import");
        m_desk->shell->back();
        QTRY_COMPARE(clipped(*m_desk->shell), QStringList());
        keepPicture(*m_desk->shell, "people");
    }
};

QTEST_MAIN(TestPersonImport)
#include "testpersonimport.moc"
