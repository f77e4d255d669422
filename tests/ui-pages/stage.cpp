// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui-pages/stage.h"

#include "tests/support/patience.h"
#include "ui/archive/storypage.h"
#include "ui/shell/personbutton.h"
#include "ui/start/signinpage.h"
#include "ui/sync/stickcard.h"

#include <QScrollArea>

namespace tambo::ui::test {

namespace {

using Front = Scene::Front;
using Tongue = View::Tongue;
using Look = Theme::Look;

constexpr QSize smallWindow(1024, 600);
constexpr QSize usualWindow(1366, 768);
constexpr Look looks[]{Look::Light, Look::Dark, Look::Contrast};
constexpr Tongue tongues[]{Tongue::Spanish, Tongue::English, Tongue::Pseudo};
constexpr Village::Kind kinds[]{Village::Kind::Full, Village::Kind::Empty};
constexpr int scales[]{100, 150};

bool openPersonMenu(Stage &stage)
{
    auto *button = stage.desk().shell->personButton();
    if (!QApplication::activePopupWidget())
        button->openMenu();
    stage.lookAt(QApplication::activePopupWidget());
    return stage.window();
}

/// The first action of the top bar: to correct, to save with nothing written.
bool pressFirstAction(Stage &stage)
{
    const QList<QWidget *> actions = stage.desk().shell->page()->topActions();
    if (actions.isEmpty() || !actions.first()->isEnabled())
        return false;
    qobject_cast<QAbstractButton *>(actions.first())->click();
    return true;
}

/// The form of a story, with all that it can ask.
bool editStory(Stage &stage)
{
    auto *page = qobject_cast<StoryPage *>(stage.desk().shell->page());
    if (!page || !page->editButton()->isEnabled())
        return false;
    page->editButton()->click();
    page->editor()->form()->mapButton()->click();
    page->editor()->form()->moreButton()->click();
    return true;
}

/// A memory with nothing on it; its name is in no language.
QList<usb::Stick> blueStick(const DeviceId &)
{
    return {{QStringLiteral("/media/2580"), QStringLiteral("2580"), 1'000'000'000, {}}};
}

bool plugStickIn(Stage &stage)
{
    stage.desk().context().findSticks = blueStick;
    auto *card = stage.desk().shell->findChild<StickCard *>();
    if (!card || !card->note().contains(u"2580"))
        return false;
    for (QWidget *above = card; above; above = above->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(above))
            area->ensureWidgetVisible(card, 0, 0);
    }
    return true;
}

QList<View> allViews()
{
    QList<View> all;
    for (const Look look : looks) {
        for (const Tongue tongue : tongues) {
            for (const QSize &size : {smallWindow, usualWindow}) {
                for (const int scale : scales) {
                    for (const Village::Kind kind : kinds)
                        all.append({look, tongue, size, scale, kind});
                }
            }
        }
    }
    return all;
}

} // namespace

QByteArray View::name() const
{
    static constexpr const char *lookNames[]{"light", "dark", "contrast"};
    static constexpr const char *tongueNames[]{"es", "en", "pseudo"};
    return QByteArray::number(size.width()) + '-' + lookNames[int(look)] + '-'
        + tongueNames[int(tongue)] + '-' + QByteArray::number(scale)
        + (kind == Village::Kind::Full ? "" : "-empty");
}

QList<View> views()
{
    if (qEnvironmentVariableIsSet("TAMBO_ALL_VIEWS"))
        return allViews();
    constexpr auto full = Village::Kind::Full;
    constexpr auto empty = Village::Kind::Empty;
    return {
        {Look::Light, Tongue::Spanish, smallWindow, 150, full},
        {Look::Light, Tongue::English, usualWindow, 150, empty},
        {Look::Light, Tongue::Pseudo, smallWindow, 100, empty},
        {Look::Dark, Tongue::Spanish, usualWindow, 100, empty},
        {Look::Dark, Tongue::English, smallWindow, 150, full},
        {Look::Dark, Tongue::Pseudo, usualWindow, 150, full},
        {Look::Contrast, Tongue::Spanish, smallWindow, 150, full},
        {Look::Contrast, Tongue::English, usualWindow, 100, empty},
        {Look::Contrast, Tongue::Pseudo, usualWindow, 100, full},
    };
}

QList<Scene> scenes()
{
    QList<Scene> all;
    const PageTable pages = allPages();
    for (const PageRow &row : pages)
        all.append({row.name, Front::Shell, row.name});
    all.append({QStringLiteral("story+edit"), Front::Shell, QStringLiteral("story"), editStory});
    all.append({QStringLiteral("story-consent+form"), Front::Shell, QStringLiteral("story-consent"),
        pressFirstAction});
    all.append({QStringLiteral("story-new+problem"), Front::Shell, QStringLiteral("story-new"),
        pressFirstAction});
    all.append(
        {QStringLiteral("people+new"), Front::Shell, QStringLiteral("people"), pressFirstAction});
    all.append({QStringLiteral("sync+stick"), Front::Shell, QStringLiteral("sync"), plugStickIn});
    all.append({QStringLiteral("home+menu"), Front::Shell, QStringLiteral("home"), openPersonMenu});
    all.append({QStringLiteral("start"), Front::Start});
    all.append({QStringLiteral("sign-in"), Front::SignIn});
    all.append({QStringLiteral("unlock"), Front::Unlock});
    all.append({QStringLiteral("gallery"), Front::Gallery});
    return all;
}

bool isPossible(const Scene &scene, const View &view)
{
    // Where there is no story, nothing of it can be corrected.
    return view.kind == Village::Kind::Full || !scene.act
        || !scene.page.startsWith(QLatin1String("story"))
        || scene.page == QLatin1String("story-new");
}

void addRows(const QList<View> &views, bool (*isWanted)(const Scene &, const View &))
{
    QTest::addColumn<int>("scene");
    QTest::addColumn<View>("view");
    const QList<Scene> all = scenes();
    for (const View &view : views) {
        for (int i = 0; i < all.size(); ++i) {
            if (isWanted(all[i], view))
                QTest::addRow("%s-%s", qPrintable(all[i].name), view.name().constData())
                    << i << view;
        }
    }
}

bool speaksTheProgram(const Scene &scene)
{
    return scene.front != Front::Gallery && scene.page != QLatin1String("help")
        && scene.page != QLatin1String("translate");
}

Stage::Stage()
{
    QApplication::setCursorFlashTime(0); // a cursor that blinks is no difference
}

Stage::~Stage()
{
    QCoreApplication::removeTranslator(&m_pseudo);
}

void Stage::speak(Tongue tongue)
{
    QCoreApplication::removeTranslator(&m_pseudo);
    const auto spoken
        = m_speech.speak(tongue == Tongue::English ? Language::English : Language::Spanish);
    if (!spoken.ok())
        qFatal("%s", qPrintable(spoken.error().message));
    if (tongue == Tongue::Pseudo)
        QCoreApplication::installTranslator(&m_pseudo);
}

/// Both centres have a theme of their own, and the program one style.
void Stage::wear(const View &view)
{
    auto &village = view.kind == Village::Kind::Full ? m_full : m_empty;
    if (!village) {
        speak(Tongue::Spanish); // as a centre that was founded here
        village = std::make_unique<Village>(view.kind);
    }
    m_village = village.get();
    speak(view.tongue);
    desk().theme.setLook(view.look);
    desk().theme.setScale(view.scale);
    desk().theme.applyTo(*qApp);
}

void Stage::open(const Scene &scene, const View &view)
{
    if (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    m_window = nullptr;
    m_front.reset();
    m_gallery.reset();
    if (m_village)
        desk().context().findSticks = [](const DeviceId &) { return QList<usb::Stick>(); };
    if (m_view != view) {
        if (m_village)
            desk().shell.reset();
        m_view = view;
        wear(view);
    }
    m_same = 0;
    if (scene.front == Front::Shell)
        openShell(scene, view);
    else
        openFront(scene, view);
    if (!m_window)
        return;
    m_village->askStore();
    QWidget *opened = std::exchange(m_window, nullptr);
    QTRY_VERIFY2(
        (m_window = opened, isStill()), qPrintable(scene.name + QStringLiteral(" is not still")));
    if (!scene.act)
        return;
    bool done = false; // it is asked once more after the last time
    QTRY_VERIFY2(done || (done = scene.act(*this)), qPrintable(scene.name));
    m_same = 0;
    QTRY_VERIFY2(isStill(), qPrintable(scene.name));
}

void Stage::openShell(const Scene &scene, const View &view)
{
    QTRY_VERIFY(desk().context().access.isKnown());
    if (desk().shell && scene.act)
        desk().shell.reset(); // what was done on a page would still be there
    if (!desk().shell) {
        desk().openShell(view.size);
        // As in the program's window, which does not grow for what it holds.
        desk().shell->setFixedSize(view.size);
    }
    desk().shell->go({scene.page, m_village->subjectOf(scene.page), {}});
    m_window = desk().shell.get();
}

void Stage::openFront(const Scene &scene, const View &view)
{
    desk().shell.reset();
    if (scene.front == Front::Gallery) {
        m_gallery = std::make_unique<Gallery>(desk().theme);
        m_gallery->setFixedSize(view.size);
        m_gallery->show();
        m_window = m_gallery.get();
        return;
    }
    m_front = std::make_unique<MainWindow>(desk().theme,
        MainWindow::Options{{folderOf(scene.front), m_folder.filePath(QStringLiteral("ejemplo"))},
            {}, allPages, [] { return false; }});
    // It begins with what was chosen for it, which is nothing.
    desk().theme.setLook(view.look);
    desk().theme.setScale(view.scale);
    m_front->setFixedSize(view.size);
    m_front->show();
    m_front->activateWindow();
    m_front->start()->begin();
    if (scene.front == Front::SignIn)
        QTRY_VERIFY(m_front->signIn() && m_front->signIn()->isVisible());
    if (scene.front == Front::Unlock)
        QTRY_VERIFY(m_front->start()->isAsking());
    m_window = m_front.get();
}

/// The centre that such a window finds; made when it is asked for first.
QString Stage::folderOf(Front front)
{
    const QString folder = m_folder.filePath(QString::number(int(front)));
    if (front == Front::Start || store::Store::exists(folder))
        return folder;
    const auto store = foundCentre(folder,
        {QStringLiteral("Infocentro San Plácido"), QStringLiteral("San Plácido, Manabí"),
            store::newRecoveryEntropy()});
    if (!store.ok())
        qFatal("%s", qPrintable(store.error().message));
    if (front == Front::SignIn) {
        addPersons(**store);
        return folder;
    }
    const auto closed
        = (*store)
              ->changeVault([](store::Vault &vault) -> Result<> {
                  TAMBO_TRY(vault.addPassphrase(QStringLiteral("tres gallinas"), {1, 8192}));
                  return vault.close();
              })
              .takeResult();
    if (!closed.ok())
        qFatal("%s", qPrintable(closed.error().message));
    return folder;
}

/// Asked again and again until nothing is on its way and it looks the same as before.
bool Stage::isStill()
{
    constexpr int enough = 2;
    if (m_same >= enough)
        return true; // also when it is asked once more
    const QImage now = m_window->grab().toImage();
    m_same = m_village->isIdle() && now == m_picture ? m_same + 1 : 0;
    m_picture = now;
    return m_same >= enough;
}

} // namespace tambo::ui::test
