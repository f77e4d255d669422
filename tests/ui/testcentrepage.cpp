// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/privacy/centrepage.h"

#include "app/people/pcnames.h"
#include "app/store/writerstate.h"
#include "tests/support/patience.h"
#include "tests/ui/clipped.h"
#include "tests/ui/peopledesk.h"
#include "tests/ui/screens.h"

#include <QFileInfo>
#include <QScrollArea>

using namespace tambo;
using namespace tambo::ui;
using namespace tambo::ui::test;

namespace {

struct CentreDesk : PeopleDesk {
    CentrePage *openCentre()
    {
        if (!shell)
            openShell();
        shell->go({QStringLiteral("centre"), {}, {}});
        [this] { QTRY_VERIFY(shell->isActiveWindow()); }();
        auto *page = qobject_cast<CentrePage *>(shell->page());
        return page;
    }
    /// Another PC that was let in.
    DeviceId letIn() const
    {
        const store::Keyring keys = store::Keyring::generate();
        const auto done = context().store.write([&](store::Writer &writer) {
            return store::certifyDevice(writer, {keys.device.publicKey, keys.box.publicKey});
        });
        if (!done.result().ok())
            qFatal("cannot let a PC in");
        return keys.deviceId();
    }
    [[nodiscard]] store::Vault vault() const
    {
        return store::Store::vaultOf(context().store.folder())->vault;
    }
};

} // namespace

class TestCentrePage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPcGetsAName();
    void aPcIsSentAwayForGood();
    void aPassphraseIsPutChangedAndTaken();
    void aNewSheetIsWrittenOrNothingChanges();
    void anotherPcIsInvited();
    void anInvitationGoesIntoAFile();
    void anInvitationWaitsForNobodyElse();
    void aFacilitatorNamesAndNoMore();
    void aLearnerIsToldWhoMay();
    void whatLeavesIsSaid();
    void itFitsEveryScreen_data() { addScreens(); }
    void itFitsEveryScreen();
};

void TestCentrePage::aPcGetsAName()
{
    CentreDesk desk;
    desk.sit(desk.rosa, "2580");
    CentrePage *page = desk.openCentre();
    QTRY_COMPARE(page->pcs().size(), 1);
    page->pcs().first()->nameButton()->setFocus();
    press(Qt::Key_Space);
    type(QString(people::longestPcName + 1, u'a'));
    press(Qt::Key_Return);
    QTRY_VERIFY(!page->pcs().first()->field()->error().isEmpty());
    page->pcs().first()->field()->edit()->selectAll();
    type(words("La de la ventana"));
    press(Qt::Key_Return);
    QTRY_COMPARE(page->pcs().first()->pc().name, words("La de la ventana (este)"));
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(page->pcs().first()->pc().given.isEmpty());
}

void TestCentrePage::aPcIsSentAwayForGood()
{
    CentreDesk desk;
    const DeviceId other = desk.letIn();
    desk.sit(desk.rosa, "2580");
    CentrePage *page = desk.openCentre();
    QTRY_COMPARE(page->pcs().size(), 2);
    QVERIFY(page->pcs().first()->pc().here);
    QVERIFY(!page->pcs().first()->revokeButton()->isVisible());
    const auto away = [&] {
        store::Store &store = desk.context().store;
        return store.trust()->log(store.centre())->isRevoked(other);
    };
    page->pcs().last()->revokeButton()->click();
    QVERIFY(page->confirm()->isVisible());
    press(Qt::Key_Escape);
    QVERIFY(!page->confirm()->isVisible());
    QVERIFY(!away());
    page->pcs().last()->revokeButton()->click();
    type(words("1"));
    page->confirm()->destroyButton()->click();
    QTRY_VERIFY(away());
    QTRY_VERIFY(page->pcs().last()->pc().revoked);
    QVERIFY(!page->pcs().last()->revokeButton()->isVisible());
}

void TestCentrePage::aPassphraseIsPutChangedAndTaken()
{
    CentreDesk desk;
    desk.sit(desk.rosa, "2580");
    CentrePage *page = desk.openCentre();
    KeysBlock *keys = page->keys();
    QTRY_VERIFY(keys->setButton()->isVisible());
    QVERIFY(!keys->removeButton()->isVisible());
    keys->setButton()->click();
    QVERIFY(keys->wanted()->edit()->hasFocus());
    type(words("papa con cuy"));
    keys->again()->edit()->setText(words("papa con cuyes"));
    keys->saveButton()->click();
    QVERIFY(!keys->again()->error().isEmpty());
    keys->again()->edit()->setText(words("papa con cuy"));
    keys->saveButton()->click();
    QTRY_VERIFY(!desk.vault().isOpen());
    QTRY_COMPARE(keys->setButton()->text(), words("Cambiar la clave"));
    QTRY_VERIFY(keys->setButton()->isVisible());
    keys->setButton()->click();
    keys->before()->edit()->setText(words("papa con queso"));
    keys->wanted()->edit()->setText(words("mote con queso"));
    keys->again()->edit()->setText(words("mote con queso"));
    keys->saveButton()->click();
    QTRY_VERIFY(!keys->problem().isEmpty());
    keys->before()->edit()->setText(words("papa con cuy"));
    keys->saveButton()->click();
    QTRY_VERIFY(keys->setButton()->isVisible());
    QVERIFY(desk.vault().slotOf(words("mote con queso")).ok());
    keys->removeButton()->click();
    type(words("mote con queso"));
    keys->saveButton()->click();
    QTRY_VERIFY(desk.vault().isOpen());
    QVERIFY(desk.vault().passphrases().isEmpty());
}

void TestCentrePage::aNewSheetIsWrittenOrNothingChanges()
{
    CentreDesk desk;
    desk.sit(desk.rosa, "2580");
    CentrePage *page = desk.openCentre();
    QTRY_VERIFY(page->keys()->sheetButton()->isVisible());
    QString file = desk.dir.filePath(QStringLiteral("nada/hoja.pdf"));
    desk.context().chooseSaveFile
        = [&](QWidget *, const QString &, const QString &, const auto &chosen) { chosen(file); };
    const auto keysFile = [&] {
        QFile keys(desk.context().store.folder() + QStringLiteral("/keys"));
        return keys.open(QIODevice::ReadOnly) ? keys.readAll() : QByteArray();
    };
    const QByteArray before = keysFile();
    QVERIFY(!before.isEmpty());
    page->keys()->sheetButton()->click();
    QTRY_VERIFY(!page->keys()->problem().isEmpty());
    QCOMPARE(keysFile(), before);
    file = desk.dir.filePath(QStringLiteral("hoja.pdf"));
    page->keys()->sheetButton()->click();
    QTRY_VERIFY(keysFile() != before);
    QVERIFY(QFileInfo(file).size() > 0);
    QVERIFY(desk.vault().hasRecovery());
}

void TestCentrePage::anotherPcIsInvited()
{
    CentreDesk desk;
    desk.sit(desk.rosa, "2580");
    CentrePage *page = desk.openCentre();
    QTRY_VERIFY(page->inviteButton()->isVisible());
    page->inviteButton()->setFocus();
    press(Qt::Key_Space);
    QVERIFY(!page->inviteButton()->isVisible());
    InviteView *view = page->invitation();
    QTRY_VERIFY(!view->code().isEmpty());
    const auto invite = sync::DeviceInvite::fromCode(view->code());
    QVERIFY(invite.ok());
    QCOMPARE(invite->centre, desk.context().store.centre());
    // It has room in any column, whatever letters it got.
    const Text &shown = *view->codeText();
    QVERIFY(sync::DeviceInvite::fromCode(shown.text()).ok()); // as somebody copies it
    QVERIFY(shown.minimumSizeHint().width()
        <= shown.fontMetrics().horizontalAdvance(QStringLiteral("mmmmm")));
    QVERIFY(view->fileButton()->hasFocus());
    desk.letIn();
    QTRY_COMPARE(page->pcs().size(), 2);
    QCOMPARE(view->sentence(), words("Entró un PC. Póngale un nombre para reconocerlo."));
    QVERIFY(view->code().isEmpty());
    press(Qt::Key_Space);
    QVERIFY(!view->isVisible());
    QVERIFY(page->inviteButton()->hasFocus());
}

void TestCentrePage::anInvitationGoesIntoAFile()
{
    CentreDesk desk;
    desk.sit(desk.rosa, "2580");
    QString file = desk.dir.filePath(QStringLiteral("no hay/invitacion.txt"));
    desk.context().chooseSaveFile = [&file](QWidget *, const QString &, const QString &,
                                        const auto &chosen) { chosen(file); };
    CentrePage *page = desk.openCentre();
    QTRY_VERIFY(page->inviteButton()->isVisible());
    page->inviteButton()->click();
    QTRY_VERIFY(!page->invitation()->code().isEmpty());
    page->invitation()->fileButton()->click();
    QTRY_VERIFY(page->invitation()->sentence().startsWith(words("No se pudo guardar")));
    file = desk.dir.filePath(QStringLiteral("invitacion.txt"));
    page->invitation()->fileButton()->click();
    QTRY_VERIFY(page->invitation()->sentence().startsWith(words("Guardada.")));
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(written.readAll()).trimmed(), page->invitation()->code());
    QVERIFY(!(written.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
}

void TestCentrePage::anInvitationWaitsForNobodyElse()
{
    CentreDesk desk;
    desk.sit(desk.rosa, "2580");
    CentrePage *page = desk.openCentre();
    QTRY_VERIFY(page->inviteButton()->isVisible());
    page->inviteButton()->click();
    QTRY_VERIFY(!page->invitation()->code().isEmpty());
    desk.shell->go({QStringLiteral("home"), {}, {}});
    QTRY_VERIFY(page->invitation()->code().isEmpty());
    page = desk.openCentre();
    QTRY_VERIFY(page->inviteButton()->isVisible());
    page->inviteButton()->click();
    QTRY_VERIFY(!page->invitation()->code().isEmpty());
    press(Qt::Key_Escape);
    QVERIFY(page->invitation()->code().isEmpty());
}

void TestCentrePage::aFacilitatorNamesAndNoMore()
{
    CentreDesk desk;
    desk.letIn();
    desk.sit(desk.elsa, "1357");
    CentrePage *page = desk.openCentre();
    QTRY_COMPARE(page->pcs().size(), 2);
    QTRY_VERIFY(page->pcs().last()->nameButton()->isVisible());
    QVERIFY(!page->pcs().last()->revokeButton()->isVisible());
    QVERIFY(!page->keys()->setButton()->isVisible());
    QVERIFY(!page->keys()->sheetButton()->isVisible());
    QVERIFY(!page->inviteButton()->isVisible());
}

void TestCentrePage::aLearnerIsToldWhoMay()
{
    CentreDesk desk;
    desk.sit(desk.nayeli, "");
    CentrePage *page = desk.openCentre();
    QVERIFY(!page->keys()->isVisible());
    QVERIFY(!page->leaves()->isVisible());
    desk.sit(desk.rosa, "2580");
    QTRY_VERIFY(page->keys()->setButton()->isVisible());
}

void TestCentrePage::whatLeavesIsSaid()
{
    CentreDesk desk;
    desk.letIn();
    desk.sit(desk.rosa, "2580");
    CentrePage *page = desk.openCentre();
    QTRY_VERIFY(
        page->leaves()->said().contains(words("Lo del centro: Lo leen los 2 PC del centro.")));
    QVERIFY(page->leaves()->said().contains(words("Servidor: Este centro no tiene servidor.")));
    QCOMPARE(page->files()->said().first(), words("Archivos: 0"));
    QVERIFY(page->others()->said().contains(
        words("Personas: Lo de nadie se comparte con otro centro.")));
}

void TestCentrePage::itFitsEveryScreen()
{
    QFETCH(const QSize, size);
    QFETCH(const Theme::Look, look);
    QFETCH(const int, scale);
    CentreDesk desk;
    desk.letIn();
    desk.sit(desk.rosa, "2580");
    desk.theme.setLook(look);
    desk.theme.setScale(scale);
    desk.openShell(size);
    CentrePage *page = desk.openCentre();
    QTRY_COMPARE(page->pcs().size(), 2);
    QTRY_COMPARE(clipped(*desk.shell), QStringList());
    keepPicture(*desk.shell, "centre");
    QCOMPARE(desk.shell->size(), size);
    QTRY_COMPARE(hardToHit(*desk.shell), QStringList());
    page->keys()->setButton()->click();
    page->pcs().last()->revokeButton()->click();
    QTRY_COMPARE(clipped(*desk.shell), QStringList());
    keepPicture(*desk.shell, "centre-asking");
    page->inviteButton()->click();
    QTRY_VERIFY(!page->invitation()->code().isEmpty());
    page->findChild<QScrollArea *>()->ensureWidgetVisible(page->invitation()->doneButton());
    QTRY_COMPARE(clipped(*desk.shell), QStringList());
    keepPicture(*desk.shell, "centre-invitation");
}

QTEST_MAIN(TestCentrePage)
#include "testcentrepage.moc"
