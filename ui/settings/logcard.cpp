// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/logcard.h"

#include "ui/settings/settingrow.h"
#include "ui/settings/settings.h"

#include <QCoreApplication>
#include <QScreen>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace tambo::ui {

LogCard::LogCard(Context &context, QWidget *parent)
    : Card(parent)
    , m_context(context)
    , m_folder(new Button(
          context.theme, Button::Kind::Secondary, QStringLiteral("folder"), tr("Abrir la carpeta")))
    , m_report(new Button(
          context.theme, Button::Kind::Secondary, QStringLiteral("in"), tr("Guardar un informe")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(rowsSide, 14, rowsSide, 6);
    column->setSpacing(0);
    column->addWidget(new Text(
        Theme::Role::H2, Theme::Colour::Text, tr("Si algo falla"), nullptr, Text::Fit::Wrap));
    addRows(*column,
        {new SettingRow(context.theme, tr("Informe para quien le ayuda"),
             tr("Dice qué falló y cómo es este PC. No lleva nombres ni historias."), m_report),
            new SettingRow(context.theme, tr("Carpeta de registros"),
                tr("Lo que falló en los últimos 14 días, sin nada de las personas."), m_folder)});
    connect(m_folder, &QPushButton::clicked, this, &LogCard::openFolder);
    connect(m_report, &QPushButton::clicked, this, &LogCard::chooseReport);
    m_folder->setAccessibleName(tr("Abrir la carpeta de registros"));
}

void LogCard::openFolder()
{
    if (!m_context.openFolder)
        return;
    if (const auto opened = m_context.openFolder(m_context.logFolder); !opened.ok())
        Q_EMIT failed(opened.error());
}

void LogCard::chooseReport()
{
    if (m_context.chooseSaveFile)
        m_context.chooseSaveFile(this, tr("Guardar un informe"),
            QStringLiteral("informe-tambo-%1.txt")
                .arg(m_context.now().date().toString(Qt::ISODate)),
            [this](const QString &file) { saveReport(file); });
}

ReportFacts LogCard::facts() const
{
    constexpr const char *looks[] = {"light", "dark", "contrast"};
    const QScreen *screen = window()->screen();
    const QSize size = screen->size();
    const Theme &theme = m_context.theme;
    const Settings *settings = m_context.settings;
    return {QCoreApplication::applicationVersion(),
        QStringLiteral("%1x%2, %3")
            .arg(size.width())
            .arg(size.height())
            .arg(screen->devicePixelRatio()),
        QStringLiteral("%1, %2 %, %3")
            .arg(QLatin1String(looks[size_t(theme.look())]))
            .arg(theme.scale())
            .arg(codeOf(settings ? settings->values().language : Language::Spanish)),
        m_context.logFolder, m_context.store.folder()};
}

void LogCard::saveReport(const QString &file)
{
    // The disk may be old, and the log long.
    const auto written
        = QtConcurrent::run([file, facts = facts()] { return writeReport(file, facts); });
    store::deliver(written, this, [this](const Result<> &done) {
        if (done.ok())
            Q_EMIT said(tr("El informe está guardado."));
        else
            Q_EMIT failed(done.error());
    });
}

} // namespace tambo::ui
