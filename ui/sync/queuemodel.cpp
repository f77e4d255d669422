// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/queuemodel.h"

#include "ui/shell/words.h"

namespace tambo::ui {

namespace {

QString iconOf(OutboxItem::Kind kind)
{
    switch (kind) {
    case OutboxItem::Kind::Photo:
        return QStringLiteral("photo");
    case OutboxItem::Kind::Voice:
        return QStringLiteral("mic");
    case OutboxItem::Kind::Video:
        return QStringLiteral("video");
    case OutboxItem::Kind::Other:
        return QStringLiteral("home");
    case OutboxItem::Kind::Text:
        break;
    }
    return QStringLiteral("text");
}

QString kindText(const OutboxItem &item)
{
    if (item.priority == sync::Priority::Previews)
        return QueueModel::tr("Copia pequeña, sale antes");
    switch (item.kind) {
    case OutboxItem::Kind::Photo:
        return QueueModel::tr("Foto");
    case OutboxItem::Kind::Voice:
        return QueueModel::tr("Voz");
    case OutboxItem::Kind::Video:
        return QueueModel::tr("Video");
    case OutboxItem::Kind::Other:
        return QueueModel::tr("Datos del centro");
    case OutboxItem::Kind::Text:
        break;
    }
    return QueueModel::tr("Lo escrito");
}

} // namespace

QString priorityText(sync::Priority priority)
{
    switch (priority) {
    case sync::Priority::Records:
        return QueueModel::tr("1. Textos y listas");
    case sync::Priority::Previews:
        return QueueModel::tr("2. Copias pequeñas");
    case sync::Priority::Unique:
        return QueueModel::tr("3. Lo que no tiene otra copia");
    case sync::Priority::Originals:
        break;
    }
    return QueueModel::tr("4. Lo demás");
}

QueueModel::QueueModel(QObject *parent) : QAbstractListModel(parent) {}

QList<QueueModel::Row> QueueModel::rowsOf(const QList<OutboxItem> &items)
{
    QList<Row> rows;
    qsizetype heading = -1;
    for (const OutboxItem &item : items) {
        if (heading < 0 || rows[heading].item.priority != item.priority) {
            heading = rows.size();
            Row row;
            row.item.priority = item.priority;
            rows.append(row);
        }
        ++rows[heading].things;
        rows[heading].item.bytes += item.bytes;
        rows.append({item, 0});
    }
    return rows;
}

void QueueModel::set(const QList<OutboxItem> &items, const sync::Status &status)
{
    const QList<Row> rows = rowsOf(items);
    const auto common = std::min(rows.size(), m_rows.size());
    qsizetype front = 0;
    while (front < common && rows[front] == m_rows[front])
        ++front;
    qsizetype back = 0;
    while (
        back < common - front && rows[rows.size() - 1 - back] == m_rows[m_rows.size() - 1 - back])
        ++back;
    if (const auto old = m_rows.size() - front - back; old > 0) {
        beginRemoveRows({}, int(front), int(front + old) - 1);
        m_rows.remove(front, old);
        endRemoveRows();
    }
    if (const auto fresh = rows.size() - front - back; fresh > 0) {
        beginInsertRows({}, int(front), int(front + fresh) - 1);
        m_rows = rows;
        endInsertRows();
    }
    m_status = status;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
}

int QueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

Qt::ItemFlags QueueModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return m_rows[index.row()].isHeading() ? Qt::ItemIsEnabled
                                           : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

bool QueueModel::isUnderWay(const Row &row) const
{
    return m_status.phase == sync::Status::Phase::Sending && !row.item.blob.isNull()
        && row.item.blob == m_status.file;
}

QString QueueModel::noteOf(const Row &row) const
{
    if (row.isHeading())
        return tr("%1 · %2").arg(row.things).arg(bytesText(row.item.bytes));
    if (isUnderWay(row))
        return tr("Van %1").arg(bytesText(m_status.done));
    if (row.item.sent > 0)
        return tr("Salieron %1. Seguirá ahí.").arg(bytesText(row.item.sent));
    return kindText(row.item);
}

QVariant QueueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    const bool heading = row.isHeading();
    const double total = double(std::max<qint64>(1, row.item.bytes));
    switch (role) {
    case Qt::DisplayRole:
        if (heading)
            return priorityText(row.item.priority);
        return row.item.title.isEmpty() ? kindText(row.item) : row.item.title;
    case Qt::AccessibleTextRole:
        return QStringList{data(index, Qt::DisplayRole).toString(), noteOf(row),
            heading ? QString() : bytesText(row.item.bytes),
            row.item.onlyHere ? tr("Solo en este PC") : QString()}
            .join(QStringLiteral(". "));
    case IsHeadingRole:
        return heading;
    case IconRole:
        return heading ? QString() : iconOf(row.item.kind);
    case NoteRole:
        return noteOf(row);
    case BytesRole:
        return row.item.bytes;
    case DoneRole:
        if (isUnderWay(row))
            return double(m_status.done) / double(std::max<qint64>(1, m_status.total));
        return row.item.sent > 0 ? double(row.item.sent) / total : -1.0;
    case OnlyHereRole:
        return row.item.onlyHere;
    case StoryRole:
        return row.item.story.value;
    case BlobRole:
        return row.item.blob.isNull() || row.isHeading() ? QByteArray()
                                                         : row.item.blob.toByteArray();
    default:
        return {};
    }
}

} // namespace tambo::ui
