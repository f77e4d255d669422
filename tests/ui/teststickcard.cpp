// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patience.h"
#include "tests/ui/clipped.h"
#include "tests/ui/screens.h"
#include "tests/ui/uifixture.h"
#include "ui/shell/toast.h"
#include "ui/shell/words.h"
#include "ui/sync/stickcard.h"
#include "ui/sync/syncpage.h"
#include "ui/widgets/segments.h"

#include <QListView>

using namespace tambo;
using namespace tambo::ui;
using namespace tambo::ui::test;

namespace {

/// A centre with Envíos open; its stick is a folder.
struct Carrying : Desk {
    void openPage()
    {
        openShell();
        shell->go({QStringLiteral("sync"), {}, {}});
        page = qobject_cast<SyncPage *>(shell->page());
    }
    void plugIn(const QTemporaryDir &stick)
    {
        // A look may outlive the desk: nobody waits for a memory that does not answer.
        context().findSticks = [eyes = eyes, folder = stick.path()](const DeviceId &own) {
            const QList<usb::Stick> found{{folder, QStringLiteral("AZUL"), 1'000'000'000,
                eyes->finder.offeredIn(folder, own)}};
            ++eyes->looks;
            return found;
        };
    }
    /// A file that somebody chooses, to write and to read.
    void choose(const QString &file) const
    {
        context().chooseSaveFile
            = [file](QWidget *, const QString &, const QString &suggestion, const auto &chosen) {
                  QVERIFY(suggestion.endsWith(QStringLiteral(".tambo")));
                  chosen(file);
              };
        context().chooseFiles = [file](QWidget *, const QString &, const QString &,
                                    const auto &chosen) { chosen(QStringList(file)); };
    }
    /// Of the last meeting.
    [[nodiscard]] QString toolTip() const
    {
        return page->past()->model()->index(0, 0).data(Qt::ToolTipRole).toString();
    }
    void follow(const Carrying &other) const
    {
        const auto done
            = context()
                  .store
                  .write([centre = other.context().store.centre()](
                             store::Writer &writer) { return sync::subscribe(writer, centre); })
                  .takeResult();
        QVERIFY(done.ok());
    }
    void tell(const QString &title) const
    {
        store::Store &store = context().store;
        archive::Story story;
        story.title = title;
        story.space = store.space(store::SpaceKind::Public);
        QVERIFY(store.write([&](store::Writer &writer) { return writer.save(story); })
                .takeResult()
                .ok());
    }
    [[nodiscard]] QStringList titles() const
    {
        const auto stories
            = context()
                  .store.read([](store::Reader &reader) { return reader.list<archive::Story>(); })
                  .takeResult();
        QStringList titles;
        for (const archive::Story &story : *stories)
            titles.append(story.title);
        return titles;
    }
    [[nodiscard]] QString toast() const { return shell->toast()->sentence(); }

    SyncPage *page = nullptr;
    struct Eyes {
        usb::StickFinder finder;
        std::atomic<int> looks = 0;
    };
    std::shared_ptr<Eyes> eyes = std::make_shared<Eyes>();
};

} // namespace

class TestStickCard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_stick = std::make_unique<QTemporaryDir>(); }

    void carriesWhatSomebodyChose()
    {
        Carrying a;
        a.tell(QStringLiteral("La molienda"));
        a.plugIn(*m_stick);
        a.openPage();
        StickLoad *load = a.page->stick()->load();
        QTRY_COMPARE(a.page->stick()->note(), QStringLiteral("La memoria «AZUL» está conectada."));
        QVERIFY(!load->what()->isVisible());
        QCOMPARE(load->mostBytes(700'000'000), 700'000'000);
        QCOMPARE(load->mostBytes(0), 0);
        load->optionsButton()->click();
        QVERIFY(load->what()->isVisible());
        load->what()->button(1)->click();
        load->size()->button(1)->click();
        QTRY_COMPARE(clipped(*a.shell), QStringList());
        keepPicture(*a.shell, "stick-load");
        QVERIFY(load->everything());
        QCOMPARE(load->mostBytes(700'000'000), 500'000'000);
        QCOMPARE(load->mostBytes(300'000'000), 300'000'000);
        QCOMPARE(load->mostBytes(0), 500'000'000);
        a.page->stick()->copyButton()->click();
        QVERIFY(!load->isEnabled());
        QTRY_VERIFY(a.toast().startsWith(QStringLiteral("Copiado: ")));
        load->optionsButton()->click();
        QVERIFY(!load->what()->isVisible());
        QVERIFY(!load->everything());
        QCOMPARE(load->mostBytes(700'000'000), 700'000'000);
    }

    void carriesStoriesToAnotherCentre()
    {
        Carrying a;
        Carrying b;
        a.follow(b);
        b.follow(a);
        a.tell(QStringLiteral("La molienda"));
        a.plugIn(*m_stick);
        a.openPage();
        QTRY_COMPARE(a.page->stick()->note(), QStringLiteral("La memoria «AZUL» está conectada."));
        a.page->stick()->copyButton()->click();
        QVERIFY(!a.page->stick()->copyButton()->isEnabled());
        QCOMPARE(a.page->stick()->note(), QStringLiteral("No saque la memoria todavía."));
        QTRY_VERIFY(a.toast().startsWith(QStringLiteral("Copiado: ")));
        QVERIFY(a.toast().endsWith(QStringLiteral("Ya puede sacar la memoria.")));
        QCOMPARE(bundles(), QStringList(QStringLiteral("tambo-2026-07-14-084200.tambo")));
        // Nobody knows who will read it.
        QTRY_COMPARE(a.page->past()->model()->rowCount(), 1);
        QVERIFY(a.toolTip().startsWith(QStringLiteral("Subió ")));
        // What it wrote itself is no offer: with the second look from now, the first is over.
        const int before = a.eyes->looks;
        QTRY_VERIFY(a.eyes->looks >= before + 2);
        QVERIFY(a.page->stick()->copyButton()->isEnabled());
        QCOMPARE(a.page->stick()->note(), QStringLiteral("La memoria «AZUL» está conectada."));

        b.plugIn(*m_stick);
        b.openPage();
        QTRY_VERIFY(
            b.page->stick()->note().startsWith(QStringLiteral("En la memoria hay un paquete de ")));
        QCOMPARE(b.titles(), QStringList()); // nothing is read by itself
        b.page->stick()->bringButton()->click();
        QTRY_COMPARE(b.toast(), QStringLiteral("Llegaron novedades. Ya puede sacar la memoria."));
        QCOMPARE(b.titles(), QStringList(QStringLiteral("La molienda")));
        b.page->lists()->button(1)->click();
        QTRY_COMPARE(b.page->past()->model()->rowCount(), 1);
        QVERIFY(b.page->past()->model()->index(0, 0).data().toString().startsWith(
            QStringLiteral("Memoria USB")));
        QVERIFY(b.toolTip().startsWith(QStringLiteral("Infocentro San Plácido\n")));
        b.page->stick()->bringButton()->click();
        QTRY_COMPARE(
            b.toast(), QStringLiteral("El paquete no trae nada nuevo. Ya puede sacar la memoria."));
    }

    void aStickIsOfferedOnEveryPageOnce()
    {
        Carrying a;
        Carrying b;
        a.follow(b);
        b.follow(a);
        a.tell(QStringLiteral("La molienda"));
        a.plugIn(*m_stick);
        a.openPage();
        QTRY_VERIFY(a.page->stick()->copyButton()->isEnabled());
        QTRY_COMPARE(a.page->stick()->note(), QStringLiteral("La memoria «AZUL» está conectada."));
        a.page->stick()->copyButton()->click();
        QTRY_VERIFY(a.toast().startsWith(QStringLiteral("Copiado: ")));
        b.openShell();
        b.plugIn(*m_stick);
        QTRY_COMPARE(b.toast(), QStringLiteral("En la memoria «AZUL» hay algo de otro PC."));
        QVERIFY(b.shell->toast()->isVisible());
        QCOMPARE(b.titles(), QStringList()); // nothing is read by itself
        b.button(QStringLiteral("Ver"))->click();
        QCOMPARE(b.shell->route().page, QStringLiteral("sync"));
        QVERIFY(!b.shell->toast()->isVisible());
        // Once is enough.
        b.shell->back();
        const int before = b.eyes->looks;
        QTRY_VERIFY(b.eyes->looks >= before + 2);
        QVERIFY(!b.shell->toast()->isVisible());
    }

    void withoutAStickAFileIsChosen()
    {
        Carrying desk;
        Carrying other;
        desk.follow(other);
        other.follow(desk);
        desk.tell(QStringLiteral("La molienda"));
        const QString file = m_stick->filePath(QStringLiteral("mi paquete.tambo"));
        desk.choose(file);
        desk.openPage();
        QCOMPARE(desk.page->stick()->note(),
            QStringLiteral("Conecte una memoria y llévela a otro PC, o elija un archivo."));
        desk.page->stick()->copyButton()->click();
        // Of a memory nothing is said.
        QCOMPARE(desk.page->stick()->note(), QStringLiteral("Puede seguir trabajando."));
        QTRY_VERIFY(desk.toast().startsWith(QStringLiteral("Copiado: ")));
        QVERIFY(!desk.toast().contains(QStringLiteral("memoria")));
        QVERIFY(usb::showBundle(file).ok());
        // A file that is there already is not written over.
        desk.page->stick()->copyButton()->click();
        QTRY_COMPARE(desk.toast(), QStringLiteral("Ya hay un archivo con ese nombre. Elija otro."));
        // Whose it is, the file itself says.
        other.choose(file);
        other.openPage();
        other.page->stick()->bringButton()->click();
        QTRY_COMPARE(other.toast(), QStringLiteral("Llegaron novedades."));
        QTRY_VERIFY(other.toolTip().startsWith(QStringLiteral("Infocentro San Plácido\n")));
    }

    void whatIsNoBundleIsSaid()
    {
        Carrying desk;
        const QString file = m_stick->filePath(QStringLiteral("foto.tambo"));
        QFile bad(file);
        QVERIFY(bad.open(QIODevice::WriteOnly));
        bad.write(QByteArray(5000, 'x'));
        bad.close();
        desk.choose(file);
        desk.plugIn(*m_stick);
        desk.openPage();
        QTRY_COMPARE(
            desk.page->stick()->note(), QStringLiteral("La memoria «AZUL» está conectada."));
        desk.page->stick()->bringButton()->click();
        QTRY_COMPARE(desk.toast(), QStringLiteral("Ese archivo no es un paquete de Tambo."));
        QVERIFY(desk.page->stick()->bringButton()->isEnabled());
    }

    void whatCameIsSaid()
    {
        usb::Taken taken;
        const auto said = [&taken] { return takenTexts(taken).join(u' '); };
        QCOMPARE(said(), QStringLiteral("El paquete no trae nada nuevo."));
        taken.control = 1;
        QCOMPARE(said(), QStringLiteral("Llegaron novedades."));
        taken.files = 1;
        QCOMPARE(said(), QStringLiteral("Llegaron novedades y 1 archivo."));
        taken.control = 0;
        taken.files = 2;
        QCOMPARE(said(), QStringLiteral("Llegó: 2 archivos."));
        taken.files = 0;
        taken.refused = 3;
        QCOMPARE(said(), QStringLiteral("No se aceptaron, porque su firma no vale: 3."));
        taken.records = 1;
        taken.problem = Error{Error::Kind::Corrupt, QStringLiteral("Está cortado."), {}};
        QCOMPARE(said(),
            QStringLiteral("Llegaron novedades. No se aceptaron, porque su firma no vale: 3."
                           " Está cortado."));
        usb::Written written;
        written.bytes = 3'000'000;
        QCOMPARE(writtenText(written), QStringLiteral("Copiado: %1.").arg(bytesText(3'000'000)));
        written.filesLeft = 1;
        QCOMPARE(writtenText(written),
            QStringLiteral("Copiado: %1. No cabía todo; lo demás queda para otra vez.")
                .arg(bytesText(3'000'000)));
    }

    void aBundleIsOpenedOnce()
    {
        Carrying desk;
        desk.tell(QStringLiteral("La molienda"));
        const QString file = m_stick->filePath(QStringLiteral("paquete.tambo"));
        usb::WriteWish wish;
        wish.path = file;
        QVERIFY(usb::writeBundle(desk.context().store, wish).takeResult().ok());
        usb::StickFinder finder;
        const auto offered = finder.offeredIn(m_stick->path(), DeviceId{});
        QVERIFY(offered);
        QCOMPARE(offered->path, file);
        QVERIFY(!finder.offeredIn(m_stick->path(), desk.context().store.device()));
        // Of the same size and time: nobody looks into it again.
        QFile bundle(file);
        QVERIFY(bundle.open(QIODevice::ReadWrite));
        const QDateTime then = bundle.fileTime(QFileDevice::FileModificationTime);
        bundle.write(QByteArray(5, 'x'));
        QVERIFY(bundle.flush());
        QVERIFY(bundle.setFileTime(then, QFileDevice::FileModificationTime));
        QCOMPARE(finder.offeredIn(m_stick->path(), DeviceId{}), offered);
        QVERIFY(bundle.setFileTime(then.addSecs(2), QFileDevice::FileModificationTime));
        QVERIFY(!finder.offeredIn(m_stick->path(), DeviceId{}));
    }

    void mountsAreListedWithoutAskingThem()
    {
        const QByteArray table
            = "22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw\n"
              "95 22 8:17 / /media/rosa/MI\\040USB rw,nosuid - vfat /dev/sdb1 rw,utf8\n"
              "96 22 0:50 / /mnt/lejos rw shared:9 master:2 - nfs4 servidor:/todo rw\n"
              "esto no es una línea\n";
        QCOMPARE(usb::mountsIn(table),
            (QList<usb::Mount>{{QStringLiteral("/dev/sda1"), QStringLiteral("/")},
                {QStringLiteral("/dev/sdb1"), QStringLiteral("/media/rosa/MI USB")},
                {QStringLiteral("servidor:/todo"), QStringLiteral("/mnt/lejos")}}));
    }

private:
    [[nodiscard]] QStringList bundles() const
    {
        return QDir(m_stick->path()).entryList(QDir::Files | QDir::Hidden);
    }

    std::unique_ptr<QTemporaryDir> m_stick;
};

QTEST_MAIN(TestStickCard)
#include "teststickcard.moc"
