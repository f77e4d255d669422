// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/waveform.h"

#include "ui/archive/words.h"
#include "ui/sound/player.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace tambo::ui {

namespace {

constexpr int barWidth = 4;
constexpr int barStep = 7;
constexpr int headWidth = 3;

} // namespace

void paintPeaks(QPainter &painter, const QRect &where, const QByteArray &peaks,
    const QColor &played, const QColor &ahead, int playedX)
{
    const int bars = std::max(1, (where.width() + barStep - barWidth) / barStep);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < bars; ++i) {
        const qsizetype first = peaks.size() * i / bars;
        const qsizetype last = std::max(first + 1, peaks.size() * (i + 1) / bars);
        int peak = 0;
        for (qsizetype at = first; at < std::min(last, peaks.size()); ++at)
            peak = std::max(peak, int(quint8(peaks[at])));
        const double height = std::max<double>(barWidth, peak / 255.0 * where.height());
        const int x = where.left() + i * barStep;
        painter.setBrush(x + barWidth / 2 < playedX ? played : ahead);
        painter.drawRoundedRect(
            QRectF(x, where.top() + (where.height() - height) / 2, barWidth, height), 2, 2);
    }
    painter.restore();
}

Waveform::Waveform(Theme &theme, Module module, QWidget *parent)
    : QAbstractSlider(parent)
    , m_theme(theme)
    , m_module(module)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setSingleStep(int(Player::stepMs));
    setPageStep(int(Player::stepMs));
    setAccessibleName(tr("Momento de la grabación"));
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void Waveform::setSound(const QByteArray &peaks, qint64 durationMs)
{
    m_peaks = peaks;
    setRange(0, int(std::min<qint64>(durationMs, INT_MAX)));
    update();
}

void Waveform::setPosition(qint64 ms)
{
    const int before = xOf(value());
    setValue(int(std::min<qint64>(ms, INT_MAX)));
    setAccessibleDescription(tr("%1 de %2").arg(spokenClock(value()), spokenClock(maximum())));
    const int after = xOf(value());
    if (before != after)
        update(
            std::min(before, after) - barStep, 0, std::abs(before - after) + 2 * barStep, height());
}

QSize Waveform::sizeHint() const
{
    return {m_theme.px(320), m_theme.px(60)};
}

QSize Waveform::minimumSizeHint() const
{
    return {m_theme.px(120), m_theme.px(44)};
}

int Waveform::xOf(qint64 ms) const
{
    return maximum() <= 0 ? 0 : int(double(ms) / maximum() * width());
}

void Waveform::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool light = m_theme.look() == Theme::Look::Light;
    const int x = xOf(value());
    paintPeaks(painter, rect().adjusted(0, 8, 0, -8), m_peaks, m_theme.module(m_module).ink,
        m_theme.colour(light ? Theme::Colour::Edge : Theme::Colour::LineStrong), x);
    if (maximum() > 0) {
        const int left = std::clamp(x - headWidth / 2, 0, width() - headWidth);
        painter.fillRect(left, 0, headWidth, height(), m_theme.colour(Theme::Colour::Text));
    }
}

void Waveform::seekTo(double x)
{
    if (width() > 0 && maximum() > 0)
        Q_EMIT sought(qint64(std::clamp(x / width(), 0.0, 1.0) * maximum()));
}

void Waveform::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        seekTo(event->position().x());
}

void Waveform::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        seekTo(event->position().x());
}

void Waveform::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Down:
    case Qt::Key_PageDown:
        Q_EMIT sought(value() - Player::stepMs);
        break;
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_PageUp:
        Q_EMIT sought(value() + Player::stepMs);
        break;
    case Qt::Key_Home:
        Q_EMIT sought(0);
        break;
    case Qt::Key_End:
        Q_EMIT sought(maximum());
        break;
    default:
        event->ignore();
        return;
    }
    event->accept();
}

void Waveform::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the wheel scrolls the page, it never moves the sound
}

} // namespace tambo::ui
