// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

namespace tambo::ui {

/// Controls side by side as long as there is room, and the rest below: words of another language
/// or large letters never make a card wider.
class Flow : public QLayout
{
    Q_OBJECT
public:
    /// `spacing` in px, between controls and between rows.
    explicit Flow(int spacing);
    ~Flow() override;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override { return int(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] QSize sizeHint() const override;
    void setGeometry(const QRect &rect) override;

private:
    /// The height of all rows in that width; `place` is called with each item and its place.
    template<typename Place> int rows(int width, Place place) const;

    QList<QLayoutItem *> m_items;
};

} // namespace tambo::ui
