// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/choices.h"

#include <QActionGroup>
#include <QMenu>
#include <QPainter>

namespace tambo::ui {

namespace {

constexpr int padding = 14;
constexpr int iconLength = 24;
constexpr int mark = 22; // the round mark of the taken card
constexpr int gap = 12;

} // namespace

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
