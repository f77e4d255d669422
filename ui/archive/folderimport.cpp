// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/folderimport.h"

#include "app/archive/storybag.h"
#include "ui/widgets/wrong.h"

#include <QDir>
#include <QListWidget>
#include <QVBoxLayout>

namespace tambo::ui {

namespace {

constexpr int listHeight = 150;

} // namespace

FolderImport::FolderImport(Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_bar(new Bar(context.theme))
    , m_problems(new QListWidget)
{
    m_problems->setProperty("clase", QStringLiteral("hallazgos"));
    m_problems->setAccessibleName(tr("Archivos con problemas"));
    const auto restyle = [this] { m_problems->setFixedHeight(m_context.theme.px(listHeight)); };
    connect(&context.theme, &Theme::changed, m_problems, restyle);
    restyle();
    m_problems->setWordWrap(true);
    m_problems->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_bar);
    layout->addWidget(m_problems);
    m_problems->hide();
    hide();
    connect(m_bar, &Bar::acted, this, [this] {
        // The first press shows the files, the next one puts all away.
        if (m_problems->count() > 0 && m_problems->isHidden()) {
            m_problems->show();
            m_problems->setFocus();
            m_bar->say(Tone::Warn, m_bar->sentence(), tr("Cerrar"));
        } else {
            hide();
        }
    });
}

FolderImport::~FolderImport()
{
    if (m_task)
        m_task->cancel();
    m_import.waitForFinished();
}

void FolderImport::choose()
{
    if (!isRunning() && m_context.chooseFolder)
        m_context.chooseFolder(
            this, tr("Traer una carpeta"), [this](const QString &folder) { start(folder); });
}

void FolderImport::start(const QString &path)
{
    if (isRunning())
        return;
    m_problems->clear();
    m_problems->hide();
    hide();
    m_task = m_context.tasks.begin(tr("Trayendo «%1»").arg(QDir(path).dirName()));
    archive::ImportRequest request;
    request.path = path;
    request.by = m_context.store.actor();
    m_import = QtConcurrent::run([&store = m_context.store, request, task = m_task]() {
        return archive::importFolderOrBag(store, request,
            [&task](const archive::ImportStep &step) { return task->progress(step.fraction); });
    });
    store::deliver(
        m_import, this, [this](const Result<archive::ImportReport> &result) { report(result); });
}

void FolderImport::report(const Result<archive::ImportReport> &result)
{
    m_context.tasks.end(m_task);
    m_task.reset();
    show();
    if (result.ok())
        tell(*result);
    else
        m_bar->say(Tone::Bad, wrong(result.error()), tr("Cerrar"));
    Q_EMIT finished();
    if (result.ok() && !result->added.isEmpty())
        Q_EMIT added(result->added.size(), result->deed);
}

void FolderImport::tell(const archive::ImportReport &report)
{
    QStringList parts;
    if (report.stopped)
        parts.append(tr("No quedó nada de esta carpeta."));
    else
        parts.append(tr("Historias nuevas: %1.").arg(report.added.size()));
    if (!report.skipped.isEmpty())
        parts.append(tr("Archivos que ya estaban: %1.").arg(report.skipped.size()));
    if (!report.refused.isEmpty())
        parts.append(tr("Archivos con problemas: %1.").arg(report.refused.size()));
    if (report.stopped && report.stopped->kind == Error::Kind::Cancelled)
        parts.prepend(tr("Se detuvo."));
    else if (report.stopped)
        parts.prepend(report.stopped->message);
    for (const archive::RefusedFile &file : report.refused)
        m_problems->addItem(QStringLiteral("%1: %2").arg(file.file, file.sentence));
    const bool clean = report.refused.isEmpty() && !report.stopped;
    m_bar->say(clean ? Tone::Ok : Tone::Warn, parts.join(u' '),
        report.refused.isEmpty() ? tr("Cerrar") : tr("Ver los archivos"));
}

} // namespace tambo::ui
