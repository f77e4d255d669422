// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <sys/mman.h>
#include <sys/resource.h>
#include <unistd.h>

namespace tambo::test {

/// This process gets so many more bytes of addresses and no more while this lives, as under
/// `ulimit -v`. Not with a sanitizer, which takes all addresses for itself.
class MemoryLimit
{
public:
    explicit MemoryLimit(rlim_t more) : m_more(more)
    {
        getrlimit(RLIMIT_AS, &m_before);
        QFile statm(QStringLiteral("/proc/self/statm")); // pages, the first number: addresses
        (void)statm.open(QIODevice::ReadOnly);
        const rlim_t used
            = statm.readAll().split(' ').first().toULongLong() * rlim_t(sysconf(_SC_PAGESIZE));
        const rlimit limit{used + more, m_before.rlim_max};
        m_set = used > 0 && setrlimit(RLIMIT_AS, &limit) == 0;
    }
    ~MemoryLimit() { setrlimit(RLIMIT_AS, &m_before); }
    Q_DISABLE_COPY_MOVE(MemoryLimit)

    /// It is there: what is beyond it is not given.
    [[nodiscard]] bool holds() const
    {
        void *const got = mmap(nullptr, m_more + 1, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        if (got != MAP_FAILED)
            munmap(got, m_more + 1);
        return m_set && got == MAP_FAILED;
    }

private:
    rlim_t m_more;
    rlimit m_before{};
    bool m_set = false;
};

} // namespace tambo::test
