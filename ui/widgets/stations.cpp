// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stations.h"

#include <QKeyEvent>
#include <QPainter>

namespace tambo::ui {

namespace {

constexpr int stationTarget = 44; // what a finger hits; the square in it is smaller
constexpr int stationSquare = 30;
constexpr int currentSquare = 38;
constexpr int stationRadius = 8;
constexpr int trackWidth = 4;
constexpr int closest = 52; // from one middle to the next

} // namespace

/// One square. It knows what to look like; where it stands, and what comes of it, its line knows.
class Station : public QAbstractButton
{
public:
    enum class State { Done, Current, Later };

    Station(Theme &theme, Module module, int number, QWidget *parent)
        : QAbstractButton(parent)
        , m_theme(theme)
        , m_module(module)
    {
        setText(QString::number(number));
    }

    void setState(State state)
    {
        m_state = state;
        update();
    }
    /// Where the middle of the square is, from the left of the station.
    void setMiddle(int middle)
    {
        m_middle = middle;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override;
    void keyPressEvent(QKeyEvent *event) override
    {
        // A button would hand the keyboard on to whatever Tab leads to.
        if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)
            event->ignore();
        else
            QAbstractButton::keyPressEvent(event);
    }

private:
    void paintSquare(QPainter &painter, const QRect &square) const;

    Theme &m_theme;
    Module m_module;
    State m_state = State::Later;
    int m_middle = 0;
};

void Station::paintSquare(QPainter &painter, const QRect &square) const
{
    const ModuleColours colours = m_theme.module(m_module);
    const bool pointed = isEnabled() && underMouse();
    qreal border = 0;
    switch (m_state) {
    case State::Done:
        painter.setPen(Qt::NoPen);
        painter.setBrush(pointed ? colours.band.darker(112) : colours.band);
        break;
    case State::Current:
        border = 3;
        painter.setPen(QPen(colours.ink, border));
        painter.setBrush(colours.soft);
        break;
    case State::Later:
        border = 2;
        painter.setPen(QPen(m_theme.colour(Theme::Colour::LineStrong), border));
        painter.setBrush(m_theme.colour(pointed ? Theme::Colour::Hover : Theme::Colour::Surface));
        break;
    }
    const qreal inset = border / 2;
    const qreal radius = m_theme.px(stationRadius) - inset;
    painter.drawRoundedRect(QRectF(square).adjusted(inset, inset, -inset, -inset), radius, radius);
}

void Station::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ModuleColours colours = m_theme.module(m_module);
    const int side = m_theme.px(m_state == State::Current ? currentSquare : stationSquare);
    const int left = std::clamp(m_middle - side / 2, 0, width() - side);
    const QRect square(left, (height() - side) / 2, side, side);
    paintSquare(painter, square);
    if (m_state == State::Done) {
        const int icon = m_theme.px(20);
        painter.drawPixmap(square.left() + (side - icon) / 2, square.top() + (side - icon) / 2,
            m_theme.iconPixmap(QStringLiteral("check"), 20, colours.onBand, devicePixelRatioF()));
        return;
    }
    QFont font = m_theme.font(m_state == State::Current ? Theme::Role::H3 : Theme::Role::Chip);
    font.setWeight(QFont::Bold);
    painter.setFont(font);
    painter.setPen(m_state == State::Current ? colours.ink : m_theme.colour(Theme::Colour::Text2));
    painter.drawText(square, Qt::AlignCenter, text());
}

Stations::Stations(Theme &theme, Module module, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_module(module)
{
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        place();
        update();
    });
}

void Stations::set(const QStringList &names, qsizetype current)
{
    while (m_stations.size() > names.size())
        delete m_stations.takeLast();
    while (m_stations.size() < names.size()) {
        const qsizetype index = m_stations.size();
        auto *station = new Station(m_theme, m_module, int(index) + 1, this);
        connect(station, &QAbstractButton::clicked, this, [this, index] { Q_EMIT opened(index); });
        m_stations.append(station);
        station->show();
    }
    m_current = current;
    for (qsizetype i = 0; i < names.size(); ++i)
        m_stations[i]->setToolTip(names[i]);
    restate();
    updateGeometry();
    place();
    update();
}

void Stations::setReach(qsizetype last)
{
    m_reach = last;
    restate();
}

void Stations::restate()
{
    const qsizetype count = m_stations.size();
    for (qsizetype i = 0; i < count; ++i) {
        Station *station = m_stations[i];
        const bool open = i <= m_reach;
        const QString which
            = tr("Parada %1 de %2: %3").arg(i + 1).arg(count).arg(station->toolTip());
        station->setState(i < m_current ? Station::State::Done
                : i == m_current        ? Station::State::Current
                                        : Station::State::Later);
        station->setAccessibleName(which);
        station->setAccessibleDescription(i < m_current ? tr("hecha")
                : i == m_current                        ? tr("aquí va")
                                                        : tr("falta"));
        station->setEnabled(open);
        station->setFocusPolicy(open ? Qt::StrongFocus : Qt::NoFocus);
        station->setCursor(open ? Qt::PointingHandCursor : Qt::ArrowCursor);
    }
}

QAbstractButton *Stations::station(qsizetype index) const
{
    return m_stations[index];
}

QSize Stations::sizeHint() const
{
    return {std::max(minimumSizeHint().width(), m_theme.px(320)), m_theme.px(stationTarget)};
}

QSize Stations::minimumSizeHint() const
{
    const int gaps = std::max(0, int(m_stations.size()) - 1);
    return {m_theme.px(stationTarget) + gaps * m_theme.px(closest), m_theme.px(stationTarget)};
}

int Stations::middleOf(qsizetype index) const
{
    const int square = m_theme.px(stationSquare);
    const qsizetype gaps = m_stations.size() - 1;
    return square / 2 + (gaps == 0 ? 0 : int((width() - square) * index / gaps));
}

/// The first and last square stand at the very ends; what a finger hits is larger and lies further
/// in there.
void Stations::place()
{
    const int side = m_theme.px(stationTarget);
    for (qsizetype i = 0; i < m_stations.size(); ++i) {
        const int middle = middleOf(i);
        const int left = std::clamp(middle - side / 2, 0, std::max(0, width() - side));
        m_stations[i]->setGeometry(left, (height() - side) / 2, side, side);
        m_stations[i]->setMiddle(middle - left);
    }
}

void Stations::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void Stations::keyPressEvent(QKeyEvent *event)
{
    const int by = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    for (qsizetype i = 0; by != 0 && i < m_stations.size(); ++i) {
        if (!m_stations[i]->hasFocus())
            continue;
        const qsizetype next = i + by;
        if (next >= 0 && next < m_stations.size() && m_stations[next]->isEnabled())
            m_stations[next]->setFocus(Qt::TabFocusReason);
        return;
    }
    QWidget::keyPressEvent(event);
}

void Stations::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int thick = m_theme.px(trackWidth);
    for (qsizetype i = 0; i + 1 < m_stations.size(); ++i) {
        const QColor ink
            = i < m_current ? m_theme.module(m_module).ink : m_theme.colour(Theme::Colour::Line);
        painter.fillRect(
            QRect(middleOf(i), (height() - thick) / 2, middleOf(i + 1) - middleOf(i), thick), ink);
    }
}

} // namespace tambo::ui
