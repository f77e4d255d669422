// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/archive/media.h"

#include <QAbstractListModel>

namespace tambo::ui {

/// The pictures of one story, in their order.
class PictureModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setPictures(const QList<archive::Media> &pictures);
    [[nodiscard]] const archive::Media &picture(int row) const { return m_pictures[row]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<archive::Media> m_pictures;
};

} // namespace tambo::ui
