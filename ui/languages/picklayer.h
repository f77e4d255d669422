// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/languages/phrasesounds.h"
#include "ui/languages/translating.h"
#include "ui/voice/readable.h"

#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace tambo::ui {

class Shell;

/// Lies over the window while people translate it. A click on a text, or the arrow keys and Enter,
/// chooses it; then its sentence can be translated where it stands. "Usar la ventana" makes way, to
/// go on to another page.
class PickLayer : public QWidget
{
    Q_OBJECT
public:
    PickLayer(Context &context, Translating &translating, Shell &shell);

    [[nodiscard]] PhraseEditor *editor() const { return m_editor; }
    [[nodiscard]] QString hint() const { return m_hint->text(); }
    [[nodiscard]] Button *useButton() const { return m_use; }
    [[nodiscard]] Button *endButton() const { return m_end; }
    /// The sentences among which somebody has to choose, as they say the same.
    [[nodiscard]] QList<QAbstractButton *> offered() const;

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void layOut();
    void setPicking(bool picks);
    void walk(int step);
    void choose(const QStringList &texts);
    void offer(const QList<languages::PhraseKey> &keys);
    void edit(const languages::PhraseKey &key);
    void closeEditor();
    void end();
    void save(const languages::Phrase &phrase);
    void place();
    void fitEditor(int width, int height);
    [[nodiscard]] QList<Readable> texts() const;
    [[nodiscard]] QRect rectOf(const QWidget &widget) const;

    Theme &m_theme;
    store::Store &m_store;
    Translating &m_translating;
    Shell &m_shell;
    bool m_picks = true;
    QPointer<QWidget> m_at; ///< the text that the arrow keys have come to
    QWidget *m_panel;
    Card *m_bar;
    Text *m_hint;
    Button *m_use;
    Button *m_end;
    QWidget *m_choices;
    QVBoxLayout *m_choiceLayout;
    QScrollArea *m_area; ///< the editor scrolls where large letters leave no room for all of it
    PhraseEditor *m_editor;
    PhraseSounds *m_sounds;
};

} // namespace tambo::ui
