// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/messagelog.h"

#include <QLoggingCategory>
#include <QRegularExpression>
#include <array>

namespace tambo {

namespace {

constexpr char errorCategory[] = "tambo.error";
Q_LOGGING_CATEGORY(errorLog, errorCategory)

QString nameOf(Error::Kind kind)
{
    constexpr std::array names{"bad-input", "not-found", "denied", "storage", "no-space", "network",
        "corrupt", "too-new", "cancelled", "internal"};
    return QLatin1String(names[size_t(kind)]);
}

// Qt knows one handler for the whole program, and calls it in any thread.
QMutex logMutex;
std::shared_ptr<DayLog> dayLog;
QtMessageHandler handlerBefore = nullptr;

std::shared_ptr<DayLog> currentLog()
{
    const QMutexLocker lock(&logMutex);
    return dayLog;
}

/// "QPainter::begin" of "QPainter::begin: Paint device …"; what follows may be anything.
QString speakerOf(const QString &message)
{
    static const QRegularExpression function(QStringLiteral("^Q\\w+(::\\w+)+"));
    return function.match(message).captured();
}

void handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    // What the log itself lets Qt say is not logged. Aligned like the sections that follow it: mold
    // 1.10 (Debian 12) else begins the part of a program that becomes read-only a page too early,
    // once in some hundred programs, and that one does not start.
    alignas(void *) static thread_local bool busy = false;
    const bool ours = qstrcmp(context.category, errorCategory) == 0;
    if (!std::exchange(busy, true)) {
        if (const auto kept = currentLog(); kept && ours)
            kept->write(message);
        else if (kept && (type == QtWarningMsg || type == QtCriticalMsg || type == QtFatalMsg))
            kept->write(QStringLiteral("qt %1 %2")
                    .arg(QLatin1String(context.category), speakerOf(message))
                    .trimmed());
        busy = false;
    }
    if (!ours && handlerBefore)
        handlerBefore(type, context, message);
}

} // namespace

void note(const Error &error)
{
    using Kind = Error::Kind;
    const bool hers = error.kind == Kind::BadInput || error.kind == Kind::Denied;
    if (error.kind == Kind::Cancelled || (hers && error.detail.isEmpty()))
        return;
    qCWarning(errorLog).noquote().nospace() << nameOf(error.kind) << ' ' << error.detail;
}

MessageLog::MessageLog(std::shared_ptr<DayLog> wanted)
{
    const QMutexLocker lock(&logMutex);
    dayLog = std::move(wanted);
    handlerBefore = qInstallMessageHandler(&handle);
}

MessageLog::~MessageLog()
{
    qInstallMessageHandler(handlerBefore);
    const QMutexLocker lock(&logMutex);
    dayLog.reset();
}

} // namespace tambo
