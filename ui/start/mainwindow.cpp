// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/mainwindow.h"

#include "ui/shell/shell.h"
#include "ui/start/opencentre.h"

#include <QApplication>
#include <QCloseEvent>
#include <QSettings>
#include <QStackedLayout>

namespace tambo::ui {

namespace {

constexpr QSize firstSize(1366, 768);
constexpr QSize leastSize(900, 540);

} // namespace

MainWindow::MainWindow(Theme &theme, Options options, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_options(std::move(options))
    , m_staying(m_options.hasTray)
    , m_layout(new QStackedLayout(this))
    , m_start(new StartPage(
          theme, m_options.folders, [this](SharedStore store) { open(std::move(store)); }))
{
    setWindowTitle(QStringLiteral("Tambo"));
    setMinimumSize(leastSize);
    resize(firstSize);
    m_layout->addWidget(m_start);
    restore();
    connect(&m_tray, &Tray::opened, this, &MainWindow::comeBack);
    connect(&m_tray, &Tray::ended, this, &MainWindow::end);
}

MainWindow::~MainWindow()
{
    // Pages use the centre to the end.
    delete m_shell;
}

void MainWindow::open(SharedStore store)
{
    m_centre = std::make_unique<OpenCentre>(std::move(store), m_theme);
    m_centre->context().staying = &m_staying;
    m_shell = new Shell(m_centre->context(), m_options.pages);
    m_layout->addWidget(m_shell);
    m_layout->setCurrentWidget(m_shell);
    m_shell->setFocus();
    m_centre->start();
    Q_EMIT opened();
}

void MainWindow::restore()
{
    if (m_options.settingsFile.isEmpty())
        return;
    const QSettings kept(m_options.settingsFile, QSettings::IniFormat);
    restoreGeometry(kept.value(QStringLiteral("geometry")).toByteArray());
    const int look = kept.value(QStringLiteral("look"), 0).toInt();
    m_theme.setLook(Theme::Look(std::clamp(look, 0, 2)));
    m_theme.setScale(kept.value(QStringLiteral("scale"), 100).toInt());
    m_staying.choose(kept.value(QStringLiteral("stays"), false).toBool());
}

void MainWindow::keep() const
{
    if (m_options.settingsFile.isEmpty())
        return;
    QSettings kept(m_options.settingsFile, QSettings::IniFormat);
    kept.setValue(QStringLiteral("geometry"), saveGeometry());
    kept.setValue(QStringLiteral("look"), int(m_theme.look()));
    kept.setValue(QStringLiteral("scale"), m_theme.scale());
    kept.setValue(QStringLiteral("stays"), m_staying.isChosen());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    keep();
    // Whoever logs out or shuts the PC down wants the end of it.
    if (m_shell && m_staying.stays() && !m_ending && !qApp->isSavingSession()) {
        event->ignore();
        m_tray.setShown(true);
        return hide();
    }
    QWidget::closeEvent(event);
}

void MainWindow::comeBack()
{
    m_tray.setShown(false);
    show();
    raise();
    activateWindow();
}

void MainWindow::end()
{
    m_ending = true;
    m_tray.setShown(false);
    close();
    QCoreApplication::quit(); // a window that is not seen is not the last one to close
}

} // namespace tambo::ui
