// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/voice/listenbutton.h"

#include <QPainter>

namespace tambo::ui {

namespace {

constexpr int side = 44; // px, as each target at least
constexpr int circle = 38; // px, as it is painted
constexpr int iconSide = 20;

} // namespace

ListenButton::ListenButton(
    Theme &theme, Speaker &speaker, const QWidget &block, const QString &about, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_speaker(speaker)
    , m_block(block)
    , m_about(about)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    connect(this, &QAbstractButton::clicked, this, &ListenButton::press);
    connect(&speaker, &Speaker::changed, this, &ListenButton::showState);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
    showState();
}

ListenButton::~ListenButton()
{
    if (m_speaker.isReading(this))
        m_speaker.stop();
}

QSize ListenButton::sizeHint() const
{
    return {m_theme.px(side), m_theme.px(side)};
}

void ListenButton::press()
{
    if (m_speaker.isReading(this))
        return m_speaker.stop();
    QList<Readable> texts = readableIn(m_block);
    texts.removeIf([this](const Readable &part) { return part.shown == this; });
    m_speaker.read(texts, this);
}

void ListenButton::showState()
{
    const QString name = m_speaker.isReading(this) ? tr("Callar: %1") : tr("Escuchar: %1");
    setAccessibleName(name.arg(m_about));
    setToolTip(m_speaker.isReading(this) ? tr("Callar") : tr("Escuchar"));
    update();
}

void ListenButton::paintEvent(QPaintEvent *)
{
    using Colour = Theme::Colour;
    const bool reading = m_speaker.isReading(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int length = m_theme.px(circle);
    QRectF round(0, 0, length, length);
    round.moveCenter(QRectF(rect()).center());
    round.adjust(1, 1, -1, -1);
    painter.setPen(QPen(m_theme.colour(reading ? Colour::Primary : Colour::LineStrong), 2));
    painter.setBrush(m_theme.colour(reading ? Colour::Primary
            : isDown() || underMouse()      ? Colour::Hover
                                            : Colour::Surface));
    painter.drawEllipse(round);
    const QColor ink = m_theme.colour(reading ? Colour::OnPrimary : Colour::Link);
    const QPixmap icon
        = m_theme.iconPixmap(reading ? QStringLiteral("stop") : QStringLiteral("say"), iconSide,
            ink, devicePixelRatioF());
    QRectF where(QPointF(), icon.deviceIndependentSize());
    where.moveCenter(round.center());
    painter.drawPixmap(where.topLeft(), icon);
}

} // namespace tambo::ui
