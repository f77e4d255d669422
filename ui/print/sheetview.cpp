// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/sheetview.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

namespace tambo::ui {

namespace {

constexpr int gap = 16; ///< around and between pages
constexpr int mostWidth = 900;

} // namespace

SheetView::SheetView(Theme &theme, Proof &proof, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_theme(theme)
    , m_proof(proof)
{
    setProperty("clase", QStringLiteral("llano"));
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Hojas para imprimir"));
    viewport()->setAutoFillBackground(false);
    connect(&proof, &Proof::changed, this, [this] {
        verticalScrollBar()->setValue(0);
        arrange();
    });
    connect(
        &proof, &Proof::painted, this, [this](int page) { viewport()->update(pageRect(page)); });
    connect(&theme, &Theme::changed, this, &SheetView::arrange);
    arrange();
}

void SheetView::setZoom(Zoom zoom)
{
    const int page = shownPage();
    m_zoom = zoom;
    arrange();
    showPage(page);
}

QSize SheetView::pageSize() const
{
    const QSizeF paper = tenthsOf(m_proof.form().paper);
    const QSize room = viewport()->size() - 2 * QSize(m_theme.px(gap), m_theme.px(gap));
    const double wide = std::min(room.width(), m_theme.px(mostWidth));
    const double width = m_zoom == Zoom::Whole
        ? std::min(wide, room.height() * paper.width() / paper.height())
        : m_zoom == Zoom::Width ? wide
                                : 2 * wide;
    return (paper * std::max(40.0, width) / paper.width()).toSize();
}

QRect SheetView::pageRect(int page) const
{
    const QSize size = pageSize();
    const int left = std::max(m_theme.px(gap), (viewport()->width() - size.width()) / 2);
    return {QPoint(left - horizontalScrollBar()->value(),
                m_theme.px(gap) + page * (size.height() + m_theme.px(gap))
                    - verticalScrollBar()->value()),
        size};
}

void SheetView::arrange()
{
    const QSize size = pageSize();
    const int high = m_proof.count() * (size.height() + m_theme.px(gap)) + m_theme.px(gap);
    const int wide = size.width() + 2 * m_theme.px(gap);
    verticalScrollBar()->setRange(0, std::max(0, high - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(m_theme.px(48));
    horizontalScrollBar()->setRange(0, std::max(0, wide - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(m_theme.px(48));
    viewport()->update();
    tell();
}

int SheetView::shownPage() const
{
    const int step = pageSize().height() + m_theme.px(gap);
    const int middle = verticalScrollBar()->value() + viewport()->height() / 2;
    return std::clamp(middle / step, 0, std::max(0, m_proof.count() - 1));
}

QString SheetView::position() const
{
    return m_proof.count() == 0 ? QString()
                                : tr("Hoja %1 de %2").arg(shownPage() + 1).arg(m_proof.count());
}

void SheetView::showPage(int page)
{
    verticalScrollBar()->setValue(page * (pageSize().height() + m_theme.px(gap)));
}

void SheetView::tell()
{
    const QString now = position();
    if (now == m_told)
        return;
    m_told = now;
    setAccessibleName(now.isEmpty() ? tr("Hojas para imprimir") : now);
    Q_EMIT pageChanged();
}

void SheetView::scrollContentsBy(int, int)
{
    viewport()->update();
    tell();
}

void SheetView::resizeEvent(QResizeEvent *)
{
    arrange();
}

void SheetView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const qreal ratio = devicePixelRatioF();
    for (int page = 0; page < m_proof.count(); ++page) {
        const QRect where = pageRect(page);
        if (!where.intersects(event->rect()))
            continue;
        QPixmap picture = m_proof.page(page, qRound(where.width() * ratio));
        painter.fillRect(where, Qt::white); // paper, whatever the screen looks like
        painter.drawPixmap(where, picture);
        painter.setPen(m_theme.colour(Theme::Colour::LineStrong));
        painter.drawRect(where.adjusted(0, 0, -1, -1));
    }
}

} // namespace tambo::ui
