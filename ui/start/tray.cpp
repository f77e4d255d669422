// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/tray.h"

namespace tambo::ui {

Tray::Tray()
    : m_open(m_menu.addAction(QString()))
    , m_end(m_menu.addAction(QString()))
    , m_icon(QIcon(QStringLiteral(":/art/logo.svg")))
{
    retranslate();
    m_icon.setContextMenu(&m_menu);
    connect(m_open, &QAction::triggered, this, &Tray::opened);
    connect(m_end, &QAction::triggered, this, &Tray::ended);
    connect(&m_icon, &QSystemTrayIcon::activated, this,
        [this](QSystemTrayIcon::ActivationReason reason) {
            if (reason != QSystemTrayIcon::Context)
                Q_EMIT opened();
        });
}

void Tray::retranslate()
{
    m_open->setText(tr("Abrir Tambo"));
    m_end->setText(tr("Terminar"));
    m_icon.setToolTip(tr("Tambo sigue encontrando a otros PC"));
}

} // namespace tambo::ui
