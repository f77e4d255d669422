// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/courier.h"
#include "app/store/store.h"

#include <QThreadPool>

namespace tambo::usb {

/// One job at a time: a stick is slow. Its thread ends with the job: OpenSSL keeps something for
/// each thread, which must be gone before the program ends.
[[nodiscard]] inline QThreadPool &jobs()
{
    static QThreadPool pool;
    pool.setMaxThreadCount(1);
    pool.setExpiryTimeout(0);
    return pool;
}

/// The files that this PC only carries.
[[nodiscard]] inline store::Blobs couriered(const store::Store &store)
{
    return store::Blobs(QDir(QDir(store.folder()).filePath(store::courierFolder)));
}

} // namespace tambo::usb
