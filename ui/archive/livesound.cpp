// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/livesound.h"

#include "ui/archive/waveform.h"
#include "ui/archive/words.h"
#include "ui/sound/microphone.h"

#include <QPainter>

namespace tambo::ui {

namespace {

constexpr int shownPeaks = 150; // 15 s
constexpr int waveHeight = 96;
constexpr int cellGap = 4;
constexpr int cellHeight = 22;
constexpr int loudFrom = LevelMeter::cells * 10 / 16;
constexpr int tooLoudFrom = LevelMeter::cells - 2;
// Of what fits. A voice at an arm's length peaks between a tenth and a half.
constexpr double clipping = 0.985;
constexpr double low = 0.06;
constexpr double silence = 0.008;
constexpr qsizetype justNow = 20; // peaks, 2 s
constexpr qsizetype forLong = 40; // people think before they answer

} // namespace

LiveWave::LiveWave(Theme &theme, Module module, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_module(module)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    clear();
}

void LiveWave::add(double peak)
{
    m_peaks.remove(0, 1);
    m_peaks.append(char(quint8(std::lround(std::clamp(loudnessOf(peak), 0.0, 1.0) * 255))));
    update();
}

void LiveWave::clear()
{
    m_peaks = QByteArray(shownPeaks, '\0');
    update();
}

QSize LiveWave::sizeHint() const
{
    return {m_theme.px(300), m_theme.px(waveHeight)};
}

QSize LiveWave::minimumSizeHint() const
{
    return {m_theme.px(120), m_theme.px(44)};
}

void LiveWave::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor ink = m_theme.module(m_module).ink;
    paintPeaks(painter, rect(), m_peaks, ink, ink, 0);
}

LevelMeter::LevelMeter(Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(ArchiveWords::tr("Volumen"));
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void LevelMeter::setPeak(double peak)
{
    const int lit = int(std::lround(loudnessOf(peak) * cells));
    if (lit == m_lit)
        return;
    m_lit = lit;
    update();
}

QSize LevelMeter::sizeHint() const
{
    return {m_theme.px(300), m_theme.px(cellHeight)};
}

QSize LevelMeter::minimumSizeHint() const
{
    return {m_theme.px(96), m_theme.px(cellHeight)};
}

void LevelMeter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const double step = double(width() + cellGap) / cells;
    for (int i = 0; i < cells; ++i) {
        const Theme::Colour lit = i >= tooLoudFrom ? Theme::Colour::Danger
            : i >= loudFrom                        ? Theme::Colour::Warn
                                                   : Theme::Colour::Primary;
        painter.setBrush(m_theme.colour(i < m_lit ? lit : Theme::Colour::Line));
        painter.drawRoundedRect(QRectF(i * step, 0, step - cellGap, height()), 3, 3);
    }
}

void LevelJudge::add(double peak)
{
    m_peaks.append(peak);
    if (m_peaks.size() > forLong)
        m_peaks.removeFirst();
}

LevelJudge::Verdict LevelJudge::verdict() const
{
    const auto loudest = [this](qsizetype last) {
        const auto from = m_peaks.cend() - std::min(last, m_peaks.size());
        return from == m_peaks.cend() ? 0.0 : *std::max_element(from, m_peaks.cend());
    };
    if (loudest(justNow) >= clipping)
        return Verdict::Clipped;
    if (loudest(justNow) >= low)
        return Verdict::Good;
    if (m_peaks.size() < forLong)
        return Verdict::Waiting;
    const double heard = loudest(forLong);
    return heard < silence ? Verdict::Silent : heard < low ? Verdict::Low : Verdict::Good;
}

QString LevelJudge::words(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Good:
        return ArchiveWords::tr("Se oye bien");
    case Verdict::Low:
        return ArchiveWords::tr("Se oye bajo: acérquese");
    case Verdict::Silent:
        return ArchiveWords::tr("No se oye nada");
    case Verdict::Clipped:
        return ArchiveWords::tr("Muy fuerte: aléjese");
    case Verdict::Waiting:
        break;
    }
    return {};
}

Theme::Colour LevelJudge::ink(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Low:
        return Theme::Colour::WarnInk;
    case Verdict::Silent:
    case Verdict::Clipped:
        return Theme::Colour::DangerInk;
    case Verdict::Good:
    case Verdict::Waiting:
        break;
    }
    return Theme::Colour::PrimaryInk;
}

} // namespace tambo::ui
