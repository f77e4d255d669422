// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/archive/pictures.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>

namespace tambo::ui {

/// The picture at the top left of a story: its first photo, or a painted scene. A photo opens large
/// when pressed.
class CoverView : public QAbstractButton
{
    Q_OBJECT
public:
    CoverView(Theme &theme, Pictures &pictures, QWidget *parent = nullptr);

    /// `scene` is shown while there is no picture.
    void setCover(const BlobId &blob, const QString &scene);
    [[nodiscard]] QSize sizeHint() const override { return minimumSize(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    Pictures &m_pictures;
    BlobId m_blob;
    QString m_scene;
};

} // namespace tambo::ui
