// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/storymodel.h"

#include "app/archive/consent.h"
#include "app/archive/passage.h"
#include "ui/archive/words.h"

namespace tambo::ui {

StoryModel::StoryModel(store::Store &store, QObject *parent)
    : QAbstractListModel(parent)
    , m_store(store)
{
    connect(&store, &store::Store::changed, this, [this](const store::ChangeSet &changes) {
        if (m_total >= 0
            && (changes.touches<archive::Story>() || changes.touches<archive::Consent>()
                || changes.touches<archive::Media>() || changes.touches<archive::Passage>()
                || changes.trust))
            reload();
    });
}

void StoryModel::setFilter(const archive::StoryFilter &filter)
{
    m_filter = filter;
    m_loading = false; // whatever is under way answers another question
    m_stale = false;
    read(0, pageRows);
}

void StoryModel::wakeUp()
{
    if (m_total >= 0 && m_day != QDate::currentDate())
        reload();
}

void StoryModel::reload()
{
    if (m_loading) {
        m_stale = true;
        return;
    }
    read(0, std::max(pageRows, int(m_cards.size())));
}

void StoryModel::read(int offset, int limit)
{
    archive::StoryFilter filter = m_filter;
    filter.offset = offset;
    filter.limit = limit;
    filter.today = QDate::currentDate(); // not the day on which somebody chose the filter
    m_day = filter.today;
    m_loading = true;
    const quint64 ticket = ++m_ticket;
    const auto page
        = m_store.read([filter, trust = m_store.trust()](store::Reader &reader) -> Result<Page> {
              Page read;
              TAMBO_ASSIGN(read.cards, archive::stories(reader, *trust, filter));
              TAMBO_ASSIGN(read.total, archive::storyCount(reader, *trust, filter));
              return read;
          });
    store::deliver(page, this, [this, ticket, offset](const Result<Page> &answer) {
        if (ticket != m_ticket)
            return;
        m_loading = false;
        if (answer.ok())
            take(offset, *answer);
        else
            Q_EMIT failed(answer.error());
    });
}

void StoryModel::take(int offset, Page page)
{
    m_total = page.total;
    if (offset == 0) {
        replace(page.cards);
    } else if (offset == m_cards.size() && !page.cards.isEmpty()) {
        beginInsertRows({}, offset, offset + int(page.cards.size()) - 1);
        m_cards += page.cards;
        endInsertRows();
    }
    Q_EMIT loaded();
    if (m_stale) {
        m_stale = false;
        reload();
    }
}

/// Rows before and after the difference stay: one story more or less moves nothing else.
void StoryModel::replace(const QList<archive::StoryCard> &cards)
{
    const auto same = [](const archive::StoryCard &a, const archive::StoryCard &b) {
        return a.story.id == b.story.id;
    };
    const qsizetype least = std::min(m_cards.size(), cards.size());
    qsizetype head = 0;
    while (head < least && same(m_cards[head], cards[head]))
        ++head;
    qsizetype tail = 0;
    while (tail < least - head
        && same(m_cards[m_cards.size() - 1 - tail], cards[cards.size() - 1 - tail]))
        ++tail;
    if (const qsizetype gone = m_cards.size() - head - tail; gone > 0) {
        beginRemoveRows({}, int(head), int(head + gone) - 1);
        m_cards.remove(head, gone);
        endRemoveRows();
    }
    if (const qsizetype more = cards.size() - head - tail; more > 0) {
        beginInsertRows({}, int(head), int(head + more) - 1);
        m_cards = m_cards.first(head) + cards.sliced(head, more) + m_cards.sliced(head);
        endInsertRows();
    }
    m_cards = cards;
    if (!m_cards.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_cards.size()) - 1));
}

int StoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_cards.size());
}

QVariant StoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const archive::StoryCard &card = m_cards[index.row()];
    if (role == Qt::DisplayRole)
        return card.story.title;
    if (role == Qt::AccessibleTextRole)
        return spokenCard(card);
    return {};
}

bool StoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_loading && m_cards.size() < m_total;
}

void StoryModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        read(int(m_cards.size()), pageRows);
}

QString spokenCard(const archive::StoryCard &card)
{
    QStringList parts{card.story.title, kindText(card.kind), captionOf(card.story),
        languagesText(card.languages), spaceBadge(card.spaceKind).text};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(". "));
}

} // namespace tambo::ui
