// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/stickcard.h"

#include "app/people/centres.h"
#include "app/store/links.h"
#include "ui/shell/words.h"
#include "ui/sync/iconsquare.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QtConcurrent>

namespace tambo::ui {

namespace {

constexpr int lookEveryMs = 2000;
constexpr int square = 52; // px
constexpr qint64 spareBytes = 1024 * 1024; ///< that a stick keeps for its own tables

/// The first stick whose newest bundle is of somebody else, or else the first.
const usb::Stick *best(const QList<usb::Stick> &sticks)
{
    for (const usb::Stick &stick : sticks) {
        if (stick.offered)
            return &stick;
    }
    return sticks.isEmpty() ? nullptr : &sticks.first();
}

QString nameFor(const QDateTime &now)
{
    return QStringLiteral("tambo-%1.tambo").arg(now.toString(QStringLiteral("yyyy-MM-dd-HHmmss")));
}

} // namespace

StickCard::StickCard(Context &context, QWidget *parent)
    : Card(parent)
    , m_context(context)
    , m_icon(new QLabel)
    , m_note(new Text(Theme::Role::Caption, Theme::Colour::Text2, {}, nullptr, Text::Fit::Wrap))
    , m_copy(new Button(context.theme, Button::Kind::Secondary, QStringLiteral("usb"),
          tr("Copiar a la USB"), nullptr, Button::Size::Dense))
    , m_bring(new Button(
          context.theme, Button::Kind::Secondary, {}, tr("Traer"), nullptr, Button::Size::Dense))
{
    layOut();
    m_again.setInterval(lookEveryMs);
    connect(&m_again, &QTimer::timeout, this, &StickCard::look);
    connect(m_copy, &QPushButton::clicked, this, &StickCard::copy);
    connect(m_bring, &QPushButton::clicked, this, &StickCard::bring);
    connect(&context.theme, &Theme::changed, this, &StickCard::restyle);
    restyle();
    refresh();
}

StickCard::~StickCard()
{
    if (m_task)
        m_task->cancel();
    m_looking.waitForFinished();
    m_writing.waitForFinished();
    m_reading.waitForFinished();
}

void StickCard::layOut()
{
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(new Text(Theme::Role::H2, Theme::Colour::Text, tr("Llevar en memoria USB"),
        nullptr, Text::Fit::Wrap));
    words->addWidget(m_note);
    auto *head = new QHBoxLayout;
    head->setSpacing(14);
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addLayout(words, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_bring);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 14, 18, 16);
    layout->setSpacing(12);
    layout->addLayout(head);
    layout->addLayout(buttons);
}

void StickCard::restyle()
{
    m_icon->setPixmap(iconSquare(m_context.theme, QStringLiteral("usb"), Theme::Colour::InfoSoft,
        Theme::Colour::InfoInk, devicePixelRatioF(), square));
}

void StickCard::setFinder(Finder finder)
{
    m_finder = std::move(finder);
    look();
}

void StickCard::showEvent(QShowEvent *event)
{
    Card::showEvent(event);
    m_again.start();
    look();
}

void StickCard::hideEvent(QHideEvent *event)
{
    Card::hideEvent(event);
    m_again.stop();
}

void StickCard::look()
{
    // While a stick is written or read, its slowness is not for anybody else.
    if (m_looking.isRunning() || m_task)
        return;
    m_looking = QtConcurrent::run(
        [finder = m_finder, own = m_context.store.device()]() -> Result<QList<usb::Stick>> {
            return finder(own);
        });
    store::deliver(m_looking, this, [this](const Result<QList<usb::Stick>> &sticks) {
        if (!sticks.ok() || *sticks == m_sticks)
            return;
        m_sticks = *sticks;
        nameOffered();
    });
}

void StickCard::nameOffered()
{
    m_offeredBy.clear();
    refresh();
    const usb::Stick *stick = best(m_sticks);
    if (!stick || !stick->offered)
        return;
    const auto job = [centre = stick->offered->centre, trust = m_context.store.trust()](
                         store::Reader &reader) -> Result<QString> {
        TAMBO_ASSIGN(const auto names, people::centreNames(reader, *trust));
        return names.value(centre).name;
    };
    store::deliver(m_context.store.read(job), this, [this](const Result<QString> &name) {
        m_offeredBy = name.ok() ? *name : QString();
        refresh();
    });
}

void StickCard::refresh()
{
    const usb::Stick *stick = best(m_sticks);
    m_copy->setEnabled(!m_task);
    m_bring->setEnabled(!m_task);
    if (m_task) {
        m_note->setText(tr("No saque la memoria todavía."));
        return;
    }
    if (!stick) {
        m_note->setText(tr("Conecte una memoria y llévela a otro PC, o elija un archivo."));
        return;
    }
    if (!stick->offered) {
        m_note->setText(stick->name.isEmpty()
                ? tr("Hay una memoria conectada.")
                : tr("La memoria «%1» está conectada.").arg(stick->name));
        return;
    }
    const QString made
        = whenText(QDateTime::fromMSecsSinceEpoch(stick->offered->madeMs), m_context.now());
    m_note->setText(m_offeredBy.isEmpty()
            ? tr("En la memoria hay un paquete de otro centro: %1.").arg(made)
            : tr("En la memoria hay un paquete de %1: %2.").arg(m_offeredBy, made));
}

usb::OnProgress StickCard::begin(const QString &name)
{
    m_task = m_context.tasks.begin(name);
    refresh();
    return [task = m_task](const usb::Progress &now) {
        return task->progress(now.total > 0 ? double(now.done) / double(now.total) : 0, now.done);
    };
}

void StickCard::copy()
{
    const QString name = nameFor(m_context.now());
    if (const usb::Stick *stick = best(m_sticks))
        return copyTo(
            QDir(stick->folder).filePath(name), std::max<qint64>(1, stick->freeBytes - spareBytes));
    if (m_context.chooseSaveFile)
        m_context.chooseSaveFile(this, tr("Dónde guardar el paquete"), name,
            [this](const QString &file) { copyTo(file, 0); });
}

void StickCard::copyTo(const QString &path, qint64 mostBytes)
{
    if (m_task)
        return;
    const usb::OnProgress progress = begin(tr("Copiando a la memoria USB"));
    const qint64 began = m_context.now().toMSecsSinceEpoch();
    // For whoever may read it: this centre's other PCs, and the centres that are followed.
    const auto followed
        = m_context.store.read([](store::Reader &reader) { return sync::subscriptions(reader); });
    store::deliver(followed, this,
        [this, path, mostBytes, progress, began](const Result<QList<CentreId>> &centres) {
            if (!centres.ok())
                return written(centres.error(), began);
            usb::WriteWish wish;
            wish.path = path;
            wish.targets = *centres;
            wish.targets.append(m_context.store.centre());
            wish.mostBytes = mostBytes;
            m_writing = usb::writeBundle(m_context.store, wish, progress);
            store::deliver(m_writing, this,
                [this, began](const Result<usb::Written> &result) { written(result, began); });
        });
}

void StickCard::written(const Result<usb::Written> &result, qint64 beganMs)
{
    m_context.tasks.end(m_task);
    m_task.reset();
    refresh();
    if (!result.ok()) {
        Q_EMIT said(result.error().message, {});
        return;
    }
    store::Meeting meeting;
    meeting.recordsUp = result->records;
    meeting.filesUp = result->files;
    meeting.bytesUp = result->bytes;
    note(meeting, beganMs);
    const qint64 left = result->recordsLeft + result->filesLeft;
    const QString size = bytesText(result->bytes);
    Q_EMIT said(left == 0 ? tr("Copiado: %1. Ya puede sacar la memoria.").arg(size)
                          : tr("Copiado: %1. No cabían %2 cosas; quedan para otra vez. Ya puede "
                               "sacar la memoria.")
                                .arg(size)
                                .arg(left),
        {});
}

void StickCard::bring()
{
    const usb::Stick *stick = best(m_sticks);
    if (stick && stick->offered)
        return bringFrom(stick->offered->path);
    if (m_context.chooseFiles)
        m_context.chooseFiles(this, tr("Traer un paquete"), tr("Paquetes de Tambo (*.tambo)"),
            [this](const QStringList &files) { bringFrom(files.first()); });
}

void StickCard::bringFrom(const QString &path)
{
    if (m_task)
        return;
    const usb::OnProgress progress = begin(tr("Trayendo «%1»").arg(QFileInfo(path).fileName()));
    const qint64 began = m_context.now().toMSecsSinceEpoch();
    m_reading = usb::readBundle(m_context.store, {path, 0}, progress);
    store::deliver(
        m_reading, this, [this, began](const Result<usb::Taken> &result) { taken(result, began); });
}

void StickCard::taken(const Result<usb::Taken> &result, qint64 beganMs)
{
    m_context.tasks.end(m_task);
    m_task.reset();
    refresh();
    if (!result.ok()) {
        Q_EMIT said(result.error().message, {});
        return;
    }
    store::Meeting meeting;
    meeting.with = m_offeredBy;
    meeting.recordsDown = result->records;
    meeting.filesDown = result->files;
    meeting.problem = result->problem ? result->problem->message : QString();
    note(meeting, beganMs);
    const qint64 things = result->records + result->files;
    if (result->problem)
        Q_EMIT said(result->problem->message, {});
    else
        Q_EMIT said(things == 0 ? tr("El paquete no trae nada nuevo. Ya puede sacar la memoria.")
                                : tr("Llegó: %1. Ya puede sacar la memoria.").arg(things),
            {});
}

void StickCard::note(store::Meeting meeting, qint64 beganMs)
{
    meeting.road = store::Meeting::Road::Stick;
    meeting.beganMs = beganMs;
    meeting.endedMs = m_context.now().toMSecsSinceEpoch();
    const auto noted = m_context.store.write(
        [meeting](store::Writer &writer) { return store::addMeeting(writer, meeting); });
    store::deliver(noted, this, [this](const Result<> &done) {
        if (done.ok())
            Q_EMIT met();
        else
            Q_EMIT said(done.error().message, {});
    });
}

} // namespace tambo::ui
