// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/filelist.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace tambo::ui {

namespace {

constexpr int rowHeight = 60;
constexpr int badRowHeight = 80; // its sentence takes two lines
constexpr int square = 44;
constexpr int rowGap = 12;

class FileDelegate : public QStyledItemDelegate
{
public:
    FileDelegate(Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const auto *files = qobject_cast<const FileModel *>(index.model());
        const bool bad = files && files->item(index.row()).state == FileModel::Item::State::Bad;
        return {m_theme.px(200), m_theme.px(bad ? badRowHeight : rowHeight)};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;

private:
    Theme &m_theme;
};

void FileDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *files = qobject_cast<const FileModel *>(index.model());
    if (!files)
        return;
    const FileModel::Item &item = files->item(index.row());
    const bool bad = item.state == FileModel::Item::State::Bad;
    const QRect row = option.rect;
    const int side = m_theme.px(square);
    const auto icon = [&](const QString &name, const QRect &where, const QColor &ink) {
        const int length = m_theme.px(24);
        painter->drawPixmap(
            QPoint(where.center().x() - length / 2 + 1, where.center().y() - length / 2 + 1),
            m_theme.iconPixmap(name, 24, ink, painter->device()->devicePixelRatioF()));
    };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const ModuleColours memory = m_theme.module(Module::Memoria);
    const QRect box(row.left(), row.center().y() - side / 2, side, side);
    painter->setPen(Qt::NoPen);
    painter->setBrush(bad ? m_theme.colour(Theme::Colour::DangerSoft) : memory.soft);
    painter->drawRoundedRect(box, 8, 8);
    icon(fileIcon(item), box, bad ? m_theme.colour(Theme::Colour::DangerInk) : memory.ink);
    icon(QStringLiteral("x"), QRect(row.right() - side, row.top(), side, row.height()),
        m_theme.colour(Theme::Colour::Text2));

    const int left = box.right() + rowGap;
    const QRect name(left, row.top() + m_theme.px(8), row.right() - side - left, m_theme.px(22));
    painter->setFont(m_theme.font(Theme::Role::Tab));
    painter->setPen(m_theme.colour(Theme::Colour::Text));
    painter->drawText(name, Qt::AlignLeft | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideMiddle, name.width()));
    painter->setFont(m_theme.font(Theme::Role::Caption));
    painter->setPen(m_theme.colour(bad ? Theme::Colour::Danger : Theme::Colour::Text2));
    const QRect caption(name.left(), name.bottom() + 1, name.width(), row.bottom() - name.bottom());
    if (bad)
        painter->drawText(caption, Qt::AlignLeft | Qt::TextWordWrap, fileCaption(item));
    else
        painter->drawText(caption, Qt::AlignLeft | Qt::AlignTop,
            painter->fontMetrics().elidedText(fileCaption(item), Qt::ElideRight, name.width()));
    painter->restore();
}

} // namespace

FileList::FileList(Theme &theme, FileModel &files, QWidget *parent)
    : QListView(parent)
    , m_theme(theme)
    , m_files(files)
{
    setProperty("clase", QStringLiteral("llano"));
    setAccessibleName(tr("Archivos elegidos. Supr quita uno."));
    setItemDelegate(new FileDelegate(theme, this));
    setModel(&files);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    connect(&theme, &Theme::changed, this, [this] { scheduleDelayedItemsLayout(); });
}

QRect FileList::crossRect(int row) const
{
    const QRect whole = visualRect(m_files.index(row));
    const int side = m_theme.px(square);
    return {whole.right() - side, whole.top(), side, whole.height()};
}

void FileList::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.isValid() && crossRect(index.row()).contains(event->position().toPoint())) {
        m_files.remove(index.row());
        return;
    }
    QListView::mousePressEvent(event);
}

void FileList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete && currentIndex().isValid()) {
        m_files.remove(currentIndex().row());
        event->accept();
        return;
    }
    QListView::keyPressEvent(event);
}

} // namespace tambo::ui
