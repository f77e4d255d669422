// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/choices.h"

#include <QActionGroup>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

namespace tambo::ui {

namespace {

constexpr int padding = 14;
constexpr int iconLength = 24;
constexpr int mark = 22; // the round mark of the taken card
constexpr int gap = 12;

} // namespace

Segments::Segments(Theme &theme, Module module, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_module(module)
    , m_group(new QButtonGroup(this))
{
    setProperty("clase", QStringLiteral("segmentos"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(2, 2, 2, 2);
    layout->setSpacing(0);
    connect(m_group, &QButtonGroup::idClicked, this,
        [this](int index) { Q_EMIT chosen(m_choices[index].value); });
    connect(m_group, &QButtonGroup::idToggled, this, &Segments::restyle);
    connect(&theme, &Theme::changed, this, &Segments::restyle);
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
        button->setProperty("modulo", QStringLiteral("memoria"));
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

void Segments::restyle()
{
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        QPushButton *button = m_buttons[i];
        const QString name = m_iconsShown ? m_choices[i].icon : QString();
        const QColor ink = button->isChecked() ? m_theme.module(m_module).onBand
                                               : m_theme.colour(Theme::Colour::Text2);
        button->setIcon(name.isEmpty() ? QIcon() : m_theme.icon(name, 18, ink));
        button->setIconSize({m_theme.px(18), m_theme.px(18)});
    }
    updateGeometry();
}

MenuButton::MenuButton(Theme &theme, const QString &icon, const QString &label, QWidget *parent)
    : Button(theme, Kind::Secondary, QStringLiteral("down"), label, parent)
    , m_ownIcon(icon)
    , m_label(label)
    , m_menu(new QMenu(this))
{
    setAccessibleName(label);
    connect(this, &QPushButton::clicked, this,
        [this] { m_menu->popup(mapToGlobal(QPoint(0, height() + 2))); });
    arrange();
}

void MenuButton::setChoices(const QList<Choice> &choices, const QVariant &taken)
{
    m_menu->clear();
    auto *group = new QActionGroup(m_menu);
    for (const Choice &choice : choices) {
        // Names may hold a "&" of their own.
        QString text = choice.text;
        auto *action = m_menu->addAction(text.replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(choice.value == taken);
        group->addAction(action);
        // Queued: the answer usually makes new choices, and this action goes away.
        connect(
            action, &QAction::triggered, this,
            [this, value = choice.value] { Q_EMIT chosen(value); }, Qt::QueuedConnection);
    }
}

void MenuButton::setLabel(const QString &label)
{
    m_label = label;
    arrange();
}

void MenuButton::setCompact(bool compact)
{
    if (m_compact == compact)
        return;
    m_compact = compact;
    arrange();
}

void MenuButton::arrange()
{
    const bool bare = m_compact && !m_ownIcon.isEmpty();
    setText(bare ? QString() : m_label);
    setToolTip(bare ? m_label : QString());
    setIconName(bare ? m_ownIcon : QStringLiteral("down"));
    // The chevron stands at the end of the words.
    setLayoutDirection(Qt::RightToLeft);
    setProperty("solo", bare ? QStringLiteral("icono") : QString());
    setKind(Kind::Secondary);
}

ChoiceCard::ChoiceCard(Theme &theme, const QString &icon, const QString &title,
    const QString &sentence, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_icon(icon)
    , m_sentence(sentence)
{
    setText(title);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(title);
    setAccessibleDescription(sentence);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QRect ChoiceCard::sentenceRect(int width) const
{
    const int left = m_theme.px(padding + iconLength + gap);
    const int room = width - left - m_theme.px(padding);
    const QFontMetrics metrics(m_theme.font(Theme::Role::Caption));
    return metrics
        .boundingRect(QRect(0, 0, std::max(room, 40), 10'000), Qt::TextWordWrap, m_sentence)
        .translated(left, m_theme.px(padding) + m_theme.lineHeight(Theme::Role::H3));
}

int ChoiceCard::heightForWidth(int width) const
{
    return sentenceRect(width).bottom() + m_theme.px(padding);
}

QSize ChoiceCard::sizeHint() const
{
    return {m_theme.px(200), heightForWidth(m_theme.px(200))};
}

QSize ChoiceCard::minimumSizeHint() const
{
    return {m_theme.px(140), m_theme.px(72)};
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    using C = Theme::Colour;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool taken = isChecked();
    const int line = taken ? 3 : 2;
    painter.setPen(QPen(m_theme.colour(taken ? C::Primary : C::LineStrong), line));
    painter.setBrush(m_theme.colour(taken ? C::PrimarySoft : underMouse() ? C::Hover : C::Surface));
    const qreal half = line / 2.0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), 8, 8);

    const int side = m_theme.px(padding);
    const QColor ink = m_theme.colour(taken ? C::PrimaryInk : C::Text);
    painter.drawPixmap(
        QPoint(side, side), m_theme.iconPixmap(m_icon, iconLength, ink, devicePixelRatioF()));
    const QRect sentence = sentenceRect(width());
    painter.setPen(ink);
    painter.setFont(m_theme.font(Theme::Role::H3));
    painter.drawText(
        QRect(sentence.left(), side, width() - sentence.left() - m_theme.px(mark) - side,
            m_theme.lineHeight(Theme::Role::H3)),
        Qt::AlignLeft | Qt::AlignVCenter, text());
    painter.setPen(m_theme.colour(taken ? C::PrimaryInk : C::Text2));
    painter.setFont(m_theme.font(Theme::Role::Caption));
    painter.drawText(QRect(sentence.topLeft(), QSize(width() - sentence.left() - side, height())),
        Qt::TextWordWrap, m_sentence);
    if (taken)
        painter.drawPixmap(QPoint(width() - side - m_theme.px(mark), side),
            m_theme.iconPixmap(QStringLiteral("check"), mark, ink, devicePixelRatioF()));
}

} // namespace tambo::ui
