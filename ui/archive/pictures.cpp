// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/pictures.h"

#include "app/formats/picture.h"
#include "app/store/smallpictures.h"

#include <QPainter>

namespace tambo::ui {

namespace {

constexpr int cacheKilobytes = 24 * 1024;
constexpr int keepAfterMs = 1000; // a screen of them costs one write
constexpr int slightlyLarger = formats::smallPictureSide * 5 / 4; // px: not blurred to the eye

QImage cropped(const QImage &image, const QSize &pixels)
{
    const QImage scaled
        = image.scaled(pixels, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
    return scaled.copy(QRect(
        QPoint((scaled.width() - pixels.width()) / 2, (scaled.height() - pixels.height()) / 2),
        pixels));
}

QImage fitted(const QImage &image, const QSize &pixels)
{
    return image.width() <= pixels.width() && image.height() <= pixels.height()
        ? image
        : image.scaled(pixels, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

} // namespace

Pictures::Pictures(store::Store &store, QObject *parent) : QObject(parent), m_store(store)
{
    m_pool.setMaxThreadCount(1);
    m_cache.setMaxCost(cacheKilobytes);
    m_keeping.setSingleShot(true);
    m_keeping.setInterval(keepAfterMs);
    connect(&m_keeping, &QTimer::timeout, this, &Pictures::keepFresh);
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
    if (!want.isSmall()) {
        start(want, {});
        return {};
    }
    const auto job = [blob](store::Reader &reader) { return store::smallPicture(reader, blob); };
    store::deliver(m_store.read(job), this, [this, want](const Result<QByteArray> &small) {
        start(want, small.ok() ? *small : QByteArray());
    });
    return {};
}

void Pictures::start(const Want &want, const QByteArray &small)
{
    const auto task = std::make_shared<QPromise<Result<Shown>>>();
    store::deliver(
        task->future(), this, [this, want](const Result<Shown> &shown) { take(want, shown); });
    task->start();
    m_pool.start(
        [task, want, small, &store = std::as_const(m_store)] {
            task->addResult(read(store, want, small));
            task->finish();
        },
        ++m_turn);
}

/// A small picture does for it.
bool Pictures::Want::isSmall() const
{
    return std::max(pixels.width(), pixels.height())
        <= (fit == Fit::Fill ? slightlyLarger : formats::smallPictureSide);
}

QImage Pictures::Want::of(const QImage &image) const
{
    return fit == Fit::Fill ? cropped(image, pixels) : fitted(image, pixels);
}

Result<Pictures::Shown> Pictures::read(
    const store::Store &store, const Want &want, const QByteArray &small)
{
    if (const QImage kept = QImage::fromData(small); !kept.isNull())
        return Shown{want.of(kept), {}};
    TAMBO_ASSIGN(const auto device, store.openBlob(want.blob));
    // Large enough to be cropped: twice the longer side holds every shape up to 1:2.
    const int longest = 2 * std::max(want.pixels.width(), want.pixels.height());
    const int bound = want.isSmall() ? 2 * slightlyLarger : longest;
    TAMBO_ASSIGN(const QImage image, formats::readPicture(*device, {bound, bound}));
    if (!want.isSmall())
        return Shown{want.of(image), {}};
    TAMBO_ASSIGN(const QByteArray made, formats::smallPicture(image));
    return Shown{want.of(QImage::fromData(made)), made}; // as it will look the next time
}

void Pictures::take(const Want &want, const Result<Shown> &shown)
{
    m_wanted.remove(want);
    if (shown.ok()) {
        const int kilobytes = std::max<int>(1, int(shown->image.sizeInBytes() / 1024));
        m_cache.insert(want, new QPixmap(QPixmap::fromImage(shown->image)), kilobytes);
        if (!shown->small.isEmpty())
            m_fresh.append({want.blob, shown->small});
        if (!m_fresh.isEmpty() && !m_keeping.isActive())
            m_keeping.start();
    } else {
        m_missing.insert(want.blob);
    }
    Q_EMIT loaded(want.blob);
}

/// Where that fails, on a full disk, they are read from their files again.
void Pictures::keepFresh()
{
    const auto job = [pictures = std::exchange(m_fresh, {})](store::Writer &writer) {
        return store::keepSmallPictures(writer, pictures);
    };
    store::deliver(m_store.write(job), this, [](const Result<> &) {});
}

} // namespace tambo::ui
