// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helppage.h"

#include "ui/shell/breakpoint.h"

#include <QListWidget>
#include <QScrollBar>
#include <QVBoxLayout>

namespace tambo::ui {

namespace {

constexpr int listWidth = 330;
constexpr int listWidthSmall = 280;
constexpr int oneColumn = 760; // px: narrower than that, contents or chapter
constexpr int rowHeight = 47;
constexpr int nameRole = Qt::UserRole + 1;

} // namespace

HelpPage::HelpPage(Context &context, QWidget *parent)
    : Page(context, parent)
    , m_search(new Field(context.theme, tr("Buscar en la ayuda")))
    , m_contents(new QListWidget)
    , m_none(new Text(Theme::Role::Body, Theme::Colour::Text2,
          tr("La ayuda no habla de eso. Pruebe con otra palabra."), nullptr, Text::Fit::Wrap))
    , m_listCard(new Card)
    , m_textCard(new Card)
    , m_view(new ChapterView(context.theme))
    , m_listen(new ListenButton(context.theme, context.speaker, *m_view, tr("este capítulo")))
    , m_print(new Button(
          context.theme, Button::Kind::Secondary, QStringLiteral("print"), tr("Imprimir"), this))
{
    m_print->setToolTip(tr("Imprimir (Ctrl+P)"));
    m_print->setAccessibleName(tr("Imprimir"));
    m_print->hide();
    layOut();
    connect(m_print, &QPushButton::clicked, this, &Page::print);
    connect(m_search->edit(), &QLineEdit::textChanged, this, &HelpPage::list);
    connect(m_contents, &QListWidget::currentRowChanged, this, [this] {
        if (!isNarrow())
            showCurrent();
    });
    connect(m_contents, &QListWidget::itemActivated, this, &HelpPage::showCurrent);
    connect(m_contents, &QListWidget::itemClicked, this, &HelpPage::showCurrent);
    connect(m_view, &ChapterView::wanted, this, &HelpPage::show);
    connect(&context.theme, &Theme::changed, this, [this] {
        list();
        fit();
    });
    list();
    show(book().chapters().first().name);
    fit(); // small at first, or both together would hold the window open
}

void HelpPage::layOut()
{
    m_contents->setProperty("clase", QStringLiteral("capitulos"));
    m_contents->setAccessibleName(tr("Capítulos"));
    m_contents->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_contents->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_contents->setWordWrap(false);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(11, 0, 11, 0);
    top->addWidget(m_search);
    top->addWidget(m_none);
    auto *column = new QVBoxLayout(m_listCard);
    column->setContentsMargins(4, 10, 4, 8);
    column->setSpacing(8);
    column->addLayout(top);
    column->addWidget(m_contents, 1);
    auto *text = new QHBoxLayout(m_textCard);
    text->setContentsMargins(20, 14, 14, 10);
    text->addWidget(m_view, 1);
    text->addWidget(m_listen, 0, Qt::AlignTop);
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_listCard);
    layout->addWidget(m_textCard, 1);
}

QString HelpPage::place() const
{
    const Chapter *chapter = book().chapter(m_view->chapter());
    return chapter ? chapter->title : QString();
}

void HelpPage::open(const Route &route)
{
    if (route.argument.isEmpty())
        return;
    m_search->edit()->clear();
    show(route.argument);
}

bool HelpPage::goBack()
{
    if (!m_search->edit()->text().isEmpty()) {
        m_search->edit()->clear();
        return true;
    }
    if (!isNarrow() || !m_reading)
        return false;
    m_reading = false;
    fit();
    m_contents->setFocus(Qt::OtherFocusReason);
    return true;
}

std::optional<Printed> HelpPage::printed() const
{
    const Chapter *chapter = book().chapter(m_view->chapter());
    if (!chapter)
        return std::nullopt;
    return printedChapter(*chapter);
}

void HelpPage::list()
{
    const QSignalBlocker quiet(m_contents);
    m_contents->clear();
    for (const Chapter *chapter : book().find(m_search->text())) {
        auto *item = new QListWidgetItem(chapter->title, m_contents);
        item->setData(nameRole, chapter->name);
        item->setFont(theme().font(Theme::Role::Body));
        item->setSizeHint({0, theme().px(rowHeight)});
        item->setToolTip(chapter->title);
        if (chapter->name == m_view->chapter())
            m_contents->setCurrentItem(item);
    }
    m_none->setVisible(m_contents->count() == 0);
}

void HelpPage::show(const QString &name)
{
    const Chapter *chapter = book().chapter(name);
    if (!chapter)
        return;
    m_view->show(*chapter);
    m_reading = true;
    const QSignalBlocker quiet(m_contents);
    for (int row = 0; row < m_contents->count(); ++row) {
        if (m_contents->item(row)->data(nameRole) == name)
            m_contents->setCurrentRow(row);
    }
    fit();
    Q_EMIT headChanged();
}

void HelpPage::showCurrent()
{
    if (const QListWidgetItem *item = m_contents->currentItem())
        show(item->data(nameRole).toString());
}

void HelpPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fit();
}

bool HelpPage::isNarrow() const
{
    return width() < theme().px(oneColumn);
}

void HelpPage::fit()
{
    const Breakpoint breakpoint = breakpointFor(window()->size(), theme().scale());
    const int margin = theme().px(breakpoint.margin);
    layout()->setContentsMargins(margin, 0, margin, theme().px(breakpoint.bottom));
    layout()->setSpacing(theme().px(breakpoint.gutter));
    m_listCard->setVisible(!isNarrow() || !m_reading);
    m_textCard->setVisible(!isNarrow() || m_reading);
    if (isNarrow())
        m_listCard->setMaximumWidth(QWIDGETSIZE_MAX);
    else
        m_listCard->setFixedWidth(theme().px(breakpoint.small ? listWidthSmall : listWidth));
}

} // namespace tambo::ui
