// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QAbstractSlider>

class QPainter;

namespace tambo::ui {

/// Paints peaks (0..255) as round bars that fill `where`; those left of `playedX` in `played`.
void paintPeaks(QPainter &painter, const QRect &where, const QByteArray &peaks,
    const QColor &played, const QColor &ahead, int playedX);

/// The sound as a picture: where it is loud, what was heard, where it stands. Its value is the
/// position in ms; clicking and the keys seek. Screen readers see a slider.
class Waveform : public QAbstractSlider
{
    Q_OBJECT
public:
    Waveform(Theme &theme, Module module, QWidget *parent = nullptr);

    /// `peaks` as in Media::peaks; empty draws a thin line.
    void setSound(const QByteArray &peaks, qint64 durationMs);
    void setPosition(qint64 ms);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A person wants to be there.
    void sought(qint64 ms);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    [[nodiscard]] int xOf(qint64 ms) const;
    void seekTo(double x);

    Theme &m_theme;
    Module m_module;
    QByteArray m_peaks;
};

} // namespace tambo::ui
