// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui-pages/ink.h"

#include "tests/widgets/measure.h"

#include <QAbstractScrollArea>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>

namespace tambo::ui::test {

namespace {

constexpr int overhang = 1; // px; letters that lean stand over their width
constexpr int touch = 2; // px; as close as a bold word and what follows it stand
constexpr double leastContrast = 4.5; // WCAG 2.2, 1.4.3
constexpr double leastContrastLarge = 3;

/// Listens to what is painted instead of painting it.
class Listener : public QPaintEngine
{
public:
    Listener() : QPaintEngine(AllFeatures) {}
    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    [[nodiscard]] Type type() const override { return User; }
    void updateState(const QPaintEngineState &) override {}

    void drawTextItem(const QPointF &at, const QTextItem &item) override
    {
        const QString text = item.text();
        if (text.simplified().isEmpty() || painter()->pen().color().alpha() == 0)
            return;
        const QRectF box = QFontMetricsF(item.font()).tightBoundingRect(text).translated(at);
        inks.append({text, item.font(), toWindow(box).toAlignedRect(), room()});
    }
    void drawPath(const QPainterPath &path) override
    {
        if (paintsOver())
            cover(painter()->deviceTransform().map(path));
    }
    void drawRects(const QRectF *rects, int count) override
    {
        for (int i = 0; i < count && paintsOver(); ++i) {
            QPainterPath path;
            path.addRect(toWindow(rects[i]));
            cover(path);
        }
    }
    void drawRects(const QRect *rects, int count) override
    {
        for (int i = 0; i < count; ++i) {
            const QRectF rect(rects[i]);
            drawRects(&rect, 1);
        }
    }
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override {} // of signs and marks
    void drawImage(
        const QRectF &to, const QImage &image, const QRectF &, Qt::ImageConversionFlags) override
    {
        coverWith(to, image.hasAlphaChannel());
    }
    void drawPixmap(const QRectF &to, const QPixmap &pixmap, const QRectF &) override
    {
        coverWith(to, pixmap.hasAlphaChannel());
    }
    void drawTiledPixmap(const QRectF &, const QPixmap &, const QPointF &) override {}

    QList<Trace> inks;

private:
    [[nodiscard]] QRectF toWindow(const QRectF &rect) const
    {
        return painter()->deviceTransform().mapRect(rect);
    }
    [[nodiscard]] QRegion room() const
    {
        const QRegion shown = systemClip();
        return painter()->hasClipping()
            ? shown & toWindow(painter()->clipBoundingRect()).toAlignedRect()
            : shown;
    }
    [[nodiscard]] bool paintsOver() const
    {
        return painter()->brush().style() == Qt::SolidPattern
            && painter()->brush().color().alpha() == 255 && painter()->opacity() == 1;
    }
    void coverWith(const QRectF &rect, bool isClear)
    {
        QPainterPath path;
        path.addRect(toWindow(rect));
        if (!isClear)
            cover(path);
    }
    void cover(const QPainterPath &path)
    {
        const QRegion painted = room();
        for (qsizetype i = inks.size() - 1; i >= 0; --i) {
            Trace &ink = inks[i];
            const QRect shown = ink.where & ink.room.boundingRect();
            const QRegion hidden = painted & shown;
            if (hidden.isEmpty() || !path.intersects(QRectF(shown)))
                continue;
            if (hidden == QRegion(shown) && path.contains(QRectF(shown)))
                inks.removeAt(i);
            else if (!ink.where.adjusted(overhang, overhang, -overhang, -overhang)
                         .intersected(path.boundingRect().toRect() & painted.boundingRect())
                         .isEmpty())
                ink.isCovered = true;
        }
    }
};

class Ear : public QPaintDevice
{
public:
    explicit Ear(const QWidget &window) : m_size(window.size()) {}
    [[nodiscard]] QPaintEngine *paintEngine() const override { return &m_listener; }
    [[nodiscard]] QList<Trace> inks() const { return m_listener.inks; }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override
    {
        constexpr int dpi = 96;
        constexpr int depth = 32;
        switch (metric) {
        case PdmWidth:
            return m_size.width();
        case PdmHeight:
            return m_size.height();
        case PdmWidthMM:
            return m_size.width() * 254 / (dpi * 10);
        case PdmHeightMM:
            return m_size.height() * 254 / (dpi * 10);
        case PdmDepth:
            return depth;
        case PdmNumColors:
            return std::numeric_limits<int>::max();
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return int(devicePixelRatioFScale());
        default:
            return dpi;
        }
    }

private:
    QSize m_size;
    mutable Listener m_listener;
};

QString described(const Trace &ink)
{
    return QStringLiteral("«%1» at %2,%3 %4x%5")
        .arg(ink.text)
        .arg(ink.where.x())
        .arg(ink.where.y())
        .arg(ink.where.width())
        .arg(ink.where.height());
}

/// What of the letters cannot be seen although nobody can scroll to it.
QRegion missing(const QWidget &window, const Trace &ink)
{
    const QRegion whole(ink.where.adjusted(overhang, overhang, -overhang, -overhang));
    QRegion rest = whole - ink.room;
    const auto areas = rest.isEmpty() ? QList<QAbstractScrollArea *>()
                                      : window.findChildren<QAbstractScrollArea *>();
    for (const QAbstractScrollArea *area : areas) {
        const QRect port(area->viewport()->mapTo(&window, QPoint()), area->viewport()->size());
        if (!area->isVisible() || !port.contains(ink.room.boundingRect()))
            continue;
        constexpr int beyond = 100'000;
        rest -= QRect(-beyond, port.top() - beyond, 2 * beyond, beyond);
        rest -= QRect(-beyond, port.bottom() + 1, 2 * beyond, beyond);
        if (area->horizontalScrollBar()->maximum() == 0)
            continue;
        rest -= QRect(port.left() - beyond, -beyond, beyond, 2 * beyond);
        rest -= QRect(port.right() + 1, -beyond, beyond, 2 * beyond);
    }
    return rest;
}

} // namespace

QList<Trace> inkOf(QWidget &window)
{
    Ear ear(window);
    window.render(&ear);
    QList<Trace> seen;
    for (const Trace &ink : ear.inks()) {
        if (!(ink.room & ink.where).isEmpty())
            seen.append(ink);
    }
    return seen;
}

QStringList cutInk(const QWidget &window, const QList<Trace> &inks)
{
    QStringList wrong;
    for (const Trace &ink : inks) {
        const auto *edit = qobject_cast<const QLineEdit *>(window.childAt(ink.where.center()));
        if ((edit && !edit->text().isEmpty()) || missing(window, ink).isEmpty())
            continue;
        const QRect room = ink.room.boundingRect();
        wrong.append(QStringLiteral("%1 is cut by %2,%3 %4x%5")
                .arg(described(ink))
                .arg(room.x())
                .arg(room.y())
                .arg(room.width())
                .arg(room.height()));
    }
    return wrong;
}

QStringList crossedInk(const QList<Trace> &inks)
{
    QStringList wrong;
    for (qsizetype i = 0; i < inks.size(); ++i) {
        const Trace &one = inks[i];
        if (one.isCovered)
            wrong.append(described(one) + QStringLiteral(" is covered"));
        for (qsizetype j = i + 1; j < inks.size(); ++j) {
            const Trace &other = inks[j];
            const QRegion both = one.room & other.room & (one.where & other.where);
            const QSize size = both.boundingRect().size();
            const bool same = one.text == other.text && one.where == other.where;
            if (!same && size.width() > touch && size.height() > touch)
                wrong.append(described(one) + QStringLiteral(" lies on ") + described(other));
        }
    }
    return wrong;
}

QStringList paleInk(const QImage &picture, const QList<Trace> &inks)
{
    QStringList wrong;
    for (const Trace &ink : inks) {
        const QRect part = ink.where.adjusted(-overhang, -overhang, overhang, overhang);
        if (!(QRegion(ink.where) - ink.room).isEmpty() || ink.isCovered)
            continue; // half of a letter has not its colour
        const double ratio = inkContrast(picture, part);
        if (ratio < (isLarge(ink.font) ? leastContrastLarge : leastContrast))
            wrong.append(QStringLiteral("%1 has %2").arg(described(ink)).arg(ratio, 0, 'f', 2));
    }
    return wrong;
}

} // namespace tambo::ui::test
