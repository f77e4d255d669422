// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui-pages/pseudo.h"
#include "tests/ui-pages/village.h"
#include "ui/gallery/gallery.h"
#include "ui/start/mainwindow.h"

namespace tambo::ui::test {

/// How a window is looked at.
struct View {
    enum class Tongue { Spanish, English, Pseudo };
    Theme::Look look = Theme::Look::Light;
    Tongue tongue = Tongue::Spanish;
    QSize size{1366, 768};
    int scale = 100; ///< percent
    Village::Kind kind = Village::Kind::Full;

    bool operator==(const View &) const = default;
    [[nodiscard]] QByteArray name() const;
};

/// Every pair of two choices occurs in one of them; with
/// TAMBO_ALL_VIEWS in the environment, every choice with every other.
[[nodiscard]] QList<View> views();

class Stage;

/// What is opened, and what somebody has done there.
struct Scene {
    enum class Front { Shell, Start, SignIn, Unlock, Gallery };
    QString name;
    Front front = Front::Shell;
    QString page{}; ///< of the shell
    bool (*act)(Stage &stage) = nullptr; ///< false: not there yet, ask again
};

/// Every page of the window, what comes before them, and what opens over them.
[[nodiscard]] QList<Scene> scenes();

[[nodiscard]] bool isPossible(const Scene &scene, const View &view);

/// A row of a test, with a scene's number and a view, for each that is wanted.
void addRows(const QList<View> &views, bool (*isWanted)(const Scene &, const View &));

/// False where other words stand: help is a book with languages of its own, who translates reads
/// the Spanish, and what the gallery says is made up.
[[nodiscard]] bool speaksTheProgram(const Scene &scene);

/// Opens scenes in views, one at a time. A shell stays for the next scene of the same view.
class Stage
{
public:
    Stage();
    ~Stage();
    Q_DISABLE_COPY_MOVE(Stage)

    /// Fails the test, and window() is null, where it does not come to rest.
    void open(const Scene &scene, const View &view);
    [[nodiscard]] QWidget *window() const { return m_window; }
    [[nodiscard]] Desk &desk() { return m_village->desk(); }
    [[nodiscard]] const QSet<QString> &words() const { return m_village->words(); }
    void lookAt(QWidget *window) { m_window = window; }

private:
    void speak(View::Tongue tongue);
    void wear(const View &view);
    void openShell(const Scene &scene, const View &view);
    void openFront(const Scene &scene, const View &view);
    [[nodiscard]] QString folderOf(Scene::Front front);
    [[nodiscard]] bool isStill();

    QTemporaryDir m_folder;
    Pseudo m_pseudo;
    Speech m_speech;
    std::unique_ptr<Village> m_full;
    std::unique_ptr<Village> m_empty;
    Village *m_village = nullptr;
    std::unique_ptr<MainWindow> m_front;
    std::unique_ptr<Gallery> m_gallery;
    std::optional<View> m_view;
    QWidget *m_window = nullptr;
    QImage m_picture;
    int m_same = 0;
};

} // namespace tambo::ui::test

Q_DECLARE_METATYPE(tambo::ui::test::View)
