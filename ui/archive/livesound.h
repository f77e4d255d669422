// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/chip.h"

#include <QWidget>

namespace tambo::ui {

/// What is being recorded, as it goes by: the last seconds, the newest at the right.
class LiveWave : public QWidget
{
    Q_OBJECT
public:
    LiveWave(Theme &theme, Module module, QWidget *parent = nullptr);

    void add(double peak); ///< 0..1 of what fits
    void clear();
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    Module m_module;
    QByteArray m_peaks; ///< 0..255
};

/// How loud it is, in cells: green, then maize, then red.
class LevelMeter : public QWidget
{
    Q_OBJECT
public:
    explicit LevelMeter(Theme &theme, QWidget *parent = nullptr);

    void setPeak(double peak); ///< 0..1 of what fits
    [[nodiscard]] int litCells() const { return m_lit; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    static constexpr int cells = 16;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    int m_lit = 0;
};

/// Says whether a voice can be heard, from the peaks of the last seconds (ten for each).
class LevelJudge
{
public:
    enum class Verdict { Waiting, Good, Low, Silent, Clipped };

    void add(double peak);
    void clear() { m_peaks.clear(); }
    [[nodiscard]] Verdict verdict() const;

    [[nodiscard]] static QString words(Verdict verdict);
    [[nodiscard]] static Theme::Colour ink(Verdict verdict);

private:
    QList<double> m_peaks; ///< the newest last
};

} // namespace tambo::ui
