// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/formats/media.h"
#include "app/store/store.h"

#include <QAbstractListModel>
#include <QThreadPool>

namespace tambo::ui {

/// The files, or takes (app/archive/takes.h), that somebody wants to make a story of. Each is
/// looked into on a worker thread.
class FileModel : public QAbstractListModel
{
    Q_OBJECT
public:
    struct Item {
        enum class State { Looking, Good, Bad };

        QString path;
        QString name; ///< as the archive will call it
        qint64 bytes = 0;
        State state = State::Looking;
        bool isTranscript = false; ///< .eaf, .vtt, .srt
        formats::MediaInfo info; ///< of a good recording or picture
        QString sentence; ///< why it cannot be used
    };

    explicit FileModel(const store::Store &store, QObject *parent = nullptr);
    ~FileModel() override; ///< waits for the file under way

    /// Files that are there already are left out.
    void add(const QStringList &paths);
    void remove(int row);
    void clear();

    [[nodiscard]] const Item &item(int row) const { return m_items[row]; }
    [[nodiscard]] QStringList media() const;
    [[nodiscard]] QStringList transcripts() const;
    [[nodiscard]] bool isLooking() const;
    [[nodiscard]] bool hasBad() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] static Item look(const store::Store &store, Item item);
    void take(const Item &item);

    const store::Store &m_store;
    QList<Item> m_items;
    QThreadPool m_pool;
};

/// Name of the icon for what it holds.
[[nodiscard]] QString fileIcon(const FileModel::Item &item);
/// "Voz, 08:04, 4,2 MB" or why it cannot be used.
[[nodiscard]] QString fileCaption(const FileModel::Item &item);

} // namespace tambo::ui
