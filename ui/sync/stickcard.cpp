// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/stickcard.h"

#include "app/people/centres.h"
#include "app/store/links.h"
#include "ui/shell/stickwatch.h"
#include "ui/shell/words.h"
#include "ui/widgets/flow.h"
#include "ui/widgets/iconsquare.h"
#include "ui/widgets/wrong.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QtConcurrent>

namespace tambo::ui {

namespace {

constexpr int stickSquare = 52; // px
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

QString refusedText(qint64 refused)
{
    return StickCard::tr("No se aceptaron, porque su firma no vale: %1.").arg(refused);
}

} // namespace

QString writtenText(const usb::Written &written)
{
    const QString copied = StickCard::tr("Copiado: %1.").arg(bytesText(written.bytes));
    return written.recordsLeft + written.filesLeft == 0
        ? copied
        : StickCard::tr("%1 No cabía todo; lo demás queda para otra vez.").arg(copied);
}

QStringList takenTexts(const usb::Taken &taken)
{
    // Records travel in packets whose number says nothing to people; files they know.
    const bool news = taken.records + taken.control > 0;
    const QString files = taken.files == 1 ? StickCard::tr("1 archivo")
                                           : StickCard::tr("%1 archivos").arg(taken.files);
    QStringList texts;
    if (news)
        texts.append(taken.files > 0 ? StickCard::tr("Llegaron novedades y %1.").arg(files)
                                     : StickCard::tr("Llegaron novedades."));
    else if (taken.files > 0)
        texts.append(StickCard::tr("Llegó: %1.").arg(files));
    else if (taken.refused == 0 && !taken.problem)
        texts.append(StickCard::tr("El paquete no trae nada nuevo."));
    if (taken.refused > 0)
        texts.append(refusedText(taken.refused));
    if (taken.problem)
        texts.append(taken.problem->message);
    return texts;
}

StickCard::StickCard(Context &context, QWidget *parent)
    : Card(parent)
    , m_context(context)
    , m_icon(new QLabel)
    , m_note(new Text(Theme::Role::Caption, Theme::Colour::Text2, {}, nullptr, Text::Fit::Wrap))
    , m_copy(new Button(context.theme, Button::Kind::Secondary, QStringLiteral("usb"),
          tr("Copiar a la USB"), nullptr, Button::Size::Dense))
    , m_bring(new Button(
          context.theme, Button::Kind::Secondary, {}, tr("Traer"), nullptr, Button::Size::Dense))
    , m_load(new StickLoad(context.theme))
{
    layOut();
    connect(context.sticks, &StickWatch::changed, this, &StickCard::nameOffered);
    connect(m_copy, &QPushButton::clicked, this, &StickCard::copy);
    connect(m_bring, &QPushButton::clicked, this, &StickCard::bring);
    connect(&context.theme, &Theme::changed, this, &StickCard::restyle);
    restyle();
    nameOffered();
}

StickCard::~StickCard()
{
    if (m_task)
        m_task->cancel();
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
    auto *buttons = new Flow(10);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_bring);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 14, 18, 16);
    layout->setSpacing(12);
    layout->addLayout(head);
    layout->addLayout(buttons);
    layout->addWidget(m_load);
}

void StickCard::restyle()
{
    m_icon->setPixmap(iconSquare(m_context.theme, QStringLiteral("usb"), Theme::Colour::InfoSoft,
        Theme::Colour::InfoInk, devicePixelRatioF(), stickSquare));
}

void StickCard::showEvent(QShowEvent *event)
{
    Card::showEvent(event);
    m_context.sticks->look();
}

void StickCard::nameOffered()
{
    m_offeredBy.clear();
    refresh();
    const usb::Stick *stick = best(m_context.sticks->sticks());
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
    const usb::Stick *stick = best(m_context.sticks->sticks());
    m_copy->setEnabled(!m_task);
    m_bring->setEnabled(!m_task);
    m_load->setEnabled(!m_task);
    if (m_task) {
        m_note->setText(
            m_errand.onStick ? tr("No saque la memoria todavía.") : tr("Puede seguir trabajando."));
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

usb::OnProgress StickCard::begin(const QString &name, bool onStick)
{
    m_errand = {onStick, m_context.now().toMSecsSinceEpoch()};
    m_task = m_context.tasks.begin(name);
    m_context.sticks->setHeld(true);
    refresh();
    return [task = m_task](const usb::Progress &now) {
        return task->progress(now.total > 0 ? double(now.done) / double(now.total) : 0, now.done);
    };
}

void StickCard::end()
{
    m_context.tasks.end(m_task);
    m_task.reset();
    m_context.sticks->setHeld(false);
    refresh();
    m_context.sticks->look();
}

void StickCard::tell(QStringList sentences)
{
    if (m_errand.onStick)
        sentences.append(tr("Ya puede sacar la memoria."));
    Q_EMIT said(sentences.join(u' '), {});
}

void StickCard::copy()
{
    const QString name = nameFor(m_context.now());
    if (const usb::Stick *stick = best(m_context.sticks->sticks()))
        return copyTo(QDir(stick->folder).filePath(name),
            std::max<qint64>(1, stick->freeBytes - spareBytes), true);
    if (m_context.chooseSaveFile)
        m_context.chooseSaveFile(this, tr("Dónde guardar el paquete"), name,
            [this](const QString &file) { copyTo(file, 0, false); });
}

void StickCard::copyTo(const QString &path, qint64 mostBytes, bool onStick)
{
    if (m_task)
        return;
    const usb::OnProgress progress
        = begin(onStick ? tr("Copiando a la memoria USB") : tr("Guardando el paquete"), onStick);
    // For whoever may read it: this centre's other PCs, and the centres that are followed.
    const auto followed
        = m_context.store.read([](store::Reader &reader) { return sync::subscriptions(reader); });
    store::deliver(
        followed, this, [this, path, mostBytes, progress](const Result<QList<CentreId>> &centres) {
            if (!centres.ok())
                return written(centres.error());
            usb::WriteWish wish;
            wish.path = path;
            wish.targets = *centres;
            wish.targets.append(m_context.store.centre());
            wish.mostBytes = m_load->mostBytes(mostBytes);
            wish.everything = m_load->everything();
            m_writing = usb::writeBundle(m_context.store, wish, progress);
            store::deliver(
                m_writing, this, [this](const Result<usb::Written> &result) { written(result); });
        });
}

void StickCard::written(const Result<usb::Written> &result)
{
    end();
    if (!result.ok()) {
        Q_EMIT said(wrong(result.error()), {});
        return;
    }
    store::Meeting meeting;
    meeting.recordsUp = result->records;
    meeting.filesUp = result->files;
    meeting.bytesUp = result->bytes;
    note(meeting, {});
    tell({writtenText(*result)});
}

void StickCard::bring()
{
    const usb::Stick *stick = best(m_context.sticks->sticks());
    if (stick && stick->offered)
        return bringFrom(stick->offered->path, true);
    if (m_context.chooseFiles)
        m_context.chooseFiles(this, tr("Traer un paquete"), tr("Paquetes de Tambo (*.tambo)"),
            [this](const QStringList &files) { bringFrom(files.first(), false); });
}

void StickCard::bringFrom(const QString &path, bool onStick)
{
    if (m_task)
        return;
    const usb::OnProgress progress
        = begin(tr("Trayendo «%1»").arg(QFileInfo(path).fileName()), onStick);
    m_reading = usb::readBundle(m_context.store, {path, 0}, progress);
    store::deliver(m_reading, this, [this](const Result<usb::Taken> &result) { taken(result); });
}

void StickCard::taken(const Result<usb::Taken> &result)
{
    end();
    if (!result.ok()) {
        Q_EMIT said(wrong(result.error()), {});
        return;
    }
    store::Meeting meeting;
    meeting.recordsDown = result->records + result->control;
    meeting.filesDown = result->files;
    if (result->problem)
        meeting.problem = result->problem->message;
    else if (result->refused > 0)
        meeting.problem = refusedText(result->refused);
    note(meeting, result->centre);
    if (result->problem)
        Q_EMIT said(takenTexts(*result).join(u' '), {});
    else
        tell(takenTexts(*result));
}

/// Writes the meeting down; `with` null: nobody knows who will read it.
void StickCard::note(store::Meeting meeting, const CentreId &with)
{
    meeting.road = store::Meeting::Road::Stick;
    meeting.beganMs = m_errand.beganMs;
    meeting.endedMs = m_context.now().toMSecsSinceEpoch();
    const auto job
        = [meeting, with, trust = m_context.store.trust()](store::Writer &writer) -> Result<> {
        store::Meeting named = meeting;
        if (!with.isNull()) {
            TAMBO_ASSIGN(const auto names, people::centreNames(writer, *trust));
            named.with = names.value(with).name;
        }
        return store::addMeeting(writer, named);
    };
    store::deliver(m_context.store.write(job), this, [this](const Result<> &done) {
        if (done.ok())
            Q_EMIT met();
        else
            Q_EMIT said(wrong(done.error()), {});
    });
}

} // namespace tambo::ui
