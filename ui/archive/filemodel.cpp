// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/filemodel.h"

#include "app/archive/intake.h"
#include "app/archive/takes.h"
#include "app/store/deliver.h"
#include "ui/shell/words.h"
#include "ui/widgets/wrong.h"

#include <QFileInfo>
#include <QtConcurrentRun>

namespace tambo::ui {

namespace {

bool isTranscriptName(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    return ending == QLatin1String("eaf") || ending == QLatin1String("vtt")
        || ending == QLatin1String("srt");
}

} // namespace

FileModel::FileModel(const store::Store &store, QObject *parent)
    : QAbstractListModel(parent)
    , m_store(store)
{
    m_pool.setMaxThreadCount(1);
}

FileModel::~FileModel()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void FileModel::add(const QStringList &paths)
{
    for (const QString &path : paths) {
        const QFileInfo file(path);
        const bool known = std::any_of(m_items.begin(), m_items.end(),
            [&file](const Item &item) { return QFileInfo(item.path) == file; });
        if (known)
            continue;
        Item item;
        item.path = file.absoluteFilePath();
        item.name = file.fileName();
        item.bytes = file.size();
        item.isTranscript = isTranscriptName(path);
        beginInsertRows({}, int(m_items.size()), int(m_items.size()));
        m_items.append(item);
        endInsertRows();
        const auto looked = QtConcurrent::run(
            &m_pool, [item, &store = m_store]() -> Result<Item> { return look(store, item); });
        store::deliver(looked, this, [this](const Result<Item> &seen) { take(*seen); });
    }
    Q_EMIT changed();
}

FileModel::Item FileModel::look(const store::Store &store, Item item)
{
    item.state = Item::State::Bad;
    if (item.isTranscript) {
        const auto read = archive::readTranscripts(item.path);
        if (read.ok())
            item.state = Item::State::Good;
        else
            item.sentence = wrong(read.error());
        return item;
    }
    const auto source = archive::openSource(store, item.path);
    if (!source.ok()) {
        item.sentence = wrong(source.error());
        return item;
    }
    item.name = source->name;
    const auto probed = formats::probeMedia(*source->device, source->name);
    if (probed.ok()) {
        item.info = *probed;
        item.state = Item::State::Good;
    } else {
        item.sentence = wrong(probed.error());
    }
    return item;
}

void FileModel::take(const Item &item)
{
    for (int row = 0; row < int(m_items.size()); ++row) {
        if (m_items[row].path != item.path)
            continue;
        m_items[row] = item;
        Q_EMIT dataChanged(index(row), index(row));
        Q_EMIT changed();
    }
}

void FileModel::remove(int row)
{
    beginRemoveRows({}, row, row);
    m_items.removeAt(row);
    endRemoveRows();
    Q_EMIT changed();
}

void FileModel::clear()
{
    beginResetModel();
    m_items.clear();
    endResetModel();
    Q_EMIT changed();
}

QStringList FileModel::media() const
{
    QStringList paths;
    for (const Item &item : m_items) {
        if (!item.isTranscript)
            paths.append(item.path);
    }
    return paths;
}

QStringList FileModel::transcripts() const
{
    QStringList paths;
    for (const Item &item : m_items) {
        if (item.isTranscript)
            paths.append(item.path);
    }
    return paths;
}

bool FileModel::isLooking() const
{
    return std::any_of(m_items.begin(), m_items.end(),
        [](const Item &item) { return item.state == Item::State::Looking; });
}

bool FileModel::hasBad() const
{
    return std::any_of(m_items.begin(), m_items.end(),
        [](const Item &item) { return item.state == Item::State::Bad; });
}

int FileModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

QVariant FileModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Item &item = m_items[index.row()];
    if (role == Qt::DisplayRole)
        return item.name;
    if (role == Qt::AccessibleTextRole)
        return QStringLiteral("%1. %2").arg(item.name, fileCaption(item));
    if (role == Qt::ToolTipRole)
        return item.state == Item::State::Bad ? item.sentence : item.name;
    return {};
}

QString fileIcon(const FileModel::Item &item)
{
    if (item.state == FileModel::Item::State::Bad)
        return QStringLiteral("warn");
    if (item.isTranscript || item.state == FileModel::Item::State::Looking)
        return QStringLiteral("text");
    switch (item.info.kind) {
    case formats::MediaInfo::Kind::Sound:
        return QStringLiteral("audio");
    case formats::MediaInfo::Kind::Video:
        return QStringLiteral("video");
    case formats::MediaInfo::Kind::Picture:
        break;
    }
    return QStringLiteral("photo");
}

QString fileCaption(const FileModel::Item &item)
{
    if (item.state == FileModel::Item::State::Bad)
        return item.sentence;
    if (item.state == FileModel::Item::State::Looking)
        return FileModel::tr("Mirando el archivo…");
    QStringList parts;
    if (item.isTranscript)
        parts.append(FileModel::tr("Lo que dice"));
    else if (item.info.kind == formats::MediaInfo::Kind::Picture)
        parts.append(FileModel::tr("Foto"));
    else
        parts = {item.info.kind == formats::MediaInfo::Kind::Video ? FileModel::tr("Video")
                                                                   : FileModel::tr("Voz"),
            lengthText(item.info.durationMs)};
    parts.append(bytesText(item.bytes));
    return parts.join(QStringLiteral(", "));
}

} // namespace tambo::ui
