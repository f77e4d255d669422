// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cli/tourcamera.h"

#include "ui/cli/texts.h"

namespace tambo::ui::cli {

namespace {

constexpr int lookMs = 100;
constexpr int stillEnough = 5; // looks at the same picture: nothing more is on its way

} // namespace

TourCamera::TourCamera(const PageTable &pages, const QSize &size, const QDir &folder)
    : m_pages(pages)
    , m_size(size)
    , m_folder(folder)
{
    m_look.setInterval(lookMs);
    connect(&m_look, &QTimer::timeout, this, &TourCamera::look);
}

TourCamera::~TourCamera() = default;

void TourCamera::take(const QList<Shot> &shots)
{
    m_shots = shots;
    next();
}

void TourCamera::next()
{
    if (m_shots.isEmpty() || !m_problem.isEmpty()) {
        m_shell.reset();
        Q_EMIT done();
        return;
    }
    const Shot &shot = m_shots.first();
    if (m_centre != shot.centre || !m_shell) {
        m_centre = shot.centre;
        m_shell = std::make_unique<Shell>(*m_centre, m_pages);
        m_shell->resize(m_size);
        m_shell->show();
    }
    m_shell->go(shot.route);
    m_last = {};
    m_still = 0;
    askStore();
    m_look.start();
}

void TourCamera::askStore()
{
    m_answered = false;
    store::deliver(m_centre->store.read([](store::Reader &) -> Result<> { return {}; }), this,
        [this](const Result<> &) { m_answered = true; });
}

void TourCamera::look()
{
    const QImage now = m_shell->grab().toImage();
    m_still = now == m_last ? m_still + 1 : 0;
    m_last = now;
    if (!m_answered || m_still < stillEnough)
        return;
    m_look.stop();
    shoot();
}

void TourCamera::shoot()
{
    const Shot shot = m_shots.takeFirst();
    const QString file = shot.file + QStringLiteral(".png");
    if (m_last.save(m_folder.filePath(file)))
        m_files.append(file);
    else
        m_problem
            = Cli::tr("No se puede guardar la imagen «%1». Revise el espacio del disco.").arg(file);
    next();
}

} // namespace tambo::ui::cli
