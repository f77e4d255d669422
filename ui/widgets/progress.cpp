// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/progress.h"

#include <QPainter>

namespace tambo::ui {

namespace {

constexpr int barThickness = 12;
constexpr int markWidth = 3;
constexpr int barSteps = 1000;

} // namespace

void paintProgress(QPainter &painter, const Theme &theme, const QRect &where, int thickness,
    double done, const QColor &ink)
{
    const int high = theme.px(thickness);
    const QRectF whole(
        where.left(), where.top() + (where.height() - high) / 2, where.width(), high);
    const qreal round = high / 2.0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    // On black the ground of the bar would be nothing to see.
    const bool bordered = theme.look() == Theme::Look::Contrast;
    painter.setPen(bordered ? QPen(theme.colour(Theme::Colour::Line), 1) : QPen(Qt::NoPen));
    painter.setBrush(theme.colour(Theme::Colour::Sunken));
    const qreal inset = bordered ? 0.5 : 0;
    painter.drawRoundedRect(whole.adjusted(inset, inset, -inset, -inset), round, round);
    if (done > 0) {
        const qreal length = std::max<qreal>(high, whole.width() * std::min(done, 1.0));
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawRoundedRect(QRectF(whole.topLeft(), QSizeF(length, high)), round, round);
    }
    painter.restore();
}

ProgressBar::ProgressBar(Theme &theme, QWidget *parent) : ProgressBar(theme, std::nullopt, parent)
{}

ProgressBar::ProgressBar(Theme &theme, Module module, QWidget *parent)
    : ProgressBar(theme, std::optional(module), parent)
{}

ProgressBar::ProgressBar(Theme &theme, std::optional<Module> module, QWidget *parent)
    : QProgressBar(parent)
    , m_theme(theme)
    , m_module(module)
{
    setRange(0, barSteps);
    setTextVisible(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void ProgressBar::setDone(double done)
{
    setValue(int(std::clamp(done, 0.0, 1.0) * barSteps));
}

void ProgressBar::setMark(double mark)
{
    m_mark = mark;
    update();
}

QSize ProgressBar::sizeHint() const
{
    return {m_theme.px(160), minimumSizeHint().height()};
}

QSize ProgressBar::minimumSizeHint() const
{
    return {m_theme.px(40), m_theme.px(m_mark < 0 ? barThickness : barThickness * 2)};
}

void ProgressBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const double done
        = maximum() > minimum() ? double(value() - minimum()) / (maximum() - minimum()) : 0;
    const QColor ink
        = m_module ? m_theme.module(*m_module).ink : m_theme.colour(Theme::Colour::Primary);
    if (m_mark < 0 || done <= m_mark) {
        paintProgress(painter, m_theme, rect(), barThickness, done, ink);
    } else {
        paintProgress(
            painter, m_theme, rect(), barThickness, done, m_theme.colour(Theme::Colour::Danger));
        painter.setClipRect(QRect(0, 0, int(width() * m_mark), height()));
        paintProgress(painter, m_theme, rect(), barThickness, done, ink);
        painter.setClipping(false);
    }
    if (m_mark >= 0)
        painter.fillRect(
            QRect(std::min(int(width() * m_mark), width() - markWidth), 0, markWidth, height()),
            m_theme.colour(Theme::Colour::Text));
}

} // namespace tambo::ui
