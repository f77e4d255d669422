// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helppanel.h"

#include <QApplication>
#include <QVBoxLayout>

namespace tambo::ui {

HelpPanel::HelpPanel(Theme &theme, Speaker &speaker, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_head(new Text(Theme::Role::H2, Theme::Colour::Text, tr("Ayuda"), nullptr, Text::Fit::Elide))
    , m_view(new ChapterView(theme))
    , m_listen(new ListenButton(theme, speaker, *m_view, tr("la ayuda")))
    , m_book(new Button(
          theme, Button::Kind::Secondary, QStringLiteral("memoria"), tr("Toda la ayuda")))
    , m_close(new Button(theme, Button::Kind::Secondary, QStringLiteral("x"), {}))
{
    setProperty("clase", QStringLiteral("lado"));
    setAccessibleName(tr("Ayuda"));
    m_close->setAccessibleName(tr("Cerrar la ayuda"));
    m_close->setToolTip(tr("Cerrar la ayuda (Esc)"));
    auto *top = new QHBoxLayout;
    top->addWidget(m_head, 1);
    top->addWidget(m_listen);
    top->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_book);
    connect(m_close, &QPushButton::clicked, this, [this] { close(Focus::Back); });
    connect(m_book, &QPushButton::clicked, this, [this] { Q_EMIT bookWanted(m_view->chapter()); });
    connect(m_view, &ChapterView::wanted, this, [this](const QString &name) {
        if (const Chapter *chapter = book().chapter(name))
            m_view->show(*chapter);
    });
    connect(&theme, &Theme::changed, this, &HelpPanel::restyle);
    restyle();
    hide();
}

void HelpPanel::open(const Chapter &chapter)
{
    if (!isVisible())
        m_before = QApplication::focusWidget();
    show();
    raise();
    m_view->show(chapter);
    m_view->setFocus(Qt::ShortcutFocusReason);
}

void HelpPanel::close(Focus focus)
{
    if (!isVisible())
        return;
    const bool had = isAncestorOf(QApplication::focusWidget());
    hide();
    if (focus == Focus::Back && had && m_before)
        m_before->setFocus(Qt::OtherFocusReason);
    Q_EMIT closed();
}

void HelpPanel::restyle()
{
    const int side = m_theme.px(16);
    layout()->setContentsMargins(side, m_theme.px(12), side, side);
    layout()->setSpacing(m_theme.px(10));
}

} // namespace tambo::ui
