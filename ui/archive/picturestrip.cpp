// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/picturestrip.h"

#include "ui/widgets/button.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace tambo::ui {

namespace {

constexpr int pictureGap = 10;

class PictureDelegate : public QStyledItemDelegate
{
public:
    PictureDelegate(Theme &theme, Pictures &pictures, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
        , m_pictures(pictures)
    {}

    void setCell(const QSize &cell) { m_cell = cell; }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return m_cell;
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override
    {
        const auto *model = qobject_cast<const PictureModel *>(index.model());
        if (!model)
            return;
        const QRect where = option.rect.adjusted(
            pictureGap / 2, pictureGap / 2, -pictureGap / 2, -pictureGap / 2);
        const archive::Media &media = model->picture(index.row());
        QPainterPath path;
        path.addRoundedRect(where, 8, 8);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QPixmap picture = m_pictures.picture(
            media.preview, where.size(), painter->device()->devicePixelRatioF());
        QBrush brush
            = picture.isNull() ? QBrush(m_theme.module(Module::Memoria).soft) : QBrush(picture);
        brush.setTransform(QTransform::fromTranslate(where.left(), where.top()));
        painter->fillPath(path, brush);
        painter->setPen(QPen(m_theme.colour(Theme::Colour::Line), 1));
        painter->drawPath(path);
        painter->restore();
    }

private:
    Theme &m_theme;
    Pictures &m_pictures;
    QSize m_cell;
};

} // namespace

PictureStrip::PictureStrip(
    Theme &theme, PictureModel &model, Pictures &pictures, Shape shape, QWidget *parent)
    : QListView(parent)
    , m_theme(theme)
    , m_shape(shape)
{
    setProperty("clase", QStringLiteral("llano"));
    setAccessibleName(tr("Fotos"));
    setItemDelegate(new PictureDelegate(theme, pictures, this));
    setModel(&model);
    setViewMode(QListView::IconMode);
    setMovement(QListView::Static);
    setResizeMode(QListView::Adjust);
    setUniformItemSizes(true);
    setWrapping(shape == Shape::Grid);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    if (shape == Shape::Row)
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QAbstractItemView::clicked, this,
        [this](const QModelIndex &index) { Q_EMIT opened(index.row()); });
    connect(&pictures, &Pictures::loaded, viewport(), qOverload<>(&QWidget::update));
    connect(&theme, &Theme::changed, this, &PictureStrip::arrange);
    arrange();
}

void PictureStrip::arrange()
{
    const QSize cell = m_shape == Shape::Row ? QSize(m_theme.px(112), m_theme.px(82))
                                             : QSize(m_theme.px(194), m_theme.px(150));
    static_cast<PictureDelegate *>(itemDelegate())->setCell(cell);
    setGridSize(cell);
    if (m_shape == Shape::Row)
        setFixedHeight(cell.height() + 16); // and its scroll bar
}

void PictureStrip::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        && currentIndex().isValid()) {
        Q_EMIT opened(currentIndex().row());
        event->accept();
        return;
    }
    QListView::keyPressEvent(event);
}

PictureView::PictureView(Theme &theme, PictureModel &model, Pictures &pictures, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_model(model)
    , m_pictures(pictures)
{
    const auto button = [this](const QString &icon, const QString &name, auto act) {
        auto *made = new Button(m_theme, Button::Kind::Secondary, icon, {}, this);
        made->setAccessibleName(name);
        made->setToolTip(name);
        connect(made, &QPushButton::clicked, this, act);
        m_buttons.append(made);
        return made;
    };
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(button(QStringLiteral("left"), tr("La foto anterior"), [this] { step(-1); }));
    row->addWidget(button(QStringLiteral("right"), tr("La foto siguiente"), [this] { step(1); }));
    row->addWidget(button(QStringLiteral("x"), tr("Cerrar la foto"), [this] { close(); }));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->addLayout(row);
    layout->addStretch();
    parent->installEventFilter(this);
    connect(&pictures, &Pictures::loaded, this, qOverload<>(&QWidget::update));
    connect(&model, &QAbstractItemModel::modelReset, this, &PictureView::close);
    hide();
}

void PictureView::open(int row)
{
    m_row = row;
    setGeometry(parentWidget()->rect());
    m_buttons[0]->setVisible(m_model.rowCount() > 1);
    m_buttons[1]->setVisible(m_model.rowCount() > 1);
    setAccessibleName(m_model.index(row).data(Qt::AccessibleTextRole).toString());
    show();
    raise();
    setFocus();
    update();
}

void PictureView::close()
{
    if (!isOpen())
        return;
    hide();
    parentWidget()->setFocus();
}

void PictureView::step(int by)
{
    const int count = m_model.rowCount();
    if (count > 0)
        open((m_row + by + count) % count);
}

void PictureView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), QColor(0x17, 0x12, 0x0e)); // dark on every look: the picture counts
    if (m_row >= m_model.rowCount())
        return;
    const archive::Media &media = m_model.picture(m_row);
    const QSize room = size() - QSize(24, 24);
    const qreal ratio = devicePixelRatioF();
    QPixmap shown = m_pictures.picture(media.blob, room, ratio, Pictures::Fit::Whole);
    if (shown.isNull()) {
        // The small picture until (or instead of) the original.
        shown = m_pictures.picture(media.preview, room, ratio, Pictures::Fit::Whole);
    }
    const QSize size = shown.deviceIndependentSize().toSize();
    painter.drawPixmap((width() - size.width()) / 2, (height() - size.height()) / 2, shown);
}

void PictureView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        step(-1);
        break;
    case Qt::Key_Right:
        step(1);
        break;
    case Qt::Key_Escape:
        close();
        break;
    default:
        event->ignore();
        return;
    }
    event->accept();
}

bool PictureView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

} // namespace tambo::ui
