// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/searchfield.h"

#include "ui/widgets/chip.h"
#include "ui/widgets/wrong.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace tambo::ui {

namespace {

constexpr int typingPauseMs = 180; // long enough not to search for every letter
constexpr int leastWidthOfHint = 180;
constexpr int leastWidth = 44;
constexpr int leastWidthOfWords = 100; // else the glass stands alone
constexpr int rowHeight = 60;
constexpr int headHeight = 34;
constexpr int mostOfGroup = 6;
constexpr int mostRecordsAmongOthers = 4;
constexpr int captionRole = Qt::UserRole + 1;
constexpr int indexRole = Qt::UserRole + 2; ///< in what was found; none of headings

bool isHeading(const QModelIndex &index)
{
    return !(index.flags() & Qt::ItemIsEnabled);
}

int rowHeightOf(const Theme &theme, const QModelIndex &index)
{
    // A sentence that stands alone is as high as a result.
    const bool alone = index.model()->rowCount() == 1;
    return theme.px(isHeading(index) && !alone ? headHeight : rowHeight);
}

/// Title and caption of a result on two lines.
class ResultDelegate : public QStyledItemDelegate
{
public:
    ResultDelegate(const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {}
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        return {m_theme.px(200), rowHeightOf(m_theme, index)};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override
    {
        painter->save();
        const bool chosen = option.state & QStyle::State_Selected;
        painter->fillRect(option.rect,
            m_theme.colour(chosen ? Theme::Colour::PrimarySoft : Theme::Colour::Surface));
        const bool heading = isHeading(index);
        const QRect inner = option.rect.adjusted(
            m_theme.px(12), m_theme.px(heading ? 10 : 8), -m_theme.px(12), 0);
        const auto line = [&](Theme::Role role, Theme::Colour ink, int top, const QString &words) {
            painter->setFont(m_theme.font(role));
            painter->setPen(m_theme.colour(ink));
            painter->drawText(
                QRect(inner.left(), inner.top() + top, inner.width(), m_theme.lineHeight(role)),
                Qt::AlignVCenter,
                painter->fontMetrics().elidedText(words, Qt::ElideRight, inner.width()));
        };
        if (heading) {
            line(Theme::Role::Label, Theme::Colour::Text2, 0, index.data().toString());
            painter->restore();
            return;
        }
        line(Theme::Role::H3, chosen ? Theme::Colour::PrimaryInk : Theme::Colour::Text, 0,
            index.data().toString());
        line(Theme::Role::Caption, Theme::Colour::Text2, m_theme.lineHeight(Theme::Role::H3),
            index.data(captionRole).toString());
        painter->restore();
    }

private:
    const Theme &m_theme;
};

} // namespace

SearchField::SearchField(
    Context &context, const QList<RecordSearch> &records, Given given, QWidget *overlay)
    : m_context(context)
    , m_records(records)
    , m_given(std::move(given))
    , m_hint(new QLabel(tr("Ctrl K"), this))
    , m_glass(new QAction(this))
    , m_results(new QListView(overlay))
    , m_model(new QStandardItemModel(this))
{
    setAccessibleName(tr("Buscar en todo"));
    setMaxLength(200);
    m_hint->setProperty("rol", QStringLiteral("chip"));
    m_hint->setProperty("tinta", QStringLiteral("text3"));
    m_hint->setAttribute(Qt::WA_TransparentForMouseEvents);
    addAction(m_glass, QLineEdit::LeadingPosition);
    m_results->setProperty("clase", QStringLiteral("hallazgos"));
    m_results->setAccessibleName(tr("Lo encontrado"));
    m_results->setModel(m_model);
    m_results->setItemDelegate(new ResultDelegate(context.theme, m_results));
    m_results->setFocusPolicy(Qt::NoFocus);
    m_results->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_results->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_results->hide();
    overlay->installEventFilter(this);
    installEventFilter(this); // the results stand below it wherever it goes
    m_wait.setSingleShot(true);
    m_wait.setInterval(typingPauseMs);
    connect(&m_wait, &QTimer::timeout, this, &SearchField::search);
    connect(this, &QLineEdit::textEdited, this, [this] {
        m_openFirst = false;
        m_wait.start();
    });
    connect(this, &QLineEdit::textChanged, this, [this] { placeHint(); });
    connect(m_results, &QListView::clicked, this, &SearchField::choose);
    connect(&context.theme, &Theme::changed, this, &SearchField::restyle);
    restyle();
}

void SearchField::restyle()
{
    m_glass->setIcon(m_context.theme.icon(
        QStringLiteral("search"), 22, m_context.theme.colour(Theme::Colour::Text2)));
    placeHint();
    m_results->doItemsLayout();
    if (m_results->isVisible())
        placeResults();
}

QSize SearchField::minimumSizeHint() const
{
    return {m_context.theme.px(leastWidth), QLineEdit::minimumSizeHint().height()};
}

void SearchField::placeHint()
{
    const bool wordless = width() < m_context.theme.px(leastWidthOfWords);
    setPlaceholderText(wordless ? QString() : tr("Buscar"));
    m_hint->setVisible(text().isEmpty() && width() >= m_context.theme.px(leastWidthOfHint));
    m_hint->adjustSize();
    m_hint->move(
        width() - m_hint->width() - m_context.theme.px(14), (height() - m_hint->height()) / 2);
}

void SearchField::search()
{
    const QString words = text().simplified();
    if (words.isEmpty()) {
        closeResults();
        return;
    }
    m_found = m_given(words);
    m_problem.clear();
    m_open = int(m_records.size());
    const quint64 ticket = ++m_ticket;
    for (const RecordSearch &records : std::as_const(m_records))
        records(m_context, words, this, [this, ticket](const Result<QList<Findable>> &found) {
            if (ticket == m_ticket) // else a slow answer to words that are no longer there
                take(found);
        });
    if (m_records.isEmpty())
        show();
}

/// Everything is shown at once when the last search has answered: rows that move away under a
/// finger are worse than a tenth of a second.
void SearchField::take(const Result<QList<Findable>> &records)
{
    if (records.ok())
        m_found += *records;
    else
        m_problem = wrong(records.error());
    if (--m_open == 0)
        show();
}

void SearchField::addSentence(const QString &sentence)
{
    auto *item = new QStandardItem(sentence);
    item->setFlags(Qt::NoItemFlags);
    m_model->appendRow(item);
}

void SearchField::addGroup(Findable::Group group)
{
    static constexpr const char *names[] = {QT_TR_NOOP("Historias"), QT_TR_NOOP("Páginas"),
        QT_TR_NOOP("Acciones"), QT_TR_NOOP("Ayuda")};
    const bool mixed = std::any_of(m_found.begin(), m_found.end(),
        [](const Findable &one) { return one.group != Findable::Group::Records; });
    int left = mixed && group == Findable::Group::Records ? mostRecordsAmongOthers : mostOfGroup;
    bool first = true;
    for (qsizetype i = 0; i < m_found.size() && left > 0; ++i) {
        const Findable &one = m_found[i];
        if (one.group != group)
            continue;
        if (std::exchange(first, false))
            addSentence(tr(names[int(group)]));
        auto *item = new QStandardItem(one.title);
        item->setData(one.caption, captionRole);
        item->setData(i, indexRole);
        item->setData(
            QStringLiteral("%1: %2. %3").arg(tr(names[int(group)]), one.title, one.caption),
            Qt::AccessibleTextRole);
        item->setEditable(false);
        m_model->appendRow(item);
        --left;
    }
}

int SearchField::firstRow() const
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (!isHeading(m_model->index(row, 0)))
            return row;
    }
    return -1;
}

void SearchField::show()
{
    m_model->clear();
    for (const auto group : {Findable::Group::Records, Findable::Group::Actions,
             Findable::Group::Pages, Findable::Group::Help})
        addGroup(group);
    if (!m_problem.isEmpty())
        addSentence(m_problem);
    else if (m_found.isEmpty())
        addSentence(tr("No hay nada con esas palabras."));
    const int first = firstRow();
    if (first >= 0)
        m_results->setCurrentIndex(m_model->index(first, 0));
    placeResults();
    if (m_openFirst && first >= 0)
        choose(m_model->index(first, 0));
}

void SearchField::placeResults()
{
    QWidget *overlay = m_results->parentWidget();
    const int width = std::min(std::max(this->width(), m_context.theme.px(420)),
        overlay->width() - 2 * m_context.theme.px(12));
    const QPoint below = mapTo(overlay, QPoint(0, height() + m_context.theme.px(8)));
    const int left
        = std::max(0, std::min(below.x(), mapTo(overlay, QPoint(this->width(), 0)).x() - width));
    int height = 6;
    for (int row = 0; row < m_model->rowCount(); ++row)
        height += rowHeightOf(m_context.theme, m_model->index(row, 0));
    const int room = overlay->height() - below.y() - m_context.theme.px(12);
    m_results->setGeometry(left, below.y(), width, std::min(height, room));
    m_results->show();
    m_results->raise();
}

void SearchField::choose(const QModelIndex &index)
{
    if (!index.isValid() || isHeading(index))
        return;
    const Findable chosen = m_found[index.data(indexRole).toLongLong()];
    endSearch();
    if (chosen.act)
        chosen.act();
    else
        Q_EMIT go(chosen.route);
}

void SearchField::closeResults()
{
    m_wait.stop();
    m_openFirst = false;
    ++m_ticket;
    m_results->hide();
    m_model->clear();
}

bool SearchField::isSearching() const
{
    return !text().isEmpty() || m_results->isVisible();
}

void SearchField::endSearch()
{
    clear();
    closeResults();
}

void SearchField::move(int step)
{
    // Over the headings, and not past the ends.
    for (int row = m_results->currentIndex().row() + step; row >= 0 && row < m_model->rowCount();
        row += step) {
        const QModelIndex next = m_model->index(row, 0);
        if (isHeading(next))
            continue;
        m_results->setCurrentIndex(next);
        return m_results->scrollTo(row == firstRow() ? m_model->index(0, 0) : next);
    }
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
        return move(1);
    case Qt::Key_Up:
        return move(-1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_wait.isActive() || !m_results->isVisible()) {
            m_wait.stop();
            m_openFirst = true;
            return search();
        }
        return choose(m_results->currentIndex());
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

bool SearchField::eventFilter(QObject *watched, QEvent *event)
{
    const bool moved = event->type() == QEvent::Resize || event->type() == QEvent::Move;
    if (moved && m_results->isVisible())
        placeResults();
    return QLineEdit::eventFilter(watched, event);
}

void SearchField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    placeHint();
}

void SearchField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        closeResults();
}

} // namespace tambo::ui
