// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/pictures.h"

#include "app/formats/picture.h"

#include <QPainter>

namespace tambo::ui {

namespace {

constexpr int cacheKilobytes = 24 * 1024;

} // namespace

Pictures::Pictures(const store::Store &store, QObject *parent) : QObject(parent), m_store(store)
{
    m_pool.setMaxThreadCount(1);
    m_cache.setMaxCost(cacheKilobytes);
}

Pictures::~Pictures()
{
    m_pool.clear();
    m_pool.waitForDone();
}

QPixmap Pictures::picture(const BlobId &blob, const QSize &size, qreal ratio, Fit fit)
{
    const Want want{blob, (QSizeF(size) * ratio).toSize(), fit};
    if (blob.isNull() || want.pixels.isEmpty())
        return {};
    if (const QPixmap *known = m_cache.object(want)) {
        QPixmap pixmap = *known;
        pixmap.setDevicePixelRatio(ratio);
        return pixmap;
    }
    if (m_missing.contains(blob) || m_wanted.contains(want))
        return {};
    m_wanted.insert(want);
    const auto task = std::make_shared<QPromise<Result<QImage>>>();
    store::deliver(
        task->future(), this, [this, want](const Result<QImage> &image) { take(want, image); });
    task->start();
    m_pool.start(
        [task, want, &store = m_store] {
            task->addResult(read(store, want));
            task->finish();
        },
        ++m_turn);
    return {};
}

Result<QImage> Pictures::read(const store::Store &store, const Want &want)
{
    TAMBO_ASSIGN(const auto device, store.openBlob(want.blob));
    if (want.fit == Fit::Whole)
        return formats::readPicture(*device, want.pixels);
    // Large enough to be cropped: twice the longer side holds every shape up to 1:2.
    const int longest = 2 * std::max(want.pixels.width(), want.pixels.height());
    TAMBO_ASSIGN(const QImage image, formats::readPicture(*device, {longest, longest}));
    const QImage scaled
        = image.scaled(want.pixels, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
    return scaled.copy(QRect(QPoint((scaled.width() - want.pixels.width()) / 2,
                                 (scaled.height() - want.pixels.height()) / 2),
        want.pixels));
}

void Pictures::take(const Want &want, const Result<QImage> &image)
{
    m_wanted.remove(want);
    if (image.ok()) {
        const int kilobytes = std::max<int>(1, int(image->sizeInBytes() / 1024));
        m_cache.insert(want, new QPixmap(QPixmap::fromImage(*image)), kilobytes);
    } else {
        m_missing.insert(want.blob);
    }
    Q_EMIT loaded(want.blob);
}

} // namespace tambo::ui
