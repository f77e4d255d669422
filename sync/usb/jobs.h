// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

} // namespace tambo::usb
