// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>

// The real program, and what it says.
namespace tambo::hub::test {

inline const QString program = QStringLiteral(TAMBO_BIN "/tambo-server");

/// A process that serves; its port once it has said it.
struct Serving {
    explicit Serving(
        const QString &folder, const QStringList &options = {}, const QString &notify = {})
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        if (!notify.isEmpty())
            environment.insert(QStringLiteral("NOTIFY_SOCKET"), notify);
        process.setProcessEnvironment(environment);
        process.start(program,
            QStringList{QStringLiteral("--data"), folder, QStringLiteral("--listen"),
                QStringLiteral("127.0.0.1:0")}
                + options);
    }
    ~Serving()
    {
        process.kill();
        process.waitForFinished();
    }
    quint16 port() { return portAfter(QStringLiteral("tambo-server")); }
    quint16 metricsPort() { return portAfter(QStringLiteral("metrics")); }
    quint16 portAfter(const QString &word)
    {
        said += process.readAllStandardOutput();
        const QRegularExpression line(
            QStringLiteral("(?:^|\\n)%1: http://127\\.0\\.0\\.1:(\\d+)\\n").arg(word));
        return line.match(QString::fromUtf8(said)).captured(1).toUShort();
    }

    QProcess process;
    QByteArray said;
};

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What the log says happened; one JSON object a line.
inline QStringList eventsIn(const QByteArray &log)
{
    QStringList events;
    const QList<QByteArray> lines = log.split('\n');
    for (const QByteArray &line : lines) {
        if (!line.isEmpty())
            events
                += QJsonDocument::fromJson(line).object().value(QStringLiteral("event")).toString();
    }
    return events;
}

} // namespace tambo::hub::test
