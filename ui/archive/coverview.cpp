// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/coverview.h"

#include <QPainter>
#include <QPainterPath>

namespace tambo::ui {

namespace {

constexpr int coverRadius = 11; // of the card, inside its line

} // namespace

CoverView::CoverView(Theme &theme, Pictures &pictures, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_pictures(pictures)
{
    setAccessibleName(tr("Ver la foto grande"));
    connect(&pictures, &Pictures::loaded, this, [this](const BlobId &blob) {
        if (blob == m_blob)
            update();
    });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void CoverView::setCover(const BlobId &blob, const QString &scene)
{
    m_blob = blob;
    m_scene = scene;
    const bool isPhoto = !blob.isNull();
    setEnabled(isPhoto);
    setFocusPolicy(isPhoto ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(isPhoto ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void CoverView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath path;
    path.addRoundedRect(
        QRectF(rect()).adjusted(0, 0, coverRadius, coverRadius), coverRadius, coverRadius);
    QPainterPath whole;
    whole.addRect(rect());
    path = path.intersected(whole);
    const QPixmap photo = m_pictures.picture(m_blob, size(), devicePixelRatioF());
    if (!photo.isNull()) {
        painter.fillPath(path, QBrush(photo));
        return;
    }
    painter.fillPath(path, m_theme.module(Module::Memoria).soft);
    // A photo that is still being read shows plain ground, not for a moment something else.
    if (!m_scene.isEmpty() && (m_blob.isNull() || m_pictures.isMissing(m_blob)))
        painter.fillPath(path, QBrush(m_theme.scene(m_scene, size(), devicePixelRatioF())));
}

} // namespace tambo::ui
