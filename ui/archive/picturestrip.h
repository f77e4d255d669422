// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/archive/picturemodel.h"
#include "ui/archive/pictures.h"
#include "ui/theme/theme.h"

#include <QListView>

namespace tambo::ui {

/// The pictures of a story side by side, in one row or in as many as fit.
class PictureStrip : public QListView
{
    Q_OBJECT
public:
    enum class Shape { Row, Grid };
    PictureStrip(Theme &theme, PictureModel &model, Pictures &pictures, Shape shape,
        QWidget *parent = nullptr);

Q_SIGNALS:
    void opened(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void arrange();

    Theme &m_theme;
    Shape m_shape;
};

/// One picture as large as the page, with the ones before and after it. Covers its parent.
class PictureView : public QWidget
{
    Q_OBJECT
public:
    PictureView(Theme &theme, PictureModel &model, Pictures &pictures, QWidget *parent);

    void open(int row);
    void close();
    [[nodiscard]] bool isOpen() const { return isVisibleTo(parentWidget()); }
    [[nodiscard]] int row() const { return m_row; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void step(int by);

    Theme &m_theme;
    PictureModel &m_model;
    Pictures &m_pictures;
    QList<QWidget *> m_buttons;
    int m_row = 0;
};

} // namespace tambo::ui
