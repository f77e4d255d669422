// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

// The real programs as processes, as a person at a terminal starts them.
namespace tambo::test {

struct Ran {
    int code = -1;
    QString out;
    QString err;

    [[nodiscard]] QJsonDocument json() const { return QJsonDocument::fromJson(out.toUtf8()); }
};

/// Where the programs keep their log and what was chosen: what goes wrong in a test is no news of
/// this PC.
inline QString configurationFolder()
{
    static const QTemporaryDir folder;
    return folder.path();
}

/// `tambo` with these arguments, without a display, and `input` for its questions. Events go on
/// while it runs.
inline Ran tambo(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("DISPLAY"));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), configurationFolder());
    process.setProcessEnvironment(environment);
    QSignalSpy finished(&process, &QProcess::finished);
    process.start(QStringLiteral(TAMBO_BIN "/tambo"), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!finished.wait(240'000) || process.exitStatus() != QProcess::NormalExit)
        return {-1, {}, QStringLiteral("did not end")};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
        QString::fromUtf8(process.readAllStandardError())};
}

/// A village: its data folder, and the commands that are given there.
struct Village {
    QTemporaryDir dir;

    [[nodiscard]] QString home() const { return dir.filePath(QStringLiteral("datos")); }
    Ran run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return tambo(QStringList{QStringLiteral("--home"), home()} + arguments, input);
    }
    /// The answer of a command that must succeed.
    QJsonDocument ask(QStringList arguments) const
    {
        const Ran ran = run(arguments << QStringLiteral("--json"));
        if (ran.code != 0)
            qWarning("%s: %s", qPrintable(arguments.join(u' ')), qPrintable(ran.err));
        return ran.json();
    }
};

/// A `tambo-server` process on a port of its own choice.
class Server
{
public:
    explicit Server(QString folder) : m_folder(std::move(folder)) {}
    ~Server() { kill(); }

    void start()
    {
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        QSignalSpy said(&m_process, &QProcess::readyReadStandardOutput);
        m_process.start(QStringLiteral(TAMBO_BIN "/tambo-server"),
            {QStringLiteral("--data"), m_folder, QStringLiteral("--listen"),
                QStringLiteral("127.0.0.1:0")});
        static const QRegularExpression address(QStringLiteral("http://127\\.0\\.0\\.1:(\\d+)"));
        QString text;
        for (;;) {
            text += QString::fromUtf8(m_process.readAll());
            if (const auto found = address.match(text); found.hasMatch()) {
                m_port = quint16(found.captured(1).toUInt());
                return;
            }
            if (!said.wait(30'000))
                qFatal("the server does not say its address: %s", qPrintable(text));
        }
    }
    /// As a power cut would.
    void kill()
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        m_process.kill();
        m_process.waitForFinished(30'000);
    }
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QString invite() const
    {
        QProcess process;
        process.start(QStringLiteral(TAMBO_BIN "/tambo-server"),
            {QStringLiteral("invite"), QStringLiteral("--data"), m_folder});
        process.waitForFinished(30'000);
        return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
    }

private:
    QString m_folder;
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace tambo::test
