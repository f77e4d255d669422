// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/chapterview.h"
#include "ui/voice/listenbutton.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text.h"

#include <QFrame>
#include <QPointer>

namespace tambo::ui {

/// The chapter of the page that is shown, beside it, or over it where there is no room for both.
/// The keyboard goes back to where it was when it is closed.
class HelpPanel : public QFrame
{
    Q_OBJECT
public:
    HelpPanel(Theme &theme, Speaker &speaker, QWidget *parent);

    void open(const Chapter &chapter);
    enum class Focus { Back, Leave };
    void close(Focus focus);
    [[nodiscard]] ChapterView *view() const { return m_view; }
    [[nodiscard]] Button *closeButton() const { return m_close; }
    [[nodiscard]] Button *bookButton() const { return m_book; }

Q_SIGNALS:
    /// The whole book is wanted, at that chapter.
    void bookWanted(const QString &chapter);
    void closed();

private:
    void restyle();

    Theme &m_theme;
    QPointer<QWidget> m_before; ///< what had the keyboard
    Text *m_head;
    ChapterView *m_view;
    ListenButton *m_listen;
    Button *m_book;
    Button *m_close;
};

} // namespace tambo::ui
