// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/button.h"
#include "ui/widgets/mapsight.h"

#include <memory>
#include <optional>

namespace tambo::ui {

/// Something on the map.
struct MapMark {
    GeoPoint at;
    QString name;

    bool operator==(const MapMark &) const = default;
};

/// A map that needs no internet: dragged and zoomed with the mouse, the wheel, the keyboard
/// (arrows,
/// + and -, Home) and three buttons. Marks that would lie on each other are one, with a number.
/// Whoever has the keyboard sees a cross in the middle; Enter is a click there, and what lies under
/// it is the description that a screen reader says.
class Map : public QWidget
{
    Q_OBJECT
public:
    Map(Theme &theme, std::shared_ptr<const MapOutline> outline, Module module,
        QWidget *parent = nullptr);

    void setMarks(const QList<MapMark> &marks);
    /// From now on a click says where something is (placed), instead of choosing marks.
    void setPlacing(bool placing);
    /// A picture only: nobody moves it, and what is around it scrolls.
    void setStill();
    /// The pin; nullopt: none.
    void setPlace(const std::optional<GeoPoint> &place);
    [[nodiscard]] const std::optional<GeoPoint> &place() const { return m_place; }

    /// The pin, or all marks, or else the country.
    void showAll();
    void showPart(const QRectF &where);
    [[nodiscard]] const MapSight &sight() const { return m_sight; }
    /// "Manabí"; empty on the sea and abroad.
    [[nodiscard]] QString nameAt(const GeoPoint &point) const;
    /// Marks, by index, that are painted as one at that place of the widget; none: nothing is
    /// there.
    [[nodiscard]] QList<int> marksAt(const QPointF &pixel) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void placed(const tambo::ui::GeoPoint &place);
    void chosen(const QList<int> &marks);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    /// Marks that are painted as one.
    struct Group {
        QPointF pixel;
        QList<int> marks;
    };
    [[nodiscard]] QList<Group> groups() const;
    [[nodiscard]] double radiusOf(const Group &group) const;
    void act(const QPointF &pixel);
    void moved();
    void zoom(double factor);
    void addButton(const QString &icon, const QString &name, void (Map::*press)());
    void zoomIn() { zoom(zoomStep); }
    void zoomOut() { zoom(1 / zoomStep); }
    void arrange();
    void paintLand(QPainter &painter) const;
    void paintNames(QPainter &painter) const;
    void paintMarks(QPainter &painter) const;
    void paintPlace(QPainter &painter) const;
    void paintCross(QPainter &painter) const;
    [[nodiscard]] QRectF marksBounds() const;

    static constexpr double zoomStep = 1.6;

    Theme &m_theme;
    std::shared_ptr<const MapOutline> m_outline;
    Module m_module;
    MapSight m_sight;
    QList<MapMark> m_marks;
    std::optional<GeoPoint> m_place;
    bool m_placing = false;
    bool m_untouched = true; ///< nobody has moved it: it follows the size
    bool m_dragged = false;
    QPointF m_pressed;
    QPointF m_last;
    QList<Button *> m_buttons;
};

} // namespace tambo::ui
