// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/meetingmodel.h"

#include "ui/shell/words.h"

namespace tambo::ui {

namespace {

QString roadText(store::Meeting::Road road)
{
    switch (road) {
    case store::Meeting::Road::Server:
        return MeetingModel::tr("Servidor");
    case store::Meeting::Road::LocalNetwork:
        return MeetingModel::tr("Red de aquí");
    case store::Meeting::Road::Stick:
        return MeetingModel::tr("Memoria USB");
    }
    return MeetingModel::tr("De un Tambo más nuevo");
}

QString iconOf(const store::Meeting &meeting)
{
    const bool stick = meeting.road == store::Meeting::Road::Stick;
    if (!meeting.problem.isEmpty())
        return stick ? QStringLiteral("warn") : QStringLiteral("wifioff");
    switch (meeting.road) {
    case store::Meeting::Road::Stick:
        return QStringLiteral("usb");
    case store::Meeting::Road::LocalNetwork:
        return QStringLiteral("pc");
    case store::Meeting::Road::Server:
        break;
    }
    return meeting.broughtNothing() ? QStringLiteral("check") : QStringLiteral("swap");
}

QString toolTipOf(const store::Meeting &meeting)
{
    const QString what
        = MeetingModel::tr("Subió %1, bajó %2. %3")
              .arg(bytesText(meeting.bytesUp), bytesText(meeting.bytesDown), outcomeText(meeting));
    return meeting.with.isEmpty() ? what : meeting.with + u'\n' + what;
}

QDateTime moment(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms);
}

} // namespace

QString outcomeText(const store::Meeting &meeting)
{
    const qint64 up = meeting.recordsUp + meeting.filesUp;
    const qint64 down = meeting.recordsDown + meeting.filesDown;
    const QString came = up == 0 && down == 0 ? QString()
        : down == 0                           ? MeetingModel::tr("Salió: %1.").arg(up)
        : up == 0                             ? MeetingModel::tr("Llegó: %1.").arg(down)
                  : MeetingModel::tr("Salió: %1. Llegó: %2.").arg(up).arg(down);
    if (meeting.problem.isEmpty())
        return came.isEmpty() ? MeetingModel::tr("Sin novedades.") : came;
    return came.isEmpty() ? meeting.problem : MeetingModel::tr("%1 %2").arg(came, meeting.problem);
}

MeetingModel::MeetingModel(QObject *parent) : QAbstractListModel(parent) {}

void MeetingModel::set(const QList<store::Meeting> &meetings, const QDateTime &now)
{
    m_now = now;
    if (meetings == m_meetings) {
        if (!m_meetings.isEmpty())
            Q_EMIT dataChanged(index(0), index(int(m_meetings.size()) - 1));
        return;
    }
    beginResetModel();
    m_meetings = meetings;
    endResetModel();
}

int MeetingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_meetings.size());
}

QString MeetingModel::titleOf(const store::Meeting &meeting) const
{
    const QString road = roadText(meeting.road);
    const QString last = whenText(moment(meeting.endedMs), m_now);
    if (meeting.times < 2)
        return tr("%1 · %2").arg(road, last);
    return tr("%1 · %2 veces desde %3 hasta %4")
        .arg(road)
        .arg(meeting.times)
        .arg(whenText(moment(meeting.beganMs), m_now), last);
}

QVariant MeetingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const store::Meeting &meeting = m_meetings[index.row()];
    const qint64 bytes = meeting.bytesUp + meeting.bytesDown;
    switch (role) {
    case Qt::DisplayRole:
        return titleOf(meeting);
    case Qt::ToolTipRole:
        return toolTipOf(meeting);
    case Qt::AccessibleTextRole:
        return QStringList{titleOf(meeting), outcomeText(meeting), bytesText(bytes)}.join(
            QStringLiteral(". "));
    case QueueModel::IsHeadingRole:
    case QueueModel::OnlyHereRole:
        return false;
    case QueueModel::IconRole:
        return iconOf(meeting);
    case QueueModel::NoteRole:
        return outcomeText(meeting);
    case QueueModel::BytesRole:
        return bytes;
    case QueueModel::DoneRole:
        return -1.0;
    default:
        return {};
    }
}

} // namespace tambo::ui
