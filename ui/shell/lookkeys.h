// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace tambo::ui {

/// The keys that change letters and colours wherever somebody is: Ctrl and + or −, and F8. They
/// work while `scope` is shown.
class LookKeys : public QObject
{
    Q_OBJECT
public:
    LookKeys(Theme &theme, QWidget *scope);

    void nextLook();
    void step(int steps); ///< to larger letters, or smaller ones

Q_SIGNALS:
    void scaled(int percent); ///< by these keys

private:
    Theme &m_theme;
};

} // namespace tambo::ui
