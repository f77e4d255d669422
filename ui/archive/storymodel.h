// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/archive/storylist.h"
#include "app/store/store.h"

#include <QAbstractListModel>

namespace tambo::ui {

/// The stories that a filter finds, read page by page. Follows the store by itself; rows that stay
/// keep their place, so a view keeps its selection.
class StoryModel : public QAbstractListModel
{
    Q_OBJECT
public:
    static constexpr int pageRows = 60;

    explicit StoryModel(store::Store &store, QObject *parent = nullptr);

    /// `limit` and `offset` do not count.
    void setFilter(const archive::StoryFilter &filter);
    [[nodiscard]] const archive::StoryFilter &filter() const { return m_filter; }
    void reload();
    /// On another day than it was read: consents end.
    void wakeUp();

    [[nodiscard]] const archive::StoryCard &card(int row) const { return m_cards[row]; }
    /// How many stories the filter finds, -1 while nobody knows.
    [[nodiscard]] qint64 total() const { return m_total; }
    [[nodiscard]] bool isLoading() const { return m_loading; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    /// Rows and total are those of the filter now.
    void loaded();
    void failed(const tambo::Error &error);

private:
    struct Page {
        QList<archive::StoryCard> cards;
        qint64 total = 0;
    };
    void read(int offset, int limit);
    void take(int offset, Page page);
    void replace(const QList<archive::StoryCard> &cards);

    store::Store &m_store;
    archive::StoryFilter m_filter;
    QList<archive::StoryCard> m_cards;
    qint64 m_total = -1;
    quint64 m_ticket = 0;
    QDate m_day; ///< on which it was read
    bool m_loading = false;
    bool m_stale = false; ///< something changed while a page was being read
};

/// The whole card as a sentence, for screen readers.
[[nodiscard]] QString spokenCard(const archive::StoryCard &card);

} // namespace tambo::ui
