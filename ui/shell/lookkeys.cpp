// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/lookkeys.h"

#include <QShortcut>

namespace tambo::ui {

namespace {

constexpr int scaleStep = 17; // the allowed scales are 15 to 20 apart; setScale takes the nearest

} // namespace

LookKeys::LookKeys(Theme &theme, QWidget *scope) : QObject(scope), m_theme(theme)
{
    const auto on = [this, scope](const QKeySequence &keys, auto act) {
        connect(new QShortcut(keys, scope), &QShortcut::activated, this, act);
    };
    on(QKeySequence(Qt::Key_F8), [this] { nextLook(); });
    on(QKeySequence(Qt::CTRL | Qt::Key_Plus), [this] { step(1); });
    // The same key without Shift, where plus stands above equals.
    on(QKeySequence(Qt::CTRL | Qt::Key_Equal), [this] { step(1); });
    on(QKeySequence(Qt::CTRL | Qt::Key_Minus), [this] { step(-1); });
}

void LookKeys::nextLook()
{
    static constexpr Theme::Look next[]
        = {Theme::Look::Dark, Theme::Look::Contrast, Theme::Look::Light};
    m_theme.setLook(next[int(m_theme.look())]);
}

void LookKeys::step(int steps)
{
    m_theme.setScale(m_theme.scale() + steps * scaleStep);
    Q_EMIT scaled(m_theme.scale());
}

} // namespace tambo::ui
