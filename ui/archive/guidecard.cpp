// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/guidecard.h"

#include <QButtonGroup>
#include <QPainter>
#include <QVBoxLayout>

namespace tambo::ui {

namespace {

constexpr int leftMargin = 14;
constexpr int rightMargin = 8;
constexpr int verticalMargin = 11;
constexpr int questionRadius = 10;

} // namespace

GuideQuestion::GuideQuestion(Theme &theme, Speaker &speaker, const QString &question)
    : m_theme(theme)
    , m_listen(new ListenButton(theme, speaker, *this, question, this))
{
    setText(question);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QRect GuideQuestion::textRect(int width) const
{
    const int left = m_theme.px(leftMargin);
    const int right = m_theme.px(2 * rightMargin) + m_listen->sizeHint().width();
    return {left, 0, std::max(1, width - left - right), 0};
}

int GuideQuestion::heightForWidth(int width) const
{
    const QFontMetrics metrics(m_theme.font(Theme::Role::Body));
    const QRect text = metrics.boundingRect(textRect(width).adjusted(0, 0, 0, 10'000),
        Qt::TextWordWrap | Qt::AlignLeft, QAbstractButton::text());
    return std::max(text.height() + 2 * m_theme.px(verticalMargin),
        m_listen->sizeHint().height() + m_theme.px(verticalMargin));
}

QSize GuideQuestion::sizeHint() const
{
    const int width = m_theme.px(260);
    return {width, heightForWidth(width)};
}

QSize GuideQuestion::minimumSizeHint() const
{
    return {m_theme.px(150), m_theme.px(56)};
}

void GuideQuestion::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    const QSize round = m_listen->sizeHint();
    m_listen->setGeometry(width() - m_theme.px(rightMargin) - round.width(),
        (height() - round.height()) / 2, round.width(), round.height());
}

void GuideQuestion::paintEvent(QPaintEvent *)
{
    const ModuleColours colours = m_theme.module(Module::Memoria);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double line = isChecked() ? 3 : 2;
    painter.setPen(QPen(isChecked() ? colours.band : m_theme.colour(Theme::Colour::Line), line));
    painter.setBrush(isChecked() ? colours.soft : m_theme.colour(Theme::Colour::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2),
        questionRadius, questionRadius);
    painter.setFont(m_theme.font(Theme::Role::Body));
    painter.setPen(isChecked() ? colours.ink : m_theme.colour(Theme::Colour::Text));
    QRect where = textRect(width());
    where.setHeight(height());
    painter.drawText(where, Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignVCenter, text());
}

GuideCard::GuideCard(Theme &theme, Speaker &speaker, QWidget *parent)
    : ColumnCard(tr("Preguntas de guía"), tr("Use la que quiera, en el orden que quiera."), parent)
    , m_group(new QButtonGroup(this))
{
    for (const QString &question : {tr("¿Dónde nació y quiénes eran sus padres?"),
             tr("¿Cómo era este lugar cuando usted era joven?"),
             tr("¿Qué trabajo se hacía antes y cómo se aprendía?"),
             tr("¿Qué fiesta, canción o comida no se debe olvidar?"),
             tr("¿Qué quiere decir a los jóvenes?")}) {
        auto *button = new GuideQuestion(theme, speaker, question);
        m_group->addButton(button);
        column()->insertWidget(int(m_questions.size()), button);
        m_questions.append(button);
    }
}

QString GuideCard::current() const
{
    const QAbstractButton *chosen = m_group->checkedButton();
    return chosen ? chosen->text() : QString();
}

} // namespace tambo::ui
