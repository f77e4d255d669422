// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/map.h"

#include <QAccessibleWidget>
#include <QApplication>
#include <QHash>
#include <QMouseEvent>
#include <QWheelEvent>

namespace tambo::ui {

namespace {

constexpr int cell = 34; // px: marks nearer than this are one
constexpr int hitRoom = 6; // px around a mark that count as a hit
constexpr int buttonGap = 8;
constexpr double keyStep = 0.2; // of what is seen
constexpr double wheelNotch = 120;
constexpr double loneRoom = 0.5; // degrees shown around the only place: as far as the next towns

/// Of a widget that is no control and no text screen readers would say nothing at all.
QAccessibleInterface *accessibleMap(const QString &, QObject *object)
{
    auto *map = qobject_cast<Map *>(object);
    return map ? new QAccessibleWidget(map, QAccessible::Graphic) : nullptr;
}

} // namespace

Map::Map(Theme &theme, std::shared_ptr<const MapOutline> outline, Module module, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_outline(std::move(outline))
    , m_module(module)
{
    [[maybe_unused]] static const bool known = [] {
        QAccessible::installFactory(accessibleMap);
        return true;
    }();
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Mapa"));
    addButton(QStringLiteral("plus"), tr("Acercar"), &Map::zoomIn);
    addButton(QStringLiteral("minus"), tr("Alejar"), &Map::zoomOut);
    addButton(QStringLiteral("home"), tr("Ver todo"), &Map::showAll);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        arrange();
        update();
    });
    showAll();
}

void Map::addButton(const QString &icon, const QString &name, void (Map::*press)())
{
    auto *button
        = new Button(m_theme, Button::Kind::Secondary, icon, {}, this, Button::Size::Dense);
    button->setAccessibleName(name);
    button->setToolTip(name);
    connect(button, &QPushButton::clicked, this, press);
    m_buttons.append(button);
}

void Map::setMarks(const QList<MapMark> &marks)
{
    if (m_marks == marks)
        return;
    m_marks = marks;
    if (m_untouched)
        showAll();
    moved();
}

void Map::setStill()
{
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    for (Button *button : std::as_const(m_buttons))
        button->hide();
}

void Map::setPlacing(bool placing)
{
    m_placing = placing;
    setCursor(placing ? Qt::CrossCursor : Qt::ArrowCursor);
    moved();
}

void Map::setPlace(const std::optional<GeoPoint> &place)
{
    if (m_place == place)
        return;
    m_place = place;
    moved();
}

QRectF Map::marksBounds() const
{
    if (m_marks.isEmpty())
        return {};
    QPolygonF all;
    for (const MapMark &mark : m_marks)
        all.append(mark.at.asPoint());
    return all.boundingRect().adjusted(-loneRoom, -loneRoom, loneRoom, loneRoom);
}

void Map::showAll()
{
    m_untouched = true;
    if (m_place)
        m_sight.show({m_place->longitude - loneRoom, m_place->latitude - loneRoom, 2 * loneRoom,
            2 * loneRoom});
    else if (!m_marks.isEmpty())
        m_sight.show(marksBounds());
    else
        m_sight.show(m_outline->main.isEmpty() ? m_outline->bounds : m_outline->main);
    moved();
}

void Map::showPart(const QRectF &where)
{
    m_untouched = false;
    m_sight.show(where);
    moved();
}

QString Map::nameAt(const GeoPoint &point) const
{
    const MapOutline::Shape *shape = m_outline->shapeAt(point);
    return shape ? shape->name : QString();
}

/// By cells of a grid, so that thousands cost no more than painting them.
QList<Map::Group> Map::groups() const
{
    QList<Group> all;
    QHash<std::pair<int, int>, qsizetype> cells;
    const double side = m_theme.px(cell);
    for (qsizetype i = 0; i < m_marks.size(); ++i) {
        const QPointF pixel = m_sight.pixelOf(m_marks[i].at.asPoint());
        if (!rect().adjusted(-cell, -cell, cell, cell).contains(pixel.toPoint()))
            continue;
        const std::pair key(int(std::floor(pixel.x() / side)), int(std::floor(pixel.y() / side)));
        const auto found = cells.constFind(key);
        if (found == cells.cend()) {
            cells.insert(key, all.size());
            all.append({pixel, {int(i)}});
            continue;
        }
        Group &group = all[*found];
        const double count = double(group.marks.size());
        group.pixel = (group.pixel * count + pixel) / (count + 1);
        group.marks.append(int(i));
    }
    return all;
}

QList<int> Map::marksAt(const QPointF &pixel) const
{
    for (const Group &group : groups()) {
        const QPointF apart = group.pixel - pixel;
        if (std::hypot(apart.x(), apart.y()) <= radiusOf(group) + hitRoom)
            return group.marks;
    }
    return {};
}

void Map::act(const QPointF &pixel)
{
    if (m_placing) {
        const GeoPoint place = m_sight.at(pixel);
        setPlace(place);
        Q_EMIT placed(place);
        return;
    }
    const QList<int> marks = marksAt(pixel);
    if (!marks.isEmpty())
        Q_EMIT chosen(marks);
}

/// Says what is under the cross.
void Map::moved()
{
    const QString here = nameAt(m_sight.centre());
    QStringList said;
    if (!here.isEmpty())
        said.append(tr("En el centro: %1.").arg(here));
    const QPointF middle = QRectF(rect()).center();
    if (const QList<int> marks = marksAt(middle); marks.size() == 1)
        said.append(m_marks[marks.first()].name);
    else if (marks.size() > 1)
        said.append(tr("%1 lugares juntos.").arg(marks.size()));
    if (m_place && !nameAt(*m_place).isEmpty())
        said.append(tr("La marca está en %1.").arg(nameAt(*m_place)));
    if (m_placing)
        said.append(tr("Enter pone la marca en el centro."));
    setAccessibleDescription(said.join(u' '));
    update();
}

void Map::zoom(double factor)
{
    m_untouched = false;
    m_sight.zoom(factor, QRectF(rect()).center(), m_outline->bounds);
    moved();
}

QSize Map::sizeHint() const
{
    return {m_theme.px(520), m_theme.px(360)};
}

QSize Map::minimumSizeHint() const
{
    return {m_theme.px(260), m_theme.px(200)};
}

void Map::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_sight.setSize(size());
    if (m_untouched)
        showAll();
    arrange();
}

void Map::arrange()
{
    const int gap = m_theme.px(buttonGap);
    int y = gap;
    for (Button *button : std::as_const(m_buttons)) {
        const QSize wanted = button->sizeHint();
        button->setGeometry(width() - wanted.width() - gap, y, wanted.width(), wanted.height());
        y += wanted.height() + gap;
    }
}

void Map::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    m_pressed = m_last = event->position();
    m_dragged = false;
}

void Map::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton))
        return;
    const QPointF now = event->position();
    if (!m_dragged && (now - m_pressed).manhattanLength() < QApplication::startDragDistance())
        return;
    m_dragged = true;
    m_untouched = false;
    m_sight.move(m_last - now, m_outline->bounds);
    m_last = now;
    moved();
}

void Map::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && !m_dragged)
        act(event->position());
}

void Map::wheelEvent(QWheelEvent *event)
{
    m_untouched = false;
    m_sight.zoom(std::pow(zoomStep, event->angleDelta().y() / wheelNotch), event->position(),
        m_outline->bounds);
    moved();
    event->accept(); // or the page around it would scroll too
}

void Map::keyPressEvent(QKeyEvent *event)
{
    const auto step = [this](double x, double y) {
        m_untouched = false;
        m_sight.move({x * width() * keyStep, y * height() * keyStep}, m_outline->bounds);
        moved();
    };
    switch (event->key()) {
    case Qt::Key_Left:
        return step(-1, 0);
    case Qt::Key_Right:
        return step(1, 0);
    case Qt::Key_Up:
        return step(0, -1);
    case Qt::Key_Down:
        return step(0, 1);
    case Qt::Key_Plus:
        return zoomIn();
    case Qt::Key_Minus:
        return zoomOut();
    case Qt::Key_Home:
        return showAll();
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return act(QRectF(rect()).center());
    default:
        QWidget::keyPressEvent(event);
    }
}

void Map::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void Map::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace tambo::ui
