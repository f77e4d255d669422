// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/searchfield.h"

#include "app/archive/storysearch.h"
#include "ui/widgets/chip.h"

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
constexpr int limit = 6;
constexpr int rowHeight = 60;
constexpr int captionRole = Qt::UserRole + 1;
constexpr int recordRole = Qt::UserRole + 2;
constexpr int startRole = Qt::UserRole + 3;

/// Title and caption of a result on two lines.
class ResultDelegate : public QStyledItemDelegate
{
public:
    ResultDelegate(const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {}
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {m_theme.px(200), m_theme.px(rowHeight)};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override
    {
        painter->save();
        const bool chosen = option.state & QStyle::State_Selected;
        painter->fillRect(option.rect,
            m_theme.colour(chosen ? Theme::Colour::PrimarySoft : Theme::Colour::Surface));
        const QRect inner = option.rect.adjusted(m_theme.px(12), m_theme.px(8), -m_theme.px(12), 0);
        const auto line = [&](Theme::Role role, Theme::Colour ink, int top, const QString &words) {
            painter->setFont(m_theme.font(role));
            painter->setPen(m_theme.colour(ink));
            painter->drawText(
                QRect(inner.left(), inner.top() + top, inner.width(), m_theme.lineHeight(role)),
                Qt::AlignVCenter,
                painter->fontMetrics().elidedText(words, Qt::ElideRight, inner.width()));
        };
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

struct SearchField::Found {
    RecordId story;
    QString title;
    QString caption;
    int startMs = -1; ///< where the words are said
};

SearchField::SearchField(Context &context, QWidget *overlay)
    : m_context(context)
    , m_hint(new QLabel(tr("Ctrl K"), this))
    , m_glass(new QAction(this))
    , m_results(new QListView(overlay))
    , m_model(new QStandardItemModel(this))
{
    setPlaceholderText(tr("Buscar"));
    setAccessibleName(tr("Buscar historias"));
    setMaxLength(200);
    m_hint->setProperty("rol", QStringLiteral("chip"));
    m_hint->setProperty("tinta", QStringLiteral("text3"));
    m_hint->setAttribute(Qt::WA_TransparentForMouseEvents);
    addAction(m_glass, QLineEdit::LeadingPosition);
    m_results->setProperty("clase", QStringLiteral("hallazgos"));
    m_results->setAccessibleName(tr("Historias encontradas"));
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
    connect(this, &QLineEdit::textChanged, this,
        [this](const QString &text) { m_hint->setVisible(text.isEmpty()); });
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

void SearchField::placeHint()
{
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
    const auto job = [words](store::Reader &reader) -> Result<QList<Found>> {
        TAMBO_ASSIGN(const auto hits, archive::searchStories(reader, words, limit));
        QList<Found> found;
        for (const archive::StoryHit &hit : hits) {
            const QString teller = hit.story.teller.isEmpty() || hit.story.place.isEmpty()
                ? hit.story.teller + hit.story.place
                : tr("%1 · %2").arg(hit.story.teller, hit.story.place);
            found.append({hit.story.id.record, hit.story.title,
                hit.passage ? tr("«%1»").arg(hit.passage->text.simplified()) : teller,
                hit.passage ? hit.passage->startMs : -1});
        }
        return found;
    };
    store::deliver(
        m_context.store.read(job), this, [this, words](const Result<QList<Found>> &found) {
            // A slow answer to words that are no longer there.
            if (words == text().simplified())
                show(found);
        });
}

void SearchField::show(const Result<QList<Found>> &found)
{
    m_model->clear();
    const auto say = [this](const QString &sentence) {
        auto *item = new QStandardItem(sentence);
        item->setFlags(Qt::NoItemFlags);
        m_model->appendRow(item);
    };
    if (!found.ok())
        say(found.error().message);
    else if (found->isEmpty())
        say(tr("No hay historias con esas palabras."));
    else {
        for (const Found &one : *found) {
            auto *item = new QStandardItem(one.title);
            item->setData(one.caption, captionRole);
            item->setData(one.story.value, recordRole);
            item->setData(one.startMs, startRole);
            item->setData(one.title + QStringLiteral(". ") + one.caption, Qt::AccessibleTextRole);
            item->setEditable(false);
            m_model->appendRow(item);
        }
        m_results->setCurrentIndex(m_model->index(0, 0));
    }
    placeResults();
    if (m_openFirst && found.ok() && !found->isEmpty())
        choose(m_model->index(0, 0));
}

void SearchField::placeResults()
{
    QWidget *overlay = m_results->parentWidget();
    const int width = std::min(std::max(this->width(), m_context.theme.px(420)),
        overlay->width() - 2 * m_context.theme.px(12));
    const QPoint below = mapTo(overlay, QPoint(0, height() + m_context.theme.px(8)));
    const int left
        = std::max(0, std::min(below.x(), mapTo(overlay, QPoint(this->width(), 0)).x() - width));
    const int height = int(m_model->rowCount()) * m_context.theme.px(rowHeight) + 6;
    m_results->setGeometry(left, below.y(), width, std::min(height, overlay->height() - below.y()));
    m_results->show();
    m_results->raise();
}

void SearchField::choose(const QModelIndex &index)
{
    if (!(index.flags() & Qt::ItemIsEnabled) || !index.isValid())
        return;
    const RecordId story{index.data(recordRole).toLongLong()};
    const int start = index.data(startRole).toInt();
    closeResults();
    clear();
    Q_EMIT go({QStringLiteral("story"), story, start >= 0 ? QString::number(start) : QString()});
}

void SearchField::closeResults()
{
    m_wait.stop();
    m_openFirst = false;
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
    const int row = std::clamp(
        m_results->currentIndex().row() + step, 0, std::max(0, m_model->rowCount() - 1));
    m_results->setCurrentIndex(m_model->index(row, 0));
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
