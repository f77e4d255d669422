// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/proof.h"

#include "app/store/deliver.h"

#include <QPainter>
#include <QtConcurrentRun>

namespace tambo::ui {

namespace {

constexpr int cacheKilobytes = 24 * 1024;

Result<QImage> pictureOf(const Pages &pages, int page, const QSize &tenths, int width)
{
    const double scale = double(width) / tenths.width();
    QImage image(width, qRound(tenths.height() * scale), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    pages.paint(painter, page);
    return image;
}

} // namespace

Proof::Proof(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1); // pages stay with the thread that made them
    m_cache.setMaxCost(cacheKilobytes);
}

Proof::~Proof()
{
    stop();
    for (const std::weak_ptr<Task> &each : std::as_const(m_work)) {
        if (const auto task = each.lock())
            task->cancel();
    }
    m_pool.clear();
    m_pool.waitForDone();
}

void Proof::make(const Printed &printed, const PaperForm &form)
{
    stop();
    m_pages.reset();
    m_count = 0;
    m_cache.clear();
    m_wanted.clear();
    m_form = form;
    m_state = State::Making;
    m_task = std::make_shared<Task>(printed.title);
    const quint64 ticket = ++m_ticket;
    const auto made = QtConcurrent::run(&m_pool, [make = printed.make, form, task = m_task] {
        return make(form, [task](double done) { return task->progress(done); });
    });
    store::deliver(made, this, [this, ticket](const Printed::Answer &answer) {
        if (ticket == m_ticket)
            take(answer);
    });
    Q_EMIT changed();
}

void Proof::stop()
{
    if (m_task)
        m_task->cancel();
}

void Proof::take(const Printed::Answer &answer)
{
    m_task.reset();
    m_state = answer.ok() ? State::Ready : State::Failed;
    if (answer.ok()) {
        m_pages = *answer;
        m_count = m_pages->count();
    } else {
        m_problem = answer.error().message;
    }
    Q_EMIT changed();
}

QPixmap Proof::page(int page, int width)
{
    const Want want{page, width};
    if (const QPixmap *known = m_cache.object(want))
        return *known;
    if (!m_pages || m_wanted.contains(want))
        return {};
    m_wanted.insert(want);
    const auto painted
        = QtConcurrent::run(&m_pool, [pages = m_pages, want, tenths = tenthsOf(m_form.paper)] {
              return pictureOf(*pages, want.page, tenths, want.width);
          });
    store::deliver(painted, this, [this, want, ticket = m_ticket](const Result<QImage> &image) {
        if (ticket != m_ticket || !image.ok())
            return;
        m_wanted.remove(want);
        const int kilobytes = std::max<int>(1, int(image->sizeInBytes() / 1024));
        // A page that it could not hold would be painted for ever.
        m_cache.setMaxCost(std::max(m_cache.maxCost(), qsizetype(2) * kilobytes));
        m_cache.insert(want, new QPixmap(QPixmap::fromImage(*image)), kilobytes);
        Q_EMIT this->painted(want.page);
    });
    return {};
}

QFuture<Result<>> Proof::work(
    std::function<Result<>(const Pages &)> job, const std::shared_ptr<Task> &task)
{
    m_work.removeIf([](const std::weak_ptr<Task> &each) { return each.expired(); });
    m_work.append(task);
    return QtConcurrent::run(
        &m_pool, [job = std::move(job), pages = m_pages]() -> Result<> { return job(*pages); });
}

} // namespace tambo::ui
