// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/uifixture.h"
#include "ui/shell/toast.h"
#include "ui/sync/choicerow.h"
#include "ui/sync/stickcard.h"
#include "ui/sync/syncpage.h"

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
    void plugIn(const QTemporaryDir &stick) const
    {
        page->stick()->setFinder([folder = stick.path()](const DeviceId &own) {
            return QList<usb::Stick>{
                {folder, QStringLiteral("AZUL"), 1'000'000'000, usb::offeredIn(folder, own)}};
        });
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
};

} // namespace

class TestStickCard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_stick = std::make_unique<QTemporaryDir>(); }

    void carriesStoriesToAnotherCentre()
    {
        Carrying a;
        Carrying b;
        a.follow(b);
        b.follow(a);
        a.tell(QStringLiteral("La molienda"));
        a.openPage();
        QCOMPARE(a.page->stick()->note(),
            QStringLiteral("Conecte una memoria y llévela a otro PC, o elija un archivo."));
        a.plugIn(*m_stick);
        QTRY_COMPARE(a.page->stick()->note(), QStringLiteral("La memoria «AZUL» está conectada."));
        a.page->stick()->copyButton()->click();
        QVERIFY(!a.page->stick()->copyButton()->isEnabled());
        QTRY_VERIFY(a.toast().startsWith(QStringLiteral("Copiado: ")));
        QVERIFY(a.toast().endsWith(QStringLiteral("Ya puede sacar la memoria.")));
        QCOMPARE(bundles(), QStringList(QStringLiteral("tambo-2026-07-14-084200.tambo")));
        // What it wrote itself is no offer.
        a.plugIn(*m_stick);
        QTRY_VERIFY(a.page->stick()->copyButton()->isEnabled());
        QCOMPARE(a.page->stick()->note(), QStringLiteral("La memoria «AZUL» está conectada."));

        b.openPage();
        b.plugIn(*m_stick);
        QTRY_VERIFY(
            b.page->stick()->note().startsWith(QStringLiteral("En la memoria hay un paquete de ")));
        QCOMPARE(b.titles(), QStringList()); // nothing is read by itself
        b.page->stick()->bringButton()->click();
        QTRY_VERIFY(b.toast().startsWith(QStringLiteral("Llegó: ")));
        QCOMPARE(b.titles(), QStringList(QStringLiteral("La molienda")));
        b.page->lists()->button(1)->click();
        QTRY_COMPARE(b.page->past()->model()->rowCount(), 1);
        QVERIFY(b.page->past()->model()->index(0, 0).data().toString().startsWith(
            QStringLiteral("Memoria USB")));
        b.page->stick()->bringButton()->click();
        QTRY_COMPARE(
            b.toast(), QStringLiteral("El paquete no trae nada nuevo. Ya puede sacar la memoria."));
    }

    void withoutAStickAFileIsChosen()
    {
        Carrying desk;
        desk.tell(QStringLiteral("La molienda"));
        const QString file = m_stick->filePath(QStringLiteral("mi paquete.tambo"));
        desk.context().chooseSaveFile
            = [&](QWidget *, const QString &, const QString &suggestion, const auto &chosen) {
                  QVERIFY(suggestion.endsWith(QStringLiteral(".tambo")));
                  chosen(file);
              };
        desk.openPage();
        desk.page->stick()->copyButton()->click();
        QTRY_VERIFY(desk.toast().startsWith(QStringLiteral("Copiado: ")));
        QVERIFY(usb::showBundle(file).ok());
        // A file that is there already is not written over.
        desk.page->stick()->copyButton()->click();
        QTRY_COMPARE(desk.toast(), QStringLiteral("Ya hay un archivo con ese nombre. Elija otro."));
    }

    void whatIsNoBundleIsSaid()
    {
        Carrying desk;
        const QString file = m_stick->filePath(QStringLiteral("foto.tambo"));
        QFile bad(file);
        QVERIFY(bad.open(QIODevice::WriteOnly));
        bad.write(QByteArray(5000, 'x'));
        bad.close();
        desk.context().chooseFiles = [&](QWidget *, const QString &, const QString &,
                                         const auto &chosen) { chosen(QStringList(file)); };
        desk.openPage();
        desk.plugIn(*m_stick);
        QTRY_COMPARE(
            desk.page->stick()->note(), QStringLiteral("La memoria «AZUL» está conectada."));
        desk.page->stick()->bringButton()->click();
        QTRY_COMPARE(desk.toast(), QStringLiteral("Ese archivo no es un paquete de Tambo."));
        QVERIFY(desk.page->stick()->bringButton()->isEnabled());
    }

    void whatWasPluggedInAtThisPcIsFound()
    {
        // There may be none here; whatever there is must have a folder.
        for (const usb::Stick &stick : usb::sticks(DeviceId{}))
            QVERIFY(QFileInfo(stick.folder).isDir());
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
