// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segments.h"

#include "ui/theme/tokens.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStyle>

namespace tambo::ui {

Segments::Segments(
    Theme &theme, Module module, const QString &name, const QList<Choice> &choices, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_module(module)
    , m_group(new QButtonGroup(this))
{
    setAccessibleName(name);
    setProperty("clase", QStringLiteral("segmentos"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    connect(m_group, &QButtonGroup::idClicked, this,
        [this](int index) { Q_EMIT chosen(m_choices[index].value); });
    connect(m_group, &QButtonGroup::idToggled, this, &Segments::restyle);
    connect(&theme, &Theme::changed, this, &Segments::restyle);
    setChoices(choices);
}

void Segments::setChoices(const QList<Choice> &choices)
{
    const QVariant before = taken();
    m_choices = choices;
    rebuild(before);
}

void Segments::rebuild(const QVariant &taken)
{
    for (QPushButton *button : std::as_const(m_buttons)) {
        m_group->removeButton(button);
        delete button;
    }
    m_buttons.clear();
    for (qsizetype i = 0; i < m_choices.size(); ++i) {
        auto *button = new QPushButton(m_choices[i].text);
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setCursor(Qt::PointingHandCursor);
        button->setProperty("clase", QStringLiteral("segmento"));
        button->setProperty("modulo", nameOf(m_module));
        button->setProperty("primero", i == 0);
        button->setProperty("ultimo", i + 1 == m_choices.size());
        button->setChecked(m_choices[i].value == taken);
        m_group->addButton(button, int(i));
        layout()->addWidget(button);
        m_buttons.append(button);
    }
    if (!m_group->checkedButton() && !m_buttons.isEmpty())
        m_buttons.first()->setChecked(true);
    restyle();
}

void Segments::setText(const QVariant &value, const QString &text)
{
    for (qsizetype i = 0; i < m_choices.size(); ++i) {
        if (m_choices[i].value == value) {
            m_choices[i].text = text;
            m_buttons[i]->setText(text);
        }
    }
}

void Segments::take(const QVariant &value)
{
    for (qsizetype i = 0; i < m_choices.size(); ++i) {
        if (m_choices[i].value == value)
            m_buttons[i]->setChecked(true);
    }
}

QVariant Segments::taken() const
{
    const int index = m_group->checkedId();
    return index < 0 ? QVariant() : m_choices[index].value;
}

void Segments::setIconsShown(bool shown)
{
    if (m_iconsShown == shown)
        return;
    m_iconsShown = shown;
    restyle();
}

void Segments::setFolding()
{
    m_folds = true;
    QSizePolicy policy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int Segments::wholeWidth() const
{
    int width = 2 * frameWidth();
    for (const QPushButton *button : m_buttons)
        width += button->sizeHint().width();
    return width;
}

QSize Segments::sizeHint() const
{
    return {wholeWidth(), heightForWidth(wholeWidth())};
}

QSize Segments::minimumSizeHint() const
{
    if (!m_folds)
        return sizeHint();
    int widest = 0;
    for (const QPushButton *button : m_buttons)
        widest = std::max(widest, button->sizeHint().width());
    return {widest + 2 * frameWidth(), heightForWidth(wholeWidth())};
}

int Segments::heightForWidth(int width) const
{
    const int one = m_buttons.isEmpty() ? 0 : m_buttons.first()->sizeHint().height();
    const bool folded = m_folds && width < wholeWidth();
    return 2 * frameWidth() + one * (folded ? int(m_buttons.size()) : 1);
}

void Segments::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    stack(m_folds && width() < wholeWidth());
}

/// One below the other where there is no room for them side by side.
void Segments::stack(bool stacked)
{
    auto *box = qobject_cast<QBoxLayout *>(layout());
    const auto direction = stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (box->direction() == direction)
        return;
    box->setDirection(direction);
    for (QPushButton *button : std::as_const(m_buttons)) {
        button->setProperty("apilado", stacked);
        button->style()->unpolish(button);
        button->style()->polish(button);
    }
}

void Segments::restyle()
{
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        QPushButton *button = m_buttons[i];
        const QString name = m_iconsShown ? m_choices[i].icon : QString();
        const QColor ink = button->isChecked() ? m_theme.module(m_module).onBand
                                               : m_theme.colour(Theme::Colour::Text);
        button->setIcon(name.isEmpty() ? QIcon() : m_theme.icon(name, 18, ink));
        button->setIconSize({m_theme.px(18), m_theme.px(18)});
    }
    updateGeometry();
}

} // namespace tambo::ui
